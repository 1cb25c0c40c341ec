/** The day that a serial number of the 1900 system means. */
export function serialToDate(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  // Serial 25569 is 1970-01-01; serials before March 1900 are off by one day in Excel and do not occur in budgets.
  const date = new Date((Math.floor(serial) - 25569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
