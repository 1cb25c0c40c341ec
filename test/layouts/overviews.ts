import { sheet, workbook, type Layout } from './build';

const FOLLOWED = sheet('Uppföljning', `
  Nämnden, uppföljning augusti 2024, tkr
  Verksamhet | Budget helår | Utfall jan-aug | Prognos helår
  Hemtjänst | -30000 | -20500 | -30500
  Boende | -60000 | -39000 | -60500
  Summa | -90000 | -59500 | -91000
  `);

/** Beside a sound follow-up, whose figures it leaves as they are. */
const beside = (name: string, tab: string, kind: string, drawing: string, expected: Partial<Layout> = {}): Layout => ({
  name, workbook: workbook(FOLLOWED, sheet(tab, drawing)), period: '2024-08', kinds: { Uppföljning: 'areas', [tab]: kind },
  areas: `
    name | budget | actual | forecast
    Hemtjänst | -30000 | -20500 | -30500
    Boende | -60000 | -39000 | -60500
    `,
  ...expected,
});

const alone = (name: string, tab: string, kind: string, drawing: string, expected: Partial<Layout>): Layout =>
  ({ name, workbook: workbook(sheet(tab, drawing)), kinds: { [tab]: kind }, silent: [], ...expected });

/** How the whole has gone over the years, and statistics of what is counted: told beside the follow-up, and never a part of it. */
export const overviewLayouts: readonly Layout[] = [
  beside('five years of a result are followed up by no budget', 'Fem år', 'other', `
    Koncernen - fem år i sammandrag

    Resultaträkning, tkr | 2020 | 2021 | 2022 | 2023 | 2024
    Skatteintäkter | 1183252 | 1223706 | 1255926 | 1263926 | 1336927
    Verksamhetens intäkter | 526226 | 671822 | 566257 | 619255 | 587780
    Verksamhetens kostnader | -1622142 | -1803659 | -1759780 | -1780371 | -1851062
    Årets resultat | 87336 | 91869 | 62403 | 102810 | 73645
    `, { tells: ['unclearTable'] }),
  beside('an overview of money, shares and counts has its years as measures', 'Översikt', 'indicators', `
    Översikt över verksamhetens utveckling

    Kommunen, mnkr | 2024 | 2023 | 2022 | 2021
    Intäkter | 447.5 | 423.3 | 455.7 | 486.3
    Årets resultat | 25.9 | 33.8 | 12.8 | 76.1
    Soliditet, % | 60.7 | 63.2 | 62.4 | 63
    Investeringar | 67.9 | 72.2 | 53.4 | 54.9
    Antal invånare | 36655 | 36679 | 36680 | 36551
    `, { indicators: `
      name | actual
      Intäkter | 447.5
      Årets resultat | 25.9
      Soliditet, % | 60.7
      Investeringar | 67.9
      Antal invånare | 36655
      ` }),
  beside('the whole in brief is known by what is told of no nämnd, without a title', 'Kommunen', 'indicators', `
    Kommunen, mnkr | 2024 | 2023 | 2022
    Intäkter | 447.5 | 423.3 | 455.7
    Årets resultat | 25.9 | 33.8 | 12.8
    Soliditet, % | 60.7 | 63.2 | 62.4
    Investeringar | 67.9 | 72.2 | 53.4
    Antal invånare | 36655 | 36679 | 36680
    `, { indicators: `
      name | actual
      Intäkter | 447.5
      Årets resultat | 25.9
      Soliditet, % | 60.7
      Investeringar | 67.9
      Antal invånare | 36655
      ` }),
  beside('one row of investments among measures makes no investments of them', 'Koncernen', 'indicators', `
    Översikt över koncernens utveckling

    Koncernen | 2024 | 2023 | 2022
    Intäkter i miljoner kronor | 710.4 | 629.3 | 661.6
    Soliditet i procent | 25 | 24 | 24.7
    Nettoinvesteringar i miljoner kronor | 289.6 | 382.8 | 358.3
    `, { investments: `
      name | actual
      ` }),
  alone('years that a sentence calls outcome and budget are no outcomes all', 'Sammandrag', 'other', `
    Sammandraget redovisar utfall för 2023, budget för 2024 och budget för 2025-2026 enligt beslut.

    Driftsbudget | 2023 | 2024 | 2025 | 2026
    Skatteintäkter (miljoner kronor) | 7372 | 7481 | 7983 | 8357
    Verksamhetens nettokostnad (miljoner kronor) | -7005 | -7479 | -8014 | -8389
    Årets resultat (miljoner kronor) | 367 | 2 | -31 | -32
    `, { total: `
      actual
      -
      `, tells: ['unclearTable'],
  }),
  beside('what stands over the names is their unit', 'Nyckeltal', 'indicators', `
    Finansiella nyckeltal

    Procent | 2022 | 2023 | 2024
    Driftkostnadsandel | 97 | 97 | 93
    Soliditet enligt balansräkningen | 31 | 30 | 29
    Skattefinansieringsgrad av investeringar | 89 | 86 | 103
    `, { indicators: `
      name | actual
      Driftkostnadsandel | 93
      Soliditet enligt balansräkningen | 29
      Skattefinansieringsgrad av investeringar | 103
      ` }),
  beside('"År:" heads the years beside it, and the names as well', 'I korthet', 'indicators', `
    Fem år i sammandrag
    År: | 2022 | 2023 | 2024
    Nöjd medborgar-index - förskola | 65 | 66 | 62
    Kostnad för förskola, kr/inskrivet barn | 153 067 | 154 581 | 158 471
    Andel behöriga till gymnasiet (%) | 88 | 87 | 89
    `, { indicators: `
      name | actual
      Nöjd medborgar-index - förskola | 62
      Kostnad för förskola, kr/inskrivet barn | 158471
      Andel behöriga till gymnasiet (%) | 89
      ` }),
  beside('years in the format of the amounts below head a table of their own', 'Sjukfrånvaro', 'indicators', `
    Sjukfrånvaro i procent
     | 2024 | 2023 | 2022
    Sjukfrånvaro | 6.1 | 5.7 | 5.2

    Sjukfrånvaro i procent
     | 2024 {0.00} | 2023 {0.00} | Förändring
    Sjukfrånvaro för kvinnor | 6.8 {0.00} | 6.3 {0.00} | 0.5 {0.00}
    Sjukfrånvaro för män | 4.3 {0.00} | 4.2 {0.00} | 0.1 {0.00}
    `, { indicators: `
      name | actual
      Sjukfrånvaro | 6.1
      Sjukfrånvaro för kvinnor | 6.8
      Sjukfrånvaro för män | 4.3
      ` }),
  beside('a volume in per cent of each unit is a share', 'Frånvaro', 'indicators', `
    Sjukfrånvarovolym i procent, respektive förvaltning

    Förvaltning | %
    Kulturförvaltningen | 3.1
    Fritidsförvaltningen | 3.74
    Miljöförvaltningen | 2.74
    `, { indicators: `
      name | actual
      Kulturförvaltningen | 3.1
      Fritidsförvaltningen | 3.74
      Miljöförvaltningen | 2.74
      ` }),
  alone('a share of all beside a count is no measure of its own', 'Omsorg', 'volumes', `
    Personer med någon form av omsorg
     | Antal | | | % av samtliga
     | jan 2022 | jan 2023 | jan 2024 | jan 2022 | jan 2023 | jan 2024
    Omsorgstagare totalt | 26830 | 27150 | 27069 | 100 | 100 | 100
    Servicehus | 1473 | 1381 | 1156 | 5.5 | 5.1 | 4.3
    Korttidsvård | 333 | 336 | 367 | 1.2 | 1.2 | 1.4
    `, { volumes: `
      name | actual
      Omsorgstagare totalt | 27069
      Servicehus | 1156
      Korttidsvård | 367
      ` }),
  alone('years far apart are those of statistics, also with the mark of a note', 'Hushåll', 'volumes', `
    Hushåll med ekonomiskt bistånd efter hushållstyp 1992-2023

     | 1992 | "1995²" | "2000²" | 2010 | 2022 | 2023
    Ensamstående man | 12546 | 17887 | 12228 | 8079 | 6321 | 6681
    Ensamstående kvinna | 13360 | 16974 | 12303 | 7439 | 5929 | 5824
    Par | 4497 | 6358 | 5370 | 2571 | 1507 | 1768
    `, { areas: `
      name | actual
      `, volumes: `
      name | actual
      Ensamstående man | 6681
      Ensamstående kvinna | 5824
      Par | 1768
      `,
  }),
  alone('years skipped over whole numbers are those of statistics', 'Räddningstjänst', 'volumes', `
    Brandväsen 2005-2023

     | 2005 | 2010 | 2015 | 2022 | 2023
    Utryckningar | 16686 | 16532 | 16458 | 18115 | 18225
    Brandtjänst | 4988 | 4626 | 4464 | 5797 | 6070
    Automatlarm, ej brand | 5110 | 5253 | 5329 | 5902 | 5823
    `, { volumes: `
      name | actual
      Utryckningar | 18225
      Brandtjänst | 6070
      Automatlarm, ej brand | 5823
      `,
  }),
  beside('figures with a unit that has figures of its own, and no measurement made', 'Mått', 'indicators', `
    Status | Mått | Enhet | Utfall 2024 | Utfall 2023
    Uppfyllt | Klimatpåverkan från måltider | kg | "2,1 kg CO2-ekv/kg livsmedel" | "2,3 kg CO2-ekv/kg livsmedel"
    Delvis uppfyllt | Anmälda våldsbrott | antal | "855 st./100 000 inv" | "901 st./100 000 inv"
    Ingen mätning har genomförts | Väntetid till boende, medelvärde | dagar
    `, { indicators: `
      name | actual | status
      Klimatpåverkan från måltider | 2.1
      Anmälda våldsbrott | 855
      Väntetid till boende, medelvärde | - | none
      `, silent: ['indicatorText', 'unknownAssessment'] }),
  alone('words of a target under bare years are those of goals', 'Finansiella mål', 'indicators', `
    Kommunfullmäktiges antagna finansiella resultatmål
    Mnkr | År 2024 | År 2025
    Resultatmål | 12.9 | 13.2
    Effektiviseringsmål | Mindre än 46,9 mnkr | Mindre än 42,9 mnkr
    Soliditetsmål | 4,3 mnkr | 4,3 mnkr
    Skattesats, kr | "23:63" | "23:63"
    `, { indicators: `
      name | actual
      Resultatmål | -
      Effektiviseringsmål | -
      Soliditetsmål | -
      Skattesats, kr | -
      `, silent: ['indicatorText'] }),
  beside('goals of which nothing is told yet are goals all the same', 'Måluppfyllelse', 'indicators', `
    Måluppfyllelse

    Strategiska mål | Nämndmål | Förvaltningsområde | 2024
    En trygg kommun | Hög måluppfyllelse i skolan | Utbildning, kultur och fritid
     | Ärenden handläggs enligt lagar och författningar | Socialt stöd och omsorg
     | Brukarna är nöjda med hemtjänsten | Socialt stöd och omsorg
    `, { goals: `
      name
      Hög måluppfyllelse i skolan
      Ärenden handläggs enligt lagar och författningar
      Brukarna är nöjda med hemtjänsten
      `, tells: ['noIndicators'] }),
  alone('the unit that most rows of an overview name, where shares and counts stand between them', 'Översikt', 'indicators', `
    Översikt över verksamhetens utveckling

     | 2024 | 2025 | 2026
    Antal invånare | 18360 | 19112 | 19312
    Kommunal skattesats | 20.09 | 20.09 | 20.09
    Skatteintäkter och generella statsbidrag (mnkr) | 986.9 | 1041.7 | 1133.4
    Årets resultat (mnkr) | 74.6 | -16.1 | 40.1
    Soliditet (%) | 77.7 | 77.9 | 78.3
    Nettoinvesteringar (mnkr) | 87.2 | 81.4 | 156.7
    Skuld, kr/invånare | 12100 | 11900 | 12400
    Antal anställda | 1286 | 1308 | 1306
    `, { unit: 'mnkr', areas: 'name', tells: ['periodMissing'], silent: ['unitMissing'] }),
];
