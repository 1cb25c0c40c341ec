import { appending, first, listPlan, listRow } from '../shared/appends';
import { pictureOfModel } from '../shared/pictureOfModel';
import { rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests } from './office';

/** Rows added to the history by an Excel that refuses a call of their looks: no row is lost, it is told, and tried again. */

const { open } = officeForTests();
const source = rawWorkbook(rawSheet('Underlag', [[1]]));
const later = appending([listRow('2018-10-01', 'Vuxen', -80_000)]);
const latest = appending([listRow('2018-11-01', 'Vuxen', -79_000)]);

type Opened = ReturnType<typeof open>;

const valuesOf = ({ excel }: Opened): unknown[][] => (excel.shown('Lista') ?? []).map((row) => row.map((value) => value ?? ''));
const pictureOf = ({ excel }: Opened) => pictureOfModel(excel.model, { ...listPlan, rows: [...listPlan.rows, ...first.rows, ...later.rows, ...latest.rows] }, 'Lista');

async function appended(one: Opened, plan = first) {
  const done = await one.host.append(plan);
  if (!done.ok) throw new Error(done.error.message.en);
  return done.value;
}

/** The history with the rows of before, and what is called to add more of them that says nothing of their content. */
async function opened(hasRows: boolean): Promise<Opened> {
  const one = open(source);
  if (hasRows) await appended(one);
  one.excel.syncs.splice(0);
  return one;
}

async function lookCalls(hasRows: boolean, plan: typeof first): Promise<string[]> {
  const one = await opened(hasRows);
  await appended(one, plan);
  const said = /\.(?:Formulas|NumberFormat|Values|Comment|Delete|Add|Get\w*|Load|Items?|Activate|Names?|Worksheets?|Format|Font|Fill|Borders|\w*Count|\w*Index|\w*Hidden|_\w+)$/;
  return [...new Set(one.excel.syncs.flatMap(({ calls }) => calls.map(({ member }) => member)))]
    .filter((member) => /^(?:Range(?:Format|Font|Fill|Border)|WorksheetFreezePanes|PageLayout|Worksheet)\./.test(member) && !said.test(member));
}

let whole: ReturnType<typeof pictureOf>;
let rows: unknown[][];
beforeAll(async () => {
  const one = await opened(true);
  await appended(one, later);
  await appended(one, latest);
  whole = pictureOf(one);
  rows = valuesOf(one);
});

it.each<[string, boolean]>([['rows are added to', true], ['the history is made', false]])('%s: every refused call of the looks is told, costs no row, and is tried again the next time', async (_, hasRows) => {
  const calls = await lookCalls(hasRows, hasRows ? later : first);
  expect(calls.length).toBeGreaterThan(hasRows ? 3 : 6);
  for (const member of calls) {
    const one = await opened(hasRows);
    one.excel.condition.refuses.add(member);
    if (!hasRows) expect([member, (await appended(one)).remarks?.map(({ rule }) => rule)]).toEqual([member, ['looksRefused']]);
    const { changed, differences, remarks } = await appended(one, later);
    expect([member, changed, differences, remarks?.map(({ message }) => message.sv)]).toEqual([member, true, [], [
      expect.stringMatching(/^[^\n]+; allt annat är skrivet\. Nästa gång rader läggs till görs ett nytt försök\.$/),
    ]]);
    expect([member, valuesOf(one)]).toEqual([member, rows.slice(0, -1)]);
    // Nothing to add: it is tried all the same, refused once more, and told.
    expect([member, await appended(one, later)]).toMatchObject([member, { changed: false, remarks: [{ rule: 'looksRefused' }] }]);
    one.excel.condition.refuses.clear();
    expect([member, (await appended(one, latest)).remarks]).toEqual([member, undefined]);
    expect([member, valuesOf(one)]).toEqual([member, rows]);
    expect([member, pictureOf(one)]).toEqual([member, whole]);
    // What has its looks is not touched again.
    expect([member, await appended(one, latest)]).toMatchObject([member, { changed: false }]);
    expect([member, one.excel.mistakes]).toEqual([member, []]);
  }
}, 120_000);

it('leaves a remark of the user’s below the rows as it looks', async () => {
  const one = await opened(true);
  one.excel.condition.refuses.add('RangeFill.Color');
  await appended(one, later);
  one.excel.type('Lista', 'B9', 'Kontrollerat mot Stratsys');
  one.excel.condition.refuses.clear();
  await appended(one, latest);
  const cell = one.excel.model.sheet('Lista')?.cell(8, 1);
  expect([cell?.constant, cell?.look.fill ?? null]).toEqual(['Kontrollerat mot Stratsys', null]);
});
