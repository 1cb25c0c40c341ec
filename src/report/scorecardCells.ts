import type { IndicatorFact, Reading } from '../reading/sources/indicators/indicatorFacts';
import type { AssessedGoal, AssessedIndicator } from '../status/indicatorStatus';
import type { IndicatorRule } from '../values/indicator';
import type { Language } from '../values/language';
import type { Status } from '../values/status';
import { ABSENT, conditions, mirrored, whileTrue, type LiveCell } from './live';
import { formatDecimals } from '../values/numberFormat';
import { earlierIn, pointsOf, type ScoreColumn } from './scorecardTables';
import { markedFormat } from './unsureMark';
import { statusWords } from './words';

/** What stands in the cells of the scorecard: judgements hold only while the cells that they were made from do. */

/** In the place of a judgement whose cells have changed. Never a colour: the report has to be updated. */
export const outdated: Record<Language, string> = { sv: '○ Uppdatera', en: '○ Update' };

export interface TextCell {
  readonly value: string;
  readonly formula?: string;
}

const guarded = (all: readonly string[], then: string, otherwise: string): TextCell => {
  const formula = whileTrue(all, then, otherwise);
  return formula === undefined ? { value: then } : { value: then, formula };
};

const ofReading = (reading: Reading | undefined | null): readonly string[] =>
  (reading ? conditions(reading.cell, reading.stored) : []);

/** The cells that an indicator was judged from, as conditions. */
export function judgedFrom({ fact, direction }: AssessedIndicator, rule: IndicatorRule): readonly string[] {
  const last = fact.history.at(-1)?.reading;
  const series = direction?.from === 'targets' ? fact.targets : [];
  const targets = fact.target ? [fact.target, ...series.filter(({ cell }) => cell.column !== fact.target?.cell.column)] : series;
  const stated = fact.stated && rule === 'stated' ? conditions(fact.stated.cell, fact.stated.text) : [];
  return [
    ...ofReading(fact.actual),
    ...targets.flatMap(({ cell, stored }) => conditions(cell, stored)),
    // Which of the earlier years a movement is held against hangs on all that are told.
    ...fact.target?.movement ? fact.history.flatMap(({ reading }) => ofReading(reading)) : rule === 'trend' ? ofReading(last) : [],
    ...stated,
  ];
}

const word = (status: Status, language: Language): string => statusWords[language][status];

export const indicatorStatus = (indicator: AssessedIndicator, rule: IndicatorRule, language: Language): TextCell =>
  (indicator.status === 'none' ? { value: word('none', language) }
    : guarded(judgedFrom(indicator, rule), word(indicator.status, language), outdated[language]));

/**
 * A goal as the workbook states it, or as its worst indicator: then it follows the statuses of its indicators,
 * whose cells are given with what they say.
 */
export function goalStatus(goal: AssessedGoal, language: Language, indicators: readonly { readonly address: string; readonly text: string }[], own: readonly string[]): TextCell {
  const shown = word(goal.status, language);
  if (goal.status === 'none') return { value: shown };
  const stated = goal.fact.stated ? conditions(goal.fact.stated.cell, goal.fact.stated.text) : [];
  const from = stated.length > 0 ? stated : indicators.map(({ address, text }) => `${address}="${text}"`);
  return guarded([...from, ...own], shown, outdated[language]);
}

/** A reason is of one status: it goes when the status does. */
export const reasonFor = (reason: string, statusAddress: string, status: TextCell): TextCell =>
  (status.formula === undefined || reason === '' ? { value: reason } : guarded([`${statusAddress}="${status.value}"`], reason, ''));

/** Reasons are phrases; in a cell of their own they begin as sentences do. */
export const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** The reason, and the workbook's own assessment where it says something else. */
export function reasonOf({ fact, reason, status }: AssessedIndicator, language: Language): string {
  const differs = fact.stated !== null && fact.stated.status !== status;
  if (!differs) return sentence(reason[language]);
  const own = language === 'sv' ? `Arbetsbokens bedömning: ${fact.stated.text}.` : `The workbook's assessment: ${fact.stated.text}.`;
  return reason[language] === '' ? own : `${sentence(reason[language]).replace(/\.?$/, '.')} ${own}`;
}

/** Numbers of one kind, so that they can be subtracted and drawn as they stand in the cells. */
const isComparable = (readings: readonly Reading[]): readings is readonly (Reading & { readonly stored: number })[] => {
  const [first] = readings;
  const factor = (reading: Reading) => (typeof reading.stored !== 'number' ? NaN : reading.value === reading.stored ? 1 : 100);
  return first !== undefined && readings.every((reading) => factor(reading) === factor(first) && reading.unit === first.unit);
};

const isFraction = ({ value, stored }: Reading): boolean => typeof stored === 'number' && value !== stored;

/** Decimals of a number typed in a cell without a format: at most two are shown. */
const ownDecimals = (value: number): number => Math.min(2, /\.(\d+)/.exec(String(Math.round(value * 1e6) / 1e6))?.[1]?.length ?? 0);

function differenceFormat(readings: readonly Reading[], language: Language): string {
  const decimals = Math.max(...readings.map(({ numberFormat, value, stored }) =>
    (typeof stored === 'number' ? formatDecimals(numberFormat) : null) ?? ownDecimals(value)));
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const unit = readings[0]?.unit === '%' ? (language === 'sv' ? '" p.e."' : '" pp"') : '';
  return `+${digits}${unit};"−"${digits}${unit};0${unit}`;
}

/** One outcome less another, as cells of this sheet, in percentage points where they are percentages. */
export function difference(
  from: Reading, less: Reading, value: number, addresses: { readonly from: string; readonly less: string }, language: Language,
): LiveCell {
  const numberFormat = differenceFormat([from, less], language);
  if (!isComparable([from, less])) {
    const formula = whileTrue([...ofReading(from), ...ofReading(less)], value, ABSENT);
    return formula === undefined ? { value, numberFormat } : { value, formula, numberFormat };
  }
  const points = isFraction(from);
  const plain = `${addresses.from}-${addresses.less}`;
  return {
    value: points ? ((from.stored as number) - (less.stored as number)) * 100 : (from.stored as number) - (less.stored as number),
    formula: `=IF(COUNT(${addresses.from},${addresses.less})<2,"${ABSENT}",${points ? `(${plain})*100` : plain})`,
    numberFormat,
  };
}

export const trendWords: Record<Language, { readonly better: string; readonly worse: string; readonly same: string }> = {
  sv: { better: 'bättre', worse: 'sämre', same: 'lika' },
  en: { better: 'better', worse: 'worse', same: 'same' },
};

const BARS = '▁▂▃▄▅▆▇█';
const LEVEL = '▄';

/** Bars of the years that exist, the row's least and most as the lowest and the highest. */
function barsOf(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return LEVEL.repeat(values.length);
  return values.map((value) => BARS[Math.round(((value - low) / (high - low)) * (BARS.length - 1))] ?? LEVEL).join('');
}

function barsFormula(cells: readonly string[]): string {
  const [low, high] = [`MIN(${cells.join(',')})`, `MAX(${cells.join(',')})`];
  const bars = cells.map((address) => `MID("${BARS}",1+ROUND((${address}-${low})/(${high}-${low})*${BARS.length - 1},0),1)`).join('&');
  return `IF(COUNT(${cells.join(',')})<${cells.length},"",IF(${high}=${low},"${LEVEL.repeat(cells.length)}",${bars}))`;
}

/** "↗ bättre": the arrow says where to, the word whether that is good. */
function movement(change: number, better: 'higher' | 'lower' | null, language: Language): string {
  const words = trendWords[language];
  if (change === 0) return `→ ${words.same}`;
  const arrow = change > 0 ? '↗' : '↘';
  return better === null ? arrow : `${arrow} ${(change > 0) === (better === 'higher') ? words.better : words.worse}`;
}

const movementFormula = (change: string, better: 'higher' | 'lower' | null, language: Language): string =>
  `IF(ISNUMBER(${change}),IF(${change}>0,"${movement(1, better, language)}",IF(${change}<0,"${movement(-1, better, language)}","${movement(0, better, language)}")),"")`;

/** Where the values of a row stand in the sheet. */
export interface TrendCells {
  /** By reading of `pointsOf`. */
  readonly points: readonly string[];
  /** The change since last year; null where there is none. */
  readonly change: { readonly address: string; readonly value: number } | null;
}

/** "↗ bättre ▂▁█": the movement since last year and the years that exist, in one cell of characters. */
export function trendCell(indicator: AssessedIndicator, { points, change }: TrendCells, language: Language): TextCell | null {
  const readings = pointsOf(indicator);
  if (readings.length < 2) return null;
  const better = indicator.direction?.direction ?? null;
  const moved = change ? movement(change.value, better, language) : '';
  const bars = barsOf(readings.map(({ value }) => value));
  const value = moved === '' ? bars : `${moved} ${bars}`;
  if (!isComparable(readings)) return guarded(readings.flatMap(ofReading), value, ABSENT);
  const drawn = barsFormula(points);
  return { value, formula: change ? `=${movementFormula(change.address, better, language)}&" "&${drawn}` : `=${drawn}` };
}

/** Last year's outcome, which the change is counted from. */
export const changeSince = ({ fact, trend }: AssessedIndicator): { readonly actual: Reading; readonly before: Reading; readonly change: number } | null => {
  const before = fact.history.find(({ year }) => year === trend.since)?.reading;
  return fact.actual && before && trend.change !== null && trend.partYear !== true ? { actual: fact.actual, before, change: trend.change } : null;
};

const targetOf = (fact: IndicatorFact, year: number | null) =>
  [...fact.targets, ...fact.target ? [fact.target] : []].find((target) => target.year === year) ?? null;

const mirroredReading = (reading: Reading | null | undefined): LiveCell | null =>
  (reading ? mirrored(reading.cell, reading.stored, reading.numberFormat) : null);

/** The content of a column that only shows a cell of the workbook, with a mark where it is unsure; null for other columns and where nothing is known. */
export function shownIn(indicator: AssessedIndicator, column: ScoreColumn): LiveCell | null {
  const shown = plainlyShown(indicator, column);
  const { unsure } = indicator.fact;
  const isUnsure = (column.kind === 'actual' || column.kind === 'target' || column.kind === 'forecast') && unsure?.[column.kind] !== undefined;
  return shown && isUnsure ? { ...shown, numberFormat: markedFormat(shown.numberFormat) } : shown;
}

function plainlyShown({ fact }: AssessedIndicator, column: ScoreColumn): LiveCell | null {
  if (column.kind === 'history') return mirroredReading(earlierIn(fact, column)?.reading);
  if (column.kind === 'actual') return mirroredReading(fact.actual);
  if (column.kind === 'target') {
    const target = targetOf(fact, column.year);
    return target ? mirrored(target.cell, target.stored, target.numberFormat) : null;
  }
  if (column.kind === 'forecast' && fact.forecast) return mirroredReading(fact.forecast.reading) ?? mirrored(fact.forecast.cell, fact.forecast.text, 'General');
  return null;
}
