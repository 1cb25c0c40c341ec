const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The content types of the parts that are written. */
export const partTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  sheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  appProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;
