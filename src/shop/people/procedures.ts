import { os } from '../implement.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import type { ChangeStaff } from './change-staff.ts';
import type { CheckPin } from './check-pin.ts';
import type { SignIn } from './sign-in.ts';
import { samplePins } from './staff.ts';
import type { Staff } from './staff.ts';

export interface PeopleDeps {
  settings: Settings;
  staff: Staff;
  signIn: SignIn;
  checkPin: CheckPin;
  changeStaff: ChangeStaff;
}

export const peopleProcedures = (deps: PeopleDeps) => {
  const { settings, staff, signIn, checkPin, changeStaff } = deps;

  return {
    signInList: os.people.signInList.handler(() => {
      const shown = settings.get<Record<string, string>>(samplePins) ?? {};
      return staff
        .list()
        .filter(({ active, hasPin }) => active && hasPin)
        .map(({ id, name, role, colour }) => ({
          id,
          name,
          role,
          colour,
          samplePin: shown[id] ?? null,
        }));
    }),

    signIn: os.people.signIn.handler(({ input, context }) =>
      signIn.signIn(input.staffId, input.pin, context.caller),
    ),

    signOut: os.people.signOut.handler(async ({ context }) => {
      await signIn.signOut(context.caller);
      return {};
    }),

    me: os.people.me.handler(({ context: { caller } }) =>
      caller.kind === 'staff' ? signIn.faceOf(caller.id) : null,
    ),

    approve: os.people.approve.handler(({ input, context }) =>
      signIn.approve(input.staffId, input.pin, input.permission, context.caller),
    ),

    list: os.people.list.handler(() => staff.list()),

    save: os.people.save.handler(({ input, context }) => changeStaff.save(input, context.caller)),

    deactivate: os.people.deactivate.handler(({ input, context }) =>
      changeStaff.deactivate(input, context.caller),
    ),

    reactivate: os.people.reactivate.handler(({ input, context }) =>
      changeStaff.reactivate(input, context.caller),
    ),

    setPin: os.people.setPin.handler(({ input, context }) =>
      changeStaff.setPin(input, context.caller),
    ),

    changeMyPin: os.people.changeMyPin.handler(async ({ input, context: { caller } }) => {
      if (caller.kind !== 'staff') throw refuse('STAFF_NOT_FOUND');
      await checkPin(caller.id, input.oldPin);
      return changeStaff.changeMyPin(input.key, input.newPin, caller);
    }),

    claim: os.people.claim.handler(({ input, context }) => signIn.claim(input, context.caller)),
  };
};
