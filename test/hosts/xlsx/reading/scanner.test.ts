import { generalOnly } from '../../../../src/hosts/xlsx/reading/numberFormats';
import { SheetScanner } from '../../../../src/hosts/xlsx/reading/sheetScanner';

const xml = '<?xml version="1.0"?><x:worksheet xmlns:x="m"><!-- <c> --><x:cols><x:col min="1" max="2" hidden="1"/></x:cols><x:sheetData>'
  + '<x:row r="1" spans="1:4"><x:c r="A1" s="1"/><x:c r="B1" t="str"><x:f>IF(A1&gt;1,"å","ö")</x:f><x:v>Åsa &amp; Bo</x:v></x:c></x:row>'
  + '<x:row r="2"><x:c r="A2"><x:v>-12.75</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:r><x:t>ett</x:t></x:r><x:r><x:t><![CDATA[<två>]]></x:t></x:r></x:is></x:c></x:row>'
  + '<x:row r="3"><x:c r="A3"><x:f t="shared" ref="A3:A4" si="0">A2*2</x:f><x:v>-25.5</x:v></x:c></x:row><x:row><x:c><x:f t="shared" si="0"/><x:v>-51</x:v></x:c></x:row>'
  + '</x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
const bytes = new TextEncoder().encode(xml);

function scanner() {
  return new SheetScanner({ strings: [], formats: generalOnly, date1904: false });
}

const result = (scanned: SheetScanner) =>
  ({ rows: scanned.rows.finish(), merges: scanned.merges, hidden: scanned.hidden, root: scanned.root, closed: scanned.closed });

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
  expect(whole).toMatchObject({ merges: [{ top: 0, left: 0, bottom: 0, right: 1 }], hidden: [{ from: 0, to: 1 }], root: 'worksheet', closed: true });
});

it('reads the same whatever place it is cut at', () => {
  const whole = result(inPieces([]));
  for (let cut = 0; cut <= bytes.length; cut++) expect(result(inPieces([cut]))).toEqual(whole);
});

it('reads the same byte by byte', () => {
  expect(result(inPieces(Array.from(bytes, (_, index) => index)))).toEqual(result(inPieces([])));
});
