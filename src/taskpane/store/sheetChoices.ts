import type { SheetUnderstanding } from '../../reading/meaning/kind/sheetKind';
import type { Settings, SheetChoice } from '../../settings/settings';

export type SheetChange = Partial<Omit<SheetChoice, 'sheet'>>;

const nothing = (sheet: string): SheetChoice => ({ sheet, kind: null, area: null, sign: null, unit: null, period: null });

export const choiceFor = (settings: Settings, sheet: string): SheetChoice =>
  settings.sheets.find((choice) => choice.sheet === sheet) ?? nothing(sheet);

const isEmpty = (choice: SheetChoice): boolean =>
  [choice.kind, choice.area, choice.sign, choice.unit, choice.period].every((each) => each === null);

/** All choices with one sheet's changed. A choice that leaves everything to the reader is taken away. */
export function changeSheet(settings: Settings, sheet: string, change: SheetChange): readonly SheetChoice[] {
  const changed = { ...choiceFor(settings, sheet), ...change };
  const isNew = !settings.sheets.some((choice) => choice.sheet === sheet);
  const all = isNew ? [...settings.sheets, changed] : settings.sheets.map((choice) => (choice.sheet === sheet ? changed : choice));
  return all.filter((choice) => !isEmpty(choice));
}

/** Removes what the user decided about a sheet. */
export const forgetSheet = (settings: Settings, sheet: string): readonly SheetChoice[] =>
  settings.sheets.filter((choice) => choice.sheet !== sheet);

/** Sheets that take part or might, first those that the user should look at: the unsure ones. */
export const byCertainty = (sheets: readonly SheetUnderstanding[]): readonly SheetUnderstanding[] =>
  [...sheets].sort((a, b) => Number(a.kind === 'other') - Number(b.kind === 'other'));
