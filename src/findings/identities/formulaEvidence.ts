import type { RawSheet } from '../../workbook/rawSheet';
import { formatAddress, type CellAddress } from '../../values/cell';
import type { Finding } from '../finding';
import type { CellEvidence } from './suspect';

/** Bits against a formula's being mistyped, and for a cell whose formula was overwritten or is unlike its neighbours. */
const FORMULA = -5;
const FAULTY = 5;

/** What formulas say of each cell: what they reckon is right by what they take. */
export function evidenceOf(sheets: readonly RawSheet[], ofFormulas: readonly Finding[]): CellEvidence {
  const faulty = new Set(ofFormulas.flatMap(({ causes }) => causes.map(({ cell }) => formatAddress(cell))));
  const bySheet = new Map<string, ReadonlyMap<number, RawSheet['rows'][number]['formulas']>>();
  const formulaAt = ({ sheet, row, column }: CellAddress): boolean => {
    let rows = bySheet.get(sheet);
    if (!rows) {
      rows = new Map(sheets.find(({ name }) => name === sheet)?.rows.filter(({ formulas }) => formulas !== null).map(({ index, formulas }) => [index, formulas]) ?? []);
      bySheet.set(sheet, rows);
    }
    return rows.get(row)?.[column] !== undefined;
  };
  return { bits: (cell) => (faulty.size > 0 && faulty.has(formatAddress(cell)) ? FAULTY : formulaAt(cell) ? FORMULA : 0) };
}

/**
 * Findings of formulas and of amounts, one for each cause: where both blame one cell, or a sum's formula leaves out what
 * makes it fail, the formula's finding tells it and the other is what it explains.
 */
export function withFormulas(ofAmounts: readonly Finding[], ofFormulas: readonly Finding[]): Finding[] {
  const at = new Map<string, number>();
  ofFormulas.forEach(({ rule, causes }, index) => {
    if (rule !== 'formulaOutside') for (const { cell } of causes) at.set(formatAddress(cell), index);
  });
  const explained = new Map<number, Finding[]>();
  const rest = ofAmounts.filter((finding) => {
    const index = finding.causes.map(({ cell }) => at.get(formatAddress(cell))).find((one) => one !== undefined);
    if (index === undefined) return true;
    explained.set(index, [...explained.get(index) ?? [], finding]);
    return false;
  });
  return [...rest, ...ofFormulas.map((finding, index): Finding => {
    const own = explained.get(index);
    if (!own) return finding;
    return {
      ...finding, severity: own.some(({ severity }) => severity === 'error') ? 'error' : finding.severity,
      explains: [...finding.explains, ...own.flatMap(({ message, explains }) => [message, ...explains])],
    };
  })];
}
