import { fold, tidy } from '../../../values/text';
import type { Unit } from '../../../values/unit';
import type { RawRow } from '../../../workbook/rawSheet';
import type { RecognisedSheet } from '../../meaning/kind/recognisedSheet';
import { numberIn } from '../../cells/cellReading';
import { sheetUnit, unitIn } from '../../meaning/units/unit';
import type { AreaIndex } from './areaIndex';
import type { Driver } from './monthFacts';

const VOLUME = /^(?:prognos(?:tiserad|tiserat)? |beräknad |beräknat )?(?:antal|volym|årsvolym|helårsvolym|elevantal|barnantal|elever|årsplatser|platser|vårddygn|timmar)(?![\p{L}])/u;
const PRICE = /(?:^|\s)(?:à-?pris|a-pris|á-pris|styckpris|pris|styckkostnad|enhetskostnad|snittkostnad)(?![\p{L}])|(?:^|\s)(?:skolpeng|elevpeng|barnpeng|grundbelopp|pengbelopp)(?![\p{L}])|(?:kostnad|peng|ersättning|belopp) ?(?:per|\/) ?(?!månad|mån)\p{L}+|\bkr ?(?:\/|per) ?(?!månad|mån)\p{L}+/u;
/** A stretch of time that is not the whole year. */
const PART_OF_YEAR = /\back|t\.? ?o\.? ?m|till och med|hittills|period|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|månad|tertial|kvartal|\bt[123]\b|utfall|förra|fg|föreg|bokslut|avvik|differens|förändr/;
const WHOLE_YEAR = /helår|prognos|per år|årsvolym/;

const DEEPEST = 60;

interface Heads {
  readonly at: number;
  readonly volume: number;
  readonly price: number;
  readonly unit: Unit | null;
}

/** One column of volumes and one of prices, both clearly headed; of several, those of the whole year or of the forecast. */
function headsIn(row: RawRow, at: number): Heads | null {
  // Nearly all rows have no volume.
  if (!row.values.some((value) => typeof value === 'string' && VOLUME.test(fold(value)))) return null;
  const heads = row.values.map((value) => (typeof value === 'string' ? fold(value) : ''));
  const only = (pattern: RegExp, not: RegExp | null): number | null => {
    const all = heads.flatMap((head, column) => (pattern.test(head) && !PART_OF_YEAR.test(head) && !(not?.test(head) ?? false) ? [column] : []));
    const whole = all.filter((column) => WHOLE_YEAR.test(heads[column] ?? ''));
    const kept = whole.length > 0 ? whole : all;
    return kept.length === 1 ? (kept[0] ?? null) : null;
  };
  const volume = only(VOLUME, PRICE);
  const price = only(PRICE, VOLUME);
  return volume === null || price === null ? null : { at, volume, price, unit: unitIn(heads[price] ?? '') };
}

interface Row {
  readonly area: number;
  readonly volume: number;
  readonly price: number;
  readonly row: number;
}

/** Rows under the heads that an area's name begins, until the next heads or an empty stretch. */
function rowsUnder(rows: readonly RawRow[], heads: Heads, index: AreaIndex): Row[] {
  return rows.slice(heads.at + 1).flatMap((row): Row[] => {
    const volume = numberIn(row, heads.volume);
    const price = numberIn(row, heads.price);
    if (volume === null || price === null || volume <= 0 || price === 0) return [];
    const before = row.values.slice(0, Math.min(heads.volume, heads.price));
    const area = before.map((value) => (typeof value === 'string' ? index.find(tidy(value), false) : -1)).find((found) => found >= 0);
    return area === undefined ? [] : [{ area, volume, price, row: row.index }];
  });
}

/** Volumes with a price for the areas that a sheet names; only where both columns are clearly headed. */
export function readDrivers({ sheet, ...rest }: RecognisedSheet, index: AreaIndex): Driver[] {
  if (rest.kind === 'ledger' || rest.kind === 'internalControl' || rest.kind === 'history') return [];
  const rows = sheet.rows.slice(0, 1_000);
  const heads = rows.slice(0, DEEPEST).map((row, at) => headsIn(row, at)).find((found) => found !== null);
  if (!heads) return [];
  const byArea = new Map<number, Row[]>();
  for (const row of rowsUnder(rows, heads, index)) byArea.set(row.area, [...(byArea.get(row.area) ?? []), row]);
  const unit = heads.unit ?? sheetUnit({ sheet, ...rest }) ?? 'kr';
  return [...byArea].map(([area, own]): Driver => {
    const volume = own.reduce((sum, row) => sum + row.volume, 0);
    return {
      area: index.areas[area]?.name ?? '', volume, unit,
      // Several kinds of one area: what they come to together, per unit of volume.
      price: own.reduce((sum, row) => sum + row.volume * row.price, 0) / volume,
      cells: own.flatMap(({ row }) => [heads.volume, heads.price].map((column) => ({ sheet: sheet.name, row, column }))),
    };
  });
}
