import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { isTooEasy } from '../../domain/pin.ts';
import { refuse } from '../refuse.ts';

/**
 * How much work a new hash is, as scrypt's N, a power of two: some 100 ms and 32 MB. Six digits need
 * a hash that is slow to try. Each hash carries its own cost, so this may be raised.
 */
const usualCost = 15;
const r = 8;
const p = 1;

/** `scrypt$15$8$1$SALT$HASH` of a new PIN, salt and hash in base64. Refuses with PIN_TOO_EASY. */
export type HashPin = (pin: string) => Promise<string>;

/** What hashes the PINs that are chosen from now on. */
export function createHashPin(logN = usualCost): HashPin {
  return async (pin) => {
    if (isTooEasy(pin)) throw refuse('PIN_TOO_EASY');
    const salt = randomBytes(16);
    const hash = await derive(pin, salt, logN, r, p);
    return ['scrypt', logN, r, p, salt.toString('base64'), hash.toString('base64')].join('$');
  };
}

/** Whether `stored` is the hash of `pin`. */
export async function isPin(pin: string, stored: string): Promise<boolean> {
  const [, logN, r, p, salt = '', hash = ''] = stored.split('$');
  const right = Buffer.from(hash, 'base64');
  const given = await derive(pin, Buffer.from(salt, 'base64'), Number(logN), Number(r), Number(p));
  return given.length === right.length && timingSafeEqual(given, right);
}

function derive(pin: string, salt: Buffer, logN: number, r: number, p: number): Promise<Buffer> {
  const N = 2 ** logN;
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
