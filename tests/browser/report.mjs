// usage: node report.mjs CHROMIUM FOLDER    the pages of FOLDER, as report_test.py makes them
import assert from 'node:assert/strict';
import { browser, fits, folder, open, run } from './pages.mjs';

const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 1000 } };

const focused = (page) => page.evaluate(() => document.activeElement.id);
const shown = (page) => page.locator('.card:visible').count();
const inView = (page, id) => page.evaluate((each) => {
  const { top, bottom } = document.getElementById(each).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}, id);

const tests = {
  async 'nothing is loaded, nothing is refused, axe finds nothing'() {
    for (const name of ['act', 'several', 'none', 'hostile']) {
      for (const [width, viewport] of Object.entries(widths)) {
        for (const scheme of ['light', 'dark']) {
          const page = await open(name, viewport, scheme);
          await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
          await fits(page, `${name} ${width} ${scheme}`);
          await page.close();
        }
      }
    }
  },

  async 'text stays text'() {
    const page = await open('hostile', widths.desktop);
    assert.match(await page.title(), /^caveat: .*<script>/);
    assert.equal(await page.locator('script').count(), 1);
    assert.equal(await page.locator('img, [onclick], [onerror]').count(), 0);
    const words = (await page.locator('.law').innerText()).replace(/\s+/g, ' ');
    for (const each of [`<img src=x onerror="document.title = 'struck'">`, '</mark></p></section><script>', '&lt;i&gt;']) assert.ok(words.includes(each), each);
  },

  async 'every link within the page has a target, and no id comes twice'() {
    for (const name of ['act', 'several']) {
      const page = await open(name, widths.desktop);
      const [lost, twice] = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
        const links = [...document.querySelectorAll('a[href^="#"]')].map((each) => each.getAttribute('href').slice(1));
        return [links.filter((each) => !ids.includes(each)), ids.filter((each, at) => ids.indexOf(each) !== at)];
      });
      assert.deepEqual([lost, twice], [[], []]);
      assert.ok(await page.locator('td a').count() > 5);
    }
  },

  async 'by keyboard'() {
    for (const viewport of Object.values(widths)) {
      const page = await open('act', viewport);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
      for (const [key, id] of [['j', 't1-f1'], ['j', 't1-f2'], ['j', 't1-f3'], ['k', 't1-f2']]) {
        await page.keyboard.press(key);
        assert.equal(await focused(page), id);
      }
      assert.ok(await inView(page, 't1-w2'));
      assert.ok(await page.locator('mark.lit').count() > 0);
      const details = page.locator('#t1-f2 details');
      await page.keyboard.press('o');
      assert.equal(await details.evaluate((each) => each.open), true);
      await page.keyboard.press('f');
      assert.equal(await page.evaluate(() => document.activeElement.name), 'level');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('#filters').evaluate((each) => each.open), false);
      await page.keyboard.press('?');
      assert.equal(await page.locator('#help').evaluate((each) => each.open), true);
      await page.locator('#shortcuts').uncheck();
      await page.keyboard.press('Escape');
      await page.locator('#t1-f2').focus();
      await page.keyboard.press('j');
      assert.equal(await focused(page), 't1-f2');
    }
  },

  async 'filters'() {
    for (const viewport of Object.values(widths)) {
      const page = await open('act', viewport);
      const all = await page.locator('.card').count();
      const level = (value) => page.locator(`.filters [value=${value}]`);
      await page.locator('.filters > summary').click();
      await level('error').uncheck();
      assert.equal(await shown(page), await page.locator('.card[data-level=warning]').count());
      assert.ok(await shown(page) > 0);
      assert.equal(await page.locator('.ref.error:visible').count(), 0);
      assert.match(await page.locator('#count').innerText(), new RegExp(`of ${all}$`));
      await level('error').check();
      await page.locator('[name=check]').selectOption('content-interception');
      assert.deepEqual(await page.locator('.card:visible').evaluateAll((cards) => [...new Set(cards.map((each) => each.dataset.check))]), ['content-interception']);
      await page.locator('[name=only]').check();
      assert.equal(await page.locator('.section:visible').count(), 1);
      await page.locator('[type=reset]').click();
      await page.waitForFunction((n) => document.querySelectorAll('.card:not(.off)').length === n, all);
      await page.locator('[name=lacks]').selectOption('purpose-limitation');
      const lacking = await page.locator('.card[data-lacks~=purpose-limitation]').count();
      assert.ok(lacking > 0 && lacking < all);
      assert.equal(await shown(page), lacking);
      await page.locator('[name=lacks]').selectOption('');
      await page.locator('[name=words]').fill('retention');
      assert.ok(await shown(page) > 0 && await shown(page) < all);
      await page.locator('[name=words]').fill('no such words');
      assert.equal(await shown(page), 0);
    }
  },

  async 'without its script it can be read'() {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${folder}/act.html`);
    assert.equal(await shown(page), await page.locator('.card').count());
    assert.equal(await page.locator('.tools').isVisible(), false);
  },

  async 'contents on a phone'() {
    const page = await open('act', widths.phone);
    assert.equal(await page.locator('nav.contents').isVisible(), false);
    await page.locator('#contents').click();
    await page.locator('nav.contents a', { hasText: 'Retention of data' }).click();
    assert.equal(await page.locator('nav.contents').isVisible(), false);
    assert.ok(await page.getByRole('heading', { name: 'Retention of data' }).isVisible());
  },

  async 'on paper all findings are there'() {
    const page = await open('act', widths.desktop);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.tools').isVisible(), false);
    assert.equal(await shown(page), await page.locator('.card').count());
    assert.ok((await page.pdf()).length > 10000);
  },

  async 'a law of 500 pages answers'() {
    const page = await open('long', widths.desktop);
    const cards = await page.locator('.card').count();
    assert.ok(cards >= 200, `${cards} findings`);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    assert.ok(elements < 60000, `${elements} elements`);
    const spent = await page.evaluate(() => {
      const begin = performance.now();
      for (let i = 0; i < 10; ++i) document.getElementById('next').click();
      document.body.getBoundingClientRect();
      return (performance.now() - begin) / 10;
    });
    console.log(`  ${cards} findings, ${elements} elements, ${spent.toFixed(0)} ms a step`);
    assert.ok(spent < 500, `${spent} ms a step`);
    await page.locator(`#t1-f${cards}`).evaluate((card) => { location.hash = card.id; });
    await page.keyboard.press('k');
    assert.ok(await inView(page, await focused(page)));
  },
};

await run(tests);
