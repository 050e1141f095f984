/** Our own line drawings. */
const PATHS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zm5 12 4 4',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1 1H5zM10 21h4',
  mail: 'M3 6h18v12H3zm0 1 9 6 9-6',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 20c1-5 4-6 8-6s7 1 8 6',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  image: 'M4 5h16v14H4zm2 12 4-5 3 3 3-4 4 6M8 8h2v2H8z',
  poll: 'M5 6h9M5 12h14M5 18h6',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 4v4l3 3',
  pin: 'M12 21s-6-6-6-11a6 6 0 0 1 12 0c0 5-6 11-6 11zm0-13a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  smile: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM9 10h.01M15 10h.01M9 14c2 2 4 2 6 0',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M11 5l-7 7 7 7M4 12h16',
  reply: 'M5 5h14v11h-6l-4 4v-4H5z',
  retweet: 'M4 9l3-3 3 3M7 6v9h7M20 15l-3 3-3-3M17 18V9h-7',
  like: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v6h14v-6',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
