/** Something that is read once and then followed, such as the settings in force. */
import { useEffect, useState } from 'react';

/** `undefined` until it has been read. Both functions must stay the same from one drawing to the next. */
export function useStored<T>(
  read: () => Promise<T>,
  watch: (onChange: (value: T) => void) => () => void,
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let changed = false;
    const stop = watch((next) => {
      changed = true;
      setValue(next);
    });
    // A change that came before the first answer is newer than it.
    void read().then((first) => changed || setValue(first));
    return stop;
  }, [read, watch]);
  return value;
}
