import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { faultOf } from '../../../../src/hosts/xlsx/reading/document';
import { SheetScanner } from '../../../../src/hosts/xlsx/reading/sheetScanner';
import { noStyles } from '../../../../src/hosts/xlsx/reading/styles';

/** The scanner's grammar against a maintained parser's, on documents that hold and documents that don't. */

/** Whether saxes takes a document; a document type, which packages may not have, counts as a fault. */
function saxesTakes(xml: string, isNamespaced: boolean): boolean {
  const parser = new SaxesParser({ xmlns: isNamespaced });
  let takes = true;
  parser.on('error', () => { takes = false; });
  parser.on('doctype', () => { takes = false; });
  parser.write(xml).close();
  return takes;
}

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);

const name = fc.constantFrom('a', 'row', 'c', 'x:v', 'é', 'a.b-1', '_');
const text = fc.constantFrom('', ' ', '1', 'åäö', '&amp;', '&#10;', '&#x1F600;', 'a]]b', '>', '\u{1F600}', '\t\n');
const attribute = fc.tuple(fc.constantFrom(' ', '  ', '\n'), fc.constantFrom('r', 's', 't', 'xml:space', 'é'), fc.constantFrom('=', ' = ', '=\n'), fc.constantFrom('"', "'"), fc.constantFrom('', 'A1', '&lt;', '>', 'é]]'))
  .map(([gap, key, equals, quote, value]) => ({ key, written: `${gap}${key}${equals}${quote}${value}${quote}` }));
const attributes = fc.uniqueArray(attribute, { selector: ({ key }) => key, maxLength: 4 }).map((all) => all.map(({ written }) => written).join(''));
const between = fc.constantFrom('<!-- a - b -->', '<![CDATA[<a>&]] >]]>', '<?own a?>', '<!---->');

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.tuple(name, attributes, fc.constantFrom('', ' ', '\n'), fc.array(tie('content'), { maxLength: 4 }), fc.boolean())
    .map(([tag, written, gap, inside, isEmpty]) => (isEmpty ? `<${tag}${written}${gap}/>` : `<${tag}${written}${gap}>${inside.join('')}</${tag}${gap}>`)),
  content: fc.oneof({ depthSize: 'small' }, text, between, tie('element')),
}));
const root = element.map((inside) => `<root xmlns:x="urn:x">${inside}</root>`);
const start = fc.constantFrom('', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", '\ufeff<?xml version="1.0" encoding="utf-8"?>', '<!-- first -->', '\n ');
const whole = fc.tuple(start, root, fc.constantFrom('', '\n', '<!-- last -->', '<?own?>')).map((parts) => parts.join(''));

/** What is put in, or in place of something, to break a document: not every one does. */
const debris = fc.constantFrom('<', '>', '&', '"', "'", '=', '/', '</', '/>', '<a>', '</a>', '<a', ' ', '-->', '<!--', ']]>', '<![CDATA[', '<?', '?>', '<?xml version="1.0"?>', '&amp', '&#0;', '&nope;', '\u0001', '\ufffe', ' r="1" r="2"', ' r=1', 'x', ':', '<!DOCTYPE a>', '--', '<1/>', '<x:y:z/>', ' xmlns:q="">', '\u{1F600}', 'R', 'w', 'ws', '×', '·', '\u0301', 'Å');
const broken = fc.tuple(whole, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.option(debris, { nil: '' })), { minLength: 1, maxLength: 2 }))
  .map(([xml, changes]) => changes.reduce((changed, [share, gone, put]) => {
    const at = Math.floor(share * changed.length);
    return changed.slice(0, at) + put + changed.slice(at + gone);
  }, xml));

/** Half of a pair has no UTF-8; and saxes lets a question mark follow upon an instruction's name (XML 1.0, production 16, does not). */
const isText = (xml: string): boolean => !/<\?[^\s?]+\?(?!>)/.test(xml) && !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(xml);

it('takes what saxes takes, of documents that hold', () => {
  fc.assert(fc.property(whole, (xml) => {
    expect(saxesTakes(xml, true)).toBe(true);
    expect(faultOf(bytesOf(xml), true)).toBeNull();
  }), { numRuns: 2000 });
});

it('takes what saxes takes and refuses what it refuses, of documents that were broken', () => {
  let refused = 0;
  fc.assert(fc.property(broken.filter(isText), (xml) => {
    const takes = saxesTakes(xml, true);
    if (!takes) refused++;
    expect([xml, faultOf(bytesOf(xml), true) === null]).toEqual([xml, takes]);
  }), { numRuns: 5000 });
  expect(refused).toBeGreaterThan(1000);
});

/** As `faultOf`, by way of the sheet's scanner, cut into two pieces. */
function scannerTakes(xml: string, cut: number): boolean {
  const bytes = bytesOf(xml);
  const plain = noStyles();
  const scanner = new SheetScanner({ strings: ['0', '1'], ...plain, date1904: false });
  let from = 0;
  for (const end of [Math.floor(cut * bytes.length), bytes.length]) {
    const padded = new Uint8Array(end - from + 16);
    padded.set(bytes.subarray(from, end));
    const used = scanner.scan(padded, end - from);
    if (used === null) return false;
    from += used;
  }
  return from === bytes.length && scanner.closed;
}

const cellAttributes = fc.constantFrom('', ' r="A1"', ' r="A1" s="0"', " s='0' r='A1'", ' r="A1" t="s"', ' r="A1" t="str"', ' t ="n"', ' r="A1" cm="1" x:y="&lt;"');
const cell = fc.tuple(cellAttributes, fc.constantFrom('<v>1</v>', '<v>1.5</v>', '<f>A1&gt;1</f><v>0</v>', '<v>&#49;</v>', '<!-- a --><v>0</v>', '', '<v><![CDATA[1]]></v>')).map(([written, inside]) => `<c${written}>${inside}</c>`);
const row = fc.tuple(fc.constantFrom('', ' r="1"', ' r="1" spans="1:2" x14ac:dyDescent="0.25"', " hidden='1'", ' ht="1" ht2="1"'), fc.array(cell, { maxLength: 3 })).map(([written, cells]) => `<row${written}>${cells.join('')}</row>`);
const sheet = fc.tuple(fc.array(row, { maxLength: 3 }), fc.constantFrom('', '<cols><col min="1" max="2"/></cols>')).map(([rows, before]) =>
  `<worksheet xmlns="u" xmlns:x="v" xmlns:x14ac="w">${before}<sheetData>${rows.join('')}</sheetData></worksheet>`);
const brokenSheet = fc.tuple(sheet, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.option(debris, { nil: '' }))
  .map(([xml, share, gone, put]) => { const at = Math.floor(share * xml.length); return xml.slice(0, at) + put + xml.slice(at + gone); });

it('a sheet is read only if saxes takes it, whatever is broken in it and wherever it is cut', () => {
  let refused = 0;
  fc.assert(fc.property(fc.oneof(sheet, brokenSheet.filter(isText)), fc.double({ min: 0, max: 1, noNaN: true }), (xml, cut) => {
    const takes = saxesTakes(xml, false);
    if (!takes) refused++;
    // A sheet may be refused for more than its markup: a cell that the format does not allow.
    if (!takes) expect([xml, scannerTakes(xml, cut)]).toEqual([xml, false]);
    // A name that begins with a colon is XML, and no name where there are namespaces.
    else if (saxesTakes(xml, true) && faultOf(bytesOf(xml)) !== null) expect(xml).toBe('taken by the grammar as by saxes');
  }), { numRuns: 5000 });
  expect(refused).toBeGreaterThan(500);
});

it('a sheet that holds is read', () => {
  fc.assert(fc.property(sheet.filter((xml) => !xml.includes('t="s"><v>1.5')), fc.double({ min: 0, max: 1, noNaN: true }), (xml, cut) => { expect(scannerTakes(xml, cut)).toBe(true); }), { numRuns: 1000 });
});
