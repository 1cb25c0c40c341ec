/** Takes the pictures of docs/pictures from the built page. Run `npm run build` first. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, serveDist } from './serveDist.mjs';
import { root } from './steps.mjs';
import { findTool } from './tools.mjs';

const folder = join(root, 'docs', 'pictures');
const example = 'Helsingborg, augusti 2017';

/** One picture each: how wide, how it looks, which tab. */
const pictures = [
  { name: 'oversikt', width: 320, height: 760, tab: 'Översikt' },
  { name: 'flikar', width: 320, height: 760, tab: 'Flikar' },
  { name: 'rapport', width: 500, height: 760, tab: 'Rapport', scroll: true },
  { name: 'oversikt-mork', width: 320, height: 760, tab: 'Översikt', colorScheme: 'dark' },
  { name: 'oversikt-kontrast', width: 270, height: 760, tab: 'Översikt', forcedColors: 'active', colorScheme: 'dark' },
  { name: 'sida', width: 1180, height: 760, tab: 'Rapport' },
];

mkdirSync(folder, { recursive: true });
const { origin, close } = await serveDist();
const browser = await chromium.launch({ executablePath: findTool('BUDGET_CHROMIUM'), args: chromiumFlags });
for (const { name, width, height, tab, scroll, colorScheme = 'light', forcedColors = 'none' } of pictures) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, forcedColors, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByRole('button', { name: example }).click();
  await page.getByRole('tab', { name: tab }).click();
  if (tab === 'Rapport') await page.getByRole('region', { name: 'Rapporten så som den skrivs' }).waitFor();
  if (scroll) await page.getByRole('heading', { name: 'Förhandsvisning' }).evaluate((heading) => heading.scrollIntoView());
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
await browser.close();
await close();
