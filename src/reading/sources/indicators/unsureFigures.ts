import { columnLetters } from '../../../values/cell';
import type { Sentence } from '../../../values/problem';
import type { RawRow } from '../../../workbook/rawSheet';
import type { RoleChoice } from './columnChoice';
import type { Role } from '../../scorecards/headEvidence';
import type { IndicatorFact, TargetFact, Unsure } from './indicatorFacts';
import type { RowOf } from './readCells';
import type { ScorecardColumns } from './scorecardColumns';
import type { HeadedColumn } from '../../scorecards/scorecardHeads';

const roleNames: Partial<Record<Role, Sentence>> = {
  outcome: { sv: 'utfall', en: 'an outcome' }, target: { sv: 'målvärde', en: 'a target' }, forecast: { sv: 'prognos', en: 'a forecast' },
  aside: { sv: 'en jämförelse', en: 'a comparison' },
};

const said = ({ column, head }: HeadedColumn): string => `${columnLetters(column)} ("${head}")`;

/** The column's head and cells speak for another role almost as much. */
function closeReason(column: HeadedColumn, { role, next }: RoleChoice): Sentence | null {
  const [is, other] = [role === null ? undefined : roleNames[role], next === null ? undefined : roleNames[next]];
  if (!is || !other) return null;
  return {
    sv: `kolumn ${said(column)} läses som ${is.sv}, men kan vara ${other.sv}: skriv det i rubriken`,
    en: `column ${said(column)} is read as ${is.en}, but may be ${other.en}: say so in its head`,
  };
}

const rivalReason = (used: HeadedColumn | undefined, rival: HeadedColumn): Sentence => ({
  sv: `kolumn ${used ? said(used) : ''} används, men ${said(rival)} kan lika gärna vara periodens utfall: skriv perioden i rubriken`,
  en: `column ${used ? said(used) : ''} is used, but ${said(rival)} may as well be the outcome of the period: write the period in the head`,
});

const newerReason = (newer: HeadedColumn): Sentence => ({
  sv: `kolumn ${said(newer)} är av ett senare år: ange perioden`,
  en: `column ${said(newer)} is of a later year: give the period`,
});

const aheadReason = (used: HeadedColumn | undefined, forecast: HeadedColumn): Sentence => ({
  sv: `kolumn ${used ? said(used) : ''} kan vara ett tidigare års, och ${said(forecast)} det som följs upp: ange perioden`,
  en: `column ${used ? said(used) : ''} may be an earlier year's, and ${said(forecast)} that which is followed up: give the period`,
});

const beyondReason = (column: HeadedColumn): Sentence => ({
  sv: `kolumn ${said(column)} är av ett senare år än det som bladets rubrik nämner`,
  en: `column ${said(column)} is of a later year than that which the sheet's title names`,
});

/** Two targets of other years than the one that is followed up, and none of that. */
const laterReason = ({ year }: TargetFact): Sentence => ({
  sv: `inget målvärde gäller det år som följs upp, och ${String(year)} är det närmaste av flera: skriv årets i en egen kolumn`,
  en: `no target is of the year that is followed up, and ${String(year)} is the nearest of several: write that year's in a column of its own`,
});

interface Asked {
  readonly of: RowOf;
  readonly rival: HeadedColumn | null;
  /** A column of a later year than the one that is used. */
  readonly newer: HeadedColumn | null;
  /** A forecast that may be of a later year than the outcome. */
  readonly ahead: HeadedColumn | null;
  /** The last year that the title names, where no period is known. */
  readonly lastYear: number | null;
  readonly columns: ScorecardColumns;
  readonly heads: readonly HeadedColumn[];
}

/** Which figures of an indicator hang on a near tie, with the reason; null for none. */
export function unsureOf(fact: IndicatorFact, raw: RawRow, { of, rival, newer, ahead, lastYear, columns, heads }: Asked): Unsure | null {
  const head = (column: number | undefined) => heads.find((one) => one.column === column);
  const close = (column: number | undefined): Sentence | null => {
    const [found, choice] = [head(column), column === undefined ? undefined : columns.close.get(column)];
    return found && choice ? closeReason(found, choice) : null;
  };
  const beyond = (column: number): Sentence | null => {
    const found = head(column);
    return found && lastYear !== null && (found.says.year ?? 0) > lastYear ? beyondReason(found) : null;
  };
  const { actual, target, targets, forecast } = fact;
  const rivals = actual && rival && raw.values[rival.column] !== actual.stored && (raw.values[rival.column] ?? null) !== null;
  const scaled = actual !== null && typeof actual.stored === 'number' && actual.unit === null ? of.doubt : null;
  const reasons: Partial<Record<keyof Unsure, Sentence | null>> = {
    actual: scaled ?? (rivals ? rivalReason(head(actual.cell.column), rival) : null) ?? (actual && newer ? newerReason(newer) : null) ?? (actual && ahead ? aheadReason(head(actual.cell.column), ahead) : null) ?? (actual ? close(actual.cell.column) : null),
    target: target?.later && targets.length > 1 ? laterReason(target) : target ? close(target.cell.column) : null,
    forecast: forecast ? beyond(forecast.cell.column) ?? close(forecast.cell.column) : null,
  };
  const known = Object.entries(reasons).filter(([, reason]) => reason !== null);
  return known.length === 0 ? null : Object.fromEntries(known);
}
