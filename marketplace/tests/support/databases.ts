import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';
import { removeFolder, startServer, temporaryFolder } from './server.ts';
import type { Ready } from './server.ts';

export const DATABASES = ['sqlite', 'postgres'] as const;
export type DatabaseName = (typeof DATABASES)[number];

export interface Running extends Ready {
  dataFolder: string;
  databaseUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sqlite: Running;
    postgres: Running;
  }
}

/** One marketplace on each database for all the tests; every test brings showrooms and SKUs of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const folders = [temporaryFolder(), temporaryFolder()] as const;
  const servers = await Promise.all([
    startServer({ dataFolder: folders[0] }),
    startServer({ dataFolder: folders[1], databaseUrl: postgres.url }),
  ]);
  for (const [index, name] of DATABASES.entries()) {
    const { address, showrooms, superadmin, dataFolder } = servers[index]!;
    project.provide(name, {
      address,
      showrooms,
      superadmin,
      dataFolder,
      databaseUrl: index === 0 ? '' : postgres.url,
    });
  }
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await postgres.stop();
    for (const folder of folders) removeFolder(folder);
  };
}
