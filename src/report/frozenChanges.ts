import { formatAmount } from '../values/amount';
import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import type { Status } from '../values/status';
import { nameKey } from '../values/text';
import { convert, displayedStep, type Unit } from '../values/unit';
import { frozenMeasures, type FrozenFigures, type FrozenMeasure, type FrozenRow } from '../workbook/frozen';
import { statusWords } from './words';

interface Changed {
  /** As it is called now, or was called when it is gone. */
  readonly area: string;
  /** Of the committee's total, not of an area. */
  readonly isTotal: boolean;
}

/** An amount that is another one, in the unit of the later figures; null where there was or is none. */
export interface AmountChange extends Changed {
  readonly kind: 'amount';
  readonly measure: FrozenMeasure;
  readonly before: number | null;
  readonly after: number | null;
  /** `after − before`; null when either is missing. */
  readonly difference: number | null;
}

export interface StatusChange extends Changed {
  readonly kind: 'status';
  readonly before: Status;
  readonly after: Status;
}

/** An area that is new or gone. */
export interface AreaChange extends Changed {
  readonly kind: 'added' | 'removed';
}

export type FrozenChange = AmountChange | StatusChange | AreaChange;

/** Areas with equal names are told apart by their order. */
function byKey(rows: readonly FrozenRow[]): Map<string, FrozenRow> {
  const seen = new Map<string, number>();
  return new Map(rows.map((row) => {
    const key = nameKey(row.area);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [`${key}\n${count}`, row];
  }));
}

/** Whether two amounts are shown otherwise: what rounds to the same is no change to a reader. */
function differs(before: number | null, after: number | null, unit: Unit): boolean {
  if (before === null || after === null) return before !== after;
  const step = displayedStep[unit];
  return Math.abs(after - before) > 1e-6 * Math.max(1, Math.abs(before)) && Math.round(before / step) !== Math.round(after / step);
}

function changesOf(before: FrozenRow, after: FrozenRow, from: Unit, unit: Unit, isTotal: boolean): FrozenChange[] {
  const which = { area: after.area, isTotal };
  const amounts = frozenMeasures.flatMap((measure): AmountChange[] => {
    const [was, now] = [before.amounts[measure], after.amounts[measure]];
    const converted = was === null ? null : convert(was, from, unit);
    return differs(converted, now, unit)
      ? [{ ...which, kind: 'amount', measure, before: converted, after: now, difference: converted === null || now === null ? null : now - converted }] : [];
  });
  return before.status === after.status ? amounts : [...amounts, { ...which, kind: 'status', before: before.status, after: after.status }];
}

/** What has changed from the frozen figures to the later ones: by area in the later order, then areas that are gone, then the total. */
export function compareFrozen(frozen: FrozenFigures, now: FrozenFigures): FrozenChange[] {
  const before = byKey(frozen.areas);
  const after = byKey(now.areas);
  return [
    ...[...after].flatMap(([key, row]): FrozenChange[] => {
      const old = before.get(key);
      return old ? changesOf(old, row, frozen.unit, now.unit, false) : [{ kind: 'added', area: row.area, isTotal: false }];
    }),
    ...[...before].filter(([key]) => !after.has(key)).map(([, { area }]): FrozenChange => ({ kind: 'removed', area, isTotal: false })),
    ...changesOf(frozen.total, now.total, frozen.unit, now.unit, true),
  ];
}

const measureWords: Record<Language, Record<FrozenMeasure, string>> = {
  sv: { actual: 'utfallet', budgetToDate: 'periodens budget', varianceToDate: 'periodens avvikelse', budget: 'årets budget', forecast: 'prognosen', variance: 'årets avvikelse' },
  en: { actual: 'the outcome', budgetToDate: 'the budget to date', varianceToDate: 'the variance to date', budget: 'the full-year budget', forecast: 'the forecast', variance: 'the full-year variance' },
};

const missing: Record<Language, string> = { sv: 'saknas', en: 'missing' };
const newOrGone: Record<AreaChange['kind'], Sentence> = {
  added: { sv: 'nytt sedan dess', en: 'new since then' }, removed: { sv: 'finns inte längre', en: 'no longer there' },
};

const amount = (value: number | null, unit: Unit, language: Language): string => (value === null ? missing[language] : formatAmount(value, unit, language));

/** The difference of what is shown, so that the three amounts agree. */
function shownDifference({ before, after }: AmountChange, unit: Unit, language: Language): string {
  if (before === null || after === null) return '';
  const step = displayedStep[unit];
  const difference = (Math.round(after / step) - Math.round(before / step)) * step;
  return ` (${difference > 0 ? '+' : ''}${formatAmount(difference, unit, language)})`;
}

function said(change: FrozenChange, unit: Unit, language: Language): string {
  if (change.kind === 'amount') {
    return `${measureWords[language][change.measure]} ${amount(change.before, unit, language)} → ${amount(change.after, unit, language)} ${unit}${shownDifference(change, unit, language)}`;
  }
  if (change.kind === 'status') return `status ${statusWords[language][change.before]} → ${statusWords[language][change.after]}`;
  return newOrGone[change.kind][language];
}

/** "Vuxen: utfallet −22 359 → −22 500 tkr (−141)". */
export const changeText = (change: FrozenChange, unit: Unit, language: Language): string => `${change.area}: ${said(change, unit, language)}`;
