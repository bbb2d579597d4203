import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const volumes = ['soft', 'loud'] as const;
export type Volume = (typeof volumes)[number];

interface Preferences {
  language: Language;
  theme: Theme;
  sound: boolean;
  /** How loud, where there is sound. */
  volume: Volume;
  /** Our own keyboard opens for fields that are touched. */
  touchKeyboard: boolean;
  /** Sales begin with their receipt to be printed. */
  printsReceipt: boolean;
}

/** What this window's person likes; kept on this machine, never in the shop. */
export const usePreferences = create<Preferences>()(
  persist(
    (): Preferences => ({
      language: 'id',
      theme: 'system',
      sound: true,
      volume: 'loud',
      touchKeyboard: true,
      printsReceipt: true,
    }),
    { name: 'kompor.preferences' },
  ),
);

/** Keeps `data-theme` of the page as the person, or else the system, wants it. */
export function followTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme } = usePreferences.getState();
    const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    document.documentElement.dataset['theme'] = shown;
  };
  dark.addEventListener('change', apply);
  usePreferences.subscribe(apply);
  apply();
}
