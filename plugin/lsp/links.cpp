// textDocument/documentLink: from a cross-reference to its provision, from the words of a power to the source that
// speaks of it.
#include "lsp/feature.h"
#include "lsp/markup.h"
#include "lsp/mentions.h"
#include "report/place.h"

namespace caveat::lsp {

Json document_links(const Context& context, const Json&) {
  Json all = Json::array();
  const Span whole{0, static_cast<uint32_t>(context.text().size())};
  for (const provision::Reference& one : references_in(context.review, whole)) {
    if (one.resolved.empty() || one.resolved.front() == 0) continue;
    const provision::Index target = one.resolved.front();
    all.push_back({{"range", context.range(one.span)},
                   {"target", context.link(context.review.outline.provisions[target].span.begin)},
                   {"tooltip", report::trail(context.text(), context.review.outline, target, " › ")}});
  }
  for (const review::Finding& finding : context.review.findings) {
    const checklist::Check* check = context.checklist.check(finding.check);
    if (!check) continue;
    for (const checklist::CitationUse& use : check->citations) {
      const checklist::Citation* citation = context.checklist.citation(use.id);
      if (!citation || citation->url.empty()) continue;
      all.push_back(
          {{"range", context.range(finding.span)}, {"target", citation->url}, {"tooltip", name_of(*citation)}});
      break;
    }
  }
  return all;
}

}  // namespace caveat::lsp
