// usage: node compare.mjs CHROMIUM FOLDER    pages of two drafts side by side in FOLDER, as `caveat compare --format html` writes them
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [, , executablePath, folder] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function open(name, viewport, colorScheme = 'light') {
  const page = await browser.newPage({ viewport, colorScheme, bypassCSP: false });
  page.trouble = [];
  page.on('request', (request) => { if (request.url() !== `file://${folder}/${name}.html`) page.trouble.push(request.url()); });
  page.on('console', (message) => page.trouble.push(message.text()));
  page.on('pageerror', (error) => page.trouble.push(error.message));
  await page.goto(`file://${folder}/${name}.html`);
  return page;
}

const tests = {
  async 'nothing is loaded or refused, axe finds nothing, nothing is too wide'() {
    for (const name of ['history', 'same', 'hostile']) {
      for (const [width, viewport] of Object.entries(widths)) {
        for (const scheme of ['light', 'dark']) {
          const page = await open(name, viewport, scheme);
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'], preload: false }));
          const told = violations.filter(({ impact }) => impact !== 'minor')
            .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0].html.slice(0, 200)}: ${nodes[0].failureSummary}`);
          assert.deepEqual([told, page.trouble], [[], []], `${name} ${width} ${scheme}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${name} ${width}: the page is ${wide} pixels too wide`);
          assert.notEqual(await page.title(), 'struck');
          await page.close();
        }
      }
    }
  },

  async 'the drafts stand side by side, on a phone one below the other'() {
    for (const [width, viewport] of Object.entries(widths)) {
      const page = await open('history', viewport);
      const side = (which) => page.locator(`.change:has(.before del) .${which}`).first().boundingBox();
      const [before, after] = [await side('before'), await side('after')];
      if (width === 'desktop') {
        assert.ok(after.x >= before.x + before.width && Math.abs(after.y - before.y) < 2, JSON.stringify([before, after]));
      } else {
        assert.ok(after.y >= before.y + before.height && after.x === before.x, JSON.stringify([before, after]));
      }
      await page.close();
    }
  },

  async 'what differs is marked by more than a colour, and told apart on either side'() {
    const page = await open('history', widths.desktop);
    const line = (locator) => locator.first().evaluate((element) => getComputedStyle(element).textDecorationLine);
    assert.deepEqual([await line(page.locator('del')), await line(page.locator('ins'))], ['line-through', 'underline']);
    assert.deepEqual([await page.locator('.after del').count(), await page.locator('.before ins').count()], [0, 0]);
    const change = page.locator('.change', { hasText: 'weakened' });
    assert.deepEqual(await change.locator('del').allInnerTexts(), ['shall', 'thirty days']);
    assert.deepEqual(await change.locator('ins').allInnerTexts(), ['may where practicable', 'one year']);
    await page.close();
  },

  async 'two drafts that are the same say so'() {
    const page = await open('same', widths.desktop);
    assert.match(await page.locator('main').innerText(), /No change was found in the powers looked for/);
    assert.equal(await page.locator('.change, .side').count(), 0);
    await page.close();
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`failed  ${name}\n${error.message}`);
  }
}
await browser.close();
process.exit(failed ? 1 : 0);
