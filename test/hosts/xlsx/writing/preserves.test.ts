import { unzipSync } from 'fflate';
import { xmlTags } from '../../../../src/hosts/xlsx/xml';
import { newbornText } from '../../../../src/workbook/unfinished';
import { richParts, richWorkbook, zipParts } from '../../../workbooks/rich';
import { written } from './books';
import { reportPlan, row, smallPlan, text, workbookPlan } from './samplePlan';

const mayChange = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

/** The tags of a part as written, the counts of lists aside. */
const tagsOf = (bytes: Uint8Array): string[] => {
  const xml = new TextDecoder().decode(bytes);
  return [...xmlTags(xml)].map((tag) => xml.slice(tag.start, tag.end).replace(/ count="\d+"/, ''));
};

/** What of the first is missing in the second, in order. */
function missing(before: readonly string[], after: readonly string[]): string[] {
  let at = 0;
  return before.filter((tag) => {
    const found = after.indexOf(tag, at);
    if (found < 0) return true;
    at = found + 1;
    return false;
  });
}

describe('a workbook with everything that tools tend to lose', () => {
  const before = unzipSync(richWorkbook());
  const output = written(richWorkbook(), reportPlan());
  const after = unzipSync(output.bytes);

  it.each(Object.keys(before).filter((path) => !mayChange.includes(path)))('keeps %s to the byte', (path) => {
    expect(after[path]).toEqual(before[path]);
  });

  it.each(mayChange)('keeps all that %s said', (path) => {
    expect(missing(tagsOf(before[path]!), tagsOf(after[path]!))).toEqual([]);
    expect(after[path]).not.toEqual(before[path]);
  });

  it('keeps the order of the parts and adds its own at the end', () => {
    const added = Object.keys(after).slice(Object.keys(before).length);
    expect(Object.keys(after).slice(0, Object.keys(before).length)).toEqual(Object.keys(before));
    expect([...added].sort()).toEqual([
      'xl/charts/chart2.xml', 'xl/charts/chart3.xml', 'xl/drawings/_rels/drawing2.xml.rels', 'xl/drawings/drawing2.xml',
      'xl/worksheets/_rels/sheet4.xml.rels', 'xl/worksheets/sheet4.xml',
    ]);
  });

  it('keeps the macros and their content type', () => {
    expect(new TextDecoder().decode(after['[Content_Types].xml'])).toContain('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
  });

  it('gives the same bytes from the same workbook and plan, and changes nothing when run again', () => {
    expect(written(richWorkbook(), reportPlan()).bytes).toEqual(output.bytes);
    const again = written(output.bytes, reportPlan());
    expect(again.receipt.changed).toBe(false);
    expect(again.bytes).toBe(output.bytes);
  });

  it('takes its sheet back to the first plan to the byte, after another plan was written', () => {
    const other = written(output.bytes, workbookPlan(smallPlan([row(text('annat'))])));
    expect(other.receipt.changed).toBe(true);
    const back = unzipSync(written(other.bytes, reportPlan()).bytes);
    expect(back['xl/worksheets/sheet4.xml']).toEqual(after['xl/worksheets/sheet4.xml']);
    expect(back['xl/styles.xml']).toEqual(unzipSync(other.bytes)['xl/styles.xml']);
  });

  it('leaves the given bytes alone', () => {
    const input = richWorkbook();
    const copy = input.slice();
    written(input, reportPlan());
    expect(input).toEqual(copy);
  });
});

describe('the order of calculation', () => {
  const first = written(richWorkbook(), reportPlan()).bytes;
  const plan = reportPlan();
  const sheet = plan.sheets[0]!;
  const chain = 'xl/calcChain.xml';

  it('stays when formulas are only added', () => expect(unzipSync(first)[chain]).toBeDefined());

  it.each([
    ['a formula goes', { ...sheet, rows: sheet.rows.slice(0, -1) }],
    ['a formula changes', { ...sheet, rows: sheet.rows.map((one) => ({ ...one, cells: one.cells.map((cell) => (cell?.formula === '=C5-B5' ? { ...cell, formula: '=C5-1*B5' } : cell)) })) }],
  ])('goes with its relationship and content type when %s', (_, changed) => {
    const after = unzipSync(written(first, { sheets: [changed] }).bytes);
    expect(after[chain]).toBeUndefined();
    expect(new TextDecoder().decode(after['[Content_Types].xml'])).not.toContain('calcChain');
    expect(new TextDecoder().decode(after['xl/_rels/workbook.xml.rels'])).not.toContain('calcChain');
  });

  it('stays when only texts and numbers change', () => {
    const renamed = { ...sheet, rows: [row(text('Ny rubrik', 1)), ...sheet.rows.slice(1)] };
    expect(unzipSync(written(first, { sheets: [renamed] }).bytes)[chain]).toBeDefined();
  });
});

describe('what a user has attached to our sheet', () => {
  /** Comments, a note's drawing and a picture of the user's on our sheet. */
  function attached(): Uint8Array {
    const parts: Record<string, string | Uint8Array> = unzipSync(written(zipParts(richParts()), reportPlan()).bytes);
    const decoded = (path: string) => new TextDecoder().decode(parts[path] as Uint8Array);
    const rels = 'xl/worksheets/_rels/sheet4.xml.rels';
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    parts[rels] = decoded(rels).replace('</Relationships>', `<Relationship Id="rId7" Type="${relations}/vmlDrawing" Target="../drawings/vmlDrawing2.vml"/><Relationship Id="rId8" Type="${relations}/comments" Target="../comments2.xml"/>`
      + `<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment2.xml"/></Relationships>`);
    parts['xl/worksheets/sheet4.xml'] = decoded('xl/worksheets/sheet4.xml').replace('</worksheet>', '<legacyDrawing r:id="rId7"/></worksheet>').replace('workbookViewId', 'zoomScale="85" workbookViewId');
    parts['xl/comments2.xml'] = richParts()['xl/comments1.xml']!;
    parts['xl/threadedComments/threadedComment2.xml'] = richParts()['xl/threadedComments/threadedComment1.xml']!;
    parts['xl/drawings/vmlDrawing2.vml'] = richParts()['xl/drawings/vmlDrawing1.vml']!;
    const picture = /<xdr:oneCellAnchor>.*<\/xdr:oneCellAnchor>/.exec(String(richParts()['xl/drawings/drawing1.xml']))![0].replace('id="3" name="Bild 2"', 'id="9" name="Kommunvapen"').replaceAll('"rId2"', '"rId9"');
    const ofDrawing = 'xl/drawings/_rels/drawing2.xml.rels';
    parts[ofDrawing] = decoded(ofDrawing).replace('</Relationships>', `<Relationship Id="rId9" Type="${relations}/image" Target="../media/image1.png"/></Relationships>`);
    parts['xl/drawings/drawing2.xml'] = decoded('xl/drawings/drawing2.xml').replace('</xdr:wsDr>', `${picture}</xdr:wsDr>`);
    return zipParts(parts);
  }

  const before = unzipSync(attached());
  const plan = reportPlan();
  const sheet = plan.sheets[0]!;
  const after = unzipSync(written(attached(), { sheets: [{ ...sheet, charts: sheet.charts.slice(0, 1), rows: [row(text('Ny rubrik')), ...sheet.rows.slice(1)] }] }).bytes);
  const decoded = (path: string) => new TextDecoder().decode(after[path]);

  it.each(['xl/comments2.xml', 'xl/threadedComments/threadedComment2.xml', 'xl/drawings/vmlDrawing2.vml', 'xl/worksheets/_rels/sheet4.xml.rels'])('keeps %s', (path) => {
    expect(after[path]).toEqual(before[path]);
  });

  it('keeps the element that shows the notes, the zoom and the picture', () => {
    expect(decoded('xl/worksheets/sheet4.xml')).toContain('<legacyDrawing r:id="rId7"/>');
    expect(decoded('xl/worksheets/sheet4.xml')).toContain('zoomScale="85"');
    expect(decoded('xl/worksheets/sheet4.xml')).toContain('Ny rubrik');
    expect(decoded('xl/drawings/drawing2.xml')).toContain('Kommunvapen');
  });

  it('takes out the chart that is no longer wanted, with its part', () => {
    expect(decoded('xl/drawings/drawing2.xml')).not.toContain('Budget och prognos');
    expect(after['xl/charts/chart3.xml']).toBeUndefined();
    expect(decoded('[Content_Types].xml')).not.toContain('chart3.xml');
    expect(after['xl/charts/chart2.xml']).toEqual(before['xl/charts/chart2.xml']);
  });

  it('takes out a chart that Excel drew for an earlier report, and leaves a copy of one that is still wanted', () => {
    const [first, second] = sheet.charts;
    const parts: Record<string, Uint8Array> = unzipSync(written(richWorkbook(), reportPlan()).bytes);
    const edit = (path: string, change: (xml: string) => string) => { parts[path] = new TextEncoder().encode(change(new TextDecoder().decode(parts[path]))); };
    edit('xl/drawings/drawing2.xml', (xml) => xml.replace(/<a16:creationId[^>]*\/>/g, ''));
    const withoutSecond = unzipSync(written(zipParts(parts), { sheets: [{ ...sheet, charts: sheet.charts.slice(0, 1) }] }).bytes);
    expect(withoutSecond['xl/charts/chart3.xml']).toBeUndefined();
    edit('xl/drawings/drawing2.xml', (xml) => xml.replace(`name="${second?.name}"`, `name="${first?.name}"`));
    const copied = unzipSync(written(zipParts(parts), { sheets: [{ ...sheet, charts: sheet.charts.slice(0, 1) }] }).bytes);
    expect(copied['xl/charts/chart3.xml']).toEqual(parts['xl/charts/chart3.xml']);
  });

  it('takes out the chart that Excel had drawn and not named when writing broke off, and leaves the one that the user drew', () => {
    const parts: Record<string, Uint8Array> = unzipSync(written(richWorkbook(), reportPlan()).bytes);
    const edit = (path: string, change: (xml: string) => string) => { parts[path] = new TextEncoder().encode(change(new TextDecoder().decode(parts[path]))); };
    // As Excel saves charts that Office.js has drawn: without our mark, and with the names that it gave.
    edit('xl/drawings/drawing2.xml', (xml) => xml.replace(/<a16:creationId[^>]*\/>/g, '').replaceAll(/name="[^"]+"/g, (_, at: number) => `name="Diagram ${at}"`));
    edit('xl/charts/chart2.xml', (xml) => xml.replace(/(<c:ser>.*?<c:tx>).*?<\/c:tx>/s, `$1<c:strRef><c:f>Rapport!$A$40</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${newbornText}</c:v></c:pt></c:strCache></c:strRef></c:tx>`));
    // The user's shows the cells that ours was drawn from among others.
    edit('xl/charts/chart3.xml', (xml) => xml.replace(/<c:cat>.*?<\/c:cat>/s, `<c:cat><c:strRef><c:f>Rapport!$A$5:$A$60</c:f><c:strCache><c:ptCount val="56"/><c:pt idx="0"><c:v>Vuxen</c:v></c:pt><c:pt idx="40"><c:v>${newbornText}</c:v></c:pt></c:strCache></c:strRef></c:cat>`));
    const users = parts['xl/charts/chart3.xml'];
    const repaired = unzipSync(written(zipParts(parts), { sheets: [{ ...sheet, charts: [] }] }).bytes);
    expect(repaired['xl/charts/chart2.xml']).toBeUndefined();
    expect(repaired['xl/charts/chart3.xml']).toEqual(users);
    expect(new TextDecoder().decode(repaired['xl/drawings/drawing2.xml']).match(/<c:chart /g)).toHaveLength(1);
  });

  it('takes out the whole drawing when nothing is left on it', () => {
    const bare = unzipSync(written(written(richWorkbook(), reportPlan()).bytes, { sheets: [{ ...sheet, charts: [] }] }).bytes);
    expect(Object.keys(bare).filter((path) => /drawing2|chart[23]/.test(path))).toEqual([]);
    expect(new TextDecoder().decode(bare['xl/worksheets/sheet4.xml'])).not.toContain('<drawing');
  });
});
