import type { Conflict } from '../figures/computeFigures';
import { roundingBetween } from '../figures/arithmetic';
import { measures, type AreaFigures, type Figure } from '../figures/figures';
import { formatAmount } from '../values/amount';
import { formatAddress } from '../values/cell';
import type { UnsureCells } from '../values/doubt';
import { MOST_CELLS, type Sentence } from '../values/problem';
import { displayedStep, type Unit } from '../values/unit';
import { findingOf, type Finding } from './finding';
import { gapOf, type Tie } from './identities/tie';

/** As many are said one by one; two sheets that differ in more say one thing and not a hundred. */
const MOST_SINGLE = 3;

const addresses = ({ terms }: Figure): string => terms.slice(0, 3).map(({ cell }) => formatAddress(cell)).join(', ');
const cellsOf = (conflicts: readonly Conflict[]) => conflicts.flatMap(({ used, other }) => [...used.terms, ...other.terms].map(({ cell }) => cell));
const sheetOf = ({ terms }: Figure): string => terms[0]?.cell.sheet ?? '';

/** "111 tkr i 'Vuxen'!B3 används, 122 tkr i 'Barn'!B3 gör det inte". */
const amounts = ({ used, other }: Conflict, unit: Unit): Sentence => ({
  sv: `${formatAmount(used.value, unit, 'sv')} ${unit} i ${addresses(used)} används, ${formatAmount(other.value, unit, 'sv')} ${unit} i ${addresses(other)} gör det inte`,
  en: `${formatAmount(used.value, unit, 'en')} ${unit} in ${addresses(used)} is used, ${formatAmount(other.value, unit, 'en')} ${unit} in ${addresses(other)} is not`,
});

/** A sheet is used or not used as a whole: where both amounts stand on one, that is no way out. */
const onOneSheet = ({ used, other }: Conflict): boolean => sheetOf(used) === sheetOf(other);

function single(conflict: Conflict, unit: Unit): Sentence {
  const { sv, en } = amounts(conflict, unit);
  return onOneSheet(conflict) ? {
    sv: `${conflict.area} har två olika belopp för samma sak på ett blad: ${sv}. Rätta det som är fel, eller ge raderna olika namn om de är olika områden.`,
    en: `${conflict.area} has two different amounts for the same thing on one sheet: ${en}. Correct the wrong one, or give the rows different names if they are different areas.`,
  } : {
    sv: `${conflict.area} har två olika belopp för samma sak: ${sv}. Rätta det som är fel, eller välj "används inte" för det ena bladet.`,
    en: `${conflict.area} has two different amounts for the same thing: ${en}. Correct the wrong one, or leave one of the sheets out.`,
  };
}

function together(conflicts: readonly Conflict[], first: Conflict, unit: Unit): Finding {
  const { sv, en } = amounts(first, unit);
  const areas = new Set(conflicts.map(({ area }) => area)).size;
  const [used, other] = [sheetOf(first.used), sheetOf(first.other)];
  return findingOf({
    rule: 'areaConflict', cells: cellsOf(conflicts).slice(0, MOST_CELLS),
    message: {
      sv: `Bladen "${used}" och "${other}" har ${areas === 1 ? `området ${first.area}` : `${areas} områden med samma namn`} men ${conflicts.length} olika belopp. ${first.area}, till exempel: ${sv}. Är raderna på bladet "${other}" delar av ett eget område, välj det under Läsning; rätta annars beloppen, eller välj "används inte" för det ena bladet.`,
      en: `The sheets "${used}" and "${other}" share ${areas === 1 ? `the area ${first.area}` : `${areas} names of areas`} but differ in ${conflicts.length} amounts. ${first.area}, for one: ${en}. If the rows of "${other}" are parts of an area of their own, choose that under Reading; else correct the amounts, or leave one of the sheets out.`,
    },
  });
}

/** The same of two tables on one sheet. */
function onSheet(conflicts: readonly Conflict[], first: Conflict, unit: Unit): Finding {
  const { sv, en } = amounts(first, unit);
  const areas = new Set(conflicts.map(({ area }) => area)).size;
  const sheet = sheetOf(first.used);
  return findingOf({
    rule: 'areaConflict', cells: cellsOf(conflicts).slice(0, MOST_CELLS),
    message: {
      sv: `Bladet "${sheet}" har ${areas === 1 ? `området ${first.area}` : `${areas} områden`} två gånger, med ${conflicts.length} olika belopp. ${first.area}, till exempel: ${sv}. Rätta beloppen, eller flytta den tabell som inte ska räknas till ett eget blad och välj "används inte" för den.`,
      en: `The sheet "${sheet}" has ${areas === 1 ? `the area ${first.area}` : `${areas} areas`} twice, with ${conflicts.length} different amounts. ${first.area}, for one: ${en}. Correct the amounts, or move the table that is not to count to a sheet of its own and leave that one out.`,
    },
  });
}

/** Conflicts by the two sheets that they are between. */
function bySheets(conflicts: readonly Conflict[]): Conflict[][] {
  const groups = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const key = JSON.stringify([sheetOf(conflict.used), sheetOf(conflict.other)]);
    groups.set(key, [...groups.get(key) ?? [], conflict]);
  }
  return [...groups.values()];
}

/** Areas that two sheets, or two tables of a sheet, give different amounts throughout: no slip of a cell. */
export const conflictFindings = (conflicts: readonly Conflict[], unit: Unit): Finding[] => bySheets(conflicts).flatMap((same) => {
  const [first] = same;
  return first && same.length > MOST_SINGLE ? [(onOneSheet(first) ? onSheet : together)(same, first, unit)] : [];
});

/**
 * The amounts of areas that two sheets give differently throughout, where the total is added up of them: it is as unsure
 * as they are, since they may be two areas. A total that is printed is none of their sum.
 */
export function conflictingCells(conflicts: readonly Conflict[], total: AreaFigures): UnsureCells[] {
  const added = new Set(measures.flatMap((measure) => total.amounts[measure]?.terms ?? []).map(({ cell }) => formatAddress(cell)));
  return bySheets(conflicts).filter((same) => same.length > MOST_SINGLE).flatMap((same) => same.flatMap(({ area, used, other }) => used.terms.flatMap(({ cell }) => (added.has(formatAddress(cell)) ? [{
    sheet: cell.sheet, column: cell.column, firstRow: cell.row, lastRow: cell.row,
    why: {
      sv: `${area} har andra belopp på bladet "${sheetOf(other)}", som inte räknas: de kan vara två områden`,
      en: `${area} has other amounts on the sheet "${sheetOf(other)}", which are not counted: they may be two areas`,
    },
  }] : []))));
}

/** Single amounts that differ between two places: one of them may be mistyped. */
export const conflictTies = (conflicts: readonly Conflict[], unit: Unit): Tie[] => bySheets(conflicts).filter((same) => same.length <= MOST_SINGLE).flat().map((conflict): Tie => {
  const terms = [
    ...conflict.used.terms.map(({ cell, read, factor }) => ({ cell, value: read, factor })),
    ...conflict.other.terms.map(({ cell, read, factor }) => ({ cell, value: read, factor: -factor })),
  ];
  return {
    kind: 'same', terms, gap: gapOf(terms), tolerance: roundingBetween(conflict.used, conflict.other, unit), step: displayedStep[unit], name: conflict.area, head: '', unit,
    family: '', saidOnly: false, said: single(conflict, unit),
  };
});
