/** How many came together. */
export const guestSizes = ['1', '2', '3-5', '6-10', '11+'] as const;
export type GuestSize = (typeof guestSizes)[number];

/** What brought them. */
export const guestReasons = ['gifts', 'needs', 'look', 'visit', 'work', 'trade'] as const;
export type GuestReason = (typeof guestReasons)[number];

/** Where somebody comes from who comes from none of the regencies that the showroom names. */
export const guestsFromAfar = ['elsewhere', 'abroad'] as const;
export type GuestFromAfar = (typeof guestsFromAfar)[number];

/** At most so many regencies are asked for: each is a key to tap, and all are seen at once. */
export const mostRegencies = 8;
