import { useStore } from 'zustand';
import { tid } from './here.ts';
import type { Composer } from './state.ts';

const MOST_CHOICES = 4;

/** Text that is published too, in native inputs of the same composer. */
export function Poll({ composer }: { composer: Composer }) {
  const choices = useStore(composer, (state) => state.poll);
  if (!choices) return null;
  const set = (poll: readonly string[] | null) => composer.setState({ poll });
  return (
    <div className="poll">
      {choices.map((choice, index) => (
        // Choices have no identity of their own: their place is it.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <label key={index}>
          <span>
            Choice {index + 1}
            {index > 1 && ' (optional)'}
          </span>
          <input
            type="text"
            name={`${tid('Choice')}${index + 1}`}
            maxLength={25}
            value={choice}
            onChange={({ target }) => set(choices.map((one, at) => (at === index ? target.value : one)))}
          />
        </label>
      ))}
      <div className="poll-tools">
        {choices.length < MOST_CHOICES && (
          <button
            type="button"
            className="quiet"
            data-testid={tid('addPollChoice')}
            onClick={() => set([...choices, ''])}
          >
            Add a choice
          </button>
        )}
        <button type="button" className="quiet red" data-testid={tid('removePollButton')} onClick={() => set(null)}>
          Remove poll
        </button>
      </div>
    </div>
  );
}
