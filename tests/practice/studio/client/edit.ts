/** A video's edit page: who sees it is shown on a card, and Save works once something was changed. */
import { h } from '../../polymer/element.ts';
import { isDeafTo, publish } from '../../polymer/publish.ts';
import { button } from './button.ts';
import { details, type Texts } from './details.ts';
import { ACCOUNT, has, label, MANNERS, part } from './here.ts';

type Audience = 'public' | 'unlisted' | 'private';

function audienceNow(): Audience {
  if (has('private')) return 'private';
  return has('unlisted') ? 'unlisted' : 'public';
}

const WORDS = { public: 'Public', unlisted: 'Unlisted', private: 'Private' } as const;

export function editPage(): HTMLElement {
  const texts: Texts = { title: 'Bike registration in two minutes', description: 'Bring your bike.', tags: ['bikes'] };
  const audience = audienceNow();
  const save = button('save', 'Save', (cause) => {
    if (isDeafTo(cause, 'button', MANNERS)) return;
    save.disable(true);
    const { title, description, tags } = texts;
    publish(
      { surface: 'edit', by: 'button', account: ACCOUNT, title, description, tags: [...tags], audience },
      cause,
      MANNERS,
      (sent) => save.disable(sent),
    );
  });
  save.disable(true);
  return part(
    'ytcp-video-edit-section',
    {},
    part('ytcp-sticky-header', {}, h('h1', {}, 'Video details'), save.element),
    part(
      'ytcp-video-metadata-editor',
      {},
      details(texts, () => save.disable(false)),
      part(
        'ytcp-video-metadata-editor-sidepanel',
        {},
        part(
          'ytcp-video-metadata-visibility',
          {},
          h('span', { class: 'dim' }, 'Visibility'),
          h('div', { class: 'state' }, label(WORDS[audience])),
        ),
      ),
    ),
  );
}
