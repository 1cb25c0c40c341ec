import { zipSync } from 'fflate';

/**
 * A workbook with everything that tools tend to lose: chart, image, pivot table with its cache, slicer, comments
 * and threaded comments, data validation, conditional formats, sparklines, a table, names, an external link,
 * custom XML, macros, an order of calculation. Written part by part, as Excel would.
 */
export function richParts(): Record<string, string | Uint8Array> {
  return { ...packageParts(), ...workbookParts(), ...sheetParts(), ...drawingParts(), ...pivotParts(), ...commentParts(), ...otherParts() };
}

export const richWorkbook = (): Uint8Array => zipParts(richParts());

const encoder = new TextEncoder();

export const zipParts = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) =>
    [path, typeof content === 'string' ? encoder.encode(content) : content])), { mtime: new Date(2017, 8, 20, 12) });

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const r = `${office}/officeDocument/2006/relationships`;
const microsoft = 'http://schemas.microsoft.com/office';

const relationships = (...all: readonly [id: string, type: string, target: string, external?: boolean][]): string =>
  `${declaration}<Relationships xmlns="${office}/package/2006/relationships">${all.map(([id, type, target, external]) =>
    `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${r}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;

function packageParts(): Record<string, string> {
  const sml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides: [string, string][] = [
    ['/xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ['/xl/worksheets/sheet1.xml', `${sml}.worksheet+xml`],
    ['/xl/worksheets/sheet2.xml', `${sml}.worksheet+xml`],
    ['/xl/worksheets/sheet3.xml', `${sml}.worksheet+xml`],
    ['/xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/xl/styles.xml', `${sml}.styles+xml`],
    ['/xl/sharedStrings.xml', `${sml}.sharedStrings+xml`],
    ['/xl/calcChain.xml', `${sml}.calcChain+xml`],
    ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['/xl/tables/table1.xml', `${sml}.table+xml`],
    ['/xl/comments1.xml', `${sml}.comments+xml`],
    ['/xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
    ['/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    ['/xl/pivotTables/pivotTable1.xml', `${sml}.pivotTable+xml`],
    ['/xl/pivotCache/pivotCacheDefinition1.xml', `${sml}.pivotCacheDefinition+xml`],
    ['/xl/pivotCache/pivotCacheRecords1.xml', `${sml}.pivotCacheRecords+xml`],
    ['/xl/slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml'],
    ['/xl/slicerCaches/slicerCache1.xml', 'application/vnd.ms-excel.slicerCache+xml'],
    ['/xl/externalLinks/externalLink1.xml', `${sml}.externalLink+xml`],
    ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${office}/package/2006/content-types">`
      + '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/>'
      + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
      + '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>'
      + overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('') + '</Types>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', `${office}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', 'extended-properties', 'docProps/app.xml'], ['rId4', 'customXml', 'customXml/item1.xml']),
  };
}

function workbookParts(): Record<string, string> {
  return {
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${r}" xmlns:mc="${office}/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="${microsoft}/spreadsheetml/2010/11/main" xmlns:xr="${microsoft}/spreadsheetml/2014/revision">`
      + '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22527"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>'
      + `<mc:AlternateContent xmlns:mc="${office}/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Budget\\" xmlns:x15ac="${microsoft}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`
      + '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="1"/></bookViews>'
      + '<sheets><sheet name="Vuxen &amp; äldre" sheetId="1" r:id="rId1"/><sheet name="Pivot" sheetId="5" r:id="rId2"/><sheet name="Underlag" sheetId="3" state="hidden" r:id="rId3"/></sheets>'
      + '<externalReferences><externalReference r:id="rId8"/></externalReferences>'
      + '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Vuxen &amp; äldre\'!$A$1:$E$12</definedName><definedName name="Moms">Underlag!$B$1</definedName><definedName name="Slicer_Område">#N/A</definedName></definedNames>'
      + '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId9"/></pivotCaches>'
      + `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:slicerCaches><x14:slicerCache r:id="rId10"/></x14:slicerCaches></ext></extLst></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/sheet2.xml'], ['rId3', 'worksheet', '/xl/worksheets/sheet3.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'], ['rId5', 'styles', 'styles.xml'], ['rId6', 'sharedStrings', 'sharedStrings.xml'], ['rId7', 'calcChain', 'calcChain.xml'],
      ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'], ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId10', `${microsoft}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
      ['rId11', `${microsoft}/2017/10/relationships/person`, 'persons/person.xml'], ['rId12', `${microsoft}/2006/relationships/vbaProject`, 'vbaProject.bin']),
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}" count="7" uniqueCount="6"><si><t>Verksamhet</t></si><si><t>Budget</t></si><si><t>Utfall</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Hem</t></r><r><t>tjänst</t></r></si><si><t xml:space="preserve">Särskilt boende </t></si><si><t>Kommentar</t></si></sst>`,
    'xl/calcChain.xml': `${declaration}<calcChain xmlns="${main}"><c r="D2" i="1"/><c r="D3" i="1"/><c r="B4" i="1"/></calcChain>`,
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}" xmlns:mc="${office}/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac">`
      + '<numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0&quot; tkr&quot;"/></numFmts>'
      + '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
      + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
      + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
      + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
      + '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
      + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
      + '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>'
      + `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`,
    'xl/theme/theme1.xml': themeXml(),
  };
}

function sheetParts(): Record<string, string> {
  const x14 = `xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"`;
  return {
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}" xmlns:r="${r}"><sheetPr codeName="Blad1"/><dimension ref="A1:E4"/>`
      + '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
      + '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>Avvikelse</t></is></c><c r="E1" t="s"><v>5</v></c></row>'
      + '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>1200</v></c><c r="C2" s="2"><v>1250</v></c><c r="D2" s="2"><f t="shared" ref="D2:D3" si="0">B2-C2</f><v>-50</v></c></row>'
      + '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" s="2"><v>900</v></c><c r="C3" s="2"><v>880</v></c><c r="D3" s="2"><f t="shared" si="0"/><v>20</v></c></row>'
      + '<row r="4"><c r="B4" s="2"><f>SUM(B2:B3)*Moms+[1]Blad1!$A$1</f><v>2101</v></c></row></sheetData>'
      + '<conditionalFormatting sqref="D2:D3"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>'
      + '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="E2:E3"><formula1>"Ja,Nej"</formula1></dataValidation></dataValidations>'
      + '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId6"/>'
      + '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>'
      + `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${x14}><x14:sparklineGroups xmlns:xm="${microsoft}/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'Vuxen &amp; äldre'!B2:C2</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'drawing', '../drawings/drawing1.xml'], ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'table', '../tables/table1.xml'], ['rId4', 'comments', '../comments1.xml'],
      ['rId5', `${microsoft}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'], ['rId6', 'printerSettings', '../printerSettings/printerSettings1.bin']),
    'xl/worksheets/sheet2.xml': `${declaration}<worksheet xmlns="${main}" xmlns:r="${r}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>`
      + '<sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Område</t></is></c><c r="B3" t="inlineStr"><is><t>Summa</t></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>Barn</t></is></c><c r="B4"><v>12</v></c></row></sheetData>'
      + `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" ${x14}><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'], ['rId2', `${microsoft}/2007/relationships/slicer`, '../slicers/slicer1.xml']),
    'xl/worksheets/sheet3.xml': `${declaration}<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Moms</x:t></x:is></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    'xl/tables/table1.xml': `${declaration}<table xmlns="${main}" id="1" name="Tabell1" displayName="Tabell1" ref="A1:E3" totalsRowShown="0"><autoFilter ref="A1:E3"/><tableColumns count="5">`
      + ['Verksamhet', 'Budget', 'Utfall', 'Avvikelse', 'Kommentar'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')
      + '</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
  };
}

function drawingParts(): Record<string, string | Uint8Array> {
  const drawing = `${office}/drawingml/2006`;
  return {
    'xl/drawings/drawing1.xml': `${declaration}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main">`
      + '<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>'
      + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${r}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
      + `<xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="190500" cy="190500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Bild 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${r}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png']),
    'xl/charts/chart1.xml': `${declaration}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Vuxen &amp; äldre'!$C$2:$C$3</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`,
    'xl/media/image1.png': Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (char) => char.charCodeAt(0)),
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
    'xl/printerSettings/printerSettings1.bin': bytesOf(200, 7),
  };
}

function pivotParts(): Record<string, string> {
  return {
    'xl/pivotTables/pivotTable1.xml': `${declaration}<pivotTableDefinition xmlns="${main}" name="Pivottabell1" cacheId="7" dataCaption="Värden"><location ref="A3:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Summa" fld="1"/></dataFields></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships(['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${declaration}<pivotCacheDefinition xmlns="${main}" xmlns:r="${r}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Underlag"/></cacheSource><cacheFields count="2"><cacheField name="Område" numFmtId="0"><sharedItems count="1"><s v="Barn"/></sharedItems></cacheField><cacheField name="Belopp" numFmtId="0"><sharedItems containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships(['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']),
    'xl/pivotCache/pivotCacheRecords1.xml': `${declaration}<pivotCacheRecords xmlns="${main}" count="1"><r><x v="0"/><n v="12"/></r></pivotCacheRecords>`,
    'xl/slicers/slicer1.xml': `${declaration}<slicers xmlns="${microsoft}/spreadsheetml/2009/9/main"><slicer name="Område" cache="Slicer_Område" caption="Område" rowHeight="241300"/></slicers>`,
    'xl/slicerCaches/slicerCache1.xml': `${declaration}<slicerCacheDefinition xmlns="${microsoft}/spreadsheetml/2009/9/main" name="Slicer_Område" sourceName="Område"><pivotTables><pivotTable tabId="5" name="Pivottabell1"/></pivotTables><data><tabular pivotCacheId="7"><items count="1"><i x="0" s="1"/></items></tabular></data></slicerCacheDefinition>`,
  };
}

function commentParts(): Record<string, string> {
  const threaded = `${microsoft}/spreadsheetml/2018/threadedcomments`;
  return {
    'xl/comments1.xml': `${declaration}<comments xmlns="${main}"><authors><author>tc={B1E4B6A1-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="C2" authorId="0"><text><t>Varför så högt?</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `${declaration}<ThreadedComments xmlns="${threaded}"><threadedComment ref="C2" dT="2017-09-20T10:00:00.00" personId="{6F2E0C11-0000-4000-8000-000000000002}" id="{B1E4B6A1-0000-4000-8000-000000000001}"><text>Varför så högt?</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `${declaration}<personList xmlns="${threaded}"><person displayName="Eva Ekonom" id="{6F2E0C11-0000-4000-8000-000000000002}" userId="eva" providerId="None"/></personList>`,
  };
}

function otherParts(): Record<string, string | Uint8Array> {
  return {
    'xl/externalLinks/externalLink1.xml': `${declaration}<externalLink xmlns="${main}"><externalBook xmlns:r="${r}" r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>1</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(['rId1', 'externalLinkPath', 'file:///C:/Budget/annan.xlsx', true]),
    'customXml/item1.xml': '<?xml version="1.0"?><budget xmlns="urn:kommun:budget"><nämnd>Vård</nämnd></budget>',
    'customXml/itemProps1.xml': `${declaration}<ds:datastoreItem ds:itemID="{3F2504E0-4F89-11D3-9A0C-0305E82C3301}" xmlns:ds="${office}/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
    'xl/vbaProject.bin': bytesOf(5000, 3),
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Eva Ekonom</dc:creator></cp:coreProperties>`,
    'docProps/app.xml': `${declaration}<Properties xmlns="${office}/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  };
}

/** Bytes that hardly pack, the same each time. */
function bytesOf(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    bytes[index] = state >>> 16;
  }
  return bytes;
}

function themeXml(): string {
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const fonts = (name: string) => `<a:${name}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}Font>`;
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${declaration}<a:theme xmlns:a="${office}/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">`
    + colour('dk1', '000000') + colour('lt1', 'FFFFFF') + colour('dk2', '44546A') + colour('lt2', 'E7E6E6')
    + ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'].map((value, index) => colour(`accent${index + 1}`, value)).join('')
    + colour('hlink', '0563C1') + colour('folHlink', '954F72')
    + `</a:clrScheme><a:fontScheme name="Office">${fonts('major')}${fonts('minor')}</a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>`
    + `<a:lnStyleLst>${`<a:ln w="6350">${solid}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
