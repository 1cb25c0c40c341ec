import { checklist, overridden, type Check, type Checked } from '../../src/findings/checklist';
import { checklistOf } from '../../src/frozenCopy';
import type { Period } from '../../src/values/period';
import type { Problem } from '../../src/values/problem';
import { exampleBytes, followUpOf } from '../support/examples';

const { forecasts } = followUpOf(exampleBytes('helsingborg-2017-08'));
type View = NonNullable<typeof forecasts>['areas'][number];
if (!forecasts) throw new Error('The example has no forecasts.');
const april: Period = { year: 2017, month: 4 };
const cell = { sheet: 'Vuxen', row: 3, column: 4 };
const problem = (severity: Problem['severity']): Problem => ({ severity, rule: 'sumMismatch', message: { sv: 's', en: 'e' }, cells: [cell, cell] });

const good: Checked = {
  committee: 'Socialnämnden', period: { year: 2017, month: 8 }, forecasts, hasComments: true, problems: [problem('info')],
  areas: [{ name: 'Vuxen', status: 'red', comment: 'Fler placeringar.', isDraft: false, cells: [cell] }, { name: 'Barn', status: 'green', comment: '', isDraft: false, cells: [] }],
  fingerprint: 'a', written: { fingerprint: 'a', date: '2017-09-10' },
};
const found = (checked: Checked, check: Check) => checklist(checked).find((item) => item.check === check);
const withForecasts = (change: (view: View) => Partial<View>): Checked =>
  ({ ...good, forecasts: { ...forecasts, areas: forecasts.areas.map((view) => ({ ...view, ...change(view) })) } });

it('is all well when nothing is lacking', () => {
  expect(checklist(good).map(({ check, level }) => `${check} ${level}`)).toEqual([
    'committeeAndPeriod ok', 'forecast ok', 'comments ok', 'problems ok', 'upToDate ok',
  ]);
  expect(overridden(checklist(good), 'sv')).toBe('');
});

const [red] = good.areas;
if (!red) throw new Error('No area.');

it.each<[string, Check, Checked, RegExp]>([
  ['no committee', 'committeeAndPeriod', { ...good, committee: null }, /Nämnden är inte satt/],
  ['no period', 'committeeAndPeriod', { ...good, period: null }, /Perioden är inte satt/],
  ['neither', 'committeeAndPeriod', { ...good, committee: null, period: null }, /Varken nämnd eller period/],
  ['no period for the forecast', 'forecast', { ...good, period: null }, /Utan period/],
  ['a forecast is missing', 'forecast', withForecasts(() => ({ forecast: null, last: null })), /Prognos för augusti 2017 saknas: .*Välj en under Prognos/],
  ['the latest forecast is of an earlier period', 'forecast', withForecasts(() => ({ forecast: null, last: { period: april, value: 1, from: [] } })), /senaste som finns är från april 2017/],
  ['no forecast has moved since an earlier period', 'forecast', withForecasts(({ forecast }) => ({ last: { period: april, value: forecast ?? 0, from: [] } })), /densamma som i april 2017/],
  ['a red area without a comment', 'comments', { ...good, areas: [{ ...red, comment: ' \n' }] }, /utan egen kommentar: Vuxen\./],
  ['a red area with a draft', 'comments', { ...good, areas: [{ ...red, isDraft: true }] }, /utan egen kommentar: Vuxen\./],
  ['comments that are not shown', 'comments', { ...good, hasComments: false }, /visar inga kommentarer/],
  ['an error', 'problems', { ...good, problems: [problem('error')] }, /^1 fel är kvar/],
  ['errors and warnings', 'problems', { ...good, problems: [problem('warning'), problem('error'), problem('warning')] }, /^1 fel och 2 varningar är kvar/],
  ['a report that was never written', 'upToDate', { ...good, written: null }, /inte skriven/],
  ['a report older than its sources', 'upToDate', { ...good, fingerprint: 'b' }, /från 2017-09-10 är äldre/],
])('warns: %s', (_, check, checked, sentence) => {
  const item = found(checked, check);
  expect(item?.level).toBe('warning');
  expect(item?.message.sv).toMatch(sentence);
  expect(item?.message.en).not.toBe('');
  expect(overridden(checklist(checked), 'sv')).toContain(item?.message.sv);
});

it('asks for no forecast when the year is over', () => {
  expect(found({ ...withForecasts(() => ({ forecast: null })), period: { year: 2017, month: 12 } }, 'forecast')?.level).toBe('ok');
});

it('takes a decided forecast as made now, even if it is as large as the last', () => {
  const decided = withForecasts(({ area, forecast }) => ({
    last: { period: april, value: forecast ?? 0, from: [] },
    chosen: { area, period: { year: 2017, month: 8 }, method: 'own', low: null, likely: 1, high: null, unit: 'tkr', note: '', date: '2017-09-01', intoCell: false },
  }));
  expect(found(decided, 'forecast')?.level).toBe('ok');
});

it('names few of many areas', () => {
  const areas = Array.from({ length: 8 }, (_, at) => ({ ...red, name: `Område ${at + 1}`, comment: '' }));
  expect(found({ ...good, areas }, 'comments')?.message.sv).toMatch(/Område 5 och 3 till\./);
});

it('looks over a workbook that was just opened', () => {
  const done = followUpOf(exampleBytes('helsingborg-2017-08'));
  const items = checklistOf(done);
  expect(items.find(({ check }) => check === 'committeeAndPeriod')?.level).toBe('ok');
  expect(items.find(({ check }) => check === 'upToDate')?.message.sv).toMatch(/inte skriven/);
  const written = { ...done, settings: { ...done.settings, written: { fingerprint: done.fingerprint, date: '2017-09-10' } } };
  expect(checklistOf(written).find(({ check }) => check === 'upToDate')?.level).toBe('ok');
});
