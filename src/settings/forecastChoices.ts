export type { EntryCells, ForecastChoice, ForecastEntry } from '../forecasts/choices';
