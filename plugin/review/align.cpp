#include "review/align.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace caveat::review {
namespace {

constexpr uint32_t kNone = UINT32_MAX;
constexpr size_t kMostPlaces = 24;     // of three words that are looked up; what comes more often tells nothing
constexpr size_t kMostInUnits = 4096;  // pairs of sentences of two units that are tried without looking them up
constexpr double kAlike = 0.6;         // words in common of two sentences anywhere
constexpr double kAlikeInUnit = 0.4;   // and of two in provisions that became one another
constexpr double kAlikeInPlace = 0.2;  // and of two between the same neighbours
constexpr double kPart = 0.75;         // words of a piece that have to be in the whole
constexpr size_t kLeastPart = 4;       // words of such a piece

using Words = std::vector<uint32_t>;

uint64_t hash_of(const uint32_t* words, size_t count) {
  uint64_t hash = 0xCBF29CE484222325ull;
  for (size_t i = 0; i < count; ++i) hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15ull;
  return hash ^ (hash >> 29);
}

// How many words two sorted rows have in common.
size_t common(const Words& a, const Words& b) {
  size_t count = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      ++count, ++i, ++j;
    } else {
      ++(a[i] < b[j] ? i : j);
    }
  }
  return count;
}

class Aligner {
 public:
  Aligner(const std::vector<Sentence>& before, const std::vector<Sentence>& after)
      : before_(before), after_(after), partner_(before.size(), kNone), partner_back_(after.size(), kNone) {}

  Alignment run() {
    match_same();
    read_partners();
    match_repeated();
    add_named_partners();
    sort_words();
    match_alike();
    match_in_place();
    collect();
    add_pieces();
    for (Group& group : out_.groups) {
      std::sort(group.before.begin(), group.before.end());
      std::sort(group.after.begin(), group.after.end());
      if (group.whole()) group.hunks = diff_words(words_of(before_, group.before), words_of(after_, group.after));
    }
    return std::move(out_);
  }

 private:
  using UnitPair = std::pair<provision::Index, provision::Index>;
  using Places = std::unordered_map<uint64_t, std::vector<uint32_t>>;

  void match(uint32_t b, uint32_t a) {
    partner_[b] = a;
    partner_back_[a] = b;
  }

  static Places by_words(const std::vector<Sentence>& sentences) {
    Places places;
    for (uint32_t i = 0; i < sentences.size(); ++i)
      places[hash_of(sentences[i].words.data(), sentences[i].words.size())].push_back(i);
    return places;
  }

  // Sentences whose words come once on either side. The others wait until it is known which units belong together.
  void match_same() {
    Places there = by_words(after_);
    for (auto& [hash, list] : by_words(before_)) {
      const auto found = there.find(hash);
      if (found == there.end()) continue;
      if (list.size() == 1 && found->second.size() == 1) {
        match(list.front(), found->second.front());
      } else {
        repeated_.emplace_back(list, found->second);
      }
    }
    std::sort(repeated_.begin(), repeated_.end());
  }

  // Units that have sentences in common.
  void read_partners() {
    for (uint32_t b = 0; b < before_.size(); ++b) {
      if (partner_[b] != kNone) ++units_[{before_[b].unit, after_[partner_[b]].unit}];
    }
  }

  bool partners(provision::Index b, provision::Index a) const { return units_.contains({b, a}); }

  void match_repeated() {
    for (const auto& repeated : repeated_) {
      const auto& list = repeated.first;
      const auto& there = repeated.second;
      std::vector<uint32_t> free = there;
      const auto take = [&](const auto& fits) {
        for (const uint32_t b : list) {
          if (partner_[b] != kNone) continue;
          const auto found = std::find_if(free.begin(), free.end(), [&](uint32_t a) { return fits(b, a); });
          if (found == free.end()) continue;
          match(b, *found);
          free.erase(found);
        }
      };
      if (list.size() * there.size() <= kMostInUnits) {
        take([&](uint32_t b, uint32_t a) { return follows(b, a); });
        take([&](uint32_t b, uint32_t a) { return partners(before_[b].unit, after_[a].unit); });
      }
      std::reverse(free.begin(), free.end());  // taken from the end
      for (const uint32_t b : list) {
        if (partner_[b] != kNone || free.empty()) continue;
        match(b, free.back());
        free.pop_back();
      }
    }
    for (uint32_t b = 0; b < before_.size(); ++b) {
      if (partner_[b] != kNone) ++units_[{before_[b].unit, after_[partner_[b]].unit}];
    }
  }

  // Units of one number of which no sentence is known elsewhere may be partners, too.
  void add_named_partners() {
    std::set<provision::Index> known_before, known_after;
    for (const auto& [pair, count] : units_) {
      known_before.insert(pair.first);
      known_after.insert(pair.second);
    }
    std::map<uint32_t, provision::Index> named;
    for (const Sentence& one : before_)
      if (one.unit != 0 && !known_before.contains(one.unit)) named.try_emplace(one.unit_name, one.unit);
    for (const Sentence& one : after_) {
      if (one.unit == 0 || known_after.contains(one.unit)) continue;
      const auto found = named.find(one.unit_name);
      if (found != named.end()) units_.try_emplace({found->second, one.unit}, 0);
    }
  }

  // Whether the sentence before or behind b became the one before or behind a.
  bool follows(uint32_t b, uint32_t a) const {
    return (b > 0 && a > 0 && partner_[b - 1] == a - 1) ||
           (b + 1 < before_.size() && a + 1 < after_.size() && partner_[b + 1] == a + 1);
  }

  void sort_words() {
    const auto sorted = [](const std::vector<Sentence>& sentences) {
      std::vector<Words> all;
      for (const Sentence& one : sentences) {
        all.push_back(one.words);
        std::sort(all.back().begin(), all.back().end());
      }
      return all;
    };
    sorted_before_ = sorted(before_);
    sorted_after_ = sorted(after_);
  }

  // Words in common, as a share of all: 1 for the same words in any order.
  double alike(uint32_t b, uint32_t a) const {
    const size_t all = sorted_before_[b].size() + sorted_after_[a].size();
    return 2.0 * static_cast<double>(common(sorted_before_[b], sorted_after_[a])) / static_cast<double>(all);
  }

  template <typename Visit>
  static void each_three(const Words& words, const Visit& visit) {
    if (words.size() < 3) return visit(hash_of(words.data(), words.size()));
    for (size_t i = 0; i + 3 <= words.size(); ++i) visit(hash_of(&words[i], 3));
  }

  static Places threes(const std::vector<Sentence>& sentences, const std::vector<uint32_t>& matched, bool all) {
    Places places;
    for (uint32_t i = 0; i < sentences.size(); ++i) {
      if (!all && matched[i] != kNone) continue;
      each_three(sentences[i].words, [&](uint64_t hash) {
        std::vector<uint32_t>& list = places[hash];
        if (list.size() <= kMostPlaces && (list.empty() || list.back() != i)) list.push_back(i);
      });
    }
    return places;
  }

  // Those of the other side that share rows of three words with the sentence.
  static std::vector<uint32_t> near(const Sentence& sentence, const Places& places) {
    std::vector<uint32_t> found;
    each_three(sentence.words, [&](uint64_t hash) {
      const auto list = places.find(hash);
      if (list != places.end() && list->second.size() <= kMostPlaces)
        found.insert(found.end(), list->second.begin(), list->second.end());
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  void match_alike() {
    struct Candidate {
      double score;
      uint32_t b, a;
    };
    std::vector<Candidate> candidates;
    const auto consider = [&](uint32_t b, uint32_t a, bool related) {
      double score = alike(b, a);
      if (score < (related ? kAlikeInUnit : kAlike)) return;
      score += related ? 0.2 : 0;
      score += follows(b, a) ? 0.1 : 0;
      candidates.push_back({score, b, a});
    };
    std::map<provision::Index, Words> open_before, open_after;
    for (uint32_t b = 0; b < before_.size(); ++b)
      if (partner_[b] == kNone) open_before[before_[b].unit].push_back(b);
    for (uint32_t a = 0; a < after_.size(); ++a)
      if (partner_back_[a] == kNone) open_after[after_[a].unit].push_back(a);
    for (const auto& [pair, votes] : units_) {
      const auto b_list = open_before.find(pair.first), a_list = open_after.find(pair.second);
      if (b_list == open_before.end() || a_list == open_after.end()) continue;
      if (b_list->second.size() * a_list->second.size() > kMostInUnits) continue;
      for (const uint32_t b : b_list->second)
        for (const uint32_t a : a_list->second) consider(b, a, true);
    }
    const Places places = threes(after_, partner_back_, false);
    for (uint32_t b = 0; b < before_.size(); ++b) {
      if (partner_[b] != kNone) continue;
      for (const uint32_t a : near(before_[b], places)) consider(b, a, partners(before_[b].unit, after_[a].unit));
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& x, const Candidate& y) {
      return std::tuple(-x.score, x.b, x.a) < std::tuple(-y.score, y.b, y.a);
    });
    for (const Candidate& one : candidates)
      if (partner_[one.b] == kNone && partner_back_[one.a] == kNone) match(one.b, one.a);
  }

  // What alone stands between neighbours that became neighbours.
  void match_in_place() {
    for (uint32_t b = 1; b < before_.size(); ++b) {
      if (partner_[b] != kNone || partner_[b - 1] == kNone) continue;
      const uint32_t a = partner_[b - 1] + 1;
      if (a >= after_.size() || partner_back_[a] != kNone) continue;
      const bool last = b + 1 == before_.size() && a + 1 == after_.size();
      const bool closed = last || (b + 1 < before_.size() && partner_[b + 1] == a + 1);
      if (closed && alike(b, a) >= kAlikeInPlace) match(b, a);
    }
  }

  void collect() {
    out_.group_before.assign(before_.size(), kNone);
    out_.group_after.assign(after_.size(), kNone);
    for (uint32_t b = 0; b < before_.size(); ++b) {
      out_.group_before[b] = static_cast<uint32_t>(out_.groups.size());
      Group group{{b}, {}, {}};
      if (partner_[b] != kNone) {
        group.after = {partner_[b]};
        out_.group_after[partner_[b]] = out_.group_before[b];
      }
      out_.groups.push_back(std::move(group));
    }
    for (uint32_t a = 0; a < after_.size(); ++a) {
      if (partner_back_[a] != kNone) continue;
      out_.group_after[a] = static_cast<uint32_t>(out_.groups.size());
      out_.groups.push_back({{}, {a}, {}});
    }
  }

  // What has no partner may be a piece of a sentence that has one.
  void add_pieces() {
    const Places all_after = threes(after_, partner_back_, true), all_before = threes(before_, partner_, true);
    for (uint32_t b = 0; b < before_.size(); ++b) {
      if (partner_[b] != kNone) continue;
      const uint32_t a =
          whole_of(before_[b], sorted_before_[b], all_after, after_, sorted_after_, partner_back_, before_);
      if (a != kNone) move(b, out_.group_before, out_.group_after[a], &Group::before);
    }
    for (uint32_t a = 0; a < after_.size(); ++a) {
      if (partner_back_[a] != kNone) continue;
      const uint32_t b = whole_of(after_[a], sorted_after_[a], all_before, before_, sorted_before_, partner_, after_);
      if (b != kNone) move(a, out_.group_after, out_.group_before[b], &Group::after);
    }
  }

  // The sentence that has nearly all words of `piece` and is longer than what it became so far.
  uint32_t whole_of(const Sentence& piece, const Words& sorted, const Places& places,
                    const std::vector<Sentence>& wholes, const std::vector<Words>& sorted_wholes,
                    const std::vector<uint32_t>& partner, const std::vector<Sentence>& pieces) const {
    if (piece.words.size() < kLeastPart) return kNone;
    uint32_t best = kNone;
    size_t most = 0;
    for (const uint32_t one : near(piece, places)) {
      const size_t shared = common(sorted, sorted_wholes[one]);
      if (static_cast<double>(shared) < kPart * static_cast<double>(sorted.size()) || shared <= most) continue;
      const bool has_room =
          partner[one] == kNone || pieces[partner[one]].words.size() + shared / 2 <= wholes[one].words.size();
      if (!has_room) continue;
      best = one;
      most = shared;
    }
    return best;
  }

  void move(uint32_t sentence, std::vector<uint32_t>& groups, uint32_t to, std::vector<uint32_t> Group::*side) {
    std::vector<uint32_t>& list = out_.groups[groups[sentence]].*side;
    std::erase(list, sentence);
    groups[sentence] = to;
    (out_.groups[to].*side).push_back(sentence);
  }

  const std::vector<Sentence>&before_, &after_;
  Words partner_, partner_back_;
  std::vector<std::pair<Words, Words>> repeated_;
  std::map<UnitPair, size_t> units_;  // sentences in common
  std::vector<Words> sorted_before_, sorted_after_;
  Alignment out_;
};

}  // namespace

std::vector<uint32_t> words_of(const std::vector<Sentence>& sentences, const std::vector<uint32_t>& which) {
  std::vector<uint32_t> words;
  for (const uint32_t one : which) words.insert(words.end(), sentences[one].words.begin(), sentences[one].words.end());
  return words;
}

std::vector<uint32_t> tokens_of(const std::vector<Sentence>& sentences, const std::vector<uint32_t>& which) {
  std::vector<uint32_t> tokens;
  for (const uint32_t one : which)
    tokens.insert(tokens.end(), sentences[one].tokens.begin(), sentences[one].tokens.end());
  return tokens;
}

Alignment align(const std::vector<Sentence>& before, const std::vector<Sentence>& after) {
  return Aligner(before, after).run();
}

void join(Alignment& alignment, uint32_t gone, uint32_t added, const std::vector<Sentence>& before,
          const std::vector<Sentence>& after) {
  Group& group = alignment.groups[gone];
  Group& other = alignment.groups[added];
  group.after = std::move(other.after);
  other.after.clear();
  for (const uint32_t one : group.after) alignment.group_after[one] = gone;
  group.hunks = diff_words(words_of(before, group.before), words_of(after, group.after));
}

}  // namespace caveat::review
