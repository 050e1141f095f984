/** The row under the text: a sibling of it, not an ancestor. */
import { useRef } from 'react';
import { useStore } from 'zustand';
import { textOf } from './engine.tsx';
import { has, tid } from './here.ts';
import { Icon, type IconName } from './Icon.tsx';
import { PostButton } from './PostButton.tsx';
import { send } from './send.ts';
import { type Composer, type ComposerState, canSend, LIMIT, MOST_BOXES, openSide } from './state.ts';
import { attach } from './upload.ts';
import { weightOf } from './weight.ts';

export const labelOf = ({ purpose, scheduled, boxes }: ComposerState): string => {
  if (scheduled) return 'Schedule';
  if (purpose.is === 'edit') return 'Update';
  if (purpose.is === 'reply') return 'Reply';
  return boxes.length > 1 ? 'Post all' : 'Post';
};

interface ToolProps {
  name: string;
  label: string;
  icon: IconName;
  disabled?: boolean;
  onPress?: () => void;
}

function Tool({ name, label, icon, disabled, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      data-testid={tid(name)}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

function Tools({ composer }: { composer: Composer }) {
  const input = useRef<HTMLInputElement>(null);
  const { poll, media } = useStore(composer);
  return (
    <nav className="tools" aria-label="Add to your post" data-testid={tid('ScrollSnap-List')}>
      <Tool
        name="mediaButton"
        label="Add photos or video"
        icon="image"
        disabled={poll !== null}
        onPress={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/*,video/*"
        data-testid={tid('fileInput')}
        onChange={({ target }) => {
          for (const file of target.files ?? []) {
            attach(composer, file.type.startsWith('video/') ? 'video' : 'image', file);
          }
        }}
      />
      <Tool
        name="createPollButton"
        label="Add poll"
        icon="poll"
        disabled={poll !== null || media.length > 0}
        onPress={() => composer.setState({ poll: ['', ''] })}
      />
      <Tool name="emojiButton" label="Add emoji" icon="smile" />
      <Tool
        name="scheduleOption"
        label="Schedule post"
        icon="clock"
        onPress={() => openSide({ is: 'schedule', composer })}
      />
      <Tool name="geoButton" label="Tag location" icon="pin" disabled />
    </nav>
  );
}

/** Whether X would still show the "add another post" button. */
const canGrow = ({ boxes, purpose, poll }: ComposerState): boolean =>
  purpose.is !== 'edit' &&
  poll === null &&
  boxes.length < MOST_BOXES &&
  boxes.some(({ editor }) => textOf(editor) !== '');

interface Props {
  composer: Composer;
  onAdd: () => void;
  /** Narrow pages have the button in the bar at the top instead. */
  withButton?: boolean;
}

export function Toolbar({ composer, onAdd, withButton = true }: Props) {
  const state = useStore(composer);
  const text = state.boxes[state.active] ?? state.boxes[0];
  const left = LIMIT - (text ? weightOf(textOf(text.editor)) : 0);
  return (
    <div className="toolbar" data-testid={tid('toolBar')}>
      <Tools composer={composer} />
      <div className="toolbar-end">
        {left < LIMIT && (
          <div role="progressbar" aria-label="Characters left" className={left < 0 ? 'count over' : 'count'}>
            {left}
          </div>
        )}
        {canGrow(state) && <Tool name="addButton" label="Add post" icon="plus" onPress={onAdd} />}
        {has('boost') && state.where === 'modal' && (
          <button
            type="button"
            className="boost"
            disabled={!canSend(state)}
            onClick={(event) => send(composer, 'boost', event.nativeEvent)}
          >
            Boost
          </button>
        )}
        {withButton && (
          <PostButton
            name={state.where === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
            label={labelOf(state)}
            disabled={!canSend(state)}
            onPress={(cause) => send(composer, 'button', cause)}
          />
        )}
      </div>
    </div>
  );
}
