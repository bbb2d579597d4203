import { useState } from 'react';
import type { FormEvent } from 'react';
import type { MarketplaceStatus } from '../../../contract/marketplace.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { problemCode } from '../../problem.ts';
import { ask, queryClient } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { LeaveGuard } from '../shared/leave-guard.tsx';
import { SaveBar } from '../shared/save-bar.tsx';
import { useAct } from '../shared/use-act.ts';

type Problems = Partial<Record<'address' | 'key' | 'whole', string>>;

/** Which marketplace, and the key it gave to this showroom. The key is never shown again. */
export function MarketplaceForm({ status }: { status: MarketplaceStatus }) {
  const t = useTexts();
  const act = useAct();
  const [edited, setEdited] = useState<string | null>(null);
  const [apiKey, setApiKey] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [isClosing, setClosing] = useState(false);
  const address = edited ?? status.address ?? '';
  const isUnsaved = apiKey !== '' || address.trim() !== (status.address ?? '');

  const configure = async (input: { address: string | null; apiKey: string | null }) => {
    const saved = await act.run(
      (key) => shop.marketplace.configure({ key, ...input }),
      (error, words) => setProblems({ [fieldOf(problemCode(error))]: words }),
    );
    if (!saved) return false;
    queryClient.setQueryData(ask.marketplace.status.queryKey({ input: {} }), saved);
    setEdited(null);
    setApiKey('');
    setProblems({});
    return true;
  };

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (address.trim() === '') {
      setProblems({ address: t('office.marketplace.addressNeeded') });
    } else if (await configure({ address: address.trim(), apiKey: apiKey.trim() || null })) {
      showToast({ tone: 'good', words: t('office.marketplace.saved') });
      return;
    }
    focusFirstProblem(form);
  };

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Card
        title={t('office.marketplace.settings')}
        actions={
          status.configured && (
            <Button kind="danger" isDisabled={act.isBusy} onPress={() => setClosing(true)}>
              {t('office.marketplace.switchOff')}
            </Button>
          )
        }
      >
        <div className="marketplace-fields">
          <TextField
            label={t('office.marketplace.address')}
            hint={t('office.marketplace.addressHint')}
            placeholder="https://pasar.contoh.id"
            inputMode="url"
            autoComplete="off"
            spellCheck="false"
            value={address}
            onChange={(value) => {
              setEdited(value);
              setProblems({});
            }}
            problem={problems.address ?? null}
          />
          <TextField
            label={t('office.marketplace.key')}
            hint={
              status.configured ? t('office.marketplace.keyKept') : t('office.marketplace.keyHint')
            }
            type="password"
            autoComplete="off"
            mayBeEmpty={status.configured}
            value={apiKey}
            onChange={(value) => {
              setApiKey(value);
              setProblems({});
            }}
            problem={problems.key ?? null}
          />
        </div>
        <SaveBar
          isUnsaved={isUnsaved}
          isBusy={act.isBusy}
          problem={problems.whole ?? null}
          onDrop={() => {
            setEdited(null);
            setApiKey('');
            setProblems({});
          }}
        />
      </Card>
      <LeaveGuard isUnsaved={isUnsaved} />
      <Dialog
        title={t('office.marketplace.switchOff')}
        width="narrow"
        isOpen={isClosing}
        onClose={() => setClosing(false)}
        actions={
          <>
            <Button onPress={() => setClosing(false)}>{t('common.cancel')}</Button>
            <Button
              kind="danger"
              onPress={() => {
                setClosing(false);
                void configure({ address: null, apiKey: null });
              }}
            >
              {t('office.marketplace.switchOff')}
            </Button>
          </>
        }
      >
        <p>{t('office.marketplace.switchOffText')}</p>
      </Dialog>
    </form>
  );
}

function fieldOf(code: string | null): keyof Problems {
  if (code === 'MARKETPLACE_ADDRESS_WRONG') return 'address';
  return code === 'MARKETPLACE_KEY_NEEDED' ? 'key' : 'whole';
}
