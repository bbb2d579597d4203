import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { SignedIn, SignInFace } from '../../contract/people.ts';
import { useScreenCover } from '../cover.ts';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { LostBar } from '../shell/lost-bar.tsx';
import { Button } from '../ui/button.tsx';
import { Face } from '../ui/face.tsx';
import mark from '../ui/mark.svg';
import { useZone } from '../office/shared/zone.ts';
import { PinEntry } from '../ui/pin-entry.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { Faces } from './faces.tsx';
import { MyPin } from './my-pin.tsx';
import { signIn, signOut, useMe, useSwitching } from './signed-in.ts';
import './sign-in.css';

/** Who is at this window: a name, then six digits. It lies over the screen that is open. */
export function SignInScreen({ isSample }: { isSample: boolean }) {
  const t = useTexts();
  const details = useQuery(ask.settings.shop.queryOptions({ input: {} }));
  return (
    <ModalOverlay className="sign-in-cover" isOpen isKeyboardDismissDisabled>
      <Modal className="sign-in-frame">
        <Dialog className="sign-in motif" aria-label={t('people.signIn.title')}>
          <LostBar />
          <header className="sign-in-shop">
            <img src={mark} alt="" width={40} height={40} />
            <span>{details.data?.name ?? 'Kompor'}</span>
          </header>
          <Inside isSample={isSample} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Inside({ isSample }: { isSample: boolean }) {
  const t = useTexts();
  useScreenCover();
  const list = useQuery({
    ...ask.people.signInList.queryOptions({ input: {} }),
    refetchOnMount: 'always',
  });
  const me = useMe();
  const [chosenId, setChosen] = useState<string | null>(null);
  const [isMyPin, setMyPin] = useState(false);
  const faces = list.data;
  if (!faces) {
    return list.isError ? (
      <Failed error={list.error} onRetry={() => void list.refetch()} />
    ) : (
      <Loading words={t('common.connecting')} />
    );
  }
  if (faces.length === 0) {
    return (
      <Empty icon="person" title={t('people.signIn.nobodyTitle')}>
        <p>{t('people.signIn.nobodyText')}</p>
      </Empty>
    );
  }
  if (isMyPin) {
    return <MyPin onBack={() => setMyPin(false)} onDone={leave} />;
  }
  // Whoever is alone here and signed in has come for something else than his PIN.
  const only = faces.length === 1 && !me ? faces[0] : undefined;
  const chosen = faces.find(({ id }) => id === chosenId) ?? only;
  if (chosen) return <PinStep face={chosen} onBack={only ? null : () => setChosen(null)} />;
  return (
    <FaceStep
      faces={faces}
      isSample={isSample}
      onChoose={setChosen}
      onMyPin={() => setMyPin(true)}
    />
  );
}

function FaceStep(props: {
  faces: readonly SignInFace[];
  isSample: boolean;
  onChoose: (id: string) => void;
  onMyPin: () => void;
}) {
  const t = useTexts();
  const me = useMe();
  return (
    <div className="sign-in-step">
      <Heading level={1} slot="title">
        {me ? t('people.signIn.switchTitle') : t('people.signIn.title')}
      </Heading>
      <p className="soft">{me ? t('people.signIn.switchLead') : t('people.signIn.lead')}</p>
      <Faces faces={props.faces} hereId={me?.id ?? null} onChoose={props.onChoose} />
      <p className="soft sign-in-keys">{t('people.signIn.keys')}</p>
      {props.isSample && <p className="sign-in-sample">{t('people.signIn.sample')}</p>}
      {me && <Leave me={me} onMyPin={props.onMyPin} />}
    </div>
  );
}

function PinStep({ face, onBack }: { face: SignInFace; onBack: (() => void) | null }) {
  const t = useTexts();
  const zone = useZone();
  const { id, name, role, colour, samplePin } = face;
  useEscape(onBack);
  return (
    <div className="sign-in-step">
      <div className="sign-in-who">
        <Face name={name} colour={colour} size="large" />
        <div>
          <Heading level={1} slot="title">
            {name}
          </Heading>
          <p className="soft">{t(`people.roles.${role}`)}</p>
        </div>
      </div>
      {samplePin !== null && (
        <p className="sign-in-sample">{t('people.samplePin', { pin: samplePin })}</p>
      )}
      <PinEntry
        label={t('people.signIn.pinOf', { name })}
        check={(pin) => signIn(id, pin)}
        zone={zone}
      />
      {onBack && (
        <Button icon="left" shortcut="Esc" onPress={onBack}>
          {t('people.signIn.other')}
        </Button>
      )}
    </div>
  );
}

const leave = () => useSwitching.setState({ isOpen: false });

/** The ways out for whoever is still signed in. */
function Leave({ me, onMyPin }: { me: SignedIn; onMyPin: () => void }) {
  const t = useTexts();
  useEscape(leave);
  return (
    <div className="sign-in-leave">
      <Button icon="left" shortcut="Esc" onPress={leave}>
        {t('people.signIn.back')}
      </Button>
      <Button icon="keyboard" onPress={onMyPin}>
        {t('people.mine.action')}
      </Button>
      <Button onPress={() => void signOut()}>
        {t('people.signIn.signOutOf', { name: me.name })}
      </Button>
    </div>
  );
}
