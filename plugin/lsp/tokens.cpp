// textDocument/semanticTokens: the words that make powers and duties, those that make safeguards, defined terms and
// cross-references.
#include <algorithm>
#include <vector>

#include "lsp/feature.h"
#include "lsp/mentions.h"

namespace caveat::lsp {
namespace {

// In the order of the legend; where tokens overlap the first named wins.
enum Type : uint8_t { kPower, kDuty, kSafeguard, kDefinedTerm, kCrossReference };
enum Modifier : uint8_t { kDeclaration = 1, kWeak = 2, kUnsafe = 4 };

struct Token {
  Span span;
  Type type;
  uint8_t modifiers;
};

void add_findings(const review::Review& review, Span where, std::vector<Token>& tokens) {
  for (const review::Finding& finding : review.findings) {
    const bool lacks = finding.level != review::Level::note && !finding.suppressed;
    if (finding.span.overlaps(where)) {
      tokens.push_back(
          {finding.span, finding.norm.force == "duty" ? kDuty : kPower, static_cast<uint8_t>(lacks ? kUnsafe : 0)});
    }
    for (const review::SafeguardStatus& status : finding.safeguards) {
      if (!status.where || !status.where->span.overlaps(where)) continue;
      const bool weak = status.status == review::Strength::weak;
      tokens.push_back({status.where->span, kSafeguard, static_cast<uint8_t>(weak ? kWeak : 0)});
    }
  }
}

// Sorted, without overlaps: what is left of a token that others cover stays.
std::vector<Token> parted(std::vector<Token> tokens) {
  std::stable_sort(tokens.begin(), tokens.end(), [](const Token& a, const Token& b) { return a.type < b.type; });
  std::vector<Token> taken;
  const auto begins_before = [](const Token& a, uint32_t place) { return a.span.begin < place; };
  for (const Token& token : tokens) {
    uint32_t from = token.span.begin;
    auto at = std::lower_bound(taken.begin(), taken.end(), from, begins_before);
    if (at != taken.begin()) from = std::max(from, std::prev(at)->span.end);
    while (from < token.span.end) {
      const uint32_t to = at == taken.end() ? token.span.end : std::min(token.span.end, at->span.begin);
      if (from < to) at = std::next(taken.insert(at, {{from, to}, token.type, token.modifiers}));
      if (at == taken.end()) break;
      from = at->span.end;
      ++at;
    }
  }
  return taken;
}

// Five numbers a token, relative to the one before; one token a line.
Json encoded(const Context& context, const std::vector<Token>& tokens) {
  Json data = Json::array();
  const std::string& text = context.text();
  text::Position last;
  for (const Token& token : tokens) {
    for (uint32_t from = token.span.begin; from < token.span.end;) {
      const uint32_t line_end =
          static_cast<uint32_t>(std::min<size_t>(text.find_first_of("\r\n", from), token.span.end));
      const text::Position begin = context.review.document.position(from, context.client.encoding);
      const text::Position end = context.review.document.position(line_end, context.client.encoding);
      if (end.line == begin.line && end.column > begin.column) {
        const uint32_t column = begin.line == last.line ? begin.column - last.column : begin.column;
        for (const uint32_t number : {begin.line - last.line, column, end.column - begin.column,
                                      static_cast<uint32_t>(token.type), static_cast<uint32_t>(token.modifiers)})
          data.push_back(number);
        last = begin;
      }
      from = std::max(line_end, from + 1);
      while (from < token.span.end && static_cast<unsigned char>(text[from]) <= 0x20) ++from;
    }
  }
  return {{"data", std::move(data)}};
}

Json tokens_in(const Context& context, Span where) {
  std::vector<Token> tokens;
  add_findings(context.review, where, tokens);
  for (const Mention& mention : mentions_in(context.review, where)) {
    const Span term = context.review.outline.definitions[mention.definition].term;
    tokens.push_back(
        {mention.span, kDefinedTerm, static_cast<uint8_t>(mention.span.begin == term.begin ? kDeclaration : 0)});
  }
  for (const provision::Reference& reference : references_in(context.review, where))
    tokens.push_back({reference.span, kCrossReference, 0});
  return encoded(context, parted(std::move(tokens)));
}

}  // namespace

Json semantic_token_options(const Client&) {
  return {{"legend",
           {{"tokenTypes", {"power", "duty", "safeguard", "definedTerm", "crossReference"}},
            {"tokenModifiers", {"declaration", "weak", "unsafe"}}}},
          {"full", true},
          {"range", true}};
}

Json full_semantic_tokens(const Context& context, const Json&) {
  return tokens_in(context, {0, static_cast<uint32_t>(context.text().size())});
}

Json range_semantic_tokens(const Context& context, const Json& params) {
  return tokens_in(context, context.span(at(params, "range")));
}

}  // namespace caveat::lsp
