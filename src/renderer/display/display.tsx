import { useEffect, useState } from 'react';
import type { DisplayState } from '../../contract/display.ts';
import { useTexts } from '../i18n/index.ts';
import { CartFace } from './cart-face.tsx';
import { ChooseRegister } from './choose-register.tsx';
import { useFollowed } from './follow.ts';
import { QrisFace } from './qris-face.tsx';
import { SlideShow } from './slide-show.tsx';
import { ThanksFace } from './thanks-face.tsx';
import { keepRegister, wantedRegister } from './which-register.ts';
import mark from '../ui/mark.svg';
import './display.css';

/** The screen that the customer looks at: what is being bought, how to pay, thanks, and goods. */
export function Display() {
  const t = useTexts();
  const [wanted, setWanted] = useState(wantedRegister);
  const followed = useFollowed(wanted);
  switch (followed.kind) {
    case 'choose':
      return (
        <ChooseRegister
          choices={followed.choices}
          onChoose={(code) => {
            keepRegister(code);
            setWanted(code);
          }}
        />
      );
    case 'connecting':
    case 'locked':
      return (
        <main className="display display-alone">
          <img src={mark} alt="" width={96} height={96} />
          <h1>{t(followed.kind === 'locked' ? 'display.locked' : 'display.connecting')}</h1>
          {followed.kind === 'locked' && <p>{t('display.lockedText')}</p>}
        </main>
      );
    case 'showing':
      return <Showing state={followed.state} isLost={followed.isLost} />;
  }
}

/** How long the thanks stay where no next sale begins, ms. */
const thanksFor = 20_000;

function Showing({ state, isLost }: { state: DisplayState; isLost: boolean }) {
  const t = useTexts();
  const { thanks, qris, lines } = state;
  const isThanking = useShortly(thanks?.saleId ?? null);
  return (
    <main className="display">
      <header className="display-head">
        <img src={mark} alt="" width={48} height={48} />
        <h1>{state.shopName}</h1>
        <p className="display-register">{state.register.name}</p>
      </header>
      {qris !== null && lines.length > 0 ? (
        <QrisFace qris={qris} state={state} />
      ) : lines.length > 0 ? (
        <CartFace state={state} />
      ) : thanks !== null && isThanking ? (
        <ThanksFace thanks={thanks} shopName={state.shopName} />
      ) : (
        <SlideShow />
      )}
      {isLost && (
        <p className="display-lost" role="status">
          {t('display.lost')}
        </p>
      )}
    </main>
  );
}

/** True from when `what` appears until a while later. */
function useShortly(what: string | null): boolean {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    if (what === null) return undefined;
    const timer = setTimeout(() => setOver(what), thanksFor);
    return () => clearTimeout(timer);
  }, [what]);
  return what !== null && over !== what;
}
