import type { CellAddress } from '../../values/cell';
import type { RawSheet } from '../../workbook/rawSheet';
import { isUnitOnly, parseHead } from '../words/concept';
import { findDates } from '../words/dates';
import { kindsNamed } from '../words/kindWords';
import type { HeadBlock } from './headBlock';
import { genericTitleWords, joiningTitleWords } from '../words/lexicon';
import { ownerIn, UNIT_LABEL } from './ownerTitles';
import type { StatedDate } from './statedDates';
import { words } from '../words/swedish';
import { fold, tidy } from '../../values/text';

const isAt = (cell: CellAddress, row: number, column: number): boolean => cell.row === row && cell.column === column;

/**
 * The texts above a sheet's first table, topmost first: its title, its unit, what it is about. Words with a date in a
 * cell of its own (`stated`) are one text with it.
 */
export function titleTexts(sheet: RawSheet, blocks: readonly HeadBlock[], stated: readonly StatedDate[]): string[] {
  const firstHead = blocks[0]?.rows[0]?.index ?? Number.MAX_SAFE_INTEGER;
  const texts: string[] = [];
  for (const row of sheet.rows) {
    if (row.index >= firstHead || texts.length >= 12) break;
    // Where no heads are found, what stands beside numbers is a row of them.
    if (blocks.length === 0 && row.values.some((value) => typeof value === 'number' && (value < 1900 || value > 2100)) && !stated.some(({ cell }) => cell.row === row.index)) continue;
    const taken = new Set<number>();
    row.values.forEach((value, column) => {
      if (typeof value !== 'string' || tidy(value) === '' || taken.has(column)) return;
      // What stands beside the words was said with them; of the making nothing is said.
      if (stated.some(({ cell, words }) => isAt(cell, row.index, column) && !isAt(words, row.index, column))) return;
      const said = stated.find(({ words }) => isAt(words, row.index, column));
      const owner = said ? null : ownerIn(row.values, column, texts.at(-1));
      if (owner !== null) {
        if (owner.goesOn) texts.pop();
        texts.push(owner.text);
        owner.cells.forEach((at) => taken.add(at));
        return;
      }
      // "Enhet: | Hemtjänst Norr" is one text in two cells.
      const label = previousText(row.values, column);
      if (!said && label !== null && !stated.some(({ words }) => isAt(words, row.index, label))) {
        texts[texts.length - 1] = `${texts.at(-1)} ${tidy(value)}`;
        return;
      }
      texts.push(said && (said.about === 'period' || said.about === 'beside') ? said.text : tidy(value));
    });
  }
  return texts;
}

/** The column of the text right before one in its row, where that is a label that ends in a colon; null else. */
function previousText(values: readonly unknown[], column: number): number | null {
  for (let at = column - 1; at >= 0; at -= 1) {
    const value = values[at];
    if (typeof value === 'string' && tidy(value) !== '') return /^\p{L}[\p{L} ]{2,20}:$/u.test(tidy(value)) ? at : null;
  }
  return null;
}

/** Tabs as the program names them say nothing. */
const UNINFORMATIVE = /^(?:blad|sheet|tabell|ark|tab|flik)\s*\d*(?:\s*\(\d+\))?$/i;

/** A label for whose a sheet is, and a code at most: "Ansvar", "Enhet: 4210", "Kst 4210". */
const NOBODYS = new RegExp(String.raw`^(?:${UNIT_LABEL})(?: ?:(?: [\d -]+)?)?$|^(?:ansvar|kst|kostnadsställe) \d{3,8}$`, 'iu');

/** The grades of a school, which have no word: "F-9", "7-9". */
const SCHOOL_YEARS = /^(?:F ?- ?\d|1-3|4-6|7-9|1-6|1-9)$/i;

/**
 * What a title is about once dates, units and the words that name a kind of document are taken away:
 * "Verksamhetsområde Vuxen" → "Vuxen", "Budgetuppföljning augusti 2017, tkr" → "". Case is kept.
 */
export function subjectOf(title: string): string {
  const known = subjects.get(title);
  if (known !== undefined) return known;
  const subject = withoutGenericWords(title);
  if (subjects.size > 1_000) subjects.clear();
  subjects.set(title, subject);
  return subject;
}

/** The same titles come again in every run of a session. */
const subjects = new Map<string, string>();

function withoutGenericWords(title: string): string {
  if (UNINFORMATIVE.test(tidy(title))) return '';
  if (SCHOOL_YEARS.test(tidy(title))) return tidy(title);
  if (NOBODYS.test(tidy(title))) return '';
  let rest = tidy(title);
  const blank = (start: number, end: number) => {
    rest = rest.slice(0, start) + TAKEN.repeat(end - start) + rest.slice(end);
  };
  // "Per den 31 augusti" is a date with its article.
  for (const { start, end } of findDates(rest)) blank(/(?<!\p{L})den +$/iu.exec(rest.slice(0, start))?.index ?? start, end);
  for (const pattern of genericTitleWords) {
    for (const match of [...rest.toLowerCase().matchAll(pattern)]) {
      if (isNounOfName(match[0], rest.slice(0, match.index))) continue;
      blank(match.index, match.index + match[0].length);
    }
  }
  withoutLooseJoints(() => rest, blank);
  const subject = rest.replaceAll(TAKEN, ' ').replace(/\([\s,.;:-]*\)/g, ' ').replace(/ +/g, ' ').replace(/(?: ?[,;:|-] ?){2,}/g, ', ').replace(/^[\s,.;:()*/|-]+|[\s,;:(*/|-]+$/g, '').replace(/^\d{1,2}[.)]\s+(?=\p{L})/u, '').replace(/ ([,.;)])/g, '$1').trim();
  return /\p{L}{2,}/u.test(subject) && !NOBODYS.test(subject) ? capitalised(subject) : '';
}

/** "Daglig verksamhet", "Öppen verksamhet": the noun that an adjective of the name stands before. */
const isNounOfName = (word: string, before: string): boolean => /^verksamhet$/i.test(word) && /\p{L}{3,}(?:ig|isk|ern|al|ell|en|ad|iv|ande|ska) $/iu.test(before);

/** Stands where a word was taken away, until all have been. */
const TAKEN = '\u0001';
/** A hyphen right after a word belongs to it: "Teknik- och servicenämnden". */
const ENDS_OPEN = /(?:^|[\u0001,.:;(*/–]|(?<![^\s\u0001])-)\s*$/u;
const BEGINS_OPEN = /^\s*(?:$|[\u0001,.:;)*/–-])/u;

/** Takes away "för", "per" and the like where nothing is left on one side of them: "Uppföljning för Vuxen", "Vuxen per augusti". */
function withoutLooseJoints(rest: () => string, blank: (start: number, end: number) => void): void {
  const isLoose = ({ index, 0: word }: RegExpExecArray) => ENDS_OPEN.test(rest().slice(0, index)) || BEGINS_OPEN.test(rest().slice(index + word.length));
  for (let loose = true; loose;) {
    const found = [...rest().toLowerCase().matchAll(joiningTitleWords)].find(isLoose);
    loose = found !== undefined;
    if (found) blank(found.index, found.index + found[0].length);
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Before a name: "4210", "A12"; a year is none beside "Verksamhet". */
const CODED = String.raw`(?:\d{2,8}|[A-ZÅÄÖ]{1,4}\d{2,})\s*[-–:.,]?\s+`;
const STATED_AREA = new RegExp(
  String.raw`^(?:(?:verksamhetsområde|kommunbidragsområde|verksamhet)(?!\s+20[123]\d\s)|(?:område|enhet|avdelning|sektion|ansvar|ansvarsområde|resultatenhet|kostnadsställe|kst)(?=\s*:|\s+\d{3,8}\s))\s*:?\s+(?:${CODED})?(?=\p{L})(.+)$`, 'iu');

/** "Verksamhetsområde X" in a title says outright what the sheet is about, as does "Ansvar 4210 X". */
export function statedArea(title: string): string | null {
  const match = STATED_AREA.exec(tidy(title));
  // "Enhet: tkr. Överskott anges med plus" says what the amounts are in.
  return match?.[1] === undefined || isUnitOnly(match[1].split(/[\s.,;]/)[0] ?? '') ? null : subjectOf(match[1].replace(/ \(\d{2,8}\)$/, '')) || null;
}

const COMMITTEE =
  /(?<![\p{L}-])((?:\p{L}{2,}-, )*(?:\p{L}{2,}-? (?:och|&) )?(?:(?:\p{L}+(?:[nt]ala|iska|ella)|gemensamma|norra|södra|östra|västra|centrala) )?\p{L}{3,}(?:nämnden|nämnd|styrelsen)|(?:kommun|region)styrelse|(?:förbunds)?direktionen|\p{L}+(?:iska|ala|samma) nämnden|nämnden för \p{L}+(?:,? (?:och|&) \p{L}+)?)s?(?![\p{L}])/giu;
/** "Nämnden", "nämndens mål": a committee without a name. */
const DISTRICT = /(?<![\p{L}-])((?:(?:Norra|Södra|Östra|Västra) )?\p{Lu}[\p{L}-]+) ((?:stads|kommun)delsnämnd)(?![\p{L}])|(?<![\p{L}-])((?:Stads|Kommun)delsnämnden|SDN) (\p{Lu}[\p{L}-]+(?: (?:Norra|Södra|Östra|Västra|\p{Lu}[\p{L}-]+))?)(?![\p{L}])/u;

/** The committee of a part of the town bears its name: "Norrmalms stadsdelsnämnd", "Stadsdelsnämnden Norra Hisingen". */
function districtIn(text: string): string | null {
  const [, place, committee, before, after] = DISTRICT.exec(text) ?? [];
  if (place !== undefined && committee !== undefined) return subjectOf(place) === '' || findDates(place).length > 0 ? null : `${place} ${committee}`;
  return before !== undefined && after !== undefined && subjectOf(after) !== '' ? `${before === 'SDN' ? 'Stadsdelsnämnden' : before} ${subjectOf(after)}` : null;
}

/** Several municipalities' committee bears the name that they have together: "Gemensamma servicenämnden Sjöbygden". */
const SHARED = /(?<![\p{L}-])([Gg]emensamma? (?:\p{Ll}[\p{Ll}-]+ (?:och )?)*\p{Ll}*nämnden) (\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?)(?=$|[,;:(–])/u;

function sharedIn(text: string): string | null {
  const [, committee, place] = SHARED.exec(text) ?? [];
  if (committee === undefined || place === undefined || subjectOf(place) === '' || findDates(place).length > 0) return null;
  return kindsNamed(place).length > 0 || parseHead(place).measure !== null ? null : `${joined(committee)} ${place}`;
}

const joined = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

const MAY_NAME_COMMITTEE = /nämnd|styrelse|direktionen|\bSDN\b/i;

/** The committees that a text names, in the definite form: "Årets resultat, socialnämnden" → ["Socialnämnden"]. */
export function committeesIn(text: string): string[] {
  if (!MAY_NAME_COMMITTEE.test(text)) return [];
  const placed = districtIn(tidy(text)) ?? sharedIn(tidy(text));
  if (placed !== null) return [placed];
  return [...tidy(text).matchAll(COMMITTEE)].map((match) => {
    let name = match[1] ?? '';
    // "för social- och omsorgsnämnden" belongs together, "ekonomi och socialnämnden" does not.
    const parts = /^(.*?)(\p{L}+) (?:och|&) (\p{L}+)$/iu.exec(name);
    if (parts && !name.includes('- ') && !/^nämnden för/i.test(name)) name = parts[3] ?? name;
    return joined(/nämnd$/i.test(name) ? `${name}en` : /styrelse$/i.test(name) ? `${name}n` : name);
  });
}

/** Whether a label is a committee's name and nothing else, as over the units that it sums. */
export const isCommitteeName = (label: string): boolean => isCommittee(fold(label));

/** The same of a label that is folded already. */
export function isCommittee(folded: string): boolean {
  // Most names are no committee's, and are told apart by this alone.
  return folded.includes('nämnd') && COMMITTEE_NAME.test(folded.replace(/^(?:summa|totalt?) | totalt?$/g, ''));
}

const COMMITTEE_NAME = words(/^(?:nämnden(?: för .+)?|(?:(?:norra|södra|östra|västra) )?[\p{L}-]+ (?:stads|kommun)delsnämnd|\p{L}+(?:iska|ala|samma) nämnden|(?:\p{L}+-, )*(?:\p{L}+-? och )?\p{L}+nämnd(?:en)?)$/u);
