import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { fold } from '../../values/text';
import type { EconomyRow, EconomySheet } from '../meaning/tables/economyTable';
import { statesOneArea } from '../meaning/tables/recognise';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import type { ReadingChoices, SheetUnderstanding } from '../meaning/kind/sheetKind';
import { ownUnit } from '../meaning/units/unit';
import { isOfCostKind } from '../words/costKinds';
import { withoutAccountedApart } from './accountedApart';
import { withoutCopies } from './copies';
import { withoutForecastsMade } from './forecastsMade';
import { placeGroupDetails } from './groupDetails';
import { withoutGroupStatements } from './groupStatements';
import { joinSheetsWithRows, joinedProblem, listedSheets } from './sameArea';
import { nameApart } from './namesakes';
import { withOneName } from './otherNames';
import { withoutOrganisations } from './organisationsBeside';
import { withoutOtherViews, wholeBesideAreas } from './otherViews';
import { withoutOutcomesAlone } from './outcomesAlone';
import { withoutPartsOfAreas } from './partsOfAreas';
import { withoutPartsOfLines } from './partsOfLines';
import { withoutParts } from './partViews';
import { tablesOfOthers } from './tablesOfAreas';
import { loneWhole, titledProblems } from './loneStatement';
import { findTotalSheet, resultsOf } from './totalSheet';
import { joinSides } from './sideSheets';
import { withoutSaidParts } from './saidParts';
import { withoutSummedTables } from './summedTables';
import { statementsOfCommittees, untitledProblems, untitledStatements } from './untitledStatements';

/** The sheets of the economy in their places: which is a row of another, and which is the total of the others. */
export interface PlacedSheets {
  readonly economy: readonly EconomySheet[];
  /** Whether several committees have a statement each: none of them is the workbook's. */
  readonly ofCommittees: boolean;
  readonly problems: readonly Problem[];
  /** What a sheet is for, once its place is known. */
  readonly understand: (sheet: SheetUnderstanding) => SheetUnderstanding;
}

/** What heads of a kind of cost are of. */
const OF_COST: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'prior', 'amount']);

/** The one kind of cost that all amounts of a sheet are of by their heads: "Lönekostnad budget | Lönekostnad utfall" says what a title would. */
function costKindOf(sheet: RecognisedSheet | undefined): readonly string[] | null {
  const heads = sheet?.economic.flatMap(({ columns }) => columns.filter(({ concept, percent }) => !percent && OF_COST.has(concept.measure)).map(({ head }) => head)) ?? [];
  const kinds = new Set(heads.map((head) => fold(head).split(' ').find(isOfCostKind)));
  const [kind] = kinds;
  return heads.length >= 2 && kinds.size === 1 && kind !== undefined ? [kind] : null;
}

const saysUnit = (sheet: RecognisedSheet | undefined): boolean => sheet?.economic.some((table) => ownUnit(sheet, table) !== null) === true;

/** Puts every sheet of the economy in its place among the others in the follow-up's month; what the user has said stands. */
export function placeSheets(read: readonly EconomySheet[], visible: readonly RecognisedSheet[], choices: ReadingChoices, month: number | null): PlacedSheets {
  const isChosen = (name: string): boolean => choices.sheets.some(({ sheet }) => sheet === name);
  const dated = withoutForecastsMade(read);
  const called = withOneName(joinSides(dated.sheets), isChosen);
  const copied = withoutCopies(called.sheets);
  const recognised = new Map(visible.map((one) => [one.sheet.name, one]));
  const titlesOf = (name: string): readonly string[] => recognised.get(name)?.titles ?? [];
  const ofGroup = withoutGroupStatements(copied.sheets, titlesOf, isChosen);
  const said = withoutSaidParts(ofGroup.sheets, isChosen);
  const ofOthers = withoutOrganisations(said.sheets, isChosen);
  const ownMoney = withoutAccountedApart(ofOthers.sheets, recognised, isChosen);
  const { economy: grouped, detailed } = placeGroupDetails(ownMoney.sheets);
  const wholeOf = new Map(detailed.map(({ sheet, of }) => [sheet, of]));
  const isSettled = (name: string): boolean => wholeOf.has(name) || isChosen(name);
  const summed = withoutSummedTables(grouped, isChosen);
  const once = withoutOtherViews(summed.sheets, isSettled);
  const ofLines = withoutPartsOfLines(once.sheets, titlesOf, isSettled);
  const ofAreas = withoutPartsOfAreas(ofLines.sheets, {
    titlesOf: (name) => costKindOf(recognised.get(name)) ?? titlesOf(name), saysUnit: (name) => saysUnit(recognised.get(name)), isChosen: isSettled, month,
  });
  const ofCommittee = withoutParts(ofAreas.sheets, recognised, isSettled);
  const parted = { ...ofCommittee, left: new Map([...ofLines.left, ...ofAreas.left, ...ofCommittee.left]), problems: [...ofLines.problems, ...ofAreas.problems, ...ofCommittee.problems] };
  const compared = withoutOutcomesAlone(parted.sheets, isSettled);
  const listed = listedSheets(compared.sheets, isChosen);
  const committees = statementsOfCommittees(compared.sheets, recognised, isChosen);
  const untitled = untitledStatements(compared.sheets.filter(({ name }) => !listed.has(name) && !committees.has(name)), { recognised, isChosen });
  const economy = compared.sheets.map((sheet): EconomySheet => asArea(sheet, listed.get(sheet.name)?.name ?? committees.get(sheet.name) ?? untitled.get(sheet.name)));
  // A sheet of several areas is neither another name for one of them nor their total.
  const stacked = [...visible.filter(({ economic }) => economic.some(({ part }) => part)).map(({ sheet }) => sheet.name), ...wholeOf.keys()];
  const joined = joinSheetsWithRows(economy, new Set([...choices.sheets.filter(({ area }) => area !== null).map(({ sheet }) => sheet), ...stacked]), new Set(wholeOf.keys()));
  const rowOf = new Map(joined.map(({ sheet, row }) => [sheet, row]));
  const settled = new Set([
    ...stacked, ...choices.sheets.map(({ sheet }) => sheet),
    ...visible.filter(({ titles }) => titles.some(statesOneArea)).map(({ sheet }) => sheet.name),
  ]);
  const mayBe = (name: string): boolean => !settled.has(name);
  const lone = loneWhole(economy, recognised, mayBe);
  const total = lone?.sheet ?? findTotalSheet(economy, mayBe) ?? wholeBesideAreas(economy, mayBe, resultsOf);
  const apart = nameApart(economy);
  const titled = lone === null ? [] : titledProblems(lone);
  return {
    economy: apart.sheets.map((sheet): EconomySheet => (sheet.name === total ? { ...sheet, kind: 'committee', area: null } : { ...sheet, area: rowOf.get(sheet.name)?.name ?? sheet.area })),
    ofCommittees: committees.size > 0,
    problems: [...dated.problems, ...called.problems, ...copied.problems, ...ofGroup.problems, ...said.problems, ...ofOthers.problems, ...ownMoney.problems, ...summed.problems, ...once.problems, ...parted.problems, ...compared.problems, ...untitledProblems(untitled, total), ...titled, ...apart.problems, ...tablesOfOthers(apart.sheets), ...joined.filter(({ by }) => by === 'amounts').map((one) => joinedProblem(one, economy.find(({ name }) => name === one.sheet)?.area ?? one.sheet))],
    understand: (sheet) => {
      const { name } = sheet;
      if (ofGroup.left.has(name)) return asGroup(sheet, ofGroup.left.get(name));
      if (ofOthers.left.has(name)) return asOrganisations(sheet, ofOthers.left.get(name));
      if (ownMoney.left.has(name)) return asAccountedApart(sheet, ownMoney.left.get(name));
      if (once.left.has(name)) return asOtherView(sheet, once.left.get(name));
      if (parted.left.has(name)) return asPart(sheet, parted.left.get(name));
      if (compared.left.has(name)) return asOutcomesAlone(sheet);
      if (name === lone?.sheet) return asWhole(sheet);
      if (name === total) return asTotal(sheet);
      const named = asUntitled(asOneOfSeveral(asArea(sheet, listed.get(name)?.name), committees.get(name)), untitled.get(name));
      return asDetails(asRow(named, rowOf.get(name) ?? listed.get(name)), wholeOf.get(name));
    },
  };
}

/** A sheet of the committee's own that is one of the areas: a row among them, or one of several statements. */
const asArea = <T extends EconomySheet | SheetUnderstanding>(sheet: T, name: string | undefined): T =>
  (name === undefined ? sheet : { ...sheet, kind: 'area', area: name });

/** A committee's statement beside those of others. */
const asOneOfSeveral = (sheet: SheetUnderstanding, committee: string | undefined): SheetUnderstanding => (committee === undefined ? sheet : {
  ...asArea(sheet, committee), confidence: 0.9,
  reason: { sv: `resultatrader för ${committee}, en av flera nämnder i arbetsboken`, en: `result lines of ${committee}, one of several committees in the workbook` },
});

/** A statement among others that do not say whose they are either. */
const asUntitled = (sheet: SheetUnderstanding, name: string | undefined): SheetUnderstanding => (name === undefined ? sheet : {
  ...asArea(sheet, name), confidence: 0.6,
  reason: { sv: `resultatrader för "${name}": bladen har olika belopp, och inget av dem säger att det är hela nämndens`, en: `result lines of "${name}": the sheets have different amounts, and none of them says that it is all of the committee's` },
});

const asTotal = (sheet: SheetUnderstanding): SheetUnderstanding => ({
  ...sheet, kind: 'committee', area: null, confidence: 0.75,
  reason: { sv: 'beloppen är de andra bladens tillsammans: totalen', en: "the amounts are the other sheets' together: the total" },
});

const asOtherView = (sheet: SheetUnderstanding, first: string | undefined): SheetUnderstanding => ({
  ...sheet, kind: 'other', area: null,
  reason: { sv: `samma pengar som på bladet "${first}", i en annan indelning`, en: `the same money as on the sheet "${first}", divided in another way` },
});

const asPart = (sheet: SheetUnderstanding, whole: string | undefined): SheetUnderstanding => ({
  ...sheet, kind: 'other', area: null,
  reason: { sv: `en del av pengarna på bladet "${whole}"`, en: `a part of the money on the sheet "${whole}"` },
});

const asOrganisations = (sheet: SheetUnderstanding, whole: string | undefined): SheetUnderstanding => ({
  ...sheet, kind: 'other', area: null,
  reason: { sv: `bolag eller andra organisationer, inte områden i uppföljningen på bladet "${whole}"`, en: `companies or other organisations, not areas of the follow-up on the sheet "${whole}"` },
});

const asAccountedApart = (sheet: SheetUnderstanding, whole: string | undefined): SheetUnderstanding => ({
  ...sheet, kind: 'other', area: null,
  reason: { sv: `redovisas för sig, utanför summan på bladet "${whole}"`, en: `accounted for apart from the sum on the sheet "${whole}"` },
});

const asOutcomesAlone = (sheet: SheetUnderstanding): SheetUnderstanding => ({
  ...sheet, kind: 'other', area: null,
  reason: { sv: 'bara utfall, av rader som inte heter som verksamheter', en: 'outcomes only, of rows that are not called as areas are' },
});

const asGroup = (sheet: SheetUnderstanding, own: string | undefined): SheetUnderstanding => ({
  ...sheet, kind: 'other', area: null,
  reason: { sv: `hela koncernens resultat; kommunens eget står på bladet "${own}"`, en: `the result of the group of companies; the municipality's own stands on the sheet "${own}"` },
});

const asWhole = (sheet: SheetUnderstanding): SheetUnderstanding => ({
  ...sheet, kind: 'committee', area: null,
  reason: { sv: `hela resultatet för ${sheet.area ?? 'organisationen'}: arbetsbokens enda resultaträkning`, en: `the whole result of ${sheet.area ?? 'the organisation'}: the workbook's only statement` },
});

/** A sheet whose groups are the areas of another. */
const asDetails = (sheet: SheetUnderstanding, of: string | undefined): SheetUnderstanding => (of === undefined || of === sheet.name ? sheet : {
  ...sheet, reason: { sv: `delarna av områdena på bladet "${of}"`, en: `the parts of the areas on the sheet "${of}"` },
});

/** A sheet that is a row of the table of areas bears the row's name. */
const asRow = (sheet: SheetUnderstanding, row: EconomyRow | undefined): SheetUnderstanding => (!row ? sheet : {
  ...sheet, area: row.name,
  reason: {
    sv: `raden "${row.name}" i ${formatAddress(row.nameCell)} (${sheet.reason.sv})`,
    en: `the row "${row.name}" in ${formatAddress(row.nameCell)} (${sheet.reason.en})`,
  },
});
