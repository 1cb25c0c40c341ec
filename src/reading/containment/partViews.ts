import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { committeesIn } from '../geometry/titles';
import type { EconomySheet, EconomyTable } from '../meaning/economyTable';
import { sharesNames, viewsOf, type View } from './otherViews';

/**
 * What a part of the money is made of ("Skolskjuts", "Köpt vård"), on a sheet of its own with a sum of its own, beside the
 * sheet that is the committee's: it adds nothing to the committee. Where no sheet is the committee's, or several are, the
 * sheets may well be its divisions.
 */

/** So many times larger is the committee's sum in all that both tell. */
const LARGER = 4;

const isFarLarger = ({ amounts: whole }: View, { amounts: part }: View): boolean => {
  const both = [...part].flatMap(([measure, amount]) => {
    const other = whole.get(measure);
    return other === undefined || amount === 0 || measure.startsWith('variance') ? [] : [Math.abs(other) / Math.abs(amount)];
  });
  return both.length > 0 && both.every((times) => times >= LARGER);
};

export interface WithoutParts {
  readonly sheets: readonly EconomySheet[];
  /** The sheets that hold nothing but such parts, with the committee's. */
  readonly left: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** The sheets without the tables of parts of the committee's money; what the user has said of a sheet stands. */
export function withoutParts(sheets: readonly EconomySheet[], titlesOf: (sheet: string) => readonly string[], isChosen: (sheet: string) => boolean): WithoutParts {
  const views = viewsOf(sheets);
  const isCommittees = (sheet: string) => [sheet, ...titlesOf(sheet)].some((text) => committeesIn(text).length > 0);
  const wholes = views.filter(({ sheet }) => isCommittees(sheet));
  const [whole] = wholes;
  if (!whole || wholes.length > 1 || sheets.some(({ kind }) => kind === 'committee')) return { sheets, left: new Map(), problems: [] };
  const parts = views.filter((view) => view.sheet !== whole.sheet && !isChosen(view.sheet) && !sharesNames(whole, view) && isFarLarger(whole, view));
  const left = new Set<EconomyTable>(parts.map(({ table }) => table));
  const kept = sheets.map((sheet): EconomySheet => ({ ...sheet, tables: sheet.tables.filter((table) => !left.has(table)) }));
  return {
    sheets: kept.filter(({ tables }) => tables.length > 0),
    left: new Map(kept.filter(({ tables }) => tables.length === 0).map(({ name }) => [name, whole.sheet])),
    problems: parts.map((part) => told(part, whole)),
  };
}

function told({ sheet, total }: View, whole: View): Problem {
  const [own, other] = [formatAddress(total.nameCell), formatAddress(whole.total.nameCell)];
  return {
    ...ruled('partLeft'), cells: [total.nameCell, whole.total.nameCell],
    message: {
      sv: `Tabellen på bladet "${sheet}" (${own}) är läst som en del av nämndens pengar på bladet "${whole.sheet}" (${other}) och räknas inte med en gång till. Välj typ för bladet under Läsning om dess rader är områden för sig.`,
      en: `The table on the sheet "${sheet}" (${own}) was read as a part of the committee's money on the sheet "${whole.sheet}" (${other}) and is not counted once more. Choose the sheet's kind under Reading if its rows are areas of their own.`,
    },
  };
}
