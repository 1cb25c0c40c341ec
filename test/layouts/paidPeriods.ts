import { sheet, workbook, type Layout } from './build';

interface Row { readonly name: string; readonly income: number; readonly cost: number; readonly grant: number; readonly yearsGrant: number; readonly forecast: number }

const ROWS: readonly Row[] = [
  { name: 'Ledning och stab', income: 120, cost: -4310, grant: 4250, yearsGrant: 6375, forecast: -6300 },
  { name: 'Särskilt boende', income: 14200, cost: -98400, grant: 83900, yearsGrant: 125850, forecast: -126400 },
  { name: 'Hemtjänst', income: 6900, cost: -71250, grant: 65100, yearsGrant: 97650, forecast: -96900 },
  { name: 'Korttidsvård', income: 820, cost: -15130, grant: 14600, yearsGrant: 21900, forecast: -21700 },
];
const net = ({ income, cost }: Row) => income + cost;

const drawn = (heads: string, cells: (row: Row) => readonly (number | string)[]) => {
  const sums = ROWS.map((row) => cells(row)).reduce((a, b) => a.map((one, at) => (typeof one === 'number' ? one + Number(b[at]) : one)));
  return workbook(sheet('Uppföljning', `
Vård- och omsorgsnämnden
Uppföljning per verksamhet januari - augusti 2026, tkr

${heads}
${ROWS.map((row) => [row.name, ...cells(row)].join(' | ')).join('\n')}
Summa | ${sums.join(' | ')}
`));
};

const areas = `
      name | budget | budgetToDate | actual | varianceToDate | forecast | variance
      Ledning och stab | -6375 | -4250 | -4190 | 60 | -6300 | 75
      Särskilt boende | -125850 | -83900 | -84200 | -300 | -126400 | -550
      Hemtjänst | -97650 | -65100 | -64350 | 750 | -96900 | 750
      Korttidsvård | -21900 | -14600 | -14310 | 290 | -21700 | 200`;
const total = `
      budget | budgetToDate | actual | varianceToDate | forecast | variance
      -251775 | -167850 | -167050 | 800 | -251300 | 475`;

const full = (row: Row) => [row.income, row.cost, net(row), row.grant, net(row) + row.grant];
const ofYear = (row: Row) => [row.yearsGrant, row.forecast, row.yearsGrant + row.forecast];

/** The period's net cost with the kommunbidrag that pays for it and what is left of it, and the same of the year. */
export const paidPeriodLayouts: readonly Layout[] = ([
  ['under the months and the year', ' | Jan-aug 2026 | | | | | | Helår 2026\nVerksamhet | Intäkter | Kostnader | Nettokostnad | Kommunbidrag | Resultat | | Kommunbidrag | Prognos nettokostnad | Prognos resultat', (row: Row) => [...full(row), '', ...ofYear(row)]],
  ['under the period and the year', ' | Perioden | | | | | Helår\nVerksamhet | Intäkter | Kostnader | Netto | Regionbidrag | Resultat | Regionbidrag | Prognos netto | Resultat prognos', (row: Row) => [...full(row), ...ofYear(row)]],
  ['with the months in each head', 'Verksamhet | Intäkter jan-aug | Kostnader jan-aug | Nettokostnad jan-aug | Kommunbidrag jan-aug | Resultat jan-aug | Kommunbidrag helår | Prognos nettokostnad helår | Prognos resultat helår', (row: Row) => [...full(row), ...ofYear(row)]],
  ['with the year in the heads of the year alone', 'Verksamhet | Intäkter | Kostnader | Nettokostnad | Kommunbidrag | Resultat | Kommunbidrag helår | Prognos nettokostnad | Prognos resultat', (row: Row) => [...full(row), ...ofYear(row)]],
  ['with the kommunbidrag first', ' | Utfall jan-aug | | | | | Helår\nVerksamhet | Kommunbidrag | Intäkter | Kostnader | Nettokostnad | Resultat | Kommunbidrag | Helårsprognos | Avvikelse helår', (row: Row) => [row.grant, row.income, row.cost, net(row), net(row) + row.grant, ...ofYear(row)]],
  ['with costs unsigned', ' | Jan-aug 2026 | | | | | Helår 2026\nVerksamhet | Intäkter | Kostnader | Nettokostnad | Kommunbidrag | Resultat | Kommunbidrag | Prognos nettokostnad | Prognos resultat', (row: Row) => [row.income, -row.cost, -net(row), row.grant, net(row) + row.grant, row.yearsGrant, -row.forecast, row.yearsGrant + row.forecast]],
  ['with no incomes and costs', ' | Jan-aug 2026 | | | Helår 2026\nVerksamhet | Nettokostnad | Kommunbidrag | Resultat | Kommunbidrag | Prognos nettokostnad | Prognos resultat', (row: Row) => [net(row), row.grant, net(row) + row.grant, ...ofYear(row)]],
  ['named årets and periodens', 'Verksamhet | Periodens intäkter | Periodens kostnader | Periodens nettokostnad | Periodens kommunbidrag | Periodens resultat | Årets kommunbidrag | Prognos nettokostnad | Prognos resultat', (row: Row) => [...full(row), ...ofYear(row)]],
] as const).map(([what, heads, cells]): Layout => ({
  name: `net costs of the period with their kommunbidrag and result, and the year's, ${what}: the kommunbidrag is the budget of its time`,
  workbook: drawn(heads, cells), areas, total, period: '2026-08',
}));
