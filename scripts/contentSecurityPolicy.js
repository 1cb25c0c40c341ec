/**
 * The one home of the Content-Security-Policy (design section 9), of the other headers, and of who may frame the pane.
 * webpack puts the policy into the pages, `npm start` and scripts/serveDist.mjs send it, the browser tests check it,
 * and docs/deployment.md prints it (test/scripts/headers.test.ts holds the page against this).
 */

/**
 * Where office.js may come from: the address that Microsoft has had for long, which the pages name, and the one that its
 * documentation has named since September 2026. Each may lead on to the other, so both are allowed.
 */
const officeHosts = ['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'];

/**
 * Whose pages may show the pane in a frame: Excel on the web, and the places of Microsoft 365 that open a workbook
 * within themselves. Every frame around the pane has to be among them, to the outermost.
 */
const frameAncestors = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
];

/**
 * What a page says of itself. Fluent UI inserts empty style elements and fills them through the CSSOM: the hash is that
 * of the empty string. `office` allows Microsoft's CDN, where office.js has to be loaded from; the browser page needs no
 * one but itself.
 */
const contentSecurityPolicy = (office) => [
  "default-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  `script-src ${["'self'", ...office ? officeHosts : []].join(' ')}`,
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What the server says of it: the same, and who may frame it, which a page can't say of itself. */
const sentPolicy = (office) => `${contentSecurityPolicy(office)}; frame-ancestors ${office ? frameAncestors.join(' ') : "'self'"}`;

/** The HTML page that each entry of the pane gets. */
const pages = {
  page: { filename: 'index.html', office: false },
  taskpane: { filename: 'taskpane.html', office: true },
  said: { filename: 'said.html', office: true },
};

/**
 * How long a file may be kept: hashed files never change; pages are asked for anew every time; pictures for a day, since
 * Office wants the icons of the ribbon to be kept (its manifest's requirements on hosting) and may leave them out else.
 */
const keptFor = (path) => {
  if (/\.[0-9a-f]{12}\.[\w.]+$/.test(path)) return 'public, max-age=31536000, immutable';
  return path.endsWith('.png') ? 'public, max-age=86400' : 'no-cache';
};

/**
 * What Excel on the web itself reads of ours, as any page of another address would: its browser withholds that unless the
 * server lets it be read. Microsoft's issues show so for the other JSON that a manifest names (Excel-Custom-Functions 212).
 */
const readByExcel = '/shortcuts.json';

/** Headers for one path. */
const headersFor = (path) => {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const page = Object.values(pages).find((each) => each.filename === name);
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': keptFor(path),
    'Content-Security-Policy': sentPolicy(page?.office ?? false),
    ...path === readByExcel && { 'Access-Control-Allow-Origin': '*' },
  };
};

/** What each kind of file is said to be; with `nosniff` a browser runs no script that is said to be anything else. */
const typeOf = {
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', map: 'application/json', json: 'application/json', png: 'image/png',
  txt: 'text/plain; charset=utf-8', xml: 'application/xml', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

module.exports = { contentSecurityPolicy, frameAncestors, headersFor, officeHosts, pages, sentPolicy, typeOf };
