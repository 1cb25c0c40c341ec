import { percentChange, yearsCompared } from '../../reading/sources/sideTables/percentChanges';
import type { SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import { words } from '../../reading/words/swedish';
import { fold } from '../../values/text';
import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { printedAt, show, stepAt, warning, type Printed } from './table';

/** A printed change in per cent that its own years do not give, in a table where nearly all others are what theirs give. */

interface Change {
  readonly row: SideRow;
  readonly printed: Printed;
  readonly now: Printed;
  readonly before: Printed;
  readonly given: number;
  /** In points: what the rounding of the two amounts may move it by. */
  readonly rounding: number;
}

/** "% förändring". */
const CHANGE = words(/förändring|ökning|utveckling/);

const LEAST_ROWS = 4;
/** In points: what the rounding of the change itself may come to. */
const POINTS = 0.5;
/** Of the change itself. */
const SHARE = 0.1;
/** A change of so few is told in per cent of very little. */
const LEAST_AMOUNT = 20;

const differs = ({ printed, given, rounding }: Change): boolean => Math.abs(printed.value - given) > rounding + Math.max(POINTS, SHARE * Math.abs(given));

function changesOf(table: SideTable): Change[] {
  const compared = yearsCompared(table.columns);
  const at = table.columns.findIndex(({ measure, percent, head }) => percent && (measure === 'change' || CHANGE.test(fold(head))));
  if (compared === null || at < 0) return [];
  const [nowAt, beforeAt] = [compared.now, compared.before].map((column) => table.columns.indexOf(column)) as [number, number];
  const step = Math.max(stepAt(table, nowAt), stepAt(table, beforeAt));
  return table.rows.flatMap((row): Change[] => {
    const [printed, now, before] = [printedAt(row, at), printedAt(row, nowAt), printedAt(row, beforeAt)];
    return row.kind === 'heading' || !printed || !now || !before || before.value < LEAST_AMOUNT ? []
      : [{ row, printed, now, before, given: percentChange(now.value, before.value), rounding: (50 * step * (1 + now.value / before.value)) / before.value }];
  });
}

/** At most one in eight: more are reckoned in a way of their own. */
const MOST_WRONG = 8;

export function changeProblems(table: SideTable): Problem[] {
  if (table.kind !== 'volumes') return [];
  const changes = changesOf(table);
  const wrong = changes.filter(differs);
  if (changes.length < LEAST_ROWS || wrong.length * MOST_WRONG > changes.length) return [];
  return wrong.map(({ row, printed, now, before, given }) => {
    const [found, right] = [printed.value, Math.round(given * 10) / 10].map((value) => show(value, { ...table, unit: null })) as [string, string];
    return warning('changeDiffers', {
      sv: `${row.name}: förändringen i ${formatAddress(printed.cell)} är ${found} %, men ${show(now.value, table)} mot ${show(before.value, table)} ger ${right} %. Kontrollera cellen.`,
      en: `${row.name}: the change in ${formatAddress(printed.cell)} is ${found} %, but ${show(now.value, table)} against ${show(before.value, table)} gives ${right} %. Check the cell.`,
    }, [printed, now, before]);
  });
}
