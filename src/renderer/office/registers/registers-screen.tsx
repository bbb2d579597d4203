import { useState } from 'react';
import type { RegisterDetail } from '../../../contract/registers.ts';
import { useTexts } from '../../i18n/index.ts';
import { useRegisters, useWindowRegister } from '../../shift/window-register.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { RegisterDialog } from './register-dialog.tsx';
import './registers.css';

type Edited = RegisterDetail | 'new' | null;

/** The showroom's registers: adding one, renaming one. */
export function RegistersScreen() {
  const t = useTexts();
  const registers = useRegisters();
  const [edited, setEdited] = useState<Edited>(null);
  return (
    <Page
      title={t('office.places.registers')}
      lead={t('shift.registers.lead')}
      actions={
        <Button kind="main" icon="plus" onPress={() => setEdited('new')}>
          {t('shift.registers.add')}
        </Button>
      }
    >
      {registers.data ? (
        <List registers={registers.data} onEdit={setEdited} />
      ) : registers.isError ? (
        <Failed error={registers.error} onRetry={() => void registers.refetch()} />
      ) : (
        <Loading />
      )}
      {edited && (
        <RegisterDialog
          key={edited === 'new' ? 'new' : edited.id}
          register={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}

function List(props: {
  registers: readonly RegisterDetail[];
  onEdit: (register: RegisterDetail) => void;
}) {
  const t = useTexts();
  const here = useWindowRegister(props.registers);
  return (
    <Table
      label={t('office.places.registers')}
      rows={props.registers}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'code',
          head: t('shift.registers.code'),
          cell: ({ code }) => <strong className="figures">{code}</strong>,
        },
        {
          key: 'name',
          head: t('shift.registers.name'),
          cell: ({ id, name }) => (
            <>
              {name}
              {id === here?.id && (
                <span className="registers-here"> {t('shift.registers.here')}</span>
              )}
            </>
          ),
        },
        {
          key: 'shift',
          head: t('shift.registers.state'),
          cell: ({ shift }) =>
            shift ? (
              t('shift.registers.open', { number: shift.number, name: shift.openedBy })
            ) : (
              <span className="soft">{t('shift.registers.closed')}</span>
            ),
        },
        {
          key: 'edit',
          head: t('shift.registers.edit'),
          isFigure: true,
          cell: (register) => (
            <Button
              icon="edit"
              aria-label={t('shift.registers.editOf', { name: register.name })}
              onPress={() => props.onEdit(register)}
            >
              {t('shift.registers.edit')}
            </Button>
          ),
        },
      ]}
    />
  );
}
