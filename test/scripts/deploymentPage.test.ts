import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requiredExcelApi } from '../../scripts/check/manifest.mjs';
import { newestSyntax } from '../../scripts/check/syntax.mjs';
import { headersFor, officeHosts, typeOf } from '../../scripts/contentSecurityPolicy.js';
import { SETTINGS_NAME } from '../../src/settings/settingsSheet';
import { exportSv } from '../../src/taskpane/messages/exportSv';
import { selfTestSv } from '../../src/taskpane/messages/selfTestSv';
import configure from '../../webpack.config.js';

/** What docs/deployment.md tells a kommun's IT, held against what it speaks of; the policy is held in headers.test.ts. */

const text = (path: string): string => readFileSync(path, 'utf8');
const page = text('docs/deployment.md');

interface Copied { readonly from: string; readonly transform?: (content: Buffer) => string }
const manifest = text('manifest.xml');
const header = (path: string, name: string): string | undefined => new Map(Object.entries(headersFor(path))).get(name);

it.each(['docs/deployment.md', 'docs/data-protection.md', 'docs/accessibility.md', 'docs/try-in-excel.md'])('%s names files that are there', (path) => {
  const own = text(path);
  const linked = [...own.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => join(dirname(path), to));
  const named = [...own.matchAll(/`((?:src|test|scripts|examples|docs)\/[\w./-]*\w)`/g)].map(([, to = '']) => to);
  expect([...linked, ...named].filter((to) => !existsSync(to))).toEqual([]);
});

describe('building', () => {
  it('writes the address into every place of the manifest that names one, and takes none without TLS', () => {
    expect(page).toContain('npm run build -- --env origin=https://');
    for (const origin of ['http://uppfoljning.kommun.se', 'uppfoljning.kommun.se']) expect(() => configure({ origin }, {})).toThrow(`https://, not ${origin}`);
    const configurations = configure({ origin: 'https://uppfoljning.kommun.se/' }, {}) as unknown as readonly { readonly plugins?: readonly { readonly patterns?: readonly Copied[] }[] }[];
    const patterns = configurations.flatMap(({ plugins = [] }) => plugins.flatMap((one) => one.patterns ?? []));
    const built = patterns.find(({ from }) => from === 'manifest.xml')?.transform?.(Buffer.from(manifest)) ?? '';
    const addresses = [...built.matchAll(/="(https:\/\/[^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith('https://uppfoljning.kommun.se/'))).toEqual([]);
    expect(patterns.map(({ from }) => from)).toEqual(expect.arrayContaining(['examples', 'shortcuts.json']));
  });

  it('leaves the keyboard shortcuts out of the manifest where it is asked to, and nothing else', () => {
    expect(page).toContain('--env shortcuts=no');
    const built = (shortcuts?: string) => {
      const configurations = configure({ shortcuts }, {}) as unknown as readonly { readonly plugins?: readonly { readonly patterns?: readonly Copied[] }[] }[];
      return configurations.flatMap(({ plugins = [] }) => plugins.flatMap((one) => one.patterns ?? [])).find(({ from }) => from === 'manifest.xml')?.transform?.(Buffer.from(manifest));
    };
    expect([built(), built('yes')]).toEqual([manifest, manifest]);
    expect(built('no')).toBe(manifest.replace('\n  <ExtendedOverrides Url="https://localhost:3000/shortcuts.json"/>', ''));
    expect(built('no')).not.toBe(manifest);
    expect(() => built('false')).toThrow('--env shortcuts');
  });

  it('needs the Node that is named, and commands that are there', () => {
    const { engines, scripts } = JSON.parse(text('package.json')) as { engines: { node: string }; scripts: Record<string, string> };
    expect(page).toContain(`Node.js ${engines.node.replace('>=', '')} `);
    for (const [, name = ''] of page.matchAll(/`npm run ([\w:]+)/g)) expect([name, scripts[name]]).toEqual([name, expect.any(String)]);
  });

  it('is tried at home by the commands and the variables that are named', () => {
    const told = /`(http:\/\/localhost:\d+)`/.exec(page)?.[1];
    const [{ devServer }] = configure({ WEBPACK_SERVE: true }, { mode: 'development' }) as unknown as [{ devServer: { host: string; port: number } }];
    expect(told).toBe(`http://${devServer.host}:${devServer.port}`);
    for (const name of ['BUDGET_TLS_KEY', 'BUDGET_TLS_CERT']) expect([page.includes(`\`${name}\``), text('webpack.config.js').includes(`process.env.${name}`)]).toEqual([true, true]);
  });
});

describe('what the web server sends', () => {
  const row = (file: string): string | undefined => page.split('\n').find((line) => line.startsWith('|') && line.split('|')[1]?.includes(file))?.split('|')[2]?.trim().replaceAll('`', '');

  it.each([
    ['*.html', '/taskpane.html'], ['*.html', '/index.html'], ['*.html', '/said.html'], ['manifest.xml', '/manifest.xml'], ['shortcuts.json', '/shortcuts.json'], ['assets/*.png', '/assets/icon-16.png'],
    ['assets/oldest.js', '/assets/oldest.js'], ['examples/*', '/examples/prova-i-excel.xlsx'], ['taskpane.0123456789ab.js', '/taskpane.0123456789ab.js'], ['taskpane.0123456789ab.js', '/taskpane.0123456789ab.js.map'],
    ['taskpane.0123456789ab.js', '/taskpane.0123456789ab.js.LICENSE.txt'],
  ])('%s: Cache-Control of %s', (file, path) => {
    expect(header(path, 'Cache-Control')).toBe(row(file));
  });

  it('the types of files that a browser refuses under another name', () => {
    for (const extension of ['js', 'json', 'xlsx'] as const) expect(page).toContain(`\`.${extension}\` som \`${typeOf[extension].split(';')[0] ?? ''}\``);
  });

  it('the two headers of every file, and never the one that shuts Excel on the web out', () => {
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy']) expect(page).toContain(`\`${name}: ${header('/index.html', name) ?? ''}\``);
    expect(page).toContain('Sänd aldrig `X-Frame-Options`');
    expect(page).toContain(`\`shortcuts.json\` har också \`Access-Control-Allow-Origin: ${header('/shortcuts.json', 'Access-Control-Allow-Origin') ?? ''}\``);
    expect(header('/taskpane.html', 'X-Frame-Options')).toBeUndefined();
  });
});

describe('where the files stand', () => {
  it('is a public address, or one that browsers are told of: Excel on the web would ask each user else', () => {
    expect(page).toContain('npm run build -- --env origin=https://');
    for (const said of ['**Publik, inte på intranätet.**', 'Local Network Access', '`LocalNetworkAccessAllowedForUrls`', '`LocalNetworkAllowedForUrls`']) expect(page).toContain(said);
    const [, policy = ''] = /styr webbläsarna med principen (.*?)\. /.exec(page) ?? [];
    for (const host of ['https://*.officeapps.live.com', 'https://excel.cloud.microsoft', '.sharepoint.com']) expect(policy).toContain(host);
  });

  it('names each address that has to be let through, and the fixed deployment', () => {
    const proxy = page.split('\n').find((line) => line.startsWith('En proxy eller brandvägg')) ?? '';
    for (const host of officeHosts) expect(proxy).toContain(`\`${new URL(host).host}\``);
    expect(page).toContain('Välj **fast** distribution (Fixed)');
  });
});

describe('what Excel is asked for', () => {
  it('the permission, the requirement set and the tab', () => {
    expect(page).toContain(`(\`${/<Permissions>(\w+)<\/Permissions>/.exec(manifest)?.[1] ?? ''}\`)`);
    expect(page).toContain(`Kravmängden är **ExcelApi ${requiredExcelApi(manifest) ?? ''}**`);
    expect(manifest).toContain('<OfficeTab id="TabHome">');
    expect([page.includes('SharedRuntime 1.1'), text('src/taskpane/excel.tsx').includes("isSetSupported('SharedRuntime', '1.1')")]).toEqual([true, true]);
  });

  it('the shortcuts', () => {
    const { shortcuts } = JSON.parse(text('shortcuts.json')) as { shortcuts: { key: { default: string; mac: string } }[] };
    for (const { key } of shortcuts) expect(page).toContain(key.default.replace('Shift', 'Skift'));
    for (const { key } of shortcuts) expect(key.mac).toMatch(/^Command\+Alt\+Shift\+[A-Z]$/);
  });

  it('the browser: the syntax that the scripts are held to, and the Safari that the pane names where it is too old', () => {
    expect(page).toContain(`ECMAScript ${newestSyntax}`);
    const safari = /Safari är ([\d.]+)/.exec(text('assets/oldest.js'))?.[1];
    expect(page).toContain(`Safari ${safari ?? ''} `);
  });
});

it('the names of what to press and of the sheets are those that are seen', () => {
  for (const name of [selfTestSv.open, exportSv.save.xlsx, SETTINGS_NAME, 'Prognoshistorik']) expect(page).toContain(name);
  expect(text('docs/try-in-excel.md')).toContain(selfTestSv.run);
});
