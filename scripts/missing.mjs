/** `node scripts/missing.mjs`: the Debian packages of the tools that this machine lacks, one a line. Needs no package of ours. */
import { findTool, tools } from './tools.mjs';

for (const [variable, { debian }] of Object.entries(tools)) if (findTool(variable) === null) console.log(debian);
