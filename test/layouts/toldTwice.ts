import { sheet, workbook, type Layout } from './build';

/** One statement on two sheets, and what each of several is told of beside a comment. */

const STATEMENT = `
      Nordåns avfallsförbund
      Resultaträkning (tkr) | Not | Bokslut 2022 | Budget 2022 | Bokslut 2021
      Avgifter | 1 | 68312 | 67750 | 66109
      Övriga intäkter | 2 | 8141 | 6960 | 7203
      Personal | 3 | -20611 | -20650 | -19874
      Insamling och behandling | 4 | -45702 | -44480 | -43315
      Årets resultat |  | 10140 | 9580 | 10123
      `;

const TOTAL = `
      budget | actual | variance
      9580 | 10140 | 560`;

const drift = (outcome: number): string => `
      Driftredovisning i sammandrag 2022, belopp i tkr
       | Utfall | Budget
      Avgifter | ${outcome} | 67750
      Övriga intäkter | 8141 | 6960
      Summa intäkter | ${outcome + 8141} | 74710
      Personal | -20611 | -20650
      Insamling och behandling | -45702 | -44480
      Summa kostnader | -66313 | -65130
      Resultat | ${outcome + 8141 - 66313} | 9580
      `;

const BRANCHES = `
       | Hushållsavfall | HEADS | Slam | | Totalt |
       | Utfall | COMMENT Budget | Utfall | Budget | Utfall | Budget
      Avgifter | 51203 | CELL 50950 | 17109 | 16800 | 68312 | 67750
      Övriga intäkter | 6102 | CELL 5400 | 2039 | 1560 | 8141 | 6960
      Personal | -14388 | CELL -14200 | -6223 | -6450 | -20611 | -20650
      Insamling och behandling | -33806 | CELL -32900 | -11896 | -11580 | -45702 | -44480
      Resultat | 9111 | CELL 9250 | 1029 | 330 | 10140 | 9580
      `;

const branches = (comment: boolean): string => BRANCHES.replace('HEADS', comment ? ' |' : '').replace('COMMENT', comment ? 'Ansvarig |' : '').replaceAll('CELL', comment ? '4 |' : '');

export const toldTwiceLayouts: readonly Layout[] = [
  {
    name: 'a statement that another sheet tells once more is counted once',
    workbook: workbook(sheet('Resultaträkning', STATEMENT), sheet('Drift 2022', drift(68312))), total: TOTAL, tells: ['sameMoney'],
  },
  {
    name: 'two activities that come to the same are both counted',
    workbook: workbook(...(['Förskola', 'Grundskola'] as const).map((name) => sheet(name, STATEMENT.replace('Nordåns avfallsförbund', `${name}, bokslut 2022`)))),
    total: `
      budget | actual | variance
      19160 | 20280 | 1120`,
    silent: ['sameMoney'],
  },
  ...([true, false] as const).map((comment): Layout => ({
    name: `the branches of a statement${comment ? ', a comment beside one of them' : ''}`, workbook: workbook(sheet('Särredovisning 2022', `
      Särredovisning per verksamhetsgren, bokslut 2022, tkr
${branches(comment).slice(1)}`)),
    areas: `
      name | budget | actual
      Hushållsavfall | 9250 | 9111
      Slam | 330 | 1029`,
    total: TOTAL,
  })),
];
