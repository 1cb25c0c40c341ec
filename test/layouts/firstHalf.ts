import { accountBesideLayouts } from './accountsBeside';
import { targetYearLayouts } from './targetYears';
import { committeeOnSheetLayouts } from './committeesOnSheet';
import { accountedApartLayouts } from './accountedApart';
import { toldByNeighbourLayouts } from './toldByNeighbours';
import { wholeOverLineLayouts } from './wholesOverLines';
import { accountLayouts } from './accounts';
import { areaNamedAsLineLayouts } from './areasNamedAsLines';
import { areaSheetLayouts } from './areaSheets';
import { associationLayouts } from './associations';
import { balanceLayouts } from './balances';
import { besideLayouts } from './beside';
import { besideFollowUpLayouts } from './besideFollowUps';
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
import { payersAndChecks } from './payersAndChecks';
import { partsByKindLayouts } from './partsByKind';
import { partsOfLinesLayouts } from './partsOfLines';
import { periodLayouts } from './periods';
import { periodBesideLayouts } from './periodsBeside';
import { signedPartLayouts } from './signedParts';
import { signedResultLayouts } from './signedResults';
import { severalLayouts } from './several';
import { severalStatementLayouts } from './severalStatements';
import { sheetLayouts } from './sheets';
import { sideKindLayouts } from './sideKinds';
import { signLayouts } from './signs';
import { spanningHeadLayouts } from './spanningHeads';
import { smallBookLayouts } from './smallBooks';
import { specificationLayouts } from './specifications';
import { peopleBesideLayouts } from './peopleBeside';
import { publishedMeasureLayouts } from './publishedMeasures';

/** The layouts of the reading, the first half: a file holds no more of them. */
export const firstLayouts = [
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
  ...payersAndChecks,
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
];
