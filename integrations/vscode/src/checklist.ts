// "New Checklist…": a folder with a first check that runs, and the setting that takes it up.
import * as vscode from 'vscode';

// The file of a check; its example holds as it stands.
export function firstCheck(id: string, title: string): string {
  return `# A check of your own. checklists/README.md of caveat tells every key; \`caveat test FOLDER\` runs the examples.
id: ${id}
title: ${JSON.stringify(title)}
tags: [surveillance]
level: warning
why: >-
  Say in two or three sentences why a reader should care.
when:                              # who may do what, in terms of the lexicon; "phrases" are plain words, by language
  - force: [power, duty]
    phrases: {en: ["telemetry"]}
needs:                             # \`caveat list safeguards\` shows them all
  - prior-judicial-authorisation
  - time-limits
ask: >-
  Write the wording that could stand in the law instead.
examples:
  flag:
    - text: |
        12. The Authority may order an operator to hand over telemetry.
      tradition: uk-commonwealth
      because: An authority takes data without a judge.
  pass:
    - text: |
        12. In this Act "telemetry" means readings that a device sends about itself.
      tradition: uk-commonwealth
      because: A definition gives no power.
`;
}

export function idOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

export async function newChecklist(named?: string): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    void vscode.window.showWarningMessage('Open a folder first: a checklist is kept beside the texts.');
    return undefined;
  }
  const title =
    named ??
    (await vscode.window.showInputBox({
      title: 'New checklist',
      prompt: 'What does its first check look for?',
      placeHolder: 'Access to telemetry',
      validateInput: (value) => (idOf(value) ? undefined : 'A name with letters or digits, please.'),
    }));
  if (!title) return undefined;
  const name = 'our-checks';
  const file = vscode.Uri.joinPath(folder.uri, name, 'powers', `${idOf(title)}.yaml`);
  const there = await vscode.workspace.fs.stat(file).then(() => true, () => false);
  if (!there) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(firstCheck(idOf(title), title)));
  const settings = vscode.workspace.getConfiguration('caveat', folder.uri);
  const known = settings.get<string[]>('checklists', []);
  if (!known.includes(name))
    await settings.update('checklists', [...known, name], vscode.ConfigurationTarget.Workspace);
  await vscode.window.showTextDocument(file);
  return file;
}
