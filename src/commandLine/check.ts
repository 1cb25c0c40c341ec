import type { Cause, Finding } from '../findings/finding';
import { shownValue } from '../findings/shownValue';
import type { FollowUp } from '../followUp';
import { formatAddress } from '../values/cell';
import type { Language } from '../values/language';
import type { Problem, Sentence, Severity } from '../values/problem';
import { shownFormula } from '../values/shownFormula';
import { periodJson } from './periodJson';

/** The command `check`: what does not add up, in words or as JSON. */

export const findingJson = ({ id, rule, severity, message, cells, expected, found, unit, causes, explains, group }: Finding, language: Language): object => ({
  id, rule, severity, message: message[language], cells: cells.map(formatAddress), expected, found, unit,
  causes: causes.map(({ cell, found: value, proposed, why }) => ({ cell: formatAddress(cell), found: value, proposed, why: why[language] })),
  explains: explains.map((sentence) => sentence[language]), group,
});

/** Whether anything of severity error remains: the exit status 1. */
export const errorsRemain = ({ findings, problems }: FollowUp): boolean => [...findings, ...problems].some(({ severity }) => severity === 'error');

/** That a report leaves with errors in it: nothing hinders that, and nothing hides it. */
export function errorsLeft({ findings, problems }: FollowUp): readonly Sentence[] {
  const count = [...findings, ...problems].filter(({ severity }) => severity === 'error').length;
  return count === 0 ? [] : [{
    sv: `${count} fel är kvar i arbetsboken. Kommandot check visar ${count === 1 ? 'det' : 'dem'}, liksom bladet Kontroller i en uppdaterad rapport.`,
    en: `${count} ${count === 1 ? 'error is' : 'errors are'} left in the workbook. The command check shows ${count === 1 ? 'it' : 'them'}, as does the sheet of checks in an updated report.`,
  }];
}

/** What the command prints with --json: findings, and what could not be read or is unsure. */
export const checkJson = (result: FollowUp, language: Language): object => ({
  schema: 1, committee: result.committee, period: result.period && periodJson(result.period), unit: result.unit,
  findings: result.findings.map((finding) => findingJson(finding, language)),
  decided: result.decidedFindings.map(({ finding, decision }) => ({ id: finding.id, note: decision.note, date: decision.date })),
  problems: result.problems.map(({ severity, rule, message, cells }) => ({ severity, rule, message: message[language], cells: cells.map(formatAddress) })),
});

const MARKS: Record<Language, Record<Severity, string>> = {
  sv: { error: 'FEL', warning: 'VARNING', info: 'Upplysning' }, en: { error: 'ERROR', warning: 'WARNING', info: 'Info' },
};

/** Findings by group, gravest first, each with what is proposed; last what was read with doubt. */
export function describeCheck(result: FollowUp, language: Language): string {
  const sv = language === 'sv';
  const groups = [...new Set(result.findings.map(({ group }) => group))];
  const line = ({ severity, message }: Pick<Problem, 'severity' | 'message'>): string => `  ${MARKS[language][severity]}: ${message[language]}`;
  const shown = (value: Cause['proposed'], unit: Finding['unit']): string => (typeof value === 'number' ? shownValue(value, unit, language) : shownFormula(String(value), language));
  const proposals = ({ causes, unit }: Finding): string[] => causes.filter(({ proposed }) => proposed !== null)
    .map(({ cell, proposed, why }, at, all) => {
      // Of several in a row for one reason the last says it.
      const reason = all[at + 1]?.why.sv === why.sv ? '' : ` ${why[language]}`;
      return `    ${formatAddress(cell)}: ${sv ? 'förslag' : 'proposal'} ${shown(proposed, unit)}.${reason}`;
    });
  const told = result.problems.filter(({ severity }) => severity !== 'info');
  const none = result.findings.length === 0 && told.length === 0;
  return [
    ...groups.flatMap((group) => [group === '' ? (sv ? 'Flera områden' : 'Several areas') : group, ...result.findings.filter((finding) => finding.group === group).flatMap((finding) => [line(finding), ...proposals(finding)]), '']),
    ...told.length > 0 ? [sv ? 'Att se över' : 'To look over', ...told.map(line), ''] : [],
    ...none ? [sv ? 'Inget att anmärka på.' : 'Nothing to remark on.', ''] : [],
  ].join('\n');
}
