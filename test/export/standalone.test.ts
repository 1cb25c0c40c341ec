import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { newWorkbook } from '../../src/hosts/xlsx/newWorkbook';
import type { ReportModel } from '../../src/report/model';
import { standalonePlan, standaloneReport } from '../../src/report/standalone';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { exampleBytes, exampleNames, workbookOf } from '../support/examples';
import { printedRows, readRows, reportOf, standalone } from './support';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

const wholeText = (bytes: Uint8Array): string => Object.entries(partsOf(bytes)).flat().join('\n');

/** What a reader of the report sees: the texts of its cells, its charts and its page. */
const visibleText = (plan: SheetPlan): string => [
  ...plan.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))),
  ...plan.charts.flatMap(({ title, alternativeText }) => [title, alternativeText]),
  ...Object.values(plan.print.header), ...Object.values(plan.print.footer), plan.name,
].join('\n');

/** Tabs of the source that the report does not speak of. */
function othersOf(bytes: Uint8Array, report: SheetPlan): string[] {
  const seen = visibleText(report).toLowerCase();
  return workbookOf(bytes).sheets.map(({ name }) => name).filter((name) => !seen.includes(name.toLowerCase()));
}

describe.each(exampleNames)('%s', (name) => {
  const bytes = exampleBytes(name);
  const report = reportOf(bytes);
  const made = standalone(bytes);
  const parts = partsOf(made);

  it('has every figure of the report', () => {
    const wanted = printedRows(report);
    expect(readRows(workbookOf(made), report)).toEqual(wanted);
    expect(wanted.flat().filter((value) => typeof value === 'number').length).toBeGreaterThan(20);
  });

  it('has one sheet, nothing hidden, no formula, no link, and no name but what is printed', () => {
    const workbook = workbookOf(made);
    expect(workbook.sheets.map(({ visibility, hiddenColumns }) => ({ visibility, hiddenColumns }))).toEqual([{ visibility: 'visible', hiddenColumns: [] }]);
    expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f>|hidden="(1|true)"/);
    expect(parts['xl/workbook.xml']).not.toMatch(/state="|externalReference|Budgetuppfoljning/);
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<definedName name="([^"]*)"/g)].map((match) => match[1]);
    expect(names).toEqual(['_xlnm.Print_Area', '_xlnm.Print_Titles']);
    expect(Object.keys(parts).filter((part) => /external|comment|sharedStrings|calcChain|custom|printerSettings/i.test(part))).toEqual([]);
    expect(wholeText(made)).not.toMatch(/TargetMode="External"/);
  });

  it('names no sheet of the source that the report itself does not', () => {
    const text = wholeText(made).toLowerCase();
    expect(othersOf(bytes, report.sheet).filter((sheet) => text.includes(sheet.toLowerCase()))).toEqual([]);
  });

  it('draws its charts from its own cells, which are all there', () => {
    const { plan } = standaloneReport(report.model, { includeDrafts: true });
    const sheet = workbookOf(made).sheets[0];
    expect(Object.keys(parts).filter((part) => /charts\/chart\d+\.xml$/.test(part))).toHaveLength(report.sheet.charts.length);
    for (const chart of plan.charts) {
      for (const { values, name: series } of chart.series) {
        const numbers = sheet?.rows.filter(({ index }) => index >= values.top && index <= values.bottom).map((row) => row.values[values.left]);
        const own = report.sheet.charts.find(({ name: other }) => other === chart.name)?.series.find(({ name: other }) => other === series)?.values;
        const wanted = own && report.sheet.rows.slice(own.top, own.bottom + 1).map(({ cells }) => cells[own.left]?.value ?? null);
        expect(numbers?.map((number) => number ?? null)).toEqual(wanted);
      }
    }
  });

  it('is the same bytes again', () => {
    expect(Buffer.from(standalone(bytes)).equals(Buffer.from(made))).toBe(true);
  });
});

it('the examples have tabs that their reports do not speak of', () => {
  const others = exampleNames.map((name) => [name, othersOf(exampleBytes(name), reportOf(exampleBytes(name)).sheet).length > 0]);
  expect(others.filter(([, some]) => some)).toHaveLength(4);
});

describe('what is not the report', () => {
  const secret = { author: 'Anna Hemligsson', company: 'Hemliga kommunen', note: 'Ring mig om detta', hidden: 'Lönekartläggning', name: 'Hemligt_namn' };

  async function workbook(): Promise<Uint8Array> {
    const made = new ExcelJS.Workbook();
    made.creator = secret.author;
    made.lastModifiedBy = secret.author;
    made.company = secret.company;
    const sheet = made.addWorksheet('Underlag nämnd');
    sheet.addRow(['Belopp i tkr']);
    sheet.addRow(['Verksamhet', 'Budget 2017', 'Utfall 2017-08-31', 'Prognos 2017', 'Avvikelse', 'Kommentar']);
    sheet.addRow(['Förskola', -1000, -650, -1010, -10, 'Fler barn <b>&']);
    sheet.addRow(['Skola', -2000, -1300, -2100, -100, '']);
    sheet.getCell('B3').note = { texts: [{ text: secret.note }] };
    made.addWorksheet(secret.hidden, { state: 'veryHidden' }).addRow(['Lön', 31_000]);
    made.definedNames.add(`'${secret.hidden}'!$B$1`, secret.name);
    return new Uint8Array(await made.xlsx.writeBuffer());
  }

  it('stays behind: authors, company, notes, hidden sheets, names', async () => {
    const source = await workbook();
    const before = wholeText(source);
    const after = wholeText(standalone(source));
    for (const word of [...Object.values(secret), 'Underlag nämnd']) {
      expect([word, before.includes(word)]).toEqual([word, true]);
      expect([word, after.includes(word)]).toEqual([word, false]);
    }
    expect(after).toContain('Fler barn &lt;b&gt;&amp;');
  });

  it('tells title, subject and language, and nothing else', () => {
    const parts = partsOf(newWorkbook([standalonePlan(reportOf(exampleBytes('lomma-2017-08')).sheet)], { title: 'A & <B>', subject: 'Nämnd "C"', language: 'sv-SE' }));
    const told = [...(parts['docProps/core.xml'] ?? '').matchAll(/<(dc|cp|dcterms):(\w+)>([^<]*)</g)].map((match) => [match[2], match[3]]);
    expect(told).toEqual([['title', 'A &amp; &lt;B&gt;'], ['subject', 'Nämnd "C"'], ['language', 'sv-SE']]);
    expect(parts['docProps/app.xml']).not.toMatch(/Company|Manager|Application|TitlesOfParts/);
  });
});

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

describe('the report with its properties', () => {
  const { model } = reportOf(exampleBytes('helsingborg-2017-08'));
  const planOf = (report: ReportModel, includeDrafts = false): SheetPlan => standaloneReport(report, { includeDrafts }).plan;
  const texts = (plan: SheetPlan): unknown[] => plan.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
  const withComments = (...comments: readonly (readonly [comment: string, isDraft: boolean])[]): ReportModel =>
    ({ ...model, areas: model.areas.map((area, at) => ({ ...area, comment: comments[at]?.[0] ?? '', isDraft: comments[at]?.[1] ?? false })) });
  const HEADING = 'Kommentarer per verksamhetsområde';

  it('says what it is of', () => {
    expect(standaloneReport(model, { includeDrafts: false }).properties).toEqual({ title: 'Ekonomisk uppföljning per 31 augusti 2017', subject: 'Socialnämnden, 2017-08', language: 'sv-SE' });
  });

  it('leaves drafts of comments out with their rows unless they are asked for, and all else in', () => {
    const report = withComments(['Egen kommentar.', false], ['Ett utkast.', true]);
    const [without, included] = [planOf(report), planOf(report, true)];
    expect(texts(included)).toEqual(expect.arrayContaining(['Egen kommentar.', 'Ett utkast.', HEADING]));
    expect(texts(without)).toEqual(expect.arrayContaining(['Egen kommentar.', HEADING]));
    expect(texts(without)).not.toContain('Ett utkast.');
    expect(without.rows).toHaveLength(included.rows.length - 1);
    // No row says a name and a status beside nothing.
    expect(texts(without).filter((text) => text === model.areas[1]?.figures.name)).toHaveLength(texts(included).filter((text) => text === model.areas[1]?.figures.name).length - 1);
  });

  it.each([
    ['what looks like markup, and letters of any kind', '<b>fet</b> & "citat" ]]> 😀 שלום עולם =1+1'], ['5 000 letters', `${'Ord & text. '.repeat(417)}slut`], ['what looks like a formula', '=HYPERLINK("x")'],
  ])('lets a comment through as it is: %s', (_, comment) => {
    const file = newWorkbook([planOf(withComments([comment, false]))], { title: 'Uppföljning', subject: 'Nämnden', language: 'sv-SE' });
    // A comment longer than a row can be high goes on in the rows below; the area's status stands beside the first.
    const said = workbookOf(file).sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values)).filter((value): value is string => typeof value === 'string' && value !== '● Grön').join(' ');
    expect(withoutSpaces(said)).toContain(withoutSpaces(comment));
    expect(partsOf(file)['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });

  it('has no section of comments where there is none', () => {
    expect(texts(planOf(withComments(['Ett utkast.', true])))).not.toContain(HEADING);
    expect(texts(planOf(withComments()))).not.toContain(HEADING);
  });

  it.each(exampleNames)('speaks of no settings and of nothing to update in %s', (name) => {
    const said = texts(planOf(reportOf(exampleBytes(name)).model)).join('\n');
    expect(said).not.toMatch(/inställning|settings|○ Uppdatera|Utkast/i);
    expect(said).toContain('Gränserna är nämndens egna.');
  });
});

it('leaves the plan that was given as it is', () => {
  const { sheet: report } = reportOf(exampleBytes('molndal-2017'));
  const before = JSON.stringify(report);
  standalonePlan(report);
  expect(JSON.stringify(report)).toBe(before);
});

it('gives every sheet a name that Excel takes, each its own', () => {
  const plan = standalonePlan(reportOf(exampleBytes('lomma-2017-08')).sheet);
  fc.assert(fc.property(fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 4 }), (names) => {
    const found = workbookOf(newWorkbook(names.map((name) => ({ ...plan, rows: [], charts: [], name })), { title: 'Uppföljning', subject: 'Nämnden', language: 'sv-SE' })).sheets.map(({ name }) => name);
    expect(found).toHaveLength(names.length);
    expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of found) expect(name).toMatch(/^(?!')[^\\/?*[\]:\0-\x1f]{1,31}(?<!')$/);
  }), { numRuns: 50 });
});
