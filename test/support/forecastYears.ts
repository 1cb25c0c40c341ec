import ExcelJS from 'exceljs';

/**
 * A drawn nämnd, costs negative, tkr: the follow-up through a month of 2024, its months, two earlier years month by month,
 * and the forecasts that were made in March, June, August and October of each year on a sheet of the workbook's own.
 */

export const FORECAST_MONTHS = [3, 6, 8, 10] as const;
export const LAST_YEAR = 2024;
const YEARS = [2022, 2023, LAST_YEAR] as const;
const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const;

export interface DrawnArea {
  readonly name: string;
  /** A month's cost; the year's is twelve of them and what `more` adds. */
  readonly each: number;
}

export const DRAWN_AREAS: readonly DrawnArea[] = [
  { name: 'Ekonomiskt bistånd', each: 18_500 }, { name: 'Barn och unga', each: 9_200 }, { name: 'Vuxna', each: 5_400 },
  { name: 'Gemensam förvaltning', each: 1_150 },
];

/** Costs of one month: higher in winter, rising by two per cent a year, and not quite alike from year to year. */
export const monthOf = ({ each }: DrawnArea, year: number, month: number): number =>
  -Math.round(each * (1 + 0.02 * (year - 2022)) * (1 + 0.12 * Math.cos(((month - 1) / 12) * 2 * Math.PI) + 0.03 * Math.sin(year * 7 + month * 13 + each)));

export const outcomeOf = (area: DrawnArea, year: number, through = 12): number =>
  Array.from({ length: through }, (_, at) => monthOf(area, year, at + 1)).reduce((sum, one) => sum + one, 0);

export const budgetOf = ({ each }: DrawnArea, year: number): number => -Math.round(each * 12 * (1 + 0.015 * (year - 2022)));

/** The forecast that was made after a month: nearer the outcome later in the year, and a little too low. */
export const forecastOf = (area: DrawnArea, year: number, month: number): number => Math.round(outcomeOf(area, year) * (1 - 0.006 * (11 - month)));

export interface Drawn {
  readonly month: number;
  readonly areas?: readonly DrawnArea[];
  /** Leaves the workbook's own sheet of earlier forecasts out. */
  readonly withoutHistory?: boolean;
}

export async function forecastYears({ month, areas = DRAWN_AREAS, withoutHistory = false }: Drawn): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const until = `jan-${(MONTHS[month - 1] ?? '').slice(0, 3)}`;
  const isEnd = month === 12;
  workbook.addWorksheet('Drift').addRows([
    [`Socialnämnden, nettokostnader, uppföljning per ${MONTHS[month - 1] ?? ''} ${LAST_YEAR}, tkr`],
    isEnd ? ['Verksamhet', `Budget ${LAST_YEAR}`, `Utfall jan-dec ${LAST_YEAR}`] : ['Verksamhet', `Budget ${LAST_YEAR}`, `Budget ${until}`, `Utfall ${until} ${LAST_YEAR}`, `Prognos ${LAST_YEAR}`],
    ...areas.map((area) => {
      const budget = budgetOf(area, LAST_YEAR);
      const actual = outcomeOf(area, LAST_YEAR, month);
      return isEnd ? [area.name, budget, actual] : [area.name, budget, Math.round((budget * month) / 12), actual, forecastOf(area, LAST_YEAR, month)];
    }),
  ]);
  for (const year of YEARS) {
    const through = year === LAST_YEAR ? month : 12;
    workbook.addWorksheet(`Månader ${year}`).addRows([
      [`Utfall per månad ${year}, tkr`],
      ['Verksamhet', ...MONTHS.slice(0, through).map((name) => `${name.slice(0, 3)}-${year - 2000}`)],
      ...areas.map((area) => [area.name, ...Array.from({ length: through }, (_, at) => monthOf(area, year, at + 1))]),
    ]);
  }
  if (!withoutHistory) {
    const made = YEARS.flatMap((year) => FORECAST_MONTHS.filter((one) => year < LAST_YEAR || one < month).map((one) => [year, one] as const));
    workbook.addWorksheet('Tidigare prognoser').addRows([
      ['Tidigare prognoser, tkr'],
      ['Verksamhet', ...made.map(([year, one]) => `Prognos ${MONTHS[one - 1] ?? ''} ${year}`)],
      ...areas.map((area) => [area.name, ...made.map(([year, one]) => forecastOf(area, year, one))]),
    ]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
