import { followUp } from '../../../src/followUp';
import { formatAddress } from '../../../src/values/cell';
import { sheet, workbook } from '../../layouts/build';

/** Investments in groups, each with its sum: the last group of one project. */
const groups = (ofOne: string, whole = '19.8'): string => `
  Investeringar 2026 (mnkr)
  Projekt | Budget 2026 | Utfall 2026
  Gator
  Beläggning | 12.5 | 1.2
  Bro | 4.2 | 0.3
  Summa gator | 16.7 | 1.5
  Fordon
  Lastbil | 3.1 | 3.0
  Summa fordon | ${ofOne} | 3.0
  Summa investeringar | ${whole} | 4.5
`;

const told = (drawing: string) => followUp(workbook(sheet('Investeringar', drawing)), { today: '2026-01-15' }).findings
  .filter(({ rule }) => rule === 'sumMismatch').map(({ cells: [first] }) => first && formatAddress(first));

describe('sums of groups of investments', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['a group of one is its project', groups('3.1'), []],
    ['a group of one that is not its project', groups('3.7'), ["'Investeringar'!B9"]],
    ['a whole that is not its groups', groups('3.1', '18.9'), ["'Investeringar'!B10"]],
  ])('%s', (_, drawing, expected) => {
    expect(told(drawing)).toEqual(expected);
  });
});
