// The building of a Matcher: phrases become tries, one a level.
#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>
#include <utility>

#include "norm/matcher.h"

namespace caveat::norm {

using checklist::Phrase;
using checklist::PhraseElement;

namespace {

// A word of either kind as one number.
uint64_t word_key(bool exact, uint32_t id) { return (uint64_t{id} << 1) | (exact ? 1 : 0); }

}  // namespace

uint64_t Matcher::pair_key(Edge::On first_on, uint32_t first, Edge::On second_on, uint32_t second) {
  return word_key(first_on == Edge::On::exact, first) << 32 | word_key(second_on == Edge::On::exact, second);
}

void Matcher::Pairs::build(std::vector<std::pair<uint64_t, uint32_t>> entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  size_t size = 1;
  while (size < 2 * entries.size() + 1) size *= 2;
  slots_.assign(size, {});
  for (size_t i = 0; i < entries.size();) {
    const uint64_t key = entries[i].first;
    const auto begin = static_cast<uint32_t>(nodes_.size());
    for (; i < entries.size() && entries[i].first == key; ++i) nodes_.push_back(entries[i].second);
    size_t at = slot(key);
    while (slots_[at].key != 0) at = (at + 1) & (size - 1);
    slots_[at] = {key, {begin, static_cast<uint32_t>(nodes_.size())}};
  }
}

// Builds one trie a level. Its edges are whole elements ("collect|record"), so its size is that of the lexicon.
class Matcher::Builder {
 public:
  Builder(Matcher& out, const TermTable& terms, Vocabulary& vocabulary)
      : out_(out), terms_(terms), vocabulary_(vocabulary), stemmer_(vocabulary.stemmer) {
    new_node();  // 0 is nobody's target
  }

  void build(const std::vector<Entry>& entries) {
    std::vector<int> level_of(entries.size(), -1);
    std::vector<int> term_level(terms_.size(), -1);  // of terms that are not defined here: they are found already
    for (const Entry& entry : entries) term_level[entry.term] = 0;
    order(entries, level_of, term_level);
    const int levels = entries.empty() ? 0 : 1 + *std::max_element(level_of.begin(), level_of.end());
    for (int level = 0; level < levels; ++level) {
      out_.levels_.emplace_back();
      const uint32_t root = new_node();
      roots_.push_back(root);
      for (size_t i = 0; i < entries.size(); ++i) {
        if (level_of[i] != level) continue;
        add(root, entries[i].phrase, 0, entries[i].term);
        for (const PhraseElement& element : entries[i].phrase)
          out_.levels_.back().on_terms |= element.kind == PhraseElement::Kind::term;
      }
    }
    flatten();
  }

 private:
  using Word = std::pair<Edge::On, uint32_t>;
  static constexpr double kImpossible = 1e9;

  uint32_t new_node() {
    out_.nodes_.emplace_back();
    edges_.emplace_back();
    accepts_.emplace_back();
    return static_cast<uint32_t>(out_.nodes_.size() - 1);
  }

  // The level of a phrase is over those of all the terms it holds; phrases in a circle stay at -1 and are left out.
  void order(const std::vector<Entry>& entries, std::vector<int>& level_of, std::vector<int>& term_level) {
    for (int round = 0; round < 8; ++round) {
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
      if (level >= 8) level = -1;
    }
  }

  // The node after the words or the term of an element.
  uint32_t step(uint32_t node, std::vector<std::pair<Edge::On, uint32_t>> keys) {
    std::sort(keys.begin(), keys.end());
    auto [found, added] = children_.try_emplace({node, std::move(keys)}, 0);
    if (!added) return found->second;
    const uint32_t to = new_node();
    for (const auto& [on, key] : found->first.second) edges_[node].push_back({on, key, to});
    return found->second = to;
  }

  uint32_t step_gap(uint32_t node, int most) {
    for (size_t i = 0; i < std::size(out_.nodes_[node].gap); ++i) {
      const Gap& gap = out_.nodes_[node].gap[i];
      if (gap.node && gap.most == most) return gap.node;
      if (gap.node) continue;
      const uint32_t to = new_node();
      out_.nodes_[node].gap[i] = {to, static_cast<uint8_t>(most)};
      return to;
    }
    return out_.nodes_[node].gap[1].node;
  }

  // Phrases say the same few thousand words over and over.
  WordId stem_id(const std::string& folded) {
    auto [known, added] = stem_of_.try_emplace(folded, 0);
    if (added) known->second = Vocabulary::intern(vocabulary_.stems, stemmer_.stem(folded));
    return known->second;
  }

  uint32_t step_number(uint32_t node) {
    if (out_.nodes_[node].number == 0) {
      const uint32_t to = new_node();
      out_.nodes_[node].number = to;
    }
    return out_.nodes_[node].number;
  }

  uint32_t step(uint32_t node, const PhraseElement& element) {
    switch (element.kind) {
      case PhraseElement::Kind::number:
        return step_number(node);
      case PhraseElement::Kind::gap:
        return step_gap(node, element.gap);
      case PhraseElement::Kind::term: {
        const TermId inner = terms_.find(element.term);
        return inner == kNoTerm ? 0 : step(node, {{Edge::On::term, inner}});
      }
      case PhraseElement::Kind::word:
        break;
    }
    std::vector<std::pair<Edge::On, uint32_t>> keys;
    for (const PhraseElement::Word& word : element.words) {
      keys.push_back(word.exact ? std::pair(Edge::On::exact, Vocabulary::intern(vocabulary_.exact, word.folded))
                                : std::pair(Edge::On::stem, stem_id(word.folded)));
    }
    return step(node, std::move(keys));
  }

  void add(uint32_t node, const Phrase& phrase, size_t at, TermId term) {
    if (at == phrase.size()) {
      std::vector<TermId>& accepts = accepts_[node];
      if (std::find(accepts.begin(), accepts.end(), term) == accepts.end()) accepts.push_back(term);
      return;
    }
    if (phrase[at].optional) add(node, phrase, at + 1, term);
    if (const uint32_t to = step(node, phrase[at])) add(to, phrase, at + 1, term);
  }

  template <typename T>
  static Range append(std::vector<T>& table, const std::vector<T>& piece) {
    const auto begin = static_cast<uint32_t>(table.size());
    table.insert(table.end(), piece.begin(), piece.end());
    return {begin, static_cast<uint32_t>(table.size())};
  }

  void flatten() {
    for (size_t node = 0; node < edges_.size(); ++node) {
      std::sort(edges_[node].begin(), edges_[node].end());
      edges_[node].erase(std::unique(edges_[node].begin(), edges_[node].end()), edges_[node].end());
      for (const Edge& edge : edges_[node]) {
        if (edge.on == Edge::On::term) out_.nodes_[node].on_terms = true;
        if (edge.on == Edge::On::stem) out_.nodes_[node].bits |= WordBits::of_stem(edge.key);
        if (edge.on == Edge::On::exact) out_.nodes_[node].bits |= WordBits::of_exact(edge.key);
      }
      if (out_.nodes_[node].number) out_.nodes_[node].bits |= WordBits::of_number();
      out_.nodes_[node].edges = append(out_.edges_, edges_[node]);
      out_.nodes_[node].accepts = append(out_.accepts_, accepts_[node]);
    }
    out_.stem_levels_.assign(vocabulary_.stems.size() + 1, 0);
    out_.exact_levels_.assign(vocabulary_.exact.size() + 1, 0);
    guess_frequencies();
    for (size_t level = 0; level < roots_.size(); ++level) {
      begin_level(out_.levels_[level], roots_[level]);
      const Node& root = out_.nodes_[roots_[level]];
      if (root.number) out_.number_levels_ |= 1u << level;
      for (uint32_t e = root.edges.begin; e < root.edges.end; ++e) {
        const Edge& edge = out_.edges_[e];
        const auto bit = static_cast<uint8_t>(1 << level);
        if (edge.on == Edge::On::stem) out_.stem_levels_[edge.key] |= bit;
        if (edge.on == Edge::On::exact) out_.exact_levels_[edge.key] |= bit;
      }
    }
    flatten_needs();
  }

  // Words of which every phrase that goes on at a node has at least one; the rarest that can be had.
  struct Needs {
    double cost = 0;  // 0 = no phrase goes on there; kImpossible = some phrase needs no word
    std::vector<Word> words;

    void add(const Needs& other) {
      cost += other.cost;
      if (cost >= kImpossible) {
        cost = kImpossible;
        words.clear();
      } else {
        words.insert(words.end(), other.words.begin(), other.words.end());
      }
    }
  };

  // Of what does not go on with a word at once.
  Needs needs_past_words(uint32_t id) const {
    const Node& node = out_.nodes_[id];
    if (node.accepts.begin != node.accepts.end) return {kImpossible, {}};
    Needs needs;
    for (const Gap& gap : node.gap) {
      if (gap.node) needs.add(needs_at(gap.node));
    }
    if (node.number) needs.add(needs_at(node.number));
    for (uint32_t e = node.edges.begin; e < node.edges.end; ++e) {
      if (out_.edges_[e].on == Edge::On::term) needs.add(needs_at(out_.edges_[e].to));
    }
    return needs;
  }

  Needs needs_at(uint32_t id) const {
    Needs needs = needs_past_words(id);
    std::map<uint32_t, Needs> elements;  // by the node after them: the words that lead there
    const Node& node = out_.nodes_[id];
    for (uint32_t e = node.edges.begin; e < node.edges.end; ++e) {
      const Edge& edge = out_.edges_[e];
      if (edge.on == Edge::On::term) continue;
      const Word word(edge.on, edge.key);
      elements[edge.to].add({frequency_.at(word), {word}});
    }
    for (const auto& [to, element] : elements) {
      Needs after = needs_at(to);
      needs.add(after.cost < element.cost ? after : element);
    }
    return needs;
  }

  // How often a word may be met: as often as the phrases say it; words like "of" and "to" everywhere.
  void guess_frequencies() {
    constexpr double kFunctionWord = 1000;
    for (const Edge& edge : out_.edges_) {
      if (edge.on != Edge::On::term) frequency_[{edge.on, edge.key}] += 1;
    }
    for (const auto* words : {&vocabulary_.light, &vocabulary_.function_words}) {
      for (const auto& [folded, is] : *words) {
        const auto exact = vocabulary_.exact.find(folded);
        const auto stem = vocabulary_.stems.find(stemmer_.stem(folded));
        if (exact != vocabulary_.exact.end()) frequency_[{Edge::On::exact, exact->second}] += kFunctionWord;
        if (stem != vocabulary_.stems.end()) frequency_[{Edge::On::stem, stem->second}] += kFunctionWord;
      }
    }
  }

  void flatten_needs() {
    out_.needs_stem_.resize(vocabulary_.stems.size() + 1);
    out_.needs_exact_.resize(vocabulary_.exact.size() + 1);
    for (const auto& [word, visits] : needed_)
      (word.first == Edge::On::stem ? out_.needs_stem_ : out_.needs_exact_)[word.second] = append(out_.needs_, visits);
  }

  void begin_level(Level& level, uint32_t root_id) {
    const Node& root = out_.nodes_[root_id];
    std::vector<std::pair<uint64_t, uint32_t>> pairs;
    level.terms_first = root.on_terms;
    level.number = root.number;
    level.by_stem.resize(vocabulary_.stems.size() + 1);
    level.by_exact.resize(vocabulary_.exact.size() + 1);
    level.by_term.resize(terms_.size());
    for (uint32_t e = root.edges.begin; e < root.edges.end; ++e) {
      const Edge& edge = out_.edges_[e];
      const Node& node = out_.nodes_[edge.to];
      if (edge.on == Edge::On::term) {
        level.by_term[edge.key].push_back(edge.to);
        continue;
      }
      First& first = (edge.on == Edge::On::stem ? level.by_stem : level.by_exact)[edge.key];
      if (Needs needs = needs_past_words(edge.to); needs.cost > 0) {
        // Edges are sorted, so the visits of one word lie together.
        if (first.visits.begin == first.visits.end) first.visits.begin = static_cast<uint32_t>(out_.visits_.size());
        const bool always = needs.cost == kImpossible;
        for (const Word& word : needs.words) needed_[word].push_back(static_cast<uint32_t>(out_.visits_.size()));
        out_.visits_.push_back({edge.to, always});
        first.visits.end = static_cast<uint32_t>(out_.visits_.size());
      }
      for (uint32_t s = node.edges.begin; s < node.edges.end; ++s) {
        const Edge& second = out_.edges_[s];
        if (second.on == Edge::On::term) continue;
        first.next |= second.on == Edge::On::stem ? WordBits::of_stem(second.key) : WordBits::of_exact(second.key);
        pairs.emplace_back(pair_key(edge.on, edge.key, second.on, second.key), second.to);
      }
    }
    level.pairs.build(std::move(pairs));
  }

  Matcher& out_;
  const TermTable& terms_;
  Vocabulary& vocabulary_;
  text::Stemmer stemmer_;
  std::unordered_map<std::string, WordId> stem_of_;
  std::vector<std::vector<Edge>> edges_;  // by node
  std::vector<std::vector<TermId>> accepts_;
  std::vector<uint32_t> roots_;  // by level
  std::map<Word, double> frequency_;
  std::map<Word, std::vector<uint32_t>> needed_;  // the visits that need a word
  std::map<std::pair<uint32_t, std::vector<std::pair<Edge::On, uint32_t>>>, uint32_t> children_;
};

Matcher::Matcher(const std::vector<Entry>& entries, const TermTable& terms, Vocabulary& vocabulary) : terms_(&terms) {
  Builder(*this, terms, vocabulary).build(entries);
}

}  // namespace caveat::norm
