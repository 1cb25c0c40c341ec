import type { SheetChoice } from '../reading/meaning/kind/sheetKind';
import { formatAddress, type CellAddress } from '../values/cell';
import type { Period } from '../values/period';
import type { Problem, Sentence } from '../values/problem';
import { isRuleId, ruled } from '../values/rules/catalogue';
import type { Unit } from '../values/unit';
import type { RawRow, RawSheet } from '../workbook/rawSheet';
import type { DirectionChoice } from '../status/scorecard';
import { UNIT_WORDS, YEAR_MONTH, isEmpty, numberIn, oneOf, periodIn, shown, textOf, unitIn } from './cellValues';
import { COLUMN_IS, ROW_IS, readColumnChoice, readGroupChoice, readRowChoice } from './choiceRows';
import { readDecision, readRuleOff } from './findingRows';
import { FORECAST_COLUMN, doubledForecast, forecastKey, forecastOutsideRange, keptCells, readForecastRow } from './forecastRows';
import { ONE_OFFS, oneOffsIn } from './oneOffChoices';
import { SHARES, YEARS, ownSharesMissing, sharesIn, sharesNotWhole, yearsIn } from './phasingChoices';
import { defaultSettings, type AreaComment, type ReportSection, type Settings } from './settings';
import {
  COLUMNS_HEADING, DIRECTIONS_HEADING, FINDINGS_HEADING, FORECASTS_HEADING, GROUPING_HEADING, ROWS_HEADING, RULES_OFF_HEADING, SHEETS_HEADING, columnHeads, commentHeads, directionHeads, directionWords, findingHeads, forecastHeads, generalRows, groupingHeads,
  keyOf, kindWords, languageWords, phasingWords, rowHeads, ruleOffHeads, ruleWords, sectionWords, sheetHeads, signWords, type GeneralRow,
} from './words';

/** The tables of the sheet. */
export type SettingsSection = 'general' | 'forecasts' | 'sheets' | 'columns' | 'rows' | 'grouping' | 'directions' | 'findings' | 'rulesOff' | 'comments';

/** What a row of the table of directions is known by. */
export const directionRow = (sheet: string, indicator: string): string => `${sheet}\n${indicator}`;

/** A cell of the settings that could not be read: written back as it is, so that the user can mend it. */
export interface UnreadableSetting {
  readonly section: SettingsSection;
  /** The row's label, the tab's name, or `directionRow` of an indicator; of a forecast the row's number, since all its cells are kept. */
  readonly row: string;
  readonly column: number;
  readonly text: string | number | boolean;
}

export interface StoredSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly unreadable: readonly UnreadableSetting[];
}

type Writable = { -readonly [K in keyof Settings]: Settings[K] };

const PERCENT: Sentence = { sv: 'procent som ett tal från −100 till 0, till exempel −0,5', en: 'per cent as a number from −100 to 0, such as −0.5' };
const AMOUNT: Sentence = { sv: 'ett belopp i tkr, till exempel 100', en: 'an amount in tkr, such as 100' };

const RULE: Sentence = { sv: 'en regels namn som det står i listan över kontroller, till exempel sumMismatch', en: 'a rule’s name as the list of checks has it, such as sumMismatch' };
const INDICATOR: Sentence = { sv: 'mätetalets namn som det står på sitt blad', en: 'the indicator’s name as it stands on its sheet' };

/** Tables whose rows are kept with all their cells where one of them cannot be read. */
const KEPT_WHOLE: ReadonlySet<SettingsSection> = new Set(['forecasts', 'rulesOff', 'columns', 'rows']);

const COLUMN_NAME: Sentence = { sv: 'kolumnens rubrik som den står i tabellen', en: 'the column’s head as it stands in the table' };
const ROW_NAME: Sentence = { sv: 'radens namn som det står i tabellen', en: 'the row’s name as it stands in the table' };

class Reader {
  readonly problems: Problem[] = [];
  readonly unreadable: UnreadableSetting[] = [];
  readonly settings: Writable = { ...defaultSettings };
  private thresholds = { ...defaultSettings.thresholds };
  private section: SettingsSection = 'general';
  private phasingCell: CellAddress | null = null;

  constructor(private readonly sheet: RawSheet, private readonly formats: readonly string[]) {}

  /** A value that can't be used: said where, kept as it is, and the default stands. */
  private broken(row: RawRow, column: number, expected: Sentence): null {
    const at: CellAddress = { sheet: this.sheet.name, row: row.index, column };
    const text = String(shown(row.values[column]));
    const first = String(shown(row.values[0]));
    const key = this.section === 'directions' ? directionRow(first, String(shown(row.values[1]))) : first;
    if (text !== '' && !KEPT_WHOLE.has(this.section)) this.unreadable.push({ section: this.section, row: key, column, text });
    this.problems.push({
      ...ruled('brokenSetting'), cells: [at],
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
      ...ruled('unknownSetting'), cells: [at],
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
      case 'phasing':
        settings.phasing = this.word(row, 1, phasingWords);
        this.phasingCell = { sheet: this.sheet.name, row: row.index, column: 1 };
        break;
      case 'ownShares': settings.ownShares = this.shares(row); break;
      case 'yearsLeftOut': settings.yearsLeftOut = yearsIn(value) ?? this.broken(row, 1, YEARS) ?? []; break;
      case 'oneOffs': settings.oneOffs = oneOffsIn(value) ?? this.broken(row, 1, ONE_OFFS) ?? []; break;
      case 'reportName': settings.reportName = String(shown(value)).trim(); break;
      case 'hiddenSections': settings.hiddenSections = this.sections(row); break;
      case 'written': settings.written = { date: String(shown(value)), fingerprint: settings.written?.fingerprint ?? '' }; break;
      case 'writtenFor': settings.writtenFor = this.period(row, 1); break;
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
    const number = typeof value === 'number' ? (isShare ? Math.round(value * 1e8) / 1e6 : value) : numberIn(textOf(value).replace(/%/g, ''));
    return number !== null && fits(number) ? number : this.broken(row, 1, expected);
  }

  private shares(row: RawRow): readonly number[] | null {
    const read = sharesIn(row.values[1]);
    if ('shares' in read) return read.shares;
    return this.broken(row, 1, read.sum === null ? SHARES : sharesNotWhole(read.sum));
  }

  private sections(row: RawRow): ReportSection[] {
    return String(shown(row.values[1])).split(/[,;]/).map((word) => word.trim()).filter((word) => word !== '').flatMap((word) => {
      const section = keyOf(sectionWords, word);
      if (section === null) this.broken(row, 1, oneOf(Object.values(sectionWords)));
      return section === null ? [] : [section];
    });
  }

  private period(row: RawRow, column: number): Period | null {
    const value = row.values[column];
    return isEmpty(value) ? null : periodIn(value) ?? this.broken(row, column, YEAR_MONTH);
  }

  private unit(row: RawRow, column: number): Unit | null {
    const value = row.values[column];
    return isEmpty(value) ? null : unitIn(value) ?? this.broken(row, column, UNIT_WORDS);
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

  column(row: RawRow): void {
    this.section = 'columns';
    const read = readColumnChoice(row);
    if (read === null) return;
    if ('broken' in read) this.notChosen(row, read.broken, read.broken === 2 ? COLUMN_NAME : COLUMN_IS);
    else this.settings.columnChoices = [...this.settings.columnChoices, read];
  }

  row(row: RawRow): void {
    this.section = 'rows';
    const read = readRowChoice(row);
    if (read === null) return;
    if ('broken' in read) this.notChosen(row, read.broken, read.broken === 3 ? ROW_NAME : ROW_IS);
    else this.settings.rowChoices = [...this.settings.rowChoices, read];
  }

  group(row: RawRow): void {
    const read = readGroupChoice(row);
    if (read) this.settings.grouping = [...this.settings.grouping, read];
  }

  private notChosen(row: RawRow, column: number, expected: Sentence): void {
    this.broken(row, column, expected);
    this.keep(row);
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

  /** A row of the table of forecasts; one that cannot be used is kept whole. */
  forecast(row: RawRow): void {
    this.section = 'forecasts';
    if (forecastHeads.every((_, column) => isEmpty(row.values[column]))) return;
    const read = readForecastRow(row);
    if ('broken' in read) {
      for (const { column, expected } of read.broken) this.broken(row, column, expected);
      this.keep(row);
      return;
    }
    const { choice } = read;
    const key = forecastKey(choice.area, choice.period);
    if (this.settings.forecasts.some(({ area, period }) => forecastKey(area, period) === key)) {
      this.problems.push(doubledForecast({ sheet: this.sheet.name, row: row.index, column: FORECAST_COLUMN.area }, choice.area, choice.period));
      this.keep(row);
      return;
    }
    const outside = forecastOutsideRange(this.sheet.name, row.index, choice);
    if (outside) this.problems.push(outside);
    this.settings.forecasts = [...this.settings.forecasts, choice];
  }

  private keep(row: RawRow): void {
    // No name begins with a line feed, so the kept cells fall into no other row.
    this.unreadable.push(...keptCells(row).map(({ column, text }) => ({ section: this.section, row: `\n${row.index}`, column, text })));
  }

  comment(row: RawRow): void {
    const text = (column: number) => (isEmpty(row.values[column]) ? '' : String(shown(row.values[column])));
    this.section = 'comments';
    const named = (column: number) => text(column).trim() || null;
    const comment: AreaComment = { area: text(0), group: named(4), code: named(5), period: this.period(row, 3), text: text(1), source: text(2) };
    this.settings.comments = [...this.settings.comments, comment];
  }

  decision(row: RawRow): void {
    const decision = readDecision(row);
    if (decision) this.settings.findingDecisions = [...this.settings.findingDecisions, decision];
  }

  /** One that names no rule is said: it would else switch nothing off, in silence. */
  ruleOff(row: RawRow): void {
    this.section = 'rulesOff';
    const off = readRuleOff(row);
    if (off === null) return;
    if (!isRuleId(off.rule)) this.broken(row, 0, RULE);
    this.settings.rulesOff = [...this.settings.rulesOff, off];
  }

  finish(): StoredSettings {
    const sharesAreBroken = this.unreadable.some(({ section, row }) => section === 'general' && row === generalRows.ownShares);
    if (this.phasingCell && this.settings.phasing === 'own' && this.settings.ownShares === null && !sharesAreBroken) {
      this.problems.push(ownSharesMissing(this.phasingCell));
    }
    if (this.thresholds.yellow > this.thresholds.green) {
      this.problems.push({
        ...ruled('brokenSetting'), cells: [{ sheet: this.sheet.name, row: 0, column: 0 }],
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

const textAt = (row: RawRow, column: number): string => {
  const value = row.values[column];
  return typeof value === 'string' ? value.trim() : '';
};

/** The sheet's own headings, each over its table; nothing stands beside them. */
const SECTIONS: Readonly<Record<string, SettingsSection>> = {
  'Allmänt': 'general', [FORECASTS_HEADING]: 'forecasts', [SHEETS_HEADING]: 'sheets', 'Flikar': 'sheets', [COLUMNS_HEADING]: 'columns', [ROWS_HEADING]: 'rows', [GROUPING_HEADING]: 'grouping', [DIRECTIONS_HEADING]: 'directions', [FINDINGS_HEADING]: 'findings',
  [RULES_OFF_HEADING]: 'rulesOff', 'Kommentarer': 'comments',
};

/** A head as it is called now: what is a "Blad" was a "Flik" in settings that were written before. */
const asNow = (head: string): string => head.replace(/^Flik(?= \(|$)/, 'Blad');

/** The section that a heading, or the heads of its table, begins; either may have been deleted. */
function sectionAt(row: RawRow): SettingsSection | null {
  const first = asNow(textAt(row, 0));
  if (first === directionHeads[0] && textAt(row, 1) === directionHeads[1]) return 'directions';
  if (first === columnHeads[0] && textAt(row, 2) === columnHeads[2]) return 'columns';
  if (first === rowHeads[0] && textAt(row, 2) === rowHeads[2]) return 'rows';
  if (first === groupingHeads[0] && textAt(row, 1) === groupingHeads[1]) return 'grouping';
  if (first === forecastHeads[0] && textAt(row, 1) === forecastHeads[1]) return 'forecasts';
  if (first === sheetHeads[0] && textAt(row, 1) === sheetHeads[1]) return 'sheets';
  if (first === findingHeads[0] && textAt(row, 1) === findingHeads[1]) return 'findings';
  if (first === ruleOffHeads[0] && textAt(row, 1) === ruleOffHeads[1]) return 'rulesOff';
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
    if (section === 'forecasts') {
      reader.forecast(row);
      continue;
    }
    if (section === 'columns') {
      reader.column(row);
      continue;
    }
    if (section === 'rows') {
      reader.row(row);
      continue;
    }
    if (section === 'grouping') {
      reader.group(row);
      continue;
    }
    const first = textAt(row, 0);
    if (first === '') continue;
    const key = keys.find((one) => generalRows[one] === (first === 'Rapportens flik' ? generalRows.reportName : first));
    if (section === 'sheets') reader.choice(row);
    else if (section === 'directions') reader.direction(row);
    else if (section === 'findings') reader.decision(row);
    else if (section === 'rulesOff') reader.ruleOff(row);
    else if (section === 'comments') reader.comment(row);
    else if (key) reader.general(key, row);
    else if (section === 'general' && !isEmpty(row.values[1])) reader.unknown(row);
  }
  return reader.finish();
}
