import { formatAddress } from '../../values/cell';
import type { Doubted } from '../../values/doubt';
import { fold } from '../../values/text';
import { isCommitteeName } from '../geometry/titles';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import { factsOf } from '../meaning/rows/rowFacts';
import { financingWords } from '../words/lexicon';
import { doubted, isListed } from './doubtedRows';

/** So much of what the areas cost is paid by a frame. */
const LEAST_PAID = 0.5;

/** "Finansiering" below the printed sum of a committee's areas, that offsets most of it: it pays for them, and what is left is another whole than their sum. */
function payerIn(sheet: EconomySheet, table: EconomyTable): Doubted[] {
  const items = itemsOf(table);
  if (!isListed(sheet, table) || items.some(({ name }) => isCommitteeName(name))) return [];
  const payer = items.find(({ name }) => financingWords.test(fold(name)));
  const sum = payer && table.rows.slice(0, table.rows.indexOf(payer)).filter(({ kind }) => kind === 'sum').at(-1);
  const whole = table.totalRow === null ? undefined : table.rows[table.totalRow];
  const [paid, cost] = [payer, sum].map((row) => (row === undefined ? 0 : netIn(row)));
  if (!payer || !sum || !whole || whole === sum || paid === undefined || cost === undefined || paid * cost >= 0 || Math.abs(paid) < Math.abs(cost) * LEAST_PAID) return [];
  return [doubted('payerAsArea', { sheet: sheet.name, rows: [payer, sum, whole], all: [payer, whole] }, {
    sv: `På bladet "${sheet.name}" betalar "${payer.name}" för verksamheterna, och summan är tagen efter den, i "${whole.name}". Före den står "${sum.name}" (${formatAddress(sum.nameCell)}), som kan vara det som följs upp. Är "${payer.name}" ingen verksamhet: välj det för raden under Läsning.`,
    en: `On the sheet "${sheet.name}" "${payer.name}" pays for the areas, and the sum was taken after it, in "${whole.name}". Before it stands "${sum.name}" (${formatAddress(sum.nameCell)}), which may be what is followed up. If "${payer.name}" is no area, choose so for the row under Reading.`,
  }, { sv: `"${payer.name}" betalar för verksamheterna, och "${sum.name}" kan vara summan`, en: `"${payer.name}" pays for the areas, and "${sum.name}" may be the sum` })];
}

const netIn = (row: EconomyRow): number => {
  const fact = factsOf(row).find(({ measure, component }) => component === null && (measure === 'budget' || measure === 'actual'));
  return fact === undefined ? 0 : fact.read * fact.factor;
};

/** What pays for the areas of a sheet and is read as one of them. */
export const payersAsAreas = (sheets: readonly EconomySheet[]): Doubted[] => sheets.flatMap((sheet) => sheet.tables.flatMap((table) => payerIn(sheet, table)));
