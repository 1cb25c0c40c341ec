import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { itemsOf, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import { subjectOf } from '../geometry/titles';
import { isOfGroupAlone } from '../words/entities';
import type { WithoutParts } from './partViews';

/**
 * The statement of the municipality and its companies together ("Koncernen", "Sammanställda räkenskaper") beside the
 * municipality's own, in the same lines: the municipality's is what is followed up.
 */

const SHARED_LINES = 3;

interface Statement {
  readonly sheet: EconomySheet;
  readonly table: EconomyTable;
  readonly ofGroup: boolean;
}

/** What a statement says of whose it is: by itself, else by its sheet. */
function isOfGroup(sheet: EconomySheet, table: EconomyTable, titles: readonly string[]): boolean {
  const own = [table.area ?? '', ...table.called].filter((text) => text !== '');
  return own.some(isOfGroupAlone) || (table.area === null && [sheet.name, ...titles].some((text) => isOfGroupAlone(text) || isOfGroupAlone(subjectOf(text))));
}

const linesOf = ({ rows }: EconomyTable): ReadonlySet<string> => new Set(rows.filter(({ kind }) => kind !== 'heading').map(({ name }) => nameKey(name)));

function sharesLines(one: EconomyTable, other: EconomyTable): boolean {
  const [own, others] = [linesOf(one), linesOf(other)];
  const shared = [...own].filter((line) => others.has(line)).length;
  return shared >= SHARED_LINES && shared * 2 >= Math.min(own.size, others.size);
}

/** The sheets without the group's statements, where the municipality's own stand beside them; what the user has said of a sheet stands. */
export function withoutGroupStatements(sheets: readonly EconomySheet[], titlesOf: (sheet: string) => readonly string[], isChosen: (sheet: string) => boolean): WithoutParts {
  const statements = sheets.flatMap((sheet) => sheet.tables.filter(({ shape }) => shape === 'statement').map((table): Statement => (
    { sheet, table, ofGroup: !isChosen(sheet.name) && isOfGroup(sheet, table, titlesOf(sheet.name)) })));
  const found = statements.filter(({ ofGroup }) => ofGroup).flatMap(({ table }) => {
    const own = statements.find((other) => !other.ofGroup && sharesLines(table, other.table));
    return own ? [{ table, own: own.table }] : [];
  });
  if (found.length === 0) return { sheets, left: new Map(), problems: [] };
  const left = new Set(found.map(({ table }) => table));
  const kept = sheets.map((sheet): EconomySheet => ({ ...sheet, tables: sheet.tables.filter((table) => !left.has(table)) }));
  return {
    sheets: kept.filter(({ tables }) => tables.length > 0),
    left: new Map(kept.flatMap(({ name, tables }) => (tables.length === 0 ? [[name, found.find(({ table }) => table.sheet === name)?.own.sheet ?? name]] : []))),
    problems: found.flatMap(({ table, own }) => told(table, own)),
  };
}

function told(table: EconomyTable, own: EconomyTable): Problem[] {
  const [first] = itemsOf(table);
  if (!first) return [];
  const [at, beside] = [formatAddress(first.nameCell), own.sheet];
  return [{
    ...ruled('groupLeft'), cells: [first.nameCell],
    message: {
      sv: `Resultaträkningen vid ${at} gäller koncernen: kommunens egen på bladet "${beside}" följs upp. Välj typ för bladet under Läsning om det är koncernens som ska följas upp.`,
      en: `The statement at ${at} is of the group of companies: the municipality's own on the sheet "${beside}" is followed up. Choose the sheet's kind under Reading if it is the group's that should be.`,
    },
  }];
}
