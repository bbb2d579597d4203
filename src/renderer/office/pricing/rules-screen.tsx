import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Rule } from '../../../contract/pricing.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { useMay } from '../../sign-in/signed-in.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { Switch } from '../../ui/switch.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { useSentence } from './rule-sentence.ts';
import './pricing.css';

/** Discounts that run by themselves: which run, which come, which are over. */
export function RulesScreen() {
  const t = useTexts();
  const [includeOff, setIncludeOff] = useState(false);
  const [editing, setEditing] = useState<Rule | 'new' | null>(null);
  const rules = useQuery(ask.pricing.rules.queryOptions({ input: { includeOff } }));
  const add = (
    <Button kind="main" icon="plus" onPress={() => setEditing('new')}>
      {t('rules.add')}
    </Button>
  );
  return (
    <Page title={t('office.places.rules')} lead={t('rules.lead')} actions={add}>
      <Switch isOn={includeOff} onChange={setIncludeOff}>
        {t('rules.showOff')}
      </Switch>
      {rules.isError ? (
        <Failed error={rules.error} onRetry={() => void rules.refetch()} />
      ) : !rules.data ? (
        <Loading />
      ) : rules.data.length === 0 ? (
        <Empty icon="tag" title={t('rules.none')}>
          <p>{t('rules.noneText')}</p>
        </Empty>
      ) : (
        <ul className="rules" aria-label={t('office.places.rules')}>
          {rules.data.map((rule) => (
            <RuleRow key={rule.id} rule={rule} onEdit={() => setEditing(rule)} />
          ))}
        </ul>
      )}
      {editing && (
        <RuleDialog rule={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Page>
  );
}

function RuleRow({ rule, onEdit }: { rule: Rule; onEdit: () => void }) {
  const t = useTexts();
  const act = useAct();
  const may = useMay();
  const sentence = useSentence();
  const { id, name, from, until, membersOnly, terms } = rule;
  const restore = () =>
    void act.run((key) =>
      shop.pricing.saveRule({ key, id, rule: { name, from, until, membersOnly, terms } }),
    );
  const remove = async () => {
    const gone = await act.run((key) => shop.pricing.removeRule({ key, id }));
    if (!gone) return;
    showToast({
      tone: 'info',
      words: t('rules.removed', { name }),
      action: { label: t('common.undo'), run: restore },
    });
  };
  return (
    <li className="rule">
      <div>
        <span className={`rule-state is-${rule.state}`}>{t(`rules.states.${rule.state}`)}</span>
        <strong>{name}</strong>
        <span>{sentence(rule, rule.names)}</span>
      </div>
      {may('settings.manage') && (
        <div className="rule-keys">
          {rule.state === 'off' ? (
            <Button isDisabled={act.isBusy} onPress={restore}>
              {t('rules.bringBack')}
            </Button>
          ) : (
            <IconButton
              icon="trash"
              label={t('rules.remove', { name })}
              isDisabled={act.isBusy}
              onPress={() => void remove()}
            />
          )}
          <Button icon="edit" onPress={onEdit}>
            {t('rules.edit')}
          </Button>
        </div>
      )}
    </li>
  );
}
