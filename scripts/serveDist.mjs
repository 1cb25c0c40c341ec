import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import policy from './contentSecurityPolicy.js';
import { root } from './steps.mjs';

/** What a visitor's browser does: the flags keep Chromium from asking anyone anything on its own. */
export const chromiumFlags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

/**
 * Serves the built files on a free port of this machine, with the headers that docs/ recommend.
 * Gives the origin and a function that stops it.
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export function serveDist(folder = join(root, 'dist')) {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('dist/ is missing. Run npm run build first.');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname)));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...policy.headersFor(pathname), 'Content-Type': policy.typeOf[extname(file).slice(1)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({
      origin: `http://127.0.0.1:${server.address().port}`,
      close: () => new Promise((closed) => {
        server.closeAllConnections();
        server.close(closed);
      }),
    }));
  });
}
