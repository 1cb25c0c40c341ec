/**
 * `npm run check:package FILE ...`: what breaks the rules of docs/package-rules.md in workbooks, a line for each fault.
 * The exit code is 1 when there is any. It is the checker that the product holds its own writing to.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack from 'webpack';
import { root } from './steps.mjs';

const output = join(root, '.cache', 'package');

const configuration = {
  mode: 'development',
  devtool: false,
  target: 'node20',
  context: root,
  entry: join(root, 'scripts', 'check', 'package.ts'),
  output: { path: output, filename: 'package.cjs', library: { type: 'commonjs2' } },
  externals: ({ request }, callback) => callback(null, /^(\.|\/|[A-Z]:)/.test(request) ? undefined : `commonjs ${request}`),
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } }] },
};

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name one or more .xlsx or .xlsm files.');
mkdirSync(output, { recursive: true });
await new Promise((resolve, reject) => {
  webpack(configuration, (error, stats) => {
    if (error) reject(error);
    else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
    else resolve();
  });
});
const { linesOf } = createRequire(import.meta.url)(join(output, 'package.cjs'));
let faults = 0;
for (const file of files) {
  const lines = linesOf(new Uint8Array(readFileSync(file)));
  faults += lines.length;
  console.log(lines.length === 0 ? `${file}: nothing to tell` : lines.map((line) => `${file}: ${line}`).join('\n'));
}
process.exitCode = faults === 0 ? 0 : 1;
