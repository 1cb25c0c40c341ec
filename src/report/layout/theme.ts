import type { Status } from '../../values/status';
import type { Unit } from '../../values/unit';
import type { BorderLine, CellStyle } from '../../workbook/sheetPlan';

/**
 * One type scale (20 / 13 / 10.5 / 9.5) and few colours, all over 4.5:1 on white or on their tint,
 * the statuses apart in greyscale too.
 */
export const FONT = { name: 'Calibri', size: 10.5 } as const;
export const SIZE = { title: 20, figure: 18, heading: 13, body: 10.5, small: 9.5 } as const;

export const INK = { text: '#1F2933', muted: '#52606D', brand: '#1B4F72', negative: '#9B1C1C', rule: '#9AA5B1', hairline: '#CBD2D9' } as const;

export const statusInk: Record<Status, { readonly color: string; readonly fill: string }> = {
  green: { color: '#14532D', fill: '#E3F4E8' },
  yellow: { color: '#6B4700', fill: '#FFF3CD' },
  red: { color: '#9B1C1C', fill: '#FBE3E3' },
  none: { color: '#52606D', fill: '#EEF1F4' },
};

/** Bars behind figures: one colour both ways, light enough for the figures' own. */
export const CELL_BAR = { fill: '#C9D6E2', axis: '#7B8794' } as const;

/** Bars that stand by themselves, both ways: red and green are the statuses' alone. */
export const BAR = '#5B7C99';

const line = (weight: BorderLine['weight'], color: string): BorderLine => ({ weight, color });
const RULE = {
  hairline: line('thin', INK.hairline),
  thin: line('thin', INK.rule),
  firm: line('thin', INK.text),
  brand: line('medium', INK.brand),
} as const;

const decimals: Record<Unit, string> = { kr: '#,##0', tkr: '#,##0', mnkr: '#,##0.0' };

/** Thousands parted, a true minus. Excel shows the thousands in the user's own way: a space in Sweden. */
export const amountFormat = (unit: Unit): string => `${decimals[unit]};"−"${decimals[unit]};${unit === 'mnkr' ? '0.0' : '0'}`;
/** The same with a plus: variances show their sign. */
export const varianceFormat = (unit: Unit): string => `+${decimals[unit]};"−"${decimals[unit]};${unit === 'mnkr' ? '0.0' : '0'}`;
/** Variances on bars; a bar of nothing has no label. */
export const labelFormat = (unit: Unit): string => `+${decimals[unit]};"−"${decimals[unit]};`;
export const SHARE_FORMAT = '+0.0" %";"−"0.0" %";0.0" %"';
/** The number is there for its bar. */
export const UNSEEN_FORMAT = ';;;';

/** Words round a number, which may be below nothing: `"Grön från "0.0" %";"Grön från −"0.0" %"`. */
export const wordedFormat = (before: string, digits: string, after: string): string => {
  const quoted = (text: string) => (text === '' ? '' : `"${text}"`);
  return `${quoted(before)}${digits}${quoted(after)};${quoted(`${before}−`)}${digits}${quoted(after)}`;
};

export const style = {
  title: { fontSize: SIZE.title, bold: true, color: INK.brand, vertical: 'center' },
  updated: { fontSize: SIZE.small, color: INK.muted, wrap: true, vertical: 'top' },
  subtitle: { color: INK.muted, vertical: 'center' },
  tileLabel: { fontSize: SIZE.small, color: INK.muted, top: RULE.brand, vertical: 'bottom' },
  tileNote: { fontSize: SIZE.small, color: INK.muted, vertical: 'top' },
  summary: { color: INK.text, wrap: true, vertical: 'top' },
  heading: { fontSize: SIZE.heading, bold: true, color: INK.brand, bottom: RULE.brand, vertical: 'bottom' },
  groupHead: { fontSize: SIZE.small, bold: true, color: INK.muted, horizontal: 'center', bottom: RULE.hairline, vertical: 'bottom' },
  head: { fontSize: SIZE.small, color: INK.muted, horizontal: 'right', wrap: true, bottom: RULE.firm, vertical: 'bottom' },
  headLeft: { fontSize: SIZE.small, color: INK.muted, horizontal: 'left', bottom: RULE.firm, vertical: 'bottom' },
  name: { color: INK.text, bottom: RULE.hairline, vertical: 'center', wrap: true },
  nameIndented: { color: INK.muted, fontSize: SIZE.small, bottom: RULE.hairline, vertical: 'center', wrap: true, indent: 1 },
  nameSum: { bold: true, color: INK.text, bottom: RULE.thin, vertical: 'center', wrap: true },
  nameTotal: { bold: true, color: INK.text, top: RULE.firm, bottom: RULE.firm, vertical: 'center', wrap: true },
  /** A goal, above what measures it. */
  goal: { bold: true, color: INK.text, top: RULE.thin, bottom: RULE.hairline, vertical: 'center', wrap: true },
  /** The heading of a group of rows. */
  group: { bold: true, color: INK.brand, bottom: RULE.hairline, vertical: 'bottom' },
  /** A table's own title below the section's heading. */
  tableTitle: { bold: true, color: INK.text, vertical: 'bottom' },
  trend: { color: INK.text, bottom: RULE.hairline, vertical: 'center', indent: 1 },
  reason: { fontSize: SIZE.small, color: INK.muted, bottom: RULE.hairline, vertical: 'center', wrap: true, indent: 1 },
  reasonSum: { fontSize: SIZE.small, color: INK.muted, top: RULE.thin, bottom: RULE.hairline, vertical: 'center', wrap: true, indent: 1 },
  count: { color: INK.text, vertical: 'center' },
  legend: { fontSize: SIZE.small, color: INK.muted, vertical: 'top', wrap: true },
  status: { bold: true, bottom: RULE.hairline, vertical: 'center', indent: 1 },
  statusTotal: { bold: true, top: RULE.firm, bottom: RULE.firm, vertical: 'center', indent: 1 },
  note: { fontSize: SIZE.small, color: INK.muted, vertical: 'center' },
  noteRight: { fontSize: SIZE.small, color: INK.muted, vertical: 'center', horizontal: 'right' },
  comment: { color: INK.text, wrap: true, vertical: 'center', bottom: RULE.hairline },
  draft: { color: INK.muted, italic: true, wrap: true, vertical: 'center', bottom: RULE.hairline },
  commentName: { bold: true, color: INK.text, vertical: 'center', bottom: RULE.hairline, wrap: true },
  commentStatus: { bold: true, vertical: 'center', bottom: RULE.hairline, indent: 1 },
  aside: { fontSize: SIZE.small, color: INK.muted, horizontal: 'right' },
} as const satisfies Record<string, CellStyle>;

export type AmountKind = 'item' | 'sum' | 'total' | 'absent';

const amountStyles = new Map<string, CellStyle>();
const paddedStyles = new Map<string, CellStyle>();

/** An amount's cell: right-aligned; a total between firm lines; an absent figure in grey. One object for all that are alike. */
export function amountStyle(numberFormat: string, kind: AmountKind): CellStyle {
  const key = `${kind} ${numberFormat}`;
  const known = amountStyles.get(key);
  if (known) return known;
  const made = madeStyle(numberFormat, kind);
  amountStyles.set(key, made);
  return made;
}

/** The same a step away from what is drawn to the right of it. */
export function paddedStyle(numberFormat: string, kind: AmountKind): CellStyle {
  const key = `${kind} ${numberFormat}`;
  const made = paddedStyles.get(key) ?? { ...amountStyle(numberFormat, kind), indent: 1 };
  paddedStyles.set(key, made);
  return made;
}

function madeStyle(numberFormat: string, kind: AmountKind): CellStyle {
  const base: CellStyle = { horizontal: 'right', vertical: 'center', numberFormat, color: kind === 'absent' ? INK.muted : INK.text };
  if (kind === 'sum') return { ...base, bold: true, bottom: RULE.thin };
  if (kind === 'total') return { ...base, bold: true, top: RULE.firm, bottom: RULE.firm };
  return { ...base, bottom: RULE.hairline };
}
