/** Media that need no network: a drawn picture, an empty video. */
import type { AttachOptions } from '../../practice.ts';
import { type Composer, nextId } from './state.ts';

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#7aa6c8"/><circle cx="500" cy="90" r="42" fill="#ffe08a"/><path d="M0 360V240l160-90 140 110 120-70 220 130v40z" fill="#3d6b52"/></svg>`;

export function attach(composer: Composer, kind: 'image' | 'video', blob?: Blob, options: AttachOptions = {}): void {
  const content =
    blob ?? (kind === 'image' ? new Blob([PICTURE], { type: 'image/svg+xml' }) : new Blob([], { type: 'video/mp4' }));
  const medium = {
    id: nextId(),
    kind,
    src: URL.createObjectURL(content),
    alt: '',
    title: '',
    description: '',
    ...options,
  };
  composer.setState(({ media }) => ({ media: [...media, medium] }));
}
