import type { Facts } from '../../reading/facts';
import type { Finding } from '../finding';
import { sideTies } from '../sideTables';
import { byFamily } from './families';
import { findingFrom, findingOfRow } from './say';
import { explain, type CellEvidence, type Explained } from './suspect';
import { stackedTotals } from './stackedTotals';
import { tableTies } from './tableTies';
import { keyOf, sourceOf, type TieSource } from './tie';

/** Findings of one rule on one sheet that are shown one by one: a column that is wrong throughout is one thing to look at. */
const MOST_SHOWN = 20;

/** A column that is wrong is wrong in every row: the first show it, the rest are counted. */
function limited(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const key = ({ rule, group }: Finding): string => `${rule} ${group}`;
  const kept = findings.filter((finding) => {
    const count = (counts.get(key(finding)) ?? 0) + 1;
    counts.set(key(finding), count);
    return count <= MOST_SHOWN;
  });
  const last = new Map(kept.map((finding) => [key(finding), finding]));
  return kept.map((finding) => {
    const rest = (counts.get(key(finding)) ?? 0) - MOST_SHOWN;
    if (rest <= 0 || last.get(key(finding)) !== finding) return finding;
    return { ...finding, message: {
      sv: `${finding.message.sv} På bladet "${finding.group}" finns ytterligare ${rest} sådana: kontrollera hela kolumnen.`,
      en: `${finding.message.en} The sheet "${finding.group}" has another ${rest} such: check the whole column.`,
    } };
  });
}

/** The cells that are told to hold no amount that can be read. */
const unreadIn = ({ problems }: Facts): ReadonlySet<string> => new Set(problems.flatMap(({ rule, cells }) => (rule === 'textForNumber' || rule === 'errorCell' ? cells.map(keyOf) : [])));

/** All ties of what was read. */
export function tiesOf(facts: Facts): TieSource[] {
  const unread = unreadIn(facts);
  return [
    ...facts.economy.flatMap(({ tables }) => {
      const { ties, replaced } = stackedTotals(tables);
      return [...tables.map((table) => tableTies(table, replaced, unread)), ...ties.length > 0 ? [sourceOf(ties)] : []];
    }),
    ...sideTies(facts.sideTables),
  ];
}

/** What should hold by the reading and does not, one finding for each cause, each with the cell that is likeliest to blame. */
export function identityFindings(sources: readonly TieSource[], evidence: CellEvidence): Finding[] {
  const sheets = [...new Set(sources.flatMap((source) => [...source.sheets]))];
  const place = ({ cells: [cell] }: Finding): readonly number[] => (cell ? [sheets.indexOf(cell.sheet), cell.row, cell.column] : []);
  // An amount that is written in words is told as such: its sum holds.
  const isSaid = ({ suspects: [first] }: Explained) => first?.found === null && evidence.says(first.cell, first.proposed);
  const { single, rows } = byFamily(explain(sources, evidence).filter((one) => !isSaid(one)), sources, evidence);
  const found = [...single.flatMap((explained) => findingFrom(explained) ?? []), ...rows.flatMap((row) => findingOfRow(row) ?? [])].map((finding) => ({ finding, at: place(finding) }));
  return limited(found.sort((a, b) => a.at.reduce((order, value, one) => order || value - (b.at[one] ?? 0), 0)).map(({ finding }) => finding));
}
