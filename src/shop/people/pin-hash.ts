import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** The cost of a new hash: some 100 ms and 32 MB. Each hash carries its own, so this may be raised. */
const cost = { logN: 15, r: 8, p: 1 };

/** `scrypt$15$8$1$SALT$HASH`, salt and hash in base64. Six digits need a hash that is slow to try. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16);
  const { logN, r, p } = cost;
  const hash = await derive(pin, salt, logN, r, p);
  return ['scrypt', logN, r, p, salt.toString('base64'), hash.toString('base64')].join('$');
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
