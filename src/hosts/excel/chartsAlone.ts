import { newbornText } from '../../workbook/unfinished';
import { chartPreparation, drawing, emptied, standingOfUser } from './charts';
import { errorCode, isRefusal } from './excelProblems';
import { isOurChart } from './marks';
import { carryOut } from './operations';
import type { Place } from './place';
import type { Session } from './session';
import type { StandingChart, Survey } from './survey';
import { chartsNow } from './survey';

/**
 * Takes away what an attempt at our charts has left. What stood there before as the user's stays, whatever it is called.
 * Three syncs.
 */
async function takeAway(session: Session, place: Place, survey: Survey, isMeant: (chart: StandingChart) => boolean): Promise<void> {
  const users = standingOfUser(place, isOurChart(place.plan, survey.names));
  const [now = []] = await chartsNow(session, [place.sheet]);
  for (const chart of now) if (!users.has(chart.id) && isMeant(chart)) chart.item.delete();
  emptied(place).apply();
  await session.sync();
}

/** Draws the charts of a sheet one by one; of one that Excel refuses, nothing is left. Throws what Excel answered to the first of those. */
export async function redrawCharts(session: Session, place: Place, survey: Survey): Promise<void> {
  const { plan } = place;
  const isOurs = isOurChart(plan, survey.names);
  if (plan.charts.length === 0 && place.standing.charts.length === 0) return;
  await takeAway(session, place, survey, isOurs);
  await carryOut(session, chartPreparation(place, isOurs), () => undefined);
  const refusals: unknown[] = [];
  for (const chart of plan.charts) {
    try {
      await carryOut(session, drawing(place, [chart]), () => undefined);
    } catch (error) {
      if (errorCode(error) === null || isRefusal(error)) throw error;
      place.forgetRanges();
      refusals.push(error);
      await takeAway(session, place, survey, ({ name, firstSeries }) => name === chart.name || firstSeries === newbornText);
    }
  }
  if (refusals.length > 0) throw refusals[0];
}
