import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Product } from '../../../contract/catalogue.ts';
import type { Rule, RuleDraft } from '../../../contract/pricing.ts';
import { businessDay } from '../../../domain/business-day.ts';
import { rupiah } from '../../../domain/money.ts';
import { shop } from '../../client.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { problemData } from '../../problem.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { typedPercent } from '../shared/percent.ts';
import { useAct } from '../shared/use-act.ts';
import { useZone } from '../shared/zone.ts';
import { exampleOf } from './rule-example.ts';
import { useSentence } from './rule-sentence.ts';
import { TermsFields } from './terms-fields.tsx';
import type { Terms } from './terms-fields.tsx';

const firstTerms: Record<Terms['kind'], Terms> = {
  buyNGet: { kind: 'buyNGet', buy: 3, free: 1, productIds: [] },
  bundle: { kind: 'bundle', items: [], price: rupiah(0) },
  quantityPrice: { kind: 'quantityPrice', productIds: [], fromPieces: 2, price: rupiah(0) },
  percentOff: { kind: 'percentOff', bp: 1000, productIds: [], categoryIds: [], producerIds: [] },
};
const kinds = ['buyNGet', 'bundle', 'quantityPrice', 'percentOff'] as const;

const firstDraft: RuleDraft = {
  name: '',
  from: null,
  until: null,
  membersOnly: false,
  terms: firstTerms.buyNGet,
};

/** A price rule, new (null) or known: its kind, goods and days, said back with an example. */
export function RuleDialog({ rule, onClose }: { rule: Rule | null; onClose: () => void }) {
  const t = useTexts();
  const act = useAct();
  const [draft, setDraft] = useState<RuleDraft>(rule ?? firstDraft);
  const [percent, setPercent] = useState(() =>
    draft.terms.kind === 'percentOff' ? typedPercent(draft.terms.bp) : '10',
  );
  const [chosen, setChosen] = useState<Record<string, string>>(rule?.names ?? {});
  const [problems, setProblems] = useState<Record<string, string>>({});
  const edit = (change: Partial<RuleDraft>) => {
    setDraft({ ...draft, ...change });
    setProblems({});
  };
  const names = useNames(chosen);

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { name, from, until, membersOnly, terms } = draft;
    if (name.trim() === '') {
      setProblems({ name: t('rules.nameNeeded') });
      return focusFirstProblem(form);
    }
    const wish = { name, from, until, membersOnly, terms };
    const saved = await act.run(
      (key) => shop.pricing.saveRule({ key, id: rule?.id ?? null, rule: wish }),
      (error, words) => {
        const wrong = problemData(error, 'RULE_WRONG');
        const said = wrong ? t(`rules.problems.${wrong.problem}`) : words;
        setProblems(wrong ? { [wrong.field]: said, whole: said } : { whole: said });
        focusFirstProblem(form);
      },
    );
    if (!saved) return;
    showToast({ tone: 'good', words: t('rules.saved', { name: saved.name }) });
    onClose();
  };

  return (
    <Dialog title={t(rule ? 'rules.editTitle' : 'rules.add')} width="wide" isOpen onClose={onClose}>
      <form className="rule-form" onSubmit={(event) => void save(event)} noValidate>
        <Choice
          label={t('rules.kind')}
          look="cards"
          value={draft.terms.kind}
          onChange={(kind) => {
            setPercent('10');
            edit({ terms: firstTerms[kind] });
          }}
          options={kinds.map((value) => ({
            value,
            label: t(`rules.kinds.${value}`),
            hint: t(`rules.kindHints.${value}`),
          }))}
        />
        <TextField
          label={t('rules.name')}
          hint={t('rules.nameHint')}
          maxLength={60}
          value={draft.name}
          onChange={(name) => edit({ name })}
          problem={problems['name'] ?? null}
        />
        <TermsFields
          terms={draft.terms}
          percent={percent}
          names={names}
          problems={problems}
          onChange={(terms) => edit({ terms })}
          onPercent={(text, terms) => {
            setPercent(text);
            edit({ terms });
          }}
          onChosen={({ id, name }) => setChosen((before) => ({ ...before, [id]: name }))}
        />
        <div className="rule-fields">
          <TextField
            type="date"
            label={t('rules.from')}
            mayBeEmpty
            value={draft.from ?? ''}
            onChange={(from) => edit({ from: from === '' ? null : from })}
            problem={problems['from'] ?? null}
          />
          <TextField
            type="date"
            label={t('rules.until')}
            mayBeEmpty
            value={draft.until ?? ''}
            onChange={(until) => edit({ until: until === '' ? null : until })}
            problem={problems['until'] ?? null}
          />
        </div>
        <Switch isOn={draft.membersOnly} onChange={(membersOnly) => edit({ membersOnly })}>
          {t('rules.membersOnly')}
        </Switch>
        <SaidBack draft={draft} names={names} />
        {problems['whole'] && (
          <Notice tone="bad" heard>
            {problems['whole']}
          </Notice>
        )}
        <div className="rule-keys">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="main" type="submit" icon="check" isDisabled={act.isBusy}>
            {act.isBusy ? t('common.saving') : t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The names of everything that may be in a rule: what was chosen, categories and producers. */
function useNames(chosen: Record<string, string>): Record<string, string> {
  const categories = useQuery(ask.catalogue.categories.queryOptions({ input: {} }));
  const producers = useQuery(ask.producers.list.queryOptions({ input: {} }));
  const groups = [...(categories.data ?? []), ...(producers.data ?? [])];
  return { ...Object.fromEntries(groups.map(({ id, name }) => [id, name])), ...chosen };
}

/** The rule in a sentence, and what it does to a small cart, as a sale would reckon it. */
function SaidBack({ draft, names }: { draft: RuleDraft; names: Record<string, string> }) {
  const t = useTexts();
  const sentence = useSentence();
  const zone = useZone();
  const { terms } = draft;
  const ids = terms.kind === 'bundle' ? terms.items.map((one) => one.productId) : terms.productIds;
  const products = useQueries({
    queries: ids.slice(0, 20).map((id) => ask.catalogue.get.queryOptions({ input: { id } })),
  });
  const known = new Map<string, Product>(
    products.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])),
  );
  const example = exampleOf(draft, known, businessDay(Date.now(), zone));
  return (
    <section className="rule-said" aria-live="polite">
      <p>
        <strong>{sentence(draft, names)}</strong>
      </p>
      {example && (
        <p className="figures">
          {t('rules.example', {
            goods: example.bought.map(({ name, pieces }) => `${pieces} ${name}`).join(' + '),
            gross: formatRupiah(example.gross),
            total: formatRupiah(example.total),
          })}
        </p>
      )}
    </section>
  );
}
