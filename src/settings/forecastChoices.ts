export type { EntryCells, ForecastChoice, ForecastEntry } from '../figures/forecast/choices';
