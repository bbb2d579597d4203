import { useLayoutEffect, useRef, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTexts } from '../i18n/index.ts';
import { IconButton } from './button.tsx';
import './chips.css';

export interface Chip<K extends string> {
  value: K;
  label: string;
  count?: number;
}

export interface ChipsProps<K extends string> {
  label: string;
  chips: readonly Chip<K>[];
  value: K;
  onChange: (value: K) => void;
}

/** Filters of which one holds, in one row; a key unfolds them where the row is too short for all. */
export function Chips<K extends string>({ label, chips, value, onChange }: ChipsProps<K>) {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { row, isFull } = useFullness(isOpen, chips.length);
  return (
    <div className={`chips${isOpen ? ' chips-open' : ''}${isFull ? ' chips-full' : ''}`}>
      <ToggleButtonGroup
        ref={row}
        className="chips-row"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          for (const key of keys) onChange(key as K);
          setOpen(false);
        }}
      >
        {chips.map((chip) => (
          <ToggleButton key={chip.value} id={chip.value} className="chip">
            {chip.label}
            {chip.count !== undefined && <span className="chip-count">{chip.count}</span>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {(isFull || isOpen) && (
        <IconButton
          icon={isOpen ? 'up' : 'down'}
          label={isOpen ? t('common.fold') : t('common.unfold')}
          kind="plain"
          onPress={() => setOpen(!isOpen)}
        />
      )}
    </div>
  );
}

function useFullness(isOpen: boolean, count: number) {
  const row = useRef<HTMLDivElement>(null);
  const [isFull, setFull] = useState(false);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element || isOpen) return undefined;
    const observer = new ResizeObserver(() => {
      setFull(element.scrollWidth > element.clientWidth + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isOpen, count]);
  return { row, isFull };
}
