import { readFacts } from '../../../../src/reading/readWorkbook';
import { defaultSettings } from '../../../../src/settings/settings';
import { sheet, workbook } from '../../../layouts/build';

const years = (tab: string, title: string, label: string, names: readonly [string, string]) => sheet(tab, `
  ${title}
  ${label} | 2022 | 2023 | 2024
  ${names[0]} | 34 | 36 | 37
  ${names[1]} | 21 | 20 | 24
  `);

const read = (one: ReturnType<typeof years>, kind: 'areas' | null = null) => {
  const choices = kind === null ? defaultSettings
    : { ...defaultSettings, sheets: [{ sheet: one.name, kind, area: null, sign: null, unit: null, period: null }] };
  const facts = readFacts(workbook(one), new Set(), choices);
  const [understood] = facts.sheets;
  return { kind: understood?.kind, confidence: understood?.confidence ?? 1, tables: facts.economy.flatMap(({ tables }) => tables).length, problems: facts.problems };
};

describe('a table whose heads are bare years', () => {
  it.each([
    ['a unit in the title', 'Blad1', 'Park och gata, mnkr', 'Verksamhet', ['Park', 'Gata']],
    ['a unit over the names', 'Blad1', 'Fritidsnämnden', 'tkr', ['Park', 'Gata']],
    ['a word of the economy in the title', 'Blad1', 'Nettokostnader', 'Verksamhet', ['Park', 'Gata']],
    ['a word of the economy in the tab', 'Resultat', 'Fritidsnämnden', 'Verksamhet', ['Park', 'Gata']],
    ['lines of a statement', 'Blad1', 'Fritidsnämnden', 'Rad', ['Intäkter', 'Kostnader']],
    ['a unit over years of school', 'Blad1', 'Grundskola, tkr', 'Verksamhet', ['Åk 4-6', 'Åk 7-9']],
    ['a head of the names', 'Blad1', 'Mölndal', 'Resultaträkning', ['Intäkter', 'Kostnader']],
  ] as const)('is economy by %s', (_, tab, title, label, names) => {
    const { kind, tables, problems } = read(years(tab, title, label, names));
    expect(['area', 'areas', 'committee']).toContain(kind);
    expect(tables).toBe(1);
    expect(problems.map(({ rule }) => rule)).not.toContain('unclearTable');
  });

  it.each([
    ['people', 'Blad1', 'Fördelning', 'Grupp', ['Under 30', 'Över 30']],
    ['a committee without a word of money', 'Personal', 'Fritidsnämnden', 'Kön', ['Kvinnor', 'Män']],
    ['counted rows under a title with a unit', 'Blad1', 'Fritidsnämnden, tkr', '', ['Antal besök', 'Badgäster']],
  ] as const)('is none with %s', (_, tab, title, label, names) => {
    const { kind, confidence, tables } = read(years(tab, title, label, names));
    expect(['other', 'indicators', 'volumes']).toContain(kind);
    expect(confidence).toBeLessThanOrEqual(0.7);
    expect(tables).toBe(0);
  });

  it.each([
    ['ages', 'Fördelning', 'Ålder', ['Under 30', 'Över 30']],
    ['who is counted', 'Åldrar', 'Anställda', ['Under 30', 'Över 30']],
    ['a population', 'Befolkningsutveckling', 'Grupp', ['0-5 år', '6-15 år']],
  ] as const)('is of volumes by %s', (_, title, label, names) => {
    const { kind, tables, problems } = read(years('Blad1', title, label, names));
    expect([kind, tables]).toEqual(['volumes', 0]);
    expect(problems.map(({ rule }) => rule)).not.toContain('unclearTable');
  });

  it.each([
    ['a price list', 'Elevpeng, kronor per elev och år', 'Verksamhet', ['Förskola', 'Grundskola']],
    ['shares over the names', 'Uppföljning', 'Sjukfrånvaro i procent', ['Skola', 'Vård']],
  ] as const)('is none of the economy as %s', (_, title, label, names) => {
    const { kind, tables } = read(years('Blad1', title, label, names));
    expect([kind, tables]).toEqual(['indicators', 0]);
  });

  it('is said to be left out, with its cell and what to do', () => {
    const { problems } = read(years('Blad1', 'Fördelning', 'Grupp', ['Under 30', 'Över 30']));
    const problem = problems.find(({ rule }) => rule === 'unclearTable');
    expect(problem).toMatchObject({ severity: 'info', cells: [{ sheet: 'Blad1', row: 1, column: 1 }] });
    expect(problem?.message.sv).toMatch(/'Blad1'!B2.*Skriv enheten.*välj typ/);
  });

  it('is read when the user says that it is economy', () => {
    const { kind, tables, problems } = read(years('Blad1', 'Fördelning', 'Ålder', ['Under 30', 'Över 30']), 'areas');
    expect([kind, tables]).toEqual(['areas', 1]);
    expect(problems.map(({ rule }) => rule)).not.toContain('unclearTable');
  });
});
