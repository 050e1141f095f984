/**
 * Draws public/icon/*.png from the two SVG files beside this one: node scripts/icons/draw.mjs
 * The PNGs are kept in the repository, since building must not need a browser.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../setup.mjs';

const here = (name) => new URL(name, import.meta.url);
const out = new URL('../../public/icon/', import.meta.url);

const GREY = '.ground { fill: #5d6878 } .second { fill: #c9d0da }';
const SLASH =
  '<path d="M2.5 13.5 13.5 2.5" stroke="#5d6878" stroke-width="4.5"/><path d="M2 14 14 2" stroke="#ffc24b" stroke-width="2.2" stroke-linecap="round"/>';

/** States differ in shape as well as colour: grey is asleep, grey with a bar is present and not checking. */
const VARIANTS = [
  { suffix: '', style: '', over: '', sizes: [16, 32, 48, 96, 128] },
  { suffix: '-off', style: GREY, over: '', sizes: [16, 32] },
  { suffix: '-not-checking', style: GREY, over: SLASH, sizes: [16, 32] },
];

const small = readFileSync(here('small.svg'), 'utf8');
const large = readFileSync(here('large.svg'), 'utf8');

/** The grid of sixteen stays sharp up to 32; what is drawn over it uses the same grid. */
const drawing = (size, style, over) =>
  (size <= 32 ? small : large).replace('</svg>', `<style>${style}</style>${over}</svg>`);

mkdirSync(out, { recursive: true });
const browser = await launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const { suffix, style, over, sizes } of VARIANTS) {
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${drawing(size, style, over)}`);
      await page.screenshot({ path: new URL(`${size}${suffix}.png`, out).pathname, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
