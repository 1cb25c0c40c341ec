import { sheet, workbook, type Layout } from './build';

const DRIFT = `
      Tkr | Budget 2026 | Utfall tom april | Prognos 2026 | Avvikelse
      Operativ | 42000 | 14000 | 42500 | -500
      Förebyggande | 9000 | 3000 | 9000 | 0
      Summa | 51000 | 17000 | 51500 | -500`;

/** Tables of other kinds, known by the head of their names, by what they are of, or by what is controlled. */
export const sideKindLayouts: readonly Layout[] = [
  { name: 'investments whose unit stands in the head of their names', workbook: workbook(sheet('Månadsrapport', `
      Månadsrapport april 2026

      Investeringar, tkr | Budget 2026 | Utfall tom april | Prognos 2026
      Släckbil station Norr | 5400 | 0 | 5600
      Rökdykarutrustning | 1200 | 640 | 1200
      Summa investeringar | 6600 | 640 | 6800
      `)), kinds: { Månadsrapport: 'investments' }, areas: 'name' },
  { name: 'staff and investments below the areas', workbook: workbook(sheet('Månadsrapport', `
      Månadsrapport april 2026
      ${DRIFT}

      Personal | 2025-04 | 2026-04
      Heltidsbrandmän | 84 | 86
      Sjukfrånvaro, % | 3.9 | 4.4

      Investeringar, tkr | Budget 2026 | Utfall tom april | Prognos 2026
      Släckbil station Norr | 5400 | 0 | 5600
      Summa investeringar | 5400 | 0 | 5600
      `)), kinds: { Månadsrapport: 'areas' }, areas: `
      name | budget | actual
      Operativ | -42000 | -14000
      Förebyggande | -9000 | -3000` },
  { name: 'loans by lender are no areas', workbook: workbook(sheet('Lån', `
      Skuldportfölj 2026-10-31

      Långivare | Lånenr | Belopp, kr | Ränta, % | Räntebindning t.o.m.
      Kommuninvest | K-10331 | 50000000 | 2.14 | 2027-03-15
      Nordea | N-554 | 20000000 | 3.02 | 2027-01-31
      Summa | | 70000000 | 2.48
      `)), kinds: { Lån: 'other' }, areas: 'name', tells: ['tableAside'], silent: ['sumMismatch'] },
  { name: 'what is paid for each child is no money of areas', workbook: workbook(sheet('Prislappar', `
      Ersättning per barn/elev och år 2026, kr

      Verksamhet | Undervisning | Lokaler | Summa
      Förskola 1-5 år | 112400 | 18200 | 130600
      Fritidshem | 31800 | 4100 | 35900
      `)), kinds: { Prislappar: 'other' }, areas: 'name', silent: ['noIndicators'] },
  { name: 'costs per area by what they are for stay areas', workbook: workbook(sheet('Ekonomi', `
      Utbildningsnämnden bokslut 2026, tkr

      Verksamhet | Undervisning | Lokaler | Summa
      Förskola | -112400 | -18200 | -130600
      Fritidshem | -31800 | -4100 | -35900
      `)), kinds: { Ekonomi: 'areas' } },
  { name: 'an internal control whose tab and title say it in other words', workbook: workbook(sheet('IK', `
      Intern kontrollplan 2025 – återrapportering

      Nämnd: Tekniska nämnden

      Rutin | Kontrollmoment | Kontrollansvarig | Frekvens | Metod | Resultat | Åtgärd | Status
      Upphandling | Direktupphandlingar dokumenteras | Upphandlare | 2 ggr/år | Stickprov 25 st | 3 av 25 saknade dokumentation | Utbildning | Pågår
      Lön | Rätt lön | HR | 1 ggr/år | Stickprov 10 st | Inga avvikelser | Ingen | Klar
      `)), kinds: { IK: 'internalControl' }, silent: ['noTable'] },
  ...([['Elevtal', 'F–3', '4–6'], ['Ärenden', 'Inkomna', 'Avslutade']] as const).map(([head, one, other]): Layout => ({
    name: `${head} by month below the areas`, workbook: workbook(sheet('Ekonomi', `
      Socialnämnden april 2026, tkr
      ${DRIFT}

      ${head} | Feb | Mar | Apr
      ${one} | 88 | 75 | 98
      ${other} | 80 | 70 | 91
      `)), kinds: { Ekonomi: 'areas' }, tells: ['volumeMonth'], total: `
      budget | actual
      -51000 | -17000` })),
  { name: 'a share beside counts is not added up', workbook: workbook(sheet('Bemanning', `
      Bemanning oktober 2025

      Klinik | Budgeterade årsarbetare | Faktiska årsarbetare | Differens | Sjukfrånvaro %
      Norra | 24.5 | 22.8 | -1.7 | 5.1
      Centrum | 41 | 40.2 | -0.8 | 4.4
      Specialist | 18 | 17.5 | -0.5 | 3.9
      Totalt | 83.5 | 80.5 | -3 | 4.5
      `)), kinds: { Bemanning: 'volumes' }, silent: ['sumMismatch', 'sideSumMismatch'] },
  ...([['', 'under the net'], ['Nyckeltal', 'in a section of their own']] as const).map(([section, where]): Layout => ({
    name: `counts and shares ${where} have variances of their own way`, workbook: workbook(sheet('Sep', `
      VA-bolaget september 2025, tkr

       | Budget | Utfall | Avvikelse
      Intäkter | 45000 | 45600 | 600
      Kostnader | -39000 | -39710 | -710
      Netto | 6000 | 5890 | -110
      ${section}
      Såld volym, m3 | 1810000 | 1795000 | -15000
      Läckage, % | 14 | 15.2 | -1.2
      Antal anställda | 38 | 37 | 1
      Avhopp, st | 10 | 14 | -4
      `)), silent: ['varianceMismatch'] })),
  { name: 'a variance of money of the wrong sign is told beside counts', workbook: workbook(sheet('Sep', `
      VA-bolaget september 2025, tkr

       | Budget | Utfall | Avvikelse
      Intäkter | 45000 | 45600 | 600
      Personal | -9000 | -9100 | -100
      Drift | -20000 | -20610 | 610
      Avskrivningar | -10000 | -10000 | 0
      Netto | 6000 | 5890 | -110
      Antal anställda | 38 | 37 | 1
      `)), tells: ['sumMismatch'], silent: [] },
  ...([
    ['Avvikelser', 'Avvikelserapport tertial 2 2026, vård och omsorg', 'Typ av avvikelse | T2 2025 | T1 2026 | T2 2026'],
    ['Blad1', 'Avvikelser och klagomål 2026', 'Typ av avvikelse | jan | feb | mar'],
  ] as const).map(([tab, title, heads]): Layout => ({ name: `incidents that are reported under "${title}" are no variances`, workbook: workbook(sheet(tab, `
      ${title}

      ${heads}
      Fall | 412 | 398 | 371
      Läkemedel | 288 | 301 | 310
      `)), kinds: { [tab]: 'volumes' }, areas: 'name' })),
  { name: 'a sheet of variances by area stays the economy', workbook: workbook(sheet('Avvikelser', `
      Avvikelser augusti 2026, tkr

      Verksamhet | Budget | Prognos | Avvikelse
      Hemtjänst | -41200 | -41900 | -700
      Boende | -30100 | -30000 | 100
      `)), kinds: { Avvikelser: 'areas' } },
  { name: 'a log of budget changes is no second amount of the areas', workbook: workbook(sheet('Uppföljning', `
      Räddningsnämnden april 2026, tkr
      ${DRIFT}
      `), sheet('Budgetjusteringar', `
      Budgetjusteringar 2026, tkr

      Datum | Beslut | Verksamhet | Belopp | Kommentar
      @2026-02-11 | KF § 12 | Operativ | -300 | Larm
      @2026-03-11 | KF § 22 | Förebyggande | 150 | Tillsyn
      Summa | | | -150 |
      `)), kinds: { Uppföljning: 'areas', Budgetjusteringar: 'other' }, tells: ['tableAside'], silent: ['areaConflict'], areas: `
      name | budget | actual
      Operativ | -42000 | -14000
      Förebyggande | -9000 | -3000` },
  { name: 'obligations and funds of pensions are no areas', workbook: workbook(sheet('Pensioner', `
      Pensionsförpliktelser och pensionsmedel, mnkr

       | 2024-12-31 | 2025-12-31 | 2026-08-31
      Avsättning pensioner inkl. löneskatt | 40.2 | 41.0 | 42.3
      Ansvarsförbindelse | 388 | 371.5 | 360.1
      Placeringar till marknadsvärde | 70.3 | 78.8 | 83.1
      `)), kinds: { Pensioner: 'other' }, areas: 'name', tells: ['tableAside'], silent: [] },
  { name: 'tons with their difference are volumes', workbook: workbook(sheet('Analys', `
      Avfall jan-aug 2026

      Fraktion | Ton budget | Ton utfall | Differens
      Restavfall | 6100 | 5840 | 260
      Matavfall | 4300 | 4740 | -440
      `)), kinds: { Analys: 'volumes' }, areas: 'name', silent: ['unitMissing'] },
  { name: 'a price for each day beside the money', workbook: workbook(sheet('HVB', `
      Placeringar

      Insats | Dygn budget | Dygn utfall | Dygnspris budget, kr | Dygnspris utfall, kr | Kostnad budget, tkr | Kostnad utfall, tkr
      HVB barn | 2100 | 2480 | 5200 | 5450 | 10920 | 13516
      HVB vuxna | 1100 | 1000 | 3000 | 3100 | 3300 | 3100
      `)), unit: 'tkr', areas: `
      name | actual | costs
      HVB barn | -13516 | -13516
      HVB vuxna | -3100 | -3100`, silent: ['unitConflict'] },
  { name: 'volumes under the heads again, with a heading of their own', workbook: workbook(sheet('Månad', `
      Utbildningsnämnden september 2026

       | Budget helår | Utfall jan-sep | Prognos helår
      Drift, tkr
      Förskola | -48100 | -36250 | -48600
      Grundskola | -91900 | -68925 | -91900
      Summa | -140000 | -105175 | -140500

       | Budget helår | Utfall jan-sep | Prognos helår
      Volymer, antal
      Barn i förskola | 412 | 404 | 406
      Elever i grundskola | 871 | 880 | 879
      `)), areas: `
      name | budget | actual
      Förskola | -48100 | -36250
      Grundskola | -91900 | -68925`, silent: ['totalMismatch'] },
];
