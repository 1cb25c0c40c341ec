import type { Facts } from '../facts/readFacts';
import { displayedStep, type Unit } from '../values/unit';
import { areaOfSheet, areasOfSheet, sumRowOfSheet, type Context } from './drafts';
import type { AreaFigures, Figures, SumRow } from './figures';
import { merge, withoutDoubles, type Conflict } from './merging';
import { baseOf, chooseBase, periodBaseOf, type Drafted } from './statusBase';
import { committeeDraft, totalOf } from './total';

export type { Conflict } from './merging';

export interface ComputedFigures extends Figures {
  /** Areas of their own sheets that a table of areas already holds under other names: left out. */
  readonly leftOut: readonly string[];
  /** Amounts that two sheets give differently: the one that is used and the other. */
  readonly conflicts: readonly Conflict[];
}

/** The follow-up's figures per area and in total, in one unit. */
export function computeFigures(facts: Facts, unit: Unit): ComputedFigures {
  const context: Context = { unit, period: facts.period };
  const ofSheets = facts.economy.filter(({ kind }) => kind === 'area').map((sheet) => areaOfSheet(sheet, context));
  const ofTables = facts.economy.filter(({ kind }) => kind === 'areas').flatMap((sheet) => areasOfSheet(sheet, context));
  const { kept, left } = withoutDoubles(ofSheets, ofTables, displayedStep[unit]);
  const { areas, conflicts } = merge(kept, displayedStep[unit], context);
  const total = totalOf(committeeDraft(facts, context), areas, context);
  const base = chooseBase(areas.length > 0 ? areas : [total]);
  const finish = (draft: Drafted, ofAreas: readonly Drafted[] | null): AreaFigures => ({
    name: draft.name, amounts: draft.amounts, income: draft.income, costs: draft.costs, grant: draft.grant,
    earlier: draft.earlier, lines: draft.lines, parts: draft.parts, comment: draft.comment,
    statusBase: baseOf(draft, base, ofAreas), periodBase: periodBaseOf(draft, base, ofAreas),
  });
  return {
    areas: areas.map((area) => finish(area, null)), total: finish(total, areas), sumRow: sumRowOf(facts, context), base,
    leftOut: left.map(({ name }) => name), conflicts,
  };
}

/** Of the tables of areas, the sum row that parts income from costs, else the first. */
function sumRowOf({ economy }: Facts, context: Context): SumRow | null {
  const rows = economy.filter(({ kind }) => kind === 'areas').flatMap((sheet) => sumRowOfSheet(sheet, context) ?? []);
  const chosen = rows.find(({ income, costs }) => income !== null && costs !== null) ?? rows[0];
  return chosen ? { ...chosen, parts: rows.flatMap(({ parts }) => parts) } : null;
}
