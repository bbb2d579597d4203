import { useEffect } from 'react';

let covers = 0;

/** Whether something of the whole window (a PIN to enter) lies over the screens and takes the keys. */
export function isScreenCovered(): boolean {
  return covers > 0;
}

/** The component lies over the screens while it is shown: their shortcuts rest meanwhile. */
export function useScreenCover(): void {
  useEffect(() => {
    covers += 1;
    return () => {
      covers -= 1;
    };
  }, []);
}
