// Places in texts, as the server writes them: file:///bill.law#L12,5, both from 1.
import * as vscode from 'vscode';

export function placeOf(link: string): [string, vscode.Range] {
  const [uri, fragment = ''] = link.split('#');
  const [line, column] = fragment.replace(/^L/, '').split(',').map((part) => Math.max(0, Number(part) - 1 || 0));
  const start = new vscode.Position(line ?? 0, column ?? 0);
  return [uri, new vscode.Range(start, start)];
}

interface PlainRange {
  start: {line: number; character: number};
  end: {line: number; character: number};
}

export async function goTo(uri: string, range: PlainRange): Promise<void> {
  const selection = new vscode.Range(
    range.start.line, range.start.character, range.end.line, range.end.character);
  const beside = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const editor = await vscode.window.showTextDocument(document, {selection, viewColumn: beside?.viewColumn ?? vscode.ViewColumn.One});
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
