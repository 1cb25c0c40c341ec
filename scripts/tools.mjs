import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Programs of this machine that some tests need. Each is looked for by its variable, then by name, then in its usual
 * places; `within`: a part of another program, that some systems install by itself; `is`: whether what bears the name is
 * the program that is meant; `debian`: its package there.
 */
const windows = ['C:\\Program Files', 'C:\\Program Files (x86)'];

export const tools = {
  BUDGET_CHROMIUM: {
    title: 'Chromium',
    debian: 'chromium',
    also: 'CHROME_PATH',
    // The engine without a browser's own windows is the first choice: the same pages for a fourth less work.
    names: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows.flatMap((folder) => [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`]),
    ],
    remedy: 'install Chromium, Chrome or Edge (Debian: apt-get install chromium) or set CHROME_PATH',
    tests: ['/test/browser/', '/test/excel-host/.*browser'],
  },
  BUDGET_FIREFOX: {
    title: 'Firefox',
    debian: 'firefox-esr',
    also: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`)],
    remedy: 'install Firefox (Debian: apt-get install firefox-esr) or set FIREFOX_PATH',
    tests: ['/test/browser/firefox'],
  },
  BUDGET_SOFFICE: {
    title: 'LibreOffice',
    debian: 'libreoffice-calc',
    names: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      ...windows.map((folder) => `${folder}\\LibreOffice\\program\\soffice.exe`),
    ],
    remedy: 'install LibreOffice (Debian: apt-get install libreoffice-calc)',
    tests: ['libreoffice', 'libreOffice'],
  },
  BUDGET_WRITER: {
    title: 'LibreOffice Writer',
    debian: 'libreoffice-writer',
    within: { program: 'BUDGET_SOFFICE', has: hasWriter },
    remedy: 'install LibreOffice with Writer (Debian: apt-get install libreoffice-writer)',
    tests: ['[/.]writer\\.test'],
  },
  BUDGET_PARALLEL: {
    title: 'GNU parallel',
    debian: 'parallel',
    names: ['parallel'],
    places: [],
    // moreutils has another program of the same name.
    is: (path) => said(path, '--version').includes('GNU parallel'),
    remedy: 'install GNU parallel (Debian: apt-get install parallel)',
    tests: ['[/.]parallel\\.test'],
  },
};

/** Linux parts LibreOffice in packages: where Calc's library stands without Writer's, Writer is missing. */
function hasWriter(soffice) {
  const program = dirname(realpathSync(soffice));
  const files = [program, join(program, '..', 'Frameworks')].flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  const has = (library) => files.some((name) => name.replace(/^lib/, '').startsWith(`${library}.`));
  return has('swlo') || has('mergedlo') || !has('sclo');
}

function said(program, argument) {
  try {
    return execFileSync(program, [argument], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function onPath(name) {
  try {
    const [finder, ...args] = process.platform === 'win32' ? ['where', name] : ['sh', '-c', `command -v ${name}`];
    return execFileSync(finder, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(/\r?\n/)[0] || null;
  } catch {
    return null;
  }
}

/**
 * Where a tool is; null when this machine has none.
 * @param {string} variable
 * @returns {string | null}
 */
export function findTool(variable) {
  const { also, names, places, within, is = () => true } = tools[variable];
  if (within) {
    const program = findTool(within.program);
    return program !== null && within.has(program) ? program : null;
  }
  for (const name of [variable, also]) {
    const path = name === undefined ? undefined : process.env[name];
    if (path && existsSync(path) && is(path)) return path;
  }
  for (const name of names) {
    const path = onPath(name);
    if (path !== null && is(path)) return path;
  }
  return places.find((path) => existsSync(path)) ?? null;
}
