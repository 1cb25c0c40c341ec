import { accountLayouts } from './accounts';
import { besideLayouts } from './beside';
import { columnLayouts } from './columns';
import { columnSetLayouts } from './columnSets';
import { headLayouts } from './heads';
import { kindLayouts } from './kinds';
import { labelLayouts } from './labels';
import { longRowLayouts } from './longRows';
import { moreLayouts } from './more';
import { periodLayouts } from './periods';
import { severalLayouts } from './several';
import { sheetLayouts } from './sheets';
import { signLayouts } from './signs';
import { stackedLayouts } from './stacked';
import { statementLayouts } from './statements';
import { unitLayouts } from './units';
import { nameLayouts } from './names';
import { sumLayouts } from './sums';
import { unseenLayouts } from './unseen';
import { wholeLayouts } from './wholes';

/** Every layout that the reading is tried on. */
export const layouts = [
  ...labelLayouts, ...signLayouts, ...statementLayouts, ...unitLayouts, ...periodLayouts, ...columnLayouts, ...severalLayouts, ...kindLayouts, ...moreLayouts, ...accountLayouts, ...stackedLayouts, ...wholeLayouts, ...sumLayouts, ...nameLayouts, ...sheetLayouts, ...headLayouts, ...unseenLayouts, ...longRowLayouts, ...besideLayouts,
  ...columnSetLayouts,
];
