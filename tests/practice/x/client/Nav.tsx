import { useStore } from 'zustand';
import { STALE_HANDLE } from '../people.ts';
import { Avatar } from './Avatar.tsx';
import { has, tid } from './here.ts';
import { Icon, type IconName } from './Icon.tsx';
import { app, goTo } from './state.ts';

function Entry({
  id,
  icon,
  label,
  href,
  go,
}: {
  id: string;
  icon: IconName;
  label: string;
  href: string;
  go?: boolean;
}) {
  return (
    <a
      href={href}
      data-testid={tid(id)}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        if (go) goTo(href);
      }}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  );
}

export function Nav() {
  const poster = useStore(app, (state) => state.poster);
  return (
    <header className="nav">
      <div className="brand" aria-hidden="true">
        P
      </div>
      <nav aria-label="Primary">
        <Entry id="AppTabBar_Home_Link" icon="home" label="Home" href="/home" go />
        <Entry id="AppTabBar_Explore_Link" icon="search" label="Explore" href="/explore" />
        <Entry id="AppTabBar_Notifications_Link" icon="bell" label="Notifications" href="/notifications" />
        <Entry id="AppTabBar_DirectMessage_Link" icon="mail" label="Messages" href="/messages" />
        <Entry
          id="AppTabBar_Profile_Link"
          icon="person"
          label="Profile"
          href={`/${has('stale') ? STALE_HANDLE : poster.handle}`}
        />
      </nav>
      <a
        href="/compose/post"
        className="new-post"
        data-testid={tid('SideNav_NewTweet_Button')}
        aria-label="Post"
        onClick={(event) => {
          event.preventDefault();
          goTo('/compose/post');
        }}
      >
        <Icon name="pen" />
        <span>Post</span>
      </a>
      {!has('noswitcher') && (
        <button
          type="button"
          className="switcher"
          aria-label="Account menu"
          data-testid={tid('SideNav_AccountSwitcher_Button')}
        >
          <Avatar person={poster} />
          <span className="who">
            <b>{poster.name}</b>
            <span className="dim">@{poster.handle}</span>
          </span>
          <Icon name="more" />
        </button>
      )}
    </header>
  );
}

/** Narrow pages: no side navigation, one's picture in the bar at the top. */
export function MobileBar() {
  const poster = useStore(app, (state) => state.poster);
  return (
    <header className="mobile-bar">
      <button type="button" data-testid={tid('DashButton_ProfileIcon_Link')} aria-label="Profile menu">
        <Avatar person={poster} small />
      </button>
      <a
        href="/compose/post"
        data-testid={tid('FloatingActionButtons_Tweet_Button')}
        aria-label="Post"
        onClick={(event) => {
          event.preventDefault();
          goTo('/compose/post');
        }}
      >
        <Icon name="pen" />
      </a>
    </header>
  );
}
