import { localAddress } from '../../src/values/cell';
import type { Random } from './random';

/** A table of areas, each cell written in one of the ways that the format allows. */

export interface Table {
  /** How many cell formats there are. */
  readonly formats: number;
  /** The `<si>` elements so far; null: every text stands in its cell. */
  readonly shared: string[] | null;
  readonly isStrict: boolean;
}

const head = ['Verksamhet', 'Budget 2024', 'Utfall 2024-08-31', 'Prognos 2024', 'Avvikelse'];
const areas: readonly (readonly [string, number, number, number])[] = [
  ['Förskola', 120_000, 79_500, 121_500], ['Grundskola & fritidshem', 240_000, 161_200, 243_000], ['Gymnasieskola', 98_000, 64_100, 97_200],
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Rows of plain cells. */
export const cellsOf = (rows: readonly (readonly (string | number)[])[]): string => rows.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) =>
  (typeof value === 'number' ? `<c r="${localAddress(row, column)}"><v>${value}</v></c>` : `<c r="${localAddress(row, column)}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`)).join('')}</row>`).join('');

function textCell(random: Random, table: Table, text: string, attributes: string): string {
  if (table.shared === null || random.chance(0.2)) {
    const inside = random.pick([
      `<is><t>${escaped(text)}</t></is>`, `<is><t xml:space="preserve">${escaped(text)}</t></is>`, `<is><r><t>${escaped(text.slice(0, 3))}</t></r><r><rPr><b/></rPr><t>${escaped(text.slice(3))}</t></r></is>`,
    ]);
    return `<c${attributes} t="inlineStr">${inside}</c>`;
  }
  const index = table.shared.push(random.pick([
    `<si><t>${escaped(text)}</t></si>`, `<si><t xml:space="preserve">${escaped(text)}</t></si>`, `<si><t>${Array.from(text, (letter) => `&#${letter.codePointAt(0)};`).join('')}</t></si>`,
    `<si><r><t>${escaped(text.slice(0, 2))}</t></r><r><rPr><b/></rPr><t>${escaped(text.slice(2))}</t></r></si>`, `<si><t>${escaped(text)}</t><rPh sb="0" eb="1"><t>x</t></rPh></si>`,
  ])) - 1;
  return `<c${attributes} t="s"><v>${index}</v></c>`;
}

const numberCell = (random: Random, value: number, attributes: string, formula: string | null): string => {
  const written = random.pick([`${value}`, `${value}.0`, `${value / 1000}E3`, `${value}`]);
  const type = random.chance(0.1) ? ' t="n"' : '';
  return `<c${attributes}${type}>${formula ?? ''}<v>${written}</v></c>`;
};

/** The content of a `<worksheet>`: before, rows, after. */
export function oddSheet(random: Random, table: Table): string {
  const lines: (readonly (string | number)[])[] = [['Nämnd: Barn- och utbildningsnämnden'], ['Belopp i tkr'], [], head,
    ...areas.map(([name, budget, actual, forecast]) => [name, budget, actual, forecast, budget - forecast]),
    ['Summa', ...[1, 2, 3].map((column) => areas.reduce((sum, area) => sum + (area[column] as number), 0)), -3700]];
  const withFormulas = random.pick(['none', 'own', 'shared'] as const);
  const names = random.chance(0.85);
  const rows = lines.map((cells, row) => {
    if (cells.length === 0) return random.chance(0.5) ? `<row r="${row + 1}"/>` : '';
    const written = cells.map((value, column) => {
      const style = table.formats > 0 && random.chance(0.5) ? ` s="${random.int(table.formats)}"` : '';
      const at = names || column === 0 ? ` r="${localAddress(row, column)}"` : '';
      const attributes = random.pick([`${at}${style}`, `${style}${at}`, `${at} ${style}`.replaceAll('"', "'")]);
      if (typeof value === 'string') return textCell(random, table, value, attributes);
      return numberCell(random, value, attributes, column === 4 ? formulaFor(withFormulas, row, lines.length) : null);
    });
    return `<row${random.pick([` r="${row + 1}"`, ` r="${row + 1}" spans="1:5"`, ` spans="1:5" r='${row + 1}'`, ` r="${row + 1}" ht="15" customHeight="1"`])}>${written.join(random.pick(['', '', '\n ', '<!-- c -->']))}</row>`;
  });
  const before = random.pick(['', '<dimension ref="A1:E8"/>', '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr>']) + random.pick(['', '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'])
    + random.pick(['', '<sheetFormatPr defaultRowHeight="15"/>']) + random.pick(['', '<cols><col min="1" max="1" width="30" customWidth="1"/></cols>']);
  const after = random.pick(['', '<autoFilter ref="A4:E8"/>']) + random.pick(['', '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>'])
    + random.pick(['', '<dataValidations count="1"><dataValidation type="list" sqref="G5"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>'])
    + random.pick(['', '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>']) + random.pick(['', '<extLst><ext uri="{own}"><a xmlns="urn:own">1</a></ext></extLst>']);
  return `${before}<sheetData>${rows.join('')}</sheetData>${after}`;
}

/** The variance as a formula of its own, or shared by the areas. */
function formulaFor(kind: 'none' | 'own' | 'shared', row: number, rows: number): string | null {
  if (kind === 'none') return null;
  if (row === rows - 1) return `<f>SUM(E5:E${rows - 1})</f>`;
  if (kind === 'own') return `<f>B${row + 1}-D${row + 1}</f>`;
  return row === 4 ? `<f t="shared" si="0" ref="E5:E${rows - 1}">B5-D5</f>` : '<f t="shared" si="0"/>';
}
