import type { FormEvent } from 'react';
import type { ShopDetails } from '../../../contract/settings.ts';
import { shopDetailsSchema } from '../../../contract/settings.ts';
import { timeZones, zoneNames } from '../../../domain/business-day.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask, queryClient } from '../../queries.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { LeaveGuard } from '../shared/leave-guard.tsx';
import { SaveBar } from '../shared/save-bar.tsx';
import { useAct } from '../shared/use-act.ts';
import { useEdits } from '../shared/use-edits.ts';
import { DetailsPreview } from './details-preview.tsx';

/** The showroom as receipts and screens name it, beside the receipt it makes. */
export function DetailsForm({ details }: { details: ShopDetails }) {
  const t = useTexts();
  const act = useAct();
  const { wish, isUnsaved, problems, setProblems, edit, drop } = useEdits(details);

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = shopDetailsSchema.safeParse(wish);
    if (!read.success) {
      const found: typeof problems = {};
      for (const issue of read.error.issues) {
        const field = issue.path[0] as keyof ShopDetails;
        found[field] ??=
          issue.code === 'too_small'
            ? t('office.product.faults.needed')
            : issue.code === 'too_big'
              ? t('office.product.faults.tooLong', { most: Number(issue.maximum) })
              : t('office.product.faults.control');
      }
      setProblems(found);
      return focusFirstProblem(form);
    }
    const saved = await act.run(
      (key) => shop.settings.saveShop({ key, shop: read.data }),
      (_error, whole) => setProblems({ whole }),
    );
    if (!saved) return;
    queryClient.setQueryData(ask.settings.shop.queryKey({ input: {} }), saved);
    drop();
    showToast({ tone: 'good', words: t('office.details.saved') });
  };

  const field = (name: Exclude<keyof ShopDetails, 'timeZone'>, mayBeEmpty = true) => ({
    label: t(`office.details.${name}`),
    value: wish[name],
    onChange: (value: string) => edit({ [name]: value }),
    problem: problems[name] ?? null,
    autoComplete: 'off',
    mayBeEmpty,
  });

  return (
    <div className="details">
      <form onSubmit={(event) => void save(event)} noValidate>
        <Card>
          <div className="details-fields">
            <div className="is-wide">
              <TextField {...field('name', false)} />
            </div>
            <div className="is-wide">
              <TextField {...field('address')} />
            </div>
            <TextField {...field('village')} />
            <TextField {...field('regency')} />
            <TextField {...field('phone')} inputMode="tel" />
            <TextField {...field('nib')} hint={t('office.details.nibHint')} />
            <div className="is-wide">
              <Choice
                label={t('office.details.timeZone')}
                value={wish.timeZone}
                onChange={(timeZone) => edit({ timeZone })}
                options={timeZones.map((value) => ({
                  value,
                  label: zoneNames[value],
                  hint: t(`office.details.zones.${zoneNames[value] as 'WIB' | 'WITA' | 'WIT'}`),
                }))}
              />
            </div>
            <div className="is-wide">
              <TextField {...field('receiptFooter')} lines={3} />
            </div>
          </div>
          <SaveBar
            isUnsaved={isUnsaved}
            isBusy={act.isBusy}
            problem={problems.whole ?? null}
            onDrop={drop}
          />
        </Card>
        <LeaveGuard isUnsaved={isUnsaved} />
      </form>
      <DetailsPreview details={wish} />
    </div>
  );
}
