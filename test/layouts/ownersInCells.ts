import { sheet, workbook, type Layout } from './build';

const statement = (name: string, head: string, [income, staff, rooms]: readonly (readonly number[])[]) => sheet(name, `
${head}
Period | jan-sep 2026
Belopp i | tkr

Rad | Årsbudget | Periodbudget | Periodutfall | Prognos helår
Intäkter | ${income?.join(' | ')}
Personal | ${staff?.join(' | ')}
Lokaler | ${rooms?.join(' | ')}
Nettokostnad | ${[0, 1, 2, 3].map((at) => (income?.[at] ?? 0) + (staff?.[at] ?? 0) + (rooms?.[at] ?? 0)).join(' | ')}
`);

const FIRST = [[400, 300, 310, 420], [-5200, -3900, -3850, -5150], [-1200, -900, -910, -1200]];
const SECOND = [[900, 675, 640, 860], [-8100, -6075, -6120, -8200], [-3300, -2475, -2480, -3310]];
const THIRD = [[150, 110, 118, 150], [-2400, -1800, -1790, -2380], [-700, -525, -530, -705]];

const areas = (first: string, second: string, third: string) => `
      name | budget | budgetToDate | actual | forecast
      ${first} | -6000 | -4500 | -4450 | -5930
      ${second} | -10500 | -7875 | -7960 | -10650
      ${third} | -2950 | -2215 | -2202 | -2935`;
const total = `
      budget | budgetToDate | actual | forecast
      -19450 | -14590 | -14612 | -19515`;

const heads: readonly (readonly [string, (code: string, name: string) => string])[] = [
  ['"Ansvar | code | name"', (code, name) => `Ansvar | ${code} | ${name}`],
  ['"Ansvar | code as text | name" under the committee', (code, name) => `Kulturnämnden\nAnsvar | "${code}" | ${name}`],
  ['"Enhet | code name"', (code, name) => `Kulturnämnden\nEnhet | ${code} ${name}`],
  ['"Ansvar: code name" in a cell', (code, name) => `Ansvar: ${code} ${name}`],
  ['"Kostnadsställe code name" in a cell', (code, name) => `Kostnadsställe ${code} ${name}`],
  ['"Ansvar | code" over "Benämning | name"', (code, name) => `Ansvar | ${code}\nBenämning | ${name}`],
  ['"Verksamhet: | name" and who answers for it', (_, name) => `Verksamhet: | ${name}\nAnsvarig: | Maria Lind`],
  ['"Avdelning | name" and who answers for it', (_, name) => `Avdelning | ${name}\nChef | Maria Lind`],
];

/** A statement for each ansvar on a tab of its own, whose cells say whose it is. */
export const ownerInCellLayouts: readonly Layout[] = [
  ...heads.map(([what, head]): Layout => ({
    name: `statements on tabs named by codes, with ${what} above: an area each, by name`,
    workbook: workbook(statement('7100', head('7100', 'Museum'), FIRST), statement('7200', head('7200', 'Bibliotek'), SECOND), statement('7300', head('7300', 'Kulturskola'), THIRD)),
    areas: areas('Museum', 'Bibliotek', 'Kulturskola'), total, period: '2026-09',
  })),
  {
    name: 'statements with a code above and no name: an area each, by their tabs',
    workbook: workbook(statement('Museum', 'Ansvar | 7100', FIRST), statement('Bibliotek', 'Ansvar | 7200', SECOND), statement('Kulturskola', 'Ansvar | 7300', THIRD)),
    areas: areas('Museum', 'Bibliotek', 'Kulturskola'), total,
  },
  {
    name: 'statements on tabs named by codes, with the code above and no name: an area each, and it is told',
    workbook: workbook(statement('7100', 'Ansvar | 7100', FIRST), statement('7200', 'Ansvar | 7200', SECOND), statement('7300', 'Ansvar | 7300', THIRD)),
    areas: areas('"7100"', '"7200"', '"7300"'), total, tells: ['untitledAreas'],
  },
  ...['Kulturförvaltningen', 'Resultatrapport för ansvar', 'Uppföljning kultur och fritid'].map((title): Layout => ({
    name: `statements of different money on tabs named by codes, all under "${title}": an area each, by their tabs`,
    workbook: workbook(statement('7100', title, FIRST), statement('7200', title, SECOND), statement('7300', title, THIRD)),
    areas: areas('"7100"', '"7200"', '"7300"'), total, tells: ['untitledAreas'],
  })),
  {
    name: 'statements under the same name with the same budget: one area, told with the difference, and no sure total',
    workbook: workbook(statement('Museum', 'Ansvar | 7100 | Museum', FIRST), statement('Museum ny', 'Ansvar | 7100 | Museum', [FIRST[0] ?? [], [-5200, -3900, -3990, -5400], FIRST[2] ?? []]), statement('7200', 'Ansvar | 7200 | Bibliotek', SECOND)),
    areas: `
      name | budget | actual
      Museum | -6000 | -4450
      Bibliotek | -10500 | -7960`, tells: ['areaConflict'],
  },
  {
    name: 'statements of different money under the same code and name: one area, told, and the total is not sure',
    workbook: workbook(statement('7100', 'Ansvar | 7100 | Museum', FIRST), statement('7200', 'Ansvar | 7100 | Museum', SECOND), statement('7300', 'Ansvar | 7300 | Kulturskola', THIRD)),
    areas: `
      name | budget | actual
      Museum | -6000 | -4450
      Kulturskola | -2950 | -2202`, tells: ['areaConflict'], unsure: ['budget', 'budgetToDate', 'actual', 'forecast'],
  },
  {
    name: 'statements below each other with heads of their own and whose they are in cells above each: an area each',
    workbook: workbook(sheet('Alla', `
Kulturnämnden
Uppföljning september 2026, tkr

Kostnadsställe | 7100 | Museum
Rad | Årsbudget | Utfall ack | Prognos
Intäkter | 400 | 310 | 420
Personal | -5200 | -3850 | -5150
Netto | -4800 | -3540 | -4730

Kostnadsställe | 7200 | Bibliotek
Rad | Årsbudget | Utfall ack | Prognos
Intäkter | 900 | 640 | 860
Personal | -8100 | -6120 | -8200
Netto | -7200 | -5480 | -7340
`)),
    areas: `
      name | budget | actual | forecast
      Museum | -4800 | -3540 | -4730
      Bibliotek | -7200 | -5480 | -7340`, total: `
      budget | actual | forecast
      -12000 | -9020 | -12070`,
  },
  {
    name: 'statements with who answers for them beside "Ansvar": their titles name them',
    workbook: workbook(statement('7100', 'Museum\nAnsvar | Maria Lind', FIRST), statement('7200', 'Bibliotek\nAnsvar | Erik Sand', SECOND), statement('7300', 'Kulturskola\nAnsvar | Lena Holm', THIRD)),
    areas: areas('Museum', 'Bibliotek', 'Kulturskola'), total,
  },
];
