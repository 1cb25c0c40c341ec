import { formatAddress } from '../../../values/cell';
import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import type { Unit } from '../../../values/unit';
import type { SideTable } from './sideFacts';

const MOST_SHOWN = 20;

/** Cells of the table that hold an error: located, and without a figure. */
export function cellProblems({ rows, columns }: SideTable): Problem[] {
  return rows.flatMap(({ name, cells }) => cells.flatMap((cell, at): Problem[] => {
    if (cell?.text == null || !/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)/.test(cell.text)) return [];
    const place = formatAddress(cell.cell);
    const head = columns[at]?.head ?? '';
    return [{
      ...ruled('errorCell'), cells: [cell.cell],
      message: {
        sv: `Cellen ${place} (${name}, ${head}) innehåller felet ${cell.text}. Rätta formeln; till dess saknas uppgiften i uppföljningen.`,
        en: `The cell ${place} (${name}, ${head}) holds the error ${cell.text}. Mend its formula; until then its figure is missing from the follow-up.`,
      },
    }];
  })).slice(0, MOST_SHOWN);
}

/** No words say in which unit the table's money is. */
export const guessedUnit = ({ sheet, rows }: SideTable, unit: Unit): Problem => ({
  ...ruled('unitMissing'), cells: rows.slice(0, 1).map(({ nameCell }) => nameCell),
  message: {
    sv: `Enheten (kr, tkr eller mnkr) står inte på bladet "${sheet}". Beloppens storlek tyder på ${unit}; skriv enheten i tabellens rubrik.`,
    en: `The sheet "${sheet}" does not say its unit (kr, tkr or mnkr). The size of the amounts suggests ${unit}; write the unit in the table's heading.`,
  },
});
