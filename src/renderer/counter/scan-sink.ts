import { useEffect, useRef } from 'react';

/** Takes a scanned code and answers true, or leaves it to the cart. */
export type ScanSink = (code: string) => boolean;

const sinks: ScanSink[] = [];

/** Offers a scan to what awaits one, the newest first. False: it belongs into the cart. */
export function offerScan(code: string): boolean {
  return sinks.toReversed().some((sink) => sink(code));
}

/** While the component is on screen it is asked first what a scan means. */
export function useScanSink(sink: ScanSink): void {
  const latest = useRef(sink);
  latest.current = sink;
  useEffect(() => {
    const mine: ScanSink = (code) => latest.current(code);
    sinks.push(mine);
    return () => void sinks.splice(sinks.indexOf(mine), 1);
  }, []);
}
