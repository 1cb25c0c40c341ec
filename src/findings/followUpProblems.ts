import type { Facts } from '../reading/facts';
import { areCommittees, type ComputedFigures } from '../figures/computeFigures';
import type { Figure } from '../figures/figures';
import { formatAmount } from '../values/amount';
import type { CellAddress } from '../values/cell';
import { enumerated } from '../values/enumerated';
import { formatPeriod, type Period } from '../values/period';
import { MOST_CELLS, type Problem, type Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { unitFactor, type Unit } from '../values/unit';

/** Why there is no report, and what to do. */
export function nothingToReport(facts: Facts): Problem {
  if (facts.obstacle) return facts.obstacle;
  const sheets = facts.sheets.filter(({ kind }) => kind !== 'own').length;
  return {
    rule: 'noTable', severity: 'error', cells: [],
    message: {
      sv: sheets === 0 ? 'Arbetsboken har inga blad att läsa.'
        : 'Ingen tabell med budget, utfall eller prognos hittades. Kontrollera att kolumnerna har rubriker som Budget, Utfall och Prognos, eller välj typ för ett blad.',
      en: sheets === 0 ? 'The workbook has no sheets to read.'
        : 'No table with budget, outcome or forecast was found. See that the columns have heads such as Budget, Utfall and Prognos, or choose the kind of a sheet.',
    },
  };
}

/** What the workbook shows may be what was true before. */
export const calculationProblems = (isManual: boolean): Problem[] => (isManual ? [{
  ...ruled('manualCalculation'), cells: [],
  message: {
    sv: 'Arbetsboken räknas bara om när någon ber om det (Beräkningsalternativ: Manuell), så siffrorna kan vara gamla. Tryck F9, läs om arbetsboken och uppdatera sedan rapporten.',
    en: 'The workbook is calculated only when someone asks for it (Calculation Options: Manual), so its figures may be old. Press F9, read the workbook again and then update the report.',
  },
}] : []);

const periodWithoutOutcome = (period: string): Problem => ({
  ...ruled('periodWithoutOutcome'), cells: [],
  message: {
    sv: `Perioden ${period} är vald, men ingen kolumn med utfall gäller den. Ändra perioden, eller töm den så läses den av i arbetsboken.`,
    en: `The period ${period} is chosen, but no outcome column is about it. Change the period, or empty it and it is read from the workbook.`,
  },
});

/** That a table was read as the parts of an area: its rows are not counted beside it. */
const detailProblems = ({ details }: ComputedFigures): Problem[] => details.map(({ area, sheet, sum }): Problem => ({
  ...ruled('areaDetailed'), cells: sum?.terms.map(({ cell }) => cell) ?? [],
  message: {
    sv: `En tabell på bladet "${sheet}" summerar till samma belopp som ${area} och är läst som delar av det området.`,
    en: `A table on the sheet "${sheet}" adds up to the same amounts as ${area} and was read as the parts of that area.`,
  },
}));

const MOST_NAMED = 6;

const cellsOf = (figure: Figure | null): CellAddress[] => figure?.terms.map(({ cell }) => cell) ?? [];

/** The sums of the tables, and their areas, those of the first last. */
const cellsOfTables = (addedUp: ComputedFigures['addedUp']): CellAddress[] =>
  [...addedUp.flatMap(({ sum }) => cellsOf(sum)), ...[...addedUp.slice(1), ...addedUp.slice(0, 1)].flatMap(({ areas }) => areas.flatMap(({ figure }) => cellsOf(figure).slice(0, 1)))].slice(0, MOST_CELLS);

/** "Växa AB, Bo AB och 4 till": the areas of all tables but the first. */
function addedAreas(addedUp: ComputedFigures['addedUp']): Sentence {
  const names = addedUp.slice(1).flatMap(({ areas }) => areas.map(({ name }) => name));
  const [shown, more] = [names.slice(0, MOST_NAMED), names.length - MOST_NAMED];
  return {
    sv: more > 0 ? `${shown.join(', ')} och ${more} till` : enumerated(shown, 'sv'),
    en: more > 0 ? `${shown.join(', ')} and ${more} more` : enumerated(shown, 'en'),
  };
}

/** That the total is the sum of several tables' own: right when each holds its part of the committee, else something counts twice or is none of it. */
function addedUpProblems({ addedUp }: ComputedFigures): Problem[] {
  if (addedUp.length === 0) return [];
  if (areCommittees(addedUp)) {
    const whose = addedUp.map(({ committee }) => committee ?? '');
    return [{
      ...ruled('totalsAdded'), severity: 'info', cells: cellsOfTables(addedUp),
      message: {
        sv: `${enumerated(whose, 'sv')} har var sin tabell med en egen summa. Totalt är alla nämnderna tillsammans.`,
        en: `${enumerated(whose, 'en')} have a table and a sum each. The total is all of the committees together.`,
      },
    }];
  }
  const names = [...new Set(addedUp.map(({ sheet }) => `"${sheet}"`))];
  const areas = addedAreas(addedUp);
  const way = names.length === 1
    ? { sv: 'flytta den till ett eget blad och välj typen "används inte" för det', en: 'move it to a sheet of its own and choose the kind "not used" for that' }
    : { sv: 'välj typen "används inte" för dess blad', en: 'choose the kind "not used" for its sheet' };
  const where = names.length === 1
    ? { sv: `På bladet ${names[0]} har flera tabeller var sin summa av egna områden`, en: `On the sheet ${names[0]} several tables have a sum each of areas of their own` }
    : { sv: `Bladen ${enumerated(names, 'sv')} har var sin summa av egna områden`, en: `The sheets ${enumerated(names, 'en')} have a sum each of areas of their own` };
  return [{
    ...ruled('totalsAdded'), cells: cellsOfTables(addedUp),
    message: {
      sv: `${where.sv}, och inget visar om de hör ihop. Totalt är alla områden tillsammans, även ${areas.sv}. Hör en tabell inte till uppföljningen, eller ingår den i en annan: ${way.sv}.`,
      en: `${where.en}, and nothing shows whether they belong together. The total is all areas together, ${areas.en} too. If a table is none of the follow-up's, or part of another: ${way.en}.`,
    },
  }];
}

/** In kronor: more than any municipality or region of Sweden spends in a year. */
const BEYOND_REASON = 150_000_000_000;

/** A total that no one spends: its unit is a finer one than it was read in. */
function beyondReason({ total }: ComputedFigures, unit: Unit): Problem[] {
  const largest = (['budget', 'actual', 'forecast'] as const).flatMap((measure) => total.amounts[measure] ?? []).find(({ value }) => Math.abs(value) * unitFactor(unit, 'kr') > BEYOND_REASON);
  return largest === undefined ? [] : [{
    ...ruled('unitConflict'), cells: cellsOf(largest).slice(0, MOST_CELLS),
    message: {
      sv: `Summan ${formatAmount(largest.value, unit, 'sv')} ${unit} är mer än någon kommun eller region omsätter: enheten, ${unit}, kan vara fel. Skriv enheten i bladets rubrik, eller välj den för bladet under Läsning.`,
      en: `The total of ${formatAmount(largest.value, unit, 'en')} ${unit} is more than any municipality or region spends: the unit, ${unit}, may be wrong. Write the unit in the sheet's title, or choose it for the sheet under Reading.`,
    },
  }];
}

/** What the figures leave out or lack. */
export function figureProblems(
  facts: Facts, figures: ComputedFigures, periodChosen: boolean, unit: Unit,
): Problem[] {
  const problems: Problem[] = [...addedUpProblems(figures), ...detailProblems(figures), ...beyondReason(figures, unit)];
  if (periodChosen && facts.period && figures.areas.length > 0 && figures.areas.every(({ amounts }) => amounts.actual === null)) {
    problems.push(periodWithoutOutcome(formatPeriod(facts.period)));
  }
  if (figures.leftOut.length > 0) {
    const names = figures.leftOut.join(', ');
    const left = facts.economy.filter(({ kind, area, name }) => kind === 'area' && figures.leftOut.includes(area ?? name));
    const tabs = [...new Set(left.map(({ name }) => `"${name}"`))];
    const quoted = tabs.join(', ');
    const sheets = tabs.length === 1 ? { sv: `Bladet ${quoted}`, en: `The sheet ${quoted}` } : { sv: `Bladen ${quoted}`, en: `The sheets ${quoted}` };
    problems.push({
      ...ruled('areaTwice'), cells: left.map(({ name, tables }) => tables[0]?.rows[0]?.nameCell ?? { sheet: name, row: 0, column: 0 }),
      message: {
        sv: `${sheets.sv} för ${names} summerar till samma belopp som tabellen över områden och är inte ${tabs.length === 1 ? 'medräknat' : 'medräknade'} en gång till. Ge ${tabs.length === 1 ? 'det' : 'dem'} samma namn som i tabellen om de hör ihop.`,
        en: `${sheets.en} of ${names} ${tabs.length === 1 ? 'adds up to the same amounts as the table of areas and is' : 'add up to the same amounts as the table of areas and are'} not counted again. Give ${tabs.length === 1 ? 'it' : 'them'} the names in the table if they belong together.`,
      },
    });
  }
  for (const area of figures.areas) {
    const { amounts } = area;
    if (amounts.actual || amounts.budget || amounts.forecast || amounts.variance || amounts.varianceToDate) continue;
    const sheet = facts.economy.find((one) => one.area === area.name);
    if (!sheet && isTold(area.name, facts)) continue;
    problems.push({
      ...ruled('areaWithoutFigures'), cells: sheet ? [{ sheet: sheet.name, row: 0, column: 0 }] : [],
      message: {
        sv: `${area.name}: inga belopp kunde läsas${sheet ? ` på bladet "${sheet.name}"` : ''}. Kontrollera kolumnrubrikerna eller välj typ för bladet.`,
        en: `${area.name}: no amounts could be read${sheet ? ` on the sheet "${sheet.name}"` : ''}. Check the column heads or choose the sheet's kind.`,
      },
    });
  }
  return problems;
}

/** A comment as far as it is told of. */
interface ToldComment {
  readonly area: string;
  /** The user wrote her own in the report, and the workbook's has changed since. */
  readonly sourceChanged: boolean;
  readonly isDraft: boolean;
  readonly text: string;
  readonly source: string;
  /** Her own of an earlier period. */
  readonly earlier: { readonly period: Period } | null;
}

const mostNames = 4;

/** Her words of earlier periods that nothing of her own has taken the place of: they are not printed, and that is said. */
function earlierComments(comments: readonly ToldComment[]): Problem[] {
  const old = comments.filter(({ earlier, text, source }) => earlier !== null && text === source);
  if (old.length === 0) return [];
  const said = (more: (count: number) => string) => old.slice(0, mostNames).map(({ area, earlier }) => `${area} (${earlier ? formatPeriod(earlier.period) : ''})`).join(', ')
    + (old.length > mostNames ? ` ${more(old.length - mostNames)}` : '');
  return [{
    ...ruled('commentFromEarlier'), cells: [],
    message: {
      sv: `Kommentarer från en tidigare period skrivs inte ut: ${said((count) => `och ${count} till`)}. Ta över dem eller skriv nya under Kommentarer; de står kvar i inställningarna.`,
      en: `Comments from an earlier period are not printed: ${said((count) => `and ${count} more`)}. Take them over or write new ones under Comments; they stay in the settings.`,
    },
  }];
}

/** What is to be said of comments that were written in the report or the pane. */
export const commentProblems = (comments: readonly ToldComment[]): Problem[] => [
  ...comments.filter(({ sourceChanged }) => sourceChanged).map(({ area }): Problem => ({
    ...ruled('commentSourceChanged'), cells: [],
    message: {
      sv: `${area}: kommentaren i arbetsboken har ändrats, men rapportens kommentar är din egen och står kvar.`,
      en: `${area}: the workbook's comment has changed, but the report's is your own and stands.`,
    },
  })),
  ...earlierComments(comments),
];

/** Rules that name the cells whose amounts are missing, and why. */
const NAMES_CELLS: ReadonlySet<string> = new Set(['formulasUnsaved', 'textForNumber', 'errorCell']);

/** Whether it is told already why an area's row has no amounts: the heads are not at fault. */
function isTold(area: string, { economy, problems }: Pick<Facts, 'economy' | 'problems'>): boolean {
  const named = economy.flatMap(({ tables }) => tables.flatMap((table) => table.rows.filter(({ name }) => name === area)));
  // Dashes say themselves that there is nothing to tell.
  if (named.some(({ isDashed }) => isDashed)) return true;
  const rows = named.map(({ nameCell }) => nameCell);
  return problems.some(({ rule, cells }) => NAMES_CELLS.has(rule) && cells.some((cell) => rows.some(({ sheet, row }) => sheet === cell.sheet && row === cell.row)));
}
