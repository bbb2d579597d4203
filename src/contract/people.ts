import { z } from 'zod';
import { permissions, roles } from '../domain/permissions.ts';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import { idSchema, lineOfText, nothing, timeSchema } from './primitives.ts';

/** Six digits. Which ones are too easy says domain/pin.ts. */
export const pinSchema = z.string().regex(/^\d{6}$/);

export const roleSchema = z.enum(roles);
export const permissionSchema = z.enum(permissions);

const nameSchema = lineOfText(60).min(1);

/** Name and PIN of the person with whom a showroom begins. */
export const ownerSchema = z.object({ name: nameSchema, pin: pinSchema });
export type Owner = z.infer<typeof ownerSchema>;

/** `colour`: 0 to 7, which of the screens' colours stands for this person. */
const faceSchema = z.object({
  id: idSchema,
  name: z.string(),
  role: roleSchema,
  colour: z.int().min(0).max(7),
});

/** `samplePin` is given by the sample showroom alone, for whoever tries it. */
export const signInFaceSchema = faceSchema.extend({ samplePin: z.string().nullable() });
export type SignInFace = z.infer<typeof signInFaceSchema>;

export const staffSchema = faceSchema.extend({
  active: z.boolean(),
  hasPin: z.boolean(),
  /** Until when the PIN is locked after wrong tries, or null. */
  lockedUntil: timeSchema.nullable(),
});
export type StaffMember = z.infer<typeof staffSchema>;

export const signedInSchema = faceSchema.extend({ permissions: z.array(permissionSchema) });
export type SignedIn = z.infer<typeof signedInSchema>;

const sessionSchema = z.object({ session: z.string(), staff: signedInSchema });

const byStaff = commandInput({ staffId: idSchema });
const pinErrors = may('STAFF_NOT_FOUND', 'PIN_WRONG', 'PIN_LOCKED');
const aboveErrors = may('STAFF_NOT_FOUND', 'ROLE_ABOVE_YOURS');

/**
 * PINs go in and never come out. Signing in, out and approving are not kept by key: what they give
 * must not stand in the books.
 */
export const peopleContract = {
  /** Who may sign in, for the sign-in screen: active people who have a PIN. */
  signInList: query('door').input(nothing).output(z.array(signInFaceSchema)),

  /**
   * Gives a session, which goes with every request as the header `x-kompor-session`. Whoever was
   * signed in with the asking session is signed out.
   */
  signIn: query('door')
    .errors(pinErrors)
    .input(z.object({ staffId: idSchema, pin: z.string().max(20) }))
    .output(sessionSchema),

  signOut: query('door').input(nothing).output(nothing),

  /** Who is signed in; null where the house itself asks (the command line). */
  me: query('signedIn').input(nothing).output(signedInSchema.nullable()),

  /**
   * One person gives the right for one command of whoever asks: the answer's `approval` goes into
   * that command within two minutes, in the same session.
   */
  approve: query('signedIn')
    .errors({ ...pinErrors, ...may('CANNOT_APPROVE') })
    .input(z.object({ staffId: idSchema, pin: z.string().max(20), permission: permissionSchema }))
    .output(z.object({ approval: z.string(), expiresAt: timeSchema })),

  /** Everybody, the deactivated last. */
  list: query('people.manage').input(nothing).output(z.array(staffSchema)),

  /** `id` null makes a new person, who needs a PIN; else `pin` null keeps the PIN. */
  save: command('people.manage')
    .errors({
      ...aboveErrors,
      ...may('NAME_TAKEN', 'LAST_OWNER', 'PIN_NEEDED', 'PIN_TOO_EASY'),
    })
    .input(
      commandInput({
        id: idSchema.nullable(),
        name: nameSchema,
        role: roleSchema,
        pin: pinSchema.nullable(),
      }),
    )
    .output(staffSchema),

  /** Signs the person out everywhere; the books keep the name. */
  deactivate: command('people.manage')
    .errors({ ...aboveErrors, ...may('LAST_OWNER') })
    .input(byStaff)
    .output(staffSchema),

  reactivate: command('people.manage')
    .errors({ ...aboveErrors, ...may('NAME_TAKEN') })
    .input(byStaff)
    .output(staffSchema),

  /** A new PIN for somebody who forgot his; it also ends a lock. */
  setPin: command('people.manage')
    .errors({ ...aboveErrors, ...may('PIN_TOO_EASY') })
    .input(commandInput({ staffId: idSchema, pin: pinSchema }))
    .output(staffSchema),

  /** Ends all other sessions of the person. */
  changeMyPin: command('signedIn')
    .errors({ ...pinErrors, ...may('PIN_TOO_EASY') })
    .input(commandInput({ oldPin: z.string().max(20), newPin: pinSchema }))
    .output(nothing),

  /**
   * Sets the first PIN of a showroom from before there were any and signs its owner in. `staffId`
   * null: the owner called `name`, who is made where there is none.
   */
  claim: query('door')
    .errors(may('STAFF_NOT_FOUND', 'PIN_ALREADY_SET', 'PIN_TOO_EASY', 'NAME_TAKEN'))
    .input(z.object({ staffId: idSchema.nullable(), name: nameSchema.nullable(), pin: pinSchema }))
    .output(sessionSchema),
};
