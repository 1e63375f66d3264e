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

export interface Comparison {
  added: Finding[];
  worse: Finding[];
  known: number;
  gone: {fingerprint: string; level: Level; message: string}[];
}

export const MARKS: Record<Strength, string> = {present: '✓', weak: '~', missing: '✗'};

// "1 error, 2 warnings, 0 notes"
export function counted(counts: Counts): string {
  const one = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${one(counts.errors, 'error')}, ${one(counts.warnings, 'warning')}, ${one(counts.notes, 'note')}`;
}
