import type { AssessedArea, FollowUp } from '../followUp';
import type { Figure } from '../figures/figures';
import { endOfPeriod, statusWords } from '../report/words';
import { kindWords } from '../settings/words';
import type { SheetKind } from '../reading/meaning/sheetKind';
import { formatAmount } from '../values/amount';
import type { Language } from '../values/language';

const pad = (text: string, width: number): string => text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
const right = (text: string, width: number): string => text.padStart(width);

const ENGLISH_KINDS: Record<SheetKind, string> = {
  area: 'area', areas: 'table of areas', committee: 'committee total', indicators: 'indicators', volumes: 'volumes', investments: 'investments',
  grants: 'grants', internalControl: 'internal control', ledger: 'transactions', history: 'earlier forecasts', own: 'our own', other: 'not used',
};
const kindWord = (kind: SheetKind, language: Language): string =>
  language === 'en' ? ENGLISH_KINDS[kind] : kind === 'own' ? 'vår egen' : kindWords[kind];
/** Characters of a kind. */
const KIND = 23;

/** Characters of an amount: a thousand million kronor and a space. */
const WIDTH = 16;

/** The follow-up in plain text, for a terminal: sheets, areas, total, problems. */
export function describe(result: FollowUp, language: Language): string {
  const sv = language === 'sv';
  const amount = (figure: Figure | null) => right(figure ? formatAmount(figure.value, result.unit, language) : '–', WIDTH);
  const row = ({ figures, assessment }: AssessedArea, name: string) =>
    `  ${pad(name, 38)}${amount(figures.amounts.actual)}${amount(figures.amounts.budget)}${amount(figures.amounts.forecast)}${amount(figures.amounts.variance ?? figures.amounts.varianceToDate)}  ${statusWords[language][assessment.status]}, ${assessment.reason[language]}`;
  const heads = (sv ? ['Utfall', 'Budget', 'Prognos', 'Avvikelse'] : ['Actual', 'Budget', 'Forecast', 'Variance']).map((head) => right(head, WIDTH)).join('');
  const period = result.period ? endOfPeriod(result.period, language) : sv ? 'perioden framgår inte' : 'period unknown';
  const toCheck = [...result.findings, ...result.problems];
  return [
    `${result.committee ?? (sv ? 'Nämnden' : 'The committee')}, ${period}, ${sv ? 'belopp i' : 'amounts in'} ${result.unit}`,
    '',
    sv ? 'Flikar' : 'Sheets',
    ...result.sheets.map(({ name, kind, area, confidence, reason }) =>
      `  ${pad(name, 30)}${pad(kindWord(kind, language), KIND)}${right(`${Math.round(confidence * 100)} %`, 5)}  ${reason[language]}${area !== null && area !== name ? ` → ${area}` : ''}`),
    '',
    `  ${pad(sv ? 'Verksamhetsområde' : 'Area', 38)}${heads}`,
    ...result.areas.map((area) => row(area, area.figures.name)),
    row(result.total, sv ? 'Totalt' : 'Total'),
    ...(toCheck.length > 0 ? ['', sv ? 'Att kontrollera' : 'To check', ...toCheck.map(({ message }) => `  - ${message[language]}`)] : []),
    '',
  ].join('\n');
}
