/** What a test adds to a shop's options: its new PINs are hashed with a thousandth of the usual work. */
export const quickPins = { pinCost: 5 };
