import { sheet, workbook, type Layout } from './build';

/** Tables alone in a workbook that hold numbers or amounts and follow nothing up: none of their rows is an area. */

const none = (name: string, tab: string, rows: string, kind: string): Layout => ({
  name: `${name} alone in the workbook`, workbook: workbook(sheet(tab, `\n${rows}\n`)), areas: 'name', kinds: { [tab]: kind }, silent: ['areaWithoutFigures'],
});

export const noEconomyLayouts: readonly Layout[] = [
  none('suppliers by their numbers', 'Inköp', `      Största leverantörer januari–mars 2026

      Leverantör | Org.nr | Antal fakturor | Belopp (kr)
      Takbolaget AB | 556900-1111 | 12 | 812300
      Norrbygg AB | 556901-2222 | 31 | 440100
      Summa |  | 43 | 1252400`, 'other'),
  none('notes', 'Noter', `      Noter

      Not | Text | Belopp (tkr)
      1 | Återbetald avgift | 1300
      2 | Retroaktiv hyra | -240`, 'other'),
  none('a calculation of years', 'Kalkyl', `      Kalkyl för Ungdomsjobb, tkr

      Post | År 1 | År 2 | Totalt
      Personal | 900 | 950 | 1850
      Lokaler | 120 | 125 | 245`, 'other'),
  none('changes in per cent', 'Underlag', `      Prognos för löner (mars 2026)

      Procentuell förändring | 2026 | 2027 | 2028
      Egen bedömning | 3.1 | 3 | 2.9
      Fackförbundens | 3.4 | 3.3 | 3.1`, 'other'),
  none('pensions reckoned year by year', 'Pensioner', `      Pensionskostnader enligt KPA, mnkr

       | 2025 | 2026 | 2027 | 2028
      Avgiftsbestämd del | 21.2 | 22 | 23.4 | 24
      Löneskatt | 5.1 | 5.3 | 5.7 | 5.8`, 'other'),
  none('reported incidents by kind', 'Avvikelser', `      Rapporterade avvikelser

      Enhet | Fall | Läkemedel | Summa
      Tallgården | 31 | 12 | 43
      Ekbo | 22 | 9 | 31`, 'other'),
  none('reported incidents by year', 'Avvikelser', `      Avvikelser per verksamhet

      Verksamhet | 2025 | 2026
      Hemtjänst | 212 | 198
      Boenden | 340 | 355`, 'other'),
  none('households', 'Ekonomiskt bistånd', `      Ekonomiskt bistånd, antal hushåll

      Orsak | Budget | Utfall | Avvikelse
      Arbetslöshet | 140 | 151 | 11
      Sjukdom | 60 | 55 | -5`, 'volumes'),
  none('places that are budgeted', 'Budget', `      Budgeterade platser 2026

      Enhet | Budgeterade platser | Inskrivna
      Lärkan | 54 | 50
      Vipan | 36 | 36`, 'volumes'),
  none('answers to a survey', 'Utfall', `      Utfall medarbetarenkät 2026

      Område | Utfall 2024 | Utfall 2026
      Motivation | 71 | 74
      Styrning | 69 | 68`, 'indicators'),
  none('hours under the head of the book', 'Personal', `      Lanthushållsnämnden
      Budgetuppföljning mars 2026
      Timavlönade, timmar 2026

      Enhet | jan | feb | mar | Summa
      Mejeri | 410 | 390 | 420 | 1220
      Stall | 205 | 185 | 215 | 605`, 'volumes'),
  { name: 'investments under the head of the book are none of its areas', workbook: workbook(sheet('Blad1', `
      Lanthushållsnämnden
      Budgetuppföljning mars 2026
      Investeringar
      Lanthushållsnämnden 2026-03, tkr

      Benämning | Budget | Utfall | Prognos | Avvikelse
      Ny ladugård | 9000 | 2100 | 9200 | -200
      Silo | 3000 | 400 | 2900 | 100
      `)), areas: 'name', kinds: { Blad1: 'investments' } },
  { name: 'two years of net costs are money by their unit', workbook: workbook(sheet('Blad1', `
      Nettokostnad per verksamhet, tkr

      Verksamhet | 2025 | 2026
      Hemtjänst | 21200 | 22100
      Boenden | 34000 | 35500
      `)), kinds: { Blad1: 'areas' }, areas: `
      name | actual
      Hemtjänst | -22100
      Boenden | -35500` },
  { name: 'results by area in a unit of money', workbook: workbook(sheet('Resultat', `
      Resultat per enhet mars 2026, tkr

      Enhet | Budget | Utfall | Resultat
      Mejeri | -1200 | -1250 | -50
      Stall | -800 | -760 | 40
      `)), kinds: { Resultat: 'areas' }, areas: `
      name | actual
      Mejeri | -1250
      Stall | -760` },
  ...['Prognosavvikelse, mnkr', 'Prognossäkerhet per nämnd 2025, mnkr'].map((title): Layout => ({
    name: `how near the forecasts came follows no budget up: "${title}"`, workbook: workbook(sheet('Prognos', `
      ${title}

      Nämnd | Bokslut | Delårsrapport jan-aug | Avvikelse
      Bygdenämnden | 41 | 28 | 13
      Skolnämnden | -9 | -14 | 5
      Omsorgsnämnden | -22 | 3 | -25
      `)), kinds: { Prognos: 'other' }, areas: 'name', tells: ['unclearTable', 'periodMissing'],
  })),
  { name: 'a statement of cash flows is no economy, and its investments are none of a table of them', workbook: workbook(sheet('Kassaflödesanalys', `
      Kassaflödesanalys, mnkr
       | Not | Budget 2025 | Utfall 2024 | Utfall 2025
      Den löpande verksamheten
      Årets resultat | | 14 | 88 | 161
      Justering för avskrivningar | | 201 | 196 | 208
      Kassaflöde från den löpande verksamheten | | 215 | 284 | 369
      Investeringsverksamheten
      Investering i materiella anläggningstillgångar | 12 | -540 | -402 | -611
      Investeringsinkomster | 13 | | 95 | 28
      Kassaflöde från investeringsverksamheten | | -540 | -307 | -583
      Årets kassaflöde | | -325 | -23 | -214
      `)), kinds: { Kassaflödesanalys: 'other' }, areas: 'name', tells: ['noTable', 'periodMissing'] },
];
