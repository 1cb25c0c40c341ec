import type { SheetKind } from '../reading/meaning/kind/sheetKind';
import { methodsInText, type ChosenMethod, type OneOffTreatment, type Phasing } from '../values/forecast';
import type { SignConvention } from '../values/sign';
import type { Direction, IndicatorRule } from '../values/indicator';
import type { ChosenRowRole, ColumnMeaning, ColumnPart } from '../values/readingChoice';
import type { ReportSection } from './settings';

/** The words of the settings sheet. They are read back, so each stands here once. */
export const kindWords: Record<Exclude<SheetKind, 'own'>, string> = {
  area: 'verksamhetsområde', areas: 'tabell över områden', committee: 'nämnden totalt', indicators: 'mätetal',
  volumes: 'volymer', investments: 'investeringar', grants: 'bidrag', internalControl: 'intern kontroll',
  ledger: 'transaktioner', history: 'prognoshistorik', other: 'används inte',
};

export const signWords: Record<SignConvention, string> = {
  costsNegative: 'kostnader negativa', netCostsPositive: 'nettokostnader positiva',
  incomeNegative: 'intäkter negativa', allPositive: 'allt positivt',
};

export const sectionWords: Record<ReportSection, string> = {
  summary: 'sammanfattning', areas: 'verksamhetsområden', chart: 'diagram', forecast: 'prognos', incomeStatement: 'resultaträkning', comments: 'kommentarer',
  indicators: 'mål och mätetal', volumes: 'volymer', investments: 'investeringar', grants: 'bidrag', internalControl: 'intern kontroll',
};

export const generalRows = {
  committee: 'Nämnd', period: 'Period', unit: 'Enhet i rapporten', language: 'Språk', green: 'Grön från, %', yellow: 'Gul från, %',
  smallDeficit: 'Underskott som är grönt under, tkr', indicatorRule: 'Regel för mätetal',
  phasing: 'Fördelning över året', ownShares: 'Egna andelar, %', yearsLeftOut: 'År som inte räknas', oneOffs: 'Engångsposter', reportName: 'Rapportens blad', hiddenSections: 'Avsnitt som inte visas',
  written: 'Rapporten skrevs', fingerprint: 'Källornas fingeravtryck', writtenFor: 'Rapportens period',
} as const;

export type GeneralRow = keyof typeof generalRows;

export const SHEETS_HEADING = 'Arbetsbokens blad';
export const sheetHeads = ['Blad', 'Typ', 'Verksamhetsområde', 'Tecken', 'Enhet', 'Period', 'Läst som'] as const;
export const COLUMNS_HEADING = 'Kolumner som du har valt';
export const columnHeads = ['Blad (tomt: alla)', 'Tabell (tomt: alla)', 'Kolumnens rubrik', 'Läses som'] as const;
export const ROWS_HEADING = 'Rader som du har valt';
export const rowHeads = ['Blad (tomt: alla)', 'Tabell (tomt: alla)', 'Grupp', 'Radens namn', 'Är'] as const;
export const GROUPING_HEADING = 'Gruppering i verksamhetsområden';
export const groupingHeads = ['Kod', 'Radens namn', 'Hör till verksamhetsområdet (tomt: står för sig)'] as const;
/** Not the word that a tab of indicators often bears, which the table of tabs may hold alone in a row. */
export const DIRECTIONS_HEADING = 'Mätetalens riktning';
export const directionHeads = ['Blad', 'Mätetal', 'Riktning', 'Varifrån'] as const;
export const FORECASTS_HEADING = 'Beslutade prognoser';
export const forecastHeads = ['Område', 'Period', 'Metod', 'Lägst', 'Troligt', 'Högst', 'Anteckning', 'Enhet', 'Datum', 'I arbetsbokens cell (ja)'] as const;
export const FINDINGS_HEADING = 'Granskade kontroller';
export const findingHeads = ['Kontroll', 'Anteckning', 'Datum', 'Fingeravtryck'] as const;
export const RULES_OFF_HEADING = 'Avstängda kontroller';
export const ruleOffHeads = ['Regel', 'Område eller blad (tomt: hela arbetsboken)'] as const;
export const commentHeads = ['Område', 'Kommentar i rapporten', 'Arbetsbokens kommentar', 'Period', 'Grupp', 'Kod'] as const;
export const languageWords = { sv: 'svenska', en: 'engelska' } as const;
export const ruleWords: Record<IndicatorRule, string> = { level: 'målnivå', trend: 'utveckling', stated: 'arbetsbokens bedömning' };
export const phasingWords: Record<Phasing, string> = {
  periodBudget: 'periodens budget', even: 'jämna tolftedelar', priorYear: 'föregående års mönster', severalYears: 'flera års mönster', own: 'egna andelar',
};
export const oneOffWords: Record<OneOffTreatment, string> = { apart: 'räknas för sig', spread: 'fördelas över året' };
export const methodWords: Record<ChosenMethod, string> = {
  ...methodsInText.sv, typed: 'egen siffra',
};
export const columnWords: Record<ColumnMeaning, string> = {
  budget: 'årets budget', budgetToDate: 'periodens budget', actual: 'utfall', forecast: 'prognos', forecastLow: 'lägsta prognos', forecastHigh: 'högsta prognos',
  variance: 'avvikelse för helåret', varianceToDate: 'avvikelse för perioden', priorYear: 'föregående år', priorYearToDate: 'samma period föregående år',
  change: 'förändring mot föregående år', comment: 'kommentar', ignore: 'läses inte',
};
export const partWords: Record<ColumnPart, string> = { income: 'intäkter', cost: 'kostnader' };
export const rowRoleWords: Record<ChosenRowRole, string> = { area: 'verksamhetsområde', part: 'del (varav)', sum: 'summa', ignore: 'räknas inte' };
export const directionWords: Record<Direction, string> = { higher: 'högre är bättre', lower: 'lägre är bättre' };

/** The key of a word in one of the tables above; null when it is none of them. */
export function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | null {
  const wanted = word.trim().toLowerCase();
  return (Object.keys(words) as K[]).find((key) => words[key] === wanted) ?? null;
}
