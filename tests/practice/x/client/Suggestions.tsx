import type { Person } from '../../practice.ts';
import { Avatar } from './Avatar.tsx';
import { tid } from './here.ts';

interface Props {
  id: string;
  people: readonly Person[];
  onChoose: (handle: string) => void;
}

/** The list under an unfinished mention. It takes neither focus nor the command key and Enter. */
export function Suggestions({ id, people, onChoose }: Props) {
  return (
    <div id={id} role="listbox" className="suggestions" data-testid={tid('typeaheadDropdown')}>
      {people.map((person, index) => (
        <button
          key={person.handle}
          type="button"
          role="option"
          aria-selected={index === 0}
          tabIndex={-1}
          data-testid={tid('typeaheadResult')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person.handle)}
        >
          <Avatar person={person} />
          <span>
            <b>{person.name}</b>
            <br />
            <span className="dim">@{person.handle}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
