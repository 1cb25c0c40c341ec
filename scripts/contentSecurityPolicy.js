/**
 * The one home of the Content-Security-Policy (design section 9). Fluent UI inserts empty style
 * elements and fills them through the CSSOM: the hash is that of the empty string.
 * `office` allows Microsoft's CDN, where office.js has to be loaded from; the browser page needs no one but itself.
 */
const contentSecurityPolicy = (office) => [
  "default-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  `script-src 'self'${office ? ' https://appsforoffice.microsoft.com' : ''}`,
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The HTML page that each entry of the pane gets. */
const pages = {
  page: { filename: 'index.html', office: false },
  taskpane: { filename: 'taskpane.html', office: true },
  ribbon: { filename: 'ribbon.html', office: true },
};

/**
 * Headers for one path: hashed files never change; pages are asked for anew every time.
 * What `npm start` sends, the browser tests check, and docs/ tells others to send.
 */
const headersFor = (path) => {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const page = Object.values(pages).find((each) => each.filename === name);
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': /\.[0-9a-f]{12}\.\w+(\.map)?$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy(page?.office ?? false),
  };
};

module.exports = { contentSecurityPolicy, headersFor, pages };
