/**
 * Our own icons, drawn in one 24-unit grid. Always beside a word or inside a named control, so hidden from screen readers.
 * States differ in outline, not only in colour: shield, person and diamond; octagon, triangle and circle.
 */
import type { ReactNode } from 'react';

function Icon({ children, size = 20 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

interface Sized {
  readonly size?: number;
}

/** The product's mark: two boards on a post. */
export const SignpostIcon = (props: Sized) => (
  <Icon {...props}>
    <path
      fill="currentColor"
      d="M11 2.2a1 1 0 0 1 2 0V4h5.1c.3 0 .6.1.8.4l1.7 2.1a.8.8 0 0 1 0 1l-1.7 2.1c-.2.3-.5.4-.8.4H13v1.5h3.5c.6 0 1 .4 1 1v4c0 .6-.4 1-1 1H13v4.3a1 1 0 0 1-2 0v-4.3H5.9c-.3 0-.6-.1-.8-.4L3.4 15a.8.8 0 0 1 0-1l1.7-2.1c.2-.3.5-.4.8-.4H11V10H7.5a1 1 0 0 1-1-1V5c0-.6.4-1 1-1H11V2.2Z"
    />
  </Icon>
);

export const OfficialIcon = (props: Sized) => (
  <Icon {...props}>
    <path fill="currentColor" d="M12 1.8 20.5 5v6.3c0 5-3.4 9-8.5 11-5.1-2-8.5-6-8.5-11V5L12 1.8Z" />
    <path
      className="icon-knockout"
      fill="none"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="m8 12 2.9 2.9L16 9.5"
    />
  </Icon>
);

export const PersonalIcon = (props: Sized) => (
  <Icon {...props}>
    <circle fill="currentColor" cx="12" cy="7.2" r="4.7" />
    <path fill="currentColor" d="M2.5 21.5c0-4.8 4.2-8 9.5-8s9.5 3.2 9.5 8c0 .5-.4 1-1 1h-17c-.6 0-1-.5-1-1Z" />
  </Icon>
);

export const UnknownIcon = (props: Sized) => (
  <Icon {...props}>
    <path
      fill="currentColor"
      d="M12 .9c.5 0 1 .2 1.3.5l9.3 9.3c.7.7.7 1.9 0 2.6l-9.3 9.3c-.7.7-1.9.7-2.6 0l-9.3-9.3a1.8 1.8 0 0 1 0-2.6l9.3-9.3c.3-.3.8-.5 1.3-.5Z"
    />
    <path
      className="icon-knockout"
      fill="none"
      strokeWidth="2.2"
      strokeLinecap="round"
      d="M9.2 9.2c.2-1.6 1.4-2.5 2.9-2.5 1.7 0 2.9 1.1 2.9 2.6 0 2.2-3 2.3-3 4.5"
    />
    <circle className="icon-knockout-fill" cx="12" cy="17.2" r="1.4" />
  </Icon>
);

export const BlockIcon = (props: Sized) => (
  <Icon {...props}>
    <path fill="currentColor" d="M8 1.5h8l6.5 6.5v8L16 22.5H8L1.5 16V8L8 1.5Z" />
    <path className="icon-knockout" fill="none" strokeWidth="2.6" strokeLinecap="round" d="M7.5 12h9" />
  </Icon>
);

export const WarnIcon = (props: Sized) => (
  <Icon {...props}>
    <path
      fill="currentColor"
      d="M10.4 2.7a1.9 1.9 0 0 1 3.2 0l9.1 16c.7 1.2-.2 2.8-1.6 2.8H2.9c-1.4 0-2.3-1.6-1.6-2.8l9.1-16Z"
    />
    <path className="icon-knockout" fill="none" strokeWidth="2.4" strokeLinecap="round" d="M12 9v4.8" />
    <circle className="icon-knockout-fill" cx="12" cy="17.6" r="1.4" />
  </Icon>
);

export const AdviseIcon = (props: Sized) => (
  <Icon {...props}>
    <circle fill="currentColor" cx="12" cy="12" r="10.5" />
    <circle className="icon-knockout-fill" cx="12" cy="7.2" r="1.5" />
    <path className="icon-knockout" fill="none" strokeWidth="2.4" strokeLinecap="round" d="M12 11.5v5.3" />
  </Icon>
);

/** A broken circle: nothing is being checked. */
export const NotCheckingIcon = (props: Sized) => (
  <Icon {...props}>
    <circle fill="none" stroke="currentColor" strokeWidth="2.4" cx="12" cy="12" r="9.3" />
    <path fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" d="m5.6 18.4 12.8-12.8" />
  </Icon>
);

export const CalmIcon = (props: Sized) => (
  <Icon {...props}>
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="m5 12.8 4.6 4.6L19 7.5"
    />
  </Icon>
);

export const CrossIcon = (props: Sized) => (
  <Icon {...props}>
    <path fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" d="m6.5 6.5 11 11m0-11-11 11" />
  </Icon>
);

/** Points down; turned by CSS where something is open. */
export const ChevronIcon = (props: Sized) => (
  <Icon {...props}>
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="m6 9.5 6 6 6-6"
    />
  </Icon>
);

export const CopyIcon = (props: Sized) => (
  <Icon {...props}>
    <rect fill="none" stroke="currentColor" strokeWidth="2" x="8.5" y="8.5" width="12" height="12.5" rx="2.2" />
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      d="M15.5 5.3c0-1.2-1-2.2-2.2-2.2H5.7c-1.2 0-2.2 1-2.2 2.2v8.3c0 1.2 1 2.2 2.2 2.2"
    />
  </Icon>
);

/** A chevron with a wall: put the panel away to the side. */
export const CollapseIcon = (props: Sized) => (
  <Icon {...props}>
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="m7 6 6 6-6 6M18 5v14"
    />
  </Icon>
);

export const SearchIcon = (props: Sized) => (
  <Icon {...props}>
    <circle fill="none" stroke="currentColor" strokeWidth="2.2" cx="10.5" cy="10.5" r="6.5" />
    <path fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" d="m15.5 15.5 5 5" />
  </Icon>
);

export const PauseIcon = (props: Sized) => (
  <Icon {...props}>
    <path fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" d="M9 6v12M15 6v12" />
  </Icon>
);

/** A closed lock: somebody else settled this. */
export const LockIcon = (props: Sized) => (
  <Icon {...props}>
    <path fill="none" stroke="currentColor" strokeWidth="2.2" d="M7.8 10.5V7.6a4.2 4.2 0 0 1 8.4 0v2.9" />
    <rect fill="currentColor" x="5" y="10.3" width="14" height="10.4" rx="2.2" />
  </Icon>
);

/** What browsers draw on the button that holds all extensions. */
export const PuzzleIcon = (props: Sized) => (
  <Icon {...props}>
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
      d="M4 8.5h4.2a2.8 2.8 0 1 1 5.2 0h4.1v4.3a2.8 2.8 0 1 1 0 5.1V21H4v-3.6a2.6 2.6 0 1 0 0-4.9Z"
    />
  </Icon>
);

export const PinIcon = (props: Sized) => (
  <Icon {...props}>
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="M8 3.5h8M9.3 3.5v6.2L6.5 13v1.8h11V13l-2.8-3.3V3.5M12 14.8v6.2"
    />
  </Icon>
);
