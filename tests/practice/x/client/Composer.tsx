/** Avatar, boxes, attachments, poll: everything of a composer but its toolbar's surroundings. */
import { useStore } from 'zustand';
import { Attachments } from './Attachments.tsx';
import { Avatar } from './Avatar.tsx';
import { has, tid } from './here.ts';
import { Icon } from './Icon.tsx';
import { PlainText } from './PlainText.tsx';
import { Poll } from './Poll.tsx';
import { RichText } from './RichText.tsx';
import { app, newBox, openSide, type Composer as Store } from './state.ts';
import { Toolbar } from './Toolbar.tsx';

const Text = has('textarea') ? PlainText : RichText;

function ScheduleNote({ composer }: { composer: Store }) {
  const scheduled = useStore(composer, (state) => state.scheduled);
  if (!scheduled) return null;
  return (
    <button
      type="button"
      className="quiet schedule-note"
      data-testid={tid('scheduledTweetIndicator')}
      onClick={() => openSide({ is: 'schedule', composer })}
    >
      <Icon name="clock" /> Will send on {scheduled.replace('T', ' at ')}
    </button>
  );
}

interface Props {
  composer: Store;
  autoFocus?: boolean;
  onAdd: () => void;
  onDismiss: () => void;
  withButton?: boolean;
}

export function Composer({ composer, autoFocus = false, onAdd, onDismiss, withButton = true }: Props) {
  const { boxes, active, suggesting, purpose, where } = useStore(composer);
  const poster = useStore(app, (state) => state.poster);
  // On narrow pages X renders only the box in use while suggestions are open.
  const onlyActive = has('mobile') && suggesting;
  const placeholder = purpose.is === 'reply' ? 'Post your reply' : 'What is happening?';
  const single = boxes.length === 1;
  const bar = <Toolbar composer={composer} onAdd={onAdd} withButton={withButton} />;
  return (
    <div className="composer">
      {boxes.map((box, index) =>
        onlyActive && index !== active ? null : (
          <div className="row" key={box.id}>
            {!has('noavatar') && (
              <div className="gutter">
                <Avatar person={poster} />
              </div>
            )}
            <div className="column">
              {index === 0 && <ScheduleNote composer={composer} />}
              {index === 0 && purpose.is === 'reply' && where === 'inline' && (
                <div className="dim replying">
                  Replying to <a href={`/${purpose.to.author.handle}`}>@{purpose.to.author.handle}</a>
                </div>
              )}
              <Text
                composer={composer}
                box={box}
                index={index}
                placeholder={index === 0 ? placeholder : 'Add another post'}
                autoFocus={autoFocus && index === active}
                onDismiss={onDismiss}
              />
              {index === 0 && <Attachments composer={composer} />}
              {index === 0 && <Poll composer={composer} />}
              {single && bar}
            </div>
            {!single && index === active && (
              <button
                type="button"
                className="tool remove-box"
                aria-label="Remove this post"
                onClick={() =>
                  composer.setState((state) => ({
                    boxes: state.boxes.filter(({ id }) => id !== box.id),
                    active: Math.max(0, index - 1),
                  }))
                }
              >
                <Icon name="close" />
              </button>
            )}
          </div>
        ),
      )}
      {/* With several boxes the bar, and so the button, is another element in another place. */}
      {!single && bar}
    </div>
  );
}

/** Another box after the one in use; the new one gets the focus. */
export function addBox(composer: Store): void {
  composer.setState(({ boxes, active }) => ({
    boxes: [...boxes.slice(0, active + 1), newBox(), ...boxes.slice(active + 1)],
    active: active + 1,
  }));
}
