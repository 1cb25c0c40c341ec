import { sheet, workbook, type Layout } from './build';

/** Whole workbooks, where sheets tell the same areas in another time, unit or division, or a part of one. */

const FOLLOWED = `
Tekniska nämnden, uppföljning per 30 juni 2026
Belopp i tkr
Verksamhet | Årsbudget | Ack budget | Ack utfall | Avvikelse | Helårsprognos | Budgetavvikelse
Parker | 41200 | 20600 | 20930 | -330 | 41900 | -700
Hamnar | 17400 | 8700 | 8540 | 160 | 17250 | 150
Fordon | 26300 | 13150 | 13410 | -260 | 26600 | -300
Summa | 84900 | 42450 | 42880 | -430 | 85750 | -850
`;
const followed = sheet('Sammandrag', FOLLOWED);
const AREAS = `
      name | budget | budgetToDate | actual | forecast
      Parker | -41200 | -20600 | -20930 | -41900
      Hamnar | -17400 | -8700 | -8540 | -17250
      Fordon | -26300 | -13150 | -13410 | -26600`;
/** The same, where a sheet of its own comes before the others' table. */
const HAMNAR_FIRST = `
      name | budget | budgetToDate | actual | forecast
      Hamnar | -17400 | -8700 | -8540 | -17250
      Parker | -41200 | -20600 | -20930 | -41900
      Fordon | -26300 | -13150 | -13410 | -26600`;
const TOTAL = `
      budget | budgetToDate | actual | forecast
      -84900 | -42450 | -42880 | -85750`;
const right = { period: '2026-06', areas: AREAS, total: TOTAL, silent: ['totalMismatch', 'areaConflict', 'areaTwice', 'budgetUnit'] } as const;

const lastMonth = sheet('Kopia maj', `
Tekniska nämnden
Uppföljning maj 2026
Belopp i tkr
Verksamhet | Budget helår | Budget jan-maj | Utfall jan-maj | Avvikelse ack | Prognos helår | Avvikelse helår
Parker | 41200 | 17167 | 17310 | -143 | 41500 | -300
Hamnar | 17400 | 7250 | 7120 | 130 | 17300 | 100
Fordon | 26300 | 10958 | 11080 | -122 | 26400 | -100
Summa | 84900 | 35375 | 35510 | -135 | 85200 | -300
`);
const frames = sheet('Ramar', `
Tekniska nämnden
Budgetramar 2026
tkr
Verksamhet | Kommunbidrag
Parker | 41200
Hamnar | 17400
Fordon | 26300
Summa | 84900
`);
const units = sheet('Per enhet', `
Tekniska nämnden
Uppföljning per enhet juni 2026
Belopp i tkr
Enhet | Årsbudget | Ack budget | Ack utfall | Avvikelse | Helårsprognos | Budgetavvikelse
Norra laget | 22100 | 11050 | 11280 | -230 | 22600 | -500
Södra laget | 19100 | 9550 | 9650 | -100 | 19300 | -200
Kajerna | 17400 | 8700 | 8540 | 160 | 17250 | 150
Garaget | 26300 | 13150 | 13410 | -260 | 26600 | -300
Summa | 84900 | 42450 | 42880 | -430 | 85750 | -850
`);
const oneUnit = sheet('Hamnar', `
Hamnar
Tekniska nämnden, juni 2026
tkr
Ansvar | Årsbudget | Ack budget | Ack utfall | Avvikelse | Helårsprognos | Budgetavvikelse
Kajerna | 17400 | 8700 | 8540 | 160 | 17250 | 150
Summa Hamnar | 17400 | 8700 | 8540 | 160 | 17250 | 150
`);
const pivot = sheet('Pivot', `
Radetiketter | Summa av Budget ack | Summa av Utfall ack
Parker | 20600000 | 20930000
   Norra laget | 11050000 | 11280000
   Södra laget | 9550000 | 9650000
Hamnar | 8700000 | 8540000
   Kajerna | 8700000 | 8540000
Fordon | 13150000 | 13410000
   Garaget | 13150000 | 13410000
Totalsumma | 42450000 | 42880000
`);
const specified = (title: string, rows: string) => sheet('Specifikation', `
${title}
tkr
Post | Budget helår | Utfall jan-jun | Prognos
${rows}
`);
const example = sheet('Lathund', `
Så fylls uppföljningen i
1. Fyll i gula celler på varje blad senast den 8 i månaden.

Exempel
Verksamhet | Budget | Utfall | Prognos | Avvikelse
Parker | 10000 | 6500 | 10200 | -200
Exempelverksamheten | 5000 | 3300 | 4900 | 100
`);

export const wholeBookLayouts: readonly Layout[] = [
  { name: "last month's copy names its month in its heads, and the follow-up only in its title", workbook: workbook(lastMonth, followed), ...right, tells: ['earlierSheet'], kinds: { 'Kopia maj': 'other', Sammandrag: 'areas' } },
  { name: "last month's copy after the follow-up", workbook: workbook(followed, lastMonth), ...right, tells: ['earlierSheet'] },
  {
    name: 'a sheet of one unit is the area that its tab names, however many sheets list that',
    workbook: workbook(frames, followed, oneUnit), ...right, kinds: { Ramar: 'areas', Sammandrag: 'areas', Hamnar: 'area' },
    areas: HAMNAR_FIRST,
  },
  { name: 'a sheet of one unit beside a pivot of the units', workbook: workbook(pivot, followed, oneUnit), ...right },
  { name: 'units first, the areas that another sheet names after them', workbook: workbook(units, followed, frames), ...right, tells: ['sameMoney'], kinds: { 'Per enhet': 'other', Sammandrag: 'areas', Ramar: 'areas' } },
  { name: 'units first, and a sheet of one area', workbook: workbook(units, followed, oneUnit), ...right, tells: ['sameMoney'], areas: HAMNAR_FIRST },
  {
    name: 'what some of one area is for, on a sheet that begins with its name', ...right, tells: ['partLeft'], kinds: { Specifikation: 'other', Sammandrag: 'areas', Ramar: 'areas' },
    workbook: workbook(specified('Parker, specifikation av övriga kostnader juni 2026', 'Maskinhyra | 9300 | 4700 | 9450\nKonsulter | 8100 | 4020 | 8200\nSumma | 17400 | 8720 | 17650'), followed, frames),
  },
  {
    name: 'what some of one area is for, one row of it', ...right, tells: ['partLeft'], kinds: { Specifikation: 'other', Sammandrag: 'areas' },
    workbook: workbook(specified('Specifikation av Parker', 'Maskinhyra | 9300 | 4700 | 9450\nSumma | 9300 | 4700 | 9450'), followed),
  },
  { name: 'an example in a lathund is of no area', workbook: workbook(example, followed), ...right, kinds: { Lathund: 'other', Sammandrag: 'areas' } },
  { name: 'a pivot in kronor of no said unit, with a budget to date beside the year\'s', workbook: workbook(sheet('Sammandrag', FOLLOWED.replace(/ \| Ack budget/, '').replace(/^(\w+ \| \d+) \| \d+/gm, '$1').replace(' | Avvikelse', '').replace(/^(\w+ \| \d+ \| \d+) \| -?\d+/gm, '$1')), pivot), ...right, tells: ['unitBySize'] },
  {
    name: 'a pivot in kronor beside tenths of millions', ...right, unit: 'mnkr', tells: ['unitBySize'],
    workbook: workbook(sheet('Sammandrag', `
Tekniska nämnden, uppföljning per 30 juni 2026
Belopp i mnkr
Verksamhet | Årsbudget | Ack utfall | Helårsprognos
Parker | 41.2 | 20.9 | 41.9
Hamnar | 17.4 | 8.5 | 17.3
Fordon | 26.3 | 13.4 | 26.6
Summa | 84.9 | 42.9 | 85.8
`), pivot),
    areas: `
      name | budget | budgetToDate | forecast
      Parker | -41.2 | -20.6 | -41.9
      Hamnar | -17.4 | -8.7 | -17.3
      Fordon | -26.3 | -13.15 | -26.6`,
    total: `
      budget | forecast
      -84.9 | -85.8`,
  },
  {
    name: 'an area under another name on the sheet of forecasts, with the same amounts', ...right, tells: ['areaJoined'],
    workbook: workbook(sheet('Prognos', '\nTekniska nämnden, prognos juni 2026\ntkr\nVerksamhet | Budget 2026 | Prognos | Avvikelse\nParker | 41200 | 41900 | -700\nHamnenheten | 17400 | 17250 | 150\nFordon | 26300 | 26600 | -300\nSumma | 84900 | 85750 | -850\n'), followed),
  },
  {
    name: 'an earlier forecast that says its month twice is no later than the follow-up', ...right, tells: ['earlierSheet'],
    workbook: workbook(followed, sheet('Prognos apr', '\nTekniska nämnden\nPrognos april 2026\ntkr\nVerksamhet | Budget helår | Prognos helår | Avvikelse\nParker | 41200 | 41400 | -200\nHamnar | 17400 | 17300 | 100\nFordon | 26300 | 26350 | -50\nSumma | 84900 | 85050 | -150\n')),
  },
  {
    name: 'digits before the names of a pivot, and none on the follow-up', ...right, silent: [...right.silent, 'areaJoined'],
    workbook: workbook(sheet('Pivot', '\nRadetiketter | Summa av Budget ack | Summa av Utfall ack\n1 Parker | 20600 | 20930\n2 Hamnar | 8700 | 8540\n3 Fordon | 13150 | 13410\nTotalsumma | 42450 | 42880\n'), followed),
  },
  {
    name: 'an example on a tab of any name, right under its caption', ...right,
    workbook: workbook(sheet('Att tänka på', '\nPrognosen lämnas den 10.\n\nExempel på ifyllnad\nVerksamhet | Budget | Utfall | Prognos | Avvikelse\nVerksamhet A | 10000 | 6500 | 10200 | -200\nVerksamhet B | 5000 | 3300 | 4900 | 100\n'), followed),
  },
  {
    name: 'numbered names on one sheet, and the same without numbers on another', ...right, silent: [...right.silent, 'areaJoined'],
    workbook: workbook(sheet('Analys', '\nTekniska nämnden, avvikelser juni 2026\ntkr\nVerksamhet | Avvikelse prognos\n1 Parker | -700\n2 Hamnar | 150\n3 Fordon | -300\n'), followed),
  },
  {
    name: 'tenths of millions for a chart, a pivot of the units and the follow-up: the finest amount counts', ...right,
    workbook: workbook(sheet('Diagram', '\nDiagram mnkr\nVerksamhet | Budget | Prognos\nParker | 41.2 | 41.9\nHamnar | 17.4 | 17.3\nFordon | 26.3 | 26.6\n'), followed, pivot),
  },
  {
    name: 'a direktion is whose the sheets are, and no area', committee: 'Direktionen', period: '2026-06', kinds: { Översikt: 'areas', Larm: 'area' },
    workbook: workbook(
      sheet('Översikt', '\nDirektionen\nUppföljning per 30 juni 2026, tkr\nVerksamhet | Årsbudget | Ack utfall | Prognos\nLarm | 9100 | 4500 | 9150\nTillsyn | 6200 | 3150 | 6250\nSumma | 15300 | 7650 | 15400\n'),
      sheet('Larm', '\nDirektionen\nLarm, juni 2026\ntkr\n | Årsbudget | Ack utfall | Prognos\nIntäkter | 900 | 460 | 910\nPersonalkostnader | -8000 | -3960 | -8030\nÖvriga kostnader | -2000 | -1000 | -2030\nNettokostnad | -9100 | -4500 | -9150\n')),
    areas: `
      name | budget | actual | forecast
      Larm | -9100 | -4500 | -9150
      Tillsyn | -6200 | -3150 | -6250`,
  },
];
