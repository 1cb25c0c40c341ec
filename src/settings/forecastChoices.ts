export type { ForecastChoice, ForecastEntry } from '../figures/forecast/choices';
