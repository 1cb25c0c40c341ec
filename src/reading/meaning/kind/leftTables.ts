import { formatAddress } from '../../../values/cell';
import type { Problem, Sentence } from '../../../values/problem';
import { ruled, type PlainRuleId } from '../../../values/rules/catalogue';
import type { Table } from '../../geometry/table';
import type { LeftTable } from './recognisedSheet';

/** What is told of the tables of a sheet that were left. */

interface Reason {
  readonly rule: PlainRuleId;
  /** What goes on after the table, its place and its caption. */
  readonly told: Sentence;
}

const REASONS: Readonly<Record<Exclude<LeftTable['why'], 'invested'>, Reason>> = {
  part: {
    rule: 'partOfAreas',
    told: {
      sv: 'har samma områden som en annan på bladet, med mindre belopp. Den är läst som en del av deras pengar, eller något annat än dem, och räknas inte. Ska den räknas: lägg den på ett eget blad och välj typ för bladet.',
      en: 'has the areas of another on its sheet, with smaller amounts. It was read as a part of their money, or as something else than that, and is not counted. If it should be, give it a sheet of its own and choose the kind of the sheet.',
    },
  },
  amounts: {
    rule: 'tableAside',
    told: {
      sv: 'har belopp men varken budget, utfall eller prognos, och områdena följs upp i en annan tabell. Den räknas inte med. Skriv Budget eller Utfall i rubriken om dess rader är områden.',
      en: 'has amounts but neither budget, outcome nor forecast, and the areas are followed up in another table. It is not counted. Write Budget or Utfall in its head if its rows are areas.',
    },
  },
  example: {
    rule: 'tableAside',
    told: {
      sv: 'är enligt sin rubrik ett exempel och räknas inte med. Byt rubrik om dess rader följs upp.',
      en: 'is by its caption an example and is not counted. Change the caption if its rows are followed up.',
    },
  },
  within: {
    rule: 'earlierTable',
    told: {
      sv: 'ingår enligt sin rubrik i en annan på samma blad och räknas inte en gång till.',
      en: 'is by its caption within another on its sheet, and is not counted once more.',
    },
  },
  comingYear: {
    rule: 'earlierTable',
    told: {
      sv: 'är budget för ett kommande år och räknas inte med i uppföljningen.',
      en: 'is the budget of a coming year and is not counted in the follow-up.',
    },
  },
  oneMonth: {
    rule: 'earlierTable',
    told: {
      sv: 'gäller en enda månad, och samma rader står för hela perioden i en annan tabell. Den räknas inte med.',
      en: 'is about one month, and another table has the same rows for the whole period. It is not counted.',
    },
  },
  earlier: {
    rule: 'earlierTable',
    told: {
      sv: 'gäller en tidigare tid än en annan på samma blad och räknas inte med. Flytta den till ett eget blad om den ska vara med.',
      en: 'is about an earlier time than another on its sheet and is not counted. Move it to a sheet of its own if it should be.',
    },
  },
  empty: {
    rule: 'earlierTable',
    told: {
      sv: 'har varken utfall eller prognos än och räknas inte med. Fyll i den när tiden är inne.',
      en: 'has neither an outcome nor a forecast yet and is not counted. Fill it in when the time comes.',
    },
  },
};

/** That rows under a heading of what is invested are no part of what is run. */
function investedSection({ rows, sheet, headRows }: Table, caption: string): Problem {
  const cell = rows[0]?.nameCell ?? { sheet, row: headRows.last, column: 0 };
  return {
    ...ruled('rowsAside'), cells: rows.map(({ nameCell }) => nameCell),
    message: {
      sv: `Raderna under "${caption}" (${formatAddress(cell)}) är lästa som investeringar och räknas inte med i driften. Lägg dem på ett eget blad om de ska vara med i uppföljningen.`,
      en: `The rows under "${caption}" (${formatAddress(cell)}) were read as investments and are not counted in what is run. Give them a sheet of their own if they should be in the follow-up.`,
    },
  };
}

function toldOf({ table, caption }: LeftTable, { rule, told }: Reason): Problem {
  const cell = { sheet: table.sheet, row: table.headRows.first, column: table.columns[0]?.column ?? 0 };
  const place = `${formatAddress(cell)} ("${caption.slice(0, 60)}")`;
  return { ...ruled(rule), cells: [cell], message: { sv: `Tabellen vid ${place} ${told.sv}`, en: `The table at ${place} ${told.en}` } };
}

/** Which tables were left, and why. */
export const leftTables = (left: readonly LeftTable[]): Problem[] =>
  left.map((one) => (one.why === 'invested' ? investedSection(one.table, one.caption) : toldOf(one, REASONS[one.why])));
