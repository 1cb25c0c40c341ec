import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a Node script of a package in this project; gives its exit code and everything it said. */
export const runNode = (script, args, { show = false, env = {} } = {}) => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (data) => { output += data; });
  child.stderr?.on('data', (data) => { output += data; });
  child.on('error', reject);
  child.on('close', (code) => resolve({ code: code ?? 1, output }));
});

/**
 * Runs one step and prints its line: what, how it went, how long it took.
 * `work` gives the problems found, a text each, and perhaps a note on what was measured.
 */
export async function step(name, work) {
  const start = performance.now();
  const { problems, note } = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${problems.length ? 'FAILED' : 'ok    '} ${name}${note ? ` (${note})` : ''} ${seconds} s`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '       '));
  return problems.length === 0;
}

/** A step that is another program: what it says is shown when it fails. */
export const program = (name, script, args, env) => step(name, async () => {
  const { code, output } = await runNode(script, args, { env });
  return { problems: code === 0 ? [] : [output.trim() || `Exit code ${code}.`] };
});

export const build = () =>
  program('build for production', 'node_modules/webpack-cli/bin/cli.js', ['--mode', 'production', '--stats', 'errors-only']);
