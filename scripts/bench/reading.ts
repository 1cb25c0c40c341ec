import { read as sheetJsRead } from '@e965/xlsx';
import { inflateSync, strToU8, zipSync, type Zippable } from 'fflate';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import { openZip } from '../../src/hosts/xlsx/zip';
import { localAddress } from '../../src/values/cell';

/**
 * How long reading takes, against the floor (inflating every part and looking at every byte once) and SheetJS.
 * The floor and the reading take turns in one process, so that a slow moment of the machine meets both. SheetJS comes
 * after them: it leaves so much garbage that clearing it up would be counted as their time.
 */
export function benchReading(): Promise<void> {
  const cases = [
    { title: '12 sheets x 200 rows', bytes: budgetWorkbook(12, 200), warm: 50, runs: 301 },
    { title: '100 000 x 12 cells', bytes: ledgerWorkbook(100_000), warm: 1, runs: 6 },
  ];
  for (const { title, bytes, warm, runs } of cases) {
    const ways = { floor: () => floor(bytes), reading: () => ours(bytes), sheetJs: () => { sheetJsRead(bytes, { cellNF: true }); } };
    const medians = measure(ways, warm, runs);
    console.log(`reading, ${title} (${(bytes.length / 1024).toFixed(0)} KB): ${medians.reading.toFixed(1)} ms`
      + ` = ${(medians.reading / medians.floor).toFixed(2)} x the floor (${medians.floor.toFixed(1)} ms; aim: at most 2)`
      + ` = ${(medians.reading / medians.sheetJs).toFixed(2)} x SheetJS (${medians.sheetJs.toFixed(1)} ms; aim: under 0.5)`);
  }
  return Promise.resolve();
}

type Ways = Readonly<Record<'floor' | 'reading' | 'sheetJs', () => void>>;

/** Medians in milliseconds, after some rounds to warm up: the engine compiles the ways again until it knows them. */
function measure(ways: Ways, warm: number, runs: number): Record<keyof Ways, number> {
  const times: Record<keyof Ways, number[]> = { floor: [], reading: [], sheetJs: [] };
  const time = (name: keyof Ways, isCounted: boolean) => {
    const start = performance.now();
    ways[name]();
    if (isCounted) times[name].push(performance.now() - start);
  };
  for (let run = -warm; run < runs; run++) {
    time('floor', run >= 0);
    time('reading', run >= 0);
  }
  for (let run = 0; run < runs; run += 10) time('sheetJs', true);
  const median = (all: number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? NaN;
  return { floor: median(times.floor), reading: median(times.reading), sheetJs: median(times.sheetJs) };
}

function ours(bytes: Uint8Array): void {
  const read = readXlsxNow(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
}

/** The least that any reader has to do. */
function floor(bytes: Uint8Array): number {
  const archive = openZip(bytes);
  if (!archive.ok) throw new Error(archive.error);
  let tags = 0;
  for (const entry of archive.value.entries) {
    const part = entry.method === 0 ? entry.compressed : inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
    let at = 0;
    while (at < part.length) if (part[at++] === 60) tags++;
  }
  return tags;
}

/** As Excel writes it: a string is `t="s"`, a style on every cell, thin lines around it, every tenth row bold, every seventh hidden. Returns the same bytes at every call. */
class Maker {
  private readonly strings = new Map<string, number>();
  private readonly sheets: string[] = [];

  text(text: string, style = 3): string {
    let index = this.strings.get(text);
    if (index === undefined) this.strings.set(text, (index = this.strings.size));
    return `s="${style}" t="s"><v>${index}</v></c>`;
  }

  sheet(rows: number, cells: (row: number) => readonly string[]): void {
    const lines: string[] = [];
    for (let row = 0; row < rows; row++) {
      const line = cells(row).map((cell, column) => `<c r="${localAddress(row, column)}" ${cell}`);
      lines.push(`<row r="${row + 1}" spans="1:${line.length}"${row % 7 === 6 ? ' hidden="1"' : ''}${row % 10 === 0 ? '' : ' outlineLevel="1"'} x14ac:dyDescent="0.25">${line.join('')}</row>`);
    }
    this.sheets.push(`<worksheet xmlns="${main}" xmlns:r="${relationships}"><dimension ref="A1"/><sheetFormatPr defaultRowHeight="15"/>`
      + `<cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData>`
      + '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>');
  }

  zip(): Uint8Array {
    const relationship = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
    const files: Record<string, string> = {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        + `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>`
        + this.sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('') + '</Types>',
      '_rels/.rels': `<Relationships xmlns="${packaged}">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}">${this.sheets.map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}`
        + `${relationship('rIdA', 'styles', 'styles.xml')}${relationship('rIdB', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${this.sheets.map((_, index) => `<sheet name="Blad${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
      'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="2"><border/><border><top style="thin"/><bottom style="thin"/></border></borders>'
        + '<cellXfs count="5"><xf numFmtId="0" borderId="1"/><xf numFmtId="4" borderId="1"/><xf numFmtId="14" borderId="1"/><xf numFmtId="0" borderId="1"><alignment indent="1"/></xf><xf numFmtId="0" fontId="1" borderId="1"/></cellXfs></styleSheet>`,
      'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...this.strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    };
    this.sheets.forEach((xml, index) => { files[`xl/worksheets/sheet${index + 1}.xml`] = xml; });
    const zippable: Zippable = {};
    for (const [name, text] of Object.entries(files)) zippable[name] = strToU8(text);
    return zipSync(zippable, { mtime: new Date(1980, 0, 31), level: 6 });
  }
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Amounts that look like amounts, the same at every run. */
function amounts(): () => number {
  let seed = 20170831;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.round((seed / 2 ** 32 - 0.5) * 10_000_000) / 100;
  };
}

const number = (value: number, style = 1): string => `s="${style}"><v>${value}</v></c>`;

/** Sheets of areas: a name, budget, outcome, forecast, and formulas with their values. */
function budgetWorkbook(sheets: number, rows: number): Uint8Array {
  const maker = new Maker();
  const amount = amounts();
  for (let sheet = 0; sheet < sheets; sheet++) {
    maker.sheet(rows, (row) => {
      const [budget, actual, forecast] = [amount(), amount(), amount()];
      const cells = [maker.text(`Verksamhet ${sheet}-${row} för äldre`, row % 10 === 0 ? 4 : 3), ...[budget, actual, forecast, amount(), amount()].map((value) => number(value))];
      return [...cells, `s="1"><f>D${row + 1}-B${row + 1}</f><v>${forecast - budget}</v></c>`, maker.text(row % 7 === 0 ? 'Färre placeringar än planerat' : '')];
    });
  }
  return maker.zip();
}

/** Rows of transactions: codes, texts that recur, a date, texts that don't, amounts. */
function ledgerWorkbook(rows: number): Uint8Array {
  const maker = new Maker();
  const amount = amounts();
  maker.sheet(rows, (row) => [
    number(3000 + (row * 37) % 5000, 0), number(10_000 + (row * 7) % 900, 0), number(500 + (row * 13) % 90, 0),
    maker.text(`Enhet ${row % 240}`), maker.text(`Motpart ${row % 1900} AB`), maker.text(`V${100_000 + row}`),
    number(42_736 + (row % 243), 2), maker.text(`Faktura avseende placering ${row % 20_000}`),
    number(amount()), number(amount()), number(Math.round(amount())), maker.text(row % 3 === 0 ? 'Ja' : 'Nej'),
  ]);
  return maker.zip();
}
