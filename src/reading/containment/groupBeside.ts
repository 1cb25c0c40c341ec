import { ruled } from '../../values/rules/catalogue';
import { subjectOf } from '../geometry/titles';
import type { EconomySheet } from '../meaning/economyTable';
import { whoseHead, type Whose } from '../words/entities';
import type { WithoutParts } from './partViews';

/** The statement of a municipality and its companies together beside the municipality's own: another whole, which no amount of the own is in conflict with. */

/** Whose the statements of a sheet are, by its tab or else by a title of its own. */
function whoseSheet({ name }: EconomySheet, titlesOf: (sheet: string) => readonly string[]): Whose | null {
  return [name, ...titlesOf(name)].map((text) => whoseHead([subjectOf(text)])).find((whose) => whose !== null) ?? null;
}

/** The sheets without those of the group where the own has its statement on another; what the user has said of a sheet stands. */
export function withoutGroup(sheets: readonly EconomySheet[], titlesOf: (sheet: string) => readonly string[], isChosen: (sheet: string) => boolean): WithoutParts {
  const statements = sheets.filter(({ tables }) => tables.every(({ shape }) => shape === 'statement'));
  const own = statements.find((sheet) => whoseSheet(sheet, titlesOf) === 'own');
  const group = own ? statements.filter((sheet) => !isChosen(sheet.name) && whoseSheet(sheet, titlesOf) === 'group') : [];
  if (!own || group.length === 0) return { sheets, left: new Map(), problems: [] };
  return {
    sheets: sheets.filter((sheet) => !group.includes(sheet)),
    left: new Map(group.map(({ name }) => [name, own.name])),
    problems: group.map(({ name }) => ({
      ...ruled('groupLeft'), cells: [{ sheet: name, row: 0, column: 0 }],
      message: {
        sv: `Bladet "${name}" gäller koncernen och räknas inte med: kommunens egna belopp står på bladet "${own.name}". Ska koncernen följas upp, välj typ för bladet under Läsning.`,
        en: `The sheet "${name}" is of the group of companies and is not counted: the municipality's own amounts stand on the sheet "${own.name}". If the group is to be followed up, choose the sheet's kind under Reading.`,
      },
    })),
  };
}
