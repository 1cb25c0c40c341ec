import fc from 'fast-check';
import type { FindingDecision, RuleOff } from '../../src/findings/decisions';
import { fingerprintOf } from '../../src/settings/fingerprint';
import { readSettings } from '../../src/settings/readSettings';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { settingsSheet } from '../../src/settings/settingsSheet';
import type { RawSheet } from '../../src/workbook/rawSheet';

const sheetOf = (settings: Settings): RawSheet => {
  const plan = settingsSheet({
    settings, sheets: [], comments: [], scorecard: { goals: [], sexes: [], indicators: [] }, read: { committee: null, period: null, unit: 'tkr' }, unreadable: [], name: 'Inställningar',
  });
  return {
    name: plan.name, visibility: 'visible', hiddenColumns: [],
    rows: plan.rows.map(({ cells }, index) => ({ index, values: cells.map((cell) => cell?.value ?? null), formulas: null, formats: null })),
  };
};

const word = fc.stringMatching(/^[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö0-9 '!]{0,12}[a-z0-9]$/);
const decision: fc.Arbitrary<FindingDecision> = fc.record({ id: word.map((cell) => `sumMismatch '${cell}'!A1`), print: fc.stringMatching(/^[0-9a-f]{8}$/), note: fc.oneof(fc.constant(''), word), date: fc.constant('2018-09-12') });
const off: fc.Arbitrary<RuleOff> = fc.record({ rule: fc.constantFrom('sumMismatch', 'commentAmount'), group: fc.oneof(fc.constant(''), word) });

it('keeps what was decided of findings and rules, and reads it back the same', () => {
  fc.assert(fc.property(fc.array(decision, { maxLength: 4 }), fc.array(off, { maxLength: 3 }), (findingDecisions, rulesOff) => {
    const { settings, problems } = readSettings(sheetOf({ ...defaultSettings, findingDecisions, rulesOff }), ['General']);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ findingDecisions, rulesOff });
  }), { numRuns: 60 });
});

it('says that a rule is none that exists, and keeps the row', () => {
  const { settings, problems } = readSettings(sheetOf({ ...defaultSettings, rulesOff: [{ rule: 'summor', group: '' }] }), ['General']);
  expect(problems.map(({ rule }) => rule)).toEqual(['brokenSetting']);
  expect(settings.rulesOff).toEqual([{ rule: 'summor', group: '' }]);
});

it('makes no report older than its sources', () => {
  const workbook = { sheets: [], names: [], numberFormats: ['General'] };
  const decided: Settings = { ...defaultSettings, rulesOff: [{ rule: 'sumMismatch', group: '' }], findingDecisions: [{ id: 'a', print: 'b', note: '', date: '' }] };
  expect(fingerprintOf(workbook, [], decided)).toBe(fingerprintOf(workbook, [], defaultSettings));
});
