import { sheet, workbook } from './build';
import type { SideLayoutCase } from './sideTables';

const volumes = (name: string, drawing: string, tables: SideLayoutCase['tables']): SideLayoutCase => ({ name, workbook: workbook(sheet('Volymer', drawing)), tables });

/** Volumes month by month, in stretches of time, and of people by age. */
export const sideMonthLayouts: readonly SideLayoutCase[] = [
  volumes('months beside their average and the budgeted one', `
    Volymuppföljning 2024

    Volymmått | Jan | Feb | Mar | Snitt jan-mar | Budget snitt | Avvikelse
    Hemtjänst, antal brukare | 510 | 520 | 530 | 520 | 505 | 15
    Korttidsplatser | 18 | 20 | 19 | 19 | 18 | 1
    `, [{
    kind: 'volumes', unit: null, columns: 'other other other actual budget variance',
    rows: `
      i0 | Hemtjänst, antal brukare | 510 | 520 | 530 | 520 | 505 | 15
      i0 | Korttidsplatser | 18 | 20 | 19 | 19 | 18 | 1`,
  }]),
  volumes('months beside what they add up to', `
    Volymmått | Ack utfall | Jan | Feb | Mar | Budget
    Utförda timmar | 4200 | 1300 | 1400 | 1500 | 16000
    Antal besök | 90 | 20 | 30 | 40 | 400
    `, [{
    kind: 'volumes', unit: null, columns: 'actual other other other budget',
    rows: `
      i0 | Utförda timmar | 4200 | 1300 | 1400 | 1500 | 16000
      i0 | Antal besök | 90 | 20 | 30 | 40 | 400`,
  }]),
  volumes('months alone: the latest that is filled in', `
    Volymmått | Jan | Feb | Mar | Apr
    Antal brukare | 510 | 520 | 530 |
    Antal ärenden | 14 | 15 | 19 |
    `, [{
    kind: 'volumes', unit: null, columns: 'other other actual other',
    rows: `
      i0 | Antal brukare | 510 | 520 | 530 |
      i0 | Antal ärenden | 14 | 15 | 19 |`,
  }]),
  volumes('months alone: among them the same month of the year before', `
    Köläge oktober 2026, antal personer

    Mått | Okt 2025 | Aug 2026 | Sep 2026 | Okt 2026
    Personer i kö, boende | 21 | 18 | 16 | 14
    Barn i kö, förskola | 4 | 6 | 8 | 9
    `, [{
    kind: 'volumes', unit: null, columns: 'priorYear:2025 other:2026 other:2026 actual:2026',
    rows: `
      i0 | Personer i kö, boende | 21 | 18 | 16 | 14
      i0 | Barn i kö, förskola | 4 | 6 | 8 | 9`,
  }]),
  volumes('an outcome of no said year to the left of the year before', `
    Volymer 2025

    Volym | Budget | Utfall | Avvikelse | Utfall 2024
    Barn i förskola | 700 | 688 | -12 | 691
    Elever | 1490 | 1502 | 12 | 1480
    `, [{
    kind: 'volumes', unit: null, columns: 'budget actual variance priorYear:2024',
    rows: `
      i0 | Barn i förskola | 700 | 688 | -12 | 691
      i0 | Elever | 1490 | 1502 | 12 | 1480`,
  }]),
  volumes('two months of two years are no run', `
    Volymmått | Utfall aug 2024 | Utfall aug 2023 | Budget 2024
    Antal brukare | 510 | 520 | 530
    Antal ärenden | 14 | 15 | 19
    `, [{
    kind: 'volumes', unit: null, columns: 'actual:2024 priorYear:2023 budget:2024',
    rows: `
      i0 | Antal brukare | 510 | 520 | 530
      i0 | Antal ärenden | 14 | 15 | 19`,
  }]),
  volumes('a stretch of months by itself', `
    Volymmått | Jan–aug 2024 | Jan–aug 2023
    Antal brukare | 510 | 520
    Antal ärenden | 14 | 15
    `, [{
    kind: 'volumes', unit: null, columns: 'actual:2024 priorYear:2023',
    rows: `
      i0 | Antal brukare | 510 | 520
      i0 | Antal ärenden | 14 | 15`,
  }]),
  volumes('people by age, with years and forecasts of years to come', `
    Befolkningsprognos
    Åldersgrupp | 2023 | 2024 | Prognos 2025 | Prognos 2026
    0-5 år | 620 | 610 | 600 | 595
    6-15 år | 1480 | 1490 | 1470 | 1450
    80 år och äldre | 480 | 500 | 520 | 540
    Totalt | 2580 | 2600 | 2590 | 2585
    `, [{
    kind: 'volumes', unit: null, columns: 'priorYear:2023 actual:2024 other:2025 other:2026',
    rows: `
      i0 | 0-5 år | 620 | 610 | 600 | 595
      i0 | 6-15 år | 1480 | 1490 | 1470 | 1450
      i0 | 80 år och äldre | 480 | 500 | 520 | 540
      s0 | Totalt | 2580 | 2600 | 2590 | 2585`,
  }]),
  volumes('what is counted by the head of the names, summed', `
    Portioner | Budget 2024 | Utfall jan-okt 2024 | Prognos 2024
    Förskola | 412000 | 338000 | 408000
    Grundskola | 905000 | 720000 | 898000
    Summa portioner | 1317000 | 1058000 | 1306000
    `, [{
    kind: 'volumes', unit: null, columns: 'budget:2024 actual:2024 forecast:2024',
    rows: `
      i0 | Förskola | 412000 | 338000 | 408000
      i0 | Grundskola | 905000 | 720000 | 898000
      i0 | Summa portioner | 1317000 | 1058000 | 1306000`,
  }]),
  volumes('hours by the head of the amounts', `
    Hemtjänst | Budget antal tim/mån | Utfall sep | Avvikelse
    Beviljad tid | 15200 | 15940 | 740
    Utförd tid | 13800 | 14210 | 410
    `, [{
    kind: 'volumes', unit: null, columns: 'budget actual variance',
    rows: `
      i0 | Beviljad tid | 15200 | 15940 | 740
      i0 | Utförd tid | 13800 | 14210 | 410`,
  }]),
  {
    name: 'internal control: the control names the row, its area describes it, the latest term counts',
    workbook: workbook(sheet('Intern kontroll', `
      Kontrollområde | Kontrollmoment | Uppföljning T1 | Uppföljning T2
      Ekonomi | Attestlistan är uppdaterad | Ej genomförd | Genomförd
      Ekonomi | Representation enligt policy | Genomförd | Genomförd
      Säkerhet | Brandskyddsronder | Pågår | Ej genomförd
      `)),
    tables: [{
      kind: 'internalControl', unit: null, columns: 'done done', labelHeads: ['Kontrollområde'],
      rows: `
        i0 | Attestlistan är uppdaterad | Ekonomi | Ej genomförd | Genomförd | done
        i0 | Representation enligt policy | Ekonomi | Genomförd | Genomförd | done
        i0 | Brandskyddsronder | Säkerhet | Pågår | Ej genomförd | notDone`,
    }],
  },
];
