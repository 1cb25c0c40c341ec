import type { LookKind } from '../../../workbook/looks';
import { textHash } from '../../../workbook/textHash';
import type { Place } from '../place';
import type { Session } from '../session';

/**
 * How a part of a sheet looks now, as a short text that is the same for as long as nobody changes it. What differs between
 * two machines (a row that Excel has fitted to its text, say) counts as changed: then nothing is touched.
 */

type Reader = (place: Place, session: Session) => Promise<unknown>;

/** `{"format":{"font":{…},"fill":{…},"borders":{…},…}}`: about this much a cell. */
const bytesPerCell = 700;
const answerBytes = 1_200_000;

/** Everything that a style of ours sets. */
export const cellOptions: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true }, fill: { color: true }, borders: { style: true, weight: true, color: true },
    horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true,
  },
};

/** One sync. */
async function answered<T>(session: Session, result: OfficeExtension.ClientResult<T>): Promise<T> {
  await session.sync();
  return result.value;
}

async function cellLooks(place: Place, session: Session): Promise<unknown> {
  const { planned } = place;
  const rows = Math.max(1, Math.floor(answerBytes / (bytesPerCell * (planned.right - planned.left + 1))));
  const found: unknown[] = [];
  for (let top = planned.top; top <= planned.bottom; top += rows) {
    found.push(await answered(session, place.range({ ...planned, top, bottom: Math.min(planned.bottom, top + rows - 1) }).getCellProperties(cellOptions)));
  }
  return found;
}

async function sizes(place: Place, session: Session): Promise<unknown> {
  const range = place.range(place.planned);
  return [
    await answered(session, range.getColumnProperties({ format: { columnWidth: true } })),
    await answered(session, range.getRowProperties({ format: { rowHeight: true } })),
  ];
}

/** Two syncs: which conditional formats there are, and what our kinds of them say. */
async function conditions(place: Place, session: Session): Promise<unknown> {
  const all = place.range(place.emptied).conditionalFormats;
  all.load('items/type');
  await session.sync();
  for (const item of all.items) {
    if (item.type === 'Custom') {
      item.custom.rule.load('formula');
      item.custom.format.font.load('color,bold');
      item.custom.format.fill.load('color');
    } else if (item.type === 'DataBar') {
      item.dataBar.load('axisColor');
      item.dataBar.positiveFormat.load('fillColor');
    }
  }
  await session.sync();
  return all.items.map((item) => {
    if (item.type === 'DataBar') return [item.dataBar.axisColor, item.dataBar.positiveFormat.fillColor];
    if (item.type !== 'Custom') return item.type;
    const { rule, format } = item.custom;
    return [rule.formula, format.font.color, format.font.bold, format.fill.color];
  });
}

async function merges(place: Place, session: Session): Promise<unknown> {
  const areas = session.requirements.isSetSupported('ExcelApi', '1.13') ? place.range(place.planned).getMergedAreasOrNullObject() : null;
  areas?.load('address');
  await session.sync();
  return areas && (areas.isNullObject ? '' : areas.address);
}

async function page({ sheet }: Place, session: Session): Promise<unknown> {
  const layout = sheet.pageLayout;
  layout.load('orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin');
  const lines = layout.headersFooters.defaultForAllPages;
  lines.load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter');
  const [area, titles, breaks] = [layout.getPrintAreaOrNullObject(), layout.getPrintTitleRowsOrNullObject(), sheet.horizontalPageBreaks.getCount()];
  area.load('address');
  titles.load('address');
  await session.sync();
  const { orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } = layout;
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = lines;
  return [
    orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin,
    leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter,
    area.isNullObject ? null : area.address, titles.isNullObject ? null : titles.address, breaks.value,
  ];
}

async function charts({ sheet }: Place, session: Session): Promise<unknown> {
  sheet.charts.load('items/name');
  await session.sync();
  return sheet.charts.items.map(({ name }) => name).sort();
}

async function tab({ sheet }: Place, session: Session): Promise<unknown> {
  sheet.load('tabColor');
  await session.sync();
  return sheet.tabColor;
}

async function lines({ sheet }: Place, session: Session): Promise<unknown> {
  sheet.load('showGridlines');
  await session.sync();
  return sheet.showGridlines;
}

/** None is a sign too, and not that it can't be told. */
async function frozen({ sheet }: Place, session: Session): Promise<unknown> {
  const panes = sheet.freezePanes.getLocationOrNullObject();
  panes.load('address');
  await session.sync();
  return panes.isNullObject ? '' : panes.address;
}

/** Lists of choices are not among them: no sheet that is written once has any. */
const readers: Readonly<Partial<Record<LookKind, Reader>>> = {
  charts, styles: cellLooks, sizes, merges, bars: conditions, conditions, page, tabColor: tab, gridlines: lines, frozenRows: frozen,
};

/** How a sheet is that was just added: what needs the focus can't be read while another workbook has it. */
const newborn: Readonly<Partial<Record<LookKind, unknown>>> = { tabColor: '', gridlines: true, frozenRows: '' };

const printOf = (found: unknown): string | null => (found === null || found === undefined ? null : textHash(JSON.stringify(found)));

/** One sync or two; null where it can't be told. Throws what Excel answers. */
export const lookPrint = async (session: Session, place: Place, kind: LookKind): Promise<string | null> => printOf(await readers[kind]?.(place, session));

/** The same of a sheet that was added in this very piece of work, after Excel has refused this part of it. */
export const refusedPrint = (session: Session, place: Place, kind: LookKind): Promise<string | null> =>
  (place.isNew && kind in newborn ? Promise.resolve(printOf(newborn[kind])) : lookPrint(session, place, kind));
