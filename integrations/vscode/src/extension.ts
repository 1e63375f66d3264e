// Starts the server and keeps the view, the status bar and open panels with the text in front.
import * as vscode from 'vscode';

import {Commands} from './commands';
import {fromMarkdown} from './pages';
import {Panels} from './panel';
import {SafeguardsView} from './safeguards_view';
import {Server} from './server';
import {StatusBar} from './status_bar';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const panels = new Panels(context.extensionUri);
  const server = new Server(context.extensionPath, (title, text) => panels.show('explanation', title, fromMarkdown(text)));
  const view = new SafeguardsView();
  const statusBar = new StatusBar();
  const commands = new Commands(context.extensionUri, server, panels, view);

  // The text whose review is shown. A panel or an output in front of it changes nothing.
  let shown: vscode.TextDocument | undefined;

  const refresh = async () => {
    const document = shown;
    void vscode.commands.executeCommand('setContext', 'caveat.reviewed', document !== undefined);
    // A text that the server has not been told of yet has no summary; its first status brings us back.
    const summary = document && (await server.summary(document.uri).catch(() => undefined));
    if (document !== shown) return;
    view.show(summary);
    statusBar.show(summary);
    if (!document) return;
    const key = document.uri.toString();
    if (panels.has(key)) panels.refresh(key, await commands.reviewPage(document.uri));
  };
  const follow = (editor: vscode.TextEditor | undefined) => {
    const open = vscode.window.visibleTextEditors.map(({document}) => document);
    if (server.reviews(editor?.document)) shown = editor.document;
    else if (editor || !shown || !open.includes(shown)) shown = open.find((document) => server.reviews(document));
    void refresh();
  };
  const restart = async () => {
    await server.restart();
    follow(vscode.window.activeTextEditor);
  };

  context.subscriptions.push(
    server,
    panels,
    view,
    statusBar,
    ...commands.register(),
    server.onStatus(({uri}) => {
      if (uri === shown?.uri.toString()) void refresh();
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeVisibleTextEditors(() => follow(vscode.window.activeTextEditor)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (['reviewLanguages', 'server.path'].some((key) => change.affectsConfiguration(`caveat.${key}`))) void restart();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
  );
  await server.start();
  follow(vscode.window.activeTextEditor);
}
