import { Command } from 'commander';
export const benchDataCommand = () => new Command('bench-data');
