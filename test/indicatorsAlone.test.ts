import { toJson } from '../src/commandLine/json';
import { followUp } from '../src/followUp';
import { writeXlsx } from '../src/hosts/xlsx/writeXlsx';
import type { RawWorkbook } from '../src/workbook/rawSheet';
import { exampleBytes, followUpOf, workbookOf } from './support/examples';

/** The example with no other sheets than those of one kind. */
function alone(kind: string): RawWorkbook {
  const workbook = workbookOf(exampleBytes('helsingborg-2017-08'));
  const kept = new Set(followUpOf(exampleBytes('helsingborg-2017-08')).sheets.filter((sheet) => sheet.kind === kind).map(({ name }) => name));
  expect(kept.size).toBeGreaterThan(0);
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => kept.has(name)) };
}

it('reports on a workbook that holds indicators and nothing of the economy', () => {
  const result = followUp(alone('indicators'), { today: '2026-01-15' });
  expect(result.areas).toEqual([]);
  expect(result.scorecard.indicators.length).toBeGreaterThan(5);
  expect(result.problems.map(({ rule }) => rule)).not.toContain('noTable');
  const texts = result.plan?.sheets[0]?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
  expect(texts).toEqual(expect.arrayContaining([result.scorecard.goals[0]?.fact.name, result.scorecard.indicators[0]?.fact.name]));
  expect(texts).not.toContain('Resultaträkning');
  expect(result.plan?.sheets[0]?.charts).toEqual([]);
});

it('still has nothing to report on in a workbook of other sheets', () => {
  const result = followUp({ ...alone('indicators'), sheets: [] }, { today: '2026-01-15' });
  expect(result.plan).toBeNull();
  expect(result.problems[0]?.rule).toBe('noTable');
});

describe('the rule and the directions that the user has chosen', () => {
  const bytes = exampleBytes('helsingborg-2017-08');
  const unknown = followUpOf(bytes).scorecard.indicators.find(({ direction, fact }) => direction === null && fact.actual && fact.target?.quantity);
  if (!unknown) throw new Error('The example has no indicator without direction.');
  const { sheet, name } = unknown.fact;

  it('are obeyed, written and read back, and the same bytes come again', () => {
    const directed = followUpOf(bytes, { settings: (stored) => ({ ...stored, indicatorRule: 'trend', directions: [{ sheet, indicator: name, direction: 'higher' }] }) });
    const written = writeXlsx(bytes, directed.plan ?? { sheets: [] });
    if (!written.ok) throw new Error(written.error.message.sv);
    const again = followUpOf(written.value.bytes, { today: '2026-03-01' });
    expect(again.settings).toMatchObject({ indicatorRule: 'trend', directions: [{ sheet, indicator: name, direction: 'higher' }] });
    expect(again.scorecard.indicators.find(({ fact }) => fact.name === name)?.direction).toEqual({ direction: 'higher', from: 'user' });
    expect(again.settings.written?.fingerprint).toBe(again.fingerprint);
    const twice = writeXlsx(written.value.bytes, again.plan ?? { sheets: [] });
    expect(twice.ok && Buffer.from(twice.value.bytes).equals(Buffer.from(written.value.bytes))).toBe(true);
  });

  it('leaves the outdated report known as such when an outcome of an indicator changes', () => {
    const plan = followUpOf(bytes).plan;
    const written = writeXlsx(bytes, plan ?? { sheets: [] });
    if (!written.ok) throw new Error(written.error.message.sv);
    const workbook = workbookOf(written.value.bytes);
    const cell = unknown.fact.actual?.cell;
    const edited: RawWorkbook = {
      ...workbook,
      sheets: workbook.sheets.map((one) => one.name !== sheet ? one : {
        ...one, rows: one.rows.map((row) => row.index !== cell?.row ? row : { ...row, values: row.values.map((value, column) => (column === cell.column ? 1 : value)) }),
      }),
    };
    const result = followUp(edited, { today: '2026-03-01' });
    expect(result.settings.written?.fingerprint).not.toBe(result.fingerprint);
  });
});

it('gives every table of the workbook a place in the JSON', () => {
  const json = JSON.parse(JSON.stringify(toJson(followUpOf(exampleBytes('helsingborg-2017-08')), 'sv'))) as Record<string, unknown[]>;
  expect(json.indicators).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Andel sjukfrånvaro', status: 'red', unit: '%' })]));
  expect(Object.keys(json)).toEqual(expect.arrayContaining(['goals', 'volumes', 'investments', 'grants', 'internalControl']));
});
