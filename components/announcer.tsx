/** Speaks to screen readers once per pause. Each part is spoken only when that part has changed. */
import { useEffect, useState } from 'react';

/** Long enough that ordinary typing does not set it off. */
const PAUSE_MS = 1000;

interface Props {
  readonly parts: readonly string[];
}

export function Announcer({ parts }: Props) {
  const [spoken, setSpoken] = useState<readonly string[]>([]);
  const text = parts.join('\n');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text.split('\n')), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" aria-atomic="false" className="visually-hidden">
      {spoken.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is known by; its text is what changes
        <p key={place}>{part}</p>
      ))}
    </div>
  );
}
