import type { SheetKind } from '../../reading/meaning/kind/sheetKind';
import type { Measure, StatusBase } from '../../figures/figures';
import type { ReportSection } from '../../settings/settings';
import type { Severity } from '../../values/problem';
import type { SignConvention } from '../../values/sign';
import type { Status } from '../../values/status';
import { checksSv } from './checksSv';
import { commentsSv } from './commentsSv';
import { exportSv } from './exportSv';
import { forecastSv } from './forecastSv';
import { indicatorsSv } from './indicatorsSv';
import { groupingSv } from './groupingSv';
import { needsSv } from './needsSv';
import { questionsSv } from './questionsSv';
import { readingSv } from './readingSv';
import { selfTestSv } from './selfTestSv';

/** Every word of the pane. Another language is another object of this shape. */
export const sv = {
  product: 'Budgetuppföljning',
  otherLanguage: 'EN',
  changeLanguage: 'Show in English',
  tabs: { overview: 'Översikt', checks: 'Kontroller', reading: 'Läsning', indicators: 'Mätetal', forecast: 'Prognos', comments: 'Kommentarer', report: 'Rapport', export: 'Export' },
  moreTabs: 'Mer',
  moreTabsLabel: 'Mer: fler delar',
  openingView: 'Öppnar …',
  viewNotFetched: 'Den här delen kunde inte hämtas. Kontrollera anslutningen och öppna Budgetuppföljning igen. Dina val finns kvar.',
  tabList: 'Delar av uppföljningen',

  welcome: {
    title: 'Nämndens uppföljning ur din egen arbetsbok',
    what: 'Läser budget, utfall och prognos i dina blad och lägger till en färdig rapport i ett eget blad. '
      + 'Varje siffra kan spåras till sin cell, och det som inte stämmer listas.',
    safe: 'Inget konto. Inget lämnar datorn. Dina egna blad ändras inte.',
    drop: 'Släpp en arbetsbok här',
    dropNow: 'Släpp för att öppna',
    choose: 'Välj arbetsbok',
    kinds: '.xlsx, .xlsm eller textfil med tabell (.csv, .txt)',
    example: 'Eller prova med publicerade siffror',
    opening: (name: string) => `Läser ${name}`,
    wrongFile: (name: string) => `${name} är ingen arbetsbok i formatet .xlsx eller .xlsm, och ingen textfil (.csv, .txt). Spara den i Excel som .xlsx och välj den igen.`,
    unread: (name: string) => `${name} kunde inte läsas från disken. Stäng den i andra program och välj den igen.`,
    exampleMissing: 'Exemplet kunde inte hämtas. Ladda om sidan och försök igen.',
    severalFiles: 'En arbetsbok i taget: den första öppnades.',
  },
  firstRun: {
    title: 'Första gången här?',
    what: 'Så här har bladen tolkats. Stämmer det, välj Uppdatera rapporten: den skrivs i ett eget blad.',
    safe: 'Inget konto. Inget lämnar datorn. Dina egna blad ändras inte.',
    example: 'Öppna ett exempel',
  },

  anotherFile: 'Annan arbetsbok',
  leaving: { question: 'Du har val som inte är sparade. Öppnar du en annan arbetsbok finns de bara kvar här i webbläsaren, tills du öppnar den här filen igen.', stay: 'Stanna kvar', leave: 'Öppna en annan ändå' },
  readAgain: 'Läs om arbetsboken',
  unread: { title: 'Arbetsboken kunde inte läsas', another: 'Släpp en annan arbetsbok på sidan, eller välj en.' },
  working: {
    read: 'Läser arbetsboken',
    compute: 'Räknar om',
    write: 'Skriver rapporten',
    accept: 'Sparar prognoserna',
    freeze: 'Fryser rapporten',
    compare: 'Jämför med fryst rapport',
    leave: 'Skapar filen',
  },
  cancel: 'Avbryt',
  cancelled: 'Avbrutet. Inget har ändrats.',
  tryAgain: 'Försök igen',
  copyDetails: 'Kopiera detaljer',
  detailsCopied: 'Detaljerna är kopierade.',
  detailsLabel: 'Detaljer om felet',
  unexpected: 'Något gick fel som inte skulle kunna gå fel. Arbetsboken är orörd där inget annat sägs. Läs om den och försök igen.',

  update: 'Uppdatera rapporten',
  download: 'Ladda ner med rapport',
  downloaded: (name: string) => `${name} har laddats ner.`,
  notWritten: 'Arbetsboken har ingen rapport ännu.',
  outdated: (date: string) => `Rapporten från ${date} är äldre än uppgifterna i arbetsboken.`,
  upToDate: (date: string) => `Rapporten från ${date} stämmer med arbetsboken.`,
  changedOutside: 'Arbetsboken har ändrats.',
  written: (sheet: string) => `Rapporten står i bladet ${sheet}.`,
  unchanged: 'Rapporten stämde redan. Inget behövde ändras.',
  unsaved: 'Dina val sparas i arbetsboken när rapporten uppdateras.',
  unsavedFile: 'Dina val sparas i den nedladdade arbetsboken.',
  showReport: 'Visa rapporten',
  differences: (count: number) => count === 1
    ? 'En siffra i rapporten blev en annan i Excel än den beräknade. Kontrollera cellen.'
    : `${count} siffror i rapporten blev andra i Excel än de beräknade. Kontrollera cellerna.`,
  difference: (planned: string, found: string) => `beräknat ${planned}, står ${found}`,
  offered: (date: string) => `Osparade val från ${date} finns kvar.`,
  takeOffered: 'Ta fram dem',
  dropOffered: 'Kasta dem',
  offeredTaken: 'Tidigare val är framtagna.',
  undo: 'Ångra',
  undone: 'Ändringen är ångrad.',

  noCommittee: 'Nämnden är inte namngiven',
  noPeriod: 'Perioden framgår inte av bladen',
  perPeriod: (period: string) => `t.o.m. ${period}`,
  amountsIn: (unit: string) => `belopp\u00a0i\u00a0${unit}`,

  total: 'Nämnden totalt',
  forecastVariance: 'Prognosens avvikelse mot budget',
  toDateVariance: 'Utfallets avvikelse mot periodens budget',
  yearVariance: 'Årets avvikelse mot budget',
  ofBase: {
    grossCosts: 'av budgeterade kostnader',
    netBudget: 'av nettobudgeten',
    grant: 'av kommunbidraget',
    actualCosts: 'av utfallets kostnader',
  } satisfies Record<StatusBase, string>,
  areas: 'Verksamhetsområden',
  attention: 'Behöver uppmärksamhet',
  attentionNone: 'Inga områden är röda eller gula.',
  noneJudged: 'Inget område kunde bedömas: det saknas belopp att bedöma efter. Läsning visar vad som lästes.',
  someJudged: (count: number) => (count === 1 ? 'Inga bedömda områden är röda eller gula. Ett område kunde inte bedömas.' : `Inga bedömda områden är röda eller gula. ${count} områden kunde inte bedömas.`),
  otherAreas: 'Övriga områden',
  allFigures: 'Alla siffror',
  hideFigures: 'Dölj siffrorna',
  period: 'Perioden',
  fullYear: 'Helåret',
  parts: 'Delar',
  comment: 'Kommentar i arbetsboken',
  showCell: (what: string, cell: string) => `${what}. Visa ${cell}`,
  cellsOf: 'Hämtad ur',
  andMore: (count: number) => `och ${count} till`,
  measures: {
    priorYear: 'Bokslut föregående år', priorYearToDate: 'Utfall samma period fg år', budget: 'Budget',
    budgetToDate: 'Budget', actual: 'Utfall', forecast: 'Prognos', forecastLow: 'Sämsta fall',
    forecastHigh: 'Bästa fall', variance: 'Avvikelse', varianceToDate: 'Avvikelse', remaining: 'Återstår av budgeten', change: 'Förändring mot föregående år',
  } satisfies Record<Measure, string>,
  status: { green: 'Grön', yellow: 'Gul', red: 'Röd', none: 'Ej bedömd' } satisfies Record<Status, string>,
  statusCount: (count: number, status: Status) => count === 1
    ? `1 ${{ green: 'grön', yellow: 'gul', red: 'röd', none: 'ej bedömd' }[status]}`
    : `${count} ${{ green: 'gröna', yellow: 'gula', red: 'röda', none: 'ej bedömda' }[status]}`,

  unsureFigure: 'osäker',
  unsureBecause: (why: string) => `Osäker: ${why}.`,

  questions: questionsSv,
  checks: checksSv,
  comments: commentsSv,
  toComment: 'Kommentera',
  needs: needsSv,
  grouping: groupingSv,
  reading: readingSv,


  problemKinds: { error: 'Fel', warning: 'Varning', info: 'Upplysning' } satisfies Record<Severity, string>,

  empty: {
    title: 'Inget att följa upp hittades',
    what: 'Det behövs minst ett blad med en tabell där raderna är verksamheter eller poster '
      + 'och kolumnrubrikerna säger budget, utfall eller prognos.',
    next: 'Se på Läsning hur bladen tolkats. Välj rätt typ där, så räknas allt om.',
    toSheets: 'Gå till Läsning',
  },

  sheetsIntro: 'Så har bladen tolkats. Ändra det som blivit fel.',
  ownSheets: (names: string) => `Skrivna av Budgetuppföljning, läses inte: ${names}`,
  hiddenSheet: 'dolt blad',
  kind: 'Typ',
  kinds: {
    area: 'Ett verksamhetsområde', areas: 'Tabell över områden', committee: 'Nämnden totalt',
    indicators: 'Mål och mätetal', volumes: 'Volymer', investments: 'Investeringar', grants: 'Bidrag',
    internalControl: 'Intern kontroll', ledger: 'Transaktioner', history: 'Prognoshistorik',
    own: 'Skrivet av Budgetuppföljning', other: 'Läses inte',
  } satisfies Record<SheetKind, string>,
  area: 'Verksamhetsområde',
  unit: 'Enhet',
  units: { kr: 'kronor', tkr: 'tkr', mnkr: 'mnkr' },
  sign: 'Tecken',
  signs: {
    costsNegative: 'Kostnader med minus', netCostsPositive: 'Nettokostnader utan tecken',
    incomeNegative: 'Intäkter med minus', allPositive: 'Allt utan tecken',
  } satisfies Record<SignConvention, string>,
  periodField: 'Period',
  periodHint: 'Till exempel 2017-08, aug 2017 eller T2 2017',
  periodWrong: 'Skriv år och månad: 2017-08, aug 2017 eller T2 2017.',
  asRead: (value: string) => `Som läst: ${value}`,
  unknown: 'okänt',
  change: 'Ändra',
  done: 'Klar',
  ignore: 'Läs inte bladet',
  reset: 'som läst',
  resetSheet: 'Återställ till som läst',
  chosen: 'Ditt val',
  sure: 'Säker', fairlySure: 'Ganska säker', unsure: 'Osäker',
  changed: (sheet: string, what: string) => `${sheet}: ${what}.`,

  reportIntro: 'Så blir rapporten. Valen gäller när den skrivs.',
  settings: 'Rapportens innehåll',
  committee: 'Nämndens namn',
  reportName: 'Rapportens blad',
  reportNameHint: 'Namnet när bladet skapas, om arbetsboken redan har ett eget blad som heter Rapport.',
  reportLanguage: 'Rapportens språk',
  languages: { sv: 'Svenska', en: 'Engelska' },
  reportPeriod: 'Rapportens period',
  sections: 'Avsnitt',
  sectionNames: {
    summary: 'Sammanfattning', areas: 'Verksamhetsområden', chart: 'Diagram över avvikelser', forecast: 'Prognos',
    incomeStatement: 'Resultaträkning', comments: 'Kommentarer',
    indicators: 'Mål och mätetal', volumes: 'Volymer', investments: 'Investeringar', grants: 'Bidrag', internalControl: 'Intern kontroll',
  } satisfies Record<ReportSection, string>,
  thresholds: 'Gränser för färgerna',
  thresholdsIntro: 'Avvikelsen i procent av områdets bas. Gränserna skrivs ut i rapporten.',
  greenFrom: 'Grön från (%)',
  yellowFrom: 'Gul från (%)',
  smallDeficit: 'Underskott under så här mycket räknas som gröna (tkr)',
  numberWrong: 'Skriv ett tal, till exempel −0,5.',
  thresholdWrong: 'Skriv procent från −100 till 0, till exempel −0,5.',
  thresholdOrder: 'Gränsen för gul ska vara lägre än den för grön.',
  smallDeficitWrong: 'Skriv ett tal som är noll eller större.',
  effect: 'Så blir färgerna',
  preview: 'Förhandsvisning',
  fitWidth: 'Hela bredden',
  readable: 'Läsbar storlek',
  previewLabel: 'Rapporten så som den skrivs',
  noPreview: 'Det finns ännu inget att skriva en rapport om. Översikt säger vad som saknas.',

  indicators: indicatorsSv,
  forecasts: forecastSv,
  exporting: exportSv,
  selfTest: selfTestSv,
};
