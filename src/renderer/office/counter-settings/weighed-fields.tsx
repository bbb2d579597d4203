import { useState } from 'react';
import { readCode } from '../../../domain/codes/read-code.ts';
import { parseWeighedPattern } from '../../../domain/codes/weighed-pattern.ts';
import { businessDay } from '../../../domain/business-day.ts';
import { formatQuantity, formatRupiah } from '../../format.ts';
import type { Texts } from '../../i18n/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useZone } from '../shared/zone.ts';

const most = 10;

/** How the scale writes its codes, with a field to try one: a code says there what it is read as. */
export function WeighedFields(props: {
  patterns: readonly string[];
  problem: string | null;
  onChange: (patterns: string[]) => void;
}) {
  const t = useTexts();
  const { patterns, problem, onChange } = props;
  const [code, setCode] = useState('');
  const zone = useZone();
  return (
    <div className="selling-weighed">
      <p className="soft">{t('selling.weighedLead')}</p>
      {patterns.map((pattern, index) => {
        const read = parseWeighedPattern(pattern);
        const wrong =
          read.ok || pattern.trim() === '' ? null : t(`selling.patternProblems.${read.problem}`);
        return (
          // A pattern has no name but its place.
          <div className="selling-pattern" key={index}>
            <TextField
              label={t('selling.pattern', { number: index + 1 })}
              isFigures
              maxLength={40}
              value={pattern}
              onChange={(text) =>
                onChange(patterns.map((one, at) => (at === index ? text.toUpperCase() : one)))
              }
              problem={wrong ?? (index === 0 ? problem : null)}
            />
            <IconButton
              icon="trash"
              label={t('selling.removePattern', { number: index + 1 })}
              onPress={() => onChange(patterns.filter((_one, at) => at !== index))}
            />
          </div>
        );
      })}
      <div>
        <Button
          icon="plus"
          isDisabled={patterns.length >= most}
          onPress={() => onChange([...patterns, '20IIIIIWWWWWC'])}
        >
          {t('selling.addPattern')}
        </Button>
      </div>
      <div className="selling-try">
        <TextField
          label={t('selling.try')}
          hint={t('selling.tryHint')}
          isFigures
          maxLength={60}
          value={code}
          onChange={setCode}
        />
        <p role="status" className="selling-read">
          {code.trim() === '' ? '' : readingOf(code, patterns, businessDay(Date.now(), zone), t)}
        </p>
      </div>
    </div>
  );
}

function readingOf(code: string, patterns: readonly string[], today: string, t: Texts): string {
  const weighed = patterns.flatMap((pattern) => {
    const read = parseWeighedPattern(pattern);
    return read.ok ? [read.pattern] : [];
  });
  const read = readCode(code, { weighed, today });
  if (read.kind === 'weighed') {
    const { item, measure, pattern } = read;
    return measure.kind === 'weight'
      ? t('selling.reads.weight', {
          item,
          weight: formatQuantity(measure.quantity),
          pattern: pattern.text,
        })
      : t('selling.reads.price', {
          item,
          amount: formatRupiah(measure.amount),
          pattern: pattern.text,
        });
  }
  if (read.kind === 'damaged') return t('selling.reads.damaged');
  return read.kind === 'retail' || read.kind === 'gs1'
    ? t('selling.reads.retail')
    : t('selling.reads.other');
}
