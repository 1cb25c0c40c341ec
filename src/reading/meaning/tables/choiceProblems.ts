import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import { nameKey } from '../../../values/text';
import type { RawWorkbook } from '../../../workbook/rawSheet';
import type { Table } from '../../geometry/table';
import { choicesWithoutPlace } from './chosen';
import type { ReadingChoices } from '../kind/sheetKind';

/** Choices about sheets that are not there: the tab was renamed or deleted after the choice was made. */
export function unknownChoices(choices: ReadingChoices, workbook: RawWorkbook): Problem[] {
  const names = new Set(workbook.sheets.map(({ name }) => nameKey(name)));
  return choices.sheets.filter(({ sheet }) => !names.has(nameKey(sheet))).map(({ sheet }): Problem => ({
    ...ruled('choiceWithoutSheet'), cells: [],
    message: {
      sv: `Inställningarna nämner bladet "${sheet}", som inte finns. Har det bytt namn? Ändra raden i inställningarna.`,
      en: `The settings name the sheet "${sheet}", which does not exist. Was it renamed? Change its row in the settings.`,
    },
  }));
}

/** Choices of columns and rows that no table has any more: a head or a name was changed, or they were misspelt. */
export function choicesAboutNothing(tables: readonly Table[], choices: ReadingChoices): Problem[] {
  const { columns, rows } = choicesWithoutPlace(tables, choices);
  return [
    ...columns.map(({ head, sheet }): Problem => ({
      ...ruled('choiceWithoutColumn'), cells: [],
      message: {
        sv: `Inställningarna säger vad kolumnen "${head}" är${sheet === null ? '' : ` på bladet "${sheet}"`}, men ingen tabell har den. Har rubriken ändrats? Ändra raden i inställningarna, eller ta bort den.`,
        en: `The settings say what the column "${head}" is${sheet === null ? '' : ` on the sheet "${sheet}"`}, but no table has it. Was its head changed? Change the row in the settings, or remove it.`,
      },
    })),
    ...rows.map(({ name, group, sheet }): Problem => ({
      ...ruled('choiceWithoutRow'), cells: [],
      message: {
        sv: `Inställningarna säger vad raden "${group === null ? name : `${group}/${name}`}" är${sheet === null ? '' : ` på bladet "${sheet}"`}, men ingen tabell har den. Har namnet ändrats? Ändra raden i inställningarna, eller ta bort den.`,
        en: `The settings say what the row "${group === null ? name : `${group}/${name}`}" is${sheet === null ? '' : ` on the sheet "${sheet}"`}, but no table has it. Was its name changed? Change the row in the settings, or remove it.`,
      },
    })),
  ];
}
