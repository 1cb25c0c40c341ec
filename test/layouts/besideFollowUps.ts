import { sheet, workbook, type Layout } from './build';

/** Tables of other things above, below or behind a follow-up, under a title of the economy: they neither join it nor move its time. */

const FOLLOW_UP = `
      Verksamhet | Budget 2026 | Utfall jan-maj | Prognos 2026 | Avvikelse
      Hamn | -8400 | -3400 | -8500 | -100
      Torg | -3100 | -1350 | -3050 | 50
      Parkering | -2500 | -900 | -2400 | 100
      Summa | -14000 | -5650 | -13950 | 50`;
const AREAS = `
      name | budget | actual | forecast | variance
      Hamn | -8400 | -3400 | -8500 | -100
      Torg | -3100 | -1350 | -3050 | 50
      Parkering | -2500 | -900 | -2400 | 100`;
const TITLE = `
      Hamnnämnden
      Budgetuppföljning maj 2026, tkr
`;

const above = (name: string, rows: string, more: Partial<Layout> = {}): Layout => ({
  name: `${name} above the areas, under a title of the economy`,
  workbook: workbook(sheet('Läget', `${TITLE}\n${rows}\n${FOLLOW_UP}\n`)), areas: AREAS, period: '2026-05', unit: 'tkr', ...more,
});

const besideIt = (name: string, tab: string, rows: string, more: Partial<Layout> = {}): Layout => ({
  name: `${name} on a sheet of its own beside the areas`,
  workbook: workbook(sheet('Drift', `${TITLE}${FOLLOW_UP}\n`), sheet(tab, `\n${rows}\n`)), areas: AREAS, period: '2026-05', unit: 'tkr', ...more,
});

export const besideFollowUpLayouts: readonly Layout[] = [
  above('why amounts differ', '      Orsak | Belopp\n      Dyrare el | -700\n      Fler båtplatser | 400', { tells: ['tableAside'] }),
  above('what was decided', '      Budgetbeslut 2026 | Belopp | Kommentar\n      Ram | -13600 | KF\n      Löner | -400 | KS', { tells: ['tableAside'] }),
  above('prices in kronor', '      Båtplats 2026 (kr) | Belopp\n      Liten | 2900\n      Stor | 6100', { tells: ['tableAside'] }),
  above('wages in per cent', '      Löneökning | Budget 2026 | Utfall 2026\n      Vision, % | 3.4 | 3.3\n      Kommunal, % | 3.1 | 3.4'),
  above('people and shares by year', '      Personal | 2025 | 2026\n      Antal årsarbetare | 41.5 | 40.2\n      Sjukfrånvaro % | 5.9 | 6.3\n      Andel heltid % | 78 | 80'),
  above('assumptions', '      Antaganden | Budget | Prognos\n      Inflation, % | 2.1 | 1.8\n      Internränta, % | 2.5 | 2.5'),
  {
    name: 'projects below the areas under a title of the economy are investments', workbook: workbook(sheet('Ekonomi', `${TITLE}${FOLLOW_UP}

      Investeringsprojekt | Budget 2026 | Utfall maj | Prognos 2026 | Avvikelse
      Kaj | -5000 | -1200 | -5100 | -100
      Kran | -900 | 0 | -900 | 0
      `)), areas: AREAS, period: '2026-05',
  },
  {
    name: 'a column of investments beside the areas makes none of them', workbook: workbook(sheet('Läget', `${TITLE}
      Verksamhet | Budget 2026 | Utfall jan-maj | Prognos 2026 | Avvikelse | Investeringar
      Hamn | -8400 | -3400 | -8500 | -100 | -5000
      Torg | -3100 | -1350 | -3050 | 50 | 0
      Parkering | -2500 | -900 | -2400 | 100 | -400
      Summa | -14000 | -5650 | -13950 | 50 | -5400
      `)), areas: AREAS, kinds: { Läget: 'areas' },
  },
  besideIt('pensions of years to come', 'Pensioner', '      Pensionskostnader, mnkr\n\n       | 2025 | 2026 | 2027 | 2028\n      Avgift | 14.1 | 14.6 | 15.0 | 15.3\n      Löneskatt | 3.4 | 3.5 | 3.6 | 3.7',
    { kinds: { Drift: 'areas', Pensioner: 'other' }, tells: ['unclearTable'] }),
  besideIt('costs of years to come', 'Kostnadsutveckling', '      Kostnadsutveckling, tkr\n\n      Slag | 2025 | 2026 | 2027\n      Avskrivning | 610 | 640 | 700\n      Internränta | 120 | 130 | 150',
    { kinds: { Drift: 'areas', Kostnadsutveckling: 'other' }, tells: ['unclearTable'] }),
  besideIt('changes in per cent of years to come', 'Underlag', '      Skatteunderlag (prognos april 2026)\n\n      Procentuell förändring | 2025 | 2026 | 2027 | 2028\n      April | 4.2 | 4.0 | 3.9 | 3.8\n      Februari | 4.1 | 4.1 | 4.0 | 3.9',
    { kinds: { Drift: 'areas', Underlag: 'other' } }),
  besideIt('measures under the title of the follow-up', 'Åtgärder', '      Hamnnämnden\n      Budgetuppföljning maj 2026\n      Åtgärdsplan, tkr\n\n      Åtgärd | Utfall maj | Prognos 2026 | Avvikelse\n      Vakant tjänst | 120 | 300 | 0\n      Billigare el | 40 | 90 | -10\n      Summa | 160 | 390 | -10',
    { kinds: { Drift: 'areas', Åtgärder: 'other' }, tells: ['tableAside'] }),
];
