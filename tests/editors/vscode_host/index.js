// Tests that run inside VS Code's extension host, with the whole API: what the language server's answers become there, and every command.
// The workspace, made by vscode.sh: investigation.bill (open), other.law, notes.txt, the law as DOCX, ODT and PDF, earlier.bill.
'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const PATIENCE_MS = 20_000;
const folder = vscode.workspace.workspaceFolders[0].uri;
const file = (name) => vscode.Uri.joinPath(folder, name);
const run = (command, ...args) => vscode.commands.executeCommand(command, ...args);

// What `look` returns once it is truthy.
async function until(what, look) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; there are ${codes(text.uri)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const codes = (uri) => vscode.languages.getDiagnostics(uri).map(({code}) => code.value ?? code);
const tab = (label) => until(`the tab ${label}`, () => vscode.window.tabGroups.all.flatMap(({tabs}) => tabs).find((one) => one.label === label));
const closeOthers = () => vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({tabs}) => tabs).filter(({input}) => !input?.uri));

const tests = [];
const test = (name, body) => tests.push({name, body});
let text, editor;
const positionOf = (words, within = 0) => text.positionAt(text.getText().indexOf(words, within));

test('a bill is a legal text, and is reviewed', async () => {
  text = await vscode.workspace.openTextDocument(file('investigation.bill'));
  editor = await vscode.window.showTextDocument(text);
  assert.equal(text.languageId, 'legal');
  await until('diagnostics', () => codes(text.uri).includes('warrantless-access'));
  const [first] = vscode.languages.getDiagnostics(text.uri).filter(({code}) => code.value === 'warrantless-access');
  assert.equal(first.severity, vscode.DiagnosticSeverity.Error);
  assert.match(text.getText(first.range), /without a warrant/);
  assert.match(first.code.target.toString(), /^(https|file):/);
  assert.ok(first.relatedInformation.length > 0);
});

test('the outline', async () => {
  const symbols = await run('vscode.executeDocumentSymbolProvider', text.uri);
  const part = symbols.find(({name}) => name.includes('POWERS OF INVESTIGATION') || name.includes('Part II'));
  assert.ok(part.children.some(({name}) => name.includes('Section 3')), JSON.stringify(symbols));
});

test('definition and references of a cross-reference', async () => {
  const from = positionOf('subsection (1)(c)').translate(0, 2);
  const [there] = await run('vscode.executeDefinitionProvider', text.uri, from);
  const range = there.targetRange ?? there.range;
  assert.match(text.getText(new vscode.Range(range.start, range.start.translate(0, 40))), /require any person/);
});

test('links, folding, colours, lenses, hints', async () => {
  const all = new vscode.Range(0, 0, text.lineCount, 0);
  assert.ok((await run('vscode.executeLinkProvider', text.uri)).length > 0);
  assert.ok((await run('vscode.executeFoldingRangeProvider', text.uri)).length > 0);
  const legend = await run('vscode.provideDocumentSemanticTokensLegend', text.uri);
  assert.ok(['power', 'duty', 'safeguard', 'definedTerm', 'crossReference'].every((type) => legend.tokenTypes.includes(type)), `${legend.tokenTypes}`);
  assert.ok((await run('vscode.provideDocumentSemanticTokens', text.uri)).data.length > 0);
  const lenses = await run('vscode.executeCodeLensProvider', text.uri);
  assert.ok(lenses.some(({command}) => /\d+ powers? · \d+ safeguards? missing/.test(command?.title)));
  assert.ok((await run('vscode.executeInlayHintProvider', text.uri, all)).length > 0);
});

test('Show Review of This Text', async () => {
  await run('caveat.showReview');
  assert.ok((await tab('Review: investigation.bill')).input instanceof vscode.TabInputWebview);
  await closeOthers();
});

for (const name of ['law.docx', 'law.odt', 'law.pdf']) {
  test(`Review Document… shows the review of ${name}`, async () => {
    await run('caveat.reviewDocument', file(name));
    await tab(`Review: ${name}`);
    await closeOthers();
  });
}

test('Review Workspace finds what is in texts that are not open', async () => {
  assert.deepEqual(codes(file('other.law')), []);
  await run('caveat.reviewWorkspace');
  await tab('Review of the workspace');
  await until('findings in other.law', () => codes(file('other.law')).includes('blanket-data-retention'));
  await closeOthers();
});

test('Compare with Another Draft…', async () => {
  await vscode.window.showTextDocument(text);
  await run('caveat.compare', file('earlier.bill'));
  await tab('Compared: investigation.bill');
  await closeOthers();
});

for (const [format, begins] of [['html', /^<!DOCTYPE html>/], ['markdown', /^# /], ['human', /./], ['json', /^\{/], ['sarif', /^\{/]]) {
  test(`Export Report… as ${format}`, async () => {
    await vscode.window.showTextDocument(text);
    const target = file(`report.${format}`);
    await run('caveat.exportReport', format, target);
    const written = fs.readFileSync(target.fsPath, 'utf8');
    fs.unlinkSync(target.fsPath);
    assert.match(written, begins);
    assert.match(written, /warrant/);
    if (format === 'json' || format === 'sarif') JSON.parse(written);
    if (format === 'html') assert.doesNotMatch(written, /<script|data-go/);
  });
}

test('a suppression is written with its reason, and counts', async () => {
  const before = vscode.languages.getDiagnostics(text.uri).find(({code}) => code.value === 'blanket-data-retention');
  const actions = await run('vscode.executeCodeActionProvider', text.uri, before.range, 'quickfix');
  const {command} = actions.find(({title}) => title.startsWith('Suppress blanket-data-retention'));
  await run(command.command, ...command.arguments, 'agreed with the committee');
  await until('the written suppression', () => fs.existsSync(file('.caveat.yaml').fsPath) && /agreed with the committee/.test(fs.readFileSync(file('.caveat.yaml').fsPath, 'utf8')));
  await until('the finding to fade', () => {
    const now = vscode.languages.getDiagnostics(text.uri).find(({code}) => code.value === 'blanket-data-retention');
    return now && now.severity !== vscode.DiagnosticSeverity.Error;
  });
  fs.unlinkSync(file('.caveat.yaml').fsPath);
  await until('the finding as before', () => vscode.languages.getDiagnostics(text.uri).some(({code, severity}) => code.value === 'blanket-data-retention' && severity === vscode.DiagnosticSeverity.Error));
});

test('New Checklist… makes a check that is in force at once', async () => {
  const made = await run('caveat.newChecklist', 'Access to telemetry');
  assert.equal(made.fsPath, file('our-checks/powers/access-to-telemetry.yaml').fsPath);
  assert.deepEqual(vscode.workspace.getConfiguration('caveat').get('checklists'), ['our-checks']);
  const draft = await vscode.workspace.openTextDocument({language: 'legal', content: '12. The Authority may order an operator to hand over telemetry.\n'});
  await until('its finding', () => codes(draft.uri).includes('access-to-telemetry'));
  await vscode.workspace.getConfiguration('caveat').update('checklists', undefined, vscode.ConfigurationTarget.Workspace);
  await until('its end', () => !codes(draft.uri).includes('access-to-telemetry'));
});

test('a setting changes what is found', async () => {
  await vscode.window.showTextDocument(text);
  const settings = vscode.workspace.getConfiguration('caveat');
  await settings.update('checks', ['blanket-data-retention'], vscode.ConfigurationTarget.Workspace);
  await until('only that check', () => codes(text.uri).length > 0 && codes(text.uri).every((code) => code === 'blanket-data-retention'));
  await settings.update('checks', undefined, vscode.ConfigurationTarget.Workspace);
  await until('all checks', () => codes(text.uri).includes('warrantless-access'));
});

test('plain text is reviewed when the user says so', async () => {
  fs.copyFileSync(text.uri.fsPath, file('later.txt').fsPath);
  const notes = await vscode.workspace.openTextDocument(file('later.txt'));
  await vscode.window.showTextDocument(notes);
  assert.deepEqual(codes(notes.uri), []);
  await run('caveat.reviewTextFiles');
  await until('its findings', () => codes(notes.uri).length > 0);
});

test('Restart Server', async () => {
  await vscode.window.showTextDocument(text);
  await run('caveat.restart');
  await until('diagnostics again', () => codes(text.uri).includes('warrantless-access'));
});

test('every setting, command and step is described', () => {
  const {contributes, capabilities} = vscode.extensions.getExtension('caveat.caveat').packageJSON;
  for (const [name, setting] of Object.entries(contributes.configuration.properties))
    assert.ok(setting.description || setting.markdownDescription, name);
  for (const {command, title} of contributes.commands) assert.ok(title, command);
  for (const step of contributes.walkthroughs[0].steps) {
    assert.ok(step.description, step.id);
    assert.ok(fs.existsSync(path.join(vscode.extensions.getExtension('caveat.caveat').extensionPath, step.media.markdown)), step.id);
  }
  assert.equal(capabilities.untrustedWorkspaces.supported, 'limited');
});

exports.run = async () => {
  const lines = [];
  let failed = 0;
  for (const {name, body} of tests) {
    try {
      await body();
      lines.push(`ok      ${name}`);
    } catch (error) {
      ++failed;
      lines.push(`FAILED  ${name}\n${error.stack}`);
    }
  }
  fs.writeFileSync(process.env.CAVEAT_TEST_OUTCOME, `${lines.join('\n')}\n`);
  if (failed) throw new Error(`${failed} failed`);
};
