#include "norm/matcher.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace caveat::norm {
namespace {

using checklist::Phrase;
using checklist::PhraseElement;

constexpr uint32_t kMostLightWords = 3;
constexpr uint32_t kLongestGap = 10;  // words; phrase.cpp writes "..." so

bool drops_inner_hits(TermKind kind) {
  return kind != TermKind::safeguard && kind != TermKind::condition && kind != TermKind::phrase;
}

}  // namespace

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
      out_.levels_.emplace_back().root = new_node();
      for (size_t i = 0; i < entries.size(); ++i) {
        if (level_of[i] == level) add(out_.levels_.back().root, entries[i].phrase, 0, entries[i].term);
      }
    }
    flatten();
  }

 private:
  uint32_t new_node() {
    out_.nodes_.emplace_back();
    edges_.emplace_back();
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
      if (out_.nodes_[node].gap[i].first == most) return out_.nodes_[node].gap[i].second;
      if (out_.nodes_[node].gap[i].first == 0) {
        const uint32_t to = new_node();
        out_.nodes_[node].gap[i] = {most, to};
        return to;
      }
    }
    return out_.nodes_[node].gap[1].second;
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
      case PhraseElement::Kind::number: return step_number(node);
      case PhraseElement::Kind::gap: return step_gap(node, element.gap);
      case PhraseElement::Kind::term: {
        const TermId inner = terms_.find(element.term);
        return inner == kNoTerm ? 0 : step(node, {{Edge::On::term, inner}});
      }
      case PhraseElement::Kind::word: break;
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
      auto& accepts = out_.nodes_[node].accepts;
      if (std::find(accepts.begin(), accepts.end(), term) == accepts.end()) accepts.push_back(term);
      return;
    }
    if (phrase[at].optional) add(node, phrase, at + 1, term);
    if (const uint32_t to = step(node, phrase[at])) add(to, phrase, at + 1, term);
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
      out_.nodes_[node].edge_begin = static_cast<uint32_t>(out_.edges_.size());
      out_.edges_.insert(out_.edges_.end(), edges_[node].begin(), edges_[node].end());
      out_.nodes_[node].edge_end = static_cast<uint32_t>(out_.edges_.size());
    }
    for (Node& node : out_.nodes_) {
      node.any_next = node.on_terms || !node.accepts.empty();
      for (const auto& [most, to] : node.gap) {
        if (!to) continue;
        node.far |= out_.nodes_[to].bits;
        node.any_next = node.any_next || out_.nodes_[to].on_terms;
      }
    }
    for (Level& level : out_.levels_) {
      level.by_stem.assign(vocabulary_.stems.size() + 1, kNoEdge);
      level.by_exact.assign(vocabulary_.exact.size() + 1, kNoEdge);
      level.by_term.assign(terms_.size(), kNoEdge);
      const Node& root = out_.nodes_[level.root];
      level.terms_first = root.on_terms;
      for (uint32_t e = root.edge_end; e-- > root.edge_begin;) {
        const Edge& edge = out_.edges_[e];
        (edge.on == Edge::On::stem ? level.by_stem : edge.on == Edge::On::exact ? level.by_exact : level.by_term)[edge.key] = e;
      }
    }
  }

  Matcher& out_;
  const TermTable& terms_;
  Vocabulary& vocabulary_;
  text::Stemmer stemmer_;
  std::unordered_map<std::string, WordId> stem_of_;
  std::vector<std::vector<Edge>> edges_;  // by node
  std::map<std::pair<uint32_t, std::vector<std::pair<Edge::On, uint32_t>>>, uint32_t> children_;
};

Matcher::Matcher(std::vector<Entry> entries, const TermTable& terms, Vocabulary& vocabulary) : terms_(&terms) {
  Builder(*this, terms, vocabulary).build(entries);
}

// Matching from one starting token after another; `found` holds the hits of lower levels, sorted.
class Matcher::Walk {
 public:
  // Reads tokens [begin, end); positions below count from `begin`.
  Walk(const Matcher& matcher, const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end)
      : m_(matcher), tokens_(tokens.all.data() + begin, end - begin), forms_(forms), begin_(begin) {
    look_ahead();
  }

  void know(std::span<const Hit> hits) {
    for (Hit hit : hits) {
      if (hit.end - begin_ > tokens_.size()) continue;
      hit.begin -= begin_;
      hit.end -= begin_;
      found_.push_back(hit);
    }
  }

  std::vector<Hit> run() {
    index();
    for (const Level& level : m_.levels_) {
      for (uint32_t at = 0; at < tokens_.size(); ++at) start(level, at);
      if (level.terms_first) start_at_hits(level);
      settle();
      index();
    }
    drop_inner();
    for (Hit& hit : found_) {
      hit.begin += begin_;
      hit.end += begin_;
    }
    return std::move(found_);
  }

 private:
  void start(const Level& level, uint32_t at) {
    const Form& form = forms_[tokens_[at].form];
    first_ = at;
    if (form.stem < level.by_stem.size() && level.by_stem[form.stem] != kNoEdge) walk_all(level, level.by_stem[form.stem], at + 1);
    if (form.exact < level.by_exact.size() && level.by_exact[form.exact] != kNoEdge) walk_all(level, level.by_exact[form.exact], at + 1);
    if (const uint32_t to = m_.nodes_[level.root].number; to && form.number) walk(m_.nodes_[to], at + 1);
  }

  void start_at_hits(const Level& level) {
    const size_t known = found_.size();
    for (size_t i = 0; i < known; ++i) {
      const Hit hit = found_[i];
      first_ = hit.begin;
      if (level.by_term[hit.term] != kNoEdge) walk_all(level, level.by_term[hit.term], hit.end);
    }
  }

  // What comes after each token: the end of its sentence, the words that a phrase may meet next, and those it may meet after a gap.
  void look_ahead() {
    const auto count = static_cast<uint32_t>(tokens_.size());
    ahead_.resize(count + 1);
    ahead_[count].sentence_end = count;
    for (uint32_t at = count; at-- > 0;) {
      const Form& form = forms_[tokens_[at].form];
      ahead_[at].bits = ahead_[at].near = ahead_[at].far = form.bits;
      if (form.light) ahead_[at].near |= ahead_[at + 1].near;
      ahead_[at].sentence_end = at + 1 == count || tokens_[at + 1].before == Break::hard ? at + 1 : ahead_[at + 1].sentence_end;
      const uint32_t far_end = std::min(at + kLongestGap + 1, count);
      for (uint32_t i = at + 1; i < far_end; ++i) ahead_[at].far |= ahead_[i].bits;
    }
  }

  // Along the root's edges that bear the same key as edge `e`.
  void walk_all(const Level& level, uint32_t e, uint32_t at) {
    const Edge first = m_.edges_[e];
    for (; e < m_.nodes_[level.root].edge_end && m_.edges_[e].on == first.on && m_.edges_[e].key == first.key; ++e) {
      const Node& node = m_.nodes_[m_.edges_[e].to];
      if (node.any_next || node.bits.meets(ahead_[at].near) || node.far.meets(ahead_[at].far)) walk(node, at);
    }
  }

  void walk(const Node& node, uint32_t at) {
    for (TermId term : node.accepts) fresh_.push_back({first_, at, term});
    if (at >= tokens_.size() || tokens_[at].before == Break::hard) return;
    follow(node, at);
    for (const auto& [most, to] : node.gap) {
      if (to) leap(m_.nodes_[to], at, most);
    }
    for (uint32_t light = 0; light < kMostLightWords && forms_[tokens_[at].form].light; ++light) {
      if (++at >= tokens_.size() || tokens_[at].before == Break::hard) return;
      follow(node, at);
    }
  }

  // Over up to `most` words of the sentence, to the nearest place where the phrase goes on: "empower ... to" ends at the first "to".
  void leap(const Node& node, uint32_t at, int most) {
    if (!node.on_terms && !node.bits.meets(ahead_[at].far)) return;
    const uint32_t end = std::min(at + static_cast<uint32_t>(most) + 1, ahead_[at].sentence_end);
    const size_t known = fresh_.size();
    for (; at < end && fresh_.size() == known; ++at) follow(node, at);
  }

  void follow(const Node& node, uint32_t at) {
    if (node.bits.meets(ahead_[at].bits)) {
      const Form& form = forms_[tokens_[at].form];
      if (form.number && node.number) walk(m_.nodes_[node.number], at + 1);
      if (form.stem) follow_key(node, Edge::On::stem, form.stem, at + 1);
      if (form.exact) follow_key(node, Edge::On::exact, form.exact, at + 1);
    }
    if (node.on_terms) {
      for (uint32_t i = first_hit_[at]; i < first_hit_[at + 1]; ++i) {
        follow_key(node, Edge::On::term, found_[i].term, found_[i].end);
      }
    }
  }

  void follow_key(const Node& node, Edge::On on, uint32_t key, uint32_t next) {
    const auto end = m_.edges_.begin() + node.edge_end;
    auto edge = std::lower_bound(m_.edges_.begin() + node.edge_begin, end, Edge{on, key, 0});
    for (; edge != end && edge->on == on && edge->key == key; ++edge) walk(m_.nodes_[edge->to], next);
  }

  // Merges the level's hits with those of lower levels and keeps the longest of a term at a place.
  void settle() {
    const auto earlier = [](const Hit& a, const Hit& b) {
      return a.begin != b.begin ? a.begin < b.begin : a.term != b.term ? a.term < b.term : a.end > b.end;
    };
    std::sort(fresh_.begin(), fresh_.end(), earlier);
    const auto middle = static_cast<std::ptrdiff_t>(found_.size());
    found_.insert(found_.end(), fresh_.begin(), fresh_.end());
    fresh_.clear();
    std::inplace_merge(found_.begin(), found_.begin() + middle, found_.end(), earlier);
    found_.erase(std::unique(found_.begin(), found_.end(),
                             [](const Hit& a, const Hit& b) { return a.begin == b.begin && a.term == b.term; }),
                 found_.end());
  }

  // Where the hits of each token begin in found_.
  void index() {
    first_hit_.assign(tokens_.size() + 1, 0);
    for (const Hit& hit : found_) ++first_hit_[hit.begin + 1];
    for (size_t at = 1; at < first_hit_.size(); ++at) first_hit_[at] += first_hit_[at - 1];
  }

  void drop_inner() {
    std::vector<Hit> kept;
    kept.reserve(found_.size());
    for (size_t i = 0; i < found_.size(); ++i) {
      if (is_inner(i)) continue;
      const uint32_t begin = found_[i].begin;
      if (!found_[i].after_lead) found_[i].after_lead = begin > 0 && tokens_[begin].before == Break::none && forms_[tokens_[begin - 1].form].noun_lead;
      kept.push_back(found_[i]);
    }
    found_ = std::move(kept);
  }

  bool is_inner(size_t i) const {
    constexpr uint32_t kLongest = 40;  // tokens; no phrase reaches further back
    const Hit& hit = found_[i];
    const TermKind kind = m_.terms_->kind(hit.term);
    if (!drops_inner_hits(kind)) return false;
    const auto covers = [&](const Hit& other) {
      return other.begin <= hit.begin && other.end >= hit.end && other.end - other.begin > hit.end - hit.begin &&
             m_.terms_->kind(other.term) == kind;
    };
    for (size_t j = i; j-- > 0 && found_[j].begin + kLongest > hit.begin;) {
      if (covers(found_[j])) return true;
    }
    for (size_t j = i + 1; j < found_.size() && found_[j].begin == hit.begin; ++j) {
      if (covers(found_[j])) return true;
    }
    return false;
  }

  const Matcher& m_;
  std::span<const Token> tokens_;
  const Forms& forms_;
  uint32_t begin_;
  struct Ahead {
    WordBits bits, near, far;
    uint32_t sentence_end = 0;
  };
  std::vector<Ahead> ahead_;
  uint32_t first_ = 0;
  std::vector<Hit> found_, fresh_;
  std::vector<uint32_t> first_hit_;
};

std::vector<Hit> Matcher::find(const Tokens& tokens, const Forms& forms) const {
  return Walk(*this, tokens, forms, 0, static_cast<uint32_t>(tokens.all.size())).run();
}

std::vector<Hit> Matcher::find_more(const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end,
                                    const std::vector<Hit>& known) const {
  Walk walk(*this, tokens, forms, begin, end);
  walk.know(hits_in(known, begin, end));
  return walk.run();
}

std::span<const Hit> hits_in(const std::vector<Hit>& hits, uint32_t begin, uint32_t end) {
  const auto before = [](const Hit& hit, uint32_t token) { return hit.begin < token; };
  const auto first = std::lower_bound(hits.begin(), hits.end(), begin, before);
  auto last = first;
  while (last != hits.end() && last->begin < end) ++last;
  return {first, last};
}

}  // namespace caveat::norm
