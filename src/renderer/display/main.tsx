import { createRoot } from 'react-dom/client';
import { takeToken } from '../credential.ts';
import { startLanguage } from '../i18n/index.ts';
import { followTheme } from '../preferences.ts';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { Display } from './display.tsx';

takeToken();
followTheme();
await startLanguage();

const place = document.getElementById('app');
if (!place) throw new Error('layar.html has no #app');
createRoot(place).render(<Display />);
