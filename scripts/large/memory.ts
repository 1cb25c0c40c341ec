import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeBook, type LargeKind } from './largeBook';

export interface Memory {
  /** Bytes of the sheet and its shared texts, unpacked. */
  readonly inflated: number;
  /** Bytes that the command had at most, with the program itself. */
  readonly peak: number;
}

/** What the built command takes at most for a large workbook. `root`: of the project. */
export function memoryOf(root: string, command: 'inspect' | 'report', kind: LargeKind, rows: number): Memory {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  try {
    const file = join(folder, 'large.xlsx');
    const inflated = writeLargeBook(file, kind, rows);
    const output = command === 'report' ? ['-o', join(folder, 'report.xlsx')] : [];
    const { stderr } = spawnSync(process.execPath, ['--require', join(root, 'scripts', 'large', 'peak.cjs'), join(root, 'dist', 'cli.js'), command, file, ...output], { encoding: 'utf8' });
    const peak = /peak (\d+)\n$/.exec(stderr)?.[1];
    if (peak === undefined) throw new Error(`The command ended without an answer: ${stderr.slice(0, 500)}`);
    return { inflated, peak: Number(peak) * 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
