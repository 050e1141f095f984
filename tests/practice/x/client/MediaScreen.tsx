import { useState } from 'react';
import { useStore } from 'zustand';
import { tid } from './here.ts';
import { Icon } from './Icon.tsx';
import { Dialog } from './Layer.tsx';
import { type Composer, changeMedium, closeSide } from './state.ts';

/** The side screen where a picture is described: text that is published too. */
export function MediaScreen({ composer, medium }: { composer: Composer; medium: number }) {
  const image = useStore(composer, (state) => state.media.find(({ id }) => id === medium));
  const [alt, setAlt] = useState(image?.alt ?? '');
  return (
    <Dialog label="Edit image description" onDismiss={closeSide}>
      <header className="dialog-bar">
        <button type="button" className="tool" aria-label="Back" data-testid={tid('app-bar-back')} onClick={closeSide}>
          <Icon name="back" />
        </button>
        <b>Edit image description</b>
        <button
          type="button"
          className="post-button"
          data-testid={tid('endEditingButton')}
          onClick={() => {
            changeMedium(composer, medium, { alt });
            closeSide();
          }}
        >
          Save
        </button>
      </header>
      {image && <img className="big-image" src={image.src} alt="" />}
      <label className="alt-field">
        <span className="dim">Description</span>
        <textarea
          name={tid('altTextInput')}
          data-testid={tid('altTextInput')}
          maxLength={1000}
          rows={3}
          value={alt}
          onChange={({ target }) => setAlt(target.value)}
        />
      </label>
    </Dialog>
  );
}
