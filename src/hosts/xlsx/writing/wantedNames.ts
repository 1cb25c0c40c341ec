import { sheetReference } from '../../../values/cell';
import { finishedComment, ownComment } from '../../../workbook/markComment';
import type { Target } from './targets';
import { absoluteReference, type WantedName } from './workbookEdits';

const corner = { top: 0, left: 0, bottom: 0, right: 0 };

/** The names that a sheet brings along: its mark, those of its plan, and what is printed of it. */
export function wantedNames({ plan, name, position }: Target): WantedName[] {
  const { area, titleRows } = plan.print;
  const titles = titleRows && `${sheetReference(name)}$${titleRows.from + 1}:$${titleRows.to + 1}`;
  return [
    { name: plan.mark, localSheet: null, refersTo: absoluteReference(name, corner), comment: finishedComment(plan) },
    ...plan.names.map((one) => ({ name: one.name, localSheet: null, refersTo: absoluteReference(name, one.range), comment: ownComment })),
    { name: '_xlnm.Print_Area', localSheet: position, refersTo: absoluteReference(name, area), comment: null },
    ...(titles === undefined ? [] : [{ name: '_xlnm.Print_Titles', localSheet: position, refersTo: titles, comment: null }]),
  ];
}
