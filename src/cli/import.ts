// PLACEHOLDER by the lead: replaced by the import command.
import { Command } from 'commander';
export const importCommand = () => new Command('import');
