#include "provision/syntax.h"

#include <array>

#include "tokens.h"  // of grammars/legal

namespace caveat::provision {
namespace {

constexpr size_t kTokensAtOnce = 256;

constexpr std::array kOpened = {Kind::preamble, Kind::contents,   Kind::part,      Kind::chapter, Kind::division,
                                Kind::schedule, Kind::annex,      Kind::article,   Kind::section, Kind::regulation,
                                Kind::rule,     Kind::clause,     Kind::paragraph, Kind::point,   Kind::wrap_up,
                                Kind::proviso,  Kind::definition, Kind::quoted,    Kind::note};
static_assert(kOpened.size() == T_OPEN_NOTE - T_OPEN_PREAMBLE + 1);

constexpr std::array kLeaves = {Leaf::title, Leaf::keyword, Leaf::number, Leaf::heading,
                                Leaf::text,  Leaf::entry,   Leaf::noise};
static_assert(kLeaves.size() == T_NOISE - T_TITLE + 1);

void visit(const LegalToken& token, Visitor& visitor) {
  const Span span{token.begin, token.end};
  if (token.kind == T_CLOSE) {
    visitor.close();
  } else if (token.kind == T_NUMBER_PARAGRAPH || token.kind == T_NUMBER_POINT) {
    visitor.open(token.kind == T_NUMBER_POINT ? Kind::point : Kind::paragraph);
    visitor.leaf(Leaf::number, span);
  } else if (token.kind >= T_TITLE && token.kind <= T_NOISE) {
    visitor.leaf(kLeaves[token.kind - T_TITLE], span);
  } else if (token.kind >= T_OPEN_PREAMBLE && token.kind <= T_OPEN_NOTE) {
    visitor.open(kOpened[token.kind - T_OPEN_PREAMBLE]);
  }
}

}  // namespace

void walk_structure(std::string_view text, Visitor& visitor) {
  std::array<LegalToken, kTokensAtOnce> tokens;
  LegalPlace place{};
  for (size_t count = tokens.size(); count == tokens.size();) {
    count = legal_read_tokens(text.data(), text.size(), &place, tokens.data(), tokens.size());
    for (size_t i = 0; i < count; i++) visit(tokens[i], visitor);
  }
}

}  // namespace caveat::provision
