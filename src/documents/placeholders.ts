import type { ReportModel } from '../report/model';
import { endOfPeriod } from '../report/words';
import type { SectionKey } from './content/blocks';

/** What a template may ask for, by its Swedish and its English name. */

export type Wanted =
  | { readonly kind: 'text'; readonly of: (model: ReportModel) => string }
  /** `report`: all parts with their headings; else parts of it without. */
  | { readonly kind: 'parts'; readonly keys: readonly SectionKey[] | 'report' };

const text = (of: (model: ReportModel) => string): Wanted => ({ kind: 'text', of });
const parts = (...keys: SectionKey[]): Wanted => ({ kind: 'parts', keys });

const committee = ({ committee: name, language }: ReportModel): string => name ?? (language === 'sv' ? 'Nämnden' : 'The committee');

const WANTED: readonly (readonly [sv: string, en: string, wanted: Wanted])[] = [
  ['rapport', 'report', { kind: 'parts', keys: 'report' }],
  ['rubrik', 'title', text(({ title }) => title)],
  ['nämnd', 'committee', text(committee)],
  ['period', 'period', text(({ period, language }) => (period === null ? '' : endOfPeriod(period, language)))],
  ['datum', 'date', text(({ date }) => date)],
  ['enhet', 'unit', text(({ unit }) => unit)],
  ['sammanfattning', 'summary', text(({ summary }) => summary.join(' '))],
  ['nyckeltal', 'keyfigures', parts('figures')],
  ['tabell:verksamheter', 'table:areas', parts('areas')],
  ['tabell:prognos', 'table:forecast', parts('forecast')],
  ['tabell:prognossäkerhet', 'table:accuracy', parts('accuracy')],
  ['tabell:bruttobelopp', 'table:gross', parts('gross')],
  ['tabell:delar', 'table:parts', parts('parts')],
  ['tabell:resultaträkning', 'table:incomestatement', parts('incomeStatement')],
  ['tabell:mål', 'table:goals', parts('goals')],
  ['tabell:volymer', 'table:volumes', parts('volumes')],
  ['tabell:investeringar', 'table:investments', parts('investments')],
  ['tabell:bidrag', 'table:grants', parts('grants')],
  ['tabell:internkontroll', 'table:internalcontrol', parts('internalControl')],
  ['diagram:avvikelser', 'chart:variances', parts('chart')],
  ['kommentarer', 'comments', parts('comments')],
];

const byName = new Map(WANTED.flatMap(([sv, en, wanted]) => [[sv, wanted], [en, wanted]] as const));

/** By the names that templates use, without regard to capitals and spaces; undefined for any other. */
export const wantedBy = (name: string): Wanted | undefined => byName.get(name.normalize('NFC').toLowerCase().replace(/\s+/g, ''));

/** For help and for messages. */
export const placeholderNames = { sv: WANTED.map(([sv]) => sv), en: WANTED.map(([, en]) => en) } as const;
