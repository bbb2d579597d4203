/**
 * A phone number as wa.me wants it, digits with the country in front: `0812-3456-7890`,
 * `+62 812 3456 7890` and `812 3456 7890` as `6281234567890`. Numbers of other countries need their
 * `+`. Null where it cannot be a number that has WhatsApp: too short, too long, letters in it.
 * Source: ITU-T E.164 (at most 15 digits); Indonesian mobile numbers begin with 8 and have 9 to 13
 * digits behind the country.
 */
export function whatsappNumber(typed: string): string | null {
  const text = typed.trim();
  if (!/^\+?[\d\s().-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  const isForeign = text.startsWith('+') && !digits.startsWith('62');
  if (isForeign) return /^[1-9]\d{7,14}$/.test(digits) ? digits : null;
  // `+62 0812…` is written often, and is wrong only in its zero.
  const national = digits.replace(/^(?:0062|62)/, '').replace(/^0/, '');
  return /^8\d{7,12}$/.test(national) ? `62${national}` : null;
}
