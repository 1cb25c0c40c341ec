import type { Table } from '../../geometry/table';
import { findDates, withoutDates } from '../../words/dates';
import { words } from '../../words/swedish';

const PERIOD_CAPTION = words(/^(?:perioden?s?|ack(?:umulerat)?|hittills|till och med|t\.?o\.?m\.?)$/);
const YEAR_CAPTION = words(/^(?:helår(?:et|s)?|hela året|året)$/);

/** What stands right over the table and is about nothing but time: "Perioden", "Januari-augusti", "Helår 2024". */
export function captionScope({ captions }: Table): 'toDate' | 'year' | null {
  for (const caption of captions) {
    const rest = withoutDates(caption).replace(/[,.:()]|(?:tkr|mnkr|kr)$/g, ' ').trim();
    if (PERIOD_CAPTION.test(rest) || (rest === '' && findDates(caption).some(({ kind }) => kind === 'range'))) return 'toDate';
    if (YEAR_CAPTION.test(rest)) return 'year';
  }
  return null;
}

/** Of a budget beside the outcome: the share of it that is used, the forecast's share of it if there is one, and the share of the year that has gone. */
interface Shares {
  readonly used: number;
  readonly beyond: number | null;
  readonly even: number;
}

/**
 * Whether a budget under "Januari-augusti" is the year's all the same: as much of it is used as of the year has gone, and
 * the forecast, where there is one, is about as large as it. Near the end of the year the two are too alike to tell.
 */
export function areOfYear({ used, beyond, even }: Shares): boolean {
  if (even > 10 / 12) return false;
  if (beyond === null) return Math.abs(used - even) <= (1 - even) / 4;
  return used < (even + 1) / 2 && beyond < (1 / even + 1) / 2;
}
