import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scorecardProblems } from '../../src/findings/scorecard';
import type { AssessedScorecard } from '../../src/status/indicatorStatus';
import { assessScorecards } from '../../src/status/scorecard';
import { goalOf, percent, sheetOf } from './facts';
import { helsingborg, molndal } from './workbookRows';

interface Expected {
  readonly indicators?: Readonly<Record<string, string>>;
  readonly goals?: Readonly<Record<string, string>>;
}

const expected = (name: string): Expected =>
  JSON.parse(readFileSync(join(__dirname, '../workbooks/expected', `${name}.json`), 'utf8')) as Expected;

const statuses = ({ indicators }: AssessedScorecard): Record<string, string> =>
  Object.fromEntries(indicators.map(({ fact: { name, sex }, status }) => [sex === null ? name : `${name} [${sex}]`, status]));

const goalStatuses = ({ goals }: AssessedScorecard): Record<string, string> => Object.fromEntries(goals.map(({ fact, status }) => [fact.name, status]));

const findings = (scorecard: AssessedScorecard): string[] => scorecardProblems(scorecard).map(({ rule, severity, message }) => `${rule} ${severity}: ${message.sv}`);

describe('Helsingborg, August 2017', () => {
  const goals = helsingborg.map(({ goal, stated }, index) => goalOf(goal, stated, 'Styrkort', index + 50));
  const sheet = sheetOf(helsingborg.flatMap(({ goal, rows }) => rows.map((row) => ({ ...row, goal }))), goals);
  const scorecard = assessScorecards([sheet], 'level', [], { year: 2017, month: 8 });

  it('indicators and goals have the statuses expected', () => {
    expect(statuses(scorecard)).toMatchObject(expected('helsingborg-2017-08').indicators ?? {});
    expect(goalStatuses(scorecard)).toEqual(expected('helsingborg-2017-08').goals);
  });

  it('says why', () => {
    const reasons = Object.fromEntries(scorecard.indicators.map(({ fact: { name }, reason }) => [name, reason.sv]));
    expect(reasons['Andel sjukfrånvaro']).toBe('6 % mot högst 5 %: målet överskrids med 20 %');
    expect(reasons['Andel klienter inom Vuxen som fullföljer sin insats']).toBe('80 % mot minst 76 %: målet är nått');
    expect(reasons['Antal uppdrag inom förvaltningens serviceverksamheter']).toBe('1\u00a0590 mot minst 1\u00a0600: 99 % av målet (utfallet gäller 8 månader, målvärdet hela året)');
    expect(reasons['Hållbart medarbetarengagemang (HME)']).toBe('utfall för perioden saknas');
    expect(reasons['Klienternas helhetsintryck av förvaltningens arbete (Nöjd Kund Index; NKI)']).toBe('målvärde saknas');
    expect(reasons['Genomsnittlig insattid inom extern heldygnsvård (institutionsplaceringar)']).toBe('riktning saknas');
  });

  it('finds the three assessments that the figures contradict and the two targets without direction, nothing else', () => {
    const found = scorecardProblems(scorecard);
    expect(found.filter(({ rule }) => rule === 'directionMissing').flatMap(({ cells }) => cells.map((cell) => sheet.indicators.find(({ target }) => target?.cell === cell)?.name))).toEqual([
      'Andel invånare i förhållande till tjänstepersoner i förvaltningens innovationsgrupper/utvecklingsprojekt',
      'Genomsnittlig insattid inom extern heldygnsvård (institutionsplaceringar)',
    ]);
    expect(found.filter(({ rule }) => rule === 'statedDiffers').map(({ severity, cells }) => [severity, goals.find(({ stated }) => stated?.cell === cells[0])?.name])).toEqual([
      ['info', 'Vi ska minska vår miljöpåverkan'],
      ['warning', 'Vi ska öka den enskildes möjlighet till personlig och elektronisk kontakt'],
      ['info', 'Vi ska ha kostnadseffektiva lösningar'],
    ]);
    expect(found).toHaveLength(4);
  });

  it('does not call eight months of assignments fewer than twelve', () => {
    const counted = scorecard.indicators.find(({ fact }) => fact.name.startsWith('Antal uppdrag'));
    expect(counted?.trend).toEqual({ change: -715, since: 2016, better: null, partYear: true });
    const share = scorecard.indicators.find(({ fact }) => fact.name.startsWith('Andel enheter med sjukfrånvaro'));
    expect(share?.trend).toEqual({ change: 5, since: 2016, better: true });
  });
});

describe('Mölndal 2017', () => {
  const scorecard = assessScorecards([sheetOf(molndal, [], 'Nämndindikatorer')], 'level', [], { year: 2017, month: 12 });

  it('indicators have the statuses expected', () => {
    expect(statuses(scorecard)).toEqual(expected('molndal-2017').indicators);
  });

  it('nothing is to remark on', () => {
    expect(findings(scorecard)).toEqual([]);
  });

  it('groups the rows of the sexes, with the gap', () => {
    expect(scorecard.sexes).toEqual([{ name: 'SAN, sjukfrånvaro i procent av total arbetstid nämnden', rows: [21, 22, 23], gap: { value: 2.9, unit: null } }]);
  });
});

it('Helsingborg 2023: goals with a target of their own', () => {
  const first = 'Minst 70 procent av invånarna ska uppleva att stödet har varit till nytta';
  const second = 'Andelen ansökningar ska öka till minst 18 procent av det totala antalet anmälningar och ansökningar';
  const rows = [
    { name: first, goal: first, target: 'Minst 70 %', actual: percent(96), stated: 'Uppnått' },
    { name: second, goal: second, target: 'Minst 18 %', actual: percent(13.2), stated: 'Inte uppnått' },
  ];
  const scorecard = assessScorecards([sheetOf(rows, [goalOf(first, 'Uppnått'), goalOf(second, 'Inte uppnått')], 'Mål')], 'level', []);
  expect(goalStatuses(scorecard)).toEqual(expected('helsingborg-2023').goals);
  expect(findings(scorecard)).toEqual([]);
  expect(scorecard.indicators.map(({ reason }) => reason.sv)).toEqual(['96 % mot minst 70 %: målet är nått', '13,2 % mot minst 18 %: 73 % av målet']);
});
