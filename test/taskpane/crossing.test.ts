import { sectionsOf } from '../../src/documents/content/sections';
import type { FollowUp } from '../../src/followUp';
import { followUp } from '../../src/followUp';
import { crossing } from '../../src/taskpane/services/crossing';
import { sheet, workbook } from '../layouts/build';
import { exampleBytes, exampleNames, followUpOf } from '../support/examples';

/** Statements of areas, with forecasts from before. */
const withHistory = (until: string, rows: readonly string[]) => {
  const statement = (area: string) => sheet(area, `
    Verksamhetsområde ${area}, uppföljning ${until} 2024, tkr
    tkr | Budget 2024 | Utfall jan-${until.slice(0, 3)} 2024${until === 'december' ? '' : ' | Prognos 2024'}
    ${rows.join('\n    ')}
    `);
  return followUp(workbook(statement('Bad'), statement('Park'), sheet('Tidigare prognoser', `
    Tidigare prognoser, tkr
    Verksamhet | Prognos mars 2024 | Prognos juni 2024
    Bad | -11900 | -12100
    Park | -12300 | -12500
    `)), { today: '2024-09-12' });
};

const followUps: readonly (readonly [string, () => FollowUp])[] = [
  ...exampleNames.map((name) => [name, () => followUpOf(exampleBytes(name))] as const),
  ['statements with forecasts from before', () => withHistory('augusti', ['Intäkter | 1000 | 700 | 1000', 'Kostnader | -13000 | -8500 | -14000', 'Resultat | -12000 | -7800 | -13000'])],
  ['statements of a year that is over', () => withHistory('december', ['Intäkter | 1000 | 1100', 'Kostnader | -13000 | -14000', 'Resultat | -12000 | -12900'])],
];

it.each(followUps)('what crosses from the worker of %s makes the same documents, and holds no lines of areas', (name, made) => {
  const whole = made();
  const crossed = crossing(whole);
  if (!whole.report || !crossed.report) throw new Error(`${name} gives no report.`);
  const options = { includeDrafts: true };
  expect(sectionsOf(crossed.report, options)).toEqual(sectionsOf(whole.report, options));
  const { total } = crossed.figures;
  expect(total.lines).toEqual(whole.figures.total.lines);
  // What the committee's figures are known by in the report.
  expect(crossed.report.total.figures).toBe(total);
  const { forecast } = crossed.report;
  const everywhere = [...crossed.areas, ...crossed.report.areas, ...forecast ? [...forecast.rows, ...forecast.evolutions, ...forecast.accuracy] : []].map(({ figures }) => figures);
  const ofAreas = everywhere.filter((figures) => figures !== total);
  expect(ofAreas.flatMap(({ lines }) => lines)).toEqual([]);
  // Copied once, wherever they are spoken of.
  expect(ofAreas.every((figures) => crossed.figures.areas.includes(figures))).toBe(true);
});

it.each([['augusti', 'rows'], ['december', 'accuracy']] as const)('the report after %s speaks of areas that have lines, in its forecasts’ %s', (until, part) => {
  const result = followUps.find(([name]) => name === (until === 'december' ? 'statements of a year that is over' : 'statements with forecasts from before'))?.[1]();
  const of = result?.report?.forecast?.[part] ?? [];
  expect(of.some(({ figures }) => figures !== result?.figures.total && figures.lines.length > 0)).toBe(true);
});
