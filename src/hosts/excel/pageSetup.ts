import { formatAbsoluteRange, localAddress } from '../../values/cell';
import { operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';

/** A4, one page wide and as many high as it takes. */
export function pageSetup(place: Place): Operation[] {
  const { print } = place.plan;
  return [operation((8 + print.breaksBefore.length) * rangeBytes, () => {
    const page = place.sheet.pageLayout;
    page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintArea(formatAbsoluteRange(print.area));
    if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
    page.setPrintMargins('Inches', print.margins);
    const lines = page.headersFooters.defaultForAllPages;
    lines.leftHeader = print.header.left;
    lines.centerHeader = print.header.center;
    lines.rightHeader = print.header.right;
    lines.leftFooter = print.footer.left;
    lines.centerFooter = print.footer.center;
    lines.rightFooter = print.footer.right;
    const breaks = place.sheet.horizontalPageBreaks;
    breaks.removePageBreaks();
    for (const row of print.breaksBefore) breaks.add(localAddress(row, 0));
  })];
}
