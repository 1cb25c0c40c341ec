/** Loaded before a program: says at its end, as the last line of its error output, how many kilobytes of memory it had at most. */
process.on('exit', () => { require('node:fs').writeSync(2, `\npeak ${process.resourceUsage().maxRSS}\n`); });
