import { PEOPLE } from '../people.ts';
import { Avatar } from './Avatar.tsx';
import { tid } from './here.ts';

export function Sidebar() {
  return (
    <aside className="sidebar" data-testid={tid('sidebarColumn')}>
      <input type="search" aria-label="Search query" placeholder="Search" data-testid={tid('SearchBox_Search_Input')} />
      <section className="card" aria-label="Who to follow">
        <h2>Who to follow</h2>
        {PEOPLE.slice(0, 3).map((person) => (
          <div className="person" key={person.id} data-testid={tid('UserCell')}>
            <Avatar person={person} />
            <span className="who">
              <b>{person.name}</b>
              <span className="dim">@{person.handle}</span>
            </span>
            <button type="button" className="follow">
              Follow
            </button>
          </div>
        ))}
      </section>
    </aside>
  );
}
