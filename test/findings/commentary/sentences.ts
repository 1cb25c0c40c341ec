import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from '../../../src/figures/figures';
import type { Period } from '../../../src/values/period';
import type { Unit } from '../../../src/values/unit';

export interface Case {
  readonly text: string;
  readonly area: string;
  readonly unit: Unit;
  readonly period: Period;
  readonly amounts: Partial<Record<Measure, number>>;
  /** The amount that is the area's own, as it is written: what is changed when a fault is seeded. */
  readonly claim: string | null;
}

const year = (at: number): Period => ({ year: at, month: 12 });
const august = (at: number): Period => ({ year: at, month: 8 });

/** commentary.tsv: the first column, in the file's order. */
export const published: readonly string[] = readFileSync(join(__dirname, 'commentary.tsv'), 'utf8').split('\n').slice(1).map((line) => line.split('\t')[0] ?? '').filter((text) => text !== '');

const sentence = (begins: string): string => {
  const found = published.find((text) => text.startsWith(begins));
  if (found === undefined) throw new Error(`No sentence begins with ${begins}`);
  return found;
};

const mnkr = (text: string, area: string, period: Period, amounts: Case['amounts'], claim: string | null): Case => ({ text, area, unit: 'mnkr', period, amounts, claim });
const tkr = (text: string, area: string, period: Period, amounts: Case['amounts'], claim: string | null): Case => ({ text, area, unit: 'tkr', period, amounts, claim });

/** The sentences of commentary.tsv with the figures that its table names. */
export const fromFile: readonly Case[] = [
  mnkr(sentence('Årets negativa'), 'Totalt kommunen', year(2014), { variance: -70, budget: 90, actual: 20 }, '70 Mkr'),
  mnkr(sentence('Genom överskott'), 'Finansiering', year(2014), { variance: 117 }, null),
  mnkr(sentence('Överförmyndarnämnden uppvisar'), 'Överförmyndarnämnd', year(2014), { variance: -8.6 }, '8,6 Mkr'),
  mnkr(sentence('Kommunstyrelsen redovisar ett underskott'), 'Kommunstyrelse', year(2014), { variance: -18 }, '17,7 Mkr'),
  mnkr(sentence('Avvikelsen hänför'), 'Anslaget för kommunstyrelsen', year(2014), { variance: -24 }, '-24 Mkr'),
  mnkr(sentence('Avvikelsen hänför'), 'Arbetsmarknads- och vuxenutbildningsutskottet', year(2014), { variance: 6.3 }, '+6,3 Mkr'),
  mnkr(sentence('Underskottet för kommunstyrelsen'), 'Kommunstyrelse', year(2014), { variance: -18 }, null),
  mnkr(sentence('I samband med'), 'Årets resultat', august(2015), { variance: 316 }, '+316 Mkr'),
  mnkr(sentence('Vi bokslutet'), 'Årets resultat', year(2015), { variance: 563, forecast: 316, actual: 563 }, '+563 Mkr'),
  mnkr(sentence('Årets resultat uppgick'), 'Totalt kommunen', year(2016), { variance: 720, actual: 962, budget: 242 }, '+720 Mkr'),
  mnkr(sentence('Överförmyndarnämnden redovisar'), 'Överförmyndarnämnd', year(2016), { variance: 1.1 }, '1 Mkr'),
  mnkr(sentence('För 2016'), 'Totalt kommunen', year(2016), { variance: 720 }, null),
  mnkr(sentence('Det redovisade'), 'Totalt kommunen', { year: 2015, month: 4 }, { actual: 321, budgetToDate: 54, varianceToDate: 267 }, '267 Mkr'),
  mnkr(sentence('Jämfört med budgeterat'), 'Årets resultat', year(2018), { actual: 120.7, budget: 9.9, variance: 110.8 }, '110,8 mnkr'),
  tkr(sentence('Socialnämnden årsprognos'), 'Socialnämnden', august(2020), { variance: -7_750 }, '– 7,8 mnkr'),
  tkr(sentence('Ledning'), '60 Stab, nämnd och ledning', august(2020), { variance: 8_200 }, '+ 8,2 mnkr'),
  tkr(sentence('Prognosen baserar'), 'Socialnämnden', august(2020), { variance: -7_750 }, null),
  tkr(sentence('När det gäller'), '60 Stab, nämnd och ledning', august(2020), { variance: 8_200 }, null),
  mnkr(sentence('12,3 miljoner'), 'Socialnämnden', { year: 2025, month: 10 }, { variance: 8.4 }, null),
  mnkr(sentence('Nu, efter tio'), 'Socialnämnden', { year: 2025, month: 10 }, { variance: 8.5 }, null),
  mnkr(sentence('Verksamhetsområdet individ'), 'Individ- och familjeomsorg', { year: 2025, month: 10 }, { variance: -2.6 }, '-2,6 miljoner kronor'),
  mnkr(sentence('Främst'), 'Individ- och familjeomsorg', { year: 2025, month: 10 }, { variance: -2.6 }, null),
  mnkr(sentence('Verksamhetsområde äldreomsorg'), 'Äldreomsorg', { year: 2025, month: 10 }, { variance: -2.1 }, null),
  mnkr(sentence('Det budgeterade'), 'Årets resultat', { year: 2025, month: 10 }, { forecast: 22.8, budget: 12.1, variance: 10.7 }, '10,7 miljoner kronor'),
  mnkr(sentence('Kommunstyrelsen har'), 'Kommunstyrelsen', { year: 2025, month: 10 }, { variance: 2.1 }, '2,1 miljoner kronor'),
  mnkr(sentence('Barn- och utbildningsnämnden'), 'Barn- och utbildningsnämnden', { year: 2023, month: 4 }, { varianceToDate: -3.7, variance: -5 }, null),
  mnkr(sentence('Efter årets åtta'), 'Socialnämnden', august(2017), { variance: -20.4 }, '20 miljoner'),
  mnkr(sentence('Det är i paritet'), 'Socialnämnden', august(2017), { variance: -20.4 }, null),
  mnkr(sentence('Det är 21'), 'Årets resultat', august(2023), { forecast: 22, budget: 43, variance: -21 }, '21 miljoner kronor'),
  mnkr(sentence('Jämfört med budget innebär'), 'Årets resultat', august(2023), { forecast: 842, budget: 900, variance: -58 }, '58 miljoner kronor'),
];

const linkoping = august(2018);
const helsingborg = august(2017);
const bokslut = year(2023);
const lss: Case['amounts'] = { budgetToDate: -32_862, actual: -31_299, varianceToDate: 1_563, budget: -49_596, forecast: -49_096, variance: 500, priorYear: -48_686 };
const hvo: Case['amounts'] = { budgetToDate: -131_179, actual: -124_210, varianceToDate: 6_969, budget: -199_851, forecast: -190_851, variance: 9_000 };
const ifo: Case['amounts'] = { budgetToDate: -30_797, actual: -30_340, varianceToDate: 457, budget: -46_997, forecast: -53_047, variance: -6_050 };
const sn: Case['amounts'] = { varianceToDate: -10_912, variance: -11_900 };
const vuxen: Case['amounts'] = { varianceToDate: -22_400, variance: -31_000 };

/** Sentences as published follow-ups of four municipalities have them (the examples' sources), with their figures. */
export const fromReports: readonly Case[] = [
  tkr('Socialnämndens helårsprognos för årets resultat visar på ett underskott på 5,0 mnkr.', 'Socialnämnden', helsingborg, { varianceToDate: -20_918, variance: -5_000 }, '5,0 mnkr'),
  tkr('Verksamhetsområde Barn, unga och familj redovisar för perioden ett underskott på 2,0 mnkr.', 'Barn, unga och familj', helsingborg, { varianceToDate: -2_000, variance: 0 }, '2,0 mnkr'),
  tkr('Verksamhetsområde Gemensamma resurser redovisar för perioden ett överskott på 5,2 mnkr.', 'Gemensamma resurser', helsingborg, { varianceToDate: 5_200, variance: 3_000 }, '5,2 mnkr'),
  tkr('Prognosen för helåret 2017 visar av motsvarande anledningar ett överskott på 3,0 mnkr.', 'Gemensamma resurser', helsingborg, { varianceToDate: 5_200, variance: 3_000 }, null),
  tkr('Verksamhetsområde Vuxen redovisar för perioden ett underskott på 22,4 mnkr.', 'Vuxen', helsingborg, vuxen, '22,4 mnkr'),
  tkr('Med anledning av dessa ökade kostnader visar prognosen för helåret ett underskott på 31,0 mnkr.', 'Vuxen', helsingborg, vuxen, null),
  tkr('I helårsprognosen bedömer vi att årets resultat i bästa fall uppgår till minus 2,0 mnkr och i sämsta fall till minus 10,0 mnkr.', 'Socialnämnden', helsingborg, { variance: -5_000 }, null),
  tkr('Om detta inte sker utan placeringar fortskrider med samma omfattning prognosticeras ett underskott på 10,0 mnkr.', 'Socialnämnden', helsingborg, { variance: -5_000 }, null),
  tkr('I bokslut 2022 visade socialnämnden ett underskott på 9 504 tkr.', 'Socialnämnden', bokslut, { variance: -20_725 }, null),
  tkr('Årets resultat för socialnämnden visar på ett underskott på 20,7 mnkr.', 'Socialnämnden', bokslut, { variance: -20_725 }, '20,7 mnkr'),
  tkr('Som mest prognostiserades ett underskott på 43,0 mnkr efter juli månad.', 'Socialnämnden', bokslut, { variance: -20_725 }, null),
  tkr('De åtgärder som vidtagits har därefter lett till att resultat och månatliga prognoser minskat efter hand under hösten, för att vid årets slut visa ett underskott på 20,7 mnkr.', 'Socialnämnden', bokslut, { variance: -20_725 }, null),
  tkr('För december visas 2023 års resultat på -20,7 mnkr.', 'Socialnämnden', bokslut, { variance: -20_725 }, null),
  tkr('I årsbokslutet redovisar verksamhetsområdet ett överskott på totalt 10,8 mnkr.', 'Administration', bokslut, { variance: 10_812 }, '10,8 mnkr'),
  tkr('Verksamhetsområde vuxen visar ett underskott med totalt 3,4 mnkr.', 'Vuxen', bokslut, { variance: -3_397 }, '3,4 mnkr'),
  tkr('Under årets första månader ökade kostnaderna mycket, och efter april månad visade verksamheten ett underskott på 8,5 mnkr.', 'Vuxen', bokslut, { variance: -3_397 }, null),
  tkr('Verksamhetsområde barn, unga och familj visar ett underskott med totalt 35,4 mnkr.', 'Barn, unga och familj', bokslut, { variance: -35_412 }, '35,4 mnkr'),
  tkr('Socialnämnden redovisar för perioden ett underskott totalt med 10,9 mnkr.', 'Socialnämnden', linkoping, sn, '10,9 mnkr'),
  tkr('För HVB unga och vuxna är underskottet 19,3 mnkr, men detta underskott vägs upp av ett överskott inom verksamheterna ekonomiskt bistånd (3 mnkr), familjehem (2,5 mnkr) och utredningsplaceringar (2,7 mnkr).', 'Socialnämnden', linkoping, sn, null),
  tkr('Socialnämndens ekonomiska uppföljning visar på ett underskott per den 31 augusti med 10,9 mnkr jämfört med periodens budget.', 'Socialnämnden', linkoping, sn, '10,9 mnkr'),
  tkr('Prognos för året visar ett underskott med 11,9 mnkr.', 'Socialnämnden', linkoping, sn, '11,9 mnkr'),
  tkr('Ekonomiskt bistånd redovisar ett överskott med 3 mnkr den siste augusti.', 'Ekonomiskt bistånd', linkoping, { varianceToDate: 3_034, variance: 2_000 }, '3 mnkr'),
  tkr('Motsvarande period 2017 redovisade ekonomiskt bistånd ett överskott med 9,6 mnkr.', 'Ekonomiskt bistånd', linkoping, { varianceToDate: 3_034, variance: 2_000 }, null),
  tkr('Prognosen för året visar på ett överskott för det ekonomiska biståndet med 2 mnkr.', 'Ekonomiskt bistånd', linkoping, { varianceToDate: 3_034, variance: 2_000 }, null),
  tkr('HVB unga och vuxna redovisar ett underskott med 19,3 mnkr.', 'HVB unga och vuxna', linkoping, { varianceToDate: -19_312, variance: -18_000 }, '19,3 mnkr'),
  tkr('HVB unga visar ett underskott med 11,0 mnkr och vuxna med 8,3 mnkr.', 'HVB unga', linkoping, { varianceToDate: -10_997, variance: -11_000 }, '11,0 mnkr'),
  tkr('Bedömningen för året är att verksamheten kommer att redovisa ett underskott med 18 mnkr fördelat med 11 mnkr för HVB unga och 7 mnkr för HVB vuxna.', 'HVB unga och vuxna', linkoping, { varianceToDate: -19_312, variance: -18_000 }, null),
  tkr('Verksamheten redovisar ett överskott med 2,5 mnkr, vilket delvis beror på retroaktiva utbetalningar från Migrationsverket för ensamkommande barn.', 'Familjehem', linkoping, { varianceToDate: 2_512, variance: 2_500 }, '2,5 mnkr'),
  tkr('Verksamheten uppvisar en positiv budgetavvikelse med 1,6 mnkr för perioden.', 'LSS', helsingborg, lss, '1,6 mnkr'),
  tkr('De största positiva avvikelserna ses inom personlig assistans, som uppvisar ett resultat på + 0,7 mnkr för perioden.', 'LSS', helsingborg, lss, null),
  tkr('Även boende uppvisar ett positivt resultat för perioden med +0,5 mnkr.', 'LSS', helsingborg, { ...lss, variance: 900 }, null),
  tkr('Totalt prognostiseras en budgetavvikelse på +0,5 mnkr.', 'LSS', helsingborg, lss, '+0,5 mnkr'),
  tkr('Den totala budgetavvikelsen efter augusti är positiv med 1 563 tkr.', 'LSS', helsingborg, lss, '1 563 tkr'),
  tkr('Helårsprognosen beräknas till positiv budgetavvikelse med 500 tkr.', 'LSS', helsingborg, lss, '500 tkr'),
  tkr('Verksamheten uppvisar en positiv budgetavvikelse med 1,6 mnkr för perioden. Därför ses här en positiv budgetavvikelse med 790 tkr.', 'LSS', helsingborg, lss, null),
  tkr('Verksamheterna inom boende uppvisar totalt en positiv budgetavvikelse med 473 tkr till följd av lägre behov av externa platser för gymnasieungdomar.', 'LSS', helsingborg, lss, null),
  tkr('Hälsa, vård och omsorg uppvisar efter augusti månad ett positivt resultat på 7,0 mnkr.', 'Hälsa, vård och omsorg', helsingborg, hvo, '7,0 mnkr'),
  tkr('Vårdboende har ett resultat på +1,3 mnkr beroende på en något lägre beläggning än budgeterat under våren.', 'Hälsa, vård och omsorg', helsingborg, hvo, null),
  tkr('Total budgetavvikelse prognostiseras till +9,0 mnkr.', 'Hälsa, vård och omsorg', helsingborg, hvo, '+9,0 mnkr'),
  tkr('Den totala budgetavvikelsen efter augusti är positiv med 6 969 tkr.', 'Hälsa, vård och omsorg', helsingborg, hvo, '6 969 tkr'),
  tkr('Verksamheten uppvisar för perioden ett positivt resultat på 0,5 mnkr.', 'IFO', helsingborg, ifo, '0,5 mnkr'),
  tkr('Externa placeringar har under våren varit färre än budgeterat, vilket gör ett resultat för perioden på 0,8 mnkr.', 'IFO', helsingborg, ifo, null),
  tkr('Placeringarna kommer att fortlöpa och genererar en prognos på -2 mnkr.', 'IFO', helsingborg, ifo, null),
  tkr('Totalt uppvisar Individ och familjeomsorgen en negativ prognos på -6,1 mnkr', 'Individ och familjeomsorg', helsingborg, ifo, '-6,1 mnkr'),
  tkr('Under perioden har drygt två barn utöver budget varit placerade i konsulentstödda familjehem vilket genererat en negativ avvikelse med 1 282 tkr.', 'IFO', helsingborg, ifo, null),
];

const area: Case['amounts'] = { budgetToDate: -64_000, actual: -66_400, varianceToDate: -2_400, budget: -96_000, forecast: -99_100, variance: -3_100 };

/** Sentences of our own in the manner of published follow-ups: amounts and words of every kind. */
export const ofOurOwn: readonly Case[] = [
  tkr('Underskott på 3,1 mnkr.', 'Grundskola', august(2024), area, '3,1 mnkr'),
  tkr('Helårsprognosen visar ett underskott om 3 100 tkr, vilket motsvarar 3,2 % av budgeten.', 'Grundskola', august(2024), area, '3 100 tkr'),
  tkr('Nämnden prognostiserar ett underskott motsvarande 3,2 procent av budgeten.', 'Grundskola', august(2024), area, '3,2 procent'),
  tkr('Utfallet till och med augusti är 2,4 mnkr sämre än budget.', 'Grundskola', august(2024), area, '2,4 mnkr'),
  tkr('Ackumulerat underskott per augusti uppgår till 2 400 tkr.', 'Grundskola', august(2024), area, '2 400 tkr'),
  tkr('Perioden visar minus 2,4 miljoner kronor mot budget.', 'Grundskola', august(2024), area, 'minus 2,4 miljoner kronor'),
  tkr('Verksamheten prognostiserar en negativ avvikelse på drygt 3 mnkr jämfört med budget.', 'Grundskola', august(2024), area, '3 mnkr'),
  tkr('Verksamheten prognostiserar en negativ avvikelse på knappt 3,2 mnkr.', 'Grundskola', august(2024), area, '3,2 mnkr'),
  tkr('Prognosen är ett underskott på cirka 3 miljoner kronor.', 'Grundskola', august(2024), area, '3 miljoner kronor'),
  tkr('Enheten går mot ett underskott på ca 3,0 Mkr vid årets slut.', 'Grundskola', august(2024), area, null),
  tkr('Prognos -3,1 mnkr.', 'Grundskola', august(2024), area, '-3,1 mnkr'),
  tkr('Prognosen pekar på −3 100 tkr på grund av högre vikariekostnader och färre elever.', 'Grundskola', august(2024), area, '−3 100 tkr'),
  tkr('Budgetavvikelsen uppgår till -2,4 mnkr för perioden, främst till följd av skolskjutsar.', 'Grundskola', august(2024), area, '-2,4 mnkr'),
  tkr('Personalkostnaderna visar ett underskott på 1,8 mnkr medan intäkterna ger ett överskott på 0,6 mnkr.', 'Grundskola', august(2024), area, null),
  tkr('Skolskjutsar överskrider budget med 900 tkr.', 'Grundskola', august(2024), area, null),
  tkr('Högre kostnader för tilläggsbelopp, 1,2 mnkr. Lägre intäkter från Migrationsverket, 0,7 mnkr.', 'Grundskola', august(2024), area, null),
  tkr('Prognosen har försämrats med 1,1 mnkr sedan april.', 'Grundskola', august(2024), area, null),
  tkr('Jämfört med föregående prognos är underskottet 0,8 mnkr lägre.', 'Grundskola', august(2024), area, null),
  tkr('Underskottet på 3,1 mnkr beror på volymökningar (1,9 mnkr) och högre hyror (1,2 mnkr).', 'Grundskola', august(2024), area, '3,1 mnkr'),
  tkr('Utan åtgärder hade underskottet blivit 5,5 mnkr.', 'Grundskola', august(2024), area, null),
  tkr('Det finns en risk för ytterligare underskott på 2 mnkr om sjukfrånvaron inte sjunker.', 'Grundskola', august(2024), area, null),
  tkr('Exklusive tilläggsbelopp är underskottet 1,9 mnkr.', 'Grundskola', august(2024), area, null),
  tkr('Förra året var underskottet 6,2 mnkr.', 'Grundskola', august(2024), area, null),
  tkr('Åtgärder motsvarande 1,5 mnkr är beslutade och ger effekt under hösten.', 'Grundskola', august(2024), area, null),
  tkr('Underskott 3,1 mnkr, varav 2 mnkr avser vikarier.', 'Grundskola', august(2024), area, null),
  tkr('Prognosen bygger på att volymerna ligger kvar på samma nivå, med ett underskott mellan 3 och 4 mnkr.', 'Grundskola', august(2024), area, null),
  tkr('Lokalkostnader: överskott 400 tkr\nPersonal: underskott 2 800 tkr\nTotalt underskott 2 400 tkr', 'Grundskola', august(2024), area, '2 400 tkr'),
  tkr('Elevantalet har ökat och fler klasser har startat. Sammantaget ger det ett underskott på 700 tkr för vårterminen.', 'Grundskola', august(2024), area, null),
  tkr('Totalt 2,6 % av budgeten är förbrukad på fortbildning.', 'Grundskola', august(2024), area, null),
  tkr('Vakanta tjänster ger ett överskott på 1 150 tkr. Dessa tillsätts i höst.', 'Grundskola', august(2024), area, null),
  tkr('En halv miljon kronor i överskott väntas för helåret.', 'Kultur', august(2024), { ...area, variance: 500 }, null),
  tkr('Prognosen är ett överskott på en halv miljon.', 'Kultur', august(2024), { budget: -40_000, forecast: -39_500, variance: 500 }, 'en halv miljon'),
  tkr('Prognosen visar på ett överskott om fem miljoner kronor.', 'Kultur', august(2024), { budget: -40_000, forecast: -35_100, variance: 4_900 }, 'fem miljoner kronor'),
  tkr('Prognosen är i nivå med budget.', 'Kultur', august(2024), { budget: -40_000, forecast: -40_100, variance: -100 }, null),
  tkr('Nollresultat för helåret.', 'Kultur', august(2024), { budget: -40_000, forecast: -40_000, variance: 0 }, null),
  tkr('Verksamheten beräknas hålla sig inom ram.', 'Kultur', august(2024), { budget: -40_000, forecast: -40_900, variance: -900 }, null),
  tkr('Arbetet fortsätter för att nå en budget i balans.', 'Grundskola', august(2024), area, null),
  tkr('Utfallet är enligt budget för övriga delar.', 'Grundskola', august(2024), area, null),
  tkr('Positiv avvikelse 1 250 tkr. Lägre personalkostnader under sommaren.', 'Kultur', august(2024), { varianceToDate: 1_250, variance: 800 }, '1 250 tkr'),
  tkr('+1,3 mnkr: vakanser.', 'Kultur', august(2024), { varianceToDate: 1_250, variance: 800 }, '+1,3 mnkr'),
  mnkr('Förvaltningen redovisar ett plusresultat på 12,4 miljoner kronor.', 'Teknisk nämnd', year(2022), { budget: -210.2, actual: -197.8, variance: 12.4 }, null),
  mnkr('Nämnden redovisar ett överskott på 12,4 mnkr mot budget.', 'Teknisk nämnd', year(2022), { budget: -210.2, actual: -197.8, variance: 12.4 }, '12,4 mnkr'),
  mnkr('Nämndens nettokostnader uppgick till 197,8 mnkr, vilket är 12,4 mnkr lägre än budget.', 'Teknisk nämnd', year(2022), { budget: -210.2, actual: -197.8, variance: 12.4 }, null),
  mnkr('Nämnden lämnar ett överskott om 12,4 mnkr, motsvarande 5,9 procent av budgeten.', 'Teknisk nämnd', year(2022), { budget: -210.2, actual: -197.8, variance: 12.4 }, '12,4 mnkr'),
  mnkr('Snöröjningen gav ett underskott på 3,2 mnkr, som vägs upp av lägre kapitalkostnader.', 'Teknisk nämnd', year(2022), { budget: -210.2, actual: -197.8, variance: 12.4 }, null),
  mnkr('Intäkterna är 4,1 mnkr högre än budgeterat.', 'Teknisk nämnd', year(2022), { budget: -210.2, actual: -197.8, variance: 12.4 }, null),
  mnkr('Investeringarna uppgår till 45,6 mnkr, vilket ger en avvikelse på 20,1 mnkr.', 'Teknisk nämnd', year(2022), { budget: -210.2, actual: -197.8, variance: 12.4 }, null),
  mnkr('Av det ingående överskottet har 2,5 mnkr använts.', 'Teknisk nämnd', year(2022), { budget: -210.2, actual: -197.8, variance: 12.4 }, null),
  { text: 'Avvikelsen är -152 340 kr.', area: 'Bibliotek', unit: 'kr', period: august(2024), amounts: { variance: -152_340, budget: -9_800_000 }, claim: '-152 340 kr' },
  { text: 'Underskott ca 150 tkr på helår.', area: 'Bibliotek', unit: 'kr', period: august(2024), amounts: { variance: -152_340, budget: -9_800_000 }, claim: null },
  { text: 'Bokbussen kostar 1,1 mnkr mer än i fjol.', area: 'Bibliotek', unit: 'kr', period: august(2024), amounts: { variance: -152_340, budget: -9_800_000 }, claim: null },
  { text: 'Hyresavtalet sades upp 2024-06-30 och ger 300 tkr lägre kostnad.', area: 'Bibliotek', unit: 'kr', period: august(2024), amounts: { variance: -152_340, budget: -9_800_000 }, claim: null },
];
