import { useEffect, useState } from 'react';

/** How many of many to draw now: some at first, then more until all are there, so that none of it holds the pane up. */
export function useGrowing(total: number, atOnce: number): number {
  const [shown, setShown] = useState(atOnce);
  useEffect(() => {
    if (shown >= total) return undefined;
    const timer = setTimeout(() => setShown(shown + atOnce), 16);
    return () => clearTimeout(timer);
  }, [shown, total, atOnce]);
  return shown;
}
