// usage: node site.mjs CHROMIUM FOLDER    the site in FOLDER, as `caveat docs` writes it
import assert from 'node:assert/strict';
import { browser, fits, folder, open as openPage, run } from './pages.mjs';

const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

const open = (name, viewport, colorScheme) =>
  openPage(name, viewport, colorScheme, (url) => url.startsWith(`file://${folder}/`));

const tests = {
  async 'nothing is loaded from elsewhere, axe finds nothing, nothing is too wide'() {
    for (const name of ['index', 'checks/production-order', 'safeguards/time-limits', 'profiles', 'sources', 'words/en']) {
      for (const [width, viewport] of Object.entries(widths)) {
        for (const scheme of ['light', 'dark']) {
          const page = await open(name, viewport, scheme);
          await fits(page, `${name} ${width} ${scheme}`, { preload: false });
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

await run(tests);
