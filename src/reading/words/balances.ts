import { swedish, words } from './swedish';

/**
 * What an organisation owns and owes at a moment, how that came, and what its result is held against: nothing that adds
 * up with what its areas cost.
 */

const WHOSE = String.raw`(?:\p{L}+s )?`;
const TITLES = [
  String.raw`balans(?:räkning|poster|rapport|omslutning|konton|budget|plan|prognos)\p{L}*`, 'br', String.raw`kassaflöde\p{L}*`, 'finansieringsanalys', String.raw`likviditet\p{L}*`,
  String.raw`(?:(?:avstämning|uppfyllelse|uppföljning) )?(?:av |mot |av det )?balanskrav\p{L}*`, String.raw`(?:resultat\p{L}*|balanskravsresultat\p{L}*) (?:under|för|över) mandatperioden`, 'eg(?:et|na) kapital', '(?:pensions)?avsättningar', 'reserver och avsättningar',
  '(?:kund|leverantörs)(?:fordringar|reskontra|skulder)', 'fordringar', '(?:semester|semesterlöne|löne|låne|nettolåne|pensions|övertids)skuld(?:er|en)?',
  String.raw`ansvarsförbindelse\p{L}*`, String.raw`borgen(?:så\p{L}+|sförbindelse\p{L}*)?`, '(?:låne|skuld)portfölj(?:en)?', 'upplåning', 'resultatutjämningsreserv(?:en)?', String.raw`(?:förvaltade )?pensions(?:förpliktelse|medel|förvaltning|åtagande)\p{L}*`,
];

/** What such a table is called, by its title, its tab or the head of its names; whose it is may stand before it. */
export const balanceTitle = swedish(new RegExp(String.raw`^${WHOSE}(?:(?:${TITLES.join('|')})\b|(?:tillgångar|skulder)(?:$| och ))`, 'u'));

const ROWS = [
  String.raw`(?:(?:im)?materiella |finansiella )?\p{L}*tillgångar`, 'eg(?:et|na) kapital', '(?:kort|lång)fristiga (?:skulder|fordringar|placeringar)', 'bidrag till (?:statlig |annans )?infrastruktur', String.raw`resultatutjämningsreserv(?:en)?\b`, 'skulder', '(?:kund)?fordringar', 'leverantörsskulder', 'likvida medel', 'kassa', 'bank',
  'avsättning(?:ar)?', 'obeskattade reserver', 'soliditet', 'balansomslutning', 'kassaflöde', String.raw`(?:ny)?amortering(?:ar)?`, 'nyupplåning', '(?:in|ut)betalningar',
  '(?:ingående|utgående) (?:saldo|balans|likvida|kassa|eget)', 'realisations(?:vinst|förlust)(?:er)?', 'reducering av (?:samtliga )?realisations', 'reservering', 'ansvarsförbindelse', 'placeringar', 'marknadsvärde', 'anskaffningsvärde', 'orealiserad', 'återlån', 'konsolideringsgrad', 'förpliktelser',
];

/** Rows of such tables. */
export const balanceRows = words(new RegExp(String.raw`^(?:summa |totalt?a? |övrigt |övriga |årets |nämndens )?(?:${ROWS.join('|')})|balanskrav|^(?:ingående|utgående)$`, 'u'));

/** What was left when the year began, and what is when it ends: never an amount of the year. */
export const carriedRows = words(/^(?:årets |nämndens |förbundets )?(?:(?:ingående|utgående) (?:saldo|balans|likvida|kassa|eg(?:et|na) kapital)|(?:(?:prognos\p{L}+|beräkna(?:t|de)|budgetera(?:t|de)|förvänta(?:t|de)) )?eg(?:et|na) kapital(?= \d| vid | per |$))/u);

const opening = swedish(/^(?:ib|ing(?:ående|\.)? ?(?:balans|saldo|värde))\b/);
const closing = words(/^(?:ub|utg(?:ående|\.)? ?(?:balans|saldo|värde))\b/);

/** "IB | UB": a balance when the year began and when it ended; "IB" alone may be the internal budget. */
export const areBalanceHeads = (heads: readonly string[]): boolean => heads.some((head) => closing.test(head)) && heads.some((head) => opening.test(head));

/** What is said of loans and of who gives them. */
export const loanHeads = words(/^(?:långivare|kreditgivare|lånenr|lånenummer|lån|ränta|räntesats|räntebindning|kapitalbindning|förfall|förfallodag|amortering|beviljad borgen)\b/);

/** "IB" beside "UB", in words that are no budget's. */
export const openingInFull = (head: string): string => head.replace(/^ib(?![\p{L}])/iu, 'Ingående balans');
