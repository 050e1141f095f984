import type { Person } from '../../practice.ts';
import { tid } from './here.ts';

const hueOf = (handle: string): number => [...handle].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** Whose picture this is stands in the test id; the name is its label, as on X. */
export function Avatar({ person, small }: { person: Person; small?: boolean }) {
  return (
    <div className={small ? 'avatar small' : 'avatar'} data-testid={tid(`UserAvatar-Container-${person.handle}`)}>
      <a href={`/${person.handle}`} aria-label={person.name} tabIndex={-1} onClick={(event) => event.preventDefault()}>
        <span className="face" style={{ background: `hsl(${hueOf(person.handle)} 45% 42%)` }} aria-hidden="true">
          {initialsOf(person.name)}
        </span>
      </a>
    </div>
  );
}
