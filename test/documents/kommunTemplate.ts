import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/**
 * A kommun's own document for matters to a nämnd, as Word saves it in Swedish: styles named in Swedish, a logo in the
 * header of the first page, another header after it, a footer with the page's number, and placeholders that Word has
 * parted by its proofing and by looks.
 */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DRAWING = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** A shield in two colours, as PNG. */
function shield(): Uint8Array {
  const [width, height] = [48, 58];
  const inside = (x: number, y: number): boolean => y < 34 || Math.hypot(x - 24, (y - 34) * 1.05) < 24;
  const rows = Array.from({ length: height }, (_, y) => [0, ...Array.from({ length: width }, (__, x) =>
    (!inside(x, y) ? [255, 255, 255] : x > 20 && x < 28 ? [245, 190, 40] : y > 18 && y < 26 ? [245, 190, 40] : [20, 90, 70])).flat()]).flat();
  const table = Array.from({ length: 256 }, (_, n) => Array.from({ length: 8 }).reduce<number>((c) => ((c & 1) !== 0 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n));
  const crc = (bytes: Uint8Array): number => (bytes.reduce((c, byte) => (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
  const chunk = (name: string, data: Uint8Array): Uint8Array => {
    const body = new Uint8Array([...strToU8(name), ...data]);
    const out = new DataView(new ArrayBuffer(body.length + 8));
    out.setUint32(0, data.length);
    new Uint8Array(out.buffer).set(body, 4);
    out.setUint32(body.length + 4, crc(body));
    return new Uint8Array(out.buffer);
  };
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  [8, 2, 0, 0, 0].forEach((byte, at) => head.setUint8(8 + at, byte));
  return new Uint8Array([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a,
    ...chunk('IHDR', new Uint8Array(head.buffer)), ...chunk('IDAT', new Uint8Array(deflateSync(Uint8Array.from(rows)))), ...chunk('IEND', new Uint8Array()),
  ]);
}

export const run = (text: string, looks = ''): string => `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (style: string, ...runs: readonly string[]): string => `<w:p w:rsidR="00A77B3E">${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs.join('')}</w:p>`;

/** As Word parts a word that it does not know. */
const SPELL = '<w:proofErr w:type="spellStart"/>';
const SPELLED = '<w:proofErr w:type="spellEnd"/>';

const logo = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="457200" cy="552450"/><wp:docPr id="1" name="Kommunvapen" descr="Sjöbergs kommuns vapen"/>`
  + '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="vapen.png"/><pic:cNvPicPr/></pic:nvPicPr>'
  + '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="457200" cy="552450"/></a:xfrm>'
  + '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

const style = (type: string, id: string, name: string, inner: string, attributes = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${inner}</w:style>`;

const styles = `${DECLARATION}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault>`
  + '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
  + style('paragraph', 'Normal', 'Normal', '<w:qFormat/>', ' w:default="1"')
  + style('table', 'Normaltabell', 'Normal Table', '<w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>', ' w:default="1"')
  + style('paragraph', 'Rubrik1', 'heading 1', '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="360" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"/><w:b/><w:color w:val="145A46"/><w:sz w:val="30"/></w:rPr>')
  + style('paragraph', 'Rubrik2', 'heading 2', '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"/><w:b/><w:color w:val="145A46"/><w:sz w:val="24"/></w:rPr>')
  + style('paragraph', 'Sidhuvud', 'header', '<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>')
  + style('paragraph', 'Sidfot', 'footer', '<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="16"/></w:rPr>')
  + style('paragraph', 'Ledtext', 'Ledtext', '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"/><w:color w:val="595959"/><w:sz w:val="15"/></w:rPr>', ' w:customStyle="1"')
  + '</w:styles>';

const cell = (width: number, ...content: readonly string[]): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content.join('')}</w:tc>`;

/** What the matter is about, in a table without lines, as kommuner have it at the top. */
const matter = `<w:tbl><w:tblPr><w:tblW w:w="9070" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid><w:tr>`
  + cell(4535, paragraph('Ledtext', run('Datum')), paragraph('', run('{{'), run('datum'), run('}}')))
  + cell(4535, paragraph('Ledtext', run('Till')), paragraph('', run('{{', '<w:b/>'), SPELL, run('nämnd', '<w:b/>'), SPELLED, run('}}', '<w:b/>'))) + '</w:tr></w:tbl>';

export const document = `${DECLARATION}<w:document ${W} ${DRAWING}><w:body>`
  + matter
  + paragraph('Rubrik1', run('Tjänsteskrivelse: '), run('{{ru'), run('brik}}'))
  + paragraph('Rubrik2', run('Förslag till beslut'))
  + paragraph('', run('Nämnden godkänner uppföljningen per {{'), run('per', '<w:i/>'), run('iod', '<w:i/>'), run('}} med belopp i {{enhet}}.'))
  + paragraph('Rubrik2', run('Sammanfattning'))
  + paragraph('', run('{{samman'), SPELL, run('fattning'), SPELLED, run('}}'))
  + paragraph('', run('{{nyckeltal}}'))
  + paragraph('Rubrik2', run('Ekonomi per verksamhet'))
  + paragraph('', run('{{tabell:'), SPELL, run('verksamheter'), SPELLED, run('}}'))
  + paragraph('', run('{{diagram:avvikelser}}'))
  + paragraph('Rubrik2', run('Kommentarer'))
  + paragraph('', run('{{kommentarer}}'))
  + paragraph('Rubrik2', run('Mål'))
  + paragraph('', run('{{tabell:mål}}'))
  + paragraph('Rubrik1', run('Bilaga: hela rapporten'))
  + paragraph('', run('{{rapport}}'))
  + paragraph('', run('Beslutet skickas till ekonomiavdelningen. {{handläggare}}'))
  + '<w:sectPr><w:headerReference w:type="first" r:id="rId10"/><w:headerReference w:type="default" r:id="rId11"/><w:footerReference w:type="default" r:id="rId12"/><w:footerReference w:type="first" r:id="rId12"/>'
  + '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>';

const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

export const header = (content: string): string => `${DECLARATION}<w:hdr ${W} ${DRAWING}>${content}</w:hdr>`;

const relationships = (...all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, type, target]) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const OFFICE = 'officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts that have to come through byte for byte. */
export const untouched = ['word/styles.xml', 'word/header1.xml', 'word/media/vapen.png', 'word/fontTable.xml'] as const;

/** A text box, which Word saves twice in the run that anchors it: as a drawing, and as older programs know it. */
export function textBox(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    + '<mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing><wp:inline><wp:extent cx="914400" cy="228600"/><wp:docPr id="7" name="Ruta"/>'
    + '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/>'
    + `<wps:txbx>${box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>`
    + `<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

/** `others`: parts in the place of its own, by name. */
export function kommunTemplate(others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
      + [['document', 'document.main'], ['styles', 'styles'], ['header1', 'header'], ['header2', 'header'], ['footer1', 'footer'], ['fontTable', 'fontTable']].map(([name, type]) =>
        `<Override PartName="/word/${name}.xml" ContentType="${MAIN}.${type}+xml"/>`).join('')
      + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    '_rels/.rels': relationships(['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'], ['rId2', 'package/2006/relationships/metadata/core-properties', 'docProps/core.xml']),
    'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Anna Andersson</dc:creator><cp:lastModifiedBy>Anna Andersson</cp:lastModifiedBy></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relationships(['rId1', `${OFFICE}/styles`, 'styles.xml'], ['rId2', `${OFFICE}/fontTable`, 'fontTable.xml'],
      ['rId10', `${OFFICE}/header`, 'header1.xml'], ['rId11', `${OFFICE}/header`, 'header2.xml'], ['rId12', `${OFFICE}/footer`, 'footer1.xml']),
    'word/_rels/header1.xml.rels': relationships(['rId1', `${OFFICE}/image`, 'media/vapen.png']),
    'word/document.xml': document,
    'word/styles.xml': styles,
    'word/fontTable.xml': `${DECLARATION}<w:fonts ${W}><w:font w:name="Calibri"/><w:font w:name="DejaVu Sans"/></w:fonts>`,
    'word/header1.xml': header(paragraph('Sidhuvud', logo, run('  Sjöbergs kommun', '<w:b/>'), '<w:r><w:tab/></w:r>', run('Tjänsteskrivelse'))),
    'word/header2.xml': header(paragraph('Sidhuvud', run('Sjöbergs kommun'), '<w:r><w:tab/></w:r>', run('{{näm'), run('nd}}'))),
    'word/footer1.xml': `${DECLARATION}<w:ftr ${W}>${paragraph('Sidfot', run('Dnr SN 2017/123, {{datum}}'), '<w:r><w:tab/></w:r>', run('Sida '), field)}</w:ftr>`,
    'word/media/vapen.png': shield(),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), { mtime: new Date(2017, 8, 1) });
}
