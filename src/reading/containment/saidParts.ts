import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold } from '../../values/text';
import { itemsOf, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import { withinWords } from '../words/lexicon';

/** Tables whose own title says that what they show stands in another: "Varav skolor med underskott", "Enheter med störst avvikelse (ingår ovan)". */

const saysSo = ({ called, shape }: EconomyTable): boolean => shape === 'units' && called.some((text) => withinWords.test(fold(text)));

/** The sheets of areas without such tables, where another table of theirs is left; what the user has said of a sheet stands. */
export function withoutSaidParts(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): { readonly sheets: readonly EconomySheet[]; readonly problems: readonly Problem[] } {
  const left = new Set(sheets.flatMap(({ name, kind, tables }) => {
    const said = kind === 'areas' && tables.length > 1 && !isChosen(name) ? tables.filter(saysSo) : [];
    return said.length < tables.length ? said : [];
  }));
  if (left.size === 0) return { sheets, problems: [] };
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.filter((table) => !left.has(table)) })),
    problems: [...left].flatMap((table) => told(table)),
  };
}

function told(table: EconomyTable): Problem[] {
  const [first] = itemsOf(table);
  if (!first) return [];
  const from = formatAddress(first.nameCell);
  return [{
    ...ruled('sameMoney'), cells: [first.nameCell],
    message: {
      sv: `Tabellen på bladet "${table.sheet}" från ${from} säger själv att den är en del av det som står i en annan tabell ("${table.called.find((text) => withinWords.test(fold(text))) ?? ''}"). Den räknas inte en gång till.`,
      en: `The table on the sheet "${table.sheet}" from ${from} says itself that it is a part of what stands in another table ("${table.called.find((text) => withinWords.test(fold(text))) ?? ''}"). It is not counted once more.`,
    },
  }];
}
