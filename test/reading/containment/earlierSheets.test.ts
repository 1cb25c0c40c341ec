import { readFacts } from '../../../src/reading/readWorkbook';
import { sheet, workbook } from '../../layouts/build';

const NO_CHOICES = { committee: null, period: null, sheets: [], columnChoices: [], rowChoices: [] };

const economy = (year: number) => sheet(`Drift ${year}`, `
  Socialnämnden, utfall augusti ${year}, tkr
  Verksamhet | Budget ${year} | Utfall jan-aug ${year} | Prognos ${year}
  Äldreomsorg | -142000 | -95900 | -144300
  Funktionsstöd | -88500 | -58200 | -87600
  `);

const indicators = (tab: string, outcome: number, head = 'Utfall aug') => sheet(tab, `
  ${tab}

  Nyckeltal | Mål | ${head}
  Väntetid till boende, dagar | högst 60 | ${outcome}
  Nöjda brukare, % | minst 90 | 87
  Placeringar, antal | högst 12 | 15
  `);

const volumes = (tab: string, count: number) => sheet(tab, `
  Volymmått | Utfall | Budget
  Antal brukare | ${count} | 500
  Antal ärenden | 140 | 150
  Utförda timmar | 9000 | 9100
  `);

const kinds = (...sheets: readonly ReturnType<typeof sheet>[]) => {
  const facts = readFacts(workbook(...sheets), new Set(), NO_CHOICES);
  return { kinds: Object.fromEntries(facts.sheets.map(({ name, kind }) => [name, kind])), rules: facts.problems.map(({ rule }) => rule) };
};

describe('sheets of earlier years that are of another kind than the economy', () => {
  it.each([
    ['indicators', indicators('Nyckeltal 2024', 71), indicators('Nyckeltal 2025', 48)],
    ['volumes', volumes('Volymer 2024', 480), volumes('Volymer 2025', 510)],
    ['tertials of indicators', indicators('Nyckeltal apr 2025', 71), indicators('Nyckeltal aug 2025', 48)],
  ])('%s that a later sheet repeats are left, and that is told', (_, earlier, later) => {
    const found = kinds(economy(2025), later, earlier);
    expect(found.kinds[earlier.name]).toBe('other');
    expect(found.kinds[later.name]).not.toBe('other');
    expect(found.rules.filter((rule) => rule === 'earlierSheet' || rule === 'unclearTable')).toEqual(['earlierSheet']);
  });

  it('also where nothing tells the month of the follow-up', () => {
    expect(kinds(indicators('Nyckeltal 2024', 71, 'Utfall'), indicators('Nyckeltal 2025', 48, 'Utfall')).kinds).toEqual({ 'Nyckeltal 2024': 'other', 'Nyckeltal 2025': 'indicators' });
  });

  it('one that no later sheet repeats stays: it is measured once a year', () => {
    const kkik = sheet('KKiK 2024', `
      Mått | Mål | Utfall
      Gymnasieelever med examen, andel (%) | minst 70 | 72
      Vuxna utan återaktualisering, andel (%) | minst 80 | 74
      Invånare som är nöjda, andel (%) | minst 60 | 61
      `);
    expect(kinds(economy(2025), indicators('Nyckeltal 2025', 48), kkik).kinds['KKiK 2024']).toBe('indicators');
  });

  it('one whose heads name the later year stays', () => {
    expect(kinds(economy(2025), indicators('Nyckeltal 2024', 71, 'Utfall 2025'), indicators('Nyckeltal 2025', 48)).kinds['Nyckeltal 2024']).toBe('indicators');
  });
});
