import { toJson } from '../src/commandLine/json';
import { exampleBytes, exampleNames, expectedOf, followUpOf } from './support/examples';

interface AreaJson extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly parts: readonly Readonly<Record<string, unknown>>[];
  readonly cells: Readonly<Record<string, readonly string[]>>;
}

interface Json {
  readonly period: unknown;
  readonly unit: string;
  readonly sheets: readonly { readonly name: string; readonly kind: string }[];
  readonly areas: readonly AreaJson[];
  readonly total: Readonly<Record<string, unknown>>;
}

describe.each(exampleNames)('%s is read as the report was published', (name) => {
  const expected = expectedOf(name);
  const json = toJson(followUpOf(exampleBytes(name)), 'sv') as Json;

  it('period, unit and kinds of the sheets', () => {
    expect(json.period).toEqual(expected.period);
    expect(json.unit).toBe(expected.unit);
    expect(Object.fromEntries(json.sheets.map((sheet) => [sheet.name, sheet.kind]))).toEqual(expected.sheetKinds);
  });

  it('areas, in their order', () => {
    expect(json.areas.map((area) => area.name)).toEqual(expected.areas.map((area) => area.name));
    expected.areas.forEach((area, at) => expect(json.areas[at]).toMatchObject(area));
  });

  it('total', () => {
    expect(json.total).toMatchObject(expected.total);
  });

  it('parts of the areas', () => {
    for (const [area, parts] of Object.entries(expected.parts ?? {})) {
      expect(json.areas.find((one) => one.name === area)?.parts).toEqual(parts.map((part): unknown => expect.objectContaining(part)));
    }
  });

  it('every amount names its cells', () => {
    for (const area of json.areas) {
      for (const [key, value] of Object.entries(area)) {
        if (typeof value === 'number') expect(area.cells[key]?.length).toBeGreaterThan(0);
      }
    }
  });
});
