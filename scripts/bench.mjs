/**
 * `npm run bench [name ...]`: bundles scripts/bench/*.ts and runs every function they export as `bench...`,
 * files and functions in alphabetical order, all in this one process. Names pick files.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack from 'webpack';
import { root } from './steps.mjs';

const require = createRequire(import.meta.url);
const folder = join(root, 'scripts', 'bench');
const output = join(root, '.cache', 'bench');
const wanted = process.argv.slice(2);
const names = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3)).sort()
  .filter((name) => wanted.length === 0 || wanted.includes(name));

/** Our own code is bundled; packages are required as they are. */
const configuration = {
  mode: 'production',
  target: 'node20',
  context: root,
  entry: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])),
  output: { path: output, filename: '[name].cjs', library: { type: 'commonjs2' } },
  externals: ({ request }, callback) => callback(null, /^(\.|\/|[A-Z]:)/.test(request) ? undefined : `commonjs ${request}`),
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  devtool: false,
  performance: { hints: false },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } } }],
  },
};

const bundle = () => new Promise((resolve, reject) => {
  webpack(configuration, (error, stats) => {
    if (error) reject(error);
    else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
    else resolve();
  });
});

if (names.length === 0) throw new Error('There is nothing to measure under that name in scripts/bench.');
mkdirSync(output, { recursive: true });
await bundle();
for (const name of names) {
  const module = require(join(output, `${name}.cjs`));
  for (const key of Object.keys(module).filter((each) => each.startsWith('bench')).sort()) await module[key]();
}
