import type { SheetKind } from '../facts/sheetKind';
import type { SignConvention } from '../values/sign';
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
  summary: 'sammanfattning', areas: 'verksamhetsområden', chart: 'diagram', incomeStatement: 'resultaträkning', comments: 'kommentarer',
  indicators: 'mål och mätetal', volumes: 'volymer', investments: 'investeringar', grants: 'bidrag', internalControl: 'intern kontroll',
};

export const generalRows = {
  committee: 'Nämnd', period: 'Period', unit: 'Enhet i rapporten', language: 'Språk', green: 'Grön från, %', yellow: 'Gul från, %',
  smallDeficit: 'Underskott som är grönt under, tkr', reportName: 'Rapportens flik', hiddenSections: 'Avsnitt som inte visas',
  written: 'Rapporten skrevs', fingerprint: 'Källornas fingeravtryck',
} as const;

export type GeneralRow = keyof typeof generalRows;

export const sheetHeads = ['Flik', 'Typ', 'Verksamhetsområde', 'Tecken', 'Enhet', 'Period', 'Läst som'] as const;
export const commentHeads = ['Område', 'Kommentar i rapporten', 'Arbetsbokens kommentar'] as const;
export const languageWords = { sv: 'svenska', en: 'engelska' } as const;

/** The key of a word in one of the tables above; null when it is none of them. */
export function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | null {
  const wanted = word.trim().toLowerCase();
  return (Object.keys(words) as K[]).find((key) => words[key] === wanted) ?? null;
}
