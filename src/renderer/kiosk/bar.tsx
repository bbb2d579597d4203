import { useTexts } from '../i18n/index.ts';
import { usePreferences } from '../preferences.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon.tsx';
import { go, goBack, goHome, useVisit } from './visit.ts';

/** What can be reached from everywhere, at the height of a hand, sitting or standing. */
export function Bar() {
  const t = useTexts();
  const place = useVisit((visit) => visit.place);
  const canGoBack = useVisit((visit) => visit.before.length > 0);
  const isLow = useVisit((visit) => visit.isLow);
  const pieces = useVisit((visit) => visit.chosen.reduce((sum, one) => sum + one.pieces, 0));
  const language = usePreferences((preferences) => preferences.language);
  return (
    <nav className="kiosk-bar" aria-label={t('kiosk.bar')}>
      {canGoBack && <BarKey icon="left" words={t('kiosk.back')} onPress={goBack} />}
      <BarKey
        icon="home"
        words={t('kiosk.home')}
        isHere={place?.kind === 'home'}
        onPress={goHome}
      />
      <BarKey
        icon="search"
        words={t('kiosk.search')}
        isHere={place?.kind === 'search'}
        onPress={() => go({ kind: 'search' })}
      />
      <BarKey
        icon="scan"
        words={t('kiosk.scan')}
        isHere={place?.kind === 'scan'}
        onPress={() => go({ kind: 'scan' })}
      />
      <BarKey
        icon="cart"
        words={t('kiosk.basket')}
        badge={pieces}
        isHere={place?.kind === 'basket'}
        onPress={() => go({ kind: 'basket' })}
      />
      <span className="kiosk-bar-gap" />
      <BarKey
        icon="reach"
        words={t(isLow ? 'kiosk.high' : 'kiosk.low')}
        isHere={isLow}
        onPress={() => useVisit.setState({ isLow: !isLow })}
      />
      <BarKey
        icon="globe"
        words={t('kiosk.language')}
        onPress={() => usePreferences.setState({ language: language === 'id' ? 'en' : 'id' })}
      />
    </nav>
  );
}

function BarKey(props: {
  icon: IconName;
  words: string;
  badge?: number;
  isHere?: boolean;
  onPress: () => void;
}) {
  const { icon, words, badge = 0, isHere = false, onPress } = props;
  return (
    <button
      type="button"
      className={`bar-key${isHere ? ' is-here' : ''}`}
      aria-current={isHere ? 'page' : undefined}
      onClick={onPress}
    >
      <Icon name={icon} size={34} />
      <span>{words}</span>
      {badge > 0 && <b className="bar-badge">{badge}</b>}
    </button>
  );
}
