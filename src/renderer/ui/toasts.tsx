import { useEffect } from 'react';
import { create } from 'zustand';
import { useTexts } from '../i18n/index.ts';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import type { Tone } from './notice.tsx';
import './toasts.css';

export interface Toast {
  id: number;
  tone: Tone;
  words: string;
  action?: { label: string; shortcut?: string; run: () => void };
}

const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }));
let counted = 0;
const shownFor = 8000;

/** Says something that needs no answer at the foot of the screen; at most three at a time. Returns its id. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  counted += 1;
  const id = counted;
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), { ...toast, id }] }));
  return id;
}

/** Takes a toast away before its time. */
export function dropToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Where toasts appear; stands once in the app. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  const t = useTexts();
  return (
    <section className="toasts" aria-label={t('common.notices')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} closeLabel={t('common.close')} />
      ))}
    </section>
  );
}

function ToastCard({ toast, closeLabel }: { toast: Toast; closeLabel: string }) {
  useEffect(() => {
    const timer = setTimeout(() => dropToast(toast.id), shownFor);
    return () => clearTimeout(timer);
  }, [toast.id]);
  const { action } = toast;
  return (
    <div className={`toast toast-${toast.tone}`}>
      <Icon name={toast.tone === 'good' ? 'check' : toast.tone === 'info' ? 'info' : 'warn'} />
      <span className="toast-words">{toast.words}</span>
      {action && (
        <Button
          kind="plain"
          {...(action.shortcut ? { shortcut: action.shortcut } : {})}
          onPress={() => {
            dropToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={closeLabel} onPress={() => dropToast(toast.id)} />
    </div>
  );
}
