import { findDirection } from '../../src/status/direction';
import { indicatorOf, percent, type Cell, type Row } from './facts';

const told = (row: Row) => {
  const found = findDirection(indicatorOf(row), []);
  return found && `${found.direction} ${found.from}`;
};

describe('what tells the direction, first that applies', () => {
  it('the user before everything', () => {
    const fact = indicatorOf({ name: 'Andel sjukfrånvaro', target: 'Högst 5 %' });
    expect(findDirection(fact, [{ sheet: 'Styrkort', indicator: 'Andel  Sjukfrånvaro', direction: 'higher' }])).toEqual({ direction: 'higher', from: 'user' });
    expect(findDirection(fact, [{ sheet: 'Mål', indicator: 'Andel sjukfrånvaro', direction: 'higher' }])).toEqual({ direction: 'lower', from: 'target' });
    expect(findDirection(fact, [{ sheet: 'Styrkort', indicator: 'Andel', direction: 'higher' }])?.from).toBe('target');
  });

  it('the last of two choices', () => {
    const choice = { sheet: 'Styrkort', indicator: 'Andel klienter' };
    expect(findDirection(indicatorOf({}), [{ ...choice, direction: 'higher' }, { ...choice, direction: 'lower' }])?.direction).toBe('lower');
  });

  it('the target before its series, the series before the name, the name before the share', () => {
    expect(told({ name: 'Andel vräkta ska minska', targets: { 2017: 'Minst 80 %', 2018: 'Minst 70 %' } })).toBe('higher target');
    expect(told({ name: 'Minska sammanbrotten', targets: { 2017: 85, 2018: 90 } })).toBe('higher targets');
    expect(told({ name: 'Minska sammanbrotten', target: 85 })).toBe('lower name');
    expect(told({ name: 'Andelen avbrott ska minska', target: percent(100) })).toBe('lower name');
    expect(told({ name: 'Andel utan avbrott', target: percent(100) })).toBe('higher share');
    expect(told({ name: 'Andel sjukfrånvaro', target: 'Minska' })).toBe('lower target');
  });

  it.each<[Readonly<Record<number, Cell>>, string | null]>([
    [{ 2017: 75, 2018: 78, 2019: 80 }, 'higher targets'], [{ 2017: 6, 2018: 5.5 }, 'lower targets'], [{ 2017: 75, 2018: 75, 2019: 80 }, 'higher targets'],
    [{ 2019: 5.2, 2018: 5.5, 2017: 6 }, 'lower targets'], [{ 2017: 11, 2018: 11 }, null], [{ 2017: 75, 2018: 80, 2019: 78 }, null], [{ 2017: 75 }, null],
    [{ 2017: percent(75), 2018: 80 }, null], [{ 2017: '76 %', 2018: percent(80) }, 'higher targets'],
  ])('targets %j: %j', (targets, direction) => {
    expect(told({ name: 'Beläggning', targets })).toBe(direction);
  });

  it.each<[string, number, number, string | null]>([
    ['Kostnad per elev, kr', 128000, 131000, null], ['Hyra per kvm, kr', 1215, 1240, null], ['Elpris per kWh, öre', 98, 101, null],
    ['Kostnad per elev, kr', 131000, 128000, 'lower targets'], ['Kostnad per elev ska minska, kr', 128000, 131000, 'lower name'], ['Intäkt per besök, kr', 50, 55, 'higher targets'],
  ])('targets of what is paid rise with prices: %j %d %d: %j', (name, first, second, direction) => {
    expect(told({ name, targets: { 2025: first, 2026: second } })).toBe(direction);
  });

  it.each<[string, string | null]>([
    ['Andelen interna familjehem ska öka', 'higher name'], ['Andel ekologiska livsmedel skall öka', 'higher name'], ['Antal ärenden ska successivt minska.', 'lower name'],
    ['Antalet placeringar ska minskas', 'lower name'], ['SAN, Minska sammanbrotten i familjehem', 'lower name'], ['Minskad sjukfrånvaro', 'lower name'], ['Ökat antal besök', 'higher name'],
    ['Öka andelen nöjda', 'higher name'], ['Färre avhopp', 'lower name'], ['Sjukfrånvaron ska inte öka', 'lower name'], ['Andelen nöjda får ej minska', 'higher name'],
    ['Nettokostnaderna ska inte öka snabbare än skatteintäkterna', null], ['Intäkterna ska öka mer än kostnaderna', null], ['Kostnaden ska inte öka mer än 3 procent', 'lower name'],
    ['Andel insatser som ska minska våldet', null], ['Antal personer med minskad skuld', null], ['Andel enheter med sjukfrånvaro lägre än fem procent', null],
    ['Andel enheter med HME lika med eller högre än stadens', null], ['Antal öppna ärenden', null], ['Ökar eller minskar', null], ['Ska öka eller minska', 'higher name'],
    ['Andelen A ska öka och andelen B ska minska', null], ['Inga barn ska vräkas', null], ['Minskningsplan', null],
  ])('the name %j: %j', (name, direction) => {
    expect(told({ name, target: 50 })).toBe(direction);
  });

  it('the goal says nothing of its indicators', () => {
    expect(told({ name: 'Andel elever', goal: 'Vi ska minska vår miljöpåverkan', target: 50 })).toBeNull();
  });

  it.each<[string, Cell, string | null]>([
    ['Andel barn', percent(100), 'higher share'], ['Andel barn', '100 %', 'higher share'], ['Andel barn, %', 100, 'higher share'], ['Barn, andel (%)', 100, 'higher share'],
    ['Antal barn', 100, null], ['Andel barn', percent(99), null], ['Andel barn', '100 kr', null],
  ])('%j with the target %j: %j', (name, target, direction) => {
    expect(told({ name, target })).toBe(direction);
  });

  it('nothing without a target and with nothing in the name', () => {
    expect(told({ name: 'Antal anmälningar' })).toBeNull();
  });
});

describe('directions in names', () => {
  it.each<[Row, string | null]>([
    [{ name: 'Sjukfrånvaron för personal minskar', target: 5 }, 'lower name'], [{ name: 'Sjukfrånvaron minskar (%)', target: 5 }, 'lower name'], [{ name: 'Andel behöriga lärare, minst (%)', target: 85 }, 'higher name'], [{ name: 'Andelen nöjda ska vara minst (%)', target: 85 }, 'higher name'],
    [{ name: 'Andelen förnybart ökar', target: 80 }, 'higher name'],
    [{ name: 'Högre andel elever är behöriga', target: 80 }, 'higher name'],
    [{ name: 'Lägre energianvändning', target: 80 }, 'lower name'],
    [{ name: 'Nettokostnadens andel högst 99 % av skatterna', target: 99 }, 'lower name'],
    [{ name: 'Soliditeten ska vara minst 40 %', target: 40 }, 'higher name'],
    [{ name: 'Resultaten i matematik ska förbättras', target: 80 }, 'higher name'],
    [{ name: 'Väntetiden ska förbättras', target: 8 }, 'lower name'],
    // The bound is of something else than the target, the verb of somebody, the word a part of another.
    [{ name: 'Andel som får svar inom högst 2 dagar', target: 90 }, null],
    [{ name: 'Elever som ökar sin läsning', target: 90 }, null],
    [{ name: 'Högre utbildning, antal antagna', target: 90 }, null],
    [{ name: 'Samarbetet ska förbättras', target: 3 }, null],
  ])('%j: %s', (row, expected) => { expect(told(row)).toBe(expected); });

  it.each<[string, Cell, Cell, string, string | null]>([
    ['met from above', 93, 92, 'Uppfyllt', 'higher stated'], ['met from below', 5.1, 5.2, 'Uppfyllt', 'lower stated'],
    ['not met, below', 36, 50, 'Ej uppfyllt', 'higher stated'], ['in part, above', 14, 12, 'Delvis uppfyllt', 'lower stated'],
    ['as the target', 50, 50, 'Uppfyllt', null], ['not judged', 36, 50, 'Ej bedömd', null], ['other units', percent(36), '50 kr', 'Ej uppfyllt', null],
  ])('the workbook\'s own assessment, where nothing else does: %s', (_, actual, target, stated, direction) => {
    expect(told({ name: 'Meritvärde', actual, target, stated })).toBe(direction);
  });

  it('what a target or a name says before the assessment, which is then held against it', () => {
    expect(told({ name: 'Meritvärde', actual: 93, target: 'Högst 92', stated: 'Uppfyllt' })).toBe('lower target');
    expect(told({ name: 'Minskat matsvinn', actual: 93, target: 92, stated: 'Uppfyllt' })).toBe('lower name');
  });

  it.each<[string, Row, string | null]>([
    ['counts of which there should be none', { name: 'Antal allvarliga tillbud', actual: 2, target: 0 }, 'lower none'],
    ['what may be below zero', { name: 'Antal anställda, förändring', actual: -2, target: 0 }, null],
    ['what is no count', { name: 'Resultat', actual: 2, target: 0 }, null],
  ])('a target of 0: %s', (_, row, direction) => {
    expect(told(row)).toBe(direction);
  });

  it('a column of directions after the target\'s words, before the series and the name', () => {
    const wanted = { direction: 'lower', text: 'Lägre', cell: { sheet: 'Styrkort', row: 3, column: 2 } } as const;
    const from = (row: Row) => findDirection({ ...indicatorOf(row), wanted }, []);
    expect(from({ name: 'Ökat svinn', targets: { 2017: 80, 2018: 90 } })).toEqual({ direction: 'lower', from: 'column' });
    expect(from({ name: 'Svinn', target: 'Minst 80' })).toEqual({ direction: 'higher', from: 'target' });
  });
});
