import { sheet, workbook } from './build';
import type { SideLayoutCase } from './sideTables';

const HEADS = 'Kontrollområde | Kontrollmoment | Ansvarig | Status | Iakttagelse';

/** Internal control told in words: what heads it and what is its first control, when it is to be made, and risks. */
export const controlLayouts: readonly SideLayoutCase[] = [
  {
    name: 'controls with a heading below the first of them',
    workbook: workbook(sheet('Intern kontroll', `
      Årsrapport intern kontroll 2025 - kommunstyrelsen

      ${HEADS}
      Leverantörsfakturor | Attest enligt delegation | Redovisningschef | Genomförd | 2 avvikelser av 50
      Personal
      Bisysslor | Årlig anmälan | HR-chef | Delvis genomförd | Återstår två förvaltningar
      Löneutbetalning | Analys av löneutfall | Lönechef | Ej genomförd | Nytt lönesystem
      `)),
    tables: [{
      kind: 'internalControl', unit: null, labelHeads: ['Kontrollområde', 'Ansvarig'], columns: 'done other',
      rows: `
        i0 | Attest enligt delegation | Leverantörsfakturor | Redovisningschef | Genomförd | 2 avvikelser av 50 | done
        h0 | Personal | | | | |
        i0 | Årlig anmälan | Bisysslor | HR-chef | Delvis genomförd | Återstår två förvaltningar | ongoing
        i0 | Analys av löneutfall | Löneutbetalning | Lönechef | Ej genomförd | Nytt lönesystem | notDone`,
    }],
  },
  {
    name: 'controls in two blocks, each under heads of its own',
    workbook: workbook(sheet('Intern kontroll', `
      Ekonomi
      ${HEADS}
      Leverantörsfakturor | Attest enligt delegation | Redovisningschef | Genomförd | 2 avvikelser av 50
      Representation | Syfte och deltagare anges | Redovisningschef | Genomförd | Inga avvikelser

      Personal
      ${HEADS}
      Bisysslor | Årlig anmälan | HR-chef | Delvis genomförd | Återstår två förvaltningar
      `)),
    tables: [{
      kind: 'internalControl', unit: null, title: 'Ekonomi', labelHeads: ['Kontrollområde', 'Ansvarig'], columns: 'done other',
      rows: `
        i0 | Attest enligt delegation | Leverantörsfakturor | Redovisningschef | Genomförd | 2 avvikelser av 50 | done
        i0 | Syfte och deltagare anges | Representation | Redovisningschef | Genomförd | Inga avvikelser | done`,
    }, {
      kind: 'internalControl', unit: null, title: 'Personal', labelHeads: ['Kontrollområde', 'Ansvarig'], columns: 'done other',
      rows: `
        i0 | Årlig anmälan | Bisysslor | HR-chef | Delvis genomförd | Återstår två förvaltningar | ongoing`,
    }],
  },
  {
    name: 'when controls are planned and when they were made',
    workbook: workbook(sheet('Uppföljning IK', `
      Uppföljning av intern kontroll, september 2026

      Risk | Kontrollaktivitet | Planerad | Utförd | Resultat
      Fel i avgiftsbeslut | Stickprov | @2026-04-30 | @2026-05-08 | Åtgärd krävs
      Fel i journal | Journalgranskning | @2026-06-30 | @2026-06-12 | Inga avvikelser
      Fel i lön | Löneavstämning | @2026-10-30 | |
      `)),
    tables: [{
      kind: 'internalControl', unit: null, labelHeads: ['Risk'], columns: 'other done done',
      rows: `
        i0 | Stickprov | Fel i avgiftsbeslut | 2026-04-30 | 2026-05-08 | Åtgärd krävs | done
        i0 | Journalgranskning | Fel i journal | 2026-06-30 | 2026-06-12 | Inga avvikelser | done
        i0 | Löneavstämning | Fel i lön | 2026-10-30 | | |`,
    }],
  },
  {
    name: 'marks under planned, ongoing and done',
    workbook: workbook(sheet('Intern kontroll', `
      Uppföljning av intern kontroll, september 2026

      Kontrollmoment | Planerad | Pågår | Utförd
      Stickprov av avgifter | x | |
      Journalgranskning | | x |
      Löneavstämning | | | x
      `)),
    tables: [{
      kind: 'internalControl', unit: null, columns: 'done done done',
      rows: `
        i0 | Stickprov av avgifter | x | | | notDone
        i0 | Journalgranskning | | x | | ongoing
        i0 | Löneavstämning | | | x | done`,
    }],
  },
  {
    name: 'a register of risks and what is done about them',
    workbook: workbook(sheet('Riskanalys', `
      Riskanalys september 2026

      Risk | Sannolikhet | Konsekvens | Riskvärde | Åtgärd
      Personalbrist | 4 | 4 | 16 | Rekryteringsplan
      Felmedicinering | 3 | 5 | 15 | Utbildning
      `)),
    tables: [{
      kind: 'internalControl', unit: null, labelHeads: ['Risk'], columns: 'other other other',
      rows: `
        i0 | Rekryteringsplan | Personalbrist | 4 | 4 | 16 |
        i0 | Utbildning | Felmedicinering | 3 | 5 | 15 |`,
    }],
  },
];
