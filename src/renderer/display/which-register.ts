const place = 'kompor.display.register';

export interface Choices {
  shopName: string;
  registers: { id: string; code: string; name: string }[];
}

/** The register that the address names (`?kasir=K1`), else the one chosen here before, or null. */
export function wantedRegister(): string | null {
  const named = new URLSearchParams(window.location.search).get('kasir');
  return named ?? window.localStorage.getItem(place);
}

/** Keeps what was chosen at this display. `code` as it stands on receipts. */
export function keepRegister(code: string): void {
  window.localStorage.setItem(place, code);
}

/** The register with the wanted code; the only one where there is one; else null: somebody chooses. */
export function findRegister({ registers }: Choices, wanted: string | null): string | null {
  const code = wanted?.trim().toUpperCase();
  const found = registers.find((register) => register.code === code);
  const only = registers.length === 1 ? registers[0] : undefined;
  return (found ?? only)?.id ?? null;
}
