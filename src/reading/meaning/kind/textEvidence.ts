import { fold } from '../../../values/text';
import { rowsBetween } from '../../cells/cellReading';
import { percentWords } from '../../scorecards/unitWords';
import { isUnitText } from '../../words/concept';
import { countsAlone, headCounts, perOne, titleCounts } from '../../words/countedThings';
import { withoutDates } from '../../words/dates';
import { kindsNamed, tellsShareOrPrice } from '../../words/kindWords';
import { actionWords, lookUp, unitWords } from '../../words/lexicon';
import { swedish, words } from '../../words/swedish';
import type { Table } from '../../geometry/table';
import { say, type Around, type Evidence, type KindEvidence } from './evidence';

/** What the texts around a table say of what it is about. */

const LONGEST_CAPTION = 60;

/** The text right above a table that is more than a unit or a date, and no sentence. */
export function ownCaption({ captions }: Table): string | null {
  const caption = captions.find((text) => !isUnitText(text) && withoutDates(text) !== '');
  return caption === undefined || caption.length > LONGEST_CAPTION || /[.!?]$/.test(caption) ? null : caption;
}

/** A heading that a table's rows begin with says of them what a text above the heads does: "Volymer, antal". */
function headingOver({ rows }: Table): string | null {
  const [first, ...rest] = rows;
  return first?.kind === 'heading' && rest.every(({ kind }) => kind !== 'heading') ? first.name : null;
}

/** Grants that are applied for or given; "Bidrag" alone is a line of every statement. */
const GRANT_TITLE = /stats|offentliga|projekt|drift|riktade|förening|^bidrag$|^(?:sökta|erhållna|beviljade) /;

/** "Volymer redovisas i bilaga 2", "Internkontrollplan bifogas": what stands elsewhere is not what stands here. */
const ELSEWHERE = words(/\b(?:redovisas|visas|framgår|finns|återfinns|beskrivs|följs upp|se) (?:separat|(?:i|av|på|under|även) (?:\p{L}+ )?(?:bilaga|flik(?:en)?|blad(?:et)?|rapport(?:en)?|dokument(?:et)?)|bilaga|flik(?:en)?|blad(?:et)?|till höger|till vänster)\b|\benligt (?:\p{L}+ )?bilaga\b|\bbifogas\b|\bredovisas (?:ej|inte)\b/u);

/** What a text leaves out: "exkl. investeringar". */
const LEFT_OUT = swedish(/\b(?:exkl\.?(?:usive)?|utan|utom|förutom|bortsett från) [^,;()]*/g);

/** "Riktpunkt: 83,3 %", "Antal vårdplatser: 41": a note that gives a figure itself is no heading of those below. */
const GIVES_FIGURE = words(/\d ?(?:%|procent\b)|\p{L} ?: ?\d[\d ]*(?:,\d+)?$/u);

/** A text that names one kind speaks for it; one that names several speaks for each a little. */
function saidBy(text: string, bits: number, sv: string, en: string): Evidence {
  const kinds = ELSEWHERE.test(fold(text)) || GIVES_FIGURE.test(fold(text)) ? [] : kindsNamed(fold(text).replace(LEFT_OUT, ' '));
  const shown = text.slice(0, 60);
  return kinds.flatMap((named) => {
    // "Sjukfrånvarovolym i procent" is a share, whatever it is a share of.
    const kind = named === 'volumes' && percentWords(text) >= 8 ? 'indicators' : named;
    const weak = kind === 'grants' && !GRANT_TITLE.test(withoutDates(text));
    return weak ? [] : [say(kind, kinds.length === 1 ? bits : 1, `${sv} ("${shown}")`, `${en} ("${shown}")`)];
  });
}

const PRICE = words(/\b(?:kronor|kr|tkr) ?(?:\/|per) ?(?:barn|elev|invånare|brukare|plats|timme|dygn|vårddygn|person|besök|ärende|kvm|m2|boende)\b|\b(?:pris|pen(?:g|ning))(?:lista|nivåer)\b/);

/** What is paid for each, by its name: beside a unit of thousands it is what was paid in all. */
const PAID_FOR_EACH = words(/(?<!\p{L})(?:elev|barn|skol|barnomsorgs|hemtjänst)peng(?:en|ar|arna)?(?!\p{L})/u);
const inThousands = (table: Table, around: Around): boolean => surroundings(around, table).some((text) => { const unit = lookUp(unitWords, fold(text)); return unit !== null && unit !== 'kr'; });

/** A unit of money, and no price of one. */
export const isMoneyUnit = (folded: string): boolean => lookUp(unitWords, folded) !== null && !tellsShareOrPrice(folded);

/** The sheet's own words around a table: its title and tab, what stands over its heads and beside them. */
export function surroundings({ sheet, titles }: Around, { columns, headRows, captions, labelHead }: Table): string[] {
  const first = columns[0]?.column ?? 0;
  const overNames = rowsBetween(sheet, headRows.first, headRows.last + 1)
    .flatMap(({ values }) => values.slice(0, first).filter((value) => typeof value === 'string'));
  return [sheet.name, ...titles, ...captions, labelHead, ...overNames, ...columns.map(({ head }) => head)];
}

export const saysMoney = (table: Table, around: Around): boolean => surroundings(around, table).some((text) => isMoneyUnit(fold(text)));

/** Counts or shares, by the words of a caption: "Besök, antal", "Årsarbetare", "Sjukfrånvaro, %". */
export function measuredBy(caption: string): 'volumes' | 'indicators' | null {
  if (GIVES_FIGURE.test(fold(caption)) || ELSEWHERE.test(fold(caption))) return null;
  if (percentWords(caption) >= 8) return 'indicators';
  return titleCounts(fold(caption)) || headCounts(caption) ? 'volumes' : null;
}

/** Of several texts right above a table the nearest that says what it is about: "Investeringar" over "Nämnden 2025-08, tkr". */
const nearestTelling = ({ captions }: Table, title: string | undefined): string | undefined =>
  captions.filter((text) => text !== title && text.length <= LONGEST_CAPTION && !/[.!?]$/.test(text)).find((text) => saidBy(text, 1, '', '').length > 0 || measuredBy(text) !== null || countsAlone(text));

/** What the tab, the titles and the text right above say: the nearest most, and the tab and the titles no more together than one of them and a half. */
export function byTexts(table: Table, around: Around): Evidence {
  const { sheet, titles } = around;
  const caption = nearestTelling(table, titles[0]) ?? ownCaption(table) ?? headingOver(table);
  const named = caption !== null && caption !== titles[0] ? saidBy(caption, 5, 'texten ovanför säger det', 'said by the text above it') : [];
  const isMoney = saysMoney(table, around);
  const measured = caption === null || caption === titles[0] || named.length > 0 ? null : measuredBy(caption) ?? (!isMoney && countsAlone(caption) ? 'volumes' : null);
  const above = measured === null || caption === null ? named : [say(measured, 5, `texten ovanför säger att det är antal eller andelar ("${caption}")`, `said to be counts or shares by the text above it ("${caption}")`)];
  const said = (text: string, sv: string, en: string): Evidence => [
    ...saidBy(text, 5, sv, en), ...(!isMoney && !GIVES_FIGURE.test(fold(text)) && countsAlone(text) ? [say('volumes', 5, `${sv} ("${text.slice(0, 60)}")`, `${en} ("${text.slice(0, 60)}")`)] : [])];
  const tab = said(sheet.name, 'bladet heter så', 'said by its tab');
  const title = titles.slice(0, 2).filter((text) => text !== caption || above.length === 0).map((text) => said(text, 'rubriken säger det', 'said by the title')).find((found) => found.length > 0) ?? [];
  // "Kronor per elev" is a price of one, and no amount that adds up.
  const isForEach = (text: string): boolean => PAID_FOR_EACH.test(fold(text)) && !inThousands(table, around);
  const price = [caption, titles[0], sheet.name].find((text) => text && (PRICE.test(fold(text)) || perOne.test(fold(text)) || isForEach(text)));
  const priced = price ? [say('indicators', 5, `det är pris per styck ("${price.slice(0, 60)}")`, `it is a price of one ("${price.slice(0, 60)}")`)] : [];
  const actions = caption !== null && actionWords.test(withoutDates(caption)) ? [say('actions', 6, `texten ovanför säger det ("${caption}")`, `said by the text above it ("${caption}")`)] : [];
  // The same thing said twice is hardly more evidence; what stands right above says more than a title, which may be of a table beside.
  const isOfCounts = caption !== null && above.length > 0 && (titleCounts(fold(caption)) || countsAlone(caption)) && above.every(({ kind }) => kind === 'volumes' || kind === 'personnel');
  // Right over counts, what a title says of the economy is of the table that it stands over.
  const weight = ({ kind }: KindEvidence) => (tab.some((one) => one.kind === kind) || (isOfCounts && kind === 'economy') ? 4 : above.length > 0 && above.every((one) => one.kind !== kind) ? 2 : 1);
  const second = title.map((one) => ({ ...one, bits: one.bits / weight(one) }));
  return [...above, ...actions, ...priced, ...tab, ...second];
}

/** The head of names of those who have a budget of their own. */
const OF_AREAS = words(/^(?:verksamhet(?:er|sområde)?|område|nämnd|förvaltning|avdelning|enhet|ansvar|skola|skolform|departments?|services?|tjeneste(?:område)?|virksomhet)\b/);

/** By the head of its names a table is of areas. */
export const listsAreas = ({ labelHead }: Table): boolean => OF_AREAS.test(fold(labelHead));
