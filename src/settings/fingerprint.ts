import type { SheetUnderstanding } from '../reading/meaning/kind/sheetKind';
import { isCellError, type RawWorkbook } from '../workbook/rawSheet';
import { columnChoiceCells, groupChoiceCells, rowChoiceCells } from './choiceRows';
import { forecastFingerprint } from './forecastRows';
import { oneOffsText } from './oneOffChoices';
import { sharesText, yearsText } from './phasingChoices';
import type { Settings } from './settings';

/** Raised when the report's layout changes, so that older reports are known to be older. */
const REPORT_VERSION = 1;

/** Two 32-bit multiplicative hashes side by side: no secret, only a sign that something changed. */
class Hash {
  private a = 0x811c9dc5;
  private b = 0x9e3779b9;

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      this.a = Math.imul(this.a ^ code, 0x01000193);
      this.b = Math.imul(this.b + code, 0x85ebca6b) ^ (this.b >>> 13);
    }
    this.a = Math.imul(this.a ^ 0x1f, 0x01000193);
  }

  digest(): string {
    return [this.a, this.b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/** A fingerprint of the sheets that are used and of the choices that shape the report. */
export function fingerprintOf(workbook: RawWorkbook, sheets: readonly SheetUnderstanding[], settings: Settings): string {
  const hash = new Hash();
  const { comments: _comments, typedComments: _typed, written: _written, writtenFor: _period, findingDecisions: _decisions, rulesOff: _off, columnChoices, rowChoices, grouping, ...choices } = settings;
  // The settings sheet lists tabs and indicators in the workbook's order, whatever the order of the choices was.
  const sheetChoices = [...choices.sheets].sort((a, b) => (a.sheet < b.sheet ? -1 : 1));
  const directions = choices.directions.map(({ sheet, indicator, direction }) => [sheet, indicator, direction].join('\n')).sort();
  // As the settings sheet keeps them: what is read back from there is the same choice.
  const forecasts = forecastFingerprint(choices.forecasts);
  const [ownShares, yearsLeftOut, oneOffs] = [sharesText(choices.ownShares), yearsText(choices.yearsLeftOut), oneOffsText(choices.oneOffs)];
  if (columnChoices.length + rowChoices.length > 0) hash.add(JSON.stringify([...columnChoices.map(columnChoiceCells), ...rowChoices.map(rowChoiceCells)]));
  if (grouping.length > 0) hash.add(JSON.stringify(grouping.map(groupChoiceCells)));
  hash.add(`${REPORT_VERSION} ${JSON.stringify({ ...choices, sheets: sheetChoices, directions, forecasts, ownShares, yearsLeftOut, oneOffs })}`);
  const used = new Set(sheets.filter(({ kind }) => kind !== 'own' && kind !== 'other').map(({ name }) => name));
  for (const sheet of workbook.sheets) {
    if (!used.has(sheet.name)) continue;
    hash.add(sheet.name);
    for (const { index, values } of sheet.rows) {
      values.forEach((value, column) => {
        if (value === null || value === undefined || value === '') return;
        hash.add(`${index},${column}=${isCellError(value) ? value.error : typeof value === 'number' ? String(value) : `"${value}`}`);
      });
    }
  }
  return hash.digest();
}
