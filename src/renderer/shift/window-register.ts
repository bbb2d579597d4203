import { useQuery } from '@tanstack/react-query';
import { create } from 'zustand';
import type { RegisterDetail } from '../../contract/registers.ts';
import { isPractising, registerPlace } from '../practice/practice-window.ts';
import { ask } from '../queries.ts';

/** At which register this window stands; a new window of this machine begins where the last choice was. */
const useChosen = create<{ registerId: string | null }>(() => ({
  registerId:
    window.sessionStorage.getItem(registerPlace) ?? window.localStorage.getItem(registerPlace),
}));

export function chooseRegister(registerId: string): void {
  window.sessionStorage.setItem(registerPlace, registerId);
  // A register of the practice copy means nothing to the next window.
  if (!isPractising()) window.localStorage.setItem(registerPlace, registerId);
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

/** The register of this window, or the first where none was chosen here: for what is done in the office. */
export function useRegisterAtHand() {
  const registers = useRegisters();
  const all = registers.data ?? [];
  const register = useWindowRegister(all) ?? all[0] ?? null;
  return { register, error: registers.error, refetch: registers.refetch };
}
