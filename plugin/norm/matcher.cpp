#include "norm/matcher.h"

#include <algorithm>
#include <array>
#include <utility>

namespace caveat::norm {
namespace {

constexpr uint32_t kMostLightWords = 3;
constexpr size_t kKinds = static_cast<size_t>(TermKind::phrase) + 1;

bool drops_inner_hits(TermKind kind) {
  return kind != TermKind::safeguard && kind != TermKind::condition && kind != TermKind::phrase;
}

}  // namespace

// Matching from one starting token after another; `found` holds the hits of lower levels, sorted.
class Matcher::Walk {
 public:
  // Reads tokens [begin, end); positions below count from `begin`.
  Walk(const Matcher& matcher, const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end, Scratch& scratch)
      : m_(matcher.t_),
        terms_(*matcher.terms_),
        tokens_(tokens.all.data() + begin, end - begin),
        forms_(forms),
        begin_(begin),
        scratch_(scratch),
        found_(scratch.found),
        fresh_(scratch.fresh),
        first_hit_(scratch.first_hit) {
    found_.clear();
    fresh_.clear();
    if (scratch.words.size() <= tokens_.size()) {
      scratch.words.resize(tokens_.size() + 1);
      scratch.near.resize(tokens_.size() + 1);
    }
    if (scratch.due.size() < m_.levels.size()) scratch.due.resize(m_.levels.size());
    if (scratch.active.size() < m_.visits.size()) scratch.active.resize(m_.visits.size());
    words_ = scratch.words.data();
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

  // The hits, in scratch.found.
  void run() {
    for (size_t i = 0; i < m_.levels.size(); ++i) {
      const Level& level = m_.levels[i];
      if (level.on_terms) index();
      // They were noted backwards.
      for (auto due = scratch_.due[i].rbegin(); due != scratch_.due[i].rend(); ++due) {
        first_ = due->first;
        due->past_words ? walk_past_words(m_.nodes[due->node], due->at) : walk(m_.nodes[due->node], due->at);
      }
      const auto begun_with_words = static_cast<std::ptrdiff_t>(fresh_.size());
      if (level.terms_first) start_at_hits(i);
      settle(begun_with_words);
    }
    drop_inner();
    for (Hit& hit : found_) {
      hit.begin += begin_;
      hit.end += begin_;
    }
  }

 private:
  void start_at_hits(size_t level) {
    const size_t known = found_.size();
    for (size_t i = 0; i < known; ++i) {
      const Hit hit = found_[i];
      const Range nodes = m_.first_term[hit.term];
      first_ = hit.begin;
      for (uint32_t n = nodes.begin; n < nodes.end; ++n) {
        const Node& node = m_.nodes[m_.term_nodes[n]];
        if (node.level == level) walk(node, hit.end);
      }
    }
  }

  // Reads the words backwards, so that it is known of each what its sentence goes on with, and notes where phrases can
  // begin.
  void look_ahead() {
    const auto count = static_cast<uint32_t>(tokens_.size());
    words_[count] = {};
    words_[count].fresh = true;
    scratch_.near[count] = {};
    for (std::vector<Scratch::Due>& due : scratch_.due) due.clear();
    uint32_t end = count, end_clock = scratch_.clock;
    for (uint32_t at = count; at-- > 0;) {
      if (words_[at + 1].fresh) {
        end = at + 1;
        end_clock = scratch_.clock;
      }
      fetch(at);
      const Form& form = forms_[tokens_[at].form];
      Scratch::Word& word = words_[at];
      word = {form.bits, form.stem, form.exact, end, form.light, form.number, tokens_[at].before == Break::hard};
      scratch_.near[at] = form.light && !words_[at + 1].fresh ? form.bits | scratch_.near[at + 1] : form.bits;
      const First &stem = m_.first_stem[word.stem], &exact = m_.first_exact[word.exact];
      if (stem.begins) note_starts(stem, Edge::On::stem, word.stem, at, end_clock);
      if (exact.begins) note_starts(exact, Edge::On::exact, word.exact, at, end_clock);
      if (word.number) {
        for (const uint32_t node : m_.number_nodes) {
          note({at, at + 1, node, false});
          if (said_again(at + 1)) note({at, at + 2, node, false});
        }
      }
      ++scratch_.clock;
      note_needed(stem);
      note_needed(exact);
    }
    ++scratch_.clock;
  }

  // The tables of words are larger than the processor's nearest cache, and which words come is known.
  void fetch(uint32_t at) const {
    constexpr uint32_t kForm = 12, kWord = 6;  // tokens ahead, which are read backwards
    if (at >= kForm) __builtin_prefetch(&forms_[tokens_[at - kForm].form]);
    if (at < kWord) return;
    const Form& form = forms_[tokens_[at - kWord].form];
    __builtin_prefetch(&m_.first_stem[form.stem]);
    __builtin_prefetch(&m_.first_exact[form.exact]);
  }

  void note(Scratch::Due due) { scratch_.due[m_.nodes[due.node].level].push_back(due); }

  void note_starts(const First& first, Edge::On on, uint32_t key, uint32_t at, uint32_t end_clock) {
    for (uint32_t i = first.visits; i < first.visits + first.visit_count; ++i) {
      const Visit& visit = m_.visits[i];
      if (visit.always || scratch_.active[i] > end_clock) note({at, at + 1, visit.node, true});
    }
    if (first.next.meets(scratch_.near[at + 1])) note_pairs(on, key, at);
  }

  void note_pairs(Edge::On on, uint32_t key, uint32_t first) {
    uint32_t at = first + 1;
    for (uint32_t light = 0; light <= kMostLightWords && goes_on(at); ++light, ++at) {
      const Scratch::Word& word = words_[at];
      if (word.stem) note_pair(pair_key(on, key, Edge::On::stem, word.stem), first, at + 1);
      if (word.exact) note_pair(pair_key(on, key, Edge::On::exact, word.exact), first, at + 1);
      if (!word.light) return;
    }
  }

  void note_pair(uint64_t key, uint32_t first, uint32_t at) {
    const size_t mask = m_.pairs.size() - 1;
    for (size_t slot = pair_slot(key) & mask; m_.pairs[slot].key != 0; slot = (slot + 1) & mask) {
      if (m_.pairs[slot].key != key) continue;
      const Range nodes = m_.pairs[slot].nodes;
      for (uint32_t n = nodes.begin; n < nodes.end; ++n) note({first, at, m_.pair_nodes[n], false});
      return;
    }
  }

  void note_needed(const First& word) {
    for (uint32_t i = word.needs; i < word.needs + word.need_count; ++i) scratch_.active[m_.needs[i]] = scratch_.clock;
  }

  bool goes_on(uint32_t at) const { return !words_[at].fresh; }

  void walk(const Node& node, uint32_t at) {
    walk_past_words(node, at);
    for (uint32_t light = 0; light <= kMostLightWords && goes_on(at); ++light, ++at) {
      follow_words(node, at);
      if (!words_[at].light) return;
    }
  }

  // Everything at a node but its words: the end of the phrase, gaps, numbers and terms.
  void walk_past_words(const Node& node, uint32_t at) {
    for (uint32_t i = node.accepts.begin; i < node.accepts.end; ++i) fresh_.push_back({first_, at, m_.accepts[i]});
    if (!goes_on(at)) return;
    for (const Gap& gap : node.gap) {
      if (gap.node) leap(m_.nodes[gap.node], at, gap.most);
    }
    if (!node.number && !node.on_terms) return;
    for (uint32_t light = 0; light <= kMostLightWords && goes_on(at); ++light, ++at) {
      follow_others(node, at);
      if (!words_[at].light) return;
    }
  }

  // Over up to `most` words of the sentence, to the nearest place where the phrase goes on: "empower ... to" ends at
  // the first "to". Phrases of other terms that begin alike may go on further away.
  void leap(const Node& node, uint32_t at, uint32_t most) {
    const uint32_t end = std::min(at + most + 1, words_[at].sentence_end);
    const auto known = static_cast<std::ptrdiff_t>(fresh_.size());
    for (; at < end; ++at) {
      const auto nearer = static_cast<std::ptrdiff_t>(fresh_.size());
      follow(node, at);
      if (nearer > known && std::ssize(fresh_) > nearer) drop_terms_met(known, nearer);
    }
  }

  // Takes the terms in [known, nearer) of fresh_ out of what comes after.
  void drop_terms_met(std::ptrdiff_t known, std::ptrdiff_t nearer) {
    const auto begin = fresh_.begin() + known, middle = fresh_.begin() + nearer;
    fresh_.erase(std::remove_if(middle, fresh_.end(),
                                [&](const Hit& hit) {
                                  return std::any_of(begin, middle, [&](const Hit& n) { return n.term == hit.term; });
                                }),
                 fresh_.end());
  }

  void follow(const Node& node, uint32_t at) {
    follow_words(node, at);
    follow_others(node, at);
  }

  // "thirty (30) days": whether the number before is said once more.
  bool said_again(uint32_t at) const {
    return goes_on(at) && words_[at].number && forms_[tokens_[at].form].value == forms_[tokens_[at - 1].form].value;
  }

  void follow_words(const Node& node, uint32_t at) {
    const Scratch::Word& word = words_[at];
    if (!node.bits.meets(word.bits)) return;
    if (word.stem) follow_key(node, Edge::On::stem, word.stem, at + 1);
    if (word.exact) follow_key(node, Edge::On::exact, word.exact, at + 1);
  }

  void follow_others(const Node& node, uint32_t at) {
    if (node.number && words_[at].number) {
      walk(m_.nodes[node.number], at + 1);
      if (said_again(at + 1)) walk(m_.nodes[node.number], at + 2);
    }
    if (!node.on_terms) return;
    for (uint32_t i = first_hit_[at]; i < first_hit_[at + 1]; ++i) {
      follow_key(node, Edge::On::term, found_[i].term, found_[i].end);
    }
  }

  void follow_key(const Node& node, Edge::On on, uint32_t key, uint32_t next) {
    const auto end = m_.edges.begin() + node.edges.end;
    auto edge = std::lower_bound(m_.edges.begin() + node.edges.begin, end, Edge{on, key, 0});
    for (; edge != end && edge->on == on && edge->key == key; ++edge) walk(m_.nodes[edge->to], next);
  }

  static bool earlier(const Hit& a, const Hit& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.term != b.term ? a.term < b.term : a.end > b.end;
  }

  // Sorts hits that come in the order of their first tokens.
  static void sort_each(std::vector<Hit>::iterator begin, std::vector<Hit>::iterator end) {
    for (auto first = begin, last = first; first != end; first = last) {
      while (last != end && last->begin == first->begin) ++last;
      if (last - first > 1) std::sort(first, last, earlier);
    }
  }

  // Merges the level's hits with those of lower levels and keeps the longest of a term at a place. The first `middle`
  // are of phrases that begin with a word.
  void settle(std::ptrdiff_t middle) {
    sort_each(fresh_.begin(), fresh_.begin() + middle);
    sort_each(fresh_.begin() + middle, fresh_.end());
    if (middle != std::ssize(fresh_))
      std::inplace_merge(fresh_.begin(), fresh_.begin() + middle, fresh_.end(), earlier);
    std::vector<Hit>& merged = scratch_.kept;
    merged.resize(found_.size() + fresh_.size());
    std::merge(found_.begin(), found_.end(), fresh_.begin(), fresh_.end(), merged.begin(), earlier);
    found_.swap(merged);
    fresh_.clear();
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

  // Hits are sorted by their first token, so a hit is inside a longer one of its kind if one that began earlier ends no
  // earlier, or one that begins with it ends later.
  void drop_inner() {
    std::vector<Hit>& kept = scratch_.kept;
    kept.clear();
    std::array<uint32_t, kKinds> end_of_earlier{}, end_here{};
    for (size_t first = 0; first < found_.size();) {
      size_t last = first;
      const uint32_t begin = found_[first].begin;
      for (; last < found_.size() && found_[last].begin == begin; ++last) {
        uint32_t& end = end_here[kind(found_[last])];
        end = std::max(end, found_[last].end);
      }
      const bool after_lead =
          begin > 0 && tokens_[begin].before == Break::none && forms_[tokens_[begin - 1].form].noun_lead;
      const bool after_joint = begin > 0 && forms_[tokens_[begin - 1].form].joint;
      for (size_t i = first; i < last; ++i) {
        Hit& hit = found_[i];
        const size_t k = kind(hit);
        if (drops_inner_hits(static_cast<TermKind>(k)) && (end_of_earlier[k] >= hit.end || end_here[k] > hit.end))
          continue;
        hit.after_lead = hit.after_lead || after_lead;
        hit.after_break = tokens_[begin].before != Break::none;
        hit.after_joint = after_joint;
        kept.push_back(hit);
      }
      for (size_t k = 0; k < kKinds; ++k)
        end_of_earlier[k] = std::max(end_of_earlier[k], std::exchange(end_here[k], 0));
      first = last;
    }
    found_.swap(kept);
  }

  size_t kind(const Hit& hit) const { return static_cast<size_t>(terms_.kind(hit.term)); }

  const Tables<View>& m_;
  const TermTable& terms_;
  std::span<const Token> tokens_;
  const Forms& forms_;
  uint32_t begin_;
  Scratch& scratch_;
  Scratch::Word* words_ = nullptr;
  uint32_t first_ = 0;
  std::vector<Hit>&found_, &fresh_;
  std::vector<uint32_t>& first_hit_;
};

std::vector<Hit> Matcher::find(const Tokens& tokens, const Forms& forms) const {
  return find(tokens, forms, 0, static_cast<uint32_t>(tokens.all.size()));
}

std::vector<Hit> Matcher::find(const Tokens& tokens, const Forms& forms, uint32_t first, uint32_t last) const {
  // A phrase never goes past the end of a sentence, so pieces of whole sentences that stay in the processor's cache do.
  constexpr uint32_t kPiece = 2048;
  std::vector<Hit> hits;
  Scratch scratch;
  for (uint32_t begin = first, end = first; begin < last; begin = end) {
    end = std::min(begin + kPiece, last);
    while (end < last && tokens.all[end].before != Break::hard) ++end;
    Walk(*this, tokens, forms, begin, end, scratch).run();
    hits.insert(hits.end(), scratch.found.begin(), scratch.found.end());
  }
  return hits;
}

std::vector<Hit> Matcher::find_more(const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end,
                                    const std::vector<Hit>& known, Scratch& scratch) const {
  Walk walk(*this, tokens, forms, begin, end, scratch);
  walk.know(hits_in(known, begin, end));
  walk.run();
  return scratch.found;
}

std::span<const Hit> hits_in(const std::vector<Hit>& hits, uint32_t begin, uint32_t end) {
  const auto before = [](const Hit& hit, uint32_t token) { return hit.begin < token; };
  const auto first = std::lower_bound(hits.begin(), hits.end(), begin, before);
  auto last = first;
  while (last != hits.end() && last->begin < end) ++last;
  return {first, last};
}

}  // namespace caveat::norm
