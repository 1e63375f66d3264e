// What the user can ask for. To add a command: its function here, and its title in package.json.
import * as vscode from 'vscode';

import {newChecklist} from './checklist';
import * as pages from './pages';
import type {Panels} from './panel';
import {goTo} from './places';
import type {SafeguardsView} from './safeguards_view';
import type {Server} from './server';

const DOCUMENTS = ['bill', 'law', 'treaty', 'txt', 'md', 'docx', 'docm', 'dotx', 'odt', 'pdf', 'html', 'htm', 'xml', 'akn'];

const EXPORTS = [
  {label: 'Web page', description: 'for reading and printing', extension: 'html', format: 'html'},
  {label: 'Markdown', description: 'for a wiki or a pull request', extension: 'md', format: 'markdown'},
  {label: 'Plain text', description: 'as on a terminal', extension: 'txt', format: 'human'},
  {label: 'JSON', description: 'everything, for programs', extension: 'json', format: 'json'},
  {label: 'SARIF', description: 'for code scanning', extension: 'sarif', format: 'sarif'},
];

const baseName = (uri: vscode.Uri) => uri.path.split('/').pop() ?? uri.toString();

export class Commands {
  constructor(
    private readonly extension: vscode.Uri,
    private readonly server: Server,
    private readonly panels: Panels,
    private readonly view: SafeguardsView,
  ) {}

  register(): vscode.Disposable[] {
    // What fails is told, and the user goes on.
    const add = (name: string, run: (...args: never[]) => Promise<unknown>) =>
      vscode.commands.registerCommand(`caveat.${name}`, async (...args: unknown[]) => {
        try {
          return await run.apply(this, args as never[]);
        } catch (error) {
          if (!(error instanceof vscode.CancellationError))
            void vscode.window.showErrorMessage(`caveat: ${(error as Error).message}`);
          return undefined;
        }
      });
    return [
      add('showReview', this.showReview),
      add('reviewDocument', this.reviewDocument),
      add('reviewWorkspace', this.reviewWorkspace),
      add('compare', this.compare),
      add('exportReport', this.exportReport),
      add('newChecklist', newChecklist),
      add('reviewTextFiles', this.reviewTextFiles),
      add('restart', () => this.server.restart()),
      add('suppress', (uri: string, check: string, fingerprint: string, reason?: string) =>
        this.server.suppress(uri, check, fingerprint, reason),
      ),
      add('goTo', goTo),
      add('groupBySafeguard', async () => this.view.group(true)),
      add('groupByPower', async () => this.view.group(false)),
    ];
  }

  async reviewPage(uri: vscode.Uri): Promise<string> {
    const [summary, report] = await Promise.all([this.server.summary(uri), this.server.report(uri, 'markdown')]);
    return pages.review(summary, report.text);
  }

  private async showReview(): Promise<void> {
    const document = this.current();
    if (!document) return;
    this.panels.show(document.uri.toString(), `Review: ${baseName(document.uri)}`, await this.reviewPage(document.uri));
  }

  private async reviewDocument(file?: vscode.Uri): Promise<void> {
    const chosen = file ?? (await this.choose('Review', DOCUMENTS));
    if (!chosen) return;
    const result = await this.working(`Reviewing ${baseName(chosen)}`, (token) =>
      this.server.reviewFile(chosen, 'markdown', token),
    );
    const page = pages.withoutPlaces(pages.review(result.summary, result.text));
    this.panels.show(`file:${chosen.toString()}`, `Review: ${baseName(chosen)}`, page);
  }

  private async reviewWorkspace(): Promise<void> {
    const report = await this.working('Reviewing the workspace', (token) => this.server.reviewWorkspace(token));
    this.panels.show('workspace', 'Review of the workspace', pages.workspace(report));
  }

  private async compare(earlier?: vscode.Uri): Promise<void> {
    const document = this.current();
    const base = document && (earlier ?? (await this.choose('Compare with This Earlier Draft', DOCUMENTS)));
    if (!document || !base) return;
    const result = await this.working(`Comparing with ${baseName(base)}`, (token) =>
      this.server.compare(base, document.uri, token),
    );
    const page = pages.comparison(base.toString(), document.uri.toString(), result);
    this.panels.show(`compare:${document.uri.toString()}`, `Compared: ${baseName(document.uri)}`, page);
  }

  private async exportReport(format?: string, target?: vscode.Uri): Promise<vscode.Uri | undefined> {
    const document = this.current();
    if (!document) return undefined;
    const chosen =
      EXPORTS.find((one) => one.format === format) ??
      (await vscode.window.showQuickPick(EXPORTS, {title: 'Export the report as'}));
    if (!chosen) return undefined;
    const file =
      target ??
      (await vscode.window.showSaveDialog({
        title: 'Export the report',
        defaultUri: document.uri.scheme === 'file' ? document.uri.with({path: `${document.uri.path}.review.${chosen.extension}`}) : undefined,
        filters: {[chosen.label]: [chosen.extension]},
      }));
    if (!file) return undefined;
    const text = chosen.format === 'html' ? await this.webPage(document.uri) : (await this.server.report(document.uri, chosen.format)).text;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    void this.offerToOpen(file);
    return file;
  }

  private async reviewTextFiles(): Promise<void> {
    const settings = vscode.workspace.getConfiguration('caveat');
    const languages = new Set([...settings.get<string[]>('reviewLanguages', []), 'plaintext', 'markdown']);
    const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
    await settings.update('reviewLanguages', [...languages], target);
  }

  private async webPage(uri: vscode.Uri): Promise<string> {
    const style = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extension, 'media', 'review.css'));
    return pages.standalone(`Review: ${baseName(uri)}`, new TextDecoder().decode(style), await this.reviewPage(uri));
  }

  private async offerToOpen(file: vscode.Uri): Promise<void> {
    if (await vscode.window.showInformationMessage(`The report is in ${baseName(file)}.`, 'Open'))
      await vscode.commands.executeCommand('vscode.open', file);
  }

  // The text in front, or the one beside a panel in front.
  private current(): vscode.TextDocument | undefined {
    const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
    const document = editors.map((editor) => editor?.document).find((one) => this.server.reviews(one));
    if (!document)
      void vscode.window.showInformationMessage(
        'Open a text first: .bill, .law or .treaty, or one of the kinds in the setting “caveat.reviewLanguages”.',
      );
    return document;
  }

  private async choose(label: string, extensions: string[]): Promise<vscode.Uri | undefined> {
    const files = await vscode.window.showOpenDialog({
      openLabel: label,
      title: label,
      filters: {'Legal texts': extensions, 'All files': ['*']},
    });
    return files?.[0];
  }

  private working<Result>(title: string, work: (token: vscode.CancellationToken) => Promise<Result>): Thenable<Result> {
    const location = vscode.ProgressLocation.Notification;
    return vscode.window.withProgress({location, title, cancellable: true}, (_, token) => work(token));
  }
}
