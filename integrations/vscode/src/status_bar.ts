// Counts of the text in front, in the status bar; a click opens its review.
import * as vscode from 'vscode';

import {Status, counted} from './protocol';

export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('caveat.counts', vscode.StatusBarAlignment.Left, 10);

  constructor() {
    this.item.name = 'caveat: powers found';
    this.item.command = 'caveat.showReview';
  }

  show(status: Pick<Status, 'errors' | 'warnings' | 'notes' | 'suppressed'> | undefined): void {
    if (!status) {
      this.item.hide();
      return;
    }
    const words = counted(status) + (status.suppressed ? `, ${status.suppressed} suppressed` : '');
    this.item.text = `$(law) $(error) ${status.errors} $(warning) ${status.warnings} $(info) ${status.notes}`;
    this.item.tooltip = `caveat: ${words}. Show the review`;
    this.item.accessibilityInformation = {label: `caveat: ${words}`, role: 'button'};
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
  }
}
