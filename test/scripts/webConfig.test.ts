import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersFor, typeOf } from '../../scripts/contentSecurityPolicy.js';
import { find, parseXml } from '../../scripts/check/xml.mjs';
import { webConfig } from '../../scripts/webConfig.js';

/** The file for IIS, read as IIS reads it: what holds for the site, and over it what holds for one file. */

interface Element { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly Element[] }

const names = [
  'index.html', 'taskpane.html', 'said.html', 'manifest.xml', 'shortcuts.json', 'assets/icon-80.png', 'assets/oldest.js', 'examples/prova-i-excel.xlsx',
  'taskpane.0123456789ab.js', 'taskpane.0123456789ab.js.map', 'taskpane.0123456789ab.js.LICENSE.txt',
];

/** Lays a list of `remove`, `clear` and `add` over what is inherited; a second of one name is what IIS answers 500 to. */
function laid(inherited: ReadonlyMap<string, string>, list: Element | undefined, [key, value]: readonly [string, string]): ReadonlyMap<string, string> {
  const all = new Map(inherited);
  for (const { name, attributes } of list?.children.filter((each) => each.name !== 'clientCache') ?? []) {
    const of = attributes[key] ?? '';
    if (name === 'remove') all.delete(of);
    else if (all.has(of)) throw new Error(`${of} is added twice.`);
    else all.set(of, attributes[value] ?? '');
  }
  return all;
}

function readConfig(text: string) {
  const root = parseXml(text) as Element;
  const at = (element: Element, ...path: readonly string[]) => find(element, ...path) as Element | undefined;
  const server = (...path: readonly string[]) => at(root, 'system.webServer', ...path);
  // As many servers are set up.
  const above = new Map([['X-Powered-By', 'ASP.NET'], ['X-Frame-Options', 'SAMEORIGIN'], ['Cache-Control', 'private']]);
  const headers = (element: Element, inherited: ReadonlyMap<string, string>) => laid(inherited, at(element, 'system.webServer', 'httpProtocol', 'customHeaders'), ['name', 'value']);
  const site = headers(root, above);
  const types = laid(new Map([['.js', 'application/javascript'], ['.html', 'text/html']]), server('staticContent'), ['fileExtension', 'mimeType']);
  const located = new Map(root.children.filter(({ name }) => name === 'location').map((each) => [each.attributes.path, headers(each, site)]));
  return { server, site, types, of: (name: string) => Object.fromEntries(located.get(name) ?? site) };
}

it.each(names)('%s has the headers and the type that are tested, and no others of ours', (name) => {
  const { of, types } = readConfig(webConfig(names));
  expect(of(name)).toEqual(headersFor(`/${name}`));
  expect(types.get(extname(name))).toBe(new Map(Object.entries(typeOf)).get(extname(name).slice(1)));
});

it('the page of files has its headers under the address alone too, and what is not there is kept by nobody', () => {
  const { site, server } = readConfig(webConfig(names));
  expect(Object.fromEntries(site)).toEqual(headersFor('/'));
  expect(site.get('Cache-Control')).toBe('no-cache');
  expect(server('defaultDocument', 'files')?.children.at(-1)?.attributes.value).toBe('index.html');
});

it('scripts are sent compressed, and nothing stands there that a site may not say', () => {
  const { server, types } = readConfig(webConfig(names));
  expect(server('urlCompression')?.attributes.doStaticCompression).toBe('true');
  // IIS compresses what is text; which kinds those are only the server itself may say.
  expect(types.get('.js')).toMatch(/^text\//);
  expect(server()?.children.map(({ name }) => name)).toEqual(['defaultDocument', 'urlCompression', 'staticContent', 'httpProtocol']);
});

it('the build writes it for each of its files', () => {
  const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join('dist', name)).isFile())
    .map((name) => name.replaceAll('\\', '/')).filter((name) => !['cli.js', 'web.config'].includes(name));
  const text = readFileSync('dist/web.config', 'utf8');
  const { of } = readConfig(text);
  expect(built.length).toBeGreaterThan(20);
  expect(built.map((name) => [name, of(name)])).toEqual(built.map((name) => [name, headersFor(`/${name}`)]));
  // Larger ones IIS does not read.
  expect(text.length).toBeLessThan(200_000);
});
