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
];
