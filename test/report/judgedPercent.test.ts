import { followUp } from '../../src/followUp';
import { sheet, workbook } from '../layouts/build';

/** The per cent beside a status is the one that it was judged by: the bounds that are printed below give the same colour. */

interface Printed {
  readonly name: string;
  readonly percent: number;
  readonly variance: number;
  readonly status: string;
}

const BOUNDS = { green: -0.5, yellow: -2, alwaysGreen: 100 };

/** The rows of the report's table of areas. */
function printed(drawing: string): Printed[] {
  const { plan } = followUp(workbook(sheet('Blad1', drawing)), { today: '2026-01-15' });
  const rows = (plan?.sheets[0]?.rows ?? []).map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  const head = rows.find((cells) => cells[0] === 'Verksamhetsområde' && cells.includes('Status')) ?? [];
  const [percentAt, statusAt] = [head.indexOf('Avv. %'), head.indexOf('Status')];
  return rows.slice(rows.indexOf(head) + 1).filter((cells) => /^[●▲■○] /.test(String(cells[statusAt])) && typeof cells[percentAt] === 'number')
    .map((cells) => ({ name: String(cells[0]), percent: Number(cells[percentAt]), variance: Number(cells[percentAt - 1]), status: String(cells[statusAt]) }));
}

const colourOf = ({ percent, variance }: Printed): string =>
  (percent >= BOUNDS.green || -variance < BOUNDS.alwaysGreen ? '● Grön' : percent >= BOUNDS.yellow ? '▲ Gul' : '■ Röd');

it.each([
  ['a deficit that is large beside the net and small beside the costs', `
    Fritidsnämnden, augusti 2024, tkr
    Verksamhet | Intäkter budget 2024 | Kostnader budget 2024 | Budget 2024 | Prognos 2024
    Bad | 30000 | -40000 | -10000 | -10260
    Hallar | 900 | -31900 | -31000 | -32000
    `, [-0.65, -3.13]],
  ['the net where nothing parts income from costs', `
    Fritidsnämnden, augusti 2024, tkr
    Verksamhet | Budget 2024 | Prognos 2024
    Bad | -10000 | -10260
    Hallar | -31000 | -31190
    `, [-2.6, -0.61]],
  ['the period, of which the budget for the year is what it is divided by', `
    Fritidsnämnden, augusti 2024, tkr
    Verksamhet | Budget 2024 | Budget jan-aug | Utfall jan-aug
    Bad | -10000 | -6700 | -6960
    Hallar | -31000 | -20600 | -20580
    `, [-2.6, 0.06]],
  ['a deficit of a large part that is small in kronor stays green', `
    Fritidsnämnden, augusti 2024, tkr
    Verksamhet | Budget 2024 | Prognos 2024
    Bad | -1000 | -1060
    Hallar | -31000 | -31000
    `, [-6, 0]],
])('%s', (_, drawing, percents) => {
  const rows = printed(drawing).slice(0, 2);
  expect(rows.map(({ percent }) => Math.round(percent * 100) / 100)).toEqual(percents);
  expect(rows.map(({ status }) => status)).toEqual(rows.map(colourOf));
});
