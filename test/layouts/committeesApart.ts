import { sheet, workbook, type Layout } from './build';

const HEADS = '| Budget 2026 | Utfall jan-aug | Prognos 2026 | Avvikelse';

const tab = (name: string, title: string, rows: string) => sheet(name, `
${title}
${HEADS}
${rows}
`);

const CULTURE = `Intäkter | 8100 | 5400 | 8200 | 100
Personal | -29300 | -19000 | -29700 | -400
Övrigt | -20200 | -13500 | -20400 | -200
Nettokostnad | -41400 | -27100 | -41900 | -500`;
const ENVIRONMENT = `Intäkter | 5200 | 3400 | 5300 | 100
Personal | -13300 | -8400 | -13200 | 100
Övrigt | -4100 | -2600 | -4100 | 0
Nettokostnad | -12200 | -7600 | -12000 | 200`;
const STREETS = `Intäkter | 21300 | 13800 | 20900 | -400
Personal | -34600 | -23000 | -35100 | -500
Övrigt | -50400 | -34000 | -50900 | -500
Nettokostnad | -63700 | -43200 | -65100 | -1400`;

const two = `
  name | budget | actual | forecast | income | costs
  Kulturnämnden | -41400 | -27100 | -41900 | 5400 | -32500
  Miljönämnden | -12200 | -7600 | -12000 | 3400 | -11000`;
const three = `${two}
  Gatunämnden | -63700 | -43200 | -65100 | 13800 | -57000`;

/** A result for each of several committees, on tabs or under titles that name them: each is an area, and none of them the whole. */
export const committeeApartLayouts: readonly Layout[] = [
  {
    name: 'results of two committees on tabs of their names',
    workbook: workbook(tab('Kulturnämnden', 'Uppföljning augusti 2026, tkr', CULTURE), tab('Miljönämnden', 'Uppföljning augusti 2026, tkr', ENVIRONMENT)),
    kinds: { Kulturnämnden: 'area', Miljönämnden: 'area' }, committee: null, areas: two, total: 'budget | actual | forecast\n -53600 | -34700 | -53900',
  },
  {
    name: 'results of three committees, each with its name as title, beside a table of them all',
    workbook: workbook(tab('Sammanställning', 'Kommunen, augusti 2026, tkr', `Kulturnämnden | -41400 | -27100 | -41900 | -500
Miljönämnden | -12200 | -7600 | -12000 | 200
Gatunämnden | -63700 | -43200 | -65100 | -1400
Summa | -117300 | -77900 | -119000 | -1700`),
    tab('Kulturnämnden', 'Kulturnämnden, augusti 2026, tkr', CULTURE), tab('Miljönämnden', 'Miljönämnden, augusti 2026, tkr', ENVIRONMENT), tab('Gatunämnden', 'Gatunämnden, augusti 2026, tkr', STREETS)),
    kinds: { Sammanställning: 'areas', Kulturnämnden: 'area', Miljönämnden: 'area', Gatunämnden: 'area' }, committee: null, areas: three, total: 'budget | actual | forecast\n -117300 | -77900 | -119000', silent: ['totalMismatch', 'areaConflict'],
  },
  {
    name: 'results of committees by their titles, and of the whole on a tab of its own',
    workbook: workbook(tab('KN', 'Kulturnämnden, augusti 2026, tkr', CULTURE), tab('MN', 'Miljönämnden, augusti 2026, tkr', ENVIRONMENT),
      tab('Kommunen', 'Kommunen totalt, augusti 2026, tkr', `Intäkter | 13300 | 8800 | 13500 | 200
Personal | -42600 | -27400 | -42900 | -300
Övrigt | -24300 | -16100 | -24500 | -200
Nettokostnad | -53600 | -34700 | -53900 | -300`)),
    kinds: { KN: 'area', MN: 'area', Kommunen: 'committee' }, areas: two, total: 'budget | actual | income | costs\n -53600 | -34700 | 8800 | -43500', silent: ['totalMismatch', 'areaConflict'],
  },
  {
    name: 'results of committees with the activities that divide them: the committees are the areas',
    workbook: workbook(tab('Kulturnämnden', 'Kulturnämnden, augusti 2026, tkr', `${CULTURE}
Bibliotek | -18100 | -12100 | -18400 | -300
Museer | -23300 | -15000 | -23500 | -200`), tab('Miljönämnden', 'Miljönämnden, augusti 2026, tkr', `${ENVIRONMENT}
Tillsyn | -5100 | -3100 | -5000 | 100
Livsmedelskontroll | -7100 | -4500 | -7000 | 100`)),
    areas: two, total: 'budget | actual | forecast\n -53600 | -34700 | -53900',
    parts: { Kulturnämnden: 'name | actual\n Bibliotek | -12100\n Museer | -15000' },
  },
];
