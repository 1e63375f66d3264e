// What the review panel shows, as HTML. Text of a law or a checklist is always escaped.
import MarkdownIt from 'markdown-it';

import {Change, Comparison, MARKS, Summary, WorkspaceReport, counted} from './protocol';

const markdown = new MarkdownIt({html: false, linkify: false});

// A place in a text is no address: the panel's script asks the editor to go there.
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const href = tokens[index].attrGet('href') ?? '';
  if (href.startsWith('file:')) {
    tokens[index].attrSet('href', '#');
    tokens[index].attrSet('data-go', href);
  }
  return self.renderToken(tokens, index, options);
};
const validate = markdown.validateLink.bind(markdown);
markdown.validateLink = (url) => url.startsWith('file:') || validate(url);

export const escape = (text: string) => markdown.utils.escapeHtml(text);

export function fromMarkdown(text: string): string {
  return markdown.render(text);
}

// The same without links to places: of files that the editor cannot show as text.
export function withoutPlaces(html: string): string {
  return html.replace(/<a href="#" data-go="[^"]*">([^<]*)<\/a>/g, '$1');
}

// Powers × safeguards. Every mark has its word, for those who hear the page.
export function table(summary: Summary): string {
  if (summary.powers.length === 0) return '';
  const head = summary.safeguards
    .map(({title}) => `<th scope="col"><span>${escape(title)}</span></th>`)
    .join('');
  const rows = summary.powers.map((power) => {
    const cells = summary.safeguards.map(({id}) => {
      const status = power.safeguards[id];
      if (!status) return '<td><span aria-label="not asked for">·</span></td>';
      return `<td class="${status}"><span aria-label="${status}" title="${status}">${MARKS[status]}</span></td>`;
    });
    return `<tr><th scope="row">${escape(power.title)}</th>${cells.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Table of powers and safeguards"><table class="matrix">
<caption>Powers and the safeguards asked of them: ✓ present, ~ weak, ✗ missing, · not asked for. Where a power is given more than once, the worst counts.</caption>
<thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

// The review of one text; `report` is its Markdown, whose first line is the title.
export function review(summary: Summary, report: string): string {
  const [title, ...rest] = fromMarkdown(report).split('</h1>');
  const suppressed = summary.suppressed ? `, ${summary.suppressed} suppressed` : '';
  return `${title}</h1>\n<p class="counts">${counted(summary)}${suppressed}</p>\n${table(summary)}\n${rest.join('</h1>')}`;
}

const name = (uri: string) => escape(decodeURIComponent(uri.split('/').pop() ?? uri));
const place = (uri: string, text: string) => `<a href="#" data-go="${escape(uri)}">${text}</a>`;

export function workspace(report: WorkspaceReport): string {
  const total = {errors: 0, warnings: 0, notes: 0};
  for (const file of report.files) {
    total.errors += file.errors;
    total.warnings += file.warnings;
    total.notes += file.notes;
  }
  const worst = [...report.files].sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.notes - a.notes);
  const rows = worst.map(
    (file) =>
      `<tr><th scope="row">${place(file.uri, name(file.uri))}</th><td>${file.errors}</td><td>${file.warnings}</td><td>${file.notes}</td></tr>`,
  );
  const unreadable = report.unreadable.map(({uri, message}) => `<li>${name(uri)}: ${escape(message)}</li>`);
  return `<h1>Review of the workspace</h1>
<p class="counts">${report.files.length} texts: ${counted(total)}. Every finding is in the Problems view.</p>
${rows.length ? `<table><caption>Findings by text, the most errors first</caption><thead><tr><th scope="col">Text</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Notes</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : ''}
${unreadable.length ? `<h2>Not read</h2><ul>${unreadable.join('')}</ul>` : ''}`;
}

const TRENDS = {worse: 'Got worse', open: 'Reworded, for a person to judge', better: 'Got better'} as const;

// "2 added, 1 lost", of the effects of that trend
function effects(changes: Change[]): string {
  const counts = new Map<string, number>();
  for (const {effect} of changes.flatMap((change) => change.effects)) counts.set(effect, (counts.get(effect) ?? 0) + 1);
  return [...counts].map(([effect, count]) => `${count} ${effect}`).join(', ');
}

function change(base: string, draft: string, {before, after, diff, effects: all}: Change): string {
  const [uri, passage] = after ? [draft, after] : [base, before];
  const title = passage
    ? place(`${uri}#L${passage.range.start.line},${passage.range.start.column}`, escape(after ? passage.place : `${passage.place} of the earlier draft`))
    : 'The text as a whole';
  const lines = all.map(({effect, title: safeguard, term, reasons, suppressed, powers}) => {
    const names = powers.map((power) => escape(power.title)).join(', ');
    const what = safeguard ? `${escape(safeguard)}, for ${names}` : names;
    const why = [term ? `by the definition of “${escape(term)}”` : '', ...reasons.map(escape), suppressed ? 'suppressed' : ''].filter(Boolean);
    return `<li><strong>${effect}</strong>: ${what}${why.length ? ` (${why.join('; ')})` : ''}</li>`;
  });
  const words = diff.map(({op, before: old, after: now}) =>
    op === 'added' ? `<ins>${escape(now)}</ins>` : op === 'removed' ? `<del>${escape(old)}</del>` : escape(now),
  );
  return `<h3>${title}</h3><ul>${lines.join('')}</ul>${words.length ? `<blockquote>${words.join(' ')}</blockquote>` : ''}`;
}

export function comparison(base: string, draft: string, {changes, moves, notes}: Comparison): string {
  const parts = (Object.keys(TRENDS) as (keyof typeof TRENDS)[]).map((trend) => {
    const some = changes.filter((one) => one.trend === trend);
    if (some.length === 0) return '';
    return `<h2>${TRENDS[trend]}: ${effects(some)}</h2>${some.map((one) => change(base, draft, one)).join('')}`;
  });
  const names = (provisions: {name: string}[]) => provisions.map((one) => escape(one.name)).join(', ');
  const rows = moves
    .filter(({what}) => what.length > 0)
    .map(({what, before, after}) => `<tr><td>${names(before)}</td><td>${names(after)}</td><td>${what.map(escape).join(', ')}</td></tr>`);
  const articles = `<h2>Articles and sections</h2><table class="words"><thead><tr><th scope="col">Earlier draft</th><th scope="col">This draft</th><th scope="col">Change</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<h1>${name(draft)} compared with ${name(base)}</h1>
${changes.length ? '' : '<p>Both give the same powers with the same safeguards.</p>'}
${parts.join('')}${rows.length ? articles : ''}${notes.map((note) => `<p>${escape(note)}</p>`).join('')}`;
}

// A page that stands by itself, for a browser.
export function standalone(title: string, style: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>${style}</style></head><body><main>${withoutPlaces(body)}</main></body></html>
`;
}
