// The Safeguards view: powers × safeguards of the text in front, by power or by safeguard.
import * as vscode from 'vscode';

import {Finding, Level, MARKS, Power, SafeguardStatus, Strength, Summary, counted} from './protocol';

interface Node {
  id: string;
  label: string;
  description: string;
  tooltip: string;
  icon: vscode.ThemeIcon;
  range?: Finding['range'];
  children?: Node[];
}

const LEVEL_ICONS: Record<Level, vscode.ThemeIcon> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  note: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
};
const STRENGTH_ICONS: Record<Strength, vscode.ThemeIcon> = {
  present: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  weak: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  missing: new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('problemsErrorIcon.foreground')),
};
const SUPPRESSED = new vscode.ThemeIcon('circle-outline');
const WORST_FIRST: Strength[] = ['missing', 'weak', 'present'];

// "2 missing, 1 weak, 3 present", without what there is none of
function tally(strengths: Strength[]): string {
  return WORST_FIRST.map((one) => ({one, count: strengths.filter((strength) => strength === one).length}))
    .filter(({count}) => count > 0)
    .map(({one, count}) => `${count} ${one}`)
    .join(', ');
}

function worstFirst<T>(items: T[], strength: (item: T) => Strength): T[] {
  return [...items].sort((a, b) => WORST_FIRST.indexOf(strength(a)) - WORST_FIRST.indexOf(strength(b)));
}

function safeguardNode(finding: Finding, status: SafeguardStatus): Node {
  return {
    id: `${finding.fingerprint}/${status.id}`,
    label: status.title,
    description: `${status.status}${status.place ? `, ${status.place}` : ''}`,
    tooltip: status.quote ? `${MARKS[status.status]} “${status.quote}”\n${status.reason}` : status.reason,
    icon: STRENGTH_ICONS[status.status],
    range: status.range ?? finding.range,
  };
}

function findingNode(power: Power, finding: Finding, label: string): Node {
  const strengths = tally(finding.safeguards.map(({status}) => status));
  return {
    id: `${power.check}/${finding.fingerprint}`,
    label,
    description: finding.suppressed ? 'suppressed' : strengths,
    tooltip: `“${finding.quote}”\n${finding.message}`,
    icon: finding.suppressed ? SUPPRESSED : LEVEL_ICONS[finding.level],
    range: finding.range,
    children: worstFirst(finding.safeguards, ({status}) => status).map((status) => safeguardNode(finding, status)),
  };
}

function byPower(summary: Summary): Node[] {
  return summary.powers.map((power) => {
    if (power.findings.length === 1) {
      const [finding] = power.findings;
      const node = findingNode(power, finding, power.title);
      return {...node, description: [finding.place, node.description].filter(Boolean).join(': ')};
    }
    return {
      id: power.check,
      label: power.title,
      description: `${power.findings.length} provisions: ${tally(Object.values(power.safeguards))}`,
      tooltip: `${power.title}: the worst of ${power.findings.length} provisions counts`,
      icon: power.findings.every(({suppressed}) => suppressed) ? SUPPRESSED : LEVEL_ICONS[power.level],
      range: power.findings[0]?.range,
      children: power.findings.map((finding) => findingNode(power, finding, finding.place)),
    };
  });
}

function bySafeguard(summary: Summary): Node[] {
  return summary.safeguards.map(({id, title}) => {
    const uses = summary.powers.flatMap((power) =>
      power.findings
        .filter(({suppressed}) => !suppressed)
        .flatMap((finding) =>
          finding.safeguards.filter((status) => status.id === id).map((status) => ({power, finding, status})),
        ),
    );
    const sorted = worstFirst(uses, ({status}) => status.status);
    return {
      id,
      label: title,
      description: tally(sorted.map(({status}) => status.status)),
      tooltip: `${title}: asked of ${uses.length} powers`,
      icon: sorted.length > 0 ? STRENGTH_ICONS[sorted[0].status.status] : SUPPRESSED,
      children: sorted.map(({power, finding, status}) => ({
        ...safeguardNode(finding, status),
        label: power.title,
        description: `${status.status}: ${finding.place}`,
        range: status.range ?? finding.range,
      })),
    };
  });
}

export class SafeguardsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view = vscode.window.createTreeView('caveat.safeguards', {
    treeDataProvider: this,
    showCollapseAll: true,
  });
  private summary?: Summary;
  private groupBySafeguard = false;

  show(summary: Summary | undefined): void {
    this.summary = summary;
    const uri = summary && vscode.Uri.parse(summary.uri);
    this.view.description = uri?.path.split('/').pop();
    this.view.message =
      summary && summary.powers.length === 0
        ? 'Nothing was found in this text. That is not to say that nothing is there.'
        : undefined;
    const open = summary ? summary.errors + summary.warnings : 0;
    this.view.badge = open > 0 && summary ? {value: open, tooltip: counted(summary)} : undefined;
    this.changed.fire();
  }

  group(bySafeguard: boolean): void {
    this.groupBySafeguard = bySafeguard;
    void vscode.commands.executeCommand('setContext', 'caveat.bySafeguard', bySafeguard);
    this.changed.fire();
  }

  getChildren(node?: Node): Node[] {
    if (node) return node.children ?? [];
    if (!this.summary) return [];
    return this.groupBySafeguard ? bySafeguard(this.summary) : byPower(this.summary);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = new vscode.TreeItem(
      node.label,
      node.children?.length ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
    );
    item.id = `${this.groupBySafeguard}/${node.id}`;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.iconPath = node.icon;
    item.accessibilityInformation = {label: `${node.label}: ${node.description}`};
    if (node.range && this.summary)
      item.command = {command: 'caveat.goTo', title: 'Go to the words', arguments: [this.summary.uri, node.range]};
    return item;
  }

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }
}
