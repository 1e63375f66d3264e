// usage: node site.mjs CHROMIUM FOLDER    the site in FOLDER, as `caveat docs` writes it
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
  const page = await browser.newPage({ viewport, colorScheme });
  page.trouble = [];
  page.on('request', (request) => { if (!request.url().startsWith(`file://${folder}/`)) page.trouble.push(request.url()); });
  page.on('console', (message) => page.trouble.push(message.text()));
  page.on('pageerror', (error) => page.trouble.push(error.message));
  await page.goto(`file://${folder}/${name}.html`);
  return page;
}

const tests = {
  async 'nothing is loaded from elsewhere, axe finds nothing, nothing is too wide'() {
    for (const name of ['index', 'checks/production-order', 'safeguards/time-limits', 'profiles', 'sources', 'words/en']) {
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
          await page.close();
        }
      }
    }
  },

  async 'search, by keyboard, from a page in a folder'() {
    for (const viewport of Object.values(widths)) {
      const page = await open('checks/production-order', viewport);
      await page.keyboard.press('/');
      await page.keyboard.type('gag order');
      assert.match(await page.locator('#results li').first().innerText(), /^Gag or secrecy order/);
      await page.keyboard.type(' nosuchword');
      assert.equal(await page.locator('#results p').innerText(), 'Nothing found');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('#results').isVisible(), false);
      await page.keyboard.type('time limits');
      await page.keyboard.press('Enter');
      await page.waitForURL(`file://${folder}/safeguards/time-limits.html`);
      assert.deepEqual(page.trouble, []);
      await page.close();
    }
  },

  async 'examples are marked by the engine, and near misses are not'() {
    const page = await open('checks/production-order', widths.desktop);
    const [found, passed] = await page.locator('.examples').evaluateAll((lists) => lists.map((list) => [...list.children].map((item) => item.querySelectorAll('mark.error, mark.warning').length)));
    assert.ok(found.length >= 4 && found.every((marks) => marks > 0), `${found}`);
    assert.ok(passed.length >= 4 && passed.every((marks) => marks === 0), `${passed}`);
  },

  async 'without its script it can be read'() {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${folder}/index.html`);
    assert.equal(await page.locator('.search').isVisible(), false);
    await page.getByRole('link', { name: 'Production order', exact: true }).click();
    assert.ok(await page.getByRole('heading', { name: 'What to ask for' }).isVisible());
  },

  async 'on paper'() {
    const page = await open('checks/production-order', widths.desktop);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await page.locator('.bar').isVisible(), false);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    assert.ok((await page.pdf()).length > 10000);
  },
};

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
