/** The upload dialog: four steps, of which only the one in use is laid out, and a button that saves, publishes or schedules. */
import { h } from '../../polymer/element.ts';
import { onTap } from '../../polymer/gestures.ts';
import { isDeafTo, publish } from '../../polymer/publish.ts';
import { button } from './button.ts';
import { details, type Texts } from './details.ts';
import { ACCOUNT, has, label, MANNERS, part } from './here.ts';

const STEPS = ['DETAILS', 'VIDEO_ELEMENTS', 'CHECKS', 'REVIEW'] as const;
const CHOICES = ['PRIVATE', 'UNLISTED', 'PUBLIC'] as const;
const WORDS = { PRIVATE: 'Private', UNLISTED: 'Unlisted', PUBLIC: 'Public' } as const;

/** When a scheduled video goes public. */
export const WHEN = '2026-12-24T09:00';

export function uploadDialog(): HTMLElement {
  // The title is the file's name to begin with.
  const texts: Texts = { title: 'bike-registration-final', description: '', tags: [] };
  let step = 0;
  let chosen: (typeof CHOICES)[number] | null = null;
  let scheduled = false;

  const steps = STEPS.map((name) => h('div', { class: 'step', 'data-step': name }));
  const badges = STEPS.map((name, at) => {
    const badge = part('button', { id: `step-badge-${at}`, type: 'button' }, name.toLowerCase().replace('_', ' '));
    badge.addEventListener('click', () => goTo(at));
    return badge;
  });
  const next = button('next-button', 'Next', () => goTo(step + 1));
  const done = button('done-button', 'Save', (cause) => press(cause));
  const dialog = part(
    'ytcp-uploads-dialog',
    {},
    part('div', { id: 'step-badges' }, ...badges),
    ...steps,
    part('div', { id: 'footer' }, next.element, done.element),
  );

  const radios = CHOICES.map((name) => {
    const radio = part(
      'tp-yt-paper-radio-button',
      { name, role: 'radio', 'aria-checked': 'false', tabindex: '0' },
      label(WORDS[name]),
    );
    onTap(radio, () => {
      chosen = name;
      draw();
    });
    return radio;
  });
  const picker = part('ytcp-datetime-picker', { hidden: true }, 'Dec 24, 2026, 9:00 AM');
  const expand = part('button', { id: 'second-container-expand-button', type: 'button' }, 'Schedule');
  // What was chosen above stays marked: the schedule overrules it.
  expand.addEventListener('click', () => {
    scheduled = !scheduled;
    draw();
  });

  function draw(): void {
    dialog.setAttribute('workflow-step', STEPS[step] ?? 'DETAILS');
    for (const [at, element] of steps.entries()) element.hidden = at !== step;
    for (const [at, radio] of radios.entries()) radio.ariaChecked = `${CHOICES[at] === chosen}`;
    picker.hidden = !scheduled;
    next.element.hidden = step === STEPS.length - 1;
    done.element.hidden = !next.element.hidden;
    done.say(wordFor());
    done.disable(texts.title.trim() === '' || (!scheduled && chosen === null));
  }
  function wordFor(): string {
    if (scheduled) return 'Schedule';
    return chosen === 'PUBLIC' ? 'Publish' : 'Save';
  }
  function goTo(at: number): void {
    step = Math.min(at, STEPS.length - 1);
    draw();
  }

  function press(cause: Event): void {
    if (isDeafTo(cause, 'button', MANNERS)) return;
    const isPublic = scheduled || chosen === 'PUBLIC';
    if (has('checks') && isPublic) document.body.append(warning(send));
    else send(cause);
  }
  function send(cause: Event): void {
    done.disable(true);
    const audience =
      scheduled || chosen === null ? 'public' : (chosen.toLowerCase() as 'public' | 'unlisted' | 'private');
    const { title, description, tags } = texts;
    publish(
      {
        surface: scheduled ? 'schedule' : 'video',
        by: 'button',
        account: ACCOUNT,
        title,
        description,
        tags: [...tags],
        audience,
        scheduled: scheduled ? WHEN : null,
        media: 1,
      },
      cause,
      MANNERS,
      (sent) => (sent ? dialog.remove() : draw()),
    );
  }

  steps[0]?.append(details(texts, draw));
  steps[1]?.append(h('p', { class: 'dim' }, 'Subtitles, end screen, cards'));
  steps[2]?.append(h('p', { class: 'dim' }, 'Copyright'));
  steps[3]?.append(
    part(
      'ytcp-video-visibility-select',
      {},
      part('div', { id: 'privacy-radios' }, ...radios),
      part('div', { id: 'second-container' }, expand, picker),
    ),
  );
  draw();
  return dialog;
}

/** "We are still checking your content": one button goes back, the other publishes. */
function warning(publishAnyway: (cause: Event) => void): HTMLElement {
  const close = () => dialog.remove();
  const back = button('primary-action-button', 'Go back', close);
  const anyway = button('secondary-action-button', 'Publish anyway', (cause) => {
    if (isDeafTo(cause, 'button', MANNERS)) return;
    close();
    publishAnyway(cause);
  });
  const dialog = part(
    'ytcp-prechecks-warning-dialog',
    {},
    h('p', {}, 'We are still checking your content.'),
    back.element,
    anyway.element,
  );
  return dialog;
}

/** Waits at the end of the document, as the dialogs of the playlists do, with a #done-button of its own. */
export function playlistDialog(): HTMLElement {
  const done = button('done-button', 'Done', () => window.practice.shortcuts.push('playlist'));
  return part('ytcp-playlist-dialog', { hidden: true }, done.element);
}
