import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { shiftBack } from './shift-desk.ts';
import './shift.css';

/** One page of the shift, in place of the shelf: its title, the way back, the content. */
export function ShiftPage(props: {
  title: string;
  lead?: string;
  /** Null where there is nothing to go back to. */
  back: string | null;
  /** Stands at the end of the head. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="shift" aria-label={props.title}>
      <header className="shift-head">
        {props.back !== null && (
          <Button kind="quiet" icon="left" shortcut="Esc" onPress={() => void shiftBack()}>
            {props.back}
          </Button>
        )}
        <div className="shift-names">
          <h2>{props.title}</h2>
          {props.lead && <p className="soft">{props.lead}</p>}
        </div>
        {props.aside}
      </header>
      {props.children}
    </section>
  );
}

/** A page of the menu, with the way back to it. */
export function ShiftSubPage(props: { title: string; lead?: string; children: ReactNode }) {
  const t = useTexts();
  return <ShiftPage {...props} back={t('shift.menu.toMenu')} />;
}
