import { SHARE_DECIMALS } from '../../status/economy';
import type { Language } from '../../values/language';
import { statuses, type Status } from '../../values/status';
import type { CellRange } from '../../values/cell';
import type { Unit } from '../../values/unit';
import type { ConditionalFormat } from '../../workbook/sheetPlan';
import { trendWords } from '../scorecardCells';
import { doneWords } from '../sideTables';
import { statusSymbols, statusWords } from '../words';
import { localAddress } from '../../values/cell';
import { INK, statusInk } from './theme';

/** Where a status formula finds its limits: absolute addresses of this or another sheet. */
export interface LimitCells {
  readonly green: string;
  readonly yellow: string;
  readonly smallDeficit: string;
}

/** The small deficit is given in tkr. */
const FROM_TKR: Record<Unit, string> = { kr: '*1000', tkr: '', mnkr: '/1000' };

/**
 * The rule "share of budget" as a formula (the same steps as `assess`): `variance` and `base` are addresses;
 * `base` null where the row has none; `sources` are the cells that the variance comes from. A source that is emptied
 * or turns into an error gives "ej bedömd", never green.
 */
export function statusFormula(variance: string, base: string | null, limits: LimitCells, sources: readonly string[], unit: Unit, language: Language): string {
  const word = (status: Status) => `"${statusWords[language][status]}"`;
  const small = `-${variance}<${limits.smallDeficit}${FROM_TKR[unit]}`;
  const without = `IF(${small},${word('green')},${word('yellow')})`;
  const share = `ROUND(${variance}/${base},${SHARE_DECIMALS})`;
  // The limits are printed in per cent.
  const withBase = `IF(${small},${word('green')},IF(${share}>=${limits.green}/100,${word('green')},IF(${share}>=${limits.yellow}/100,${word('yellow')},${word('red')})))`;
  const judged = base === null ? without : `IF(${base}<=0,${without},${withBase})`;
  const status = `IF(${variance}>=0,${word('green')},${judged})`;
  // A source cell that was emptied counts as nothing in a sum: then nothing is known, and nothing is green.
  const known = sources.length === 0 ? status : `IF(COUNT(${sources.join(',')})<${sources.length},${word('none')},${status})`;
  return `=IFERROR(${known},${word('none')})`;
}

/** Colours for cells that hold a status, by its symbol. */
export const statusColours = (range: CellRange): ConditionalFormat[] =>
  statuses.map((status) => ({
    range,
    formula: `=LEFT(${localAddress(range.top, range.left)},1)="${statusSymbols[status]}"`,
    ...statusInk[status],
  }));

/**
 * Negative variances in dark red: beside their minus, never instead of it. `decimals` are those that the cells show,
 * where they are known: what they round to nothing is no deficit.
 */
export const negativeColours = (range: CellRange, decimals: 0 | 1 | null = null): ConditionalFormat => {
  const first = localAddress(range.top, range.left);
  return { range, formula: `=AND(ISNUMBER(${first}),${first}${decimals === null ? '<0' : decimals === 0 ? '<=-0.5' : '<=-0.05'})`, color: INK.negative };
};

const begins = (range: CellRange, text: string, shown: Omit<ConditionalFormat, 'range' | 'formula'>): ConditionalFormat =>
  ({ range, formula: `=LEFT(${localAddress(range.top, range.left)},${text.length})="${text}"`, ...shown });

/** Better in green and worse in red ink, beside the word: an arrow up is not always good. */
export const trendColours = (range: CellRange, language: Language): ConditionalFormat[] => {
  const words = trendWords[language];
  return ['↗', '↘'].flatMap((arrow) => [
    begins(range, `${arrow} ${words.better}`, { color: statusInk.green.color }),
    begins(range, `${arrow} ${words.worse}`, { color: statusInk.red.color }),
  ]);
};

/** Colours for the steps of the internal control. */
export const doneColours = (range: CellRange, language: Language): ConditionalFormat[] => {
  const words = doneWords[language];
  return [
    begins(range, words.done, statusInk.green), begins(range, words.ongoing, statusInk.yellow), begins(range, words.notDone, statusInk.red),
    begins(range, statusSymbols.none, statusInk.none),
  ];
};
