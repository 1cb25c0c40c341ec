import fc from 'fast-check';
import { SheetLooks } from '../../../../src/hosts/xlsx/reading/cellLooks';
import { SheetScanner } from '../../../../src/hosts/xlsx/reading/sheetScanner';
import { noStyles } from '../../../../src/hosts/xlsx/reading/styles';

const xml = '<?xml version="1.0"?><x:worksheet xmlns:x="m"><!-- <c> --><x:cols><x:col min="1" max="2" hidden="1"/></x:cols><x:sheetData>'
  + '<x:row r="1" spans="1:4" hidden="1"><x:c r="A1" s="1"/><x:c r="B1" t="str"><x:f>IF(A1&gt;1,"å","ö")</x:f><x:v>Åsa &amp; Bo</x:v></x:c></x:row>'
  + '<x:row r="2"><x:c r="A2"><x:v>-12.75</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:r><x:t>ett</x:t></x:r><x:r><x:t><![CDATA[<två>]]></x:t></x:r></x:is></x:c></x:row>'
  + '<x:row r="3" ht="15" outlineLevel="2"><x:c r="A3" s="0"><x:f t="shared" ref="A3:A4" si="0">A2*2</x:f><x:v>-25.5</x:v></x:c></x:row><x:row><x:c><x:f t="shared" si="0"/><x:v>-51</x:v></x:c></x:row>'
  + '</x:sheetData><x:autoFilter ref="A1:C4"><x:filterColumn colId="0"><x:filters><x:filter val="å"/></x:filters></x:filterColumn></x:autoFilter>'
  + '<x:customSheetViews><x:customSheetView><x:autoFilter ref="A1:B2"><x:filterColumn colId="0"><x:top10 val="3"/></x:filterColumn></x:autoFilter></x:customSheetView></x:customSheetViews><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
const bytes = new TextEncoder().encode(xml);

const plain = noStyles();

function scanner() {
  return new SheetScanner({ strings: [], formats: plain.formats, looks: [0, 1], date1904: false });
}

const result = (scanned: SheetScanner) => ({
  rows: scanned.rows.finish([]) ?? [], merges: scanned.outside.merges, hidden: scanned.outside.hiddenColumns, filter: scanned.outside.filter,
  hiddenRows: scanned.hiddenRows, outline: scanned.outline, looks: scanned.looks, root: scanned.root, closed: scanned.closed,
});

/** Hands out pieces that end at the given places; what is not used comes again. */
function inPieces(ends: readonly number[]): SheetScanner {
  const scanned = scanner();
  let from = 0;
  for (const end of [...ends, bytes.length]) {
    const padded = new Uint8Array(end - from + 16);
    padded.set(bytes.subarray(from, end));
    const used = scanned.scan(padded, end - from);
    if (used === null) throw new Error(`damaged at ${from}–${end}`);
    from += used;
  }
  expect(from).toBe(bytes.length);
  return scanned;
}

it('reads the sheet whole', () => {
  const whole = result(inPieces([]));
  expect(whole.rows.map((row) => row.values)).toEqual([[undefined, 'Åsa & Bo'], [-12.75, undefined, 'ett<två>'], [-25.5], [-51]]);
  expect(whole.rows[3]?.formulas).toEqual(['=A3*2']);
  expect(whole).toMatchObject({ hiddenRows: [0], outline: [{ row: 2, level: 2 }], filter: { top: 0, left: 0, bottom: 3, right: 2 } });
  expect(whole).toMatchObject({ merges: [{ top: 0, left: 0, bottom: 0, right: 1 }], hidden: [{ from: 0, to: 1 }], root: 'worksheet', closed: true });
});

it('reads the same whatever place it is cut at', () => {
  const whole = result(inPieces([]));
  for (let cut = 0; cut <= bytes.length; cut++) expect(result(inPieces([cut]))).toEqual(whole);
});

it('reads the same byte by byte', () => {
  expect(result(inPieces(Array.from(bytes, (_, index) => index)))).toEqual(result(inPieces([])));
});

/** The rows of a sheet with these cells. */
function rowsOf(cells: string): ReturnType<typeof result>['rows'] {
  const scanned = new SheetScanner({ strings: ['noll', 'ett', 'två'], formats: { ...plain.formats, byStyle: [0, 1, 2] }, looks: [], date1904: false });
  const sheet = new TextEncoder().encode(`<worksheet><sheetData><row r="7">${cells}</row></sheetData></worksheet>`);
  const padded = new Uint8Array(sheet.length + 16);
  padded.set(sheet);
  expect(scanned.scan(padded, sheet.length)).toBe(sheet.length);
  return result(scanned).rows;
}

it('a number reads as the language reads it, however it is written', () => {
  const usual = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => String(value || 0));
  const digits = fc.stringMatching(/^-?\d{1,20}(\.\d{0,20})?(E[+-]?\d{1,2})?$/);
  const around = fc.constantFrom('', ' ', '\n');
  fc.assert(fc.property(fc.oneof(usual, digits), around, around, (written, before, after) => {
    expect(rowsOf(`<c r="A7"><v>${before}${written}${after}</v></c>`)[0]?.values).toEqual([Number(written) || 0]);
  }), { numRuns: 2000 });
});

it.each(['', '-', '.', '-.', '12,5', '1.2.3', '1e', '0x10', 'NaN', 'Infinity', '1 2'])('<v>%s</v> is no number', (written) => {
  expect(rowsOf(`<c r="A7"><v>${written}</v></c><c r="B7"><v>1</v></c>`)[0]?.values[0] ?? '').toBe(written);
});

it('a cell\'s attributes mean the same in any order, quotes and spacing', () => {
  const quote = fc.constantFrom('"', "'");
  const space = fc.constantFrom(' ', '  ', '\n');
  const names = fc.shuffledSubarray(['r', 's', 't'] as const, { minLength: 0, maxLength: 3 });
  const written = fc.record({ names, quote, space, last: fc.constantFrom('', ' '), foreign: fc.boolean(), style: fc.nat(2), type: fc.constantFrom('s', 'n', 'str'), column: fc.constantFrom('A', 'C', 'XFD') });
  fc.assert(fc.property(written, ({ names: order, quote: q, space: gap, last, foreign, style, type, column }) => {
    const values = { r: `${column}7`, s: String(style), t: type };
    const attributes = order.map((name) => `${gap}${name}=${q}${values[name]}${q}`).join('') + (foreign ? ` cm="1" vm='2'` : '');
    const at = order.includes('r') ? { A: 0, C: 2, XFD: 16_383 }[column] : 0;
    const wanted = !order.includes('t') || type === 'n' ? 2 : type === 's' ? 'två' : '2';
    const [row] = rowsOf(`<c${attributes}${last}><v>2</v></c>`);
    expect([row?.index, row?.values.length, row?.values[at], row?.formats?.[at] ?? 0]).toEqual([6, at + 1, wanted, order.includes('s') ? style : 0]);
  }), { numRuns: 1000 });
});

it('a row\'s attributes mean the same in any order, quotes and spacing', () => {
  const values = { r: '7', spans: '1:3', s: '1', customFormat: '1', ht: '15.75', hidden: '1', outlineLevel: '2', 'x14ac:dyDescent': '0.25', 'x:own': 'a/b' };
  const names = fc.subarray(Object.keys(values) as (keyof typeof values)[]).chain((some) => fc.oneof(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
  const written = fc.record({ names, quote: fc.constantFrom('"', "'"), space: fc.constantFrom(' ', '\n', '  '), last: fc.constantFrom('', ' '), twin: fc.boolean(), prefix: fc.constantFrom('', 'x:') });
  fc.assert(fc.property(written, ({ names: order, quote, space, last, twin, prefix }) => {
    const attributes = [...order, ...(twin ? order.slice(0, 1) : [])].map((name) => `${space}${name}=${quote}${values[name]}${quote}`).join('');
    const sheet = new TextEncoder().encode(`<${prefix}worksheet xmlns:x="u"><${prefix}sheetData><${prefix}row${attributes}${last}><${prefix}c><${prefix}v>5</${prefix}v></${prefix}c></${prefix}row></${prefix}sheetData></${prefix}worksheet>`);
    const padded = new Uint8Array(sheet.length + 16);
    padded.set(sheet);
    const scanned = scanner();
    const used = scanned.scan(padded, sheet.length);
    expect(used).toBe(twin && order.length > 0 ? null : sheet.length);
    if (used === null) return;
    const index = order.includes('r') ? 6 : 0;
    expect(result(scanned).rows).toEqual([{ index, values: [5], formulas: null, formats: null }]);
    expect(scanned.hiddenRows).toEqual(order.includes('hidden') ? [index] : []);
    expect(scanned.outline).toEqual(order.includes('outlineLevel') ? [{ row: index, level: 2 }] : []);
  }), { numRuns: 1000 });
});

it('the looks of a column are those that its cells were given last, in whatever order', () => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(1), look: fc.constantFrom(1, 2, 4, 9) });
  const tidy = (cells: readonly { row: number; column: number; look: number }[]) => [...cells].sort((a, b) => a.row - b.row);
  fc.assert(fc.property(fc.array(cell), fc.boolean(), (cells, inOrder) => {
    const looks = new SheetLooks();
    const last = new Map<number, number>();
    for (const { row, column, look } of inOrder ? tidy(cells) : cells) {
      looks.set(row, column, look);
      if (column === 0) last.set(row, look);
    }
    const rows = Array.from({ length: 14 }, (_, index) => ({ index, values: ['namn'], formulas: null, formats: null }));
    const at = (row: number) => last.get(row) ?? 0;
    expect(looks.of(rows, 0)).toEqual({
      nameLooks: rows.filter(({ index }) => (at(index) & 9) !== 0).map(({ index }) => ({ row: index, bold: (at(index) & 1) !== 0, indent: at(index) >> 3 })),
      borderAbove: rows.filter(({ index }) => (at(index) & 2) !== 0 || (at(index - 1) & 4) !== 0).map(({ index }) => index),
    });
  }), { numRuns: 1000 });
});
