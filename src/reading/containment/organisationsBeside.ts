import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { itemsOf, type EconomySheet, type EconomyTable } from '../meaning/economyTable';
import { areOrganisations } from '../meaning/organisations';
import { measuresOf } from '../meaning/rowFacts';
import type { WithoutParts } from './partViews';

/**
 * Companies, associations and foundations beside the areas of those who own them, on the same sheet or on another: each
 * has a result of its own, which is no area's and is in no total of theirs.
 */

const areOthers = (table: EconomyTable): boolean => table.shape === 'units' && areOrganisations(itemsOf(table).map(({ name }) => name), table.called);

/** Areas that are followed up: a budget and what has come of it. */
function followsUp(table: EconomyTable): boolean {
  const measures = measuresOf(table.rows);
  return table.shape === 'units' && itemsOf(table).length >= 2 && (measures.has('budget') || measures.has('budgetToDate')) && (measures.has('actual') || measures.has('forecast'));
}

/** The sheets without the tables of organisations beside areas; where nothing else is followed up they are what is, and what the user has said of a sheet stands. */
export function withoutOrganisations(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): WithoutParts {
  const found = sheets.flatMap(({ name, kind, tables }) => (kind === 'areas' && !isChosen(name) ? tables.filter(areOthers) : []));
  const whole = found.length === 0 ? undefined : sheets.flatMap(({ tables }) => tables).find((table) => !areOthers(table) && followsUp(table));
  if (!whole) return { sheets, left: new Map(), problems: [] };
  const left = new Set(found);
  const kept = sheets.map((sheet): EconomySheet => ({ ...sheet, tables: sheet.tables.filter((table) => !left.has(table)) }));
  return {
    sheets: kept.filter(({ tables }) => tables.length > 0),
    left: new Map(kept.filter(({ name, tables }) => tables.length === 0 && kept.every((other) => other.name !== name || other.tables.length === 0)).map(({ name }) => [name, whole.sheet])),
    problems: found.flatMap((table) => told(table, whole)),
  };
}

function told(table: EconomyTable, whole: EconomyTable): Problem[] {
  const [first] = itemsOf(table);
  if (!first) return [];
  const at = formatAddress(first.nameCell);
  const remedy = table.sheet === whole.sheet
    ? { sv: 'Flytta den till ett eget blad, och välj typ för det, om dess rader är områden.', en: 'Move it to a sheet of its own, and choose its kind, if its rows are areas.' }
    : { sv: 'Välj typ för bladet under Läsning om dess rader är områden.', en: "Choose the sheet's kind under Reading if its rows are areas." };
  return [{
    ...ruled('otherTableLeft'), cells: [first.nameCell],
    message: {
      sv: `Tabellen på bladet "${table.sheet}" (från ${at}) är bolagens eller andra organisationers, inte områden i uppföljningen på bladet "${whole.sheet}". Den räknas inte med. ${remedy.sv}`,
      en: `The table on the sheet "${table.sheet}" (from ${at}) is of companies or other organisations, and not of areas of the follow-up on the sheet "${whole.sheet}". It is not counted. ${remedy.en}`,
    },
  }];
}
