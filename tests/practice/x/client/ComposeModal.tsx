import { useStore } from 'zustand';
import { Article } from './Article.tsx';
import { addBox, Composer } from './Composer.tsx';
import { textOf } from './engine.tsx';
import { has, tid } from './here.ts';
import { Icon } from './Icon.tsx';
import { Dialog } from './Layer.tsx';
import { PostButton } from './PostButton.tsx';
import { send } from './send.ts';
import { app, canSend, closeModal, type Composer as Store } from './state.ts';
import { labelOf } from './Toolbar.tsx';

function dismiss(composer: Store): void {
  const { boxes } = composer.getState();
  if (boxes.every(({ editor }) => textOf(editor) === '')) {
    closeModal();
    return;
  }
  app.setState({
    sheet: { title: 'Discard this post?', yes: 'Discard', no: 'Keep writing', onAnswer: (yes) => yes && closeModal() },
  });
}

export function ComposeModal({ composer }: { composer: Store }) {
  const state = useStore(composer);
  const barButton = has('mobile');
  return (
    <Dialog label="Compose post" onDismiss={() => dismiss(composer)}>
      <header className="dialog-bar">
        <button
          type="button"
          className="tool"
          aria-label="Close"
          data-testid={tid('app-bar-close')}
          onClick={() => dismiss(composer)}
        >
          <Icon name="close" />
        </button>
        <button type="button" className="quiet drafts" data-testid={tid('unsentButton')}>
          Drafts
        </button>
        {barButton && (
          <PostButton
            name="tweetButton"
            label={labelOf(state)}
            disabled={!canSend(state)}
            onPress={(cause) => send(composer, 'button', cause)}
          />
        )}
      </header>
      {/* The parent's author, with a picture, above one's own row. */}
      {state.purpose.is === 'reply' && <Article post={state.purpose.to} quiet />}
      {state.purpose.is === 'reply' && (
        <div className="dim replying modal-replying">
          Replying to <a href={`/${state.purpose.to.author.handle}`}>@{state.purpose.to.author.handle}</a>
        </div>
      )}
      <Composer
        composer={composer}
        autoFocus
        onAdd={() => addBox(composer)}
        onDismiss={() => dismiss(composer)}
        withButton={!barButton}
      />
    </Dialog>
  );
}
