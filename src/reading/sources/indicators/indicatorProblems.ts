import { columnLetters, formatAddress, type CellAddress } from '../../../values/cell';
import { enumerated } from '../../../values/enumerated';
import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import type { HeadedColumn } from '../../scorecards/scorecardHeads';
import { withoutDates } from '../../words/dates';
import { words } from '../../words/swedish';

/** A figure of an indicator is an error: located, and left out. */
export const errorProblem = (cell: CellAddress, error: string, name: string, head: string): Problem => ({
  ...ruled('indicatorError'), cells: [cell],
  message: {
    sv: `Cellen ${formatAddress(cell)} (${short(name)}, ${head}) innehåller felet ${error}. Rätta formeln; till dess saknas värdet i uppföljningen.`,
    en: `The cell ${formatAddress(cell)} (${short(name)}, ${head}) holds the error ${error}. Mend its formula; until then the value is missing from the follow-up.`,
  },
});

/** Words stand where a figure is expected; "date" when the cell holds a date. */
export const textProblem = (cell: CellAddress, text: string, name: string, head: string): Problem => {
  const sv = text === 'date' ? 'ett datum' : `texten "${text.slice(0, 40)}"`;
  const en = text === 'date' ? 'a date' : `the text "${text.slice(0, 40)}"`;
  return {
    ...ruled('indicatorText'), cells: [cell],
    message: {
      sv: `Cellen ${formatAddress(cell)} (${short(name)}, ${head}) innehåller ${sv} där ett tal väntas. Skriv ett tal, eller ett streck om det inte finns något värde.`,
      en: `The cell ${formatAddress(cell)} (${short(name)}, ${head}) holds ${en} where a number is expected. Type a number, or a dash if there is no value.`,
    },
  };
};

/** An assessment in words that are not known: kept out of the statuses, never guessed. */
export const assessmentProblem = (cell: CellAddress, text: string, name: string): Problem => ({
  ...ruled('unknownAssessment'), cells: [cell],
  message: {
    sv: `Bedömningen "${text.slice(0, 40)}" i cellen ${formatAddress(cell)} (${short(name)}) känns inte igen. Skriv till exempel uppnått, delvis uppnått eller ej uppnått.`,
    en: `The assessment "${text.slice(0, 40)}" in the cell ${formatAddress(cell)} (${short(name)}) is not known. Write for example uppnått, delvis uppnått or ej uppnått.`,
  },
});

/** A row of figures that nothing names. */
export const unnamedProblem = (cell: CellAddress): Problem => ({
  ...ruled('indicatorWithoutName'), cells: [cell],
  message: {
    sv: `Raden vid cellen ${formatAddress(cell)} har värden men inget namn på mätetalet, och kommer inte med. Skriv namnet på raden.`,
    en: `The row at the cell ${formatAddress(cell)} has values but no name of its indicator, and is left out. Write the name in the row.`,
  },
});

/** Nothing but codes names the indicators: they are called by them. */
export const codedNames = (cell: CellAddress, head: string): Problem => ({
  ...ruled('namesAreCodes'), cells: [cell],
  message: {
    sv: `Raderna under "${head}" på bladet "${cell.sheet}" har bara koder, från ${formatAddress(cell)}. Mätetalen heter därför som sina koder; skriv namnen i en kolumn bredvid.`,
    en: `The rows under "${head}" on the sheet "${cell.sheet}" have nothing but codes, from ${formatAddress(cell)}. The indicators are called by them; write their names in a column beside.`,
  },
});

/** The outcome that was found ends before the period. */
export const olderOutcome = (cell: CellAddress, head: string): Problem => ({
  ...ruled('olderOutcome'), cells: [cell],
  message: {
    sv: `Utfallet på bladet "${cell.sheet}" ("${head}") är från en tidigare månad än uppföljningen. Det används, eftersom inget senare finns för året.`,
    en: `The outcome on the sheet "${cell.sheet}" ("${head}") is of an earlier month than the follow-up. It is used, since there is no later one of the year.`,
  },
});

/** The sheet is held to be of indicators, but no table in it can be read as such. */
export const noIndicators = (sheet: string): Problem => ({
  rule: 'noIndicators', severity: 'warning', cells: [{ sheet, row: 0, column: 0 }],
  message: {
    sv: `På bladet "${sheet}" hittas ingen tabell med mätetal. Den behöver en rubrikrad med namn (till exempel Mätetal), utfall och gärna målvärde. Välj en annan typ för bladet om det inte innehåller mätetal.`,
    en: `On the sheet "${sheet}" no table of indicators is found. It needs a row of heads with names (such as Mätetal), outcomes and preferably targets. Choose another kind for the sheet if it holds no indicators.`,
  },
});

/** Goals with activities under them and nothing that is measured: the goals are read, the activities are not. */
export const activitiesUnread = (cell: CellAddress, goals: number): Problem => ({
  rule: 'noIndicators', severity: 'info', cells: [cell],
  message: {
    sv: `På bladet "${cell.sheet}" är ${goals === 1 ? 'ett mål läst' : `${goals} mål lästa`}, men inte aktiviteterna under ${goals === 1 ? 'det' : 'dem'}: inget mätetal och ingen bedömning av målet står där, så ${goals === 1 ? 'det' : 'de'} är inte ${goals === 1 ? 'bedömt' : 'bedömda'}.`,
    en: `On the sheet "${cell.sheet}" ${goals === 1 ? 'one goal is' : `${goals} goals are`} read, but not the activities under ${goals === 1 ? 'it' : 'them'}: no indicator and no assessment of the goal stands there, so ${goals === 1 ? 'it is' : 'they are'} not assessed.`,
  },
});

/** Goals whose outcomes and assessments are still empty: they are read, and that nothing is told of them is said. */
export const goalsUntold = (cell: CellAddress, goals: number): Problem => ({
  rule: 'noIndicators', severity: 'info', cells: [cell],
  message: {
    sv: `På bladet "${cell.sheet}" är ${goals === 1 ? 'ett mål läst' : `${goals} mål lästa`}, från ${formatAddress(cell)}, men där står varken utfall eller bedömning.`,
    en: `On the sheet "${cell.sheet}" ${goals === 1 ? 'one goal is' : `${goals} goals are`} read, from ${formatAddress(cell)}, but neither an outcome nor an assessment stands there.`,
  },
});

/** A table of budget and outcome on a sheet that is held to be of indicators: its rows are no indicators. */
export const economyTable = (cell: CellAddress): Problem => ({
  ...ruled('economyAmongIndicators'), cells: [cell],
  message: {
    sv: `Tabellen vid ${formatAddress(cell)} har en kolumn för budget och läses inte, eftersom bladet "${cell.sheet}" är läst som mätetal. Flytta den till ett eget blad, eller välj typ för bladet.`,
    en: `The table at ${formatAddress(cell)} has a column of budget and is not read, since the sheet "${cell.sheet}" is read as indicators. Move it to a sheet of its own, or choose the sheet's kind.`,
  },
});

const short = (name: string): string => (name.length > 60 ? `${name.slice(0, 57)}...` : name);

/** A row of targets below units whose measures stand in the heads: left, and no unit. */
export const targetRow = (cell: CellAddress, name: string): Problem => ({
  ...ruled('indicatorColumns'), cells: [cell],
  message: {
    sv: `Raden "${short(name)}" (${formatAddress(cell)}) är målvärden för kolumnerna och läses inte: målvärden läses ur en egen kolumn. Lägg till en kolumn Målvärde för varje mått om de ska följas upp.`,
    en: `The row "${short(name)}" (${formatAddress(cell)}) holds targets for the columns and is not read: targets are read from a column of their own. Add a column of targets for each measure to have them followed up.`,
  },
});

/** Columns of a table of indicators that no part of an indicator takes in: comparisons, changes, unknown heads. */
export const unreadColumns = (sheet: string, row: number, columns: readonly { readonly column: number; readonly head: string }[]): Problem => {
  const cells = columns.map(({ column }) => ({ sheet, row, column }));
  const named = columns.map(({ column, head }) => `${columnLetters(column)}${head === '' ? '' : ` ("${short(head)}")`}`);
  return {
    ...ruled('indicatorColumns'), cells,
    message: {
      sv: `I tabellen med mätetal på bladet "${sheet}" läses inte ${columns.length === 1 ? 'kolumn' : 'kolumnerna'} ${enumerated(named, 'sv')}: jämförelser, förändringar och okända rubriker är varken utfall eller mål. Är det utfall eller mål: skriv till exempel Utfall 2024 eller Målvärde i rubriken.`,
      en: `In the table of indicators on the sheet "${sheet}" the ${columns.length === 1 ? 'column' : 'columns'} ${enumerated(named, 'en')} ${columns.length === 1 ? 'is' : 'are'} not read: comparisons, changes and unknown heads are neither outcomes nor targets. If they are, write Utfall 2024 or Målvärde, say, in the head.`,
    },
  };
};

/** Outcomes of a later year stand beside those that were taken. */
export const passedColumn = (sheet: string, row: number, used: HeadedColumn, newer: HeadedColumn): Problem => ({
  ...ruled('doubtfulMeasures'), cells: [used, newer].map(({ column }) => ({ sheet, row, column })),
  message: {
    sv: `Mätetalen på bladet "${sheet}" är osäkra: "${used.head}" är läst som utfallet, men "${newer.head}" är nyare. Ange perioden under Inställningar, eller skriv Utfall eller Prognos i rubrikerna.`,
    en: `The indicators of the sheet "${sheet}" are unsure: "${used.head}" is read as the outcome, but "${newer.head}" is newer. Give the period under Settings, or write Utfall or Prognos in the heads.`,
  },
});

/** "Utfall 2024 (mål 80)", "Målvärde ≥ 80": a target that the head says of all rows. */
const TARGET_IN_HEAD = words(/(?<!\p{L})mål(?:et|värdet?|nivån?|tal)?:? ?(?:är |minst |högst |max |min |[≥≤<>=]+ ?)?\d+(?:[.,]\d+)?(?![\d.])/u);

/** Heads that say a target, where no cell of the table holds one: it is of no row that is read. */
export const targetsInHeads = (sheet: string, row: number, columns: readonly HeadedColumn[]): Problem[] => columns.filter(({ head }) => TARGET_IN_HEAD.test(withoutDates(head))).slice(0, 1)
  .map(({ column, head }): Problem => ({
    ...ruled('targetInHead'), cells: [{ sheet, row, column }],
    message: {
      sv: `Bladet "${sheet}": målvärdet i rubriken "${head}" (${formatAddress({ sheet, row, column })}) läses inte, så mätetalen har inget. Skriv det i en egen kolumn, på varje rad.`,
      en: `The sheet "${sheet}": the target in the head "${head}" (${formatAddress({ sheet, row, column })}) is not read, so the indicators have none. Write it in a column of its own, on each row.`,
    },
  }));
