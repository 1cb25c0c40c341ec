import type { SheetChoice } from '../facts/sheetKind';
import { serialToDate } from '../values/date';
import { formatAddress, type CellAddress } from '../values/cell';
import { parsePeriod, type Period } from '../values/period';
import type { Problem, Sentence } from '../values/problem';
import { tidy } from '../values/text';
import { units, type Unit } from '../values/unit';
import { isCellError, type CellValue, type RawRow, type RawSheet } from '../workbook/rawSheet';
import type { DirectionChoice } from '../status/scorecard';
import { defaultSettings, type AreaComment, type ReportSection, type Settings } from './settings';
import {
  DIRECTIONS_HEADING, commentHeads, directionHeads, directionWords, generalRows, keyOf, kindWords, languageWords, ruleWords, sectionWords, sheetHeads, signWords, type GeneralRow,
} from './words';

/** The tables of the sheet. */
export type SettingsSection = 'general' | 'sheets' | 'directions' | 'comments';

/** What a row of the table of directions is known by. */
export const directionRow = (sheet: string, indicator: string): string => `${sheet}\n${indicator}`;

/** A cell of the settings that could not be read: written back as it is, so that the user can mend it. */
export interface UnreadableSetting {
  readonly section: SettingsSection;
  /** The row's label, the tab's name, or `directionRow` of an indicator. */
  readonly row: string;
  readonly column: number;
  readonly text: string;
}

export interface StoredSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly unreadable: readonly UnreadableSetting[];
}

type Writable = { -readonly [K in keyof Settings]: Settings[K] };

const YEAR_MONTH: Sentence = { sv: 'år och månad, till exempel 2017-08', en: 'year and month, such as 2017-08' };
const UNIT_WORDS: Sentence = { sv: 'kr, tkr eller mnkr', en: 'kr, tkr or mnkr' };
const PERCENT: Sentence = { sv: 'procent som ett tal från −100 till 0, till exempel −0,5', en: 'per cent as a number from −100 to 0, such as −0.5' };
const AMOUNT: Sentence = { sv: 'ett belopp i tkr, till exempel 100', en: 'an amount in tkr, such as 100' };

const INDICATOR: Sentence = { sv: 'mätetalets namn som det står på sin flik', en: 'the indicator’s name as it stands on its sheet' };

const oneOf = (words: readonly string[]): Sentence => ({ sv: `något av ${words.join(', ')}`, en: `one of ${words.join(', ')}` });

class Reader {
  readonly problems: Problem[] = [];
  readonly unreadable: UnreadableSetting[] = [];
  readonly settings: Writable = { ...defaultSettings };
  private thresholds = { ...defaultSettings.thresholds };
  private section: SettingsSection = 'general';

  constructor(private readonly sheet: RawSheet, private readonly formats: readonly string[]) {}

  /** A value that can't be used: said where, kept as it is, and the default stands. */
  private broken(row: RawRow, column: number, expected: Sentence): null {
    const at: CellAddress = { sheet: this.sheet.name, row: row.index, column };
    const text = String(shown(row.values[column]));
    const first = String(shown(row.values[0]));
    const key = this.section === 'directions' ? directionRow(first, String(shown(row.values[1]))) : first;
    if (text !== '') this.unreadable.push({ section: this.section, row: key, column, text });
    this.problems.push({
      severity: 'warning', rule: 'brokenSetting', cells: [at],
      message: {
        sv: `Inställningen i ${formatAddress(at)} ("${text}") går inte att läsa. Skriv ${expected.sv}, eller lämna cellen tom.`,
        en: `The setting in ${formatAddress(at)} ("${text}") cannot be read. Type ${expected.en}, or leave the cell empty.`,
      },
    });
    return null;
  }

  /** A label that is none of ours, with a value beside it: a misspelt one would else be lost in silence. */
  unknown(row: RawRow): void {
    const at: CellAddress = { sheet: this.sheet.name, row: row.index, column: 0 };
    this.problems.push({
      severity: 'warning', rule: 'unknownSetting', cells: [at],
      message: {
        sv: `Raden "${textAt(row, 0)}" i ${formatAddress(at)} är ingen inställning som finns. Skriv någon av ${Object.values(generalRows).join(', ')}.`,
        en: `The row "${textAt(row, 0)}" in ${formatAddress(at)} is no setting that exists. Type one of ${Object.values(generalRows).join(', ')}.`,
      },
    });
  }

  general(key: GeneralRow, row: RawRow): void {
    this.section = 'general';
    const value = row.values[1];
    if (isEmpty(value)) return;
    const { settings } = this;
    switch (key) {
      case 'committee': settings.committee = String(shown(value)).trim(); break;
      case 'period': settings.period = this.period(row, 1); break;
      case 'unit': settings.unit = this.unit(row, 1); break;
      case 'language': settings.language = this.word(row, 1, languageWords) ?? 'sv'; break;
      case 'green': this.thresholds.green = this.percent(row) ?? this.thresholds.green; break;
      case 'yellow': this.thresholds.yellow = this.percent(row) ?? this.thresholds.yellow; break;
      case 'smallDeficit': this.thresholds.smallDeficit = this.number(row, (number) => number >= 0, AMOUNT) ?? this.thresholds.smallDeficit; break;
      case 'indicatorRule': settings.indicatorRule = this.word(row, 1, ruleWords) ?? settings.indicatorRule; break;
      case 'reportName': settings.reportName = String(shown(value)).trim(); break;
      case 'hiddenSections': settings.hiddenSections = this.sections(row); break;
      case 'written': settings.written = { date: String(shown(value)), fingerprint: settings.written?.fingerprint ?? '' }; break;
      case 'fingerprint': settings.written = { date: settings.written?.date ?? '', fingerprint: String(shown(value)) }; break;
    }
  }

  private percent(row: RawRow): number | null {
    const number = this.number(row, (percent) => percent <= 0 && percent >= -100, PERCENT);
    return number === null ? null : number / 100;
  }

  /** "−1 %" typed in Excel is the number −0,01 in a format of per cent. */
  private number(row: RawRow, fits: (number: number) => boolean, expected: Sentence): number | null {
    const value = row.values[1];
    const isShare = (this.formats[row.formats?.[1] ?? 0] ?? '').includes('%');
    const number = typeof value === 'number' ? (isShare ? Math.round(value * 1e8) / 1e6 : value)
      : Number(tidy(String(shown(value))).replace(/ |%/g, '').replace(',', '.'));
    return Number.isFinite(number) && fits(number) ? number : this.broken(row, 1, expected);
  }

  private sections(row: RawRow): ReportSection[] {
    return String(shown(row.values[1])).split(/[,;]/).map((word) => word.trim()).filter((word) => word !== '').flatMap((word) => {
      const section = keyOf(sectionWords, word);
      if (section === null) this.broken(row, 1, oneOf(Object.values(sectionWords)));
      return section === null ? [] : [section];
    });
  }

  /** 2017-08 as text, 201708 as a number, or a date. */
  private period(row: RawRow, column: number): Period | null {
    const value = row.values[column];
    if (isEmpty(value)) return null;
    const text = String(shown(value));
    const joined = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
    if (joined) return { year: Number(joined[1]), month: Number(joined[2]) };
    if (typeof value === 'number' && value > 32_874 && value < 73_051) {
      const { year, month } = serialToDate(value);
      return { year, month };
    }
    return parsePeriod(text) ?? this.broken(row, column, YEAR_MONTH);
  }

  private unit(row: RawRow, column: number): Unit | null {
    const value = row.values[column];
    if (isEmpty(value)) return null;
    const word = String(shown(value)).trim().toLowerCase();
    return units.find((unit) => unit === word) ?? this.broken(row, column, UNIT_WORDS);
  }

  private word<K extends string>(row: RawRow, column: number, words: Readonly<Record<K, string>>): K | null {
    const value = row.values[column];
    if (isEmpty(value)) return null;
    return keyOf(words, String(shown(value))) ?? this.broken(row, column, oneOf(Object.values(words)));
  }

  /** A row of the table of tabs; one with nothing but the tab's name decides nothing. */
  choice(row: RawRow): void {
    this.section = 'sheets';
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

  /** A row of the table of indicators; one without a direction decides nothing. */
  direction(row: RawRow): void {
    this.section = 'directions';
    const direction = this.word(row, 2, directionWords);
    if (direction === null) return;
    if (isEmpty(row.values[1])) {
      this.broken(row, 1, INDICATOR);
      this.unreadable.push({ section: 'directions', row: directionRow(String(shown(row.values[0])), ''), column: 2, text: directionWords[direction] });
      return;
    }
    const choice: DirectionChoice = { sheet: String(shown(row.values[0])), indicator: String(shown(row.values[1])), direction };
    this.settings.directions = [...this.settings.directions, choice];
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
    return { settings: { ...this.settings, thresholds: this.thresholds }, problems: this.problems, unreadable: this.unreadable };
  }
}

const isEmpty = (value: CellValue | undefined): boolean => value === null || value === undefined || value === '';
const shown = (value: CellValue | undefined): string | number | boolean =>
  isCellError(value) ? value.error : (value ?? '');

const textAt = (row: RawRow, column: number): string => {
  const value = row.values[column];
  return typeof value === 'string' ? value.trim() : '';
};

/** The sheet's own headings, each over its table; nothing stands beside them. */
const SECTIONS: Readonly<Record<string, SettingsSection>> = {
  'Allmänt': 'general', 'Flikar': 'sheets', [DIRECTIONS_HEADING]: 'directions', 'Kommentarer': 'comments',
};

/** The section that a heading, or the heads of its table, begins; either may have been deleted. */
function sectionAt(row: RawRow): SettingsSection | null {
  const first = textAt(row, 0);
  if (first === directionHeads[0] && textAt(row, 1) === directionHeads[1]) return 'directions';
  if (first === sheetHeads[0] && textAt(row, 1) === sheetHeads[1]) return 'sheets';
  if (first === commentHeads[0] && textAt(row, 1) === commentHeads[1]) return 'comments';
  return row.values.slice(1).every(isEmpty) ? (SECTIONS[first] ?? null) : null;
}

/** Reads our settings sheet. Rows may have been moved, added or emptied; a row that can't be read is a problem with its cell. */
export function readSettings(sheet: RawSheet | null, formats: readonly string[]): StoredSettings {
  if (sheet === null) return { settings: defaultSettings, problems: [], unreadable: [] };
  const reader = new Reader(sheet, formats);
  const keys = Object.keys(generalRows) as GeneralRow[];
  let section: SettingsSection | null = null;
  for (const row of sheet.rows) {
    const begins = sectionAt(row);
    if (begins !== null) {
      section = begins;
      continue;
    }
    const first = textAt(row, 0);
    if (first === '') continue;
    const key = keys.find((one) => generalRows[one] === first);
    if (section === 'sheets') reader.choice(row);
    else if (section === 'directions') reader.direction(row);
    else if (section === 'comments') reader.comment(row);
    else if (key) reader.general(key, row);
    else if (section === 'general' && !isEmpty(row.values[1])) reader.unknown(row);
  }
  return reader.finish();
}
