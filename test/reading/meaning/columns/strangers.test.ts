import { readFacts } from '../../../../src/reading/readWorkbook';
import { sheet, workbook } from '../../../layouts/build';

const NO_CHOICES = { committee: null, period: null, sheets: [], columnChoices: [], rowChoices: [] };

const read = (...sheets: readonly ReturnType<typeof sheet>[]) => readFacts(workbook(...sheets), new Set(), NO_CHOICES);

/** By area: each measure with the head's first cell, as `budget=-100`. */
function areasOf(drawing: string): Record<string, string> {
  const { economy } = read(sheet('Blad1', drawing));
  return Object.fromEntries(economy.flatMap(({ tables }) => tables).flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'item').map((row) =>
    [row.name, row.columns.map(({ measure }, at) => { const term = row.terms[at]; return term ? `${measure}=${term.factor * term.read}` : ''; }).filter((text) => text !== '').join(' ')])));
}

describe('columns that hold no money in a table of money', () => {
  it('a count and a price of one under heads of groups', () => {
    expect(areasOf(`
      Placeringar, helår 2024
       | Antal dygn |  | Dygnspris (tkr) |  | Kostnad (tkr)
      Insats | Budget | Utfall | Budget | Utfall | Budget | Utfall
      HVB | 3650 | 3980 | 4.9 | 5.2 | 17885 | 20696
      Familjehem | 9100 | 8760 | 2.1 | 2.15 | 19110 | 18834
      `)).toEqual({ HVB: 'budget=-17885 actual=-20696', Familjehem: 'budget=-19110 actual=-18834' });
  });

  it('hours beside kronor in heads of one row', () => {
    const areas = areasOf(`
      Hemtjänst per utförare, helår 2024
      Utförare | Timmar budget | Timmar utfall | Budget tkr | Utfall tkr
      Egen regi | 48200 | 49910 | 24100 | 25480
      Omsorgsbolaget | 21800 | 23150 | 10900 | 11575
      `);
    expect(areas).toEqual({ 'Egen regi': 'budget=-24100 actual=-25480', Omsorgsbolaget: 'budget=-10900 actual=-11575' });
  });
});

describe('which column names the rows', () => {
  it('not the one that only parts them', () => {
    expect(Object.keys(areasOf(`
      Stödfunktioner, helår 2024, tkr
      Funktion | Grupp | Budget 2024 | Utfall 2024
      Ekonomi | Vht1 | 5400 | 5600
      HR | Vht1 | 7200 | 7100
      IT | Vht2 | 15300 | 15400
      Kansli | Vht1 | 8800 | 8600
      `))).toEqual(['Ekonomi', 'HR', 'IT', 'Kansli']);
  });

  it('the line of a result, where the unit stands on each of its rows', () => {
    const { economy } = read(sheet('Blad1', `
      Uppföljning ansvar, helår 2024, kr
      Ansvar (T) | Kontogrupp | Utfall 2024 | Budget 2024
      Rektor Norr | 3 Intäkter | -2140310 | -2100000
      Rektor Norr | 4-7 Kostnader | 31877400 | 31200000
      Summa Rektor Norr |  | 29737090 | 29100000
      Rektor Söder | 3 Intäkter | -1877002 | -1900000
      Rektor Söder | 4-7 Kostnader | 28420111 | 28900000
      Summa Rektor Söder |  | 26543109 | 27000000
      `));
    expect(economy.map(({ area }) => area)).toEqual(['Rektor Norr', 'Rektor Söder']);
  });

  it('the inner one of two where each of its names is another', () => {
    expect(Object.keys(areasOf(`
      Stödfunktioner, helår 2024, tkr
      Grupp | Funktion | Budget 2024 | Utfall 2024
      Vht1 | Ekonomi | 5400 | 5600
      Vht1 | HR | 7200 | 7100
      Vht2 | IT | 15300 | 15400
      Vht2 | Kansli | 8800 | 8600
      `))).toEqual(['Ekonomi', 'HR', 'IT', 'Kansli']);
  });
});

it('a label and what it labels in the cell beside are one title', () => {
  const { sheets } = read(sheet('Dashboard', `
    Månadsrapport |  | Enhet: | Hemtjänst Norr |  | Period: | Oktober 2025

    Ekonomi (tkr) | Budget ack | Utfall ack | Budget helår
    Intäkter | 1250 | 1310 | 1500
    Personalkostnader | -31400 | -32650 | -37700
    Netto | -30150 | -31340 | -36200
    `));
  expect(sheets.map(({ kind, area }) => [kind, area])).toEqual([['area', 'Hemtjänst Norr']]);
});

describe('the committee of a workbook', () => {
  const ofCommittee = (tab: string, name: string) => sheet(tab, `
    ${name}
    Driftuppföljning augusti 2025, tkr
    Verksamhet | Budget 2025 | Utfall jan-aug 2025 | Prognos 2025
    Område A i ${tab} | 18200 | 11900 | 18000
    Område B i ${tab} | 22400 | 14950 | 22400
    Summa ${name} | 40600 | 26850 | 40400
    `);

  it('is none of three that have a tab each', () => {
    expect(read(ofCommittee('KS', 'Kommunstyrelsen'), ofCommittee('UN', 'Utbildningsnämnden'), ofCommittee('ON', 'Omsorgsnämnden')).committee).toBeNull();
  });

  it('is the one of most tabs', () => {
    expect(read(ofCommittee('A', 'Utbildningsnämnden'), ofCommittee('B', 'Utbildningsnämnden'), ofCommittee('C', 'Omsorgsnämnden')).committee).toBe('Utbildningsnämnden');
  });
});
