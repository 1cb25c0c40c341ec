import { sheet, workbook } from './build';
import type { SideLayoutCase } from './sideTables';

const plain = (name: string, tab: string, drawing: string, table: SideLayoutCase['tables'][number], unread: readonly string[] = []): SideLayoutCase => ({ name, workbook: workbook(sheet(tab, drawing)), tables: [table], unread });

/** Tables beside the economy: names with their code before them, parts of a year beside it, what was planned and done, plans. */
export const codedNameLayouts: readonly SideLayoutCase[] = [
  plain('projects with their number before the name', 'Inv', `
      Investeringar jan-aug 2026 (tkr)

      Projekt | Budget | Utfall | Prognos | Avvikelse
      7301 Konstgräsplan Vallen | 6500 | 5900 | 6450 | 50
      7302 Belysning elljusspår | 900 | 0 | 900 | 0
      7310 RFID bibliotek | 1100 | 740 | 1100 | 0
      `, {
    kind: 'investments', unit: 'tkr', columns: 'budget actual forecast variance',
    rows: `
      i0 | 7301 Konstgräsplan Vallen | 6500 | 5900 | 6450 | 50
      i0 | 7302 Belysning elljusspår | 900 | 0 | 900 | 0
      i0 | 7310 RFID bibliotek | 1100 | 740 | 1100 | 0`,
  }),
  plain('projects with their number before the name, and who answers for them', 'Inv', `
      Investeringar jan-aug 2026 (tkr)

      Projekt | Ansvarig | Budget | Utfall | Prognos
      7301 Konstgräsplan Vallen | LP | 6500 | 5900 | 6450
      7302 Belysning elljusspår | LP | 900 | 0 | 900
      7310 RFID bibliotek | MK | 1100 | 740 | 1100
      `, {
    kind: 'investments', unit: 'tkr', columns: 'budget actual forecast', labelHeads: ['Ansvarig'],
    rows: `
      i0 | 7301 Konstgräsplan Vallen | LP | 6500 | 5900 | 6450
      i0 | 7302 Belysning elljusspår | LP | 900 | 0 | 900
      i0 | 7310 RFID bibliotek | MK | 1100 | 740 | 1100`,
  }),
  plain('volumes with their code before the name', 'Volymer', `
      Volymer 2026

      Volym | Budget 2026 | Utfall aug 2026
      4011 barn i förskola | 610 | 598
      4012 elever | 1200 | 1210
      `, {
    kind: 'volumes', unit: null, columns: 'budget:2026 actual:2026',
    rows: `
      i0 | 4011 barn i förskola | 610 | 598
      i0 | 4012 elever | 1200 | 1210`,
  }),
  plain('what one of anything costs, below the areas, is no line of a statement', 'Uppföljning', `
      Vårdnämnden, augusti 2026 (tkr)

      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Hemtjänst | 57100 | 38300 | 58200 | -1100
      Boende | 98600 | 65900 | 98200 | 400
      Summa | 155700 | 104200 | 156400 | -700

      Verksamhetsmått | Budget | Utfall | Prognos | Avvikelse
      Boendedygn | 61300 | 40800 | 61250 | -50
      Kostnad per utförd timme, kr | 446 | 441 | 447 | 1
      Kostnad per placeringsdygn, kr | 1447 | 1456 | 1445 | -2
      `, {
    kind: 'volumes', unit: null, columns: 'budget actual forecast variance',
    rows: `
      i0 | Boendedygn | 61300 | 40800 | 61250 | -50
      i0 | Kostnad per utförd timme, kr | 446 | 441 | 447 | 1
      i0 | Kostnad per placeringsdygn, kr | 1447 | 1456 | 1445 | -2`,
  }),
  plain('the year so far in a head that names the year before the month', 'Invest', `
      Investeringar september 2026, tkr

      Projekt | Total budget | Utfall t.o.m. 2025 | Budget 2026 | Utfall 2026 t.o.m. sep | Prognos 2026
      Cykelväg Åsgatan | 12000 | 3400 | 6500 | 5120 | 6800
      Lekplats | 2000 | 0 | 2000 | 1520 | 2000
      `, {
    kind: 'investments', unit: 'tkr', columns: 'project.budget project.priorYear:2025 budget:2026 actual:2026 forecast:2026',
    rows: `
      i0 | Cykelväg Åsgatan | 12000 | 3400 | 6500 | 5120 | 6800
      i0 | Lekplats | 2000 | 0 | 2000 | 1520 | 2000`,
  }),
  plain('all years through the last one beside that year', 'Invest', `
      Investeringar september 2026, tkr

      Projekt | Total budget | Utfall t.o.m. 2026 | Budget 2026 | Utfall 2026
      Cykelväg Åsgatan | 12000 | 8400 | 6500 | 5120
      Lekplats | 2000 | 1520 | 2000 | 1520
      `, {
    kind: 'investments', unit: 'tkr', columns: 'project.budget project.actual:2026 budget:2026 actual:2026',
    rows: `
      i0 | Cykelväg Åsgatan | 12000 | 8400 | 6500 | 5120
      i0 | Lekplats | 2000 | 1520 | 2000 | 1520`,
  }),
  plain('the sum of planned years is no budget of one', 'Invest', `
      Investeringsplan 2027-2031, tkr

      Projekt | Budget 2026 | 2027 | 2028 | 2029 | Summa plan
      Beläggning | 8000 | 8000 | 8000 | 8500 | 24500
      Lekplatser | 500 | 500 | 0 | 500 | 1000
      `, {
    kind: 'investments', unit: 'tkr', columns: 'budget:2026 other:2027 other:2028 other:2029 project.budget',
    rows: `
      i0 | Beläggning | 8000 | 8000 | 8000 | 8500 | 24500
      i0 | Lekplatser | 500 | 500 | 0 | 500 | 1000`,
  }),
  plain('terms beside the mean of the year, which the variance is taken of', 'Volymer', `
      Volymer 2026

      Verksamhet | Bokslut 2025 | Budget 2026 | Utfall VT 2026 | Utfall HT 2026 | Helårssnitt 2026 | Avvikelse
      Förskola 1-3 år | 612 | 600 | 598 | 590 | 594 | -6
      Åk 1-6 | 1688 | 1700 | 1699 | 1711 | 1705 | 5
      `, {
    kind: 'volumes', unit: null, columns: 'priorYear:2025 budget:2026 other:2026 other:2026 actual:2026 variance',
    rows: `
      i0 | Förskola 1-3 år | 612 | 600 | 598 | 590 | 594 | -6
      i0 | Åk 1-6 | 1688 | 1700 | 1699 | 1711 | 1705 | 5`,
  }, ['Utfall VT 2026 | Utfall HT 2026']),
  plain('an outcome of no said year beside the budget of one', 'Volymer', `
      Volymer

      Antal barn | Bokslut 2025 | Budget 2026 | Utfall | Avvikelse
      Förskola 1-3 år | 612 | 600 | 594 | -6
      Åk 1-6 | 1688 | 1700 | 1705 | 5
      `, {
    kind: 'volumes', unit: null, columns: 'priorYear:2025 budget:2026 actual variance',
    rows: `
      i0 | Förskola 1-3 år | 612 | 600 | 594 | -6
      i0 | Åk 1-6 | 1688 | 1700 | 1705 | 5`,
  }),
  plain('what was planned and what is done', 'Tillsyn', `
      Tillsyn, antal

      Typ av tillsyn | Planerat 2026 | Utfört jan-aug | Andel utfört
      Livsmedelskontroller | 420 | 268 | 63.8%
      Miljötillsyn | 120 | 68 | 56.7%
      `, {
    kind: 'volumes', unit: null, columns: 'budget:2026 actual other',
    rows: `
      i0 | Livsmedelskontroller | 420 | 268 | 63.8
      i0 | Miljötillsyn | 120 | 68 | 56.7`,
  }),
  plain('pupils of each member are no grants', 'Elever', `
      Gymnasieförbundet Trestad – elever per medlemskommun september 2026

      Medlemskommun | Budget elever | Utfall elever | Avvikelse
      Ekby | 410 | 402 | -8
      Åsby | 210 | 212 | 2
      `, {
    kind: 'volumes', unit: null, columns: 'budget actual variance',
    rows: `
      i0 | Ekby | 410 | 402 | -8
      i0 | Åsby | 210 | 212 | 2`,
  }),
  plain('children by the title of their table', 'Barn', `
      Barn per förskola, september 2026

      Förskola | Budget | Utfall | Avvikelse
      Ekskolan | 410 | 402 | -8
      Alen | 210 | 212 | 2
      `, {
    kind: 'volumes', unit: null, columns: 'budget actual variance',
    rows: `
      i0 | Ekskolan | 410 | 402 | -8
      i0 | Alen | 210 | 212 | 2`,
  }),
  plain('areas on the first row of each beside the schools of them', 'Elever', `
      Elevantal per skola, oktober 2026

      Område | Skola | Budget | Utfall | Avvikelse
      Norr | Ekskolan | 410 | 402 | -8
       | Lindskolan | 388 | 395 | 7
      Söder | Almskolan | 251 | 249 | -2
       | Bokskolan | 512 | 530 | 18
      `, {
    kind: 'volumes', unit: null, columns: 'budget actual variance', labelHeads: ['Område'],
    rows: `
      i0 | Ekskolan | Norr | 410 | 402 | -8
      i0 | Lindskolan | Norr | 388 | 395 | 7
      i0 | Almskolan | Söder | 251 | 249 | -2
      i0 | Bokskolan | Söder | 512 | 530 | 18`,
  }),
  plain('volumes with the unit of each beside them', 'Volymer', `
      Volymer oktober 2026

      Volym | Enhet | Budget | Utfall
      Timmar | tim | 4100 | 4000
      Brukare | antal | 380 | 390
      Dygn | dygn | 2500 | 2400
      `, {
    kind: 'volumes', unit: null, columns: 'budget actual', labelHeads: ['Enhet'],
    rows: `
      i0 | Timmar | tim | 4100 | 4000
      i0 | Brukare | antal | 380 | 390
      i0 | Dygn | dygn | 2500 | 2400`,
  }),
];
