import { toJson } from '../../src/commandLine/json';
import { followUp } from '../../src/followUp';
import { formatPeriod } from '../../src/values/period';
import { layouts } from './all';
import { forecastRow, indicatorRow, rows, type ExpectedRow, type ForecastJson, type IndicatorJson } from './build';

interface Told {
  readonly rule: string;
  readonly severity: string;
}

interface Json {
  readonly committee: string | null;
  readonly unit: string;
  readonly sheets: readonly { readonly name: string; readonly kind: string }[];
  readonly areas: readonly (ExpectedRow & { readonly parts: readonly ExpectedRow[] })[];
  readonly total: ExpectedRow & { readonly unsure?: object };
  readonly forecasts: readonly ForecastJson[];
  readonly indicators: readonly IndicatorJson[];
  readonly goals: readonly ExpectedRow[];
  readonly volumes: readonly ExpectedRow[];
  readonly investments: readonly ExpectedRow[];
  readonly problems: readonly Told[];
  readonly findings: readonly Told[];
}

/** The rows that are drawn, by name and in order, and none else. */
function expectRows(found: readonly ExpectedRow[], drawing: string): void {
  const expected = rows(drawing);
  expect(found.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  expected.forEach((row, at) => { expect(found[at]).toMatchObject(row); });
}

describe.each(layouts)('$name', (layout) => {
  const result = followUp(layout.workbook, { today: '2026-01-15' });
  const json = toJson(result, 'sv') as Json;
  const said = [...json.problems, ...json.findings];
  const rules = said.map(({ rule }) => rule);

  it('is understood', () => {
    if (layout.kinds) expect(Object.fromEntries(json.sheets.map(({ name, kind }) => [name, kind]))).toEqual(layout.kinds);
    if (layout.period !== undefined) expect(result.period && formatPeriod(result.period)).toBe(layout.period);
    if (layout.unit !== undefined) expect(json.unit).toBe(layout.unit);
    if (layout.committee !== undefined) expect(json.committee).toBe(layout.committee);
  });

  it('gives the areas and the total', () => {
    if (layout.areas !== undefined) expectRows(json.areas, layout.areas);
    if (layout.unsure !== undefined) expect(Object.keys(json.total.unsure ?? {})).toEqual(expect.arrayContaining([...layout.unsure]));
    if (layout.unsure?.length === 0) expect(json.total.unsure).toBeUndefined();
    if (layout.total !== undefined) expect(json.total).toMatchObject(rows(layout.total)[0] ?? {});
    for (const [area, parts] of Object.entries(layout.parts ?? {})) expectRows(json.areas.find((one) => one.name === area)?.parts ?? [], parts);
  });

  it('gives what stands beside the economy', () => {
    if (layout.forecasts !== undefined) expectRows(json.forecasts.map(forecastRow), layout.forecasts);
    if (layout.indicators !== undefined) expectRows(json.indicators.map(indicatorRow), layout.indicators);
    if (layout.goals !== undefined) expectRows(json.goals, layout.goals);
    if (layout.volumes !== undefined) expectRows(json.volumes, layout.volumes);
    if (layout.investments !== undefined) expectRows(json.investments, layout.investments);
  });

  it('tells what is doubtful and raises no false alarm', () => {
    if (layout.warnings !== undefined) expect(said.filter(({ severity }) => severity !== 'info')).toHaveLength(layout.warnings);
    for (const rule of layout.tells ?? []) expect(rules).toContain(rule);
    expect(layout.tells ?? []).toEqual(expect.arrayContaining(json.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)));
    for (const rule of layout.silent ?? ['varianceMismatch', 'sumMismatch', 'textForNumber', 'errorCell', 'areaTwice', 'periodMissing', 'areaWithoutFigures']) {
      if (!(layout.tells ?? []).includes(rule)) expect(rules).not.toContain(rule);
    }
  });
});
