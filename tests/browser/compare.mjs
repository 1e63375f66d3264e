// usage: node compare.mjs CHROMIUM FOLDER    pages of two drafts side by side in FOLDER, as `caveat compare --format html` writes them
import assert from 'node:assert/strict';
import { fits, open, run } from './pages.mjs';

const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

const tests = {
  async 'nothing is loaded or refused, axe finds nothing, nothing is too wide'() {
    for (const name of ['history', 'same', 'hostile']) {
      for (const [width, viewport] of Object.entries(widths)) {
        for (const scheme of ['light', 'dark']) {
          const page = await open(name, viewport, scheme);
          await fits(page, `${name} ${width} ${scheme}`, { preload: false });
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

await run(tests);
