import { commentaryRules } from './commentary';
import { completenessRules } from './completeness';
import { economyRules } from './economy';
import { excelRules } from './excel';
import { fileRules } from './files';
import { formulaRules } from './formulas';
import { indicatorRules } from './indicators';
import { monthRules } from './months';
import { readingRules } from './reading';
import type { Severity } from './rule';
import { settingRules } from './settings';
import { sideTableRules } from './sideTables';
import { writingRules } from './writing';

/**
 * Every rule that a problem or a finding can be of, by its stable id. A new one is two lines in the file of its group:
 * `id: rule(severity, [Swedish: meaning, example, remedy], [English])`. `npm run check` holds docs/checks.md against it.
 */
const rules = {
  ...readingRules, ...economyRules, ...commentaryRules, ...completenessRules, ...formulaRules, ...monthRules, ...indicatorRules, ...sideTableRules, ...settingRules, ...writingRules, ...fileRules,
  ...excelRules,
};

export type RuleId = keyof typeof rules;

/** Rules that always have the same severity. */
export type PlainRuleId = { [R in RuleId]: (typeof rules)[R]['severity'] extends Severity ? R : never }[RuleId];

export const isRuleId = (text: string): text is RuleId => Object.hasOwn(rules, text);

/** The rule and its severity, for a problem or a finding: `{ ...ruled('errorCell'), cells, message }`. */
export const ruled = <R extends PlainRuleId>(id: R): { readonly rule: R; readonly severity: (typeof rules)[R]['severity'] } =>
  ({ rule: id, severity: rules[id].severity });
