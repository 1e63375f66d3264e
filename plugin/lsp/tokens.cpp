// textDocument/semanticTokens: the words that make powers and duties, those that make safeguards, defined terms and
// cross-references.
#include <algorithm>
#include <iterator>
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

bool begins_before(const Token& a, const Token& b) { return a.span.begin < b.span.begin; }

// `more` (sorted) laid under `taken` (sorted, without overlaps): what is left of each where others do not cover it.
std::vector<Token> laid_under(const std::vector<Token>& taken, const std::vector<Token>& more) {
  std::vector<Token> all;
  all.reserve(taken.size() + more.size());
  auto over = taken.begin();
  uint32_t from = 0;
  for (const Token& token : more) {
    from = std::max(from, token.span.begin);
    while (from < token.span.end) {
      while (over != taken.end() && over->span.end <= from) all.push_back(*over++);
      const uint32_t to = over == taken.end() ? token.span.end : std::min(token.span.end, over->span.begin);
      if (from < to) all.push_back({{from, to}, token.type, token.modifiers});
      from = std::max(to, over != taken.end() && over->span.begin < token.span.end ? over->span.end : token.span.end);
    }
  }
  all.insert(all.end(), over, taken.end());
  return all;
}

// Sorted, without overlaps.
std::vector<Token> parted(std::vector<Token> tokens) {
  std::stable_sort(tokens.begin(), tokens.end(), begins_before);
  std::vector<Token> taken, more;
  for (const Type type : {kPower, kDuty, kSafeguard, kDefinedTerm, kCrossReference}) {
    more.clear();
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(more),
                 [&](const Token& token) { return token.type == type; });
    taken = laid_under(taken, more);
  }
  return taken;
}

// Five numbers a token, relative to the one before; one token a line.
Json encoded(const Context& context, const std::vector<Token>& tokens) {
  Json data = Json::array();
  const std::string_view text = context.text();
  text::Position last;
  for (const Token& token : tokens) {
    for (uint32_t from = token.span.begin; from < token.span.end;) {
      const uint32_t line_end = static_cast<uint32_t>(
          std::min<size_t>(text.substr(0, token.span.end).find_first_of("\r\n", from), token.span.end));
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
