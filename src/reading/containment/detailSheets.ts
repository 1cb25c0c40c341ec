import { nameKey } from '../../values/text';
import { unitRows } from '../meaning/tables/recognise';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { statedArea, subjectOf } from '../geometry/titles';

/** What a sheet calls itself: its tab, or what its title is about. */
const callsItself = ({ sheet, titles }: RecognisedSheet): string[] =>
  [sheet.name, subjectOf(sheet.name), ...titles.slice(0, 1).flatMap((title) => [statedArea(title) ?? '', subjectOf(title)])].map(nameKey).filter((key) => key !== '');

const hasRow = ({ economic }: RecognisedSheet, wanted: string): boolean => economic.some((table) => unitRows(table).some(({ name }) => nameKey(name) === wanted));

/**
 * A sheet of units that is called what a row of another sheet's table of areas is called details that area: its units
 * are the area's parts, and counted once. `isChosen`: what the user has said stands.
 */
export function nameDetails(sheets: readonly RecognisedSheet[], isChosen: (sheet: RecognisedSheet) => boolean): RecognisedSheet[] {
  const tables = sheets.filter(({ kind }) => kind === 'areas');
  if (tables.length < 2) return [...sheets];
  const names = new Map(tables.map((sheet) => [sheet, callsItself(sheet)]));
  const wanted = new Set([...names.values()].flat());
  const rows = new Map<string, { readonly name: string; readonly sheet: RecognisedSheet }>();
  for (const sheet of tables) {
    for (const { name } of sheet.economic.flatMap(unitRows)) {
      const key = nameKey(name);
      if (wanted.has(key) && !rows.has(key)) rows.set(key, { name, sheet });
    }
  }
  if (rows.size === 0) return [...sheets];
  return sheets.map((sheet): RecognisedSheet => {
    if (sheet.kind !== 'areas' || isChosen(sheet) || sheet.economic.some(({ part }) => part)) return sheet;
    const found = (names.get(sheet) ?? []).flatMap((key) => rows.get(key) ?? []).find((row) => row.sheet !== sheet && !hasRow(sheet, nameKey(row.name)));
    return found ? {
      ...sheet, kind: 'area', area: found.name, confidence: 0.85,
      reason: { sv: `delarna av "${found.name}", en rad på bladet "${found.sheet.sheet.name}"`, en: `the parts of "${found.name}", a row of the sheet "${found.sheet.sheet.name}"` },
    } : sheet;
  });
}
