// What the server answers beside LSP; plugin/lsp/server.h tells the requests.
import type {Range} from 'vscode-languageclient/node';

export type Level = 'error' | 'warning' | 'note';
export type Strength = 'present' | 'weak' | 'missing';

export interface SafeguardStatus {
  id: string;
  title: string;
  status: Strength;
  reason: string;
  range?: Range;
  place?: string;
  quote?: string;
}

export interface Finding {
  check: string;
  title: string;
  range: Range;
  level: Level;
  message: string;
  fingerprint: string;
  place: string;
  quote: string;
  eId: string;
  suppressed: boolean;
  safeguards: SafeguardStatus[];
}

export interface Power {
  check: string;
  title: string;
  level: Level;
  safeguards: Record<string, Strength>;
  findings: Finding[];
}

export interface Counts {
  errors: number;
  warnings: number;
  notes: number;
}

export interface Summary extends Counts {
  uri: string;
  version: number;
  title: string;
  language: string;
  suppressed: number;
  safeguards: {id: string; title: string}[];
  powers: Power[];
}

export interface Status extends Counts {
  uri: string;
  version: number;
  suppressed: number;
  milliseconds: number;
}

export interface Report {
  format: string;
  text: string;
}

export interface FileReport extends Report {
  path: string;
  summary: Summary;
}

export interface WorkspaceReport {
  files: ({uri: string} & Counts)[];
  unreadable: {uri: string; message: string}[];
}

// What `caveat compare --format json` writes, as far as the panel shows it.
export interface Comparison {
  changes: Change[];
  moves: {what: string[]; before: {name: string}[]; after: {name: string}[]}[];
  notes: string[];
}

export interface Change {
  trend: 'worse' | 'open' | 'better';
  before: Passage | null;
  after: Passage | null;
  diff: {op: 'same' | 'added' | 'removed'; before: string; after: string}[];
  effects: {
    effect: string;
    title?: string; // of the safeguard
    term: string | null;
    reasons: string[];
    suppressed: boolean;
    powers: {title: string}[];
  }[];
}

export interface Passage {
  place: string;
  range: {start: {line: number; column: number}}; // from 1
}

export const MARKS: Record<Strength, string> = {present: '✓', weak: '~', missing: '✗'};

// "1 error, 2 warnings, 0 notes"
export function counted(counts: Counts): string {
  const one = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${one(counts.errors, 'error')}, ${one(counts.warnings, 'warning')}, ${one(counts.notes, 'note')}`;
}
