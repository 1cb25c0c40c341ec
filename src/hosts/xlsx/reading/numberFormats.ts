import { xmlAttributes, xmlTags } from '../xml';

/** Number formats of cells: from a cell's style index to the format's English code. */

/** Formats that files name by number alone, as English Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00',
  5: '"$"#,##0_);("$"#,##0)', 6: '"$"#,##0_);[Red]("$"#,##0)', 7: '"$"#,##0.00_);("$"#,##0.00)', 8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)', 38: '#,##0_);[Red](#,##0)', 39: '#,##0.00_);(#,##0.00)', 40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', 44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
};

/** East Asian date formats; elsewhere Excel shows them as short dates. */
const isRegionalDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

export interface CellFormats {
  /** The codes in use, each once; entry 0 is `General`. */
  readonly codes: readonly string[];
  /** By a cell's style index (`s`): an index into `codes`. */
  readonly byStyle: readonly number[];
  /** By index into `codes`: whether the format shows a date. */
  readonly isDate: readonly boolean[];
}

export const generalOnly: CellFormats = { codes: ['General'], byStyle: [], isDate: [false] };

/** Reads `xl/styles.xml`. */
export function parseNumberFormats(xml: string): CellFormats {
  const own = new Map<number, string>();
  const codes = ['General'];
  const indexOf = new Map([['General', 0]]);
  const byStyle: number[] = [];
  let inCellFormats = false;
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'cellXfs') inCellFormats = tag.kind === 'open';
    else if (tag.kind === 'close') continue;
    else if (tag.name === 'numFmt') {
      const attributes = xmlAttributes(tag);
      const id = Number(attributes.get('numFmtId'));
      // Differential formats for conditional formatting may use the same numbers later in the file.
      if (!own.has(id)) own.set(id, attributes.get('formatCode') ?? 'General');
    } else if (inCellFormats && tag.name === 'xf') {
      const id = Number(xmlAttributes(tag).get('numFmtId') ?? 0);
      const code = own.get(id) ?? builtIn[id] ?? (isRegionalDate(id) ? 'm/d/yyyy' : 'General');
      if (!indexOf.has(code)) indexOf.set(code, codes.push(code) - 1);
      byStyle.push(indexOf.get(code) ?? 0);
    }
  }
  return { codes, byStyle, isDate: codes.map(isDateFormat) };
}

/** Text, escaped and padding characters, and brackets (colours, conditions, locales) but not elapsed time. */
const notTokens = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether a code shows a day, month or year. A time alone is no date: it does not depend on the date system. */
function isDateFormat(code: string): boolean {
  const tokens = code.replace(notTokens, '').toLowerCase();
  if (tokens.includes('general')) return false;
  if (/[yd]/.test(tokens)) return true;
  return tokens.includes('m') && !/[hs]/.test(tokens) && !/am\/pm|\[m/.test(tokens);
}
