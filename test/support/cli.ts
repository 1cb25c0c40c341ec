import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const cli = join(root, 'dist', 'cli.js');

export const examplePath = (name: string): string => join(root, 'examples', `${name}.xlsx`);

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface CommandLine {
  /** A path in a folder of the tests' own, where the command runs. */
  readonly path: (name: string) => string;
  readonly run: (...args: string[]) => Ended;
  readonly runWith: (environment: NodeJS.ProcessEnv, ...args: string[]) => Ended;
}

/** The built command in processes of its own; to be called once, at the top of a file of tests. */
export function commandLine(): CommandLine {
  let folder = '';
  beforeAll(() => {
    if (!existsSync(cli)) execFileSync(process.execPath, [join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js'), '--mode', 'production'], { cwd: root });
    folder = mkdtempSync(join(tmpdir(), 'uppfoljning-'));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const runWith: CommandLine['runWith'] = (environment, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: folder, env: { ...process.env, ...environment } });
    return { code: status, out: stdout, error: stderr };
  };
  return { path: (name) => join(folder, name), run: (...args) => runWith({}, ...args), runWith };
}

/** Exit 2 and one sentence, no stack trace. */
export function expectSentence({ code, error }: Ended): void {
  expect(error).toMatch(/^\S[^\n]*[.!]\n$/);
  expect(error).not.toMatch(/\bat .*:\d+|Error:/);
  expect(code).toBe(2);
}
