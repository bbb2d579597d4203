import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { SignInFace } from '../../contract/people.ts';
import { useTexts } from '../i18n/index.ts';
import { Face } from '../ui/face.tsx';

/**
 * The people who can sign in. Arrows go from one to the next, the first letter of a name to that
 * person; where it is the only one, straight to the PIN.
 */
export function Faces(props: {
  faces: readonly SignInFace[];
  hereId: string | null;
  onChoose: (id: string) => void;
}) {
  const t = useTexts();
  const { faces, hereId, onChoose } = props;
  const list = useRef<HTMLUListElement>(null);
  const keys = () => [...(list.current?.querySelectorAll('button') ?? [])];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const all = keys();
    const at = all.findIndex((key) => key === document.activeElement);
    const to = target(event.key, at, faces, columnsOf(all));
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (typeof to === 'string') onChoose(to);
    else all[to]?.focus();
  };
  const latest = useRef(onKeyDown);
  useEffect(() => {
    latest.current = onKeyDown;
  });

  useEffect(() => {
    list.current?.querySelector('button')?.focus();
    // Wherever the focus is: nothing else on this screen takes letters or arrows.
    const hear = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, []);

  return (
    <ul className="faces" ref={list} aria-label={t('people.signIn.people')}>
      {faces.map(({ id, name, role, colour, samplePin }) => (
        <li key={id}>
          <Button className="face-tile" onPress={() => onChoose(id)}>
            <Face name={name} colour={colour} size="large" />
            <span className="face-name">{name}</span>
            <span className="soft">
              {t(`people.roles.${role}`)}
              {id === hereId && ` · ${t('people.signIn.here')}`}
            </span>
            {samplePin !== null && (
              <span className="face-sample">{t('people.samplePin', { pin: samplePin })}</span>
            )}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Where a key leads from the tile `at`: the id of whom it chooses, the place of a tile, or nowhere. */
function target(
  key: string,
  at: number,
  faces: readonly SignInFace[],
  columns: number,
): string | number | null {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  const step = steps[key];
  if (step !== undefined) return Math.min(Math.max(at + step, 0), faces.length - 1);
  if (!/^\p{L}$/u.test(key)) return null;
  const letter = key.toLocaleLowerCase();
  const found = faces.flatMap(({ id, name }, index) =>
    name.toLocaleLowerCase().startsWith(letter) ? [{ id, index }] : [],
  );
  if (found.length === 1) return found[0]?.id ?? null;
  return (found.find(({ index }) => index > at) ?? found[0])?.index ?? null;
}

/** How many tiles stand in one row. */
function columnsOf(all: readonly HTMLElement[]): number {
  const top = all[0]?.getBoundingClientRect().top;
  const next = all.findIndex((key) => key.getBoundingClientRect().top !== top);
  return next === -1 ? all.length : next;
}
