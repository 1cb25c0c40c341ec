import type { SheetModel } from '../model/sheetModel';
import type { Check } from '../richapi/apiObject';
import { ApiCollection, ApiObject, kept, leadsTo, oneOf, record, text } from '../richapi/apiObject';
import { invalidArgument } from '../richapi/protocol';
import { rangeOf } from './address';
import type { HostContext } from './context';

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
    RemovePageBreaks: { call: () => {
      host.guardSheet(sheet);
      sheet.page.breaks = [];
    } },
  });
}
