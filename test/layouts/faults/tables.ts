import { sheet, workbook } from '../build';
import { book, layoutsOf, type FaultKind } from './kind';

const OPERATION = `
        name | budget | actual | forecast
        Gata | -31000 | -20900 | -31800
        Park | -12000 | -7800 | -12100`;

const PROJECTS = `
        name | budget | actual | forecast
        Ny förskola | 42000 | 18000 | 40000
        Cykelväg | 6000 | 5200 | 6100`;

const MONEY = ['noTable', 'areaWithoutFigures', 'sumMismatch', 'unitMissing'];
const NO_AREAS = 'name | budget';

const kinds: readonly FaultKind[] = [
  {
    number: 51, title: 'indicators that are no money',
    smallest: {
      workbook: book(`
        Socialnämnden, uppföljning av mått 2020
        Område | Mått | Utfall 2020
        Äldreomsorg | Nöjda brukare, andel (%) | 82
        Äldreomsorg | Väntetid till särskilt boende, dagar | 47
        Funktionsstöd | Brukare med aktuell plan, andel (%) | 91
        `),
      areas: NO_AREAS, kinds: { Uppföljning: 'indicators' }, silent: MONEY,
      indicators: `
        name | group | actual | unit
        Nöjda brukare, andel (%) | Äldreomsorg | 82 | %
        Väntetid till särskilt boende, dagar | Äldreomsorg | 47 |
        Brukare med aktuell plan, andel (%) | Funktionsstöd | 91 | %`,
    },
    variants: [
      {
        workbook: book(`
          Socialnämnden, uppföljning av mått 2020
          Status | Mått | Enhet | Utfall
          Uppnått | Nöjda brukare | % | 82
          Ej uppnått | Väntetid till särskilt boende | dagar | 47
          Delvis uppnått | Brukare med aktuell plan | % | 91
          `),
        areas: NO_AREAS, kinds: { Uppföljning: 'indicators' }, silent: MONEY,
        indicators: `
          name | actual | unit | stated
          Nöjda brukare | 82 | % | green
          Väntetid till särskilt boende | 47 | dagar | red
          Brukare med aktuell plan | 91 | % | yellow`,
      },
      {
        workbook: book(`
          Barn- och utbildningsnämnden
          Område | Mått | Utfall 2019 | Utfall 2020
          Förskola | Barn per årsarbetare | 5.3 | 5.1
          Grundskola | Elever som är behöriga till gymnasiet | 84.5% | 86.1%
          Grundskola | Genomsnittligt meritvärde | 221 | 226
          `),
        areas: NO_AREAS, kinds: { Uppföljning: 'indicators' }, silent: MONEY,
        indicators: `
          name | group | actual | unit
          Barn per årsarbetare | Förskola | 5.1 |
          Elever som är behöriga till gymnasiet | Grundskola | 86.1 | %
          Genomsnittligt meritvärde | Grundskola | 226 | `,
      },
    ],
    nearest: {
      workbook: book(`
        Socialnämnden, bokslut 2020 (tkr)
        Område | Verksamhet | Budget 2020 | Utfall 2020
        Äldreomsorg | Hemtjänst | -820 | -847
        Äldreomsorg | Dagverksamhet | -47 | -45
        Funktionsstöd | Ledsagning | -91 | -88
        `),
      period: '2020-12', kinds: { Uppföljning: 'areas' }, indicators: 'name',
      total: `
        budget | actual
        -958 | -980`,
    },
  },
  {
    number: 52, title: 'one word of a title or a tab',
    smallest: {
      workbook: book(`
        Tekniska nämnden, drift- och investeringsredovisning augusti 2024, tkr
        Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
        Gata | -31000 | -20900 | -31800
        Park | -12000 | -7800 | -12100
        `),
      period: '2024-08', kinds: { Uppföljning: 'areas' }, areas: OPERATION, investments: 'name',
    },
    variants: [
      {
        workbook: workbook(sheet('Ekonomi och sjukfrånvaro', `
          Tekniska nämnden augusti 2024, tkr
          Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
          Gata | -31000 | -20900 | -31800
          Park | -12000 | -7800 | -12100
          `)),
        period: '2024-08', kinds: { 'Ekonomi och sjukfrånvaro': 'areas' }, areas: OPERATION,
      },
      {
        workbook: workbook(sheet('Mål och ekonomi', `
          Tekniska nämnden, ekonomi och nyckeltal till och med augusti 2024 (tkr)
          Verksamhet | Utfall jan-aug | Prognos 2024 | Budget 2024 | Avvikelse
          Gata | 20900 | 31800 | 31000 | -800
          Park | 7800 | 12100 | 12000 | -100
          Nettokostnad | 28700 | 43900 | 43000 | -900
          `)),
        period: '2024-08', kinds: { 'Mål och ekonomi': 'areas' }, areas: OPERATION,
        total: `
          budget | actual | forecast | variance
          -43000 | -28700 | -43900 | -900`,
      },
    ],
    nearest: {
      workbook: workbook(sheet('Drift och investering', `
        Tekniska nämnden, investeringsredovisning augusti 2024, tkr
        Projekt | Budget 2024 | Utfall jan-aug | Prognos 2024
        Ny förskola | 42000 | 18000 | 40000
        Cykelväg | 6000 | 5200 | 6100
        `)),
      kinds: { 'Drift och investering': 'investments' }, areas: NO_AREAS, investments: PROJECTS,
    },
  },
  {
    number: 53, title: 'the heads of investments',
    smallest: {
      workbook: book(`
        Investeringar augusti 2024
        Belopp i tkr | Budget | Utfall | Prognos
        Projekt | helår | jan-aug | helår
        Ny förskola | 42000 | 18000 | 40000
        Cykelväg | 6000 | 5200 | 6100
        `),
      kinds: { Uppföljning: 'investments' }, areas: NO_AREAS, investments: PROJECTS,
    },
    variants: [
      {
        workbook: book(`
          Investeringsuppföljning augusti 2024 (tkr)
           | Årets investeringar | |
          Projekt | Budget | Utfall | Prognos
          Ny förskola | 42000 | 18000 | 40000
          Cykelväg | 6000 | 5200 | 6100
          Summa | 48000 | 23200 | 46100
          `),
        kinds: { Uppföljning: 'investments' }, areas: NO_AREAS,
        investments: `${PROJECTS}
        Summa | 48000 | 23200 | 46100`,
      },
      {
        workbook: book(`
          Investeringsredovisning 2024, tkr
           | Budget 2024 | | Utfall 2024 |
          Projekt | U | I | U | I
          Ny förskola | 45000 | -3000 | 19500 | -1500
          Cykelväg | 6000 | 0 | 5200 | 0
          `),
        kinds: { Uppföljning: 'investments' }, areas: NO_AREAS,
        investments: `
          name | budget | actual
          Ny förskola | 45000 | 19500
          Cykelväg | 6000 | 5200`,
        tells: ['sideColumnUnread'], silent: [],
      },
    ],
    nearest: {
      workbook: book(`
        Driftuppföljning augusti 2024
        Belopp i tkr | Budget | Utfall | Prognos
        Verksamhet | helår | jan-aug | helår
        Gata | -31000 | -20900 | -31800
        Park | -12000 | -7800 | -12100
        `),
      kinds: { Uppföljning: 'areas' }, areas: OPERATION, investments: 'name',
    },
  },
  {
    number: 54, title: 'rows of a ledger with an ansvar before the verksamhet',
    smallest: {
      workbook: book(`
        Kulturnämnden, utfall per augusti 2024, tkr
        Ansvar | Ansvar (T) | Verksamhet | Verksamhet (T) | Budget 2024 | Utfall jan-aug
        610 | Kulturchef | 3000 | Allmän kultur | -2400 | -1500
        610 | Kulturchef | 3200 | Bibliotek | -9100 | -6200
        620 | Fritidschef | 3400 | Idrottshallar | -7300 | -5050
        620 | Fritidschef | 3500 | Fritidsgårdar | -4200 | -2700
        `),
      period: '2024-08',
      areas: `
        name | budget | actual
        Allmän kultur | -2400 | -1500
        Bibliotek | -9100 | -6200
        Idrottshallar | -7300 | -5050
        Fritidsgårdar | -4200 | -2700`,
    },
    variants: [
      {
        workbook: book(`
          Kulturnämnden, utfall per augusti 2024, kr
          ANSVAR | VERKSAMHET | BUDGET 2024 | UTFALL JAN-AUG
          610 Kulturchef | 3000 Allmän kultur | -2400000 | -1500000
          610 Kulturchef | 3200 Bibliotek | -9100000 | -6200000
          620 Fritidschef | 3400 Idrottshallar | -7300000 | -5050000
          `),
        period: '2024-08', unit: 'kr',
        total: `
          budget | actual
          -18800000 | -12750000`,
        areas: `
          name | budget | actual
          Allmän kultur | -2400000 | -1500000
          Bibliotek | -9100000 | -6200000
          Idrottshallar | -7300000 | -5050000`,
      },
      {
        workbook: book(`
          Kulturnämnden, utfall per augusti 2024, tkr
          Ansvar | Verksamhet | Budget 2024 | Utfall jan-aug
          Kulturchef | Allmän kultur | 2400 | 1500
           | Bibliotek | 9100 | 6200
          Fritidschef | Idrottshallar | 7300 | 5050
           | Fritidsgårdar | 4200 | 2700
          Totalt | | 23000 | 15450
          `),
        period: '2024-08',
        areas: `
          name | budget | actual
          Allmän kultur | -2400 | -1500
          Bibliotek | -9100 | -6200
          Idrottshallar | -7300 | -5050
          Fritidsgårdar | -4200 | -2700`,
        total: `
          budget | actual
          -23000 | -15450`,
      },
    ],
    nearest: {
      workbook: book(`
        Kulturnämnden, utfall per augusti 2024, tkr
        Ansvar | Benämning | Budget 2024 | Utfall jan-aug
        610 | Kulturchef | -11500 | -7700
        620 | Fritidschef | -11500 | -7750
        `),
      period: '2024-08',
      areas: `
        name | budget | actual
        Kulturchef | -11500 | -7700
        Fritidschef | -11500 | -7750`,
    },
  },
];

/** Kinds of tables: 51 to 54. */
export const tableFaults = layoutsOf(kinds);
