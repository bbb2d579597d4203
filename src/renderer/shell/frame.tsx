import { Outlet } from '@tanstack/react-router';
import { ApprovalDialog } from '../approval/approval-dialog.tsx';
import { useConnection } from '../connection.ts';
import { PracticeStrip } from '../practice/practice-strip.tsx';
import { Gate } from '../sign-in/gate.tsx';
import { useTexts } from '../i18n/index.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Empty } from '../ui/states.tsx';
import { TouchKeyboard } from '../ui/keyboard/touch-keyboard.tsx';
import { Toasts } from '../ui/toasts.tsx';
import { LostBar } from './lost-bar.tsx';
import './frame.css';

/** What surrounds every screen: the word that the shop is out of reach, and the toasts. */
export function Frame() {
  const state = useConnection((connection) => connection.state);
  return (
    <div className="frame">
      <PracticeStrip />
      <LostBar />
      <div className="frame-screen">
        {state === 'locked' ? (
          <Locked />
        ) : (
          <Gate>
            <Outlet />
          </Gate>
        )}
      </div>
      <ApprovalDialog />
      <TouchKeyboard />
      <Toasts />
    </div>
  );
}

function Locked() {
  const t = useTexts();
  return (
    <main className="frame-alone motif">
      <Empty icon="info" title={t('common.lockedTitle')}>
        <p>{t('common.lockedText')}</p>
        <p>{t('common.lockedHint')}</p>
      </Empty>
    </main>
  );
}

/** Shown where a screen broke; the books are in the shop and untouched. */
export function Crash() {
  const t = useTexts();
  return (
    <main className="frame-alone">
      <Empty
        icon="warn"
        title={t('common.crashTitle')}
        actions={
          <Button kind="main" icon="refresh" onPress={() => window.location.reload()}>
            {t('common.crashAction')}
          </Button>
        }
      >
        <p>{t('common.crashText')}</p>
      </Empty>
    </main>
  );
}

/** Shown for an address that no screen has. */
export function NotFound() {
  const t = useTexts();
  return (
    <main className="frame-alone">
      <Empty
        icon="search"
        title={t('common.notFoundTitle')}
        actions={<LinkButton href="#/kasir">{t('common.notFoundAction')}</LinkButton>}
      />
    </main>
  );
}
