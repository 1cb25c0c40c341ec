import { combineHeads, headText, parseHead, type Concept } from '../../../src/reading/words/concept';

describe('heads of columns', () => {
  it.each<[string, Partial<Concept>]>([
    ['Internbudget 2017', { measure: 'budget', year: 2017, scope: null }], ['IB 2017', { measure: 'budget', year: 2017 }],
    ['Budget helår', { measure: 'budget', scope: 'year' }], ['Årsbudget', { measure: 'budget', scope: 'year' }], ['KF-budget', { measure: 'budget' }],
    ['Kommunbidrag', { measure: 'budget', component: 'grant' }], ['Kom. ers.', { measure: 'budget', component: 'grant' }],
    ['Periodiserad budget', { measure: 'budget', scope: 'toDate' }], ['Budget jan-aug', { measure: 'budget', scope: 'toDate', month: 8 }],
    ['Ack budget', { measure: 'budget', scope: 'toDate' }], ['Utfall 2017-08-31', { measure: 'actual', year: 2017, month: 8 }],
    ['Utf ack', { measure: 'actual', scope: 'toDate' }], ['Redovisning 31/8 2018', { measure: 'actual', year: 2018, month: 8 }],
    ['jan-23', { measure: null, dateOnly: true, year: 2023, month: 1 }], ['2023', { dateOnly: true, year: 2023, month: null }],
    ['Helår 2023', { dateOnly: true, year: 2023, scope: 'year' }], ['Bokslut 2016', { measure: 'prior', year: 2016 }],
    ['Fg helår', { measure: 'prior', scope: 'year', priorYear: true }], ['Utfall fg år', { priorYear: true }],
    ['Prognos 2017 (T2)', { measure: 'forecast', year: 2017, month: 8 }], ['Helårsprognos', { measure: 'forecast', scope: 'year' }],
    ['Prognos sämsta fall', { measure: 'forecast', bound: 'low' }], ['Bästa fall', { measure: 'forecast', bound: 'high' }],
    ['Avvikelse', { measure: 'variance', scope: null }], ['Budget-avvikelse', { measure: 'variance' }], ['AVV', { measure: 'variance' }],
    ['Avv utfall-budget', { measure: 'variance' }], ['Avvik. mot periodiserad budget*', { measure: 'variance', scope: 'toDate' }],
    ['Avvikelse prognos', { measure: 'variance', scope: 'year' }], ['Differens', { measure: 'variance' }], ['Avvikelse %', { measure: 'percent' }],
    ['Förbrukning', { measure: 'percent' }], ['Förändring', { measure: 'change' }], ['Återstående', { measure: 'remaining' }],
    ['Linjärt utfall', { measure: 'other' }], ['Tilläggsbudget', { measure: 'addition' }], ['Kommentar', { measure: 'comment' }],
    ['Intäkt', { component: 'income' }], ['Kostnad', { component: 'cost' }], ['Nettokostnad', { component: 'netCost' }], ['Resultat', { component: 'result' }],
    ['Verksamhet', { label: true }], ['Kommunbidragsområde', { measure: 'budget' }], ['Ansvar', { label: true }], ['Benämning', { label: true }],
    ['Målvärde', { measure: 'target' }], ['Nivå 2017', { measure: 'target' }], ['Kön', { measure: 'sex' }],
  ])('%s', (head, concept) => {
    expect(parseHead(head)).toMatchObject(concept);
  });

  it.each<[string[], Partial<Concept>]>([
    [['UTFALL', 'Avvikelse'], { measure: 'variance', scope: 'toDate' }], [['Helår', 'Budget'], { measure: 'budget', scope: 'year' }],
    [['Budget 2024', 'Kostnad'], { measure: 'budget', component: 'cost', year: 2024 }], [['Utfall', 'Jan'], { measure: 'actual', month: 1 }],
    [['Kostnader', 'Utfall'], { measure: 'actual', component: 'cost' }], [['Utfall t.o.m.', '2024-08-31'], { measure: 'actual', month: 8, year: 2024 }],
  ])('%j together', (heads, concept) => {
    expect(combineHeads(heads)).toMatchObject(concept);
  });

  it.each<[string | number, string, string | null]>([
    [45_535, 'yyyy-mm-dd', '2024-08-31'], [45_292, 'mmm-yy', 'januari 2024'], [2024, 'General', '2024'], [2024, '#,##0', null], [31_000, 'General', null],
    ['12 000', 'General', null], ['–', 'General', null], [' Utfall ', 'General', 'Utfall'],
  ])('the cell %j shown as %s heads with %j', (value, format, text) => {
    expect(headText(value, format)).toBe(text);
  });
});
