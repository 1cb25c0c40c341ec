import type { SideTable } from '../reading/sources/sideTables/sideFacts';
import { markedAs } from '../reading/sources/sideTables/controlStatus';
import { formatAddress } from '../values/cell';
import type { Problem } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { partProblems } from './side/parts';
import { sideSumProblems } from './side/sums';
import { sideVarianceProblems } from './side/variances';

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

/**
 * What does not add up in volumes, investments, grants and internal control: parts beyond their whole, sums and nets
 * that their rows do not give, variances that the amounts beside them do not give, contradictory marks. Rounding is no
 * finding. Each with its cells, and a sentence with the remedy.
 */
export const sideTableProblems = (tables: readonly SideTable[]): Problem[] =>
  tables.flatMap((table) => [
    ...limited(table, [...partProblems(table), ...sideSumProblems(table), ...sideVarianceProblems(table)]), ...contradictions(table),
  ]);
