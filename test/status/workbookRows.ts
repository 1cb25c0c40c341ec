import { percent, type Row } from './facts';

/** The rows of "Styrkort" in Helsingborg's workbook of August 2017, under their goals. */
export const helsingborg: readonly { readonly goal: string; readonly stated: string; readonly rows: readonly Row[] }[] = [
  { goal: 'Vi ska öka den enskildes möjlighet till sysselsättning, bostad och utbildning', stated: 'kommer att nås', rows: [
    { name: 'Andel barn och unga i identifierade riskzoner med förbättrade skolresultat', history: { 2015: percent(100), 2016: percent(100) }, target: percent(100) },
    { name: 'Andel klienter inom Vuxen som fullföljer sin insats', actual: percent(80), target: 'Minst 76 %' },
    { name: 'Klienternas helhetsintryck av förvaltningens arbete (Nöjd Kund Index; NKI)', history: { 2016: 77 }, actual: 79 },
  ] },
  { goal: 'Vi ska förbättra levnadsvillkoren för utsatta barn och unga', stated: 'kommer att nås', rows: [
    { name: 'Andel klienter inom Barn, unga och familj som fullföljer sin insats', actual: percent(89), target: 'Minst 80 %' },
  ] },
  { goal: 'Utfästelsen kring våra tjänstegarantier ska hållas', stated: 'nås inte helt', rows: [
    { name: 'Andel berörda som kontaktats inom 7 dagar efter att de informerats om att beslut fattats att utredning ska inledas (tjänstegaranti)', history: { 2016: percent(80) }, actual: percent(98), target: percent(100) },
    { name: 'Andel ärenden om stadigvarande serveringstillstånd med högst två månaders handläggningstid (tjänstegaranti)', history: { 2016: percent(97) }, actual: percent(100), target: percent(100) },
  ] },
  { goal: 'Vi ska öka invånarnas delaktighet och medskapande', stated: 'kommer att nås', rows: [
    { name: 'Andel invånare i förhållande till tjänstepersoner i förvaltningens innovationsgrupper/utvecklingsprojekt', history: { 2016: percent(70) }, actual: percent(65), target: percent(50) },
  ] },
  { goal: 'Vi ska minska vår miljöpåverkan', stated: 'nås inte helt', rows: [
    { name: 'Andel inköpta ekologiska och/eller närodlade livsmedel ska öka', history: { 2015: percent(34), 2016: percent(24) }, target: 'Minst 35 %' },
    { name: 'Andel av förvaltningens boenden som minst två gånger i veckan serverar vegetariskt alternativ', actual: percent(100), target: percent(100) },
  ] },
  { goal: 'Vi ska vara en attraktiv arbetsgivare', stated: 'nås inte', rows: [
    { name: 'Hållbart medarbetarengagemang (HME)', history: { 2015: 73, 2016: 77 }, target: 'Minst HME 80' },
    { name: 'Andel enheter med ett HME (Hållbart medarbetarengagemang) lika med eller högre än stadens utfall', history: { 2016: percent(24) }, target: 'Minst 35 %' },
    { name: 'Andel sjukfrånvaro', actual: percent(6), target: 'Högst 5 %' },
    { name: 'Andel enheter med sjukfrånvaro lägre än fem procent', history: { 2015: percent(62), 2016: percent(51) }, actual: percent(56), target: 'Minst 60 %' },
  ] },
  { goal: 'Vi ska öka den enskildes möjlighet till personlig och elektronisk kontakt', stated: 'kommer att nås', rows: [
    { name: 'Antal uppdrag inom förvaltningens serviceverksamheter', history: { 2015: 2170, 2016: 2305 }, actual: 1590, target: 'Minst 1 600' },
  ] },
  { goal: 'Vi ska ha kostnadseffektiva lösningar', stated: 'nås inte helt', rows: [
    { name: 'Andel öppenvård av den totala vårdvolymen (biståndsbedömd vård)', history: { 2015: percent(54.75), 2016: percent(60.67) }, actual: percent(56.63), target: 'Minst 50 %' },
    { name: 'Genomsnittlig insattid inom extern heldygnsvård (institutionsplaceringar)', actual: '151,08 vårddygn', target: '180,5 vårddygn' },
  ] },
];

/** The rows of "Nämndindikatorer" in Mölndal's workbook of 2017. */
export const molndal: readonly Row[] = [
  { name: 'SAN, Den som ansöker om stadigvarande serveringstillstånd ska få ett beslut senast 6 veckor efter att komplett ansökan är inlämnad', history: { 2014: percent(78), 2015: percent(100), 2016: percent(57) }, targets: { 2017: percent(100), 2018: percent(100), 2019: percent(100) }, actual: percent(100) },
  { name: 'SAN, Nöjd kundindex (NKI) enligt SKL:s mätning, Insikt gällande upplevd service kring handläggningen av serveringstillstånd ska öka', history: { 2014: 75, 2015: 60, 2016: 75 }, targets: { 2017: 75, 2018: 78, 2019: 80 } },
  { name: 'SAN, Antal årsplaceringar av barn och unga på HVB-hem ska minska.', history: { 2014: 12, 2015: 11, 2016: 13 }, targets: { 2017: 11, 2018: 11, 2019: 11 }, actual: 14 },
  { name: 'SAN, Andelen interna familjehem ska öka', history: { 2014: percent(66), 2015: percent(70), 2016: percent(81) }, targets: { 2017: percent(80), 2018: percent(81), 2019: percent(82) }, actual: percent(78) },
  { name: 'SAN, Köpt öppenvård gällande barn och familjer ska minska. (mnkr)', history: { 2014: 3.4, 2015: 4.7, 2016: 0.9 }, targets: { 2017: 1, 2018: 0.8 }, actual: 0.2 },
  { name: 'SAN, Minska sammanbrotten för barn i familjehem inom verksamhetsområde barn och familj.', targets: { 2017: 85, 2018: 90 }, actual: 85 },
  { name: 'SAN, Minska sammanbrotten för ensamkommande barn i stadens stadigvarande familjehem.', history: { 2016: percent(80) }, targets: { 2017: percent(85), 2018: percent(90) }, actual: percent(88) },
  { name: 'SAN, Minska sammanbrotten för ensamkommande barn i stadens boenden.', history: { 2016: percent(95) }, targets: { 2017: percent(85), 2018: percent(90) }, actual: percent(92) },
  { name: 'SAN, Alla stadigvarande barn som placeras av verksamhetsområde barn och familj ska hälsoundersökas.', targets: { 2017: percent(100), 2018: percent(100), 2019: percent(100) }, actual: percent(54) },
  { name: 'SAN, Alla barn som placeras av verksamhetsområde Integration ska hälsoundersökas.', targets: { 2017: percent(100), 2018: percent(100), 2019: percent(100) }, actual: percent(100) },
  { name: 'SAN, Inga familjer med barn ska vräkas', history: { 2016: percent(100) }, targets: { 2017: percent(100), 2018: percent(100), 2019: percent(100) } },
  { name: 'SAN, Antalet barn, exklusive ensamkommande barn som vid placering i familjehem eller HVB får en obruten skolgång.', history: { 2015: percent(100), 2016: percent(90) }, targets: { 2017: percent(100), 2018: percent(100), 2019: percent(100) }, actual: percent(86) },
  { name: 'SAN Andel unga vuxna med ekonomiskt bistånd', history: { 2014: percent(5), 2015: percent(5.7), 2016: percent(5.3) }, targets: { 2017: percent(5), 2018: percent(5), 2019: percent(5) } },
  { name: 'SAN Totalt utbetalt försörjningsstöd per invånare', history: { 2014: '816 kr', 2015: '838 kr', 2016: '845 kr' }, targets: { 2017: '765 kr', 2018: '765 kr' } },
  { name: 'SAN, Andelen 21-åringar ur gruppen ensamkommande som har eget boende och egen försörjning.', history: { 2014: percent(14), 2015: percent(80), 2016: percent(75) }, targets: { 2017: percent(80), 2018: percent(85) }, actual: percent(83) },
  { name: 'SAN, Socialstyrelsens mätning öppna jämförelser, långvarigt ekonomiskt bistånd (10-12 mån under ett år), %', history: { 2014: percent(40.4), 2015: percent(39.7), 2016: percent(41.4) }, targets: { 2017: percent(39), 2018: percent(38) } },
  { name: 'SAN, Socialstyrelsens mätning öppna jämförelser, mycket långvarigt ekonomiskt bistånd (bistånd minst 27 mån under 3 år), %.', history: { 2014: percent(27.7), 2015: percent(25.9), 2016: percent(25) }, targets: { 2017: percent(25), 2018: percent(24) } },
  { name: 'SAN, Beläggning på våra egna boenden för missbrukare.', history: { 2016: percent(90) }, targets: { 2017: percent(95), 2018: percent(98) }, actual: percent(100) },
  { name: 'SAN, Alla brukare på våra egna boenden för missbrukare ska ha en genomförandeplan', targets: { 2017: percent(100), 2018: percent(100), 2019: percent(100) }, actual: percent(90) },
  { name: 'SAN, Personalomsättning, %', history: { 2014: percent(13), 2015: percent(20.1), 2016: percent(24.2) }, targets: { 2017: percent(14), 2018: percent(13) }, actual: percent(19) },
  { name: 'SAN, Huvudindex hållbart medarbetarengagemang (HME) inom SAF ska öka', history: { 2015: 76, 2016: 71 }, targets: { 2017: 76, 2018: 78 }, actual: 73 },
  { name: 'SAN, sjukfrånvaro i procent av total arbetstid nämnden', history: { 2014: 7.2, 2015: 6.5, 2016: 6.6 }, targets: { 2017: 6, 2018: 5.5, 2019: 5.2 }, actual: 6.9 },
  { name: 'SAN, sjukfrånvaro i procent av total arbetstid nämnden', sex: 'Kvinnor', history: { 2014: 7.9, 2015: 6.5, 2016: 6.7 }, targets: { 2017: 6, 2018: 5.5, 2019: 5.2 }, actual: 7.1 },
  { name: 'SAN, sjukfrånvaro i procent av total arbetstid nämnden', sex: 'Män', history: { 2014: 4, 2015: 6.2, 2016: 6 }, targets: { 2017: 6, 2018: 5.5, 2019: 5.2 }, actual: 4.2 },
].map((row: Row) => ({ sex: 'Alla', ...row }));
