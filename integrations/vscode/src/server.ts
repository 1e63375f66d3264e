// The language client: starts the server, hands it the settings, and answers for the commands that it leaves to us.
import * as vscode from 'vscode';
import {LanguageClient, RevealOutputChannelOn, WorkspaceEdit} from 'vscode-languageclient/node';

import {findServer} from './find_server';
import type {Comparison, FileReport, Report, Status, Summary, WorkspaceReport} from './protocol';

// Commands that the server offers and the client runs; plugin/lsp/commands.h.
const CLIENT_COMMANDS = ['caveat.explain', 'caveat.copySubmission', 'caveat.showFindings', 'caveat.suppress'];

export class Server implements vscode.Disposable {
  private client?: LanguageClient;
  private readonly output = vscode.window.createOutputChannel('caveat', {log: true});
  private readonly statusEmitter = new vscode.EventEmitter<Status>();
  // An open text has been reviewed.
  readonly onStatus = this.statusEmitter.event;

  constructor(
    private readonly extension: string,
    private readonly showMarkdown: (title: string, markdown: string) => void,
  ) {}

  async start(): Promise<void> {
    const settings = vscode.workspace.getConfiguration('caveat');
    const program = await findServer(settings.get('server.path', ''), this.extension);
    if ('reasons' in program) {
      for (const reason of program.reasons) this.output.error(reason);
      void this.tellMissing();
      return;
    }
    this.output.info(`${program.command}: ${program.version}`);
    const run = {command: program.command, args: ['lsp'], options: {env: program.env}};
    this.client = new LanguageClient('caveat', 'caveat', run, {
      documentSelector: settings.get<string[]>('reviewLanguages', ['legal']).flatMap((language) => [
        {language, scheme: 'file'},
        {language, scheme: 'untitled'},
      ]),
      initializationOptions: {...vscode.workspace.getConfiguration().get<object>('caveat'), clientCommands: CLIENT_COMMANDS},
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        executeCommand: async (command, args, next) => {
          const result: unknown = await next(command, args);
          if (typeof result !== 'string') return result;
          if (command === 'caveat.explain') this.showMarkdown('caveat: explanation', result);
          if (command === 'caveat.showFindings') this.showMarkdown('caveat: findings', result);
          if (command === 'caveat.copySubmission') {
            await vscode.env.clipboard.writeText(result);
            void vscode.window.showInformationMessage('The comment is on the clipboard, with its sources.');
          }
          return result;
        },
      },
    });
    this.client.onNotification('caveat/status', (status: Status) => this.statusEmitter.fire(status));
    await this.client.start();
  }

  async restart(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.dispose();
    await this.start();
  }

  // Whether a text is one that the server reviews while it is open.
  reviews(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
    const languages = vscode.workspace.getConfiguration('caveat').get<string[]>('reviewLanguages', ['legal']);
    return (
      this.client !== undefined &&
      document !== undefined &&
      ['file', 'untitled'].includes(document.uri.scheme) &&
      languages.includes(document.languageId)
    );
  }

  summary(uri: vscode.Uri): Promise<Summary> {
    return this.ask('caveat/summary', {textDocument: {uri: uri.toString()}});
  }
  report(uri: vscode.Uri, format: string): Promise<Report> {
    return this.ask('caveat/report', {textDocument: {uri: uri.toString()}, format});
  }
  reviewFile(uri: vscode.Uri, format: string, token?: vscode.CancellationToken): Promise<FileReport> {
    return this.ask('caveat/reviewFile', {uri: uri.toString(), format}, token);
  }
  reviewWorkspace(token: vscode.CancellationToken): Promise<WorkspaceReport> {
    return this.ask('caveat/reviewWorkspace', {}, token);
  }
  async compare(base: vscode.Uri, draft: vscode.Uri, token: vscode.CancellationToken): Promise<Comparison> {
    const params = {base: base.toString(), draft: draft.toString(), format: 'json'};
    return JSON.parse((await this.ask<{text: string}>('caveat/compare', params, token)).text);
  }

  // Asks for the reason, and writes the comment that suppresses the finding.
  async suppress(uri: string, check: string, fingerprint: string, given?: string): Promise<void> {
    const reason =
      given ??
      (await vscode.window.showInputBox({
        title: `Suppress ${check} here`,
        prompt: 'Why is it accepted? The reason stands in the text or in .caveat.yaml, for whoever reads it next.',
        validateInput: (value) => (value.trim() ? undefined : 'A suppression needs a reason.'),
      }));
    if (!reason || !this.client) return;
    const params = {textDocument: {uri}, fingerprint, reason: reason.trim()};
    const {edit} = await this.ask<{edit: WorkspaceEdit}>('caveat/suppression', params);
    const changes = await this.client.protocol2CodeConverter.asWorkspaceEdit(edit);
    await vscode.workspace.applyEdit(changes);
    // A suppression in .caveat.yaml counts once that is saved; the text is the writer's to save.
    const others = changes.entries().map(([file]) => file.toString()).filter((file) => file !== uri);
    for (const document of vscode.workspace.textDocuments)
      if (others.includes(document.uri.toString())) await document.save();
  }

  dispose(): void {
    void this.client?.dispose();
    this.output.dispose();
    this.statusEmitter.dispose();
  }

  private async ask<Answer>(method: string, params: object, token?: vscode.CancellationToken): Promise<Answer> {
    if (!this.client) throw new Error('The caveat server is not running.');
    // An undefined token would be sent as a second parameter.
    return token ? this.client.sendRequest(method, params, token) : this.client.sendRequest(method, params);
  }

  private async tellMissing(): Promise<void> {
    const answer = await vscode.window.showErrorMessage(
      'The caveat program was not found. Build or install it so that `caveat --version` runs in a terminal, or name it in the settings.',
      'Open Setting',
      'Show Log',
    );
    if (answer === 'Open Setting')
      await vscode.commands.executeCommand('workbench.action.openSettings', 'caveat.server.path');
    if (answer === 'Show Log') this.output.show();
  }
}
