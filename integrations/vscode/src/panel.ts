// Webviews: the review panel, one for each text, and one for explanations.
import {randomBytes} from 'node:crypto';
import * as vscode from 'vscode';

import {goTo, placeOf} from './places';

export class Panels implements vscode.Disposable {
  private readonly open = new Map<string, vscode.WebviewPanel>();

  constructor(private readonly extension: vscode.Uri) {}

  // Opens the panel of that key, or brings it to the front.
  show(key: string, title: string, body: string): void {
    let panel = this.open.get(key);
    if (panel) {
      panel.reveal(undefined, true);
    } else {
      panel = vscode.window.createWebviewPanel(
        'caveat.review',
        title,
        {viewColumn: this.column(), preserveFocus: false},
        {enableScripts: true, enableFindWidget: true, localResourceRoots: [vscode.Uri.joinPath(this.extension, 'media')]},
      );
      panel.iconPath = vscode.Uri.joinPath(this.extension, 'media', 'icon.png');
      panel.onDidDispose(() => this.open.delete(key));
      panel.webview.onDidReceiveMessage((message: {go?: string}) => {
        if (message.go) void goTo(...placeOf(message.go));
      });
      this.open.set(key, panel);
    }
    panel.title = title;
    panel.webview.html = this.page(panel.webview, title, body);
  }

  // Beside the text, where the panels are that are open already.
  private column(): vscode.ViewColumn {
    return [...this.open.values()].map(({viewColumn}) => viewColumn).find(Boolean) ?? vscode.ViewColumn.Beside;
  }

  has(key: string): boolean {
    return this.open.has(key);
  }

  // New content for a panel that is open; where the reader is stays.
  refresh(key: string, body: string): void {
    void this.open.get(key)?.webview.postMessage({body});
  }

  dispose(): void {
    for (const panel of this.open.values()) panel.dispose();
  }

  private page(webview: vscode.Webview, title: string, body: string): string {
    const nonce = randomBytes(16).toString('base64');
    const media = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(this.extension, 'media', file)).toString();
    return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<title>${title.replace(/[<>&]/g, '')}</title><link rel="stylesheet" href="${media('review.css')}"></head>
<body><main>${body}</main><script nonce="${nonce}" src="${media('review.js')}"></script></body></html>`;
  }
}
