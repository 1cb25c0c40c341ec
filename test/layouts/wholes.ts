import { sheet, workbook, type Layout } from './build';

/** Two areas with a statement and a title each; a third one follows. */
const TWO_AREAS = `Uppföljning augusti 2025, tkr

      Hemtjänst
       | Budget 2025 | Utfall jan-aug
      Intäkter | 50 | 40
      Kostnader | -400 | -320
      Resultat | -350 | -280

      Kultur
       | Budget 2025 | Utfall jan-aug
      Intäkter | 50 | 20
      Kostnader | -300 | -190
      Resultat | -250 | -170
`;

/** A row that names all units together: over them it is their sum, also where it differs, and among them what they share. */
const OF_ALL: readonly Layout[] = [
  {
    name: '"Hela verksamheten" over its units, with an outcome that they do not come to',
    workbook: workbook(sheet('Uppföljning', `
      Uppföljning mars 2026, tkr
      Verksamhet | Budget 2026 | Utfall jan-mar
      Hela verksamheten | -43000 | -15000
      Gata | -31000 | -7600
      Park | -12000 | -2900
      `)),
    period: '2026-03', tells: ['sumMismatch'], total: `
      budget | actual
      -43000 | -15000`, areas: `
      name | budget | actual
      Gata | -31000 | -7600
      Park | -12000 | -2900`,
  },
  {
    name: '"Hela förvaltningen" with what the units share is one of them',
    workbook: workbook(sheet('Uppföljning', `
      Uppföljning mars 2026, tkr
      Verksamhet | Budget 2026 | Utfall jan-mar
      Hela förvaltningen | -500 | -120
      Gata | -31000 | -7600
      Park | -12000 | -2900
      Summa | -43500 | -10620
      `)),
    period: '2026-03', silent: ['sumMismatch', 'wholeDiffers', 'totalMismatch'], areas: `
      name | budget | actual
      Hela förvaltningen | -500 | -120
      Gata | -31000 | -7600
      Park | -12000 | -2900`,
  },
];

/** What is one of the areas, what is all of them together, and what is neither. */
const CALLED_TRANSPORT: readonly [string, string, string, string][] = [
  ['in a table with its sum', `Verkstad | -1500 | -1000
      Park | -1600 | -1100
      Transport | -3000 | -2050
      Summa | -6100 | -4150`, `Verkstad | -1500 | -1000
      Park | -1600 | -1100
      Transport | -3000 | -2050`, '-6100 | -4150'],
  ['as large as the one above it', `Park | -3000 | -2000
      Transport | -3000 | -2000
      Gata | -1000 | -500
      Summa | -7000 | -4500`, `Park | -3000 | -2000
      Transport | -3000 | -2000
      Gata | -1000 | -500`, '-7000 | -4500'],
  ['as large as the one above it, without a sum', `Park | -3000 | -2000
      Transport | -3000 | -2000
      Gata | -1000 | -500`, `Park | -3000 | -2000
      Transport | -3000 | -2000
      Gata | -1000 | -500`, '-7000 | -4500'],
  ['as large as all above it together, and counted', `Park | -3000 | -2000
      Gata | -1000 | -500
      Transport | -4000 | -2500
      Summa | -8000 | -5000`, `Park | -3000 | -2000
      Gata | -1000 | -500
      Transport | -4000 | -2500`, '-8000 | -5000'],
  ['with more to its name', `Park | -3000 | -2000
      Gata | -1000 | -500

      Transport och logistik | -4000 | -2500`, `Park | -3000 | -2000
      Gata | -1000 | -500
      Transport och logistik | -4000 | -2500`, '-8000 | -5000'],
];

export const wholeLayouts: readonly Layout[] = [
  ...OF_ALL,
  ...['Nämndverksamhet', 'Totalförsvar', 'Kulturförvaltningen'].map((name): Layout => ({
    name: `titled statements, one of them of ${name}: an area`,
    workbook: workbook(sheet('Uppföljning', `
      ${TWO_AREAS}
      ${name}
       | Budget 2025 | Utfall jan-aug
      Intäkter | 20 | 10
      Kostnader | -400 | -390
      Resultat | -380 | -380
      `)),
    areas: `
      name | budget | actual
      Hemtjänst | -350 | -280
      Kultur | -250 | -170
      ${name} | -380 | -380`,
    total: `
      budget | actual
      -980 | -830`,
  })),
  {
    name: 'titled statements, the last of the förvaltning as a whole: their total, by its amounts',
    workbook: workbook(sheet('Uppföljning', `
      ${TWO_AREAS}
      Socialförvaltningen
       | Budget 2025 | Utfall jan-aug
      Intäkter | 100 | 60
      Kostnader | -700 | -510
      Resultat | -600 | -450
      `)),
    areas: `
      name | budget | actual
      Hemtjänst | -350 | -280
      Kultur | -250 | -170`,
    total: `
      budget | actual | income | costs
      -600 | -450 | 60 | -510`,
  },
  ...[
    ['a remark', 'Anmärkning', '', 'Personalbrist i sommar', ''],
    ['a cause in every row', 'Huvudsaklig orsak', 'Personalkostnader', 'Köp av platser', 'Lokaler'],
    ['a note under a head of its own', 'Läge', 'Köp av platser ökar', '', 'Personalbrist'],
  ].map(([what = '', head = '', ...texts]): Layout => ({
    name: `${what} beside the names is no line of a statement`,
    workbook: workbook(sheet('Blad1', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | ${head} | Budget 2025 | Utfall jan-aug
      Hemtjänst | ${texts[0]} | -500 | -340
      Särskilt boende | ${texts[1]} | -900 | -610
      Kultur | ${texts[2]} | -300 | -190
      `)),
    kinds: { Blad1: 'areas' },
    areas: `
      name | budget | actual
      Hemtjänst | -500 | -340
      Särskilt boende | -900 | -610
      Kultur | -300 | -190`,
  })),
  {
    name: 'two sheets with areas of their own and a sum each: the total is all of them, and that is said',
    workbook: workbook(
      sheet('Vård', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug
      Hemtjänst | -1500 | -1000
      Boende | -1600 | -1100
      Summa | -3100 | -2100
      `),
      sheet('Stab', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug
      Ledning | -70 | -50
      Ekonomi | -45 | -30
      Summa | -115 | -80
      `)),
    areas: `
      name | budget | actual
      Hemtjänst | -1500 | -1000
      Boende | -1600 | -1100
      Ledning | -70 | -50
      Ekonomi | -45 | -30`,
    total: `
      budget | actual
      -3215 | -2180`,
    tells: ['totalsAdded'], silent: ['totalMismatch', 'sum'],
  },
  {
    name: 'a sum that is right for its table but not for all areas',
    workbook: workbook(
      sheet('Sammandrag', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug
      Hemtjänst | -1500 | -1000
      Boende | -1600 | -1100
      Summa | -3100 | -2100
      `),
      sheet('Ledning', `
      Verksamhetsområde Ledning augusti 2025, tkr
       | Budget 2025 | Utfall jan-aug
      Intäkter | 5 | 5
      Kostnader | -75 | -55
      Resultat | -70 | -50
      `)),
    total: `
      budget | actual
      -3100 | -2100`,
    tells: ['totalMismatch'],
  },
  ...[
    ['Transport', 'Transport', 'Sida 2'], ['Att transportera', 'Ingående transport', 'Sida 2'], ['Transport', 'Transport från sida 1', 'Sida 2'],
    ['Transport till nästa sida', 'Transport från föregående sida', 'Socialnämnden augusti 2025, tkr, forts.'],
    ['Överföring till sida 2', 'Överfört från sida 1', 'Äldre och stöd'],
  ].map(([below, above, page]): Layout => ({
    name: `what a page carries over to the next: ${below}, ${above}`,
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug
      Hemtjänst | -1500 | -1000
      Boende | -1600 | -1100
      ${below} | -3100 | -2100

      ${page}
      Verksamhet | Budget 2025 | Utfall jan-aug
      ${above} | -3100 | -2100
      Ledning | -70 | -50
      Summa | -3170 | -2150
      `)),
    areas: `
      name | budget | actual
      Hemtjänst | -1500 | -1000
      Boende | -1600 | -1100
      Ledning | -70 | -50`,
    total: `
      budget | actual
      -3170 | -2150`,
    tells: ['rowsAside'], silent: ['totalMismatch', 'sum'],
  })),
  ...CALLED_TRANSPORT.map(([name, drawn, areas, total]): Layout => ({
    name: `an area that is called Transport, ${name}`,
    workbook: workbook(sheet('Uppföljning', `
      Tekniska nämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug
      ${drawn}
      `)),
    areas: `
      name | budget | actual
      ${areas}`,
    total: `
      budget | actual
      ${total}`,
    silent: ['rowsAside', 'sumMismatch', 'totalMismatch'],
  })),
];
