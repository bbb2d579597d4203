import { createRoot } from 'react-dom/client';
import { startLanguage } from '../i18n/index.ts';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { ignoreDoubleTaps } from './double-tap.ts';
import { lockPage } from './lock.ts';
import { Kiosk } from './kiosk.tsx';
import { speakIndonesian } from './visit.ts';

// A screen in a bright room, for strangers: what somebody likes at the counter is not theirs.
document.documentElement.dataset['theme'] = 'light';
lockPage();
ignoreDoubleTaps();
// Whatever was chosen before a reload was somebody else's.
speakIndonesian();
await startLanguage();

const place = document.getElementById('app');
if (!place) throw new Error('kios.html has no #app');
createRoot(place).render(<Kiosk />);
