// Definition, references and highlights, of defined terms, of provisions and of findings.
#include <algorithm>
#include <optional>

#include "lsp/feature.h"
#include "lsp/mentions.h"

namespace caveat::lsp {

using provision::Index;
using provision::Reference;

namespace {

Span whole(const Context& context) { return {0, static_cast<uint32_t>(context.text().size())}; }

Json target(const Context& context, Span origin, Span full, Span head) {
  if (!context.client.can("textDocument", "definition", "linkSupport")) return context.location(head);
  return {{"originSelectionRange", context.range(origin)},
          {"targetUri", context.uri},
          {"targetRange", context.range(full)},
          {"targetSelectionRange", context.range(head)}};
}

std::vector<Span> uses_of_term(const Context& context, size_t definition, bool with_declaration) {
  std::vector<Span> all;
  const auto& definitions = context.review.outline.definitions;
  for (const Mention& one : mentions_in(context.review, whole(context))) {
    if (one.definition != definition) continue;
    if (!with_declaration && one.span.begin == definitions[definition].term.begin) continue;
    all.push_back(one.span);
  }
  return all;
}

std::vector<Span> references_to(const Context& context, Index provision) {
  std::vector<Span> all;
  for (const Reference& one : references_in(context.review, whole(context))) {
    if (std::find(one.resolved.begin(), one.resolved.end(), provision) != one.resolved.end()) all.push_back(one.span);
  }
  return all;
}

// The provision meant at a place: the one a reference points at, or the one whose number or heading stands there.
Index provision_at(const Context& context, uint32_t offset) {
  if (const auto reference = reference_at(context.review, offset))
    return reference->resolved.empty() ? provision::kNone : reference->resolved.front();
  return head_at(context.review, offset);
}

}  // namespace

Json definition(const Context& context, const Json& params) {
  const uint32_t offset = context.offset(at(params, "position"));
  const provision::Outline& outline = context.review.outline;
  Json all = Json::array();
  if (const auto reference = reference_at(context.review, offset)) {
    for (const Index one : reference->resolved)
      all.push_back(target(context, reference->span, outline.provisions[one].span, head_of(context.review, one)));
  } else if (const auto mention = mention_at(context.review, offset)) {
    const provision::Definition& meant = outline.definitions[mention->definition];
    const Span full{std::min(meant.term.begin, meant.meaning.begin), std::max(meant.term.end, meant.meaning.end)};
    all.push_back(target(context, mention->span, full, meant.term));
  }
  return all;
}

Json references(const Context& context, const Json& params) {
  const uint32_t offset = context.offset(at(params, "position"));
  const bool declared = flag(params, "context", "includeDeclaration");
  Json all = Json::array();
  if (const Index provision = provision_at(context, offset); provision != provision::kNone) {
    if (declared) all.push_back(context.location(head_of(context.review, provision)));
    for (const Span span : references_to(context, provision)) all.push_back(context.location(span));
  } else if (const auto mention = mention_at(context.review, offset)) {
    for (const Span span : uses_of_term(context, mention->definition, declared)) all.push_back(context.location(span));
  }
  return all;
}

Json document_highlights(const Context& context, const Json& params) {
  enum Kind { kText = 1, kRead = 2, kWrite = 3 };
  const uint32_t offset = context.offset(at(params, "position"));
  Json all = Json::array();
  std::vector<Span> shown;
  const auto add = [&](Span span, Kind kind) {
    if (std::find(shown.begin(), shown.end(), span) != shown.end()) return;
    shown.push_back(span);
    all.push_back({{"range", context.range(span)}, {"kind", kind}});
  };
  for (const review::Finding& finding : context.review.findings) {
    if (offset < finding.span.begin || offset > finding.span.end) continue;
    add(finding.span, kWrite);
    for (const review::Place& place : finding.related) add(place.span, kWrite);
    for (const review::SafeguardStatus& status : finding.safeguards) {
      if (status.where) add(status.where->span, kRead);
    }
  }
  if (!all.empty()) return all;
  if (const Index provision = provision_at(context, offset); provision != provision::kNone) {
    add(head_of(context.review, provision), kWrite);
    for (const Span span : references_to(context, provision)) add(span, kRead);
  } else if (const auto mention = mention_at(context.review, offset)) {
    for (const Span span : uses_of_term(context, mention->definition, true)) add(span, kText);
  }
  return all;
}

}  // namespace caveat::lsp
