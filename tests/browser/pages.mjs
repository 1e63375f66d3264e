// What the tests of pages share: a browser without network, pages opened from FOLDER, axe, and the run of the tests.
// usage of each: node NAME.mjs CHROMIUM FOLDER
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [, , executablePath] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const folder = process.argv[3];
export const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// `page.trouble` gathers what it may not do: messages, errors, and requests for a URL that `may` does not allow; without `may`,
// for anything but itself.
export async function open(name, viewport, colorScheme = 'light', may = (url) => url === `file://${folder}/${name}.html`) {
  const page = await browser.newPage({ viewport, colorScheme });
  page.trouble = [];
  page.on('request', (request) => { if (!may(request.url())) page.trouble.push(request.url()); });
  page.on('console', (message) => page.trouble.push(message.text()));
  page.on('pageerror', (error) => page.trouble.push(error.message));
  await page.goto(`file://${folder}/${name}.html`);
  return page;
}

// axe finds nothing over "minor", the page was in no trouble, and it is no wider than its window.
export async function fits(page, where, options = {}) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((more) => axe.run(document, { resultTypes: ['violations'], ...more }), options);
  const told = violations.filter(({ impact }) => impact !== 'minor')
    .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0].html.slice(0, 200)}: ${nodes[0].failureSummary}`);
  assert.deepEqual([told, page.trouble], [[], []], where);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${where}: the page is ${wide} pixels too wide`);
}

// Ends the process: with 1 when a test failed.
export async function run(tests) {
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log(`ok    ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${name}\n${error.stack}`);
    }
  }
  await browser.close();
  console.log(failed ? `${failed} of ${Object.keys(tests).length} failed` : `${Object.keys(tests).length} passed`);
  process.exit(failed ? 1 : 0);
}
