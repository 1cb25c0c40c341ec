import { unsureMeasureLayouts } from './unsureMeasures';
import { spoiltCellLayouts } from './spoiltCells';
import { monthStretchLayouts } from './monthStretches';
import { netUnderSectionLayouts } from './netsUnderSections';
import { wholeTwiceLayouts } from './wholesTwice';
import { wholeBookLayouts } from './wholeBooks';
import { wholeInBlockLayouts } from './wholesInBlocks';
import { sideAcrossLayouts } from './sidesAcross';
import { captionedMonthLayouts } from './captionedMonths';
import { whoseUnderYearLayouts } from './whoseUnderYears';
import { forecastOrderLayouts } from './forecastOrder';
import { investedBelowLayouts } from './investedBelow';
import { investedSectionLayouts } from './investedSections';
import { withoutSumLayouts } from './withoutSums';
import { areaOverStatementLayouts } from './areasOverStatements';
import { resultBelowVarianceLayouts } from './resultsBelowVariances';
import { provenBudgetLayouts } from './provenBudgets';
import { measureUnderNameLayouts } from './measuresUnderNames';
import { otherThanOutcomeLayouts } from './otherThanOutcome';
import { titleOfResultLayouts } from './titlesOfResults';
import { yearOverBothLayouts } from './yearsOverBoth';
import { strangerAmongAmountLayouts } from './strangersAmongAmounts';
import { toldTwiceLayouts } from './toldTwice';
import { unsummedFinanceLayouts } from './unsummedFinances';
import { takenFromLayouts } from './takenFrom';
import { yearAheadLayouts } from './yearsAhead';
import { amountLikeYearLayouts } from './amountsLikeYears';
import { outcomeUnderForecastLayouts } from './outcomesUnderForecasts';
import { codeBesideLayouts } from './codesBeside';
import { dashedAreaLayouts } from './dashedAreas';
import { otherMonthBesideLayouts } from './otherMonthsBeside';
import { comparedWithLastYearLayouts } from './comparedWithLastYear';
import { noteOfAreasLayouts } from './notesOfAreas';
import { accountOfAreaLayouts } from './accountsOfAreas';
import { ownerWithTimeLayouts } from './ownerWithTime';
import { yearAgainLayouts } from './yearsAgain';
import { quarterLayouts } from './quarters';
import { rearrangedLayouts } from './rearranged';
import { shareAndBrokenNameLayouts } from './sharesAndBrokenNames';
import { addedAndNotedLayouts } from './addedAndNoted';
import { doubtfulAreaLayouts } from './doubtfulAreas';
import { rivalYearLayouts } from './rivalYears';
import { closedYearLayouts } from './closedYears';
import { dividedSideLayouts } from './dividedSides';
import { grantInGroupLayouts } from './grantsInGroups';
import { otherHeadLayouts } from './otherHeads';
import { putInLayouts } from './putIn';
import { tableOfOthersLayouts } from './tablesOfOthers';
import { wholeAndGroupLayouts } from './wholesAndGroups';
import { outcomeBlockLayouts } from './outcomeBlocks';
import { titledBudgetLayouts } from './titledBudgets';
import { blockLayouts } from './blocksOfYears';
import { bridgeAndLevelLayouts } from './bridgesAndLevels';
import { budgetOfYearsLayouts } from './budgetsOfYears';
import { varianceAloneLayouts } from './variancesAlone';
import { variancesBesideLayouts } from './variancesBeside';
import { staffTableLayouts } from './staffTables';
import { saidUnitLayouts } from './saidUnits';
import { loneColumnLayouts } from './loneColumns';
import { forecastMonthLayouts } from './forecastMonths';
import { loneStatementLayouts } from './loneStatements';
import { staffHeadLayouts } from './staffHeads';
import { stampedExportLayouts } from './stampedExports';
import { centredHeadLayouts } from './centredHeads';
import { unreadSheetLayouts } from './unreadSheets';
import { wholeAmongUnitLayouts } from './wholesAmongUnits';
import { smallAmountLayouts } from './smallAmounts';
import { statementNoteLayouts } from './statementNotes';
import { statementOfWholeLayouts } from './statementsOfWholes';
import { wholeOnTopLayouts } from './wholesOnTop';
import { otherMoneyLayouts } from './otherMoney';
import { resultsWithGrantsLayouts } from './resultsWithGrants';
import { proportionLayouts } from './proportions';
import { matrixLayouts } from './matrices';
import { timesBesideLayouts } from './timesBeside';
import { moneyBesideLayouts } from './moneyBeside';
import { resultYearLayouts } from './resultYears';
import { sidesOfRowsLayouts } from './sidesOfRows';
import { stackedLayouts } from './stacked';
import { statementLayouts } from './statements';
import { statementOfCommitteeLayouts } from './statementsOfCommittees';
import { statementOfAreaLayouts } from './statementsOfAreas';
import { summedUnitLayouts } from './summedUnits';
import { sumLayouts } from './sums';
import { twoMonthLayouts } from './twoMonths';
import { unitLayouts } from './units';
import { unitOfRowLayouts } from './unitsOfRows';
import { unsavedFormulaLayouts } from './unsavedFormulas';
import { unseenLayouts } from './unseen';
import { varianceRowLayouts } from './varianceRows';
import { versionLayouts } from './versions';
import { viewLayouts } from './views';
import { wholeLayouts } from './wholes';
import { yearRowLayouts } from './yearRows';
import { yearLayouts } from './years';
import { noEconomyLayouts } from './noEconomy';
import { noteLayouts } from './notesAndParts';
import { hiddenVersionLayouts } from './hiddenVersions';
import { averagedRowLayouts } from './averagedRows';
import { madeBesideLayouts } from './madeBeside';
import { restOfYearLayouts } from './restOfYears';
import { closingResultLayouts } from './closingResults';
import { kindOfMoneyLayouts } from './kindsOfMoney';
import { sideUnderNetLayouts } from './sidesUnderNets';
import { judgedAheadLayouts } from './judgedAhead';
import { spenderLayouts } from './spenders';
import { timesBesideChangeLayouts } from './timesBesideChanges';
import { varianceTimeLayouts } from './varianceTimes';
import { paidAndSpentLayouts } from './paidAndSpent';
import { tabWithTimeLayouts } from './tabsWithTimes';
import { outcomeVarianceLayouts } from './outcomeVariances';
import { afterGrantLayouts } from './afterGrants';
import { wholeAndPayerLayouts } from './wholesAndPayers';
import { firstLayouts } from './firstHalf';
import { toldByAmountLayouts } from './toldByAmounts';
import { areaLikeCostLayouts } from './areasLikeCosts';
import { areaInColumnLayouts } from './areasInColumns';
import { columnsAlikeLayouts } from './columnsAlike';
import { turnedChangeLayouts } from './turnedChanges';
import { brokenHeadLayouts } from './brokenHeads';

/** Every layout that the reading is tried on. */
export const layouts = [
  ...firstLayouts,
  ...stackedLayouts,
  ...statementLayouts,
  ...statementOfAreaLayouts,
  ...statementOfCommitteeLayouts,
  ...sumLayouts,
  ...summedUnitLayouts,
  ...twoMonthLayouts,
  ...unitLayouts,
  ...unitOfRowLayouts,
  ...unsavedFormulaLayouts,
  ...unseenLayouts,
  ...varianceRowLayouts,
  ...versionLayouts,
  ...viewLayouts,
  ...wholeLayouts,
  ...yearLayouts,
  ...yearRowLayouts,
  ...proportionLayouts,
  ...matrixLayouts,
  ...noteLayouts,
  ...otherMoneyLayouts,
  ...resultsWithGrantsLayouts,
  ...moneyBesideLayouts,
  ...noEconomyLayouts,
  ...sidesOfRowsLayouts,
  ...resultYearLayouts,
  ...timesBesideLayouts,
  ...wholeOnTopLayouts,
  ...loneStatementLayouts,
  ...smallAmountLayouts,
  ...statementNoteLayouts,
  ...statementOfWholeLayouts,
  ...forecastMonthLayouts,
  ...loneColumnLayouts,
  ...saidUnitLayouts,
  ...spoiltCellLayouts,
  ...staffTableLayouts,
  ...staffHeadLayouts,
  ...stampedExportLayouts,
  ...centredHeadLayouts,
  ...unreadSheetLayouts,
  ...wholeAmongUnitLayouts,
  ...varianceAloneLayouts,
  ...variancesBesideLayouts,
  ...budgetOfYearsLayouts,
  ...outcomeBlockLayouts,
  ...wholeAndGroupLayouts,
  ...titledBudgetLayouts,
  ...blockLayouts,
  ...closedYearLayouts,
  ...grantInGroupLayouts,
  ...dividedSideLayouts,
  ...putInLayouts,
  ...otherHeadLayouts,
  ...tableOfOthersLayouts,
  ...doubtfulAreaLayouts,
  ...rivalYearLayouts,
  ...addedAndNotedLayouts,
  ...quarterLayouts,
  ...rearrangedLayouts,
  ...bridgeAndLevelLayouts,
  ...shareAndBrokenNameLayouts,
  ...amountLikeYearLayouts,
  ...hiddenVersionLayouts,
  ...averagedRowLayouts,
  ...madeBesideLayouts,
  ...restOfYearLayouts,
  ...closingResultLayouts,
  ...kindOfMoneyLayouts,
  ...sideUnderNetLayouts,
  ...outcomeUnderForecastLayouts,
  ...codeBesideLayouts,
  ...dashedAreaLayouts,
  ...otherMonthBesideLayouts,
  ...judgedAheadLayouts,
  ...spenderLayouts,
  ...timesBesideChangeLayouts,
  ...varianceTimeLayouts,
  ...paidAndSpentLayouts,
  ...tabWithTimeLayouts,
  ...outcomeVarianceLayouts,
  ...comparedWithLastYearLayouts,
  ...monthStretchLayouts,
  ...captionedMonthLayouts,
  ...sideAcrossLayouts,
  ...wholeInBlockLayouts,
  ...wholeTwiceLayouts,
  ...wholeBookLayouts,
  ...netUnderSectionLayouts,
  ...otherThanOutcomeLayouts,
  ...yearOverBothLayouts,
  ...titleOfResultLayouts,
  ...noteOfAreasLayouts,
  ...yearAgainLayouts,
  ...accountOfAreaLayouts,
  ...ownerWithTimeLayouts,
  ...strangerAmongAmountLayouts,
  ...toldTwiceLayouts,
  ...unsummedFinanceLayouts,
  ...takenFromLayouts,
  ...yearAheadLayouts,
  ...forecastOrderLayouts,
  ...investedBelowLayouts,
  ...investedSectionLayouts,
  ...withoutSumLayouts,
  ...areaOverStatementLayouts,
  ...resultBelowVarianceLayouts,
  ...provenBudgetLayouts,
  ...measureUnderNameLayouts,
  ...whoseUnderYearLayouts,
  ...toldByAmountLayouts,
  ...areaLikeCostLayouts,
  ...areaInColumnLayouts,
  ...turnedChangeLayouts,
  ...brokenHeadLayouts,
  ...unsureMeasureLayouts,
  ...afterGrantLayouts,
  ...wholeAndPayerLayouts,
  ...columnsAlikeLayouts,
];
