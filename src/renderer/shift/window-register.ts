import { useQuery } from '@tanstack/react-query';
import { create } from 'zustand';
import type { RegisterDetail } from '../../contract/registers.ts';
import { ask } from '../queries.ts';

const place = 'kompor.register';

/** At which register this window stands; a new window of this machine begins where the last choice was. */
const useChosen = create<{ registerId: string | null }>(() => ({
  registerId: window.sessionStorage.getItem(place) ?? window.localStorage.getItem(place),
}));

export function chooseRegister(registerId: string): void {
  window.sessionStorage.setItem(place, registerId);
  window.localStorage.setItem(place, registerId);
  useChosen.setState({ registerId });
}

/** All registers of the showroom. */
export function useRegisters() {
  return useQuery(ask.registers.list.queryOptions({ input: {} }));
}

/**
 * The register of this window among `registers`: the only one, else the one that was chosen here.
 * Null where it still has to be chosen.
 */
export function useWindowRegister(registers: readonly RegisterDetail[]): RegisterDetail | null {
  const chosen = useChosen(({ registerId }) => registerId);
  const [only, ...others] = registers;
  if (only && others.length === 0) return only;
  return registers.find(({ id }) => id === chosen) ?? null;
}
