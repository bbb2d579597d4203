import type { FormEvent } from 'react';
import type { TaxSetting } from '../../../contract/pricing.ts';
import { taxModes } from '../../../contract/pricing.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { LeaveGuard } from '../shared/leave-guard.tsx';
import { readPercent, typedPercent } from '../shared/percent.ts';
import { SaveBar } from '../shared/save-bar.tsx';
import { useAct } from '../shared/use-act.ts';
import { useEdits } from '../shared/use-edits.ts';

const textOf = ({ mode, classes, standard }: TaxSetting) => ({
  mode,
  standard,
  classes: classes.map(({ id, name, rateBp }) => ({ id, name, rate: typedPercent(rateBp) })),
});

/** How prices stand to PPN: off and out of sight for most showrooms. */
export function TaxForm({ tax }: { tax: TaxSetting }) {
  const t = useTexts();
  const act = useAct();
  const { wish, isUnsaved, problems, setProblems, edit, drop } = useEdits(textOf(tax));
  const { mode, classes, standard } = wish;

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = classes.map(({ id, name, rate }) => ({
      id,
      name,
      rateBp: readPercent(rate) ?? -1,
    }));
    if (read.some(({ name, rateBp }) => name.trim() === '' || rateBp < 0)) {
      setProblems({ classes: t('selling.taxClassWrong') });
      return focusFirstProblem(form);
    }
    const saved = await act.run(
      (key) => shop.pricing.saveTax({ key, tax: { mode, classes: read, standard } }),
      (_error, words) => setProblems({ whole: words }),
    );
    if (!saved) return;
    drop();
    showToast({ tone: 'good', words: t('selling.saved') });
  };
  const change = (index: number, what: Partial<(typeof classes)[number]>) =>
    edit({ classes: classes.map((one, at) => (at === index ? { ...one, ...what } : one)) });

  return (
    <form
      className="selling-form"
      aria-label={t('selling.tax')}
      onSubmit={(event) => void save(event)}
      noValidate
    >
      <Card title={t('selling.tax')}>
        <Choice
          label={t('selling.taxMode')}
          look="cards"
          value={mode}
          onChange={(value) => edit({ mode: value })}
          options={taxModes.map((value) => ({
            value,
            label: t(`selling.taxModes.${value}`),
            hint: t(`selling.taxModeHints.${value}`),
          }))}
        />
        {mode !== 'none' && (
          <div className="selling-weighed">
            {classes.map(({ id, name, rate }, index) => (
              <div className="selling-class" key={id}>
                <TextField
                  label={t('selling.taxName')}
                  maxLength={40}
                  value={name}
                  onChange={(text) => change(index, { name: text })}
                  problem={problems.classes && name.trim() === '' ? problems.classes : null}
                />
                <TextField
                  label={t('selling.taxRate')}
                  isFigures
                  inputMode="decimal"
                  maxLength={6}
                  value={rate}
                  onChange={(text) => change(index, { rate: text })}
                  problem={problems.classes && readPercent(rate) === null ? problems.classes : null}
                />
                <IconButton
                  icon="trash"
                  label={t('selling.removeClass', { name })}
                  isDisabled={classes.length === 1 || id === standard}
                  onPress={() => edit({ classes: classes.filter((one) => one.id !== id) })}
                />
              </div>
            ))}
            <div>
              <Button
                icon="plus"
                isDisabled={classes.length >= 20}
                onPress={() =>
                  edit({ classes: [...classes, { id: newId(classes), name: '', rate: '0' }] })
                }
              >
                {t('selling.addClass')}
              </Button>
            </div>
            <SelectField
              label={t('selling.standard')}
              value={standard}
              onChange={(value) => edit({ standard: value })}
              options={classes.map(({ id, name, rate }) => ({
                value: id,
                label: `${name} (${rate}%)`,
              }))}
            />
          </div>
        )}
      </Card>
      {(isUnsaved || problems.whole) && (
        <SaveBar
          isUnsaved={isUnsaved}
          isBusy={act.isBusy}
          problem={problems.whole ?? null}
          onDrop={drop}
        />
      )}
      <LeaveGuard isUnsaved={isUnsaved} />
    </form>
  );
}

/** An id that no class has. */
function newId(classes: readonly { id: string }[]): string {
  const taken = new Set(classes.map(({ id }) => id));
  let number = classes.length + 1;
  while (taken.has(`ppn${number}`)) number += 1;
  return `ppn${number}`;
}
