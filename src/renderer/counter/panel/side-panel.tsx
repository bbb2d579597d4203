import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { closePanel } from '../desk.ts';
import { fieldInSight } from '../use-counter-scanner.ts';
import './side-panel.css';

/** Closes the panel and gives the focus back to where typing belongs. */
export function leavePanel(): void {
  closePanel();
  requestAnimationFrame(() => fieldInSight()?.focus());
}

/** A panel between shelf and cart: both stay in reach, and so does the scanner. */
export function SidePanel({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts();
  const place = useRef<HTMLElement>(null);
  return (
    <section className="side-panel" aria-label={title} ref={place}>
      <header className="side-panel-head">
        <h2>{title}</h2>
        <IconButton icon="close" label={t('common.close')} onPress={leavePanel} />
      </header>
      <div className="side-panel-body">{children}</div>
    </section>
  );
}
