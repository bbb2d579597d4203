import type { FormEvent } from 'react';
import { belowZeroPolicies } from '../../../contract/counter-settings.ts';
import type { CounterSettings } from '../../../contract/counter-settings.ts';
import { rupiah } from '../../../domain/money.ts';
import { cashSteps } from '../../../domain/tenders/tenders.ts';
import { shop } from '../../client.ts';
import { formatAmount, formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { problemData } from '../../problem.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { LeaveGuard } from '../shared/leave-guard.tsx';
import { SaveBar } from '../shared/save-bar.tsx';
import { useAct } from '../shared/use-act.ts';
import { useEdits } from '../shared/use-edits.ts';
import { readPercent, typedPercent } from '../shared/percent.ts';
import { WeighedFields } from './weighed-fields.tsx';

const stepNames = { 0: 'exact', 100: 'hundred', 500: 'fiveHundred' } as const;

/** What a person types of the settings; percent as text, so that `7,` can become `7,5`. */
function textOf(settings: CounterSettings) {
  const { cashStep, discountLimitBp, differenceLimit, belowZero, weighedPatterns } = settings;
  return {
    cashStep,
    discountLimit: typedPercent(discountLimitBp),
    differenceLimit: String(differenceLimit),
    belowZero,
    weighedPatterns,
  };
}

/** Rounding, limits and what happens where stock runs out. */
export function SettingsForm({ settings }: { settings: CounterSettings }) {
  const t = useTexts();
  const act = useAct();
  const { wish, isUnsaved, problems, setProblems, edit, drop } = useEdits(textOf(settings));

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const discountLimitBp = readPercent(wish.discountLimit);
    if (discountLimitBp === null) {
      setProblems({ discountLimit: t('selling.percentWrong') });
      return focusFirstProblem(form);
    }
    const { cashStep, belowZero } = wish;
    const saved = await act.run(
      (key) =>
        shop.settings.saveCounter({
          key,
          settings: {
            ...settings,
            cashStep,
            belowZero,
            discountLimitBp,
            differenceLimit: rupiah(Number(wish.differenceLimit)),
            weighedPatterns: wish.weighedPatterns.filter((one) => one.trim() !== ''),
          },
        }),
      (error, words) => {
        const wrong = problemData(error, 'PATTERN_WRONG');
        setProblems(
          wrong
            ? { weighedPatterns: t(`selling.patternProblems.${wrong.problem}`) }
            : { whole: words },
        );
        focusFirstProblem(form);
      },
    );
    if (!saved) return;
    drop();
    showToast({ tone: 'good', words: t('selling.saved') });
  };

  return (
    <form
      className="selling-form"
      aria-label={t('office.places.selling')}
      onSubmit={(event) => void save(event)}
      noValidate
    >
      <Card title={t('selling.money')}>
        <Choice
          label={t('selling.cashStep')}
          look="cards"
          value={String(wish.cashStep)}
          onChange={(value) => {
            const step = cashSteps.find((one) => String(one) === value);
            if (step !== undefined) edit({ cashStep: step });
          }}
          options={cashSteps.map((step) => ({
            value: String(step),
            label: step === 0 ? t('selling.noRounding') : formatRupiah(step),
            hint: t(`selling.cashSteps.${stepNames[step]}`),
          }))}
        />
        <div className="selling-fields">
          <TextField
            label={t('selling.discountLimit')}
            hint={t('selling.discountLimitHint')}
            isFigures
            inputMode="decimal"
            maxLength={6}
            value={wish.discountLimit}
            onChange={(discountLimit) => edit({ discountLimit })}
            problem={problems.discountLimit ?? null}
          />
          <TextField
            label={t('selling.differenceLimit')}
            hint={t('selling.differenceLimitHint')}
            prefix="Rp"
            isFigures
            inputMode="numeric"
            value={formatAmount(Number(wish.differenceLimit))}
            onChange={(text) =>
              edit({ differenceLimit: String(Number(text.replace(/\D/g, '').slice(0, 12))) })
            }
          />
        </div>
      </Card>
      <Card title={t('selling.stock')}>
        <Choice
          label={t('selling.belowZero')}
          look="cards"
          value={wish.belowZero}
          onChange={(belowZero) => edit({ belowZero })}
          options={belowZeroPolicies.map((value) => ({
            value,
            label: t(`selling.belowZeroes.${value}`),
            hint: t(`selling.belowZeroHints.${value}`),
          }))}
        />
      </Card>
      <Card title={t('selling.weighed')}>
        <WeighedFields
          patterns={wish.weighedPatterns}
          problem={problems.weighedPatterns ?? null}
          onChange={(weighedPatterns) => edit({ weighedPatterns })}
        />
      </Card>
      <SaveBar
        isUnsaved={isUnsaved}
        isBusy={act.isBusy}
        problem={problems.whole ?? null}
        onDrop={drop}
      />
      <LeaveGuard isUnsaved={isUnsaved} />
    </form>
  );
}
