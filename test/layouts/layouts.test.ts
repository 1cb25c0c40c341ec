import { toJson } from '../../src/commandLine/json';
import { followUp } from '../../src/followUp';
import { formatPeriod } from '../../src/values/period';
import { layouts } from './all';
import { rows, type ExpectedRow } from './build';

interface Json {
  readonly committee: string | null;
  readonly unit: string;
  readonly sheets: readonly { readonly name: string; readonly kind: string }[];
  readonly areas: readonly (ExpectedRow & { readonly parts: readonly ExpectedRow[] })[];
  readonly total: ExpectedRow & { readonly unsure?: object };
  readonly problems: readonly { readonly rule: string }[];
  readonly findings: readonly { readonly rule: string }[];
}

describe.each(layouts)('$name', (layout) => {
  const result = followUp(layout.workbook, { today: '2026-01-15' });
  const json = toJson(result, 'sv') as Json;
  const rules = [...json.problems, ...json.findings].map(({ rule }) => rule);

  it('is understood', () => {
    if (layout.kinds) expect(Object.fromEntries(json.sheets.map(({ name, kind }) => [name, kind]))).toEqual(layout.kinds);
    if (layout.period !== undefined) expect(result.period && formatPeriod(result.period)).toBe(layout.period);
    if (layout.unit !== undefined) expect(json.unit).toBe(layout.unit);
    if (layout.committee !== undefined) expect(json.committee).toBe(layout.committee);
  });

  it('gives the areas and the total', () => {
    if (layout.areas !== undefined) {
      const expected = rows(layout.areas);
      expect(json.areas.map((area) => area.name)).toEqual(expected.map((area) => area.name));
      expected.forEach((area, at) => { expect(json.areas[at]).toMatchObject(area); });
    }
    if (layout.unsure !== undefined) expect(Object.keys(json.total.unsure ?? {})).toEqual(expect.arrayContaining([...layout.unsure]));
    if (layout.unsure?.length === 0) expect(json.total.unsure).toBeUndefined();
    if (layout.total !== undefined) expect(json.total).toMatchObject(rows(layout.total)[0] ?? {});
    for (const [area, parts] of Object.entries(layout.parts ?? {})) {
      const found = json.areas.find((one) => one.name === area)?.parts ?? [];
      const expected = rows(parts);
      expect(found.map((part) => part.name)).toEqual(expected.map((part) => part.name));
      expected.forEach((part, at) => { expect(found[at]).toMatchObject(part); });
    }
  });

  it('tells what is doubtful and raises no false alarm', () => {
    for (const rule of layout.tells ?? []) expect(rules).toContain(rule);
    for (const rule of layout.silent ?? ['varianceMismatch', 'sumMismatch', 'textForNumber', 'errorCell', 'areaTwice', 'periodMissing', 'areaWithoutFigures']) {
      if (!(layout.tells ?? []).includes(rule)) expect(rules).not.toContain(rule);
    }
  });
});
