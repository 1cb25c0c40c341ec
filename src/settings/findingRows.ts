import type { FindingDecision, RuleOff } from '../findings/decisions';
import type { RawRow } from '../workbook/rawSheet';
import { isEmpty, shown, textOf } from './cellValues';

/** The tables of findings that were looked at and of rules that are switched off: a row each, readable and editable. */

const text = (row: RawRow, column: number): string => (isEmpty(row.values[column]) ? '' : String(shown(row.values[column])).trim());

/** A row whose fingerprint was emptied holds for no figures, and so decides nothing. */
export function readDecision(row: RawRow): FindingDecision | null {
  const [id, note, date] = [text(row, 0), text(row, 1), text(row, 2)];
  const print = textOf(row.values[3]).trim();
  return id === '' ? null : { id, note, date, print };
}

export const readRuleOff = (row: RawRow): RuleOff | null => {
  const rule = text(row, 0);
  return rule === '' ? null : { rule, group: text(row, 1) };
};

export const decisionCells = ({ id, note, date, print }: FindingDecision): (string | null)[] => [id, note || null, date || null, print || null];
export const ruleOffCells = ({ rule, group }: RuleOff): (string | null)[] => [rule, group || null];
