#include "lsp/feature.h"

#include <fmt/format.h>

#include <algorithm>

#include "lsp/errors.h"

namespace caveat::lsp {
namespace {

Json resolve_nothing(const Client&) { return {{"resolveProvider", false}}; }

uint32_t number(const Json& value) {
  if (!value.is_number_integer() || value < 0) throw Failure{kInvalidParams, "a position needs a line and a character"};
  return static_cast<uint32_t>(std::min<uint64_t>(value.get<uint64_t>(), UINT32_MAX));
}

}  // namespace

Json Context::position(uint32_t offset) const {
  const text::Position at = review.document.position(offset, client.encoding);
  return {{"line", at.line}, {"character", at.column}};
}

Json Context::range(Span span) const { return {{"start", position(span.begin)}, {"end", position(span.end)}}; }

std::string Context::link(uint32_t offset) const {
  const text::Position at = review.document.position(offset, text::Encoding::utf16);
  return fmt::format("{}#L{},{}", uri, at.line + 1, at.column + 1);
}

uint32_t Context::offset(const Json& position) const {
  return review.document.offset({number(at(position, "line")), number(at(position, "character"))}, client.encoding);
}

Span Context::span(const Json& range) const {
  const uint32_t one = offset(at(range, "start")), other = offset(at(range, "end"));
  return {std::min(one, other), std::max(one, other)};
}

const std::vector<Feature>& features() {
  static const std::vector<Feature> all = {
      {"textDocument/codeAction", code_actions, "codeActionProvider", code_action_options},
      {"textDocument/codeLens", code_lenses, "codeLensProvider", resolve_nothing},
      {"textDocument/definition", definition, "definitionProvider", nullptr},
      {"textDocument/documentHighlight", document_highlights, "documentHighlightProvider", nullptr},
      {"textDocument/documentLink", document_links, "documentLinkProvider", resolve_nothing},
      {"textDocument/documentSymbol", document_symbols, "documentSymbolProvider", nullptr},
      {"textDocument/foldingRange", folding_ranges, "foldingRangeProvider", nullptr},
      {"textDocument/hover", hover, "hoverProvider", nullptr},
      {"textDocument/inlayHint", inlay_hints, "inlayHintProvider", nullptr},
      {"textDocument/references", references, "referencesProvider", nullptr},
      {"textDocument/selectionRange", selection_ranges, "selectionRangeProvider", nullptr},
      {"textDocument/semanticTokens/full", full_semantic_tokens, "semanticTokensProvider", semantic_token_options},
      {"textDocument/semanticTokens/range", range_semantic_tokens, nullptr, nullptr},
      {"caveat/report", report_of, nullptr, nullptr},
      {"caveat/submission", submission, nullptr, nullptr},
      {"caveat/summary", summary, nullptr, nullptr},
      {"caveat/suppression", suppression, nullptr, nullptr},
  };
  return all;
}

const Feature* feature_named(const std::string& method) {
  const auto& all = features();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Feature& one) { return method == one.method; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace caveat::lsp
