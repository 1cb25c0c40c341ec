import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameAncestors, headersFor, officeHosts, sentPolicy } from '../../scripts/contentSecurityPolicy.js';
import { checkServer } from '../../scripts/checkServer.mjs';
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

describe('a server that is checked', () => {
  const scripts = ['page.0123456789ab.js', 'page.0123456789ab.js.LICENSE.txt'];
  let folder: string;
  let server: Awaited<ReturnType<typeof serveDist>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'budget-checked-'));
    mkdirSync(join(folder, 'assets'));
    for (const name of ['index.html', 'taskpane.html', 'shortcuts.json', 'cli.js', 'page.0123456789ab.js.map', ...scripts]) writeFileSync(join(folder, name), name);
    for (const name of ['icon-16.png', 'oldest.js']) writeFileSync(join(folder, 'assets', name), name);
    server = await serveDist(folder);
    writeFileSync(join(folder, 'manifest.xml'), `<OfficeApp x="${server.origin}/taskpane.html"/>`);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('is as it should be, whether or not the address ends with a slash, or is written in capitals', async () => {
    expect(await checkServer(server.origin, folder)).toEqual({ problems: [], files: 8 });
    for (const address of [`${server.origin}/`, server.origin.toUpperCase()]) expect((await checkServer(address, folder)).problems).toEqual([]);
  });

  it('is held against a version that was kept, in the folder that is named, which has to be one', async () => {
    const told = (...given: readonly string[]) => new Promise((resolve) => {
      execFile(process.execPath, ['scripts/checkServer.mjs', ...given], (error, out, said) => { resolve([error?.code ?? 0, (out + said).trim()]); });
    });
    expect(await told(server.origin, folder)).toEqual([0, '8 files are as they should be.']);
    expect(await told(server.origin, join(folder, 'assets'))).toEqual([2, expect.stringContaining('holds no manifest.xml')]);
    expect(await told('uppfoljning.kommun.se')).toEqual([2, expect.stringContaining('Usage: npm run check:server -- https://')]);
  });

  it('is told of a file that it lacks, one that is another, and a manifest of another address', async () => {
    const other = mkdtempSync(join(tmpdir(), 'budget-built-'));
    try {
      for (const name of ['index.html', 'said.html']) writeFileSync(join(other, name), 'built anew');
      writeFileSync(join(other, 'manifest.xml'), '<OfficeApp x="https://localhost:3000/taskpane.html"/>');
      expect((await checkServer(server.origin, other)).problems).toEqual([
        `manifest.xml is not built for ${server.origin}: npm run build -- --env origin=${server.origin}`,
        'index.html: is another file than the one in dist/.', 'manifest.xml: is another file than the one in dist/.', 'said.html: answers 404, not 200.',
      ]);
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  it('is told of headers that lack or say something else', async () => {
    const bare = createServer(({ url = '' }, response) => {
      response.writeHead(200, { 'X-Frame-Options': 'SAMEORIGIN', 'Content-Type': 'text/plain' }).end(readFileSync(join(folder, url)));
    });
    await new Promise<void>((resolve) => { bare.listen(0, '127.0.0.1', resolve); });
    try {
      const { problems } = await checkServer(`http://127.0.0.1:${(bare.address() as AddressInfo).port}`, folder);
      const said = problems.filter((each) => each.startsWith('taskpane.html: ')).map((each) => each.slice('taskpane.html: '.length));
      expect(said).toEqual([
        'X-Content-Type-Options: not sent; wanted: nosniff', 'Referrer-Policy: not sent; wanted: no-referrer', 'Cache-Control: not sent; wanted: no-cache',
        `Content-Security-Policy: not sent; wanted: ${sentPolicy(true)}`, 'X-Frame-Options is sent: Excel on the web could not show the pane.',
        'Content-Type: text/plain; wanted: text/html',
      ]);
    } finally {
      await new Promise((resolve) => { bare.close(resolve); });
    }
    expect((await checkServer('http://127.0.0.1:1', folder)).problems.at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:1 does not answer: ./);
  });
});

describe('docs/webserver/nginx.conf', () => {
  const conf = readFileSync('docs/webserver/nginx.conf', 'utf8');
  /** What a map of nginx gives for a path: the exact name first, then the patterns in their order, then the default. */
  const mapped = (name: string, path: string): string | undefined => {
    const body = new RegExp(`map \\$uri \\$${name} \\{\\n(.*?)\\n\\}`, 's').exec(conf)?.[1] ?? '';
    const lines = [...body.matchAll(/^\s*("[^"]*"|\S+)\s+"([^"]*)";$/gm)].map(([, from = '', to = '']): [string, string] => [from.replaceAll('"', ''), to]);
    const found = lines.find(([from]) => from === path) ?? lines.find(([from]) => from.startsWith('~') && new RegExp(from.slice(1)).test(path));
    return (found ?? lines.find(([from]) => from === 'default'))?.[1];
  };

  it.each([...paths.slice(1), '/said.html', '/assets/icon-80.png', '/assets/oldest.js', '/shortcuts.json', '/examples/prova-i-excel.xlsx', '/taskpane.0123456789ab.js.LICENSE.txt'])('sends what is tested: %s', (path) => {
    const { 'Cache-Control': kept, 'Content-Security-Policy': policy, 'Access-Control-Allow-Origin': readers = '', ...all } = headersFor(path);
    expect([mapped('budget_cache', path), mapped('budget_policy', path), mapped('budget_readers', path)]).toEqual([kept, policy, readers]);
    for (const header of ['Cache-Control $budget_cache', 'Content-Security-Policy $budget_policy', 'Access-Control-Allow-Origin $budget_readers']) expect(conf).toContain(`add_header ${header};`);
    for (const [name, value] of Object.entries(all)) expect(conf).toContain(`add_header ${name} "${value}";`);
    expect(conf).not.toContain('X-Frame-Options');
  });

  it('sends scripts compressed, by either of their names', () => {
    expect(/^ *gzip_types (.*);$/m.exec(conf)?.[1]?.split(' ')).toEqual(expect.arrayContaining(['text/javascript', 'application/javascript']));
    expect(conf).toMatch(/^ *gzip on;$/m);
  });
});

it('lets Excel on the web read the shortcuts from its own address, and nothing else', () => {
  const all = [...paths, '/assets/icon-16.png', '/examples/prova-i-excel.xlsx', '/shortcuts.json'];
  expect(all.filter((path) => 'Access-Control-Allow-Origin' in headersFor(path))).toEqual(['/shortcuts.json']);
});

describe('the policy', () => {
  const pane = headersFor('/taskpane.html')['Content-Security-Policy'];
  const page = headersFor('/')['Content-Security-Policy'];

  it('lets Excel on the web and the places of Microsoft 365 frame the pane, and nobody the page of files', () => {
    expect(directive(pane, 'frame-ancestors')).toEqual(frameAncestors);
    expect(directive(page, 'frame-ancestors')).toEqual(["'self'"]);
  });

  it.each([
    'https://*.officeapps.live.com', 'https://*.sharepoint.com', 'https://onedrive.live.com', 'https://teams.microsoft.com', 'https://*.teams.microsoft.com',
    'https://*.cloud.microsoft', 'https://*.microsoft365.com', 'https://*.office.com',
  ])('lets %s frame the pane', (address) => {
    expect(directive(pane, 'frame-ancestors')).toContain(address);
    expect(directive(headersFor('/said.html')['Content-Security-Policy'], 'frame-ancestors')).toContain(address);
  });

  it('lets office.js come from both of Microsoft’s addresses, and nothing else from anywhere', () => {
    expect(officeHosts).toEqual(['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft']);
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
