// What the review panel shows, as HTML. Text of a law or a checklist is always escaped.
import MarkdownIt from 'markdown-it';

import {Comparison, Finding, MARKS, Summary, WorkspaceReport, counted} from './protocol';

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

export function comparison(base: string, draft: string, result: Comparison): string {
  const finding = (uri: string) => (one: Finding) => {
    const line = `${uri}#L${one.range.start.line + 1},${one.range.start.character + 1}`;
    return `<li>${place(line, escape(one.place))}, ${one.level}: ${escape(one.message)}<blockquote>${escape(one.quote)}</blockquote></li>`;
  };
  const section = (title: string, items: string[]) =>
    items.length ? `<h2>${title} (${items.length})</h2><ul>${items.join('')}</ul>` : '';
  const nothing = result.added.length + result.worse.length + result.gone.length === 0;
  return `<h1>${name(draft)} compared with ${name(base)}</h1>
<p class="counts">${result.added.length} new, ${result.worse.length} worse, ${result.gone.length} gone, ${result.known} as before</p>
${nothing ? '<p>Both give the same powers with the same safeguards.</p>' : ''}
${section('New', result.added.map(finding(draft)))}
${section('Fewer safeguards than before', result.worse.map(finding(draft)))}
${section('Gone', result.gone.map((one) => `<li>${one.level}: ${escape(one.message)}</li>`))}`;
}

// A page that stands by itself, for a browser.
export function standalone(title: string, style: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>${style}</style></head><body><main>${withoutPlaces(body)}</main></body></html>
`;
}
