import type { Person } from '../../practice.ts';

/** A letter in a circle, drawn as Facebook draws pictures: in an SVG, without a name on it. */
export function Avatar({ person }: { person: Person }) {
  return (
    <svg className="avatar" viewBox="0 0 36 36" aria-hidden="true">
      <circle cx="18" cy="18" r="18" />
      <text x="18" y="23" textAnchor="middle">
        {person.name[0]}
      </text>
    </svg>
  );
}
