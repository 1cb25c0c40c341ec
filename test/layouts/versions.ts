import { sheet, workbook, type Layout } from './build';

const table = (name: string, vård: number, skola: number) => sheet(name, `
Nämnden, uppföljning september 2026, tkr
Verksamhet | Årsbudget | Utfall ack | Prognos
Vård | -4000 | ${vård} | ${vård - 1000}
Skola | -8000 | ${skola} | ${skola - 2000}
Kultur | -900 | -700 | -900
Summa | -12900 | ${vård + skola - 700} | ${vård + skola - 3900}
`);

const counted = `
      name | budget | actual | forecast
      Vård | -4000 | -3100 | -4100
      Skola | -8000 | -6200 | -8200
      Kultur | -900 | -700 | -900`;
const total = `
      budget | actual | forecast
      -12900 | -10000 | -13200`;

/** The same table twice: which of the two counts. */
export const versionLayouts: readonly Layout[] = [
  ...([
    ['Sep v1', 'Sep v2'], ['Prel sep', 'Slutlig sep'], ['Utkast', 'Uppföljning'], ['Uppf 2026-10-05', 'Uppf 2026-10-12'], ['Arbetsmaterial', 'Till nämnd'], ['OLD', 'Uppföljning'], ['Version 2', 'Version 10'],
  ] as const).map(([older, later]): Layout => ({
    name: `"${older}" before "${later}": the latter counts, and that is told`,
    workbook: workbook(table(older, -2900, -5900), table(later, -3100, -6200)),
    kinds: { [older]: 'other', [later]: 'areas' }, areas: counted, total, tells: ['olderVersion'], silent: ['areaConflict'],
  })),
  {
    name: 'a draft after what counts',
    workbook: workbook(table('Uppföljning', -3100, -6200), table('Uppföljning gammal', -2900, -5900)),
    areas: counted, total, tells: ['olderVersion'], silent: ['areaConflict'],
  },
  {
    name: 'two tabs that say nothing of which is later: the first, and the difference is told',
    workbook: workbook(table('Uppföljning', -3100, -6200), table('Uppföljning (2)', -2900, -5900)),
    areas: counted, total, tells: ['areaConflict'], silent: ['olderVersion'],
  },
  {
    name: 'a draft alone counts',
    workbook: workbook(table('Utkast', -3100, -6200)),
    areas: counted, total, silent: ['olderVersion'],
  },
  {
    name: 'a preliminary sheet of other areas counts beside the others',
    workbook: workbook(table('Uppföljning', -3100, -6200), sheet('Prel', `
Bolagen, uppföljning september 2026, tkr
Verksamhet | Årsbudget | Utfall ack | Prognos
Hamn | -40 | -31 | -41
Energi | -80 | -62 | -82
`)),
    silent: ['olderVersion'],
    areas: `${counted}
      Hamn | -40 | -31 | -41
      Energi | -80 | -62 | -82`,
  },
];
