import type { AssessedArea, FollowUp } from '../followUp';
import type { Measure } from '../figures/figures';
import { judgedSentence, unsureSentences } from '../report/unsure';
import { UNSURE_MARK } from '../report/unsureMark';
import { endOfPeriod, statusWords } from '../report/words';
import { kindWords } from '../settings/words';
import type { SheetKind } from '../reading/meaning/kind/sheetKind';
import { formatAmount } from '../values/amount';
import { formatAddress } from '../values/cell';
import type { Doubt } from '../values/doubt';
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

/** The questions that the workbook leaves open, each with its answers; the first is followed until another is given. */
function describeDoubts(doubts: readonly Doubt[], language: Language): string[] {
  const sv = language === 'sv';
  return doubts.length === 0 ? [] : ['', sv ? 'Frågor' : 'Questions', ...doubts.flatMap(({ message, cells, answers }) => [
    `  ${message[language]}${cells.length === 0 ? '' : ` (${cells.map(formatAddress).join(', ')})`}`,
    ...answers.map(({ text, makesTrue, figures }, at) =>
      `    ${at + 1}. ${text[language]}${at === 0 ? (sv ? ' (följs nu)' : ' (followed now)') : ''}: ${[makesTrue[language], figures[language]].filter((part) => part !== '').join('; ')}`),
  ])];
}

/** The follow-up in plain text, for a terminal: sheets, areas, total, problems. */
export function describe(result: FollowUp, language: Language): string {
  const sv = language === 'sv';
  const amount = (area: AssessedArea, measure: Measure): string => {
    const figure = area.figures.amounts[measure];
    const text = figure ? formatAmount(figure.value, result.unit, language) : '–';
    return right(area.unsure[measure] === undefined ? text : `${UNSURE_MARK} ${text}`, WIDTH);
  };
  const judged = (assessment: AssessedArea['assessment']) => `${statusWords[language][assessment.status]}, ${assessment.reason[language]}`;
  const row = (area: AssessedArea, name: string) =>
    `  ${pad(name, 38)}${amount(area, 'actual')}${amount(area, 'budget')}${amount(area, 'forecast')}${amount(area, area.figures.amounts.variance ? 'variance' : 'varianceToDate')}  ${judged(area.assessment)}`;
  const total = sv ? 'Totalt' : 'Total';
  const unsure = unsureSentences([...result.areas.map((area) => ({ name: area.figures.name, unsure: area.unsure })), { name: total, unsure: result.total.unsure }], language);
  const heads = (sv ? ['Utfall', 'Budget', 'Prognos', 'Avvikelse'] : ['Actual', 'Budget', 'Forecast', 'Variance']).map((head) => right(head, WIDTH)).join('');
  const period = result.period ? endOfPeriod(result.period, language) : sv ? 'perioden framgår inte' : 'period unknown';
  const toCheck = [...result.findings, ...result.problems];
  return [
    `${result.committee ?? (sv ? 'Nämnden' : 'The committee')}, ${period}, ${sv ? 'belopp i' : 'amounts in'} ${result.unit}`,
    '',
    sv ? 'Blad' : 'Sheets',
    ...result.sheets.map(({ name, kind, area, confidence, reason }) =>
      `  ${pad(name, 30)}${pad(kindWord(kind, language), KIND)}${right(`${Math.round(confidence * 100)} %`, 5)}  ${reason[language]}${area !== null && area !== name ? ` → ${area}` : ''}`),
    '',
    `  ${pad(sv ? 'Verksamhetsområde' : 'Area', 38)}${heads}`,
    ...result.areas.map((area) => row(area, area.figures.name)),
    row(result.total, total),
    ...[...unsure, ...result.total.judged ? [judgedSentence(total, result.total.judged, language)] : []].map((sentence) => `  ${sentence}`),
    ...describeDoubts(result.doubts, language),
    ...(toCheck.length > 0 ? ['', sv ? 'Att se över' : 'To look over', ...toCheck.map(({ message }) => `  - ${message[language]}`)] : []),
    '',
  ].join('\n');
}
