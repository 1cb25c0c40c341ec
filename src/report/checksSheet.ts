import type { Finding } from '../findings/finding';
import { shownValue } from '../findings/shownValue';
import { formatAddress, localAddress, sheetReference, type CellAddress } from '../values/cell';
import type { Language } from '../values/language';
import type { Severity } from '../values/rules/rule';
import { shownFormula } from '../values/shownFormula';
import { marks } from '../workbook/marks';
import type { CellStyle, PlanCell, PlanRow, SheetPlan } from '../workbook/sheetPlan';

/**
 * The sheet "Kontroller": what does not add up, for whoever has the workbook and not the program. It is a working paper and
 * no part of the report. Its links lead to the cells, and what stands there is fetched by formula: what has been mended
 * says so at once, and goes when the report is next written.
 */

const NAMES: Record<Language, string> = { sv: 'Kontroller', en: 'Checks' };
const SEVERITIES: Record<Language, Record<Severity, string>> = {
  sv: { error: 'Fel', warning: 'Varning', info: 'Upplysning' }, en: { error: 'Error', warning: 'Warning', info: 'Info' },
};
const WORDS = {
  sv: {
    title: 'Kontroller', none: 'Inget att anmärka på.', heads: ['Allvar', 'Var', 'Vad som inte stämmer', 'Cell', 'Står nu', 'Förslag', 'Läge'], mended: 'rättad', open: 'kvar',
    about: 'Arbetsblad från Uppföljning, inte en del av rapporten. Det skrivs om när rapporten uppdateras. Läget gäller cellen som pekas ut först.',
    page: 'Sida &P av &N', more: (count: number) => `${count} kontroller till visas i panelen under Kontroller.`,
  },
  en: {
    title: 'Checks', none: 'Nothing to remark on.', heads: ['Gravity', 'Where', 'What does not hold', 'Cell', 'Holds now', 'Proposal', 'State'], mended: 'mended', open: 'open',
    about: 'A working paper, not a part of the report. It is written anew when the report is updated. The state is that of the cell that is blamed first.',
    page: 'Page &P of &N', more: (count: number) => `${count} more are shown in the pane under Checks.`,
  },
} as const;

const HAIRLINE = { weight: 'hairline', color: '#9AA5B1' } as const;
const styles = [
  { vertical: 'top' },
  { fontSize: 16, bold: true, color: '#1B4F72' },
  { color: '#52606D', wrap: false },
  { bold: true, color: '#52606D', bottom: { weight: 'thin', color: '#1F2933' } },
  { vertical: 'top', wrap: true, bottom: HAIRLINE },
  { vertical: 'top', bold: true, color: '#9B1C1C', bottom: HAIRLINE },
  { vertical: 'top', bold: true, color: '#6B4700', bottom: HAIRLINE },
  { vertical: 'top', color: '#52606D', bottom: HAIRLINE },
  { vertical: 'top', color: '#1B4F72', bottom: HAIRLINE },
  { vertical: 'top', horizontal: 'right', numberFormat: '#,##0.######;−#,##0.######;0', bottom: HAIRLINE },
  { vertical: 'top', horizontal: 'right', numberFormat: '0.0%;−0.0%;0.0%', bottom: HAIRLINE },
  { bold: true, color: '#52606D', horizontal: 'right', bottom: { weight: 'thin', color: '#1F2933' } },
  { vertical: 'top', horizontal: 'right', numberFormat: '#,##0;−#,##0;0', bottom: HAIRLINE },
  { vertical: 'top', horizontal: 'right', wrap: true, bottom: HAIRLINE },
  { vertical: 'top', indent: 1, bottom: HAIRLINE },
  { bold: true, color: '#52606D', indent: 1, bottom: { weight: 'thin', color: '#1F2933' } },
] as const satisfies readonly CellStyle[];
const STYLE = { plain: 0, title: 1, muted: 2, head: 3, text: 4, error: 5, warning: 6, info: 7, link: 8, decimals: 9, share: 10, amountHead: 11, amount: 12, proposal: 13, state: 14, stateHead: 15 } as const;

const WIDTHS = [12, 24, 72, 26, 16, 20, 10];
const [TEXT, CELL, NOW, PROPOSAL, STATE] = [2, 3, 4, 5, 6];
/** More would be no list to work from. */
const MOST_ROWS = 200;

const put = (value: PlanCell['value'], style: number, formula?: string): PlanCell => ({ value, style, ...formula === undefined ? {} : { formula } });

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A link inside the workbook. */
const linkTo = (cell: CellAddress): PlanCell => {
  const text = formatAddress(cell);
  return put(text, STYLE.link, `=HYPERLINK(${quoted(`#${text}`)},${quoted(text)})`);
};

const amountStyle = (value: number, unit: string | null): number => (unit === 'share' ? STYLE.share : Number.isInteger(value) ? STYLE.amount : STYLE.decimals);

const headStyle = (column: number): number => (column === NOW || column === PROPOSAL ? STYLE.amountHead : column === STATE ? STYLE.stateHead : STYLE.head);

/** What stands in the cell, by formula. */
function nowCell(cell: CellAddress, found: number, unit: string | null): PlanCell {
  return put(found, amountStyle(found, unit), `=${sheetReference(cell.sheet)}${localAddress(cell.row, cell.column)}`);
}

/** Whether the cell that is blamed holds another amount than it did. */
function stateCell(row: number, found: number | string | null, { mended, open }: { readonly mended: string; readonly open: string }): PlanCell {
  if (typeof found !== 'number') return put(null, STYLE.state);
  return put(open, STYLE.state, `=IF(${localAddress(row, NOW)}=${found},${quoted(open)},${quoted(mended)})`);
}

function findingRow({ severity, group, message, cells, causes, found, expected, unit }: Finding, row: number, language: Language): PlanRow {
  const [cause] = causes;
  const cell = cause?.cell ?? cells[0] ?? null;
  const is = cause ? cause.found : found;
  const should = cause ? cause.proposed : expected;
  const text = message[language];
  // Only a cell that holds the amount itself can tell that it was mended.
  const holdsIt = cause !== undefined && typeof is === 'number';
  const [now, proposal] = [is, should].map((value) => (typeof value === 'string' ? shownFormula(value, language) : null));
  const linesOf = (length: number, column: number): number => Math.ceil(length / (WIDTHS[column] ?? 20));
  const lines = Math.max(
    1, linesOf(text.length * 0.95, TEXT), linesOf(group.length, 1), linesOf(cell ? formatAddress(cell).length : 0, CELL), linesOf(now?.length ?? 0, NOW), linesOf(proposal?.length ?? 0, PROPOSAL),
  );
  return {
    height: lines * 14.5 + 2,
    cells: [
      put(SEVERITIES[language][severity], STYLE[severity]), put(group === '' ? null : group, STYLE.text), put(text, STYLE.text),
      cell ? linkTo(cell) : put(null, STYLE.text),
      cell && holdsIt ? nowCell(cell, is, unit) : put(typeof is === 'number' ? shownValue(is, unit, language) : now ?? null, STYLE.proposal),
      typeof should === 'number' ? put(should, amountStyle(should, unit)) : put(proposal ?? null, STYLE.proposal),
      holdsIt ? stateCell(row, is, WORDS[language]) : put(null, STYLE.state),
    ],
  };
}

/** The sheet of what does not add up, gravest first; `name` is the tab's when it is made. */
export function checksSheet(findings: readonly Finding[], language: Language, name: string): SheetPlan {
  const words = WORDS[language];
  const rows: PlanRow[] = [
    { height: 26, cells: [put(words.title, STYLE.title)] },
    { height: 16.5, cells: [put(words.about, STYLE.muted)] },
    { cells: [] },
  ];
  if (findings.length === 0) rows.push({ height: 16.5, cells: [put(words.none, STYLE.plain)] });
  else {
    rows.push({ height: 16.5, cells: words.heads.map((head, column) => put(head, headStyle(column))) });
    for (const finding of findings.slice(0, MOST_ROWS)) rows.push(findingRow(finding, rows.length, language));
    if (findings.length > MOST_ROWS) rows.push({ height: 16.5, cells: [put(words.more(findings.length - MOST_ROWS), STYLE.muted)] });
  }
  return {
    mark: marks.checks, name, font: { name: 'Calibri', size: 10.5 }, styles, columnWidths: WIDTHS, rows,
    merges: [], conditionalFormats: [], charts: [], validations: [], names: [],
    print: {
      orientation: 'landscape', area: { top: 0, left: 0, bottom: rows.length - 1, right: WIDTHS.length - 1 }, breaksBefore: [],
      ...findings.length > 0 ? { titleRows: { from: 3, to: 3 } } : {},
      header: { left: '', center: '', right: '' }, footer: { left: '', center: '', right: words.page }, margins: { top: 0.7, bottom: 0.7, left: 0.6, right: 0.6 },
    },
    frozenRows: findings.length > 0 ? 4 : 0, showGridlines: false, tabColor: '#9B1C1C',
  };
}

export const checksName = (language: Language): string => NAMES[language];
