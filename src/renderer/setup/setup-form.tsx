import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { ownerSchema } from '../../contract/people.ts';
import { shopDetailsSchema } from '../../contract/settings.ts';
import { timeZones, zoneNames } from '../../domain/business-day.ts';
import type { TimeZone } from '../../domain/business-day.ts';
import { shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { useAct } from '../office/shared/use-act.ts';
import { focusFirstProblem } from '../office/shared/focus-problem.ts';
import { ask, queryClient } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { NewPin, pinProblems } from '../ui/new-pin.tsx';
import type { PinProblems } from '../ui/new-pin.tsx';
import { Notice } from '../ui/notice.tsx';
import { signInOwner } from './sign-in-owner.ts';

const nameField = shopDetailsSchema.shape.name;
const ownerField = ownerSchema.shape.name;

interface Problems extends PinProblems {
  name?: string;
  owner?: string;
  whole?: string;
}

/** The few things a showroom needs to begin; the rest is written in the office later. */
export function SetupForm(props: {
  /** The file whose products come next, or null where the showroom begins empty. */
  fileName: string | null;
  onBack: () => void;
  onBegin: () => void;
  onDone: () => void;
}) {
  const t = useTexts();
  const act = useAct();
  const details = useQuery(ask.settings.shop.queryOptions({ input: {} }));
  const [name, setName] = useState('');
  const [owner, setOwner] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [zone, setZone] = useState<TimeZone>(zoneOfThisMachine);
  const [problems, setProblems] = useState<Problems>({});

  const begin = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!details.data) return;
    const read = nameField.safeParse(name);
    const boss = ownerField.safeParse(owner.trim() || t('setup.ownerDefault'));
    const wrong: Problems = {
      ...(read.success
        ? {}
        : { name: name.trim() === '' ? t('setup.nameNeeded') : t('setup.nameWrong') }),
      ...(boss.success ? {} : { owner: t('setup.ownerLong') }),
      ...pinProblems(pin, again, t),
    };
    if (!read.success || !boss.success || Object.keys(wrong).length > 0) {
      setProblems(wrong);
      return focusFirstProblem(form);
    }
    const known = details.data;
    props.onBegin();
    const status = await act.run(
      (key) =>
        shop.settings.setUp({
          key,
          with: 'empty',
          shop: { ...known, name: read.data, timeZone: zone },
          owner: { name: boss.data, pin },
        }),
      (_error, whole) => setProblems({ whole }),
    );
    if (!status) return;
    await signInOwner(pin);
    queryClient.setQueryData(ask.settings.setupStatus.queryKey({ input: {} }), status);
    props.onDone();
  };

  return (
    <form className="setup-form" onSubmit={(event) => void begin(event)} noValidate>
      <header>
        <h1>{t('setup.form.title')}</h1>
        <p className="soft">{t('setup.form.lead')}</p>
      </header>
      {props.fileName !== null && (
        <p className="setup-file">
          <Icon name="list" />
          <span>{t('setup.form.file', { name: props.fileName })}</span>
        </p>
      )}
      <TextField
        label={t('setup.form.name')}
        placeholder={t('setup.form.nameExample')}
        value={name}
        onChange={(value) => {
          setName(value);
          setProblems({});
        }}
        problem={problems.name ?? null}
        autoComplete="off"
        autoFocus
      />
      <TextField
        label={t('setup.form.owner')}
        hint={t('setup.form.ownerHint')}
        placeholder={t('setup.ownerDefault')}
        value={owner}
        onChange={(value) => {
          setOwner(value);
          setProblems({});
        }}
        problem={problems.owner ?? null}
        autoComplete="off"
        mayBeEmpty
      />
      <NewPin
        label={t('setup.form.pin')}
        hint={t('setup.form.pinHint')}
        pin={pin}
        again={again}
        problems={problems}
        onChange={(change) => {
          if (change.pin !== undefined) setPin(change.pin);
          if (change.again !== undefined) setAgain(change.again);
          setProblems({});
        }}
      />
      <Choice
        label={t('setup.form.zone')}
        value={zone}
        onChange={setZone}
        options={timeZones.map((value) => ({
          value,
          label: zoneNames[value],
          hint: t(`office.details.zones.${zoneNames[value] as 'WIB' | 'WITA' | 'WIT'}`),
        }))}
      />
      {problems.whole && (
        <Notice tone="bad" heard>
          {problems.whole}
        </Notice>
      )}
      <div className="setup-keys">
        <Button icon="left" isDisabled={act.isBusy} onPress={props.onBack}>
          {t('common.back')}
        </Button>
        <Button
          kind="main"
          size="sale"
          type="submit"
          icon="check"
          isDisabled={act.isBusy || !details.data}
        >
          {act.isBusy
            ? t('common.saving')
            : props.fileName === null
              ? t('setup.form.begin')
              : t('setup.form.beginImport')}
        </Button>
      </div>
    </form>
  );
}

/** The zone this machine is set to, or western time where it is set to none of Indonesia's. */
function zoneOfThisMachine(): TimeZone {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZones.find((zone) => zone === timeZone) ?? 'Asia/Jakarta';
}
