#include "norm/build_matcher.h"

#include <algorithm>
#include <iterator>

namespace caveat::norm {

using checklist::Phrase;
using checklist::PhraseElement;

namespace {

constexpr int kMostLevels = 8;

template <typename T>
auto append(std::vector<T>& table, const std::vector<T>& piece) {
  const auto begin = static_cast<uint32_t>(table.size());
  table.insert(table.end(), piece.begin(), piece.end());
  return std::pair(begin, static_cast<uint32_t>(table.size()));
}

}  // namespace

// One trie a level. Its edges are whole elements ("collect|record"), so its size is that of the lexicon.
MatcherBuilder::MatcherBuilder(const std::vector<Entry>& entries, const TermList& terms, WordLists& words)
    : terms_(terms), words_(words), stemmer_(words.stemmer) {
  new_node();  // 0 is nobody's target
  std::vector<int> level_of(entries.size(), -1);
  std::vector<int> term_level(terms.size(), -1);  // of terms that are not defined here: they are found already
  for (const Entry& entry : entries) term_level[entry.term] = 0;
  order(entries, level_of, term_level);
  const int levels = entries.empty() ? 0 : 1 + *std::max_element(level_of.begin(), level_of.end());
  for (int level = 0; level < levels; ++level) {
    const uint32_t root = new_node();
    roots_.push_back(root);
    for (size_t i = 0; i < entries.size(); ++i) {
      if (level_of[i] == level) add(root, entries[i].phrase, 0, entries[i].term);
    }
  }
}

uint32_t MatcherBuilder::new_node() {
  out_.nodes.emplace_back();
  edges_.emplace_back();
  accepts_.emplace_back();
  return static_cast<uint32_t>(out_.nodes.size() - 1);
}

// The level of a phrase is over those of all the terms it holds; phrases in a circle stay at -1 and are left out.
void MatcherBuilder::order(const std::vector<Entry>& entries, std::vector<int>& level_of,
                           std::vector<int>& term_level) const {
  for (int round = 0; round < kMostLevels; ++round) {
    bool changed = false;
    for (size_t i = 0; i < entries.size(); ++i) {
      int level = 0;
      for (const PhraseElement& element : entries[i].phrase) {
        if (element.kind != PhraseElement::Kind::term) continue;
        const TermId inner = terms_.find(element.term);
        level = std::max(level, inner == kNoTerm ? 0 : 1 + term_level[inner]);
      }
      if (level != level_of[i]) {
        level_of[i] = level;
        changed = true;
      }
      if (term_level[entries[i].term] < level) {
        term_level[entries[i].term] = level;
        changed = true;
      }
    }
    if (!changed) return;
  }
  for (int& level : level_of) {
    if (level >= kMostLevels) level = -1;
  }
}

void MatcherBuilder::add(uint32_t node, const Phrase& phrase, size_t at, TermId term) {
  if (at == phrase.size()) {
    std::vector<TermId>& accepts = accepts_[node];
    if (std::find(accepts.begin(), accepts.end(), term) == accepts.end()) accepts.push_back(term);
    return;
  }
  if (phrase[at].optional) add(node, phrase, at + 1, term);
  if (const uint32_t to = step(node, phrase[at])) add(to, phrase, at + 1, term);
}

uint32_t MatcherBuilder::step(uint32_t node, const PhraseElement& element) {
  switch (element.kind) {
    case PhraseElement::Kind::number:
      return step_number(node);
    case PhraseElement::Kind::gap:
      return step_gap(node, element.gap);
    case PhraseElement::Kind::term: {
      const TermId inner = terms_.find(element.term);
      return inner == kNoTerm ? 0 : step(node, std::vector<Word>{{Edge::On::term, inner}});
    }
    case PhraseElement::Kind::word:
      break;
  }
  std::vector<Word> keys;
  for (const PhraseElement::Word& word : element.words) {
    keys.push_back(word.exact ? Word(Edge::On::exact, WordLists::intern(words_.exact, word.folded))
                              : Word(Edge::On::stem, stem_id(word.folded)));
  }
  return step(node, std::move(keys));
}

// The node after the words or the term of an element.
uint32_t MatcherBuilder::step(uint32_t node, std::vector<Word> keys) {
  std::sort(keys.begin(), keys.end());
  auto [found, added] = children_.try_emplace({node, std::move(keys)}, 0);
  if (!added) return found->second;
  const uint32_t to = new_node();
  for (const auto& [on, id] : found->first.second) edges_[node].push_back({Edge::key_of(on, id), to});
  return found->second = to;
}

uint32_t MatcherBuilder::step_gap(uint32_t node, int most) {
  for (size_t i = 0; i < Matcher::kGaps; ++i) {
    const Node& known = out_.nodes[node];
    if (known.gap[i] && known.most[i] == most) return known.gap[i];
    if (known.gap[i]) continue;
    const uint32_t to = new_node();
    out_.nodes[node].gap[i] = to;
    out_.nodes[node].most[i] = static_cast<uint8_t>(most);
    return to;
  }
  return out_.nodes[node].gap[Matcher::kGaps - 1];
}

uint32_t MatcherBuilder::step_number(uint32_t node) {
  if (out_.nodes[node].number == 0) {
    const uint32_t to = new_node();
    out_.nodes[node].number = to;
  }
  return out_.nodes[node].number;
}

// Phrases say the same few thousand words over and over.
WordId MatcherBuilder::stem_id(const std::string& folded) {
  auto [known, added] = stem_of_.try_emplace(folded, 0);
  if (added) known->second = WordLists::intern(words_.stems, words_.stem_of(stemmer_, folded));
  return known->second;
}

// Phrases share their ends as well as their beginnings: what goes on alike from two nodes of a level is one node. An
// element that may be left out doubles all that comes after it: without this the tables are ten times as large, and a
// short text is read no sooner than those.
void MatcherBuilder::share_ends() {
  std::map<std::vector<uint32_t>, uint32_t> node_of;  // by what it says
  std::vector<uint32_t> same(edges_.size(), 0);       // the node in its place
  for (auto node = static_cast<uint32_t>(edges_.size() - 1); node > 0; --node) {  // those it leads to come after it
    for (Edge& edge : edges_[node]) edge.to = same[edge.to];
    std::sort(edges_[node].begin(), edges_[node].end());
    edges_[node].erase(std::unique(edges_[node].begin(), edges_[node].end()), edges_[node].end());
    std::sort(accepts_[node].begin(), accepts_[node].end());
    Node& out = out_.nodes[node];
    out.number = same[out.number];
    for (uint32_t& to : out.gap) to = same[to];
    const size_t level = level_of(node);
    std::vector<uint32_t> says{roots_[level] == node ? node : 0, static_cast<uint32_t>(level), out.number};
    for (size_t gap = 0; gap < Matcher::kGaps; ++gap) says.insert(says.end(), {out.gap[gap], out.most[gap]});
    says.push_back(static_cast<uint32_t>(accepts_[node].size()));
    says.insert(says.end(), accepts_[node].begin(), accepts_[node].end());
    for (const Edge& edge : edges_[node]) says.insert(says.end(), {edge.key, edge.to});
    same[node] = node_of.try_emplace(std::move(says), node).first->second;
  }
  uint32_t count = 1;
  std::vector<uint32_t> moved(edges_.size(), 0);
  for (uint32_t node = 1; node < edges_.size(); ++node) {
    if (same[node] == node) moved[node] = count++;
  }
  for (uint32_t node = 1; node < moved.size(); ++node) {
    const uint32_t to = moved[node];
    if (to == 0) continue;
    for (Edge& edge : edges_[node]) edge.to = moved[edge.to];
    Node& out = out_.nodes[node];
    out.number = moved[out.number];
    for (uint32_t& gap : out.gap) gap = moved[gap];
    if (to == node) continue;
    out_.nodes[to] = out;
    edges_[to] = std::move(edges_[node]);
    accepts_[to] = std::move(accepts_[node]);
  }
  out_.nodes.resize(count);
  edges_.resize(count);
  accepts_.resize(count);
  for (uint32_t& root : roots_) root = moved[root];
}

void MatcherBuilder::finish() {
  share_ends();
  for (size_t node = 0; node < edges_.size(); ++node) {
    Node& out = out_.nodes[node];
    WordBits bits;
    for (const Edge& edge : edges_[node]) {
      if (edge.on() == Edge::On::term)
        out.on_terms = true;
      else
        bits |= bits_of(edge);
    }
    if (out.number) bits |= WordBits::of_number();
    out.bits = bits.folded();
    out.edges = append(out_.edges, edges_[node]).first;
    out.accepts = append(out_.accepts, accepts_[node]).first;
  }
  out_.level_begins = roots_;
  out_.level_begins.push_back(static_cast<uint32_t>(out_.nodes.size()));
  Node& behind = out_.nodes.emplace_back();
  behind.edges = static_cast<uint32_t>(out_.edges.size());
  behind.accepts = static_cast<uint32_t>(out_.accepts.size());
  guess_frequencies();
  out_.first_stem.resize(words_.stems.size() + 2);
  out_.first_exact.resize(words_.exact.size() + 2);
  std::vector<std::vector<uint32_t>> by_term(terms_.size());
  for (size_t level = 0; level < roots_.size(); ++level) {
    if (const uint32_t node = out_.nodes[roots_[level]].number) out_.number_nodes.push_back(node);
    for (const Edge& edge : edges_[roots_[level]]) {
      if (edge.on() == Edge::On::term) by_term[edge.id()].push_back(edge.to);
    }
    begin_with_words(edges_[roots_[level]]);
  }
  std::map<std::vector<Word>, uint32_t> need_sets;
  const auto visit = [&](uint32_t node, Needs needs) -> Matcher::Visit {
    if (needs.cost == kImpossible) return {node};
    std::sort(needs.words.begin(), needs.words.end());
    needs.words.erase(std::unique(needs.words.begin(), needs.words.end()), needs.words.end());
    const auto set = need_sets.try_emplace(std::move(needs.words), static_cast<uint32_t>(need_sets.size())).first;
    if (set->second >= Matcher::kNothing) return {node};  // more sets than can be told apart: it is always visited
    return {node, static_cast<uint16_t>(set->second),
            static_cast<uint16_t>(std::min<uint32_t>(needs.reach, Matcher::kAnywhere))};
  };
  for (const std::vector<uint32_t>& nodes : by_term) {
    Matcher::FirstTerm& first = out_.first_term.emplace_back();
    std::vector<Matcher::Visit> visits;
    for (const uint32_t node : nodes) {
      visits.push_back(visit(node, needs_at(node, Matcher::kMostLightWords)));
      first.levels |= static_cast<uint8_t>(1u << level_of(node));
    }
    const auto [begin, end] = append(out_.term_visits, visits);
    first.visits = {begin, end};
  }
  std::map<Word, std::vector<Matcher::Visit>> visits;
  for (const auto& [word, nodes] : visits_of_) {
    for (const uint32_t node : nodes)
      visits[word].push_back(visit(node, needs_past_words(node, Matcher::kMostLightWords)));
  }
  out_.need_sets = std::min<uint32_t>(static_cast<uint32_t>(need_sets.size()), Matcher::kNothing);
  std::map<Word, std::vector<uint16_t>> sets_with;
  for (const auto& [words, set] : need_sets) {
    if (set >= out_.need_sets) continue;
    for (const Word& word : words) sets_with[word].push_back(static_cast<uint16_t>(set));
  }
  for (TermId term = 0; term < terms_.size(); ++term) {
    const auto [begin, end] = append(out_.needs, sets_with[{Edge::On::term, term}]);
    out_.first_term[term].needs = {begin, end};
  }
  for (const Edge::On on : {Edge::On::stem, Edge::On::exact}) {
    for (uint32_t id = 0; id < first_words(on).size(); ++id) {
      Matcher::First& first = first_words(on)[id];
      first.visits = append(out_.visits, visits[{on, id}]).first;
      first.alone = append(out_.alone, alone_[{on, id}]).first;
      first.needs = append(out_.needs, sets_with[{on, id}]).first;
    }
  }
  build_pairs();
}

size_t MatcherBuilder::level_of(uint32_t node) const {
  return static_cast<size_t>(std::upper_bound(roots_.begin(), roots_.end(), node) - roots_.begin()) - 1;
}

std::vector<Matcher::First>& MatcherBuilder::first_words(Edge::On on) {
  return on == Edge::On::stem ? out_.first_stem : out_.first_exact;
}

WordBits MatcherBuilder::bits_of(const Edge& edge) {
  return edge.on() == Edge::On::stem ? WordBits::of_stem(edge.id()) : WordBits::of_exact(edge.id());
}

void MatcherBuilder::begin_with_words(const std::vector<Edge>& root) {
  for (const Edge& edge : root) {
    if (edge.on() == Edge::On::term) continue;
    const Word word(edge.on(), edge.id());
    Matcher::First& first = first_words(edge.on())[edge.id()];
    first.begins = true;
    std::vector<TermId>& alone = alone_[word];
    alone.insert(alone.end(), accepts_[edge.to].begin(), accepts_[edge.to].end());
    if (needs_past_words(edge.to, Matcher::kMostLightWords).cost > 0) visits_of_[word].push_back(edge.to);
    for (const Edge& second : edges_[edge.to]) {
      if (second.on() == Edge::On::term) continue;
      first.next |= bits_of(second);
      pairs_.emplace_back(Matcher::pair_key(edge.on(), edge.id(), second.on(), second.id()), second.to);
    }
  }
}

void MatcherBuilder::build_pairs() {
  std::stable_sort(pairs_.begin(), pairs_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  size_t size = 1;
  while (size < 2 * pairs_.size() + 1) size *= 2;
  out_.pairs.assign(size, {});
  out_.pair_bits.assign((size_t{1} << Matcher::kPairBits) / 64, 0);
  for (size_t i = 0; i < pairs_.size();) {
    const uint64_t key = pairs_[i].first;
    const auto begin = static_cast<uint32_t>(out_.pair_nodes.size());
    for (; i < pairs_.size() && pairs_[i].first == key; ++i) out_.pair_nodes.push_back(pairs_[i].second);
    out_.pair_bits[Matcher::pair_bit(key) / 64] |= uint64_t{1} << Matcher::pair_bit(key) % 64;
    size_t at = Matcher::pair_slot(key) & (size - 1);
    while (out_.pairs[at].key != 0) at = (at + 1) & (size - 1);
    out_.pairs[at] = {key, {begin, static_cast<uint32_t>(out_.pair_nodes.size())}};
  }
}

void MatcherBuilder::Needs::add(const Needs& other) {
  cost += other.cost;
  reach = std::max(reach, other.reach);
  if (cost >= kImpossible) {
    cost = kImpossible;
    words.clear();
  } else {
    words.insert(words.end(), other.words.begin(), other.words.end());
  }
}

MatcherBuilder::Needs MatcherBuilder::Needs::after(uint32_t more) const {
  Needs needs = *this;
  needs.reach = reach > kAnywhere - more ? kAnywhere : reach + more;
  return needs;
}

// Of what does not go on with a word at once.
MatcherBuilder::Needs MatcherBuilder::needs_past_words(uint32_t id, uint32_t passed) const {
  constexpr uint32_t kLongestNumber = 2;  // "thirty (30)"
  const Node& node = out_.nodes[id];
  Needs needs;
  for (size_t gap = 0; gap < Matcher::kGaps && node.gap[gap]; ++gap) needs.add(needs_at(node.gap[gap], node.most[gap]));
  if (node.number) needs.add(needs_at(node.number, Matcher::kMostLightWords).after(passed + kLongestNumber));
  needs.add(needs_of_edges(id, true, passed));
  return needs;
}

MatcherBuilder::Needs MatcherBuilder::needs_at(uint32_t id, uint32_t passed) const {
  if (!accepts_[id].empty()) return {kImpossible, 0, {}};
  Needs needs = needs_past_words(id, passed);
  needs.add(needs_of_edges(id, false, passed));
  return needs;
}

MatcherBuilder::Needs MatcherBuilder::needs_of_edges(uint32_t id, bool on_terms, uint32_t passed) const {
  std::map<uint32_t, Needs> elements;  // by the node after them: what leads there
  for (const Edge& edge : edges_[id]) {
    if ((edge.on() == Edge::On::term) != on_terms) continue;
    const Word word(edge.on(), edge.id());
    elements[edge.to].add({frequency_.at(word), passed + 1, {word}});
  }
  Needs needs;
  for (const auto& [to, element] : elements) {
    const Needs further = needs_at(to, Matcher::kMostLightWords).after(on_terms ? kAnywhere : passed + 1);
    needs.add(further.cost < element.cost ? further : element);
  }
  return needs;
}

// How often a word may be met: as often as the phrases say it; words like "of" and "to" everywhere.
void MatcherBuilder::guess_frequencies() {
  constexpr double kFunctionWord = 1000;
  for (const Edge& edge : out_.edges) frequency_[{edge.on(), edge.id()}] += 1;
  for (const TermId term : out_.accepts) {
    if (const auto held = frequency_.find({Edge::On::term, term}); held != frequency_.end()) held->second += 1;
  }
  for (const auto* words : {&words_.light, &words_.function_words}) {
    for (const std::string& folded : *words) {
      const auto exact = words_.exact.find(folded);
      const auto stem = words_.stems.find(words_.stem_of(stemmer_, folded));
      if (exact != words_.exact.end()) frequency_[{Edge::On::exact, exact->second}] += kFunctionWord;
      if (stem != words_.stems.end()) frequency_[{Edge::On::stem, stem->second}] += kFunctionWord;
    }
  }
}

}  // namespace caveat::norm
