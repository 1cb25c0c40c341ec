import type { SideTable } from '../reading/sources/sideTables/sideFacts';
import { markedAs } from '../reading/sources/sideTables/controlStatus';
import { formatAddress } from '../values/cell';
import type { Problem } from '../values/problem';
import { ruled, type PlainRuleId } from '../values/rules/catalogue';
import { findingOf, type Finding } from './finding';
import { sourceOf, type TieSource } from './identities/tie';
import { changeProblems } from './side/changes';
import { grantedBeyond, partProblems, partTies } from './side/parts';
import { addedShares } from './side/shares';
import { filteredSums, sideSumTies } from './side/sums';
import { sideVarianceTies } from './side/variances';

/** Actions that are marked in two columns at once: which holds, nobody can know. */
function contradictions(table: SideTable): Problem[] {
  if (table.kind !== 'internalControl') return [];
  return table.rows.flatMap((row): Problem[] => {
    const marked = row.cells.filter((cell, at) => {
      const column = table.columns[at];
      return cell?.text && column?.measure === 'done' && markedAs(column.head) !== null && !/^(?:0|-+|nej|n)$/i.test(cell.text);
    }).flatMap((cell) => (cell ? [cell.cell] : []));
    if (row.kind === 'heading' || row.done !== null || marked.length < 2) return [];
    const cells = marked.map(formatAddress).join(', ');
    return [{
      ...ruled('controlMarkedTwice'), cells: marked,
      message: {
        sv: `Åtgärden "${row.name}" är markerad i flera kolumner (${cells}) och visas därför utan status. Ta bort den markering som inte gäller.`,
        en: `The action "${row.name}" is marked in several columns (${cells}) and is therefore shown without a status. Remove the mark that does not hold.`,
      },
    }];
  });
}

const MOST_SHOWN = 20;

function limited(table: SideTable, problems: readonly Problem[]): readonly Problem[] {
  const rest = problems.slice(MOST_SHOWN);
  const first = rest[0];
  if (!first) return problems;
  return [...problems.slice(0, MOST_SHOWN), {
    ...first,
    message: {
      sv: `På bladet "${table.sheet}" finns ytterligare ${rest.length} sådana anmärkningar. Kontrollera hela tabellen.`,
      en: `The sheet "${table.sheet}" has another ${rest.length} such findings. Check the whole table.`,
    },
  }];
}

/** How volumes, investments, grants and internal control were read with doubt: sums of what a filter shows, contradictory marks. */
export const sideTableProblems = (tables: readonly SideTable[]): Problem[] => tables.flatMap((table) => [...limited(table, filteredSums(table)), ...contradictions(table)]);

/** What should hold in volumes, investments and grants: sums, nets, parts and variances. */
export const sideTies = (tables: readonly SideTable[]): TieSource[] =>
  tables.map((table) => sourceOf([...sideSumTies(table), ...sideVarianceTies(table), ...partTies(table)]));

/** Parts of volumes, investments and grants that are more than their whole, grants that are more than was applied for, percentages added up, and changes that their years do not give. */
export const partFindings = (tables: readonly SideTable[]): Finding[] =>
  tables.flatMap((table) => limited(table, [...partProblems(table), ...grantedBeyond(table), ...addedShares(table), ...changeProblems(table)]).map(({ rule, message, cells }) => findingOf({ rule: rule as PlainRuleId, message, cells })));
