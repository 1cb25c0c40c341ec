import type { CellValue } from '../workbook/rawSheet';
import { formatAddress, type CellAddress } from '../values/cell';
import { MOST_CELLS, type Problem, type Sentence } from '../values/problem';
import { fold } from '../values/text';
import { ruled } from '../values/rules/catalogue';
import { numberIn } from './cells/cellReading';
import { hasFormOf } from './containment/sameForm';
import type { Table } from './geometry/table';
import { hasMonthRows, isFollowUp } from './meaning/kind/kindEvidence';
import { mayBeEconomic } from './meaning/kind/money';
import { isInstruction } from './meaning/tables/recognise';
import { isEconomyKind } from './meaning/kind/sheetKind';
import type { RecognisedSheet } from './meaning/kind/recognisedSheet';
import { listsAreas } from './meaning/kind/textEvidence';
import { headCounts } from './words/countedThings';
import { turnedSheet } from './turnedSheets';
import { meansNoFigure } from './words/numbers';
import { kindsNamed, type WordedKind } from './words/kindWords';
import { words } from './words/swedish';

const problem = (cell: CellAddress, message: Sentence, severity: 'error' | 'warning' = 'error'): Problem => ({ rule: 'noTable', severity, cells: [cell], message });

/** By what a tab or a title says: what the sheet is called, and which heads its tables need. */
const NEEDS: Partial<Record<WordedKind, { readonly about: Sentence; readonly heads: string }>> = {
  volumes: { about: { sv: 'volymer', en: 'volumes' }, heads: 'Volym, Budget 2025 och Utfall 2025' },
  personnel: { about: { sv: 'personal', en: 'staff' }, heads: 'Mätetal, Utfall 2025 och Utfall 2024' },
  indicators: { about: { sv: 'mål och mätetal', en: 'goals and indicators' }, heads: 'Mätetal, Utfall 2025 och Målvärde 2025' },
  investments: { about: { sv: 'investeringar', en: 'investments' }, heads: 'Projekt, Budget 2025, Utfall 2025 och Prognos 2025' },
  grants: { about: { sv: 'bidrag', en: 'grants' }, heads: 'Bidrag, Sökt 2025 och Beviljat 2025' },
  internalControl: { about: { sv: 'intern kontroll', en: 'internal control' }, heads: 'Kontrollmoment och Status' },
};

/** A table whose rows are months: those are read beside an economy alone. */
function byMonths({ sheet, tables }: RecognisedSheet): Problem | null {
  const table = tables.find(hasMonthRows);
  if (!table) return null;
  const cell = { sheet: sheet.name, row: table.headRows.last, column: table.rows[0]?.nameCell.column ?? 0 };
  return problem(cell, {
    sv: `Tabellen vid ${formatAddress(cell)} har månader som rader och läses inte för sig. Lägg månaderna i kolumner (kopiera och välj Klistra in special, Transponera), eller lägg till ett blad med budget och utfall per verksamhet.`,
    en: `The table at ${formatAddress(cell)} has months as rows and is not read by itself. Put the months in columns (copy and choose Paste Special, Transpose), or add a sheet of budget and outcome per area.`,
  });
}

/** A sheet of transactions alone. */
const ofLedger = ({ sheet }: RecognisedSheet): Problem => problem({ sheet: sheet.name, row: 0, column: 0 }, {
  sv: `Bladet "${sheet.name}" är transaktioner (konto, datum och belopp). De läses bara som månadernas utfall till en uppföljning: lägg till ett blad med budget och utfall per verksamhet.`,
  en: `The sheet "${sheet.name}" is of transactions (account, date and amount). They are read as the outcome of the months of a follow-up only: add a sheet of budget and outcome per area.`,
});

/** Grants that are received: what members or the state pay is no table of grants to others. */
const received = words(/medlem(?:mar|s)|(?:stats|kommun|utjämnings)bidrag|bidrag (?:till|från) (?:förbundet|kommunen|staten|region)/u);

/** What a sheet says that it is about, where no table of that is found: the sentence. */
function unreadSentence({ sheet, titles }: RecognisedSheet): Sentence | null {
  const named = [sheet.name, ...titles.slice(0, 3)].flatMap((text) => kindsNamed(text).filter((kind) => kind !== 'grants' || !received.test(fold(text))).map((kind) => ({ text, need: NEEDS[kind] }))).find(({ need }) => need !== undefined);
  if (!named?.need) return null;
  const { text, need } = named;
  return {
    sv: `Bladet "${sheet.name}" gäller ${need.about.sv} ("${text.slice(0, 60)}"), men ingen tabell på det kan läsas. Ge kolumnerna rubriker som ${need.heads}, eller välj typ för bladet.`,
    en: `The sheet "${sheet.name}" is about ${need.about.en} ("${text.slice(0, 60)}"), but no table on it can be read. Give its columns heads such as ${need.heads}, or choose the sheet's kind.`,
  };
}

const firstCell = ({ sheet }: RecognisedSheet): CellAddress => ({ sheet: sheet.name, row: 0, column: 0 });

function unread(sheet: RecognisedSheet): Problem | null {
  const sentence = unreadSentence(sheet);
  // A sheet of something else may be as it should be: nothing of an economy is missing from it.
  return sentence && problem(firstCell(sheet), sentence, 'warning');
}

/** So many rows with numbers are a table. */
const LEAST_ROWS = 3;

/** A sheet beside those that are read whose tab or title names another kind, and that holds numbers which no table takes in. */
function unreadSheet(sheet: RecognisedSheet): Problem[] {
  const { kind, tables, choices, sheet: raw } = sheet;
  const known = tables.some((table) => (choices?.get(table)?.kind ?? 'other') !== 'other');
  if (kind !== 'other' || known || raw.visibility !== 'visible') return [];
  if (raw.rows.filter(({ values }) => values.filter((value) => typeof value === 'number').length >= 2).length < LEAST_ROWS) return [];
  // What its own words say is of a kind that is read is missed; of the rest it may be as it should be.
  const named = unreadSentence(sheet) ?? (mayBeOfAnything(sheet) ? turnedSheet(raw)?.message ?? null : null);
  const message = named ?? (mayBeOfAnything(sheet) ? unsaidSentence(sheet) : null);
  return message === null ? [] : [{ rule: 'unreadSheet', severity: named === null ? 'info' : 'warning', cells: [firstCell(sheet)], message }];
}

/** Numbers of which nothing is known: no table of them is told elsewhere, and none is used by the months. */
const mayBeOfAnything = ({ sheet, tables, choices }: RecognisedSheet): boolean => !isInstruction(sheet.name)
  && tables.every((table) => !hasMonthRows(table) && !mayBeEconomic(table) && choices?.get(table)?.candidates.every(({ kind, evidence }) => kind !== 'other' || evidence.length === 0) === true);

const unsaidSentence = ({ sheet }: RecognisedSheet): Sentence => ({
  sv: `Bladet "${sheet.name}" har rader med tal, men ingen tabell på det läses: rubrikerna säger inte vad talen är. Ge kolumnerna rubriker som Budget och Utfall, Antal eller Mätetal om de ska vara med, eller välj typ för bladet.`,
  en: `The sheet "${sheet.name}" has rows of numbers, but no table on it is read: its heads do not say what the numbers are. Give its columns heads such as Budget and Utfall, Antal or Mätetal if they should be read, or choose the sheet's kind.`,
});

/** Those sheets, where others are read; where none is, the obstacle says it. */
export const unreadSheets = (undecided: readonly RecognisedSheet[], all: readonly RecognisedSheet[]): Problem[] =>
  (all.some(({ kind }) => kind !== 'other' && kind !== 'own' && kind !== 'ledger') ? undecided.flatMap((sheet) => [...unreadSheet(sheet), ...dashedSheet(sheet, all)]) : []);

/** In so many rows at least dashes stand in the place of amounts, so many in each. */
const LEAST_DASHED = 2;

const isDash = (value: CellValue | undefined): boolean => typeof value === 'string' && value.trim() !== '' && meansNoFigure(value);

/** A sheet of the form of one of the economy that has dashes where that has amounts: an area without figures, of which nothing is read. */
function dashedSheet(dashed: RecognisedSheet, all: readonly RecognisedSheet[]): Problem[] {
  const { sheet, kind, tables } = dashed;
  const isEmpty = sheet.rows.filter(({ values }) => values.filter(isDash).length >= LEAST_DASHED).length >= LEAST_DASHED && tables.every((table) => table.rows.every(({ raw }) => table.columns.every(({ column }) => numberIn(raw, column) === null)));
  const like = kind === 'other' && sheet.visibility === 'visible' && isEmpty ? all.find((other) => isEconomyKind(other.kind) && hasFormOf(sheet, other.sheet)) : undefined;
  return like === undefined ? [] : [{
    rule: 'unreadSheet', severity: 'warning', cells: [firstCell(dashed)],
    message: {
      sv: `Bladet "${sheet.name}" har samma rubriker och rader som "${like.sheet.name}", men bara streck i stället för belopp. Det läses inte: fyll i beloppen, eller låt bladet vara om verksamheten saknar dem.`,
      en: `The sheet "${sheet.name}" has the same heads and rows as "${like.sheet.name}", but nothing but dashes for amounts. It is not read: fill in the amounts, or leave the sheet if the area has none.`,
    },
  }];
}

/** Bits by which another kind may outdo the economy, and the table still be as like it. */
const LIKE_ECONOMY = 4;

/** Amounts from here on are seldom counts of anything. */
const LARGE = 100_000;

/** Budget, outcome and forecast of areas without a unit, and amounts as large as those in kronor. */
function isOfLargeAmounts(table: Table): boolean {
  const of = (measure: string) => table.columns.find(({ concept, percent }) => !percent && concept.measure === measure);
  const [budget, actual] = [of('budget'), of('actual')];
  if (!listsAreas(table) || !budget || !actual || !(of('forecast') ?? of('variance')) || table.columns.some(({ head }) => headCounts(head))) return false;
  const items = table.rows.filter(({ kind }) => kind === 'item');
  const large = items.filter(({ raw }) => [budget, actual].every(({ column }) => Math.abs(numberIn(raw, column) ?? 0) >= LARGE));
  return items.length >= 2 && large.length * 2 > items.length;
}

/** A follow-up of areas that was taken for something else by what the tab or the title is called. */
function likeEconomy({ sheet, titles, tables, choices, kind }: RecognisedSheet): Problem[] {
  const table = tables.find((one) => {
    const choice = choices?.get(one);
    return choice !== undefined && choice.kind !== 'economy' && choice.next === 'economy' && choice.margin < LIKE_ECONOMY
      && (isFollowUp(one, { sheet, titles }) || isOfLargeAmounts(one));
  });
  const why = table && choices?.get(table)?.why;
  if (!table || !why || kind === 'other' || sheet.visibility !== 'visible') return [];
  return [{
    ...ruled('unclearTable'), cells: table.rows.filter((row) => row.kind !== 'heading').slice(0, MOST_CELLS).map(({ nameCell }) => nameCell),
    message: {
      sv: `Bladet "${sheet.name}" läses inte som ekonomi, fast det har budget och utfall per verksamhet: ${why.sv}. Inga områden, ingen summa och ingen enhet läses därför. Är det driften: välj typ för bladet under Läsning, eller byt namnet.`,
      en: `The sheet "${sheet.name}" is not read as economy, although it has budget and outcome per area: ${why.en}. Therefore no areas, no total and no unit are read. If it is the operations, choose the sheet's kind under Reading, or change the name.`,
    },
  }];
}

/** Those sheets, where nothing in the workbook is read as the economy. */
export const sheetsLikeEconomy = (undecided: readonly RecognisedSheet[], all: readonly RecognisedSheet[]): Problem[] =>
  (all.some(({ kind }) => isEconomyKind(kind)) ? [] : undecided.flatMap(likeEconomy));

/** What stands in the way where nothing on a sheet is of the economy, by what the sheet is about. */
export const otherObstacle = (sheets: readonly RecognisedSheet[]): Problem | null => {
  const visible = sheets.filter(({ sheet }) => sheet.visibility === 'visible');
  const left = visible.filter(({ kind }) => kind === 'other');
  const ledger = visible.find(({ kind }) => kind === 'ledger');
  const found = left.map((sheet) => byMonths(sheet) ?? unread(sheet)).find((one) => one !== null) ?? null;
  return found ?? (ledger ? ofLedger(ledger) : null);
};
