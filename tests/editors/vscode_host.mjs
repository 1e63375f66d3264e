// Runs the tests of vscode_host/ inside VS Code's extension host, with the extension as it is packed.
// usage: vscode_host.mjs TOOLS EXTENSION WORKSPACE
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {start} from './vscode.mjs';

const PATIENCE_MS = 180_000;
const [tools, extension, workspace] = process.argv.slice(2).map((argument) => path.resolve(argument));
const outcome = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'caveat-outcome-')), 'outcome');
const vscode = await start({tools, env: {CAVEAT_TEST_OUTCOME: outcome}});
try {
  const ended = new Promise((resolve, reject) => {
    vscode.page.exposeFunction('codeAutomationExit', resolve);
    setTimeout(() => reject(new Error('the tests did not end')), PATIENCE_MS).unref();
  });
  await vscode.page.exposeFunction('codeAutomationLog', () => {});
  await vscode.open(workspace, [
    ['extensionDevelopmentPath', vscode.uri(extension)],
    ['extensionTestsPath', vscode.uri(path.join(import.meta.dirname, 'vscode_host/index.js'))],
  ]);
  process.exitCode = await ended;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  if (fs.existsSync(outcome)) console.log(fs.readFileSync(outcome, 'utf8'));
  await vscode.stop();
  fs.rmSync(path.dirname(outcome), {recursive: true, force: true});
}
