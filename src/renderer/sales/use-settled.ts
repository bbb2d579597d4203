import { useEffect, useState } from 'react';

/** `value` once it has not changed for `pause` milliseconds; at once where it becomes empty. */
export function useSettled(value: string, pause = 180): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
