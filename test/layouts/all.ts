import { monthStretchLayouts } from './monthStretches';
import { netUnderSectionLayouts } from './netsUnderSections';
import { wholeTwiceLayouts } from './wholesTwice';
import { wholeInBlockLayouts } from './wholesInBlocks';
import { sideAcrossLayouts } from './sidesAcross';
import { captionedMonthLayouts } from './captionedMonths';
import { whoseUnderYearLayouts } from './whoseUnderYears';
import { forecastOrderLayouts } from './forecastOrder';
import { investedBelowLayouts } from './investedBelow';
import { measureUnderNameLayouts } from './measuresUnderNames';
import { otherThanOutcomeLayouts } from './otherThanOutcome';
import { titleOfResultLayouts } from './titlesOfResults';
import { yearOverBothLayouts } from './yearsOverBoth';
import { accountBesideLayouts } from './accountsBeside';
import { targetYearLayouts } from './targetYears';
import { committeeOnSheetLayouts } from './committeesOnSheet';
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
import { accountedApartLayouts } from './accountedApart';
import { comparedWithLastYearLayouts } from './comparedWithLastYear';
import { noteOfAreasLayouts } from './notesOfAreas';
import { accountOfAreaLayouts } from './accountsOfAreas';
import { ownerWithTimeLayouts } from './ownerWithTime';
import { yearAgainLayouts } from './yearsAgain';
import { toldByNeighbourLayouts } from './toldByNeighbours';
import { wholeOverLineLayouts } from './wholesOverLines';
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
import { spoiltCellLayouts } from './spoiltCells';
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
import { accountLayouts } from './accounts';
import { areaNamedAsLineLayouts } from './areasNamedAsLines';
import { areaSheetLayouts } from './areaSheets';
import { associationLayouts } from './associations';
import { balanceLayouts } from './balances';
import { besideLayouts } from './beside';
import { besideFollowUpLayouts } from './besideFollowUps';
import { otherMoneyLayouts } from './otherMoney';
import { resultsWithGrantsLayouts } from './resultsWithGrants';
import { belowTotalLayouts } from './belowTotals';
import { actionBesideLayouts } from './actionsBeside';
import { otherBesideLayouts } from './othersBeside';
import { unsummedAreaLayouts } from './unsummedAreas';
import { heldTotalLayouts } from './heldTotals';
import { besideCommitteeLayouts } from './besideCommittees';
import { committeeApartLayouts } from './committeesApart';
import { columnSetLayouts } from './columnSets';
import { companyLayouts } from './companies';
import { columnLayouts } from './columns';
import { columnGroupLayouts } from './columnGroups';
import { compactPivotLayouts } from './compactPivots';
import { countedBesideLayouts } from './countedBeside';
import { framesAheadLayouts } from './framesAhead';
import { pivotLayouts } from './pivots';
import { plainTableLayouts } from './plainTables';
import { addedShareLayouts } from './addedShares';
import { shareBaseLayouts } from './shareBases';
import { overviewLayouts } from './overviews';
import { planLayouts } from './plans';
import { plannedMonthLayouts } from './plannedMonths';
import { proportionLayouts } from './proportions';
import { countLayouts } from './counts';
import { coveredRowLayouts } from './coveredRows';
import { differenceLayouts } from './differences';
import { directionFaults } from './faults/directions';
import { foreignFaults } from './faults/foreign';
import { foreignTableFaults } from './faults/foreignTables';
import { foreignWordFaults } from './faults/foreignWords';
import { goalFaults } from './faults/goals';
import { columnFaults } from './faults/columns';
import { columnOfTimeFaults } from './faults/columnsOfTime';
import { columnOfYearFaults } from './faults/columnsOfYears';
import { columnInWordsFaults } from './faults/columnsInWords';
import { moreRowFaults } from './faults/moreRows';
import { rowFaults } from './faults/rows';
import { saidFaults } from './faults/said';
import { signFaults } from './faults/signs';
import { tableFaults } from './faults/tables';
import { timeFaults } from './faults/times';
import { unitFaults } from './faults/units';
import { rowsApartFaults } from './faults/rowsApart';
import { rowsBesideFaults } from './faults/rowsBeside';
import { rowsNamedFaults } from './faults/rowsNamed';
import { gatheredSumLayouts } from './gatheredSums';
import { goalsBesideLayouts } from './goalsBeside';
import { groupOfOneLayouts } from './groupsOfOne';
import { groupSumLayouts } from './groupSums';
import { headLayouts } from './heads';
import { headYearLayouts } from './headYears';
import { incomeLayouts } from './incomes';
import { wordedAsideLayouts } from './wordedAsides';
import { joinedNameLayouts } from './joinedNames';
import { mirroredTableLayouts } from './mirroredTables';
import { kindLayouts } from './kinds';
import { labelLayouts } from './labels';
import { lineOfEachLayouts } from './linesOfEach';
import { linesBesideUnitLayouts } from './linesBesideUnits';
import { linesAndUnitLayouts } from './linesAndUnits';
import { listBesideLayouts } from './listsBeside';
import { longRowLayouts } from './longRows';
import { matrixLayouts } from './matrices';
import { monthSheetLayouts } from './monthSheets';
import { moreLayouts } from './more';
import { nameInHeadLayouts } from './namesInHeads';
import { nameLayouts } from './names';
import { namesakeLayouts } from './namesakes';
import { offsetVarianceLayouts } from './offsetVariances';
import { organisationLayouts } from './organisations';
import { otherLanguageLayouts } from './otherLanguages';
import { ownAreaLayouts } from './ownAreas';
import { ownerInCellLayouts } from './ownersInCells';
import { ownYearLayouts } from './ownYears';
import { paidLayouts } from './paid';
import { paidPeriodLayouts } from './paidPeriods';
import { partOnSheetLayouts } from './partsOnSheet';
import { partsByKindLayouts } from './partsByKind';
import { partsOfLinesLayouts } from './partsOfLines';
import { periodLayouts } from './periods';
import { periodBesideLayouts } from './periodsBeside';
import { timesBesideLayouts } from './timesBeside';
import { signedPartLayouts } from './signedParts';
import { signedResultLayouts } from './signedResults';
import { severalLayouts } from './several';
import { severalStatementLayouts } from './severalStatements';
import { sheetLayouts } from './sheets';
import { sideKindLayouts } from './sideKinds';
import { moneyBesideLayouts } from './moneyBeside';
import { resultYearLayouts } from './resultYears';
import { sidesOfRowsLayouts } from './sidesOfRows';
import { signLayouts } from './signs';
import { spanningHeadLayouts } from './spanningHeads';
import { smallBookLayouts } from './smallBooks';
import { specificationLayouts } from './specifications';
import { stackedLayouts } from './stacked';
import { statementLayouts } from './statements';
import { peopleBesideLayouts } from './peopleBeside';
import { publishedMeasureLayouts } from './publishedMeasures';
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

/** Every layout that the reading is tried on. */
export const layouts = [
  ...accountedApartLayouts,
  ...committeeOnSheetLayouts,
  ...accountBesideLayouts,
  ...targetYearLayouts,
  ...toldByNeighbourLayouts,
  ...wholeOverLineLayouts,
  ...accountLayouts,
  ...areaNamedAsLineLayouts,
  ...areaSheetLayouts,
  ...associationLayouts,
  ...balanceLayouts,
  ...besideLayouts,
  ...besideFollowUpLayouts,
  ...belowTotalLayouts,
  ...columnSetLayouts,
  ...columnLayouts,
  ...companyLayouts,
  ...countLayouts,
  ...coveredRowLayouts,
  ...differenceLayouts,
  ...directionFaults,
  ...foreignFaults,
  ...foreignTableFaults,
  ...foreignWordFaults,
  ...goalFaults,
  ...rowFaults,
  ...saidFaults,
  ...signFaults,
  ...tableFaults,
  ...timeFaults,
  ...unitFaults,
  ...columnFaults,
  ...columnOfTimeFaults,
  ...columnOfYearFaults,
  ...columnInWordsFaults,
  ...moreRowFaults,
  ...rowsApartFaults,
  ...rowsBesideFaults,
  ...rowsNamedFaults,
  ...goalsBesideLayouts,
  ...groupOfOneLayouts,
  ...groupSumLayouts,
  ...headLayouts,
  ...headYearLayouts,
  ...incomeLayouts,
  ...wordedAsideLayouts,
  ...mirroredTableLayouts,
  ...joinedNameLayouts,
  ...kindLayouts,
  ...labelLayouts,
  ...lineOfEachLayouts,
  ...linesAndUnitLayouts,
  ...listBesideLayouts,
  ...longRowLayouts,
  ...monthSheetLayouts,
  ...moreLayouts,
  ...nameLayouts,
  ...nameInHeadLayouts,
  ...namesakeLayouts,
  ...gatheredSumLayouts,
  ...offsetVarianceLayouts,
  ...organisationLayouts,
  ...actionBesideLayouts,
  ...otherBesideLayouts,
  ...heldTotalLayouts,
  ...unsummedAreaLayouts,
  ...besideCommitteeLayouts,
  ...peopleBesideLayouts,
  ...publishedMeasureLayouts,
  ...otherLanguageLayouts,
  ...ownAreaLayouts,
  ...ownerInCellLayouts,
  ...ownYearLayouts,
  ...paidLayouts,
  ...paidPeriodLayouts,
  ...partOnSheetLayouts,
  ...partsByKindLayouts,
  ...committeeApartLayouts,
  ...linesBesideUnitLayouts,
  ...partsOfLinesLayouts,
  ...periodLayouts,
  ...periodBesideLayouts,
  ...pivotLayouts,
  ...severalStatementLayouts,
  ...columnGroupLayouts,
  ...compactPivotLayouts,
  ...countedBesideLayouts,
  ...framesAheadLayouts,
  ...plainTableLayouts,
  ...addedShareLayouts,
  ...shareBaseLayouts,
  ...overviewLayouts,
  ...planLayouts,
  ...plannedMonthLayouts,
  ...signedPartLayouts,
  ...signedResultLayouts,
  ...severalLayouts,
  ...sheetLayouts,
  ...sideKindLayouts,
  ...signLayouts,
  ...spanningHeadLayouts,
  ...smallBookLayouts,
  ...specificationLayouts,
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
  ...saidUnitLayouts, ...spoiltCellLayouts,
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
  ...measureUnderNameLayouts,
  ...whoseUnderYearLayouts,
];
