import type { FollowUp } from '../followUp';

/**
 * What crosses from a worker to the pane: all but the areas' own lines. The pane shows none of them, and in a
 * workbook of accounts they are nearly all that there would be to copy.
 */
export function crossing(followUp: FollowUp): FollowUp {
  const areas = followUp.areas.map((area) => ({ ...area, figures: { ...area.figures, lines: [] } }));
  return {
    ...followUp, areas,
    figures: { ...followUp.figures, areas: areas.map(({ figures }) => figures) },
    report: followUp.report && { ...followUp.report, areas: followUp.report.areas.map((row, at) => ({ ...row, figures: areas[at]?.figures ?? row.figures })) },
  };
}
