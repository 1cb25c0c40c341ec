import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ForecastAccuracy } from '../../src/taskpane/forecast/ForecastAccuracy';
import { DRAWN_AREAS, forecastYears } from '../support/forecastYears';
import { followUpOf } from '../support/examples';

/** How the forecasts of a finished year came out, as the pane's markup. */

it('names each area’s button for its earlier years by the area too', async () => {
  const { forecasts } = followUpOf(await forecastYears({ month: 12 }));
  if (!forecasts) throw new Error('There are no forecasts.');
  const markup = renderToStaticMarkup(createElement(ForecastAccuracy, { views: forecasts }));
  const names = [...markup.matchAll(/aria-label="(Månad för månad [^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(['Nämnden totalt', ...DRAWN_AREAS.map(({ name }) => name)].map((name) => `Månad för månad 2022–2023, ${name}`));
});
