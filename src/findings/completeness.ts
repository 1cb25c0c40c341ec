import type { AreaFigures, Figure } from '../figures/figures';
import type { EconomyTable } from '../reading/meaning/tables/economyTable';
import type { AssessedScorecard } from '../status/indicatorStatus';
import { formatAddress, type CellAddress } from '../values/cell';
import type { Period } from '../values/period';
import { formatDecimal } from '../values/quantity';
import type { Status } from '../values/status';
import type { Unit } from '../values/unit';
import type { RawSheet } from '../workbook/rawSheet';
import { findingOf, type Finding } from './finding';
import { incompleteTotal } from './incompleteTotal';
import { LEAST_OF_ALL, lacking, placeOf, someOf } from './lacking';
import { shownValue } from './shownValue';

/**
 * What a follow-up lacks. Nothing is said where something is missing throughout: then the workbook is not meant to have it.
 * What most have and a few have not was forgotten.
 */

export interface CompleteArea {
  readonly figures: AreaFigures;
  readonly status: Status;
  /** The comment that the report will show: the workbook's or the user's own; '' where nobody has written one. */
  readonly comment: string;
}

export interface Completeness {
  readonly areas: readonly CompleteArea[];
  readonly total: AreaFigures;
  readonly period: Period | null;
  readonly tables: readonly EconomyTable[];
  readonly scorecard: AssessedScorecard;
  readonly sheets: readonly RawSheet[];
  readonly unit: Unit;
  /** What is said already of single cells: nothing of them is said again. */
  readonly told: readonly Finding[];
  /** Hidden rows that a sum is told to leave out: that they count is said there. */
  readonly filtered: readonly CellAddress[];
}

const cellsOf = (figures: readonly (Figure | null | undefined)[]): CellAddress[] => figures.flatMap((figure) => figure?.terms.slice(0, 1).map(({ cell }) => cell) ?? []);

function withoutForecast({ areas, period, told }: Completeness): Finding[] {
  if (period === null || period.month === 12) return [];
  const own = areas.filter(({ figures: { amounts } }) => amounts.budget !== null || amounts.actual !== null);
  // A sum tells of a blank that it needs.
  const blank = new Set(told.flatMap(({ causes }) => causes.flatMap(({ cell, found }) => (found === null ? [`${cell.row} ${cell.sheet}`] : []))));
  const without = lacking(own, ({ figures: { amounts } }) => amounts.forecast !== null || amounts.variance !== null)
    .filter(({ figures }) => !placeOf(figures).some(({ row, sheet }) => blank.has(`${row} ${sheet}`)));
  const said = someOf(without.map(({ figures }) => figures.name));
  return without.length === 0 ? [] : [findingOf({
    rule: 'forecastMissing', cells: without.flatMap(({ figures }) => placeOf(figures)), ...without.length === 1 && without[0] ? { group: without[0].figures.name } : {},
    message: { sv: `Prognos saknas för ${said.sv}, men finns för de andra områdena. Fyll i den, eller välj en under Prognos.`, en: `There is no forecast for ${said.en}, though the other areas have one. Fill it in, or choose one under Forecast.` },
  })];
}

/** Of costs this share at most of what has been used already, and what is left of the year would have to be an income. */
const OUTRUN = 0.8;

/**
 * A forecast of the year's costs that is 0, or far less than what has been used of them: a cell that was left, or a
 * digit that was lost. A unit that is to be paid for late in the year has a budget that says so.
 */
function outrunForecasts({ areas, period, unit, told }: Completeness): Finding[] {
  if (period === null || period.month === 12) return [];
  const known = areas.filter(({ figures: { amounts: { actual, forecast, budget } } }) => actual && forecast && budget && actual.value < 0 && budget.value <= actual.value);
  const outrun = known.filter(({ figures: { amounts: { actual, forecast } } }) => (forecast?.value ?? 0) > (actual?.value ?? 0) * OUTRUN);
  if (known.length < LEAST_OF_ALL || outrun.length > known.length * FEW) return [];
  const cells = new Set(told.flatMap(({ causes }) => causes.map(({ cell }) => formatAddress(cell))));
  return outrun.filter(({ figures }) => !cellsOf([figures.amounts.forecast]).some((cell) => cells.has(formatAddress(cell)))).map(({ figures }) => {
    const { forecast, actual, budget } = figures.amounts;
    const shown = (figure: Figure | null, language: 'sv' | 'en') => shownValue(figure?.value ?? 0, unit, language);
    return findingOf({
      // A forecast that is reckoned of its variance is wrong where that is.
      rule: 'forecastOutrun', cells: [...forecast?.terms.slice(-1).map(({ cell }) => cell) ?? [], ...cellsOf([actual])], group: figures.name,
      message: {
        sv: `${figures.name}: årets prognos är ${shown(forecast, 'sv')}, men utfallet är redan ${shown(actual, 'sv')} av en budget på ${shown(budget, 'sv')}. Kontrollera prognosen.`,
        en: `${figures.name}: the year's forecast is ${shown(forecast, 'en')}, but the outcome is already ${shown(actual, 'en')} of a budget of ${shown(budget, 'en')}. Check the forecast.`,
      },
    });
  });
}

/** A unit with a budget to date has one for the year; what has neither is meant to have none. */
function withoutBudget({ areas }: Completeness): Finding[] {
  const own = areas.filter(({ figures: { amounts } }) => amounts.forecast !== null || amounts.actual !== null);
  const without = lacking(own, ({ figures: { amounts } }) => amounts.budget !== null || amounts.budgetToDate === null || amounts.budgetToDate.value === 0);
  const said = someOf(without.map(({ figures }) => figures.name));
  return without.length === 0 ? [] : [findingOf({
    rule: 'budgetMissing', cells: without.flatMap(({ figures }) => placeOf(figures)), ...without.length === 1 && without[0] ? { group: without[0].figures.name } : {},
    message: { sv: `Årets budget saknas för ${said.sv}, men finns för de andra områdena. Periodens budget finns. Fyll i årets.`, en: `There is no budget of the year for ${said.en}, though the other areas have one. There is a budget to date. Fill in the year's.` },
  })];
}

/** What tells that something is done, or that it is not. */
const ACTION = /åtgärd|vidta|handlingsplan|genomför|arbetar (?:med|för)|arbete pågår|beslut|plan(?:eras|erar|en)?(?![\p{L}])|insats|effektivis|bespar|anpass|minska|se[rs]? över|översyn|uppsäg|anställningsstopp|inköpsstopp|omförhandl|följs upp|äska|tillskott/iu;

function comments({ areas }: Completeness): Finding[] {
  const without = lacking(areas, ({ comment }) => comment !== '');
  const [red, plain] = [without.filter(({ status }) => status === 'red'), without.filter(({ status }) => status !== 'red')];
  const quiet = someOf(plain.map(({ figures }) => figures.name));
  return [
    ...red.map(({ figures }) => findingOf({
      rule: 'redWithoutComment', cells: placeOf(figures), group: figures.name,
      message: { sv: `${figures.name} är röd och saknar kommentar. Skriv vad avvikelsen beror på och vad som görs.`, en: `${figures.name} is red and has no comment. Say what the variance comes from and what is done.` },
    })),
    ...plain.length === 0 ? [] : [findingOf({
      rule: 'commentMissing', cells: plain.flatMap(({ figures }) => placeOf(figures)), ...plain.length > 1 ? { group: '' } : {},
      message: { sv: `Kommentar saknas för ${quiet.sv}, men finns för de flesta områden.`, en: `There is no comment for ${quiet.en}, though most areas have one.` },
    })],
    ...areas.filter(({ status, comment }) => status === 'red' && comment !== '' && !ACTION.test(comment)).map(({ figures }) => findingOf({
      rule: 'redWithoutAction', cells: figures.comment?.cells.slice(0, 1) ?? placeOf(figures), group: figures.name,
      message: { sv: `${figures.name} är röd, men kommentaren nämner ingen åtgärd. Skriv vad som görs, eller varför inget görs.`, en: `${figures.name} is red, but its comment names no action. Say what is done, or why nothing is.` },
    })),
  ];
}

function indicators({ scorecard }: Completeness): Finding[] {
  const sheets = [...new Set(scorecard.indicators.map(({ fact }) => fact.sheet))];
  return sheets.flatMap((sheet) => ([
    ['utfall', 'outcome', (one: AssessedScorecard['indicators'][number]) => one.fact.actual !== null || one.fact.stated !== null],
    ['målvärde', 'target', (one: AssessedScorecard['indicators'][number]) => one.fact.target !== null || one.fact.stated !== null],
  ] as const).flatMap(([sv, en, has]): Finding[] => {
    const own = scorecard.indicators.filter(({ fact }) => fact.sheet === sheet);
    // Where no row of the sheet has a target, none lacks one.
    const without = en === 'target' && own.every(({ fact }) => fact.target === null) ? [] : lacking(own, has);
    const said = someOf(without.map(({ fact }) => `"${fact.name}"`));
    return without.length === 0 ? [] : [findingOf({
      rule: 'indicatorIncomplete', cells: without.map(({ fact }) => fact.nameCell), of: en,
      message: { sv: `På bladet "${sheet}" saknar ${said.sv} ${sv}, men de andra har det.`, en: `On the sheet "${sheet}" ${said.en} ${without.length === 1 ? 'has' : 'have'} no ${en}, though the others have.` },
    })];
  }));
}

/** Rows that nobody sees and that count: a sum or the areas hold their amounts. */
function hiddenRows({ tables, sheets, filtered }: Completeness): Finding[] {
  const told = new Set(filtered.map(formatAddress));
  return tables.flatMap((table): Finding[] => {
    const hidden = new Set(sheets.find(({ name }) => name === table.sheet)?.hiddenRows);
    if (hidden.size === 0 || table.rows.every(({ nameCell }) => hidden.has(nameCell.row))) return [];
    // A statement's parts are hidden as groups are folded; what stands for itself is not.
    const covered = new Set(table.subtotals.filter(({ row }) => !hidden.has(table.rows[row]?.nameCell.row ?? -1) && row !== table.totalRow).flatMap(({ covers }) => covers));
    const own = table.rows.filter((row, at) => row.kind === 'item' && hidden.has(row.nameCell.row) && !told.has(formatAddress(row.nameCell)) && !covered.has(at) && row.terms.some((term) => term !== null && term.read !== 0));
    const said = someOf(own.map(({ name, nameCell }) => `${name} (${formatAddress(nameCell)})`));
    return own.length === 0 || table.shape === 'statement' ? [] : [findingOf({
      rule: 'hiddenRowsCounted', cells: own.map(({ nameCell }) => nameCell),
      message: { sv: `Dolda rader på bladet "${table.sheet}" har belopp som räknas med: ${said.sv}. Visa dem, eller ta bort dem om de inte gäller.`, en: `Hidden rows on the sheet "${table.sheet}" hold amounts that count: ${said.en}. Show them, or remove them if they do not count.` },
    })];
  });
}

/** Percentage points that a budget to date may be from last year's way before it is told, and the share of areas that it is told of at most. */
const FAR = 0.15;
const FEW = 0.34;

/** Areas whose budgets are spread alike are within so much of each other. */
const ALIKE = 0.05;

/** A budget to date that is another part of the year's than the others' are, which are all alike: the year's own amount, or another period's. */
function oddPeriodBudgets({ areas, period, told }: Completeness): Finding[] {
  if (period === null || period.month === 12) return [];
  const known = areas.flatMap(({ figures }) => {
    const { budget, budgetToDate } = figures.amounts;
    return budget && budgetToDate && budget.value !== 0 ? [{ figures, share: budgetToDate.value / budget.value }] : [];
  });
  const usual = [...known].sort((a, b) => a.share - b.share)[Math.floor(known.length / 2)]?.share ?? 0;
  const odd = known.filter(({ share }) => Math.abs(share - usual) > ALIKE);
  const [one] = odd;
  const cells = new Set(told.flatMap(({ causes }) => causes.map(({ cell }) => formatAddress(cell))));
  const own = one ? cellsOf([one.figures.amounts.budgetToDate, one.figures.amounts.budget]) : [];
  if (!one || odd.length > 1 || known.length <= LEAST_OF_ALL || Math.abs(one.share - usual) <= FAR || own.some((cell) => cells.has(formatAddress(cell)))) return [];
  const percent = (value: number, language: 'sv' | 'en') => `${formatDecimal(value * 100, 0, language)} %`;
  return [findingOf({
    rule: 'periodBudgetUnusual', cells: own, group: one.figures.name,
    message: {
      sv: `${one.figures.name}: periodens budget är ${percent(one.share, 'sv')} av årets, men alla andra områden har omkring ${percent(usual, 'sv')}. Kontrollera periodiseringen.`,
      en: `${one.figures.name}: the period's budget is ${percent(one.share, 'en')} of the year's, but all other areas have about ${percent(usual, 'en')}. Check how it is spread over the year.`,
    },
  })];
}

function periodBudgets({ areas, period }: Completeness): Finding[] {
  if (period === null || period.month === 12) return [];
  const known = areas.flatMap(({ figures }) => {
    const { budget, budgetToDate, priorYear, priorYearToDate } = figures.amounts;
    if (!budget || !budgetToDate || !priorYear || !priorYearToDate || budget.value === 0 || priorYear.value === 0) return [];
    return [{ figures, share: budgetToDate.value / budget.value, before: priorYearToDate.value / priorYear.value }];
  });
  const far = known.filter(({ share, before }) => before > 0 && before < 1.2 && Math.abs(share - before) > FAR);
  if (known.length < LEAST_OF_ALL || far.length > known.length * FEW) return [];
  const percent = (value: number, language: 'sv' | 'en') => `${formatDecimal(value * 100, 0, language)} %`;
  return far.map(({ figures, share, before }) => findingOf({
    rule: 'periodBudgetUnusual', cells: cellsOf([figures.amounts.budgetToDate, figures.amounts.budget]), group: figures.name,
    message: {
      sv: `${figures.name}: periodens budget är ${percent(share, 'sv')} av årets, men förra året hade ${percent(before, 'sv')} gått åt vid samma tid. Kontrollera periodiseringen.`,
      en: `${figures.name}: the period's budget is ${percent(share, 'en')} of the year's, but last year ${percent(before, 'en')} was spent by then. Check how it is spread over the year.`,
    },
  }));
}

/** What is said of an area by its own years is not said once more by the other areas. */
const firstOf = (found: readonly Finding[], others: readonly Finding[]): readonly Finding[] => [...found, ...others.filter(({ group }) => !found.some((one) => one.group === group))];

/** What is missing, hidden or unusual, by the rest of the workbook. */
export function completenessFindings(all: Completeness): Finding[] {
  const missing = [...withoutBudget(all), ...withoutForecast(all)];
  const ofTotal = incompleteTotal({ areas: all.areas.map(({ figures }) => figures), total: all.total }, missing);
  return [...missing, ...ofTotal, ...outrunForecasts(all), ...comments(all), ...indicators(all), ...hiddenRows(all), ...firstOf(periodBudgets(all), oddPeriodBudgets(all))];
}
