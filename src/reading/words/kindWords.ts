import { fold } from '../../values/text';
import { perOne } from './countedThings';
import { kindWords, lookUp } from './lexicon';
import { swedish, words } from './swedish';

/** What a table can be about, by the words of a text. */
export type WordedKind = 'economy' | 'investments' | 'volumes' | 'indicators' | 'grants' | 'internalControl' | 'history' | 'personnel' | 'balances';

/** What makes a title one of the economy; the measures (budget, utfall) stand in titles of every kind. */
const economyTitle = words(/\bdrift(?!bidrag|sätt|start|stör)|ekonomi(?!skt bistånd)|resultaträkning|(?:budget|kostnads?)uppföljning|nettokostnad|resultatrapport|\bintäkter\b/);

/** Counts of people who are employed, in titles and heads; their costs are economy. */
const personnelTitle = words(/^(?:antal )?(?:medarbetare|anställda|tillsvidareanställda)\b|^(?:personal,? \(?)?(?:årsarbetare|årsarb\.?|åa|heltidstjänster)\)?$|\bantal (?:medarbetare|anställda|årsarbetare|tjänster)\b|^personalstatistik|^personal(?:uppgifter|struktur|fakta|uppföljning|nyckeltal|redovisning|bokslut)\b|^åldersfördelning|^bemanning/);

/** Parts of a title that name several things side by side: "Drift- och investeringsredovisning". */
const BETWEEN = swedish(/,|;|&|\+|\/|\b(?:och|samt|o)\b/g);

/** A unit in brackets is no further thing: "Energi (kWh/år, årsarbetare)". */
const IN_BRACKETS = /\([^)]*\)/g;

/** "Mål och budget", "Mål, budget och uppföljning": the name of one document, about both. */
const GOALS_AND_BUDGET = words(/\bmål(?:en)?(?:,| och| &) (?:budget|resurs)/);

function kindOfPart(part: string, whole: string): WordedKind | null {
  const text = part.trim().replace(/^-|-$/g, '');
  const kind = lookUp(kindWords, text);
  if (kind !== null && kind !== 'ledger') return kind;
  // "Mark och exploatering" is a department.
  if (/^exploatering(?:en|ar)?$/.test(text) && whole.startsWith(text)) return 'investments';
  if (personnelTitle.test(text)) return 'personnel';
  // What one of something costs is a measure of it, whatever it costs in all.
  if (economyTitle.test(text)) return perOne.test(text) ? 'indicators' : 'economy';
  // "Resultat- och balansräkning" is both.
  if (text === 'resultat' && whole !== text) return 'economy';
  // "Mål" is one only beside something else; alone it can be a part of a name.
  return text === 'mål' && whole !== text ? 'indicators' : null;
}

/**
 * The kinds that a title, a tab or a caption names. One that names two ("Ekonomi och sjukfrånvaro") says of none of its
 * tables which of them it is.
 */
export function kindsNamed(text: string): readonly WordedKind[] {
  const folded = fold(text);
  if (GOALS_AND_BUDGET.test(folded)) return ['indicators', 'economy'];
  const parts = folded.replace(IN_BRACKETS, (unit) => unit.replace(BETWEEN, ' ')).split(BETWEEN).map((part) => kindOfPart(part, folded)).filter((kind) => kind !== null);
  // "Plan för intern och extern kontroll" says it over the joint of its parts.
  const whole = parts.length === 0 ? kindOfPart(folded, folded) : null;
  return [...new Set(whole === null ? parts : [whole])];
}

/** What of a project as a whole a head speaks of: only investments are followed so. */
export const projectMoney = words(/\btotal(?:t|a)? ?(?:projekt|investerings|utgift|budget|prognos|kalkyl)|projekt(?:budget|kalkyl|ram|prognos)|slutkostnad|slutprognos|ack(?:umulera[dt]e?|\.)? (?:utgift|investering|nedlagt|upparbet)|sedan (?:projekt)?start|investeringsram|färdigställ|driftsättning|slutredovis|upparbetat/);

/** Heads of columns that compare with others: indicators are compared, money of an own budget is not. */
export const comparisonHeads = words(/^(?:riket|medel(?:värde)?|snitt|genomsnitt|median|sämst|bäst|lägst|högst|länet|jämförelse|kommungruppen|ranking|trend|placering)\b/);

const shares = words(/\bandel(?:en)?\b|\(%\)|%$|\bprocent\b|\bindex\b|\bkr ?\/ ?\p{L}|\bkr per\b|\bkronor per\b|\bbetyg\b|\bnöjd/u);

/** Whether a name or a unit says that a share, an index, a price of one or the like is told. */
export const tellsShareOrPrice = (folded: string): boolean => shares.test(folded) || perOne.test(folded);

/** What is counted, by the name of a row. */
export const counted = words(/^(?:antal|volym|genomsnittligt antal|utförda timmar|timmar|årsplatser|vårddygn|platser|besök|ärenden|lån|årsarbetare)\b|,? (?:antal|årsarbetare|timmar|dygn|platser|besök|personer)$|\(antal\)|\(st\)|^(?:köpta|sålda|egna) platser\b|(?:läkar|sjuksköterske|vård|bad|biblioteks|museum?s?|mottagnings|hem)besök\b|vårdkontakter|vårdtillfällen|vårddygn|^operationer\b|^utlån\b|^(?:beviljad|utförd|planerad)e? (?:tid|timmar|tim)\b|, (?:\p{L}+ )?antal\b|^(?!.*(?:kostnad|intäkt|avgift|hyra|kr(?:onor)?\b)).*\bper (?:vecka|dag|dygn|tillfälle)\b/u);

/** An age, of whom a row counts: "0 år", "1-5 år", "Barn 1-2 år", "80 år och äldre", "Åk 7-9". */
export const ages = words(/^(?:(?:barn|elever|flickor|pojkar|kvinnor|män|personer|invånare),? )?\d{1,3}(?: ?(?:-|till|--) ?\d{1,3})?[ -]?år(?:ingar)?(?: (?:och|eller) (?:äldre|yngre|uppåt|över)| ?\+)?$|^(?:år ?)?\d{2,3} ?\+(?: år)?$|^(?:åk|årskurs|årskurserna) \d(?: ?- ?\d)?$/);

/** What a cell of a column "Enhet" holds where the column names what is counted, and no unit of the organisation. */
export const countingUnits = words(/^(?:%|procent|andel.*|antal|st|stycken|index|timmar|tim|h|dagar|dygn|vårddygn|platser|personer|barn|elever|brukare|ärenden|besök|poäng|betyg|m2|m²|kvm|kwh|mwh|ton|km|kg|kr\/.+|kr per .+|kronor per .+|skala.*)$/);

/** The budget with what was added to it, or that of a whole project. */
export const budgetInAll = words(/^total(?:t|a)? ?budget$/);

/** Of what an investment is, by the name of a row, a heading or a sum. */
export const investmentNames = words(/investering|^inventarier|^maskiner|^fordon|^(?:ny|om|till)byggnad|^reinvest|pågående projekt|(?:färdigställda|avslutade|nya) projekt/);

/** What is aimed at, by the name of a row: "Resultatmål", "Soliditetsmål". */
export const goalNames = words(/^(?!moders|före|ända|brott|tviste)\p{L}{4,}mål$/u);

/** What has been paid out of a grant, by a head without its dates: beside a budget it is what came of it, and no outcome of areas. */
export const paidOut = words(/^(?:utbetal(?:t|at|da|ning|ningar)|betalats? ut|erhållet|rekvirerat)(?!\p{L})/u);
