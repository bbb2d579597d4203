import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/index.ts';
import { Notice } from '../ui/notice.tsx';
import { Loading } from '../ui/states.tsx';
import { showScanned } from './scanned.ts';
import './scan.css';

type State = 'waiting' | 'looking' | 'none';

/** Reads product cards with the camera of the kiosk; a scanner works on every page. */
export function Scan() {
  const t = useTexts();
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<State>('waiting');

  useEffect(() => {
    const ending = new AbortController();
    void (async () => {
      const { readCamera } = await import('./camera.ts');
      if (video.current === null || ending.signal.aborted) return;
      await readCamera(video.current, ending.signal, {
        onReady: () => setState('looking'),
        onCode: showScanned,
      });
    })().catch(() => {
      if (!ending.signal.aborted) setState('none');
    });
    return () => ending.abort();
  }, []);

  return (
    <section className="scan">
      <h1>{t('kiosk.scanTitle')}</h1>
      {state === 'none' ? (
        <Notice tone="warn" heard>
          <p>{t('kiosk.cameraNone')}</p>
          <p>{t('kiosk.cameraNoneHint')}</p>
        </Notice>
      ) : (
        <>
          <p className="kiosk-lead">{t('kiosk.scanText')}</p>
          <div className="scan-view">
            <video ref={video} muted playsInline aria-hidden="true" />
            {state === 'waiting' && <Loading words={t('kiosk.cameraWait')} />}
            {state === 'looking' && <span className="scan-frame" aria-hidden="true" />}
          </div>
        </>
      )}
      <p className="soft">{t('kiosk.scanner')}</p>
    </section>
  );
}
