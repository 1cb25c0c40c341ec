/**
 * Takes the pictures of docs/pictures from the built pages; with `--all`, every state of the pane in Excel in every width
 * and look, into .cache/pictures, to be looked at. Run `npm run build` first. The Excel in them is the tests' own.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import webpack from 'webpack';
import { chromiumFlags, serveDist } from './serveDist.mjs';
import { root } from './steps.mjs';
import { findTool } from './tools.mjs';

const all = process.argv.includes('--all');
const folder = join(root, ...(all ? ['.cache', 'pictures'] : ['docs', 'pictures']));
const cache = join(root, '.cache', 'screenshots');

/** The tests' Excel as a script for the page, and the product's reader for here. */
function bundle() {
  const shared = {
    mode: 'development', devtool: false, resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } }] },
  };
  const output = (filename, more) => ({ path: cache, filename, ...more });
  return new Promise((resolve, reject) => {
    webpack([
      { ...shared, target: ['web', 'es2022'], entry: join(root, 'test/excel-host/browserHost.ts'), output: output('excel.js') },
      { ...shared, target: 'node20', entry: join(root, 'src/hosts/xlsx/readXlsx.ts'), output: output('reader.cjs', { library: { type: 'commonjs2' } }) },
    ], (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

const office = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The pane before an Excel that holds the example. */
async function openInExcel(context, page, workbook, isDark) {
  await context.route(`${cdn}**`, (route) => route.fulfill({
    path: join(office, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '')), contentType: 'text/javascript',
  }));
  await context.addInitScript(`window.strictExcelWorkbook = ${JSON.stringify(workbook)}; window.strictExcelOptions = ${JSON.stringify({ isDark })};`);
  await context.addInitScript(readFileSync(join(cache, 'excel.js'), 'utf8'));
  await page.goto(`${origin}/taskpane.html`);
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
}

const update = (page) => page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
const shownTab = async (page, tab) => {
  const shown = page.getByRole('tab', { name: tab });
  if (await shown.count() > 0) {
    await shown.click();
  } else {
    await page.getByRole('button', { name: 'Mer: fler delar' }).click();
    await page.getByRole('menuitem', { name: tab }).click();
  }
  if (tab === 'Rapport') await page.getByRole('region', { name: 'Rapporten så som den skrivs' }).waitFor();
};

/** States of the pane in Excel: what is done until each is there. */
const states = {
  'forsta-gangen': () => undefined,
  arbetar: async (page) => {
    await page.evaluate('window.strictExcel.syncs.length = 0; window.strictExcel.faults = [6, 7, 8, 9, 10].map((sync) => ({ at: "hang", sync }));');
    await update(page);
    await page.getByRole('progressbar').waitFor();
  },
  fel: async (page) => {
    await page.evaluate('window.strictExcel.condition.cellEditMode = true');
    await update(page);
    await page.getByRole('alert').waitFor();
  },
  skrivskyddad: async (page) => {
    await page.evaluate('window.strictExcel.model.isReadOnly = true');
    await update(page);
    await page.getByRole('alert').waitFor();
  },
  skriven: async (page) => {
    await update(page);
    await page.getByText('Rapporten står i bladet').waitFor();
  },
  andrad: async (page) => {
    await shownTab(page, 'Rapport');
    await page.getByLabel('Gul från (%)').fill('-3');
    await page.getByRole('button', { name: 'Ångra' }).waitFor();
  },
  kontroller: (page) => shownTab(page, 'Kontroller'),
  lasning: async (page) => {
    await shownTab(page, 'Läsning');
    await page.getByRole('button', { name: /^Ändra: / }).first().click();
  },
  indikatorer: async (page) => {
    await shownTab(page, 'Mätetal');
    await page.locator('li button[aria-expanded]').nth(1).click();
  },
  prognos: async (page) => {
    await shownTab(page, 'Prognos');
    await page.getByRole('list', { name: 'Prognos per område' }).getByRole('button').nth(3).click();
    await page.getByRole('radio', { name: /^Samma takt året ut/ }).check();
    await page.getByRole('heading', { name: 'Välj prognos' }).evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
  },
  kommentarer: async (page) => {
    await shownTab(page, 'Kommentarer');
    await page.getByRole('button', { name: /^Lägg till orsak och åtgärd: / }).first().click();
  },
  rapport: (page) => shownTab(page, 'Rapport'),
  export: async (page) => {
    await shownTab(page, 'Export');
    await page.getByRole('list', { name: 'Kontroll före nämnden' }).waitFor();
  },
  sjalvtest: async (page) => {
    await shownTab(page, 'Rapport');
    await page.getByRole('button', { name: 'Självtest av Excel' }).click();
    await page.getByRole('button', { name: 'Kör i den här arbetsboken' }).click();
    await page.getByRole('button', { name: 'Kopiera tabellen' }).waitFor();
  },
};

const light = { colorScheme: 'light', forcedColors: 'none' };
const dark = { colorScheme: 'dark', forcedColors: 'none' };
const contrast = { colorScheme: 'dark', forcedColors: 'active' };

/** One picture each: how wide, how it looks, and which tab of the page or which state of the pane in Excel. */
const kept = [
  { name: 'oversikt', width: 320, look: light, tab: 'Översikt' },
  { name: 'kontroller', width: 320, look: light, tab: 'Kontroller' },
  { name: 'lasning', width: 320, look: light, tab: 'Läsning' },
  { name: 'indikatorer', width: 320, look: light, tab: 'Mätetal' },
  { name: 'prognos', width: 320, look: light, state: 'prognos' },
  { name: 'rapport', width: 500, look: light, tab: 'Rapport', scroll: true },
  { name: 'oversikt-mork', width: 320, look: dark, tab: 'Översikt' },
  { name: 'oversikt-kontrast', width: 270, look: contrast, tab: 'Översikt' },
  { name: 'sida', width: 1180, look: light, tab: 'Rapport' },
  { name: 'forsta-gangen', width: 320, look: light, state: 'forsta-gangen' },
  { name: 'fel', width: 320, look: light, state: 'fel' },
];

/** Every state in every width and look. An Excel is light or dark from the start; widths and the system's colours change on the open page. */
const widths = [320, 270, 500, 1400];
const excels = [
  { isDark: false, looks: [['ljus', light]] },
  { isDark: true, looks: [['mork', dark], ['kontrast', contrast]] },
];

async function onThePage(page, { tab, scroll }) {
  await page.goto(origin);
  await page.getByRole('button', { name: 'Helsingborg, augusti 2017' }).click();
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  await shownTab(page, tab);
  if (scroll) await page.getByRole('heading', { name: 'Förhandsvisning' }).evaluate((heading) => heading.scrollIntoView());
}

mkdirSync(folder, { recursive: true });
mkdirSync(cache, { recursive: true });
await bundle();
const { readXlsxNow } = createRequire(import.meta.url)(join(cache, 'reader.cjs'));
const read = readXlsxNow(new Uint8Array(readFileSync(join(root, 'examples', 'helsingborg-2017-08.xlsx'))));
const { origin, close } = await serveDist();
const browser = await chromium.launch({ executablePath: findTool('BUDGET_CHROMIUM'), args: chromiumFlags });
const still = async (page, name) => {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`) });
};
const opened = async (width, look, use) => {
  const context = await browser.newContext({ viewport: { width, height: 760 }, reducedMotion: 'reduce', ...look });
  await use(context, await context.newPage());
  await context.close();
};

async function takeKept({ name, width, look, state, ...picture }) {
  await opened(width, look, async (context, page) => {
    if (state === undefined) {
      await onThePage(page, picture);
    } else {
      await openInExcel(context, page, read.value, look.colorScheme === 'dark');
      await states[state](page);
    }
    await still(page, name);
  });
}

async function takeAll(state, { isDark, looks }) {
  await opened(widths[0], looks[0][1], async (context, page) => {
    await openInExcel(context, page, read.value, isDark);
    await states[state](page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 760 });
      for (const [name, look] of looks) {
        await page.emulateMedia(look);
        await still(page, `${state}-${width}-${name}`);
      }
    }
  });
}

if (all) {
  for (const state of Object.keys(states)) for (const excel of excels) await takeAll(state, excel);
} else {
  for (const picture of kept) await takeKept(picture);
}
await browser.close();
await close();
