import { sheet, workbook } from './build';
import type { SideLayoutCase } from './sideTables';

const investments = (name: string, drawing: string, columns: string, rows: string, more: Partial<SideLayoutCase> & { readonly unit?: string } = {}): SideLayoutCase => {
  const { unit = 'tkr', ...rest } = more;
  return { name, workbook: workbook(sheet('Invest', drawing)), tables: [{ kind: 'investments', unit, columns, rows }], ...rest };
};

/** Investments: whose money each column is, and what is only planned. */
export const investmentLayouts: readonly SideLayoutCase[] = [
  investments('a total of the project, what it has cost, and the year in other words', `
    Investeringar 2026 (mnkr)
    Projekt | Total budget | Utfall ack | Budget 2026 | Utgift t.o.m. aug | Prognos 2026
    Skola | 48.0 | 21.4 | 22.0 | 14.7 | 24.5
    Väg | 90.0 | 42.8 | 44.0 | 29.4 | 49.0
    `, 'project.budget project.actual budget:2026 actual forecast:2026', `
    i0 | Skola | 48 | 21.4 | 22 | 14.7 | 24.5
    i0 | Väg | 90 | 42.8 | 44 | 29.4 | 49`, { unit: 'mnkr' }),
  investments('what several years are planned to come to is no budget of one', `
    Investeringsplan 2026–2028, tkr
    Projekt | Budget 2026 | Plan 2027 | Plan 2028 | Summa
    Skola | 220 | 147 | 0 | 367
    Väg | 440 | 294 | 50 | 784
    `, 'budget:2026 other:2027 other:2028 project.budget', `
    i0 | Skola | 220 | 147 | 0 | 367
    i0 | Väg | 440 | 294 | 50 | 784`),
  investments('what a budget and its additions come to is the year\'s, called a total as it is', `
    Investeringsredovisning 2026, tkr
    Projekt | Budget 2026 | TB/ombudgetering | Total budget | Utfall 2026 | Differens
    Skola | 480 | 125 | 605 | 540 | 65
    Väg | 900 | -60 | 840 | 811 | 29
    Park | 120 | 0 | 120 | 131 | -11
    `, 'other:2026 other budget actual:2026 variance', `
    i0 | Skola | 480 | 125 | 605 | 540 | 65
    i0 | Väg | 900 | -60 | 840 | 811 | 29
    i0 | Park | 120 | 0 | 120 | 131 | -11`, { unread: ['Budget 2026'] }),
  investments('headings over the columns of the project and of the year', `
    Investeringar 2026 (tkr)
     | Totalt projekt | | Innevarande år
    Projekt | Beslutad ram | Ack. utgift | Budget inkl. ombudgetering | Utgift t.o.m. aug | Prognos
    Skola | 480 | 214 | 220 | 147 | 245
    Väg | 900 | 428 | 440 | 294 | 490
    `, 'project.budget project.actual budget actual forecast', `
    i0 | Skola | 480 | 214 | 220 | 147 | 245
    i0 | Väg | 900 | 428 | 440 | 294 | 490`),
  investments('a final forecast of the project at the end, under what heads the year', `
    Investeringar per 31 augusti 2026 (tkr)
     | Projektet totalt | | Året
    Projekt | Budget | Utfall t.o.m. 2025 | Budget 2026 | Utfall jan-aug 2026 | Prognos 2026 | Avvikelse | Slutprognos
    Skola | 480 | 214 | 220 | 147 | 245 | -25 | 490
    Väg | 900 | 428 | 440 | 294 | 430 | 10 | 870
    Fordon | | | 60 | 20 | 55 | 5 |
    `, 'project.budget project.priorYear:2025 budget:2026 actual:2026 forecast:2026 variance project.forecast', `
    i0 | Skola | 480 | 214 | 220 | 147 | 245 | -25 | 490
    i0 | Väg | 900 | 428 | 440 | 294 | 430 | 10 | 870
    i0 | Fordon | | | 60 | 20 | 55 | 5 |`),
  investments('what a project will have cost, under what heads the year and beside no forecast of it', `
    Investeringar per 31 augusti 2026 (tkr)
     | Projektet totalt | | Året
    Projekt | Budget | Utfall t.o.m. 2025 | Budget 2026 | Utfall jan-aug 2026 | Slutkostnadsprognos
    Skola | 480 | 214 | 220 | 147 | 490
    Väg | 900 | 428 | 440 | 294 | 870
    `, 'project.budget project.priorYear:2025 budget:2026 actual:2026 project.forecast', `
    i0 | Skola | 480 | 214 | 220 | 147 | 490
    i0 | Väg | 900 | 428 | 440 | 294 | 870`),
  investments('the only forecast under what heads the year is the year\'s, called final or not', `
    Investeringar per 31 augusti 2026 (tkr)
     | Projektet totalt | | Året
    Projekt | Budget | Utfall t.o.m. 2025 | Budget 2026 | Utfall jan-aug 2026 | Slutprognos
    Skola | 480 | 214 | 220 | 147 | 245
    Väg | 900 | 428 | 440 | 294 | 430
    `, 'project.budget project.priorYear:2025 budget:2026 actual:2026 forecast', `
    i0 | Skola | 480 | 214 | 220 | 147 | 245
    i0 | Väg | 900 | 428 | 440 | 294 | 430`),
  investments('a ram and what is used of it, in all and this year', `
    Investeringar, tkr
    Objekt | Ram | Upparbetat | Årsbudget | Upparbetat i år | Årsprognos
    Skola | 480 | 214 | 220 | 147 | 245
    Väg | 900 | 428 | 440 | 294 | 490
    `, 'project.budget project.actual budget actual forecast', `
    i0 | Skola | 480 | 214 | 220 | 147 | 245
    i0 | Väg | 900 | 428 | 440 | 294 | 490`),
  investments('an outcome so far beside the budget of the year is the year\'s', `
    Investeringar 2026, tkr
    Projekt | Budget 2026 | Utfall ack aug | Prognos 2026
    Skola | 220 | 147 | 245
    Väg | 440 | 294 | 490
    `, 'budget:2026 actual forecast:2026', `
    i0 | Skola | 220 | 147 | 245
    i0 | Väg | 440 | 294 | 490`),
  investments('a project as a whole and nothing of the year', `
    Investeringar, tkr
    Projekt | Total budget | Ack utfall | Slutprognos | Avvikelse
    Skola | 480 | 214 | 490 | -10
    Väg | 900 | 428 | 900 | 0
    `, 'budget actual forecast variance', `
    i0 | Skola | 480 | 214 | 490 | -10
    i0 | Väg | 900 | 428 | 900 | 0`),
  investments('a variance at the end that is the project\'s', `
    Investeringar, tkr
    Projekt | Total budget | Budget 2026 | Utfall 2026 | Slutprognos | Avvikelse
    Skola | 480 | 220 | 147 | 490 | -10
    Väg | 900 | 440 | 294 | 870 | 30
    `, 'project.budget budget:2026 actual:2026 project.forecast project.variance', `
    i0 | Skola | 480 | 220 | 147 | 490 | -10
    i0 | Väg | 900 | 440 | 294 | 870 | 30`),
  investments('two budgets of one year: the current one counts, and the other is told', `
    Investeringar, tkr
    Projekt | Beslutad budget | Aktuell budget | Utfall | Prognos
    Skola | 200 | 220 | 147 | 245
    Väg | 400 | 440 | 294 | 490
    `, 'other budget actual forecast', `
    i0 | Skola | 200 | 220 | 147 | 245
    i0 | Väg | 400 | 440 | 294 | 490`, { unread: ['Beslutad budget'] }),
  investments('expenses, income and their net: the net counts, wherever it stands', `
    Investeringar, tkr
     | Budget | | | Utfall
    Projekt | Netto | Utgift | Inkomst | Netto | Utgift | Inkomst
    Skola | 200 | 260 | -60 | 147 | 180 | -33
    Väg | 400 | 400 | 0 | 294 | 294 | 0
    `, 'budget other other actual other other', `
    i0 | Skola | 200 | 260 | -60 | 147 | 180 | -33
    i0 | Väg | 400 | 400 | 0 | 294 | 294 | 0`),
  investments('expenses, income and their net under no group, beside the budget', `
    Investeringar 2026 (tkr)
    Projekt | Utgifter | Inkomster | Netto | Budget
    Skola | 180 | -33 | 147 | 220
    Väg | 294 | 0 | 294 | 440
    `, 'other other actual budget', `
    i0 | Skola | 180 | -33 | 147 | 220
    i0 | Väg | 294 | 0 | 294 | 440`),
  ...([['a total cost', 'Investeringsplan 2027-2029 (tkr)', 'Total kostnad | 2027 | 2028 | 2029', '2027 | 2028 | 2029', 'other:2027 other:2028 other:2029'],
    ['a total and years so headed', 'Investeringar (tkr)', 'Totalt | Plan 2027 | Plan 2028 | Plan 2029', 'Plan 2027 | Plan 2028 | Plan 2029', 'other:2027 other:2028 other:2029'],
    ['the year\'s budget and the coming', 'Investeringsbudget 2026-2028 (tkr)', 'Totalt | 2026 | 2027 | 2028', '2026 | 2027 | 2028', 'other:2026 other:2027 other:2028'],
    ['nothing but years', 'Investeringar (tkr)', 'Totalt | 2026 | 2027 | 2028', '2026 | 2027 | 2028', 'other:2026 other:2027 other:2028'],
  ] as const).map(([name, title, heads, unread, years]) => investments(`a plan is no outcome: ${name}`, `
    ${title}
    Projekt | ${heads}
    Skola | 210000 | 15000 | 90000 | 85000
    Simhall | 48000 | 8000 | 20000 | 20000
    `, `project.budget ${years}`, `
    i0 | Skola | 210000 | 15000 | 90000 | 85000
    i0 | Simhall | 48000 | 8000 | 20000 | 20000`, { unread: [unread] })),
  {
    name: 'a plan in the book of a follow-up: the year\'s share is its budget',
    workbook: workbook(sheet('Drift', `
      Nämnden, budgetuppföljning augusti 2026, tkr
      Verksamhet | Budget 2026 | Utfall jan-aug 2026 | Prognos 2026
      Skola | -30000 | -20500 | -30900
      Förskola | -60000 | -39000 | -59500
      `), sheet('Invest', `
      Investeringar, tkr
      Projekt | Totalt | 2026 | 2027 | 2028
      Skola | 210000 | 15000 | 90000 | 85000
      Simhall | 48000 | 8000 | 20000 | 20000
      `)),
    tables: [{ kind: 'investments', unit: 'tkr', columns: 'project.budget budget:2026 other:2027 other:2028', rows: `
      i0 | Skola | 210000 | 15000 | 90000 | 85000
      i0 | Simhall | 48000 | 8000 | 20000 | 20000` }],
  },
  investments('years that have been, by a title that says so', `
    Investeringsredovisning 2024-2026 (tkr)
    Projekt | 2024 | 2025 | 2026
    Skola | 15000 | 90000 | 85000
    Simhall | 8000 | 20000 | 20000
    `, 'other:2024 priorYear:2025 actual:2026', `
    i0 | Skola | 15000 | 90000 | 85000
    i0 | Simhall | 8000 | 20000 | 20000`),
  investments('a budget, what was brought over and what was added come to the total budget', `
    Investeringsredovisning 2026 (tkr)
    Projekt | Budget KF | Överfört från 2025 | Tilläggsanslag | Total budget | Utfall | Avvikelse
    Serverhall | 1200 | 640 | 0 | 1840 | 1811 | 29
    Webbplats | 800 | 0 | 250 | 1050 | 968 | 82
    Summa Kommunstyrelsen | 2000 | 640 | 250 | 2890 | 2779 | 111
    Konstgräs | 6500 | 1000 | 900 | 8400 | 7722 | 678
    Summa Kulturnämnden | 6500 | 1000 | 900 | 8400 | 7722 | 678
    `, 'other other:2025 other budget actual variance', `
    i0 | Serverhall | 1200 | 640 | 0 | 1840 | 1811 | 29
    i0 | Webbplats | 800 | 0 | 250 | 1050 | 968 | 82
    s0 | Summa Kommunstyrelsen | 2000 | 640 | 250 | 2890 | 2779 | 111
    i0 | Konstgräs | 6500 | 1000 | 900 | 8400 | 7722 | 678
    s0 | Summa Kulturnämnden | 6500 | 1000 | 900 | 8400 | 7722 | 678`, { unread: ['Budget KF'] }),
  investments('a unit in the corner over the projects heads no amounts', `
    Investeringsredovisning 2026

     | Belopp i tkr | Total utgift | | År 2026 | |
    Projnr | Projekt | Beslutad budget | Ack. utfall | Budget | Utfall | Avvikelse
    4011 | Gångväg | 5200 | 4992 | 3000 | 2874 | 126
    4016 | Bro | 11800 | 12393 | 4100 | 4933 | -833
    `, 'other project.budget project.actual budget:2026 actual:2026 variance:2026', `
    i0 | Gångväg | 4011 | 5200 | 4992 | 3000 | 2874 | 126
    i0 | Bro | 4016 | 11800 | 12393 | 4100 | 4933 | -833`, { unread: ['Projnr'] }),
];
