import type { Problem } from '../../values/problem';
import type { OtherContext } from '../otherSheets';
import type { RecognisedSheet } from '../recognise';
import type { IndicatorSheet } from './indicatorFacts';

export interface ScorecardReading {
  readonly scorecard: IndicatorSheet;
  readonly problems: readonly Problem[];
}

/** Reads the indicators and goals of one sheet. */
export function readIndicatorSheet({ sheet, titles }: RecognisedSheet, _context: OtherContext): ScorecardReading {
  return { scorecard: { sheet: sheet.name, title: titles[0] ?? null, indicators: [], goals: [] }, problems: [] };
}
