import { formatAddress, type CellAddress } from '../values/cell';
import type { Period } from '../values/period';
import type { Problem, Sentence } from '../values/problem';
import { ruled, type PlainRuleId } from '../values/rules/catalogue';
import type { GuessedColumn } from './meaning/columns/fields';
import type { Field } from './meaning/field';
import { isPlan, type KindChoice } from './meaning/kind/tableKind';
import { isInstruction } from './meaning/tables/recognise';
import { mayBeEconomic } from './meaning/kind/money';
import type { Guess } from './meaning/columns/undatedColumns';
import type { RecognisedSheet } from './meaning/kind/recognisedSheet';
import { numberIn, readCell, writtenIn } from './cells/cellReading';
import type { Table, TableColumn } from './geometry/table';
import { TypedCommas } from './geometry/typedCommas';
import { fold } from '../values/text';
import { tellsShareOrPrice } from './words/kindWords';
import { earlierForecastWords } from './words/lexicon';
import { words } from './words/swedish';

/** A cell of an amount that holds none. */
interface Unread {
  readonly kind: 'error' | 'text';
  readonly text: string;
  readonly row: string;
  readonly head: string;
  readonly cell: CellAddress;
}

/** Cells of amounts that hold an error or words: located, and left out of the figures. */
export function amountProblems(table: Table, fields: readonly Field[]): Problem[] {
  const unread: Unread[] = [];
  const commas = new TypedCommas();
  for (const row of table.rows) {
    if (row.kind === 'heading') continue;
    for (const { column } of fields) {
      // Plain numbers and empty cells are nearly all.
      const value = row.raw.values[column.column];
      if (typeof value === 'number' || value === null || value === undefined) continue;
      const reading = readCell(row.raw, column.column);
      const cell: CellAddress = { sheet: table.sheet, row: row.index, column: column.column };
      const at = { row: row.name, head: column.head, cell };
      if (reading.kind === 'error') unread.push({ kind: 'error', text: reading.error, ...at });
      else if (reading.kind === 'text' && !isShareOfRow(row, column.column)) unread.push({ kind: 'text', text: reading.text, ...at });
      else if (reading.kind === 'number' && reading.text !== null) commas.add({ column, text: reading.text, value: reading.value, cell });
    }
  }
  const problems = byCause(unread);
  const shown = problems.length > MOST_SHOWN ? [...problems.slice(0, MOST_SHOWN), andMore(table, problems.slice(MOST_SHOWN))] : problems;
  return [...shown, ...commas.problems(), ...codedNames(table)];
}

/** "Årets resultat i procent av skatteintäkter | -0,3 %": a percentage where the row tells one is no amount that was mistyped. */
const isShareOfRow = ({ name, raw }: Table['rows'][number], column: number): boolean => tellsShareOrPrice(fold(name)) && writtenIn(raw, column) !== null;

/** The same in so many cells of a column has one cause, and is told once. */
const ONE_CAUSE = 4;

function byCause(unread: readonly Unread[]): Problem[] {
  const causes = new Map<string, Unread[]>();
  for (const one of unread) {
    const key = `${one.cell.column}|${one.kind}|${one.text}`;
    const same = causes.get(key);
    if (same) same.push(one);
    else causes.set(key, [one]);
  }
  return [...causes.values()].flatMap((cause) => (cause.length >= ONE_CAUSE ? [alike(cause)] : cause.map((one) =>
    (one.kind === 'error' ? errorCell : textCell)(one.cell, one.text, one.row, one.head))));
}

function alike(cause: readonly Unread[]): Problem {
  const [first] = cause;
  const cells = cause.map(({ cell }) => cell);
  const [at, head, text] = [first ? formatAddress(first.cell) : '', first?.head ?? '', (first?.text ?? '').slice(0, 40)];
  return first?.kind === 'error' ? {
    ...ruled('errorCell'), cells,
    message: {
      sv: `${cells.length} celler under "${head}", från ${at}, innehåller felet ${text}. Rätta formeln; till dess saknas beloppen i uppföljningen.`,
      en: `${cells.length} cells under "${head}", from ${at}, hold the error ${text}. Mend the formula; until then the amounts are missing from the follow-up.`,
    },
  } : {
    ...ruled('textForNumber'), cells,
    message: {
      sv: `${cells.length} celler under "${head}", från ${at}, innehåller texten "${text}" där belopp väntas. Skriv tal; till dess saknas beloppen i uppföljningen.`,
      en: `${cells.length} cells under "${head}", from ${at}, hold the text "${text}" where amounts are expected. Type numbers; until then the amounts are missing from the follow-up.`,
    },
  };
}

/** Rows that only codes name: they are read by them, and a name says more. */
function codedNames({ rows, sheet, headRows, labelHead }: Table): Problem[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  const [first] = items;
  if (!first || !items.every(({ name }) => /^\d+$/.test(name))) return [];
  return [{
    ...ruled('namesAreCodes'), cells: [first.nameCell],
    message: {
      sv: `Raderna under "${labelHead}" (${formatAddress({ sheet, row: headRows.last, column: first.nameCell.column })}) har bara koder, från ${formatAddress(first.nameCell)}. Områdena heter därför som sina koder; skriv namnen i en kolumn bredvid.`,
      en: `The rows under "${labelHead}" (${formatAddress({ sheet, row: headRows.last, column: first.nameCell.column })}) have nothing but codes, from ${formatAddress(first.nameCell)}. The areas are called by them; write their names in a column beside.`,
    },
  }];
}

/** A formula that went wrong often did in a whole column: the first cells show it, the rest are counted. */
const MOST_SHOWN = 20;

const andMore = (table: Table, rest: readonly Problem[]): Problem => ({
  ...ruled('moreUnreadableCells'), cells: rest.slice(0, 1).flatMap(({ cells }) => cells),
  message: {
    sv: `På bladet "${table.sheet}" kan ytterligare ${rest.length} celler inte läsas som belopp. Rätta dem på samma sätt.`,
    en: `On the sheet "${table.sheet}" another ${rest.length} cells cannot be read as amounts. Mend them in the same way.`,
  },
});

const errorCell = (cell: CellAddress, error: string, row: string, head: string): Problem => ({
  ...ruled('errorCell'), cells: [cell],
  message: {
    sv: `Cellen ${formatAddress(cell)} (${row}, ${head}) innehåller felet ${error}. Rätta formeln; till dess saknas beloppet i uppföljningen.`,
    en: `The cell ${formatAddress(cell)} (${row}, ${head}) holds the error ${error}. Mend its formula; until then the amount is missing from the follow-up.`,
  },
});

const textCell = (cell: CellAddress, text: string, row: string, head: string): Problem => ({
  ...ruled('textForNumber'), cells: [cell],
  message: {
    sv: `Cellen ${formatAddress(cell)} (${row}, ${head}) innehåller texten "${text.slice(0, 40)}" där ett belopp väntas. Skriv ett tal; till dess saknas beloppet i uppföljningen.`,
    en: `The cell ${formatAddress(cell)} (${row}, ${head}) holds the text "${text.slice(0, 40)}" where an amount is expected. Type a number; until then the amount is missing from the follow-up.`,
  },
});

/** A table without outcome and forecast, but with the zeros of its formulas. */
export const unfilledProblems = (table: Table, unfilled: readonly Field[], hasOutcome: boolean): Problem[] =>
  unfilled.slice(0, 1).map(({ column }): Problem => {
    const cell: CellAddress = { sheet: table.sheet, row: table.headRows.last, column: column.column };
    if (hasOutcome) {
      return {
        ...ruled('forecastEmpty'), cells: unfilled.map((field) => ({ ...cell, column: field.column.column })),
        message: {
          sv: `Kolumnen "${column.head}" (${formatAddress(cell)}) innehåller bara nollor eller är tom och är inte läst som prognos. Fyll i prognosen.`,
          en: `The column "${column.head}" (${formatAddress(cell)}) holds nothing but zeros or is empty, and was not read as a forecast. Fill in the forecast.`,
        },
      };
    }
    return {
      ...ruled('notFilledIn'), cells: [cell],
      message: {
        sv: `Tabellen under "${column.head}" (${formatAddress(cell)}) har varken utfall eller prognos än; nollor i den är inte lästa som belopp. Fyll i den, eller räkna om formlerna i Excel och spara.`,
        en: `The table under "${column.head}" (${formatAddress(cell)}) has neither an outcome nor a forecast yet; its zeros were not read as amounts. Fill it in, or recalculate its formulas in Excel and save.`,
      },
    };
  });

/** Columns whose amounts contradict what their heads say, and that no other stands for. */
export const leftProblems = (table: Table, left: readonly TableColumn[]): Problem[] => left.map(({ head, column }): Problem => {
  const cell: CellAddress = { sheet: table.sheet, row: table.headRows.last, column };
  return CARRIED.test(fold(head)) ? {
    ...ruled('columnUnread'), cells: [cell],
    message: {
      sv: `Kolumnen "${head}" (${formatAddress(cell)}) läses inte: den är vad som förs över från ett år till nästa.`,
      en: `The column "${head}" (${formatAddress(cell)}) is not read: it is what is carried over from one year to the next.`,
    },
  } : {
    ...ruled('columnLeft'), cells: [cell],
    message: {
      sv: `Kolumnen "${head}" (${formatAddress(cell)}) läses inte: dess belopp stämmer inte med kolumnerna bredvid. Skriv i rubriken vad den gäller.`,
      en: `The column "${head}" (${formatAddress(cell)}) is not read: its amounts do not agree with the columns beside it. Say in its head what it is about.`,
    },
  };
});

/** What was left of earlier years when the year began, and is when it ends. */
const CARRIED = words(/^(?:ingående|utgående|ing\.?|utg\.?|ib|ub) (?:(?:redovisat|ackumulerat|balanserat) )?(?:resultat|eget kapital|över-? ?(?:\/|och) ?underskott)|^(?:ack\.?|ackumulerat|balanserat) resultat/u);

/** So many rows of a table tell what its columns hold. */
const LOOKED_AT = 200;

/** So many columns after the last one known are looked at for further heads. */
const BEYOND = 2;
const BESIDE: ReadonlySet<string> = new Set(['volumes', 'investments', 'grants', 'personnel']);

/** Columns of numbers among those of a table whose heads are not known. Where a table of volumes, say, has the same rows, it takes or tells them. */
export function unreadProblems({ columns, others, rows, sheet: name, headRows, part }: Table, { sheet, otherKinds = [] }: RecognisedSheet): Problem[] {
  if (otherKinds.some(({ table, kind }) => BESIDE.has(kind) && table.headRows.first === headRows.first && table.rows[0]?.nameCell.column === rows[0]?.nameCell.column)) return [];
  const [first, last] = [Math.min(...columns.map(({ column }) => column)), Math.max(...columns.map(({ column }) => column))];
  const ofParts = part?.siblings.flatMap((sibling) => sibling.columns) ?? columns;
  const known = new Set([...ofParts, ...others.filter(({ chosen }) => chosen)].map(({ column }) => column));
  const heads = sheet.rows.filter(({ index }) => index >= headRows.first && index <= headRows.last);
  const headOf = (column: number) => heads.map(({ values }) => values[column]).filter((value) => typeof value === 'string').join(' ');
  const looked = rows.filter(({ kind }) => kind === 'item').slice(0, LOOKED_AT);
  const found: Problem[] = [];
  for (let column = first, end = last + BEYOND; column <= end; column += 1) {
    const head = headOf(column);
    if (known.has(column) || (column > last && head === '')) continue;
    const numbers = looked.filter(({ raw }) => numberIn(raw, column) !== null).length;
    if (numbers < 2 || numbers * 2 < looked.length) continue;
    end = Math.max(end, column + BEYOND);
    const cell: CellAddress = { sheet: name, row: headRows.last, column };
    const called = head === '' ? formatAddress(cell) : `"${head}" (${formatAddress(cell)})`;
    found.push({
      ...ruled('columnUnread'), cells: [cell],
      message: {
        sv: `Kolumnen ${called} läses inte: rubriken säger inte vad talen är. Byt rubrik om de är belopp som ska räknas.`,
        en: `The column ${called} is not read: its head does not say what the numbers are. Change the head if they are amounts that count.`,
      },
    });
  }
  return found;
}

/** A forecast that was made before the outcome's end, by its month or by its own words, with no later one beside it. */
export function olderForecastProblems(table: Table, fields: readonly Field[], period: Period | null): Problem[] {
  const forecasts = fields.filter(({ measure, oneMonth }) => measure === 'forecast' && !oneMonth).map(({ column }) => column);
  const at = ({ column }: TableColumn) => [{ sheet: table.sheet, row: table.headRows.last, column }];
  const earlier = forecasts.find(({ head }) => earlierForecastWords.test(fold(head)));
  if (earlier) {
    return [{
      ...ruled('earlierForecast'), cells: at(earlier),
      message: {
        sv: `Prognosen på bladet "${table.sheet}" är en tidigare prognos enligt sin rubrik ("${earlier.head}"). Den används, eftersom ingen annan är ifylld. Fyll i den nya prognosen.`,
        en: `The forecast on the sheet "${table.sheet}" is an earlier one by its head ("${earlier.head}"). It is used, since no other is filled in. Fill in the new forecast.`,
      },
    }];
  }
  const older = period === null ? undefined : forecasts.find(({ concept }) => (concept.month ?? 12) < period.month);
  return older === undefined ? [] : [{
    ...ruled('olderForecast'), cells: at(older),
    message: {
      sv: `Prognosen på bladet "${table.sheet}" ("${older.head}") är äldre än utfallet. Den används, eftersom ingen senare finns.`,
      en: `The forecast on the sheet "${table.sheet}" ("${older.head}") is older than the outcome. It is used, since there is no later one.`,
    },
  }];
}

/** Two columns that claim the same amount: which was used. Those of `told` are told elsewhere. */
export function rivalProblems(table: Table, rivals: readonly (readonly [Field, Field])[], told: readonly (readonly [Field, Field])[]): Problem[] {
  const lost = new Map(rivals.map(([used, left]) => [left, used]));
  const kept = (field: Field): Field => {
    const other = lost.get(field);
    return other ? kept(other) : field;
  };
  return rivals.filter((pair) => !told.includes(pair)).map(([winner, left]): Problem => {
    // One that was used until a better one came is not used either.
    const used = kept(winner);
    const at = ({ column }: Field): CellAddress => ({ sheet: table.sheet, row: table.headRows.last, column: column.column });
    return {
      ...ruled('rivalColumns'), cells: [at(used), at(left)],
      message: {
        sv: `På bladet "${table.sheet}" kan två kolumner gälla samma sak: "${used.column.head}" används, "${left.column.head}" gör det inte.`,
        en: `On the sheet "${table.sheet}" two columns may mean the same: "${used.column.head}" is used, "${left.column.head}" is not.`,
      },
    };
  });
}

/** A sheet with amounts that is hidden, and so left out. */
export const hiddenSheet = (sheet: string): Problem => ({
  ...ruled('hiddenSheet'), cells: [{ sheet, row: 0, column: 0 }],
  message: {
    sv: `Bladet "${sheet}" är dolt och räknas inte med. Välj typ för bladet om det ska vara med.`,
    en: `The sheet "${sheet}" is hidden and is not counted. Choose the sheet's kind if it should be.`,
  },
});

/** Tables with nothing but years or months as heads, on a sheet that no word makes economy: left out, and said. */
export function unclearTables({ sheet, kind, tables, economic, choices }: RecognisedSheet): Problem[] {
  if (kind !== 'other' || economic.length > 0 || sheet.visibility !== 'visible') return [];
  // What a table is about may well be known, where its sheet is left for another reason.
  const isUnclear = (table: Table): boolean => ['other', 'economy'].includes(choices?.get(table)?.kind ?? 'other');
  return tables.filter((table) => mayBeEconomic(table) && isUnclear(table)).slice(0, 1).map((table): Problem => {
    const { headRows, columns } = table;
    const cell: CellAddress = { sheet: sheet.name, row: headRows.last, column: columns[0]?.column ?? 0 };
    return {
      ...ruled('unclearTable'), cells: [cell],
      message: isInstruction(sheet.name) ? {
        sv: `Bladet "${sheet.name}" är av namnet att döma en anvisning, och tabellen vid ${formatAddress(cell)} räknas inte. Välj typ för bladet om den ska vara med.`,
        en: `The sheet "${sheet.name}" is by its name of instructions, and the table at ${formatAddress(cell)} is not counted. Choose the sheet's kind if it should be read.`,
      } : isPlan(choices?.get(table)) ? {
        sv: `Tabellen vid ${formatAddress(cell)} är en plan för kommande år och räknas inte som utfall. Skriv Utfall eller Budget i rubrikerna om den ska vara med.`,
        en: `The table at ${formatAddress(cell)} is a plan for years to come and does not count as an outcome. Write Utfall or Budget in its heads if it should be read.`,
      } : saysItself(choices?.get(table)) ? {
        sv: `Tabellen vid ${formatAddress(cell)} räknas inte med: ${choices?.get(table)?.why.sv}. Välj typ för bladet om raderna är verksamheter.`,
        en: `The table at ${formatAddress(cell)} is not counted: ${choices?.get(table)?.why.en}. Choose the sheet's kind if its rows are areas.`,
      } : !columns.some(({ concept }) => concept.dateOnly) ? {
        sv: `Tabellen vid ${formatAddress(cell)} räknas inte med: inget på bladet "${sheet.name}" säger att talen är pengar. Skriv enheten (till exempel tkr) i rubriken eller välj typ för bladet om de är det.`,
        en: `The table at ${formatAddress(cell)} is not counted: nothing on the sheet "${sheet.name}" says that its numbers are money. Write the unit (such as tkr) in its title or choose the sheet's kind if they are.`,
      } : {
        sv: `Tabellen vid ${formatAddress(cell)} har bara årtal eller månader som rubriker, och inget på bladet "${sheet.name}" säger att det är belopp. Den räknas inte med. Skriv enheten (till exempel tkr) i rubriken eller välj typ för bladet om det ska vara med.`,
        en: `The table at ${formatAddress(cell)} has nothing but years or months as heads, and nothing on the sheet "${sheet.name}" says that they are amounts. It is not counted. Write the unit (such as tkr) in its title or choose the sheet's kind if it should be.`,
      },
    };
  });
}

/** Whether a table says itself that it is of nothing that is followed up. */
const saysItself = (choice: KindChoice | undefined): boolean => choice?.candidates.some(({ kind, evidence }) => kind === 'other' && evidence.length > 0) === true;

/** How a column was read, and which head would say it outright. */
const GUESSED: Record<Guess, Sentence> = {
  budgetAdded: {
    sv: 'är läst som ett tillägg: budgeten är den beslutade och tillägget tillsammans. Lägg till en kolumn "Aktuell budget" med summan om det är fel',
    en: 'was read as an addition: the budget is the one decided and the addition together. Add a column "Aktuell budget" with the sum if that is wrong',
  },
  resultAsVariance: {
    sv: 'är läst som prognosens avvikelse mot budget, eftersom beloppen är mycket mindre än budgeten. Skriv "Prognos" eller "Avvikelse helår" i rubriken',
    en: 'was read as the variance of the forecast from the budget, since its amounts are much smaller than the budget. Write "Prognos" or "Avvikelse helår" in the head',
  },
  budgetToDate: {
    sv: 'är läst som periodens budget, eftersom utfallet har förbrukat det mesta av den. Skriv "Årsbudget" i rubriken om det är helårets, annars till exempel "Budget jan–aug"',
    en: 'was read as the budget to date, since the outcome has used most of it. Write "Årsbudget" in the head if it is the full year\'s, else "Budget jan–aug", say',
  },
  budgetOfYear: {
    sv: 'är läst som helårets budget, fast utfallet har förbrukat mycket av den. Skriv till exempel "Budget jan–aug" i rubriken om det är periodens, annars "Årsbudget"',
    en: 'was read as the full year\'s budget, though the outcome has used much of it. Write "Budget jan–aug", say, in the head if it is the period\'s, else "Årsbudget"',
  },
  budgetOfDay: {
    sv: 'är läst som helårets budget så som den var då, eftersom helårets prognos är ungefär lika stor. Skriv "Årsbudget" i rubriken, eller "Budget jan–aug" om den är periodens',
    en: 'was read as the full year\'s budget as it was then, since the year\'s forecast is about as large. Write "Årsbudget" in the head, or "Budget jan–aug" if it is the period\'s',
  },
  remaining: {
    sv: 'är utfallet minus helårets budget: det som återstår. Den är ingen avvikelse och används inte. Skriv "Årsbudget" eller "Budget jan–aug" över budgeten, så framgår vilken den gäller',
    en: 'is the outcome less the full year\'s budget: what remains. It is no variance and is not used. Write "Årsbudget" or "Budget jan–aug" over the budget to say which it is',
  },
  varianceOfYear: {
    sv: 'är läst som helårets avvikelse, eftersom den står i en tabell med prognos. Skriv "Avvikelse helår" eller "Avvikelse jan–aug" i rubriken',
    en: 'was read as the full year\'s variance, since its table has a forecast. Write "Avvikelse helår" or "Avvikelse jan–aug" in the head',
  },
  varianceOfClosedYear: {
    sv: 'är läst som årets avvikelse, eftersom den är utfallet minus budgeten, och de är ungefär lika stora. Ange perioden, så framgår vilken tid den gäller',
    en: 'was read as the year\'s variance, since it is the outcome less the budget and those are about as large. Give the period to say for which time it is',
  },
  varianceToDate: {
    sv: 'är läst som periodens avvikelse, eftersom tabellen saknar prognos. Skriv "Avvikelse helår" eller "Avvikelse jan–aug" i rubriken',
    en: 'was read as the variance to date, since its table has no forecast. Write "Avvikelse helår" or "Avvikelse jan–aug" in the head',
  },
  priorOfYear: {
    sv: 'är läst som hela föregående år, eftersom beloppen ligger närmast årets budget. Skriv "Bokslut" och året i rubriken, eller månaden om det är samma period i fjol',
    en: 'was read as the whole of last year, since its amounts are nearest the year\'s budget. Write "Bokslut" and the year in the head, or the month if it is the same period last year',
  },
  priorToDate: {
    sv: 'är läst som samma period föregående år. Skriv månaden i rubriken, eller "Bokslut" och året om det är hela året',
    en: 'was read as the same period last year. Write the month in the head, or "Bokslut" and the year if it is the whole year',
  },
};

/** What is told apart from the time that a column is for. */
const RULE_OF: Partial<Record<Guess, PlainRuleId>> = { budgetAdded: 'budgetAdded', resultAsVariance: 'resultGuessed' };

/** Columns whose heads do not say for which time they are: how they were read, and what to write instead. */
export const guessProblems = (table: Table, guesses: readonly GuessedColumn[]): Problem[] =>
  guesses.map(({ column, guess }): Problem => {
    const cell: CellAddress = { sheet: table.sheet, row: table.headRows.last, column: column.column };
    return {
      ...ruled(RULE_OF[guess] ?? 'timeGuessed'), cells: [cell],
      message: {
        sv: `Kolumnen "${column.head}" (${formatAddress(cell)}) ${GUESSED[guess].sv}.`,
        en: `The column "${column.head}" (${formatAddress(cell)}) ${GUESSED[guess].en}.`,
      },
    };
  });
