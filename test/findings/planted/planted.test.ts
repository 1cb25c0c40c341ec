import { followUp } from '../../../src/followUp';
import type { CellAddress } from '../../../src/values/cell';
import { localAddress } from '../../../src/values/cell';
import { sheet, workbook } from '../../layouts/build';
import { recalculated } from '../faults/faults';
import { completenessBooks } from './completeness';
import { formulaBooks } from './formulas';
import { identityBooks } from './identities';
import type { PlantedBook } from './planted';

const at = ({ sheet: name, row, column }: CellAddress): string => `${name}!${localAddress(row, column)}`;

interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** The cells to look at first: the causes, where there are any. */
  readonly first: readonly string[];
}

/** What is said of a book, its formulas reckoned again but for one that is `stale`. */
function saidOf(sheets: PlantedBook['sheets'], isStale = false): Said[] {
  const drawn = workbook(...Object.entries(sheets).map(([name, text]) => sheet(name, `${text}\n`)));
  const { findings, problems } = followUp(isStale ? drawn : recalculated(drawn), { today: '2026-01-15' });
  return [
    ...findings.map(({ rule, severity, message, causes, cells }) => ({ rule, severity, message: message.sv, first: (causes.length > 0 ? causes.map(({ cell }) => cell) : cells.slice(0, 1)).map(at) })),
    ...problems.map(({ rule, severity, message, cells }) => ({ rule, severity, message: message.sv, first: cells.slice(0, 1).map(at) })),
  ];
}

const withFault = (sheets: PlantedBook['sheets'], from: string, to: string): PlantedBook['sheets'] => Object.fromEntries(Object.entries(sheets).map(([name, text]) => [name, text.replace(from, to)]));

describe.each([...identityBooks, ...formulaBooks, ...completenessBooks])('$name', ({ sheets, faults }) => {
  const before = saidOf(sheets);

  it('holds as it is', () => {
    expect(before.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
  });

  it.each(faults.map((fault) => [fault[0], fault[1], fault[2], fault] as const))('%s becomes %s: %s', (from, to, cell, [, , , rule = null, isStale = false]) => {
    const spoilt = withFault(sheets, from, to);
    expect(spoilt).not.toEqual(sheets);
    const told = saidOf(spoilt, isStale).filter(({ message }) => !before.some((one) => one.message === message));
    expect(told.filter((one) => rule === null || one.rule === rule).flatMap(({ first }) => first)).toContain(cell);
  });
});
