import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { KeepRegisters } from './keep-registers.ts';

export const registersProcedures = ({
  commands,
  registers,
}: {
  commands: Commands;
  registers: KeepRegisters;
}) => ({
  list: os.registers.list.handler(() => registers.list()),
  save: os.registers.save.handler(({ input, context }) =>
    commands('registers.save', input, (tx) => registers.save(tx, input, context.caller)),
  ),
});
