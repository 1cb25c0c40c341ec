import { sheet, workbook } from './build';
import type { SideLayoutCase } from './sideTables';

const plain = (name: string, tab: string, drawing: string, table: SideLayoutCase['tables'][number]): SideLayoutCase => ({ name, workbook: workbook(sheet(tab, drawing)), tables: [table] });

/** Names with their code before them, in tables beside the economy: no numbers with a unit behind them. */
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
];
