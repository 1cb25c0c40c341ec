import { xmlAttributes, type XmlTag } from '../xml';

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

/** Gathers number formats from the tags of `xl/styles.xml`, in their order. */
export class FormatStyles {
  private readonly own = new Map<number, string>();
  private readonly codes = ['General'];
  private readonly indexOf = new Map([['General', 0]]);
  private readonly byStyle: number[] = [];
  private inCellFormats = false;

  take(tag: XmlTag): void {
    if (tag.name === 'cellXfs') this.inCellFormats = tag.kind === 'open';
    else if (tag.kind === 'close') return;
    else if (tag.name === 'numFmt') {
      const attributes = xmlAttributes(tag);
      const id = Number(attributes.get('numFmtId'));
      // Differential formats for conditional formatting may use the same numbers later in the file.
      if (!this.own.has(id)) this.own.set(id, attributes.get('formatCode') ?? 'General');
    } else if (this.inCellFormats && tag.name === 'xf') this.byStyle.push(this.place(Number(xmlAttributes(tag).get('numFmtId') ?? 0)));
  }

  private place(id: number): number {
    const code = this.own.get(id) ?? builtIn[id] ?? (isRegionalDate(id) ? 'm/d/yyyy' : 'General');
    const known = this.indexOf.get(code);
    if (known !== undefined) return known;
    const place = this.codes.push(code) - 1;
    this.indexOf.set(code, place);
    return place;
  }

  formats(): CellFormats {
    return { codes: this.codes, byStyle: this.byStyle, isDate: this.codes.map(isDateFormat) };
  }
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
