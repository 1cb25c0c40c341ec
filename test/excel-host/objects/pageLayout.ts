import type { SheetModel } from '../model/sheetModel';
import type { Check } from '../richapi/apiObject';
import { ApiCollection, ApiObject, kept, leadsTo, nullObject, oneOf, record, text } from '../richapi/apiObject';
import { invalidArgument } from '../richapi/protocol';
import { rangeOf } from './address';
import type { HostContext } from './context';
import { RangeAreas } from './rangeAreas';

const onlyKeys = (...allowed: string[]): Check => (value, what) => {
  const wrong = Object.keys(record(value, what)).filter((key) => !allowed.includes(key));
  if (wrong.length > 0) throw invalidArgument(`${what} has no ${wrong.join()}`);
  return value;
};

const short: Check = (value, what) => {
  if (text(value, what).length > 255) throw invalidArgument(`${what} is at most 255 characters`);
  return value;
};

const lines: Readonly<Record<string, Check>> = {
  LeftHeader: short, CenterHeader: short, RightHeader: short, LeftFooter: short, CenterFooter: short, RightFooter: short,
};

const marginNames = ['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'];

/** A sheet's page layout. */
export function pageLayout(host: HostContext, sheet: SheetModel): ApiObject {
  const edit = () => host.guardSheet(sheet);
  const { page } = sheet;
  const headersFooters = new ApiObject('HeaderFooterGroup', {
    DefaultForAllPages: leadsTo(() => new ApiObject('HeaderFooter', kept(page.headersFooters, lines, edit))),
  });
  return new ApiObject('PageLayout', {
    ...kept(page.settings, {
      Orientation: oneOf('Portrait', 'Landscape'), PaperSize: oneOf('A4', 'Letter'),
      Zoom: onlyKeys('horizontalFitToPages', 'verticalFitToPages', 'scale'),
    }, edit),
    ...Object.fromEntries(marginNames.map((name) => [`${name}Margin`, { get: () => (page.margins as Record<string, number> | null)?.[name.toLowerCase()] ?? 0.7 }])),
    GetPrintAreaOrNullObject: { call: () => (page.printArea === null ? nullObject : new RangeAreas(host, [page.printArea])) },
    GetPrintTitleRowsOrNullObject: { call: () => (page.titleRows === null ? nullObject : new RangeAreas(host, [page.titleRows])) },
    HeadersFooters: leadsTo(() => headersFooters),
    SetPrintArea: { call: (area) => {
      edit();
      rangeOf(text(area, 'area'));
      page.printArea = text(area, 'area');
    } },
    SetPrintTitleRows: { call: (rows) => {
      edit();
      rangeOf(text(rows, 'rows'));
      page.titleRows = text(rows, 'rows');
    } },
    SetPrintMargins: { call: (unit, margins) => {
      edit();
      oneOf('Inches')(unit, 'unit');
      page.margins = onlyKeys('top', 'bottom', 'left', 'right', 'header', 'footer')(margins, 'margins');
    } },
  });
}

/** The page breaks above rows. */
export function horizontalPageBreaks(host: HostContext, sheet: SheetModel): ApiObject {
  return new ApiCollection('PageBreakCollection', () => [], null, {
    Add: { call: (at) => {
      host.guardSheet(sheet);
      if (rangeOf(text(at, 'range')).top === 0) throw invalidArgument('No page break above the first row');
      sheet.page.breaks.push(text(at, 'range'));
      return new ApiObject('PageBreak', {});
    } },
    GetCount: { call: () => sheet.page.breaks.length },
    RemovePageBreaks: { call: () => {
      host.guardSheet(sheet);
      sheet.page.breaks = [];
    } },
  });
}
