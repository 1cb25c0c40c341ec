import { sheet, workbook, type Layout } from './build';

const HEADS = 'Budget 2026 | Utfall sep 2026 | Prognos 2026 | Avvikelse';

const LINES = `      Intäkter | 9100 | 7100 | 9300 | 200
      Kostnader | -68300 | -50300 | -69200 | -900
      Nettokostnad | -59200 | -43200 | -59900 | -700`;
const UNITS = `      Gymnasieskola | -38100 | -27900 | -38700 | -600
      Gymnasiesärskola | -9000 | -6500 | -8900 | 100
      Vuxenutbildning | -12100 | -8800 | -12300 | -200`;
const unsigned = (rows: string) => rows.split('\n').map((row) => row.split('|').map((cell, at) => (at > 0 && at < 4 ? cell.replace('-', '') : cell)).join('|')).join('\n');

const areas = `
      name | budget | actual | forecast | variance
      Gymnasieskola | -38100 | -27900 | -38700 | -600
      Gymnasiesärskola | -9000 | -6500 | -8900 | 100
      Vuxenutbildning | -12100 | -8800 | -12300 | -200`;

const read = (name: string, drawing: string, title = 'Gymnasienämnden, uppföljning september 2026, tkr', more: Partial<Layout> = {}): Layout => ({
  name, workbook: workbook(sheet('Uppföljning', `
      ${title}
       | ${HEADS}
${drawing}
      `)), areas, total: 'budget | actual | forecast | income | costs\n -59200 | -43200 | -59900 | 7100 | -50300', silent: ['sumMismatch', 'totalMismatch', 'wholeDiffers', 'rowsAside', 'rowsBelowSum'], ...more,
});

/** A result's lines above or below the activities that divide its net: these are the areas, and the lines what all of them come to. */
export const linesBesideUnitLayouts: readonly Layout[] = [
  read('incomes, costs and their net above the activities', `${LINES}\n${UNITS}`),
  read('the net first, then incomes and costs, then the activities', `${LINES.split('\n').slice(-1)[0] ?? ''}\n${LINES.split('\n').slice(0, 2).join('\n')}\n${UNITS}`),
  read('incomes, costs and net without signs above the activities', `${unsigned(LINES)}\n${unsigned(UNITS)}`),
  read('a heading between the result and the activities', `${LINES}\n\n      Nettokostnad per verksamhet\n${UNITS}`),
  read('"varav" between the net and the activities', `${LINES}\n      varav\n${UNITS}`),
  read('incomes, costs and net below the activities', `${UNITS}\n${LINES}`),
  read('incomes, costs and net below the sum of the activities', `${UNITS}\n      Summa | -59200 | -43200 | -59900 | -700\n\n${LINES}`),
  read('lines that end in a plain sum, under a heading of their own', `${UNITS}\n      Totalt | -59200 | -43200 | -59900 | -700\n\n      Resultaträkning\n${LINES.replace('Nettokostnad', 'Summa')}`),
  read('the activities of the only sheet, under a title that is no committee\'s', `${LINES}\n${UNITS}`, 'Gymnasieskolor, september 2026, tkr'),
  read('kommunbidrag and the result of it above the activities', `${LINES}\n      Kommunbidrag | 59200 | 44400 | 59200 | 0\n      Resultat | 0 | 1200 | -700 | -700\n\n${UNITS}`, undefined, { total: 'actual | income | costs | grant\n -43200 | 7100 | -50300 | 44400' }),
  read('activities that differ from the net in one amount', `${LINES}\n${UNITS.replace('-6500', '-6400')}`, undefined, { areas: areas.replace('-6500', '-6400'), tells: ['totalMismatch'], silent: ['sumMismatch'] }),
  read('activities in groups below the result', `${LINES}\n      Gymnasium | -47100 | -34400 | -47600 | -500\n${UNITS}`),
  read('activities whose names begin as lines do', `${LINES}\n${UNITS.replace('Gymnasiesärskola', 'IT och administration').replace('Vuxenutbildning', 'Drift och underhåll')}`, undefined, {
    areas: areas.replace('Gymnasiesärskola', 'IT och administration').replace('Vuxenutbildning', 'Drift och underhåll'),
  }),
  {
    name: "the result of a municipality after taxes is not compared with its committees", workbook: workbook(sheet('Resultaträkning', `
      Resultaträkning 2025, tkr
      · | Not | Utfall 2025 | Budget 2025 | Avvikelse
      Verksamhetens intäkter | 1 | 94100 | 91000 | 3100
      Verksamhetens kostnader | 2 | -503300 | -498200 | -5100
      Avskrivningar | 3 | -17400 | -17900 | 500
      Verksamhetens nettokostnader | · | -426600 | -425100 | -1500
      Skatteintäkter | 4 | 311800 | 310200 | 1600
      Generella statsbidrag och utjämning | 5 | 122900 | 121700 | 1200
      Årets resultat | · | 8100 | 6800 | 1300
      `), sheet('Nämnder', `
      Nämndernas nettokostnader 2025, tkr
      Nämnd | Utfall 2025 | Budget 2025 | Avvikelse
      Kommunstyrelsen | -41200 | -40600 | -600
      Bildningsnämnden | -203700 | -201900 | -1800
      Omsorgsnämnden | -159400 | -160300 | 900
      Summa nämnder | -404300 | -402800 | -1500
      `)), period: '2025-12', areas: `
      name | budget | actual | variance
      Kommunstyrelsen | -40600 | -41200 | -600
      Bildningsnämnden | -201900 | -203700 | -1800
      Omsorgsnämnden | -160300 | -159400 | 900`, silent: ['totalMismatch', 'sumMismatch'],
  },
];
