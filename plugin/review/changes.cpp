#include "review/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace caveat::review {
namespace {

template <typename Value>
void add_new(std::vector<Value>& list, const Value& value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

uint32_t sentence_of(const ComparedText& text, uint32_t token) { return text.sentences_of(token, token + 1).first; }

EditedWords edited(const ComparedText& text, const std::vector<uint32_t>& tokens) {
  if (tokens.empty()) return {text.model(), {}, 0, 0};
  return {text.model(), tokens, text.sentences()[sentence_of(text, tokens.front())].begin,
          text.sentences()[sentence_of(text, tokens.back())].end};
}

// What got worse before what got better, powers before safeguards.
std::tuple<int, bool, Effect> rank(const Consequence& one) {
  return {is_worse(one.effect) ? 0 : is_better(one.effect) ? 2 : 1, !one.safeguard.empty(), one.effect};
}

// Cuts the words of one side of a group into pieces, sentence by sentence.
class Cutter {
 public:
  Cutter(const ComparedText& text, const std::vector<uint32_t>& sentences) : text_(text), sentences_(sentences) {}

  // The next words, up to `end` counted through all sentences.
  void cut(uint32_t end, std::vector<Span>& spans) {
    while (at_ < end && index_ < sentences_.size()) {
      const auto size = static_cast<uint32_t>(text_.sentences()[sentences_[index_]].words.size());
      const uint32_t from = at_ - passed_, to = std::min(end - passed_, size);
      text_.add_spans(sentences_[index_], from, to, spans);
      at_ = passed_ + to;
      if (to < size) break;
      passed_ += size;
      ++index_;
    }
  }

 private:
  const ComparedText& text_;
  const std::vector<uint32_t>& sentences_;
  uint32_t at_ = 0, passed_ = 0;
  size_t index_ = 0;
};

}  // namespace

std::string_view to_string(Effect effect) {
  constexpr std::string_view kNames[] = {"added", "widened",  "reworded",     "narrowed", "removed",
                                         "lost",  "weakened", "strengthened", "gained"};
  return kNames[static_cast<size_t>(effect)];
}

Effect effect_between(Strength was, Strength is) {
  if (is == Strength::missing) return Effect::lost;
  if (was == Strength::missing) return Effect::gained;
  return is < was ? Effect::weakened : Effect::strengthened;
}

Effect effect_of(Turn turn, Effect worse, Effect better) {
  return turn == Turn::worse ? worse : turn == Turn::better ? better : Effect::reworded;
}

bool is_worse(Effect effect) {
  return effect == Effect::added || effect == Effect::widened || effect == Effect::lost || effect == Effect::weakened;
}

bool is_better(Effect effect) { return !is_worse(effect) && effect != Effect::reworded; }

bool Comparison::worse() const {
  return std::any_of(changes.begin(), changes.end(), [](const Change& change) {
    return std::any_of(change.consequences.begin(), change.consequences.end(),
                       [](const Consequence& one) { return one.counts_as_worse(); });
  });
}

Changes::Changes(const ComparedText& before, const ComparedText& after, const Alignment& alignment)
    : before_(before), after_(after), alignment_(alignment), anchors_(before.sentences().size()) {
  for (uint32_t b = 0, last = 0; b < anchors_.size(); ++b) {
    const std::vector<uint32_t>& became = alignment_.groups[alignment_.group_before[b]].after;
    if (!became.empty()) last = became.front();
    anchors_[b] = last;
  }
}

HunkTokens Changes::tokens(uint32_t group, const Hunk& hunk) const {
  const Group& one = alignment_.groups[group];
  const auto part = [](const std::vector<uint32_t>& all, uint32_t begin, uint32_t end) {
    return std::vector<uint32_t>(all.begin() + begin, all.begin() + end);
  };
  return {part(tokens_of(before_.sentences(), one.before), hunk.before_begin, hunk.before_end),
          part(tokens_of(after_.sentences(), one.after), hunk.after_begin, hunk.after_end)};
}

std::vector<Verdict> Changes::judge(const HunkTokens& tokens, Subject subject,
                                    const checklist::Language& language) const {
  if (tokens.before.size() == 1 && tokens.after.size() == 1) {
    const std::optional<Span> was = before_.reference_at(tokens.before.front());
    const std::optional<Span> is = after_.reference_at(tokens.after.front());
    if (was && is)
      return {{Turn::open, fmt::format("another provision: “{}” for “{}”", is->in(after_.model().text()),
                                       was->in(before_.model().text()))}};
  }
  return judge_edit(edited(before_, tokens.before), edited(after_, tokens.after), subject, language);
}

std::vector<uint32_t> Changes::clause_groups(PowerPair pair) const {
  std::vector<uint32_t> groups;
  const auto collect = [&](const ComparedText& text, uint32_t finding, const std::vector<uint32_t>& group_of) {
    for (const Site& site : text.sites_of(finding)) {
      for (const auto& [begin, end] : site.tokens) {
        const auto [first, last] = text.sentences_of(begin, end);
        for (uint32_t one = first; one < last; ++one) add_new(groups, group_of[one]);
      }
    }
  };
  collect(before_, pair.before, alignment_.group_before);
  collect(after_, pair.after, alignment_.group_after);
  std::sort(groups.begin(), groups.end());
  return groups;
}

bool Changes::in_clause(PowerPair pair, const HunkTokens& tokens) const {
  const auto any = [](const ComparedText& text, uint32_t finding, const std::vector<uint32_t>& edited) {
    for (const Site& site : text.sites_of(finding)) {
      for (const auto& [begin, end] : site.tokens) {
        const auto at = std::lower_bound(edited.begin(), edited.end(), begin);
        if (at != edited.end() && *at < end) return true;
      }
    }
    return false;
  };
  return any(before_, pair.before, tokens.before) || any(after_, pair.after, tokens.after);
}

void Changes::add(uint32_t group, Consequence consequence) {
  std::vector<Consequence>& known = changes_[group].consequences;
  const auto found = std::find_if(known.begin(), known.end(), [&](const Consequence& one) {
    return std::tie(one.effect, one.safeguard, one.from, one.to, one.term) ==
           std::tie(consequence.effect, consequence.safeguard, consequence.from, consequence.to, consequence.term);
  });
  if (found == known.end()) {
    known.push_back(std::move(consequence));
    return;
  }
  for (const PowerPair& pair : consequence.powers) add_new(found->powers, pair);
  for (const std::string& reason : consequence.reasons) add_new(found->reasons, reason);
}

std::vector<Effect> Changes::effects_of(uint32_t group) const {
  std::vector<Effect> effects;
  if (const auto change = changes_.find(group); change != changes_.end())
    for (const Consequence& one : change->second.consequences) effects.push_back(one.effect);
  return effects;
}

bool Changes::says(const std::string& safeguard, bool worse, PowerPair pair) const {
  return std::any_of(changes_.begin(), changes_.end(), [&](const auto& change) {
    const std::vector<Consequence>& all = change.second.consequences;
    return std::any_of(all.begin(), all.end(), [&](const Consequence& one) {
      return one.safeguard == safeguard && (worse ? is_worse(one.effect) : is_better(one.effect)) &&
             std::find(one.powers.begin(), one.powers.end(), pair) != one.powers.end();
    });
  });
}

bool Changes::extend(const std::string& safeguard, bool worse, PowerPair pair) {
  for (auto& [group, change] : changes_) {
    for (Consequence& one : change.consequences) {
      if (one.safeguard != safeguard || (worse ? !is_worse(one.effect) : !is_better(one.effect))) continue;
      add_new(one.powers, pair);
      return true;
    }
  }
  return false;
}

Wording Changes::wording_of(uint32_t group) const {
  Wording wording;
  const Group& one = alignment_.groups[group];
  if (!one.before.empty()) wording.before = before_.sentences()[one.before.front()].provision;
  if (!one.after.empty()) wording.after = after_.sentences()[one.after.front()].provision;
  Cutter before(before_, one.before), after(after_, one.after);
  const auto add = [&](DiffPiece::Kind kind, uint32_t before_end, uint32_t after_end) {
    DiffPiece piece{kind, {}, {}};
    before.cut(before_end, piece.before);
    after.cut(after_end, piece.after);
    if (!piece.before.empty() || !piece.after.empty()) wording.diff.push_back(std::move(piece));
  };
  if (!one.whole()) {
    add(one.after.empty() ? DiffPiece::Kind::removed : DiffPiece::Kind::added, UINT32_MAX, UINT32_MAX);
    return wording;
  }
  for (const Hunk& hunk : one.hunks) {
    add(DiffPiece::Kind::same, hunk.before_begin, hunk.after_begin);
    add(DiffPiece::Kind::removed, hunk.before_end, hunk.after_begin);
    add(DiffPiece::Kind::added, hunk.before_end, hunk.after_end);
  }
  add(DiffPiece::Kind::same, UINT32_MAX, UINT32_MAX);
  return wording;
}

std::tuple<uint32_t, bool, uint32_t> Changes::place_of(uint32_t group) const {
  const Group& one = alignment_.groups[group];
  if (!one.after.empty()) return {one.after.front(), false, 0};
  return {anchors_[one.before.front()], true, one.before.front()};
}

std::vector<Change> Changes::take() {
  std::vector<std::pair<std::tuple<uint32_t, bool, uint32_t>, Change>> placed;
  for (auto& [group, change] : changes_) {
    change.words = wording_of(group);
    for (Consequence& consequence : change.consequences) {
      consequence.suppressed = !consequence.powers.empty() &&
                               std::all_of(consequence.powers.begin(), consequence.powers.end(), [&](PowerPair pair) {
                                 return pair.after != kNoFinding && after_.review().findings[pair.after].suppressed;
                               });
    }
    std::stable_sort(change.consequences.begin(), change.consequences.end(),
                     [](const Consequence& a, const Consequence& b) { return rank(a) < rank(b); });
    placed.emplace_back(place_of(group), std::move(change));
  }
  std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Change> all;
  for (auto& [place, change] : placed) all.push_back(std::move(change));
  return all;
}

std::vector<std::vector<Wording>> Changes::wordings_of(const std::vector<Move>& moves) const {
  std::vector<std::vector<Wording>> wordings(moves.size());
  std::set<uint32_t> known;  // a group that several provisions share is shown once
  for (size_t i = 0; i < moves.size(); ++i) {
    if (!moves[i].reworded) continue;
    std::vector<std::pair<std::tuple<uint32_t, bool, uint32_t>, uint32_t>> groups;
    const auto collect = [&](const ComparedText& text, const std::vector<provision::Index>& units,
                             const std::vector<uint32_t>& group_of) {
      for (const provision::Index unit : units) {
        const auto [first, end] = text.sentences_in(unit);
        for (uint32_t one = first; one < end; ++one)
          if (known.insert(group_of[one]).second) groups.emplace_back(place_of(group_of[one]), group_of[one]);
      }
    };
    collect(after_, moves[i].after, alignment_.group_after);
    collect(before_, moves[i].before, alignment_.group_before);
    std::sort(groups.begin(), groups.end());
    for (const auto& [place, group] : groups) wordings[i].push_back(wording_of(group));
  }
  return wordings;
}

}  // namespace caveat::review
