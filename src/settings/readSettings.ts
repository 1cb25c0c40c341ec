import type { SheetChoice } from '../facts/sheetKind';
import { serialToDate } from '../values/date';
import { formatAddress, type CellAddress } from '../values/cell';
import { parsePeriod, type Period } from '../values/period';
import type { Problem } from '../values/problem';
import { units, type Unit } from '../values/unit';
import { isCellError, type CellValue, type RawRow, type RawSheet } from '../workbook/rawSheet';
import { defaultSettings, type AreaComment, type ReportSection, type Settings } from './settings';
import { commentHeads, generalRows, keyOf, kindWords, languageWords, sectionWords, sheetHeads, signWords, type GeneralRow } from './words';

export interface StoredSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

type Writable = { -readonly [K in keyof Settings]: Settings[K] };

class Reader {
  readonly problems: Problem[] = [];
  readonly settings: Writable = { ...defaultSettings };
  private thresholds = { ...defaultSettings.thresholds };

  constructor(private readonly sheet: RawSheet) {}

  private cell(row: RawRow, column: number): CellAddress {
    return { sheet: this.sheet.name, row: row.index, column };
  }

  /** A value that can't be used: said where, and the default stands. */
  private broken(row: RawRow, column: number, expected: string): null {
    const at = this.cell(row, column);
    this.problems.push({
      severity: 'warning', rule: 'brokenSetting', cells: [at],
      message: {
        sv: `Inställningen i ${formatAddress(at)} ("${String(shown(row.values[column]))}") går inte att läsa. Skriv ${expected}, eller lämna cellen tom.`,
        en: `The setting in ${formatAddress(at)} ("${String(shown(row.values[column]))}") cannot be read. Type ${expected}, or leave the cell empty.`,
      },
    });
    return null;
  }

  general(key: GeneralRow, row: RawRow): void {
    const value = row.values[1];
    if (isEmpty(value)) return;
    const { settings } = this;
    switch (key) {
      case 'committee': settings.committee = String(shown(value)).trim(); break;
      case 'period': settings.period = this.period(row, 1); break;
      case 'unit': settings.unit = this.unit(row, 1); break;
      case 'language': settings.language = keyOf(languageWords, String(shown(value))) ?? this.broken(row, 1, 'svenska eller engelska') ?? 'sv'; break;
      case 'green': this.thresholds.green = this.percent(row) ?? this.thresholds.green; break;
      case 'yellow': this.thresholds.yellow = this.percent(row) ?? this.thresholds.yellow; break;
      case 'smallDeficit': this.thresholds.smallDeficit = this.number(row, (number) => number >= 0) ?? this.thresholds.smallDeficit; break;
      case 'reportName': settings.reportName = String(shown(value)).trim(); break;
      case 'hiddenSections': settings.hiddenSections = this.sections(row); break;
      case 'written': settings.written = { date: String(shown(value)), fingerprint: settings.written?.fingerprint ?? '' }; break;
      case 'fingerprint': settings.written = { date: settings.written?.date ?? '', fingerprint: String(shown(value)) }; break;
    }
  }

  private percent(row: RawRow): number | null {
    const number = this.number(row, (percent) => percent <= 0 && percent >= -100);
    return number === null ? null : number / 100;
  }

  private number(row: RawRow, fits: (number: number) => boolean): number | null {
    const value = row.values[1];
    const number = typeof value === 'number' ? value : Number(String(shown(value)).replace(/\s|%/g, '').replace(',', '.').replace('−', '-'));
    return Number.isFinite(number) && fits(number) ? number : this.broken(row, 1, 'ett tal, till exempel −0,5');
  }

  private sections(row: RawRow): ReportSection[] {
    return String(shown(row.values[1])).split(/[,;]/).map((word) => word.trim()).filter((word) => word !== '').flatMap((word) => {
      const section = keyOf(sectionWords, word);
      if (section === null) this.broken(row, 1, Object.values(sectionWords).join(', '));
      return section === null ? [] : [section];
    });
  }

  private period(row: RawRow, column: number): Period | null {
    const value = row.values[column];
    if (isEmpty(value)) return null;
    if (typeof value === 'number' && value > 20_000) {
      const { year, month } = serialToDate(value);
      return { year, month };
    }
    return parsePeriod(String(shown(value))) ?? this.broken(row, column, 'år och månad, till exempel 2017-08');
  }

  private unit(row: RawRow, column: number): Unit | null {
    const value = row.values[column];
    if (isEmpty(value)) return null;
    const word = String(shown(value)).trim().toLowerCase();
    return units.find((unit) => unit === word) ?? this.broken(row, column, 'kr, tkr eller mnkr');
  }

  private word<K extends string>(row: RawRow, column: number, words: Readonly<Record<K, string>>): K | null {
    const value = row.values[column];
    if (isEmpty(value)) return null;
    return keyOf(words, String(shown(value))) ?? this.broken(row, column, Object.values(words).join(', '));
  }

  /** A row of the table of tabs; one with nothing but the tab's name decides nothing. */
  choice(row: RawRow): void {
    const choice: SheetChoice = {
      sheet: String(shown(row.values[0])),
      kind: this.word(row, 1, kindWords),
      area: isEmpty(row.values[2]) ? null : String(shown(row.values[2])).trim(),
      sign: this.word(row, 3, signWords),
      unit: this.unit(row, 4),
      period: this.period(row, 5),
    };
    const decides = choice.kind !== null || choice.area !== null || choice.sign !== null || choice.unit !== null || choice.period !== null;
    if (decides) this.settings.sheets = [...this.settings.sheets, choice];
  }

  comment(row: RawRow): void {
    const text = (column: number) => (isEmpty(row.values[column]) ? '' : String(shown(row.values[column])));
    const comment: AreaComment = { area: text(0), text: text(1), source: text(2) };
    this.settings.comments = [...this.settings.comments, comment];
  }

  finish(): StoredSettings {
    if (this.thresholds.yellow > this.thresholds.green) {
      this.problems.push({
        severity: 'warning', rule: 'brokenSetting', cells: [{ sheet: this.sheet.name, row: 0, column: 0 }],
        message: {
          sv: `I "${this.sheet.name}" är gränsen för gul högre än den för grön. De vanliga gränserna används; rätta dem.`,
          en: `In "${this.sheet.name}" the yellow limit is above the green one. The usual limits are used; correct them.`,
        },
      });
      this.thresholds = { ...defaultSettings.thresholds };
    }
    return { settings: { ...this.settings, thresholds: this.thresholds }, problems: this.problems };
  }
}

const isEmpty = (value: CellValue | undefined): boolean => value === null || value === undefined || value === '';
const shown = (value: CellValue | undefined): string | number | boolean =>
  isCellError(value) ? value.error : (value ?? '');

const textAt = (row: RawRow, column: number): string => {
  const value = row.values[column];
  return typeof value === 'string' ? value.trim() : '';
};

/** Reads our settings sheet. Rows may have been moved, added or emptied; a row that can't be read is a problem with its cell. */
export function readSettings(sheet: RawSheet | null): StoredSettings {
  if (sheet === null) return { settings: defaultSettings, problems: [] };
  const reader = new Reader(sheet);
  const keys = Object.keys(generalRows) as GeneralRow[];
  let section: 'general' | 'sheets' | 'comments' = 'general';
  for (const row of sheet.rows) {
    const first = textAt(row, 0);
    if (first === sheetHeads[0] && textAt(row, 1) === sheetHeads[1]) section = 'sheets';
    else if (first === commentHeads[0] && textAt(row, 1) === commentHeads[1]) section = 'comments';
    else if (first === '' || isHeading(row)) continue;
    else if (section === 'sheets') reader.choice(row);
    else if (section === 'comments') reader.comment(row);
    else {
      const key = keys.find((one) => generalRows[one] === first);
      if (key) reader.general(key, row);
    }
  }
  return reader.finish();
}

/** The sheet's own headings and explanations: nothing stands beside them. */
const HEADINGS: ReadonlySet<string> = new Set(['Allmänt', 'Flikar', 'Kommentarer']);
const isHeading = (row: RawRow): boolean =>
  HEADINGS.has(textAt(row, 0)) && row.values.slice(1).every(isEmpty);
