import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameAncestors, headersFor, officeHosts, sentPolicy } from '../../scripts/contentSecurityPolicy.js';
import { serveDist } from '../../scripts/serveDist.mjs';
import configure from '../../webpack.config.js';

/** What is sent with the pages, by the one who tries (`npm start`), the tests and whoever follows docs/deployment.md. */

interface ServerOptions { readonly devServer?: { readonly headers: (request: { readonly path: string }) => { key: string; value: string }[] } }

const paths = ['/', '/index.html', '/taskpane.html', '/ribbon.html', '/manifest.xml', '/taskpane.0123456789ab.js'];
const directive = (policy: string, name: string): string[] => (policy.split('; ').find((each) => each.startsWith(`${name} `)) ?? '').split(' ').slice(1);

it.each(paths)('npm start sends the headers that are tested: %s', (path) => {
  const [pane] = configure({ WEBPACK_SERVE: true }, { mode: 'development' }) as ServerOptions[];
  const sent = Object.fromEntries(pane?.devServer?.headers({ path }).map(({ key, value }) => [key, value]) ?? []);
  expect(sent).toEqual(headersFor(path));
});

it('the built files are served with them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'budget-served-'));
  for (const name of ['index.html', 'taskpane.html']) writeFileSync(join(folder, name), '<title>x</title>');
  const { origin, close } = await serveDist(folder);
  try {
    const { headers } = await fetch(`${origin}/taskpane.html`);
    for (const [name, value] of Object.entries(headersFor('/taskpane.html'))) expect([name, headers.get(name)]).toEqual([name, value]);
    expect(headers.get('X-Frame-Options')).toBeNull();
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});

describe('the policy', () => {
  const pane = headersFor('/taskpane.html')['Content-Security-Policy'];
  const page = headersFor('/')['Content-Security-Policy'];

  it('lets Excel on the web and the places of Microsoft 365 frame the pane, and nobody the page of files', () => {
    expect(directive(pane, 'frame-ancestors')).toEqual(frameAncestors);
    expect(directive(page, 'frame-ancestors')).toEqual(["'self'"]);
  });

  it('lets office.js come from both of Microsoft’s addresses, and nothing else from anywhere', () => {
    expect(directive(pane, 'script-src')).toEqual(["'self'", ...officeHosts]);
    expect(directive(page, 'script-src')).toEqual(["'self'"]);
    for (const name of ['default-src', 'connect-src', 'worker-src']) expect([name, directive(pane, name)]).toEqual([name, ["'self'"]]);
    for (const name of ['object-src', 'base-uri', 'form-action']) expect([name, directive(pane, name)]).toEqual([name, ["'none'"]]);
  });

  it('stands in the deployment page as it is sent', () => {
    const told = readFileSync('docs/deployment.md', 'utf8').replace(/\s+/g, ' ');
    expect(told).toContain(sentPolicy(true));
  });
});
