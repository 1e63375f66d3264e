#include "review/moves.h"

#include <algorithm>
#include <map>
#include <utility>

#include "provision/numbers_in_reference.h"

namespace caveat::review {

using provision::Index;

namespace {

constexpr double kShare = 0.3;  // of the words of the shorter provision that went from one to the other

// Which provisions are in one set, by union and find.
class Sets {
 public:
  explicit Sets(size_t size) : parent_(size) {
    for (size_t i = 0; i < size; ++i) parent_[i] = i;
  }
  size_t of(size_t one) {
    while (parent_[one] != one) one = parent_[one] = parent_[parent_[one]];
    return one;
  }
  void join(size_t a, size_t b) { parent_[of(b)] = of(a); }

 private:
  std::vector<size_t> parent_;
};

struct Unit {
  Index index = 0;
  size_t words = 0;
  bool touched = false;  // some of its words are new, gone or other ones
};

class Units {
 public:
  explicit Units(const std::vector<Sentence>& sentences) {
    for (const Sentence& one : sentences) {
      if (one.unit == 0) continue;
      const auto [at, added] = place_.try_emplace(one.unit, all.size());
      if (added) all.push_back({one.unit});
      all[at->second].words += one.words.size();
    }
  }
  size_t of(const Sentence& sentence) const { return place_.at(sentence.unit); }

  std::vector<Unit> all;  // in reading order

 private:
  std::map<Index, size_t> place_;
};

// The heaviest row of moves whose later provisions are in order: those stay, the others have moved.
void mark_moved(std::vector<Move>& moves, const std::map<Index, size_t>& weights) {
  std::vector<Move*> both;
  for (Move& move : moves)
    if (!move.added() && !move.removed()) both.push_back(&move);
  std::sort(both.begin(), both.end(), [](const Move* a, const Move* b) { return a->before < b->before; });
  // By last provision: the heaviest row that ends there, as a staircase.
  struct Step {
    size_t weight, at;
  };
  std::map<Index, Step> steps;
  std::vector<size_t> previous(both.size(), SIZE_MAX);
  for (size_t i = 0; i < both.size(); ++i) {
    const Index at = both[i]->after.front();
    size_t weight = weights.at(both[i]->before.front());
    auto above = steps.lower_bound(at);
    if (above != steps.begin()) {
      const Step& before = std::prev(above)->second;
      weight += before.weight;
      previous[i] = before.at;
    }
    while (above != steps.end() && above->second.weight <= weight) above = steps.erase(above);
    const bool outdone = above != steps.begin() && std::prev(above)->second.weight >= weight;
    if (!outdone) steps[at] = {weight, i};
    both[i]->moved = true;
  }
  if (steps.empty()) return;
  for (size_t i = std::prev(steps.end())->second.at; i != SIZE_MAX; i = previous[i]) both[i]->moved = false;
}

}  // namespace

std::vector<Move> read_moves(const Draft& before, const Draft& after, const Alignment& alignment) {
  Units old_units(before.sentences), new_units(after.sentences);
  const size_t old_count = old_units.all.size();
  std::map<std::pair<size_t, size_t>, size_t> flow;  // words that went from one to the other
  for (const Group& group : alignment.groups) {
    for (const uint32_t b : group.before) {
      if (before.sentences[b].unit == 0) continue;
      const size_t unit = old_units.of(before.sentences[b]);
      if (!group.same()) old_units.all[unit].touched = true;
      for (const uint32_t a : group.after) {
        if (after.sentences[a].unit == 0) continue;
        flow[{unit, new_units.of(after.sentences[a])}] +=
            std::min(before.sentences[b].words.size(), after.sentences[a].words.size());
      }
    }
    for (const uint32_t a : group.after)
      if (after.sentences[a].unit != 0 && !group.same()) new_units.all[new_units.of(after.sentences[a])].touched = true;
  }

  Sets sets(old_count + new_units.all.size());
  for (const auto& [pair, words] : flow) {
    const size_t least = std::min(old_units.all[pair.first].words, new_units.all[pair.second].words);
    if (static_cast<double>(words) >= kShare * static_cast<double>(least))
      sets.join(pair.first, old_count + pair.second);
  }
  std::map<size_t, Move> by_set;
  std::map<Index, size_t> weights;
  for (size_t i = 0; i < old_count; ++i) {
    const Unit& unit = old_units.all[i];
    Move& move = by_set[sets.of(i)];
    move.before.push_back(unit.index);
    move.reworded = move.reworded || unit.touched;
    weights[move.before.front()] += unit.words;
  }
  for (size_t i = 0; i < new_units.all.size(); ++i) {
    Move& move = by_set[sets.of(old_count + i)];
    move.after.push_back(new_units.all[i].index);
    move.reworded = move.reworded || new_units.all[i].touched;
  }
  std::vector<Move> moves;
  for (auto& [set, move] : by_set) {
    if (move.before.size() == 1 && move.after.size() == 1) {
      const auto number = [](const Draft& draft, Index index) {
        return provision::folded_number(draft.outline.provisions[index].number.in(draft.text));
      };
      move.renumbered = number(before, move.before.front()) != number(after, move.after.front());
    }
    moves.push_back(std::move(move));
  }
  mark_moved(moves, weights);

  // What is gone stands behind what stood before it.
  std::sort(moves.begin(), moves.end(), [](const Move& a, const Move& b) { return a.before < b.before; });
  std::vector<std::pair<std::pair<Index, Index>, Move>> placed;
  std::pair<Index, Index> last{0, 0};
  for (Move& move : moves) {
    if (!move.before.empty() && !move.after.empty() && !move.moved) last = {move.after.front(), 0};
    const std::pair<Index, Index> place =
        move.removed() ? std::pair(last.first, move.before.front()) : std::pair(move.after.front(), Index{0});
    placed.emplace_back(place, std::move(move));
  }
  std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  moves.clear();
  for (auto& one : placed) moves.push_back(std::move(one.second));
  return moves;
}

}  // namespace caveat::review
