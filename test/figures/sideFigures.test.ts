import { sideFigures } from '../../src/figures/sideFigures';
import { readFacts } from '../../src/reading/readWorkbook';
import { parsePeriod } from '../../src/values/period';
import { sheet, workbook } from '../layouts/build';

function figuresOf(tab: string, drawing: string, period: string | null = null) {
  const followUp = period === null ? null : parsePeriod(period);
  const facts = readFacts(workbook(sheet(tab, drawing)), new Set(), { committee: null, period: followUp, sheets: [], columnChoices: [], rowChoices: [] });
  return sideFigures(facts.sideTables, 'tkr', facts.period);
}

describe('the years of grants', () => {
  const years = (drawing: string, period: string | null = null) => figuresOf('Statsbidrag', drawing, period).grants[0]?.years;

  it('a head without a year is of the only year that the others name', () => {
    expect(years(`
      Statsbidrag (tkr) | Sökt 2025 | Beviljat 2025 | Utbetalt t.o.m. aug | Prognos 2025
      Likvärdig skola | 18400 | 18400 | 9200 | 18300
      `)).toEqual([{ year: 2025, applied: 18400, granted: 18400, received: 9200, forecast: 18300 }]);
  });

  it.each([['2025-08', [{ year: 2024, granted: 17000, received: null }, { year: 2025, granted: 18400, received: 9200 }]],
    ['2023-08', [{ year: null, granted: null, received: 9200 }, { year: 2024, granted: 17000, received: null }, { year: 2025, granted: 18400, received: null }]],
  ])('of several years it is of the follow-up\'s, %s', (period, expected) => {
    expect(years(`
      Statsbidrag (tkr) | Sökt 2024 | Beviljat 2024 | Sökt 2025 | Beviljat 2025 | Utbetalt
      Likvärdig skola | 17000 | 17000 | 18400 | 18400 | 9200
      `, period)?.map(({ year, granted, received }) => ({ year, granted, received }))).toEqual(expected);
  });
});

it('a grant\'s budget and what was paid out of it are of the latest year that is told', () => {
  const [grant] = figuresOf('Bidrag', `
    Bidragsform (tkr) | Budget 2024 | Utbetalt 2024 | Utbetalt 2023
    Aktivitetsbidrag | 1850 | 1792 | 1745
    Anläggningsbidrag | 2400 | 2436 | 2310
    `).grants;
  expect([grant?.budget, grant?.actual]).toEqual([1850, 1792]);
});

it('what was paid out of a grant is of the year of its budget, the period\'s before an earlier one, as its forecast is', () => {
  const grants = figuresOf('Statsbidrag', `
    Statsbidrag, tkr
    Bidrag | Budget 2025 | Utfall T2 | Utfall T1 | Prognos aug | Prognos apr
    Likvärdig skola | 5100 | 3400 | 1700 | 5200 | 5000
    Mindre grupper | 1800 | 1200 | 600 | 1750 | 1700
    `, '2025-08').grants;
  expect(grants.map(({ budget, actual, years }) => [budget, actual, years.map(({ year, forecast }) => [year, forecast])])).toEqual([
    [5100, 3400, [[2025, 5200]]], [1800, 1200, [[2025, 1750]]],
  ]);
});

it('what is granted to a project as a whole is of no year of it', () => {
  expect(figuresOf('Externa medel', `
    Projekt | Finansiär | Beviljat totalt (tkr) | Utbetalt 2025
    Grön omställning | Tillväxtverket | 4800 | 1150
    Jobbspår | ESF-rådet | 7200 | 2100
    `).grants[0]?.years.map(({ year, granted, received }) => ({ year, granted, received }))).toEqual([
    { year: null, granted: 4800, received: null }, { year: 2025, granted: null, received: 1150 },
  ]);
});

it('a decided total budget is the project\'s beside the share of the year', () => {
  expect(figuresOf('Investeringar', `
    Investeringar, tkr
    Projekt | Beslutad totalbudget | Varav budget 2025 | Utfall 2025 | Prognos 2025
    Gång- och cykelväg | 8200 | 5000 | 2950 | 4800
    Bro | 14500 | 9000 | 4100 | 9600
    `).investments.map(({ name, budget, total }) => ({ name, budget, total: total?.budget }))).toEqual([
    { name: 'Gång- och cykelväg', budget: 5000, total: 8200 }, { name: 'Bro', budget: 9000, total: 14500 },
  ]);
});

it.each([['what is printed to remain', 'Budget'], ['a decided grant', 'Beslutat anslag']])('the only budget is the project\'s beside what is used in all and of the year, by %s', (_, head) => {
  expect(figuresOf('Projekt', `
    Pågående investeringsprojekt, 31 december 2025, tkr
    Projekt | ${head} | Förbrukat tidigare år | Förbrukat 2025 | Totalt förbrukat | Återstår | Bedömd slutkostnad
    Kulturhus | 95000 | 61200 | 30450 | 91650 | 3350 | 92500
    Skolgård | 6000 | 1800 | 3950 | 5750 | 250 | 5900
    `).investments.map(({ name, budget, actual, variance, total }) => ({ name, budget, actual, variance, of: total?.budget, spent: total?.actual }))).toEqual([
    { name: 'Kulturhus', budget: null, actual: 30450, variance: null, of: 95000, spent: 91650 }, { name: 'Skolgård', budget: null, actual: 3950, variance: null, of: 6000, spent: 5750 },
  ]);
});

describe('what is left of an investment', () => {
  const variances = (drawing: string) => figuresOf('Investeringar', drawing).investments.map(({ name, variance }) => [name, variance]);

  it('nets of outlays with a minus and income: less income is worse', () => {
    expect(variances(`
      Exploateringsredovisning per 2025-12-31, tkr
       | Kalkyl | | | Redovisat t.o.m. 2025 | |
      Projekt | Utgift | Inkomst | Netto | Utgift | Inkomst | Netto
      Hamnen | -48000 | 61000 | 13000 | -31200 | 22400 | -8800
      Parken | -13400 | 9800 | -3600 | -4150 | 0 | -4150
      Bryggeriet | -6100 | 7200 | 1100 | -5980 | 7200 | 1220
      `)).toEqual([['Hamnen', -21800], ['Parken', -550], ['Bryggeriet', 120]]);
  });

  it('a net of the other sign than its budget says nothing of what is left', () => {
    expect(variances(`
      Investeringar, tkr
      Projekt | Budget netto | Utfall netto
      Vattenledning | 6500 | 3900
      Skola | 4000 | -120
      Bro | 1200 | 1250
      `)).toEqual([['Vattenledning', 2600], ['Skola', null], ['Bro', -50]]);
  });

  it('outlays with a minus: dearer is worse', () => {
    expect(variances(`
      Investeringar, tkr
      Projekt | Budget 2025 | Utfall 2025 | Prognos 2025
      Vattenledning | -6500 | -3900 | -6400
      Resecentrum | -10500 | -7300 | -11200
      `)).toEqual([['Vattenledning', 100], ['Resecentrum', -700]]);
  });

  it('outlays without one, and beside a budget without one', () => {
    expect(variances(`
      Investeringar, tkr
      Projekt | Budget 2025 | Utfall 2025 | Prognos 2025
      Vattenledning | 6500 | 3900 | 6400
      Resecentrum | 10500 | -7300 | -11200
      `)).toEqual([['Vattenledning', 100], ['Resecentrum', -700]]);
  });
});

it.each([['Nedlagt 2025', 41, null], ['Nedlagt t.o.m. 2025', null, 41]])('"%s" beside a budget of the year and an estimate', (head, actual, ofProject) => {
  const [first] = figuresOf('Investeringar', `
    Investeringar, tkr
    Projekt | Total kalkyl | Budget 2025 | ${head} | Prognos 2025 | Slutprognos
    Ny skola | 215 | 62 | 41 | 58 | 222
    Simhall | 310 | 95 | 41 | 88 | 310
    `).investments;
  expect({ actual: first?.actual, total: first?.total?.actual ?? null }).toEqual({ actual, total: ofProject });
});

describe('what is left where each project has rows of income, outlays and net', () => {
  const HEADS = 'Projekt | Budget 2026 | Utfall aug 2026 | Prognos 2026';
  const lefts = (...rows: readonly string[]) => figuresOf('Exploatering', ['', 'Exploateringsprojekt, tkr', HEADS, ...rows, ''].join('\n')).investments.map(({ name, variance }) => [name, variance]);

  it.each([
    ['outlays with a minus', ['Norra ängen', 'Inkomster | 12000 | 4000 | 11000', 'Utgifter | -9000 | -5000 | -9500', 'Netto | 3000 | -1000 | 1500']],
    ['no signs, and income less outlays', ['Norra ängen', 'Inkomster | 12000 | 4000 | 11000', 'Utgifter | 9000 | 5000 | 9500', 'Netto | 3000 | -1000 | 1500']],
    ['income with a minus', ['Norra ängen', 'Inkomster | -12000 | -4000 | -11000', 'Utgifter | 9000 | 5000 | 9500', 'Netto | -3000 | 1000 | -1500']],
  ])('%s', (_, rows) => {
    expect(lefts(...rows)).toEqual([['Inkomster', -1000], ['Utgifter', -500], ['Netto', -1500]]);
  });

  it('the net first, by the name of the project', () => {
    expect(lefts('Norra ängen | 3000 | -1000 | 1500', '- inkomster | 12000 | 4000 | 11000', '- utgifter | 9000 | 5000 | 9500'))
      .toEqual([['Norra ängen', -1500], ['- inkomster', -1000], ['- utgifter', -500]]);
  });

  it('leaves projects beside sums of outlays and income as they are', () => {
    expect(lefts('Skola | 100 | 40 | 110', 'Väg | 200 | 90 | 190', 'Summa utgifter | 300 | 130 | 300', 'Inkomster | -50 | -10 | -40', 'Netto | 250 | 120 | 260'))
      .toEqual([['Skola', -10], ['Väg', 10], ['Summa utgifter', 0], ['Inkomster', -10], ['Netto', -10]]);
  });

  it('names each by what stands beside the project under no head', () => {
    const { investments } = figuresOf('Exploatering', `
      Exploateringsprojekt, tkr
      Projekt | | Budget 2026 | Utfall aug 2026 | Prognos 2026
      Norra ängen | Inkomster | 12000 | 4000 | 11000
       | Utgifter | -9000 | -5000 | -9500
       | Netto | 3000 | -1000 | 1500
      Södra kajen | Inkomster | 8000 | 2000 | 8000
       | Utgifter | -6000 | -2500 | -6200
       | Netto | 2000 | -500 | 1800
      `);
    expect(investments.map(({ name, variance }) => [name, variance])).toEqual([
      ['Norra ängen, Inkomster', -1000], ['Norra ängen, Utgifter', -500], ['Norra ängen, Netto', -1500],
      ['Södra kajen, Inkomster', 0], ['Södra kajen, Utgifter', -200], ['Södra kajen, Netto', -200],
    ]);
  });
});

describe('the kind of a grant', () => {
  const types = (drawing: string) => figuresOf('Statsbidrag', drawing).grants.map(({ labels }) => labels.type);

  it.each(['Ansvarig', 'Projekttid', 'Diarienummer', 'Handläggare'])('is not what stands under "%s"', (head) => {
    expect(types(`
      Statsbidrag (tkr) | ${head} | Beviljat 2025
      Likvärdig skola | Rektor | 18400
      Lovskola | HR | 300
      `)).toEqual([null, null]);
  });

  it.each(['Typ av bidrag', 'Kategori'])('stands under "%s"', (head) => {
    expect(types(`
      Statsbidrag (tkr) | ${head} | Beviljat 2025
      Likvärdig skola | Drift | 18400
      Lovskola | Projekt | 300
      `)).toEqual(['Drift', 'Projekt']);
  });
});

describe('the words of an action', () => {
  const said = (head: string, ...answers: readonly [string, string]) => figuresOf('Intern kontroll', `
    Intern kontroll 2025
    Kontrollmoment | Andel utfört | ${head}
    Fakturor | 66% | ${answers[0]}
    Bisysslor | 100% | ${answers[1]}
    `).internalControl;

  it('are its own where it answers a question', () => {
    expect(said('Genomförd (Ja/Nej)', 'Ja', 'Nej').map(({ status, text }) => [status, text])).toEqual([['done', 'Ja'], ['notDone', 'Nej']]);
  });

  it('are the head\'s where it is a mark, without what the head says beside', () => {
    expect(said('Genomförd (kryss)', 'x', '').map(({ status, text }) => [status, text])).toEqual([['done', 'Genomförd'], [null, null]]);
  });

  it('come with shares as their cells show them', () => {
    expect(said('Genomförd', 'Ja', 'Ja').map(({ details }) => details)).toEqual([[{ head: 'Andel utfört', text: '66 %' }], [{ head: 'Andel utfört', text: '100 %' }]]);
  });
});
