// A workspace that is not trusted: texts are reviewed, and its settings for the server and for checklists are left aside until it is.
// usage: vscode_trust.mjs TOOLS VSIX LAW OUT
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {start} from './vscode.mjs';

const [tools, vsix, law, out] = process.argv.slice(2).map((argument) => path.resolve(argument));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'caveat-untrusted-'));
const telemetry = '7. Telemetry. The Authority may order an operator to hand over telemetry.';
fs.writeFileSync(path.join(folder, 'investigation.bill'), `${fs.readFileSync(law, 'utf8')}\n${telemetry}\n`);
fs.mkdirSync(path.join(folder, 'own/powers'), {recursive: true});
fs.writeFileSync(
  path.join(folder, 'own/powers/telemetry.yaml'),
  `id: telemetry
title: Telemetry handed over
tags: [surveillance]
level: warning
why: Readings of a device tell about its owner.
when:
  - force: [power, duty]
    phrases: {en: ["telemetry"]}
needs: [time-limits]
ask: No telemetry shall be handed over.
examples:
  flag: [{text: "${telemetry}", tradition: uk-commonwealth, because: It is a power.}]
  pass: [{text: "7. Nobody has to keep telemetry.", tradition: uk-commonwealth, because: It is none.}]
`,
);
fs.mkdirSync(path.join(folder, '.vscode'));
const settings = {'caveat.server.path': '/bin/false', 'caveat.checklists': ['own']};
fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));

const restricted = {'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never'};
const vscode = await start({tools, vsix, settings: restricted});
const {page} = vscode;
page.setDefaultTimeout(40_000);
try {
  await vscode.open(folder, [['openFile', vscode.uri(path.join(folder, 'investigation.bill'))]]);
  await page.locator('.statusbar-item', {hasText: 'Restricted Mode'}).first().waitFor({timeout: 60_000});
  await page.locator('.monaco-editor .squiggly-error').first().waitFor({timeout: 60_000});
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await page.locator('input[placeholder^="Filter (e.g. text"]').first().fill('Telemetry handed over');
  await page.locator('.markers-panel .message-box-container', {hasText: 'No results'}).waitFor();

  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill('>Workspaces: Manage Workspace Trust');
  await page.locator('.quick-input-widget .monaco-list-row', {hasText: 'Manage Workspace Trust'}).first().click();
  await page.locator('.workspace-trust-editor').getByRole('button', {name: 'Trust', exact: true}).click();
  await page.keyboard.press('Escape');
  await page.locator('.markers-panel .monaco-list-row', {hasText: 'Telemetry handed over'}).first().waitFor();
  console.log('ok: reviewed without trust, and with the checks of the workspace once it is trusted');
} catch (error) {
  await page.screenshot({path: path.join(out, 'vscode-trust-failed.png')}).catch(() => {});
  console.error(error);
  process.exitCode = 1;
} finally {
  await vscode.stop();
  fs.rmSync(folder, {recursive: true, force: true});
}
