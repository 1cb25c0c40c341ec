/**
 * What IIS is to send with the built files: `npm run build` puts it beside them as dist/web.config, which IIS reads by
 * itself. IIS knows no patterns without an extra module, so every file whose headers are not those of the rest is named.
 */
const { headersFor, typeOf } = require('./contentSecurityPolicy');

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** What goes for every file that nothing else is said of, and for what is not there: it is kept by nobody. */
const ofAll = headersFor('/');

/** What a server of its own accord may send, and is not to: one shuts Excel on the web out, the other tells what it runs. */
const unwanted = ['X-Frame-Options', 'X-Powered-By'];

/** Taken away first: a second one of the same name, said further up, would stop the whole site. */
const header = ([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${escaped(value)}" />`];

const type = ([extension, name]) => [`<remove fileExtension=".${extension}" />`, `<mimeMap fileExtension=".${extension}" mimeType="${escaped(name)}" />`];

const within = (name, lines) => [`<${name}>`, ...lines.map((line) => `  ${line}`), `</${name.split(' ')[0]}>`];

const headers = (lines) => within('httpProtocol', within('customHeaders', lines));

/** The headers of a file that differ from those of all. */
const ownHeaders = (name) => Object.entries(headersFor(`/${name}`)).filter(([key, value]) => ofAll[key] !== value);

/**
 * @param {readonly string[]} names of the built files, as they stand below dist/
 * @returns {string}
 */
function webConfig(names) {
  const site = within('system.webServer', [
    ...within('defaultDocument enabled="true"', within('files', ['<clear />', '<add value="index.html" />'])),
    '<urlCompression doStaticCompression="true" />',
    ...within('staticContent', ['<clientCache cacheControlMode="NoControl" />', ...Object.entries(typeOf).flatMap(type)]),
    ...headers([...unwanted.map((name) => `<remove name="${name}" />`), ...Object.entries(ofAll).flatMap(header)]),
  ]);
  const files = [...names].sort().map((name) => [name, ownHeaders(name)]).filter(([, own]) => own.length > 0)
    .flatMap(([name, own]) => within(`location path="${escaped(name)}"`, within('system.webServer', headers(own.flatMap(header)))));
  return ['<?xml version="1.0" encoding="utf-8"?>', ...within('configuration', [...site, ...files]), ''].join('\n');
}

module.exports = { webConfig };
