import { allDoubted, type Doubted } from '../../values/doubt';
import { firstNames } from '../../values/enumerated';
import { MOST_CELLS } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold } from '../../values/text';
import { itemsOf, type EconomySheet } from '../meaning/tables/economyTable';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { countsAlone, saysMoney, titleCounts } from '../words/countedThings';
import { kindsNamed } from '../words/kindWords';
import { words } from '../words/swedish';
import { unsureRows } from './unsureRows';

/**
 * Areas whose amounts may be no money. Budget, outcome and forecast stand over children and places as they do over kronor,
 * and where no text of the workbook names a unit of money only the names tell the two apart: a title that speaks of what is
 * counted outweighs them.
 */

const MEASURES = words(/\bvolym|(?:verksamhets|volym)mått|\bnyckeltal|\bprestation/);

/** A title of measures and volumes, and of no money. */
const namesCounts = (text: string): boolean => {
  const kinds = kindsNamed(text);
  const isOfMoney = saysMoney(text) || kinds.includes('economy') || kinds.includes('investments');
  return !isOfMoney && (MEASURES.test(fold(text)) || kinds.includes('volumes') || kinds.includes('indicators') || titleCounts(fold(text)) || countsAlone(text));
};

const ANTAL = /^antal \p{L}/u;
/** "Antal besök" among the names, though it was put aside. */
const countsInRows = ({ tables }: RecognisedSheet): boolean => tables.some(({ rows }) => rows.some(({ name }) => ANTAL.test(fold(name))));
const pricesInHeads = ({ tables }: RecognisedSheet): boolean => tables.some(({ columns }) => columns.some(({ head }) => saysMoney(head)));

/** What is read as areas on a sheet that speaks of counts, in a workbook that names no unit of money. */
export function countsAsAreas(sheets: readonly EconomySheet[], read: readonly RecognisedSheet[], isChosen: (sheet: string) => boolean): Doubted {
  const found = sheets.flatMap((sheet): Doubted[] => {
    const own = read.find((one) => one.sheet.name === sheet.name);
    if (!own || sheet.kind === 'committee' || isChosen(sheet.name) || pricesInHeads(own)) return [];
    if (![sheet.name, ...own.titles].some(namesCounts) && !countsInRows(own)) return [];
    const areas = sheet.tables.flatMap((table) => (table.shape === 'units' ? itemsOf(table) : []));
    if (areas.length === 0) return [];
    const listed = firstNames(areas.map(({ name }) => name));
    return [{
      problems: [{
        ...ruled('countsAsAreas'), cells: areas.map(({ nameCell }) => nameCell).slice(0, MOST_CELLS),
        message: {
          sv: `Bladet "${sheet.name}" är läst som belopp för verksamheter (${listed}), men namnet eller rubriken tyder på antal, och arbetsboken nämner ingen enhet för pengar. Värdena är osäkra: välj typ för bladet under Läsning, eller skriv enheten i rubriken.`,
          en: `The sheet "${sheet.name}" was read as amounts of areas (${listed}), but its name or title speaks of counts, and the workbook names no unit of money. The values are unsure: choose the sheet's kind under Reading, or write the unit in its title.`,
        },
      }],
      unsure: unsureRows(sheet.name, sheet.tables.flatMap(({ rows }) => rows), { sv: 'talen kan vara antal och inte pengar', en: 'the numbers may be counts and no money' }),
    }];
  });
  return allDoubted(found);
}
