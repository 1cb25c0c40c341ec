/** Draws assets/*.svg at the sizes that Office asks for. Run after changing a drawing; the PNGs are kept in the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './steps.mjs';
import { findTool } from './tools.mjs';

const sizes = { icon: [16, 32, 64, 80], update: [16, 32, 80] };

const browser = await chromium.launch({ executablePath: findTool('BUDGET_CHROMIUM'), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const page = await browser.newPage();
for (const [name, all] of Object.entries(sizes)) {
  const drawing = readFileSync(join(root, 'assets', `${name}.svg`), 'utf8');
  for (const size of all) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: join(root, 'assets', `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
