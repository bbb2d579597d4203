import { enableCompileCache } from 'node:module';

// The compiled program is kept between starts: an old PC then starts in half the time, and Node
// does not load its TypeScript stripper (some 25 MB) at all.
enableCompileCache();
await import('./program.ts');
