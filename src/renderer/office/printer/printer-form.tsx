import type { FormEvent } from 'react';
import { printerSchema } from '../../../contract/printing.ts';
import type { Printer } from '../../../contract/printing.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask, queryClient } from '../../queries.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { LeaveGuard } from '../shared/leave-guard.tsx';
import { SaveBar } from '../shared/save-bar.tsx';
import { useAct } from '../shared/use-act.ts';
import { useEdits } from '../shared/use-edits.ts';
import { focusFirstProblem } from '../shared/focus-problem.ts';

interface Wish {
  kind: Printer['kind'];
  paper: '58' | '80';
  host: string;
  port: string;
}

const usualPort = '9100';

/** Where receipts go and on what paper. */
export function PrinterForm({ printer }: { printer: Printer }) {
  const t = useTexts();
  const act = useAct();
  const { wish, isUnsaved, problems, setProblems, edit, drop } = useEdits(wishOf(printer));

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const paper = Number(wish.paper);
    const read = printerSchema.safeParse(
      wish.kind === 'virtual'
        ? { kind: 'virtual', paper }
        : { kind: 'network', paper, host: wish.host, port: Number(wish.port) },
    );
    if (!read.success) {
      const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
      setProblems({
        ...(wrong.has('host') ? { host: t('office.printer.hostNeeded') } : {}),
        ...(wrong.has('port') ? { port: t('office.printer.portWrong') } : {}),
      });
      focusFirstProblem(form);
      return;
    }
    const saved = await act.run(
      (key) => shop.printing.configure({ key, printer: read.data }),
      (_error, whole) => setProblems({ whole }),
    );
    if (!saved) return;
    queryClient.setQueryData(ask.printing.status.queryKey({ input: {} }), saved);
    drop();
    showToast({ tone: 'good', words: t('office.printer.saved') });
  };

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Card title={t('office.printer.settings')}>
        <Choice
          label={t('office.printer.kind')}
          look="cards"
          value={wish.kind}
          onChange={(kind) => edit({ kind })}
          options={[
            {
              value: 'virtual',
              icon: 'picture',
              label: t('office.printer.virtual'),
              hint: t('office.printer.virtualHint'),
            },
            {
              value: 'network',
              icon: 'printer',
              label: t('office.printer.network'),
              hint: t('office.printer.networkHint'),
            },
          ]}
        />
        {wish.kind === 'network' && (
          <div className="printer-address">
            <TextField
              label={t('office.printer.host')}
              hint={t('office.printer.hostHint')}
              placeholder="192.168.1.50"
              value={wish.host}
              onChange={(host) => edit({ host })}
              problem={problems.host ?? null}
              autoComplete="off"
            />
            <TextField
              label={t('office.printer.port')}
              hint={t('office.printer.portHint')}
              inputMode="numeric"
              value={wish.port}
              onChange={(port) => edit({ port: port.replace(/\D/g, '').slice(0, 5) })}
              problem={problems.port ?? null}
              autoComplete="off"
            />
          </div>
        )}
        <Choice
          label={t('office.printer.paper')}
          value={wish.paper}
          onChange={(paper) => edit({ paper })}
          options={[
            { value: '58', label: t('office.printer.paper58') },
            { value: '80', label: t('office.printer.paper80') },
          ]}
        />
        <SaveBar
          isUnsaved={isUnsaved}
          isBusy={act.isBusy}
          problem={problems.whole ?? null}
          onDrop={drop}
        />
      </Card>
      <LeaveGuard isUnsaved={isUnsaved} />
    </form>
  );
}

function wishOf(printer: Printer): Wish {
  const paper = printer.paper === 58 ? '58' : '80';
  return printer.kind === 'network'
    ? { kind: 'network', paper, host: printer.host, port: String(printer.port) }
    : { kind: 'virtual', paper, host: '', port: usualPort };
}
