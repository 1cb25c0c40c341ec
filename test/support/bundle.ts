import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const root = process.cwd();
const output = join(root, '.cache', 'bundles');

/** All that a bundle may be made of. */
const SOURCES = ['src', 'test/excel-host', 'test/support/bundle.ts', 'package-lock.json'];

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).sort().map((name) => join(path, name));
}

/** What the sources say: another text gives another bundle. */
function stateOfSources(): string {
  const hash = createHash('sha256');
  for (const name of SOURCES.flatMap(filesIn)) hash.update(name).update('\0').update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 16);
}

function make(entry: string, name: string, filename: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack({
      mode: 'development', devtool: false, target: ['web', 'es2022'], context: root,
      entry: { [name]: join(root, entry) },
      output: { path: output, filename, library: { name, type: 'self' } },
      resolve: { extensions: ['.ts', '.js'] },
      module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } }] },
    }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/**
 * Bundles a module of the project to one classic script; what it exports becomes `self[name]`, in a page and in a
 * worker. Files of tests share what was made of the same sources, also when they run at once.
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const file = join(output, `${name}-${stateOfSources()}.js`);
  if (!existsSync(file)) {
    mkdirSync(output, { recursive: true });
    // Another file of tests may have made it meanwhile.
    const isOlder = (other: string): boolean => other.startsWith(`${name}-`) && other.endsWith('.js') && join(output, other) !== file;
    for (const old of readdirSync(output)) if (isOlder(old)) rmSync(join(output, old), { force: true });
    const making = `${name}-${process.pid}.making`;
    await make(entry, name, making);
    renameSync(join(output, making), file);
  }
  return readFileSync(file, 'utf8');
}
