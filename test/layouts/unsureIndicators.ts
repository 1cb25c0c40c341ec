import { sheet, workbook } from './build';
import type { IndicatorLayout } from './indicators';

const drawn = (name: string, drawing: string, indicators: string, more: Partial<IndicatorLayout> = {}): IndicatorLayout =>
  ({ name, workbook: workbook(sheet('Mål', drawing)), kinds: { Mål: 'indicators' }, indicators, ...more });

/** Indicators whose outcome, target or forecast may be another column's, and the nearest that are sure. */
export const unsureIndicatorLayouts: readonly IndicatorLayout[] = [
  drawn('a value that is wished for is a target', `
      Mål 2025
      Mätetal | Önskat värde | Utfall
      Nöjda gäster, % | 80 | 74
      Väntetid, dagar | 20 | 26
      `, `
      name | actual | target | unsure
      Nöjda gäster, % | 74 % | 80/- | -
      Väntetid, dagar | 26 | 20/- | -`),
  drawn('an outcome of a whole year beside a forecast of no year may be last year\'s', `
      Måluppföljning
      Mätetal | Målvärde | Utfall 2024 | Prognos helår
      Nöjda gäster, % | 80 | 74 | 79
      Väntetid, dagar | 20 | 26 | 22
      `, `
      name | actual | forecast | unsure
      Nöjda gäster, % | 74 % | 79 | actual
      Väntetid, dagar | 26 | 22 | actual`),
  drawn('an outcome of the title\'s year is sure beside a forecast', `
      Måluppföljning 2024
      Mätetal | Målvärde | Utfall 2024 | Prognos helår
      Nöjda gäster, % | 80 | 74 | 79
      Väntetid, dagar | 20 | 26 | 22
      `, `
      name | actual | forecast | unsure
      Nöjda gäster, % | 74 % | 79 | -
      Väntetid, dagar | 26 | 22 | -`),
  drawn('a target of the outcome\'s year makes it sure beside a forecast', `
      Måluppföljning
      Mätetal | Mål 2024 | Utfall 2024 | Prognos helår
      Nöjda gäster, % | 80 | 74 | 79
      Väntetid, dagar | 20 | 26 | 22
      `, `
      name | actual | unsure
      Nöjda gäster, % | 74 % | -
      Väntetid, dagar | 26 | -`),
  drawn('a forecast of a later year than the title', `
      Måluppföljning 2024
      Mätetal | Målvärde | Utfall | Prognos 2025
      Nöjda gäster, % | 80 | 74 | 79
      Väntetid, dagar | 20 | 26 | 22
      `, `
      name | actual | unsure
      Nöjda gäster, % | 74 % | forecast
      Väntetid, dagar | 26 | forecast`),
  drawn('of several targets none is of the year that is followed up', `
      Måluppföljning december 2024
      Mätetal | Mål 2023 | Mål 2026 | Utfall 2024
      Nöjda gäster, % | 70 | 80 | 74
      Väntetid, dagar | 30 | 20 | 26
      `, `
      name | actual | target | unsure
      Nöjda gäster, % | 74 % | 80/2026 | target
      Väntetid, dagar | 26 | 20/2026 | target`),
  drawn('the target of the year is sure among others', `
      Måluppföljning december 2024
      Mätetal | Mål 2023 | Mål 2024 | Mål 2026 | Utfall 2024
      Nöjda gäster, % | 70 | 75 | 80 | 74
      Väntetid, dagar | 30 | 25 | 20 | 26
      `, `
      name | actual | target | unsure
      Nöjda gäster, % | 74 % | 75/2024 | -
      Väntetid, dagar | 26 | 25/2024 | -`),
  drawn('an outcome of no time beside that of a closed year', `
      Mål
      Mätetal | Krav | Värde | Bokslut 2023
      Nöjda gäster, % | 70 | 75 | 74
      Väntetid, dagar | 30 | 25 | 26
      `, `
      name | actual | unsure
      Nöjda gäster, % | 74 % | actual
      Väntetid, dagar | 26 | actual`),
  drawn('figures under a head of unknown words, where the outcome is older than the title', `
      Måluppföljning 2025
      Mätetal | Målvärde | 2024 | Räknat i år
      Nöjda gäster, % | 70 | 75 | 74
      Väntetid, dagar | 30 | 25 | 26
      `, `
      name | actual | unsure
      Nöjda gäster, % | 75 % | actual
      Väntetid, dagar | 25 | actual`, { tells: ["indicatorColumns 'Mål'!D2"] }),
  drawn('a ranking beside an outcome older than the title is none of the committee\'s', `
      Måluppföljning 2025
      Mätetal | Målvärde | 2024 | Placering av 290
      Nöjda gäster, % | 70 | 75 | 74
      Väntetid, dagar | 30 | 25 | 26
      `, `
      name | actual | unsure
      Nöjda gäster, % | 75 % | -
      Väntetid, dagar | 25 | -`, { tells: ["indicatorColumns 'Mål'!D2"] }),
];
