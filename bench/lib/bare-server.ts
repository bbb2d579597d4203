import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';

/** The baseline of a start: nothing but Node, SQLite and one question over HTTP. */
const db = new Database(process.argv[2] ?? '', { readonly: true });
const question = db.prepare('SELECT count(*) AS count FROM register');
const server = createServer((_request, response) => response.end(JSON.stringify(question.get())));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ address: `http://127.0.0.1:${port}`, token: '' })}\n`);
});
