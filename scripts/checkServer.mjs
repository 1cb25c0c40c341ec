/**
 * `npm run check:server -- https://uppfoljning.kommun.se`: whether a web server gives what stands in dist/, or in another
 * folder that is named after the address, with the headers that docs/deployment.md asks for. One line for each that
 * differs; the exit code tells whether all is well.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import policy from './contentSecurityPolicy.js';
import { root } from './steps.mjs';

/** What need not be on the server: the command line, what maps the scripts back to their sources, what is told of the examples; IIS keeps its own file to itself. */
const isServed = (path) => !['cli.js', 'web.config'].includes(path) && !/\.(?:map|md)$/.test(path);

/** Names that mean the same to a browser. */
const alike = { 'application/javascript': 'text/javascript', 'application/x-javascript': 'text/javascript', 'text/xml': 'application/xml' };
const typeSaid = (header) => {
  const type = (header ?? '').split(';')[0].trim().toLowerCase();
  return alike[type] ?? type;
};
const oneSpace = (text) => (text ?? '').trim().replace(/\s+/g, ' ');

async function* differences(origin, folder, path) {
  const response = await fetch(`${origin}/${path}`, { redirect: 'manual' });
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) {
    yield `answers ${response.status}, not 200.`;
    return;
  }
  if (!body.equals(readFileSync(join(folder, path)))) yield 'is another file than the one in dist/.';
  for (const [name, wanted] of Object.entries(policy.headersFor(`/${path}`))) {
    const sent = response.headers.get(name);
    if (oneSpace(sent) !== wanted) yield `${name}: ${sent === null ? 'not sent' : oneSpace(sent)}; wanted: ${wanted}`;
  }
  if (response.headers.has('X-Frame-Options')) yield 'X-Frame-Options is sent: Excel on the web could not show the pane.';
  const wanted = typeSaid(policy.typeOf[extname(path).slice(1)]);
  const type = typeSaid(response.headers.get('Content-Type'));
  if (type !== wanted) yield `Content-Type: ${type === '' ? 'not sent' : type}; wanted: ${wanted}`;
}

/**
 * @param {string} address where the files stand, as in `https://uppfoljning.kommun.se`
 * @param {string} [folder] what was built
 * @returns {Promise<{problems: string[], files: number}>}
 */
export async function checkServer(address, folder = join(root, 'dist')) {
  // As the manifest has it: an address is built into that in small letters, without the port that goes without saying.
  const origin = new URL(address).href.replace(/\/+$/, '');
  const paths = readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/')).filter(isServed).sort();
  const problems = [];
  if (!readFileSync(join(folder, 'manifest.xml'), 'utf8').includes(`"${origin}/`)) problems.push(`manifest.xml is not built for ${origin}: npm run build -- --env origin=${origin}`);
  try {
    for (const path of paths) for await (const difference of differences(origin, folder, path)) problems.push(`${path}: ${difference}`);
  } catch (error) {
    problems.push(`${origin} does not answer: ${error.cause?.message ?? error.message}`);
  }
  return { problems, files: paths.length };
}

async function told([address = '', folder = join(root, 'dist')]) {
  if (!URL.canParse(address)) {
    console.error('Usage: npm run check:server -- https://uppfoljning.kommun.se [the folder of a version that was kept]');
    return 2;
  }
  if (!existsSync(join(folder, 'manifest.xml'))) {
    console.error(`${resolve(folder)} holds no manifest.xml: build first, as docs/deployment.md says.`);
    return 2;
  }
  const { problems, files } = await checkServer(address, folder);
  for (const problem of problems) console.log(problem);
  console.log(problems.length === 0 ? `${files} files are as they should be.` : `Not as it should be; see above. ${files} files are wanted.`);
  return problems.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void told(process.argv.slice(2)).then((code) => { process.exitCode = code; });
