import { firstNames } from '../../values/enumerated';
import { MOST_CELLS, type Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { itemsOf, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import { factsOf, measuresOf, type RowFacts } from '../meaning/rows/rowFacts';
import { namesActivity } from '../words/activities';
import type { WithoutParts } from './partViews';

/**
 * Outcomes with nothing to hold them against. A note to the accounts, statistics over the years and a list of agreements
 * have names and amounts as areas have; what a follow-up has besides is a budget, a forecast, a variance or a grant.
 */

const COMPARED = ['budget', 'budgetToDate', 'forecast', 'forecastLow', 'forecastHigh', 'variance', 'varianceToDate'] as const;

/** Whether no row tells anything but outcomes. */
export function areOutcomesAlone(rows: readonly RowFacts[]): boolean {
  const tells = measuresOf(rows);
  return !COMPARED.some((measure) => tells.has(measure)) && !rows.some(({ columns, terms }) => columns.some(({ component }, at) => component === 'grant' && terms[at]));
}

/** Fewer than half of the names are of activities, and no head over them says that they all are. */
function areOtherNames(table: EconomyTable): boolean {
  const names = itemsOf(table).map(({ name }) => name);
  return table.shape === 'units' && names.filter(namesActivity).length * 2 < names.length && !table.listsAreas;
}

function told(table: EconomyTable): Problem {
  const listed = firstNames(itemsOf(table).map(({ name }) => name));
  return {
    ...ruled('outcomesAlone'), cells: itemsOf(table).flatMap((row) => factsOf(row)[0]?.cell ?? []).slice(0, MOST_CELLS),
    message: {
      sv: `Tabellen på bladet "${table.sheet}" har bara utfall, och dess rader heter inte som verksamheter (${listed}). Den räknas inte med. Välj typ för bladet under Läsning om raderna är verksamheter.`,
      en: `The table on the sheet "${table.sheet}" has outcomes only, and its rows are not called as areas are (${listed}). It is not counted. Choose the sheet's kind under Reading if its rows are areas.`,
    },
  };
}

/** The sheets without tables of outcomes alone whose names are none of areas; what the user has said of a sheet stands. */
export function withoutOutcomesAlone(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): WithoutParts {
  if (!areOutcomesAlone(sheets.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows)))) return { sheets, left: new Map(), problems: [] };
  const found = sheets.flatMap(({ name, kind, tables }) => (kind === 'areas' && !isChosen(name) ? tables.filter(areOtherNames) : []));
  const left = new Set(found);
  const kept = sheets.map((sheet): EconomySheet => ({ ...sheet, tables: sheet.tables.filter((table) => !left.has(table)) }));
  return {
    sheets: kept.filter(({ tables }) => tables.length > 0),
    left: new Map(kept.filter(({ tables }) => tables.length === 0).map(({ name }) => [name, name])),
    problems: found.map(told),
  };
}
