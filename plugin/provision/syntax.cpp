#include "provision/syntax.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "tokens.h"  // of grammars/legal

namespace caveat::provision {
namespace {

constexpr size_t kTokensAtOnce = 64;

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

// What differs between the tokens around a change, if it is one leaf at most.
std::optional<Stretch> stretch_between(std::span<const LegalToken> before, std::span<const LegalToken> after,
                                       text::Change change) {
  if (before.size() != after.size()) return std::nullopt;
  Stretch stretch;
  for (size_t i = 0; i < before.size(); ++i) {
    const Span old{before[i].begin, before[i].end}, now{after[i].begin, after[i].end};
    if (before[i].kind != after[i].kind) return std::nullopt;
    if (old.end <= change.begin && now == old) continue;
    if (old.begin >= change.old_end && now == change.moved(old)) continue;
    const bool leaf = before[i].kind >= T_TITLE && before[i].kind <= T_NOISE;
    if (!leaf || stretch.leaf != Leaf::none || old.begin >= change.begin || now.begin != old.begin) return std::nullopt;
    stretch = {kLeaves[before[i].kind - T_TITLE], old, now};
  }
  return stretch;
}

// Where reading can go on.
struct Stop {
  size_t token;  // the next one
  LegalPlace place;
};

}  // namespace

struct Structure::Tokens {
  std::vector<LegalToken> all;
  std::vector<Stop> stops;  // in order; the first is the beginning
};

Structure::Structure(std::string_view text) : read_(std::make_unique<Tokens>()) {
  LegalPlace place{};
  read_->stops.push_back({0, place});
  std::vector<LegalToken>& all = read_->all;
  for (size_t count = kTokensAtOnce; count == kTokensAtOnce;) {
    const size_t known = all.size();
    all.resize(known + kTokensAtOnce);
    count = legal_read_tokens(text.data(), text.size(), &place, all.data() + known, kTokensAtOnce);
    all.resize(known + count);
    read_->stops.push_back({all.size(), place});
  }
}

Structure::~Structure() = default;

std::optional<Stretch> Structure::follow(std::string_view text, text::Change change) {
  std::vector<LegalToken>& tokens = read_->all;
  std::vector<Stop>& stops = read_->stops;
  // The places whose state the change cannot have altered come first.
  auto stop = std::partition_point(stops.begin() + 1, stops.end(),
                                   [&](const Stop& one) { return one.place.seen <= change.begin; });
  std::vector<Stop> later(stop, stops.end());
  stops.erase(stop, stops.end());
  std::vector<LegalToken> old(tokens.begin() + static_cast<std::ptrdiff_t>(stops.back().token), tokens.end());
  const size_t old_first = stops.back().token;
  tokens.resize(old_first);

  LegalPlace place = stops.back().place;
  auto meet = std::find_if(later.begin(), later.end(), [&](const Stop& one) { return one.place.at >= change.old_end; });
  for (;;) {
    LegalToken token;
    if (legal_read_tokens(text.data(), text.size(), &place, &token, 1) == 0) {
      stops.push_back({tokens.size(), place});
      return stretch_between(old, std::span(tokens).subspan(old_first), change);
    }
    tokens.push_back(token);
    if (tokens.size() - stops.back().token == kTokensAtOnce) stops.push_back({tokens.size(), place});
    if (place.at < change.new_end) continue;
    while (meet != later.end() && change.moved(meet->place.at) < place.at) ++meet;
    // Reading has come to a place where it was before, in the same state: what follows is known.
    if (meet != later.end() && change.moved(meet->place.at) == place.at && legal_same_state(&meet->place, &place))
      break;
  }
  const auto known = static_cast<std::ptrdiff_t>(meet->token - old_first);
  const size_t size = tokens.size();
  const std::optional<Stretch> stretch =
      stretch_between(std::span(old).first(meet->token - old_first), std::span(tokens).subspan(old_first), change);
  tokens.insert(tokens.end(), old.begin() + known, old.end());
  for (auto token = tokens.begin() + static_cast<std::ptrdiff_t>(size); token != tokens.end(); ++token) {
    token->begin = change.moved(token->begin);
    token->end = change.moved(token->end);
  }
  uint32_t seen = place.seen;
  for (; meet != later.end(); ++meet) {
    Stop moved = *meet;
    moved.token = moved.token - old_first - static_cast<size_t>(known) + size;
    moved.place.at = change.moved(moved.place.at);
    seen = moved.place.seen = std::max(seen, change.moved(moved.place.seen));
    if (moved.token > stops.back().token) stops.push_back(moved);
  }
  return stretch;
}

void Structure::walk(Visitor& visitor) const {
  for (const LegalToken& token : read_->all) visit(token, visitor);
}

}  // namespace caveat::provision
