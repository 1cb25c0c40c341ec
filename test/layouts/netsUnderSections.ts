import { sheet, workbook, type Layout } from './build';

/** The net below activities under the heading of the costs: it stands under that heading, and is no cost. */
export const netUnderSectionLayouts: readonly Layout[] = ['Kostnader', 'Verksamhetens kostnader'].map((heading): Layout => ({
  name: `a net below activities under "${heading}" is not told as costs`,
  workbook: workbook(sheet('Uppföljning', `
      Tekniska nämnden
      Uppföljning per 2025-08-31, tkr
       | Budget | Utfall | Prognos
      Intäkter | 1207 | 814 | 1187
      ${heading}
      Ledning | -17300 | -11748 | -17205
      Parker | -4592 | -3026 | -4618
      Vinterväghållning | -3762 | -2508 | -3838
      Summa kostnader | -25654 | -17282 | -25661
      Nettokostnad | -24447 | -16468 | -24474
      `)),
  areas: `
      name | budget | actual | forecast
      Intäkter | 1207 | 814 | 1187
      Ledning | -17300 | -11748 | -17205
      Parker | -4592 | -3026 | -4618
      Vinterväghållning | -3762 | -2508 | -3838`,
  total: `
      budget | actual | forecast | costs
      -24447 | -16468 | -24474 | -`,
}));
