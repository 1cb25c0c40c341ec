import { sheet, workbook, type Layout } from './build';

/** Columns whose heads say little or mislead, which the amounts beside them tell. */

const PERIOD = { period: '2025-08', unit: 'tkr' } satisfies Partial<Layout>;

const forecasts = (first: string, second: string) => sheet('Drift', `
      Vägnämnden, uppföljning per augusti 2025, tkr
      Verksamhet | Utfall aug | Årsbudget | ${first} | ${second} | Avv ${second} | Avv ${first} | Diff ${second}-${first}
      Broar | -20310 | -30900 | -31400 | -31150 | -250 | -500 | 250
      Färjor | -8140 | -12200 | -12050 | -12300 | -100 | 150 | -250
      Belysning | -5920 | -9100 | -8800 | -8950 | 150 | 300 | -150
      Stab | -3015 | -4500 | -4500 | -4420 | 80 | 0 | 80
      Summa | -37385 | -56700 | -56750 | -56820 | -120 | -50 | -70
      `);

const firstDecided = (first: string, added: string) => sheet('Drift', `
      Vägnämnden, uppföljning per oktober 2025, tkr
      Verksamhet | ${first} | ${added} | Budget 2025 | Utfall jan-okt | Prognos | Avvikelse
      Broar | 30100 | 800 | 30900 | 25310 | 31150 | -250
      Färjor | 11950 | 250 | 12200 | 10140 | 12300 | -100
      Belysning | 8800 | 300 | 9100 | 7420 | 8950 | 150
      Summa | 50850 | 1350 | 52200 | 42870 | 52400 | -200
      `);

const DECIDED = {
  period: '2025-10', unit: 'tkr',
  areas: `
    name | budget | budgetToDate | actual | forecast | variance
    Broar | -30900 | - | -25310 | -31150 | -250
    Färjor | -12200 | - | -10140 | -12300 | -100
    Belysning | -9100 | - | -7420 | -8950 | 150`,
  total: `
    budget | budgetToDate | actual | forecast | variance
    -52200 | - | -42870 | -52400 | -200`,
  silent: ['varianceMismatch', 'timeGuessed'],
} satisfies Partial<Layout>;

export const toldByAmountLayouts: readonly Layout[] = [
  ...([['P1', 'P2'], ['T1', 'T2']] as const).map(([first, second]): Layout => ({
    ...PERIOD, name: `"${first} | ${second}" with a variance of each: two forecasts, of which the later counts`,
    workbook: workbook(forecasts(first, second)),
    areas: `
      name | budget | budgetToDate | actual | forecast | variance
      Broar | -30900 | - | -20310 | -31150 | -250
      Färjor | -12200 | - | -8140 | -12300 | -100
      Belysning | -9100 | - | -5920 | -8950 | 150
      Stab | -4500 | - | -3015 | -4420 | 80`,
    silent: ['variancesContradicted', 'timeGuessed', 'columnLeft'],
  })),
  { ...DECIDED, name: 'the budget first decided is no part of the year\'s, though the period is most of the year', workbook: workbook(firstDecided('Urspr budget', 'Förändring')) },
  { ...DECIDED, name: 'a budget that another with what was added to it comes to is no part of the year\'s', workbook: workbook(firstDecided('Budget', 'Tilläggsbudget')) },
  {
    name: 'a net cost below nothing beside a budget above it: the variance is of the outcome, not of the older forecast', period: '2025-12', unit: 'tkr',
    workbook: workbook(sheet('Bokslut', `
      Vägnämnden, årsbokslut 2025, tkr
      Verksamhet | Budget 2025 | Prognos okt 2025 | Bokslut 2025 | Avv bokslut-budget | Avv bokslut-prognos
      Broar | 30900 | -31150 | -30720 | 180 | 430
      Färjor | 12200 | -12300 | -12440 | -240 | -140
      Belysning | 9100 | -8950 | -9035 | 65 | -85
      Summa | 52200 | -52400 | -52195 | 5 | 205
      `)),
    areas: `
      name | budget | actual | variance
      Broar | -30900 | -30720 | 180
      Färjor | -12200 | -12440 | -240
      Belysning | -9100 | -9035 | 65`,
    silent: ['variancesContradicted', 'columnLeft', 'varianceMismatch'],
  },
  {
    name: 'codes before the names and a comment: the upper heads are over the amounts all the same', period: '2025-12', unit: 'tkr',
    workbook: workbook(sheet('Drift', `
      Vägnämnden, tkr
      | Utfall jan-dec 2025 | | Budget 2025 | Avvikelse 2025 |
      Verksamhet | Intäkt | Kostnad | Netto | Intäkt/Kostnad | Kommentar
      200 Broar | 1150 | 32100 | 31200 | 250 | Färre reparationer.
      310 Färjor | 2070 | 14280 | 12300 | 90 |
      120 Belysning | 355 | 9475 | 8950 | -170 |
      Summa | 3575 | 55855 | 52450 | 170 |
      `)),
    areas: `
      name | budget | actual | variance | income | costs
      Broar | -31200 | -30950 | 250 | 1150 | -32100
      Färjor | -12300 | -12210 | 90 | 2070 | -14280
      Belysning | -8950 | -9120 | -170 | 355 | -9475`,
    silent: ['columnLeft', 'outcomesAlone'],
  },
  ...([['2025', '2024'], ['2024', '2025']] as const).map(([first, second]): Layout => {
    const [own, earlier] = [[30720, 30900, 180], [29850, 30100, 250]];
    const [later, before] = [[12440, 12200, -240], [11790, 11750, -40]];
    const [third, last] = [[9035, 9100, 65], [8710, 8600, -110]];
    const row = (name: string, [now, then]: readonly (readonly number[])[]): string =>
      `${name} | ${(first === '2025' ? [0, 1, 2].map((at) => `${now?.[at]} | ${then?.[at]}`) : [0, 1, 2].map((at) => `${then?.[at]} | ${now?.[at]}`)).join(' | ')}`;
    return {
      name: `the years ${first} and ${second} under outcome, budget and variance, no sign, no month: this year is followed up`, period: '2025-12', unit: 'tkr',
      workbook: workbook(sheet('Drift', `
      Driftredovisning 2025
      | Utfall | | Budget | | Avvikelse |
      Vägnämnden, tkr | ${[1, 2, 3].map(() => `${first} | ${second}`).join(' | ')}
      ${row('Broar', [own, earlier])}
      ${row('Färjor', [later, before])}
      ${row('Belysning', [third, last])}
      `)),
      areas: `
      name | budget | actual | variance | priorYear
      Broar | -30900 | -30720 | 180 | -29850
      Färjor | -12200 | -12440 | -240 | -11790
      Belysning | -9100 | -9035 | 65 | -8710`,
    };
  }),
  {
    name: 'the percentages of two sums that are the same add up to nothing', period: '2025-12', unit: 'tkr',
    workbook: workbook(sheet('Drift', `
      Vägnämnden, årsbokslut 2025, tkr
      Verksamhet | Årsbudget | Utfall jan-dec | Avvikelse | Avvikelse %
      Vägnämnden | -111970 | -113230 | -1260 | −1,1 %
      Broar | -41535 | -42892 | -1357 | −3,3 %
      Färjor | -33591 | -33931 | -340 | −1,0 %
      Belysning | -33047 | -31996 | 1051 | 3,2 %
      Stab | -3797 | -4411 | -614 | −16,2 %
      Summa | -111970 | -113230 | -1260 | −1,1 %
      `)),
    total: `
      budget | actual | variance
      -111970 | -113230 | -1260`,
    silent: ['sumMismatch', 'wholeDiffers', 'columnsMismatch'],
  },
];
