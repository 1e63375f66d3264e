#include "norm/matcher.h"

#include <algorithm>
#include <array>
#include <utility>

namespace caveat::norm {
namespace {

constexpr size_t kKinds = static_cast<size_t>(TermKind::phrase) + 1;

bool drops_inner_hits(TermKind kind) {
  return kind != TermKind::safeguard && kind != TermKind::condition && kind != TermKind::phrase;
}

}  // namespace

// Room to work in, kept from one piece of a text to the next.
struct Matcher::Scratch {
  // What matching asks of a token again and again, side by side.
  struct Word {
    WordBits bits;
    WordId stem = 0, exact = 0;
    uint32_t sentence_end = 0;
    bool light = false, number = false;
    bool fresh = false;  // the first of its sentence
  };
  // Where a phrase that has begun goes on.
  struct Start {
    uint32_t node, at;
    bool past_words;  // not with a word at `at`
  };
  std::vector<Word> words;    // by token, and one behind the last
  std::vector<Start> starts;  // of the token that is read
  std::vector<uint32_t> met;  // by set of needed words and terms: when one of them was last met, reading backwards
  uint32_t clock = 0;         // words read
  std::vector<Hit> found;     // by token, the last first
  std::vector<uint32_t> first_hit;  // by token: its first in found
  std::vector<Hit> kept;
};

// Reads the words backwards: where a phrase can begin, what its sentence goes on with is known, and so are the terms
// there, of which phrases of higher levels are made.
class Matcher::Walk {
 public:
  // Reads tokens [begin, end); positions below count from `begin`.
  Walk(const Matcher& matcher, const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end,
       const Hits* known, Scratch& scratch)
      : m_(matcher.t_),
        terms_(*matcher.terms_),
        tokens_(tokens.all.data() + begin, end - begin),
        forms_(forms),
        begin_(begin),
        known_(known),
        scratch_(scratch),
        found_(scratch.found) {
    found_.clear();
    if (scratch.words.size() <= tokens_.size()) {
      scratch.words.resize(tokens_.size() + 1);
      scratch.first_hit.resize(tokens_.size() + 1);
    }
    if (scratch.met.size() < m_.need_sets) scratch.met.resize(m_.need_sets);
    words_ = scratch.words.data();
    first_hit_ = scratch.first_hit.data();
  }

  // The hits are then in scratch.kept, in order.
  void run() {
    const auto count = static_cast<uint32_t>(tokens_.size());
    words_[count] = {};
    words_[count].fresh = true;
    for (uint32_t at = count; at-- > 0;) {
      first_hit_[at] = static_cast<uint32_t>(found_.size());
      read(at);
      uint32_t levels = 0;  // a bit for each that has phrases to try
      for (const Hit& hit : known_at(at)) {
        levels |= m_.first_term[hit.term].levels;
        note_needed(m_.first_term[hit.term].needs);
      }
      if (levels || !starts_.empty() || found_.size() > first_hit_[at]) begin_phrases(at, levels);
    }
    ++scratch_.clock;
    keep_longest();
  }

 private:
  // What the earlier matcher found at a token. Its tokens are those of the text.
  std::span<const Hit> known_at(uint32_t at) const {
    return known_ ? known_->in(begin_ + at, begin_ + at + 1) : std::span<const Hit>();
  }

  // Takes down what is known of a word, and where phrases that begin with it go on.
  void read(uint32_t at) {
    if (words_[at + 1].fresh) {
      sentence_end_ = at + 1;
      clock_at_end_ = scratch_.clock;
      near_ = {};
    }
    ++scratch_.clock;
    fetch(at);
    const Form& form = forms_[tokens_[at].form];
    Scratch::Word& word = words_[at];
    word = {
        form.bits, form.stem, form.exact, sentence_end_, form.light, form.number, tokens_[at].before == Break::hard};
    const First &stem = m_.first_stem[word.stem], &exact = m_.first_exact[word.exact];
    starts_.clear();
    if (stem.begins) start(stem, Edge::On::stem, word.stem, at);
    if (exact.begins) start(exact, Edge::On::exact, word.exact, at);
    if (word.number) {
      for (const uint32_t node : m_.number_nodes) {
        starts_.push_back({node, at + 1, false});
        if (said_again(at + 1)) starts_.push_back({node, at + 2, false});
      }
    }
    near_ = form.light ? form.bits | near_ : form.bits;
    note_needed({stem.needs, after(stem).needs});
    note_needed({exact.needs, after(exact).needs});
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

  void start(const First& first, Edge::On on, uint32_t key, uint32_t at) {
    for (uint32_t i = first.alone; i < after(first).alone; ++i) found_.push_back({at, at + 1, m_.alone[i]});
    for (uint32_t i = first.visits; i < after(first).visits; ++i) {
      const Visit& visit = m_.visits[i];
      if (!may_go_on(visit, 1)) continue;
      __builtin_prefetch(&m_.nodes[visit.node]);
      starts_.push_back({visit.node, at + 1, true});
    }
    if (first.next.meets(near_)) start_pairs(on, key, at);
  }

  // Whether one of the words and terms that every phrase needs which begins so, with `length` words, comes in time, in
  // the same sentence; or none is needed.
  bool may_go_on(const Visit& visit, uint32_t length) const {
    if (visit.needs == kNothing) return true;
    const uint32_t met = scratch_.met[visit.needs], ahead = scratch_.clock - met;
    return met > clock_at_end_ && (ahead < length || ahead - (length - 1) <= visit.reach);
  }

  void start_pairs(Edge::On on, uint32_t key, uint32_t first) {
    uint32_t at = first + 1;
    for (uint32_t light = 0; light <= kMostLightWords && goes_on(at); ++light, ++at) {
      const Scratch::Word& word = words_[at];
      if (word.stem) start_pair(pair_key(on, key, Edge::On::stem, word.stem), at + 1);
      if (word.exact) start_pair(pair_key(on, key, Edge::On::exact, word.exact), at + 1);
      if (!word.light) return;
    }
  }

  void start_pair(uint64_t key, uint32_t at) {
    if ((m_.pair_bits[pair_bit(key) / 64] >> pair_bit(key) % 64 & 1) == 0) return;
    const size_t mask = m_.pairs.size() - 1;
    for (size_t slot = pair_slot(key) & mask; m_.pairs[slot].key != 0; slot = (slot + 1) & mask) {
      if (m_.pairs[slot].key != key) continue;
      const Range nodes = m_.pairs[slot].nodes;
      for (uint32_t n = nodes.begin; n < nodes.end; ++n) {
        __builtin_prefetch(&m_.nodes[m_.pair_nodes[n]]);
        starts_.push_back({m_.pair_nodes[n], at, false});
      }
      return;
    }
  }

  // Of a word or a term: its sets have been met.
  void note_needed(Range needs) {
    const uint32_t now = scratch_.clock;
    uint32_t* const met = scratch_.met.data();
    for (uint32_t i = needs.begin; i < needs.end; ++i) met[m_.needs[i]] = now;
  }

  // Finds the phrases that begin at a token, level by level. `levels`: those that hits of the earlier matcher begin.
  void begin_phrases(uint32_t at, uint32_t levels) {
    first_ = at;
    for (const Scratch::Start& start : starts_) {
      uint32_t level = 0;
      while (start.node >= m_.level_begins[level + 1]) ++level;
      levels |= 1u << level;
    }
    levels |= settle();
    for (uint32_t level = 0; levels >> level != 0; ++level) {
      if ((levels >> level & 1) == 0) continue;
      const size_t known = found_.size();
      for (const Scratch::Start& start : starts_) {
        if (!is_on(level, start.node)) continue;
        const Node& node = m_.nodes[start.node];
        start.past_words ? walk_past_words(node, start.at) : walk(node, start.at);
      }
      start_at_hits(level, known);
      if (found_.size() > known) levels |= settle();
    }
    for (size_t i = first_hit_[first_]; i < found_.size(); ++i) note_needed(m_.first_term[found_[i].term].needs);
  }

  bool is_on(uint32_t level, uint32_t node) const {
    return node >= m_.level_begins[level] && node < m_.level_begins[level + 1];
  }

  // With the terms at the first token; `known`: the end of those of lower levels.
  void start_at_hits(uint32_t level, size_t known) {
    for (const Hit& hit : known_at(first_)) start_at_term(hit.term, hit.end - begin_, level);
    for (size_t i = first_hit_[first_]; i < known; ++i) start_at_term(found_[i].term, found_[i].end, level);
  }

  void start_at_term(TermId term, uint32_t end, uint32_t level) {
    const FirstTerm& first = m_.first_term[term];
    if ((first.levels >> level & 1) == 0 || end > tokens_.size()) return;
    for (uint32_t i = first.visits.begin; i < first.visits.end; ++i) {
      const Visit& visit = m_.term_visits[i];
      if (is_on(level, visit.node) && may_go_on(visit, end - first_)) walk(m_.nodes[visit.node], end);
    }
  }

  // Of the hits at the first token keeps the longest of each term. Returns the levels of the phrases that begin with
  // one of the terms.
  uint32_t settle() {
    const auto begin = found_.begin() + first_hit_[first_];
    if (found_.end() - begin > 1) {
      std::sort(begin, found_.end(),
                [](const Hit& a, const Hit& b) { return a.term != b.term ? a.term < b.term : a.end > b.end; });
      found_.erase(std::unique(begin, found_.end(), [](const Hit& a, const Hit& b) { return a.term == b.term; }),
                   found_.end());
    }
    uint32_t levels = 0;
    for (auto hit = begin; hit != found_.end(); ++hit) levels |= m_.first_term[hit->term].levels;
    return levels;
  }

  bool goes_on(uint32_t at) const { return !words_[at].fresh; }

  void walk(const Node& node, uint32_t at) {
    for (uint32_t i = node.accepts; i < after(node).accepts; ++i) found_.push_back({first_, at, m_.accepts[i]});
    walk_past_words(node, at);
    if (node.bits == 0) return;  // no word goes on
    for (uint32_t light = 0; light <= kMostLightWords && goes_on(at); ++light, ++at) {
      follow_words(node, at);
      if (!words_[at].light) return;
    }
  }

  // The gaps, numbers and terms that a phrase goes on with at a node.
  void walk_past_words(const Node& node, uint32_t at) {
    if ((!node.gap[0] && !node.number && !node.on_terms) || !goes_on(at)) return;
    for (size_t gap = 0; gap < kGaps && node.gap[gap]; ++gap) leap(m_.nodes[node.gap[gap]], at, node.most[gap]);
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
    const bool others = node.number || node.on_terms;
    const auto known = static_cast<std::ptrdiff_t>(found_.size());
    for (; at < end; ++at) {
      const auto nearer = static_cast<std::ptrdiff_t>(found_.size());
      follow_words(node, at);
      if (others) follow_others(node, at);
      if (nearer > known && std::ssize(found_) > nearer) drop_terms_met(known, nearer);
    }
  }

  // Takes the terms in [known, nearer) of found_ out of what comes after.
  void drop_terms_met(std::ptrdiff_t known, std::ptrdiff_t nearer) {
    const auto begin = found_.begin() + known, middle = found_.begin() + nearer;
    found_.erase(std::remove_if(middle, found_.end(),
                                [&](const Hit& hit) {
                                  return std::any_of(begin, middle, [&](const Hit& n) { return n.term == hit.term; });
                                }),
                 found_.end());
  }

  // "thirty (30) days": whether the number before is said once more.
  bool said_again(uint32_t at) const {
    return goes_on(at) && words_[at].number && forms_[tokens_[at].form].value == forms_[tokens_[at - 1].form].value;
  }

  void follow_words(const Node& node, uint32_t at) {
    const Scratch::Word& word = words_[at];
    if ((node.bits & word.bits.folded()) == 0) return;
    if (word.stem) follow_key(node, Edge::On::stem, word.stem, at + 1);
    if (word.exact) follow_key(node, Edge::On::exact, word.exact, at + 1);
  }

  void follow_others(const Node& node, uint32_t at) {
    if (node.number && words_[at].number) {
      walk(m_.nodes[node.number], at + 1);
      if (said_again(at + 1)) walk(m_.nodes[node.number], at + 2);
    }
    if (!node.on_terms) return;
    for (const Hit& hit : known_at(at))
      if (hit.end - begin_ <= tokens_.size()) follow_key(node, Edge::On::term, hit.term, hit.end - begin_);
    for (uint32_t i = first_hit_[at]; i < first_hit_[at - 1]; ++i) {
      const Hit hit = found_[i];
      follow_key(node, Edge::On::term, hit.term, hit.end);
    }
  }

  void follow_key(const Node& node, Edge::On on, uint32_t key, uint32_t next) {
    constexpr std::ptrdiff_t kFew = 8;
    const Edge sought{Edge::key_of(on, key), 0};
    const Edge* edge = m_.edges.data() + node.edges;
    const Edge* const end = m_.edges.data() + after(node).edges;
    if (end - edge > kFew) edge = std::lower_bound(edge, end, sought);
    while (edge != end && edge->key < sought.key) ++edge;
    for (; edge != end && edge->key == sought.key; ++edge) walk(m_.nodes[edge->to], next);
  }

  // The next of a table.
  template <typename T>
  static const T& after(const T& one) {
    return *(&one + 1);
  }

  // Puts the hits into reading order. A hit is inside a longer one of its kind if one that began earlier ends no
  // earlier, or one that begins with it ends later.
  void keep_longest() {
    std::vector<Hit>& kept = scratch_.kept;
    kept.clear();
    std::array<uint32_t, kKinds> end_of_earlier{};
    for (size_t last = found_.size(), first = last; last > 0; last = first) {
      const uint32_t begin = found_[last - 1].begin;
      while (first > 0 && found_[first - 1].begin == begin) --first;
      const std::span<const Hit> here(&found_[first], last - first);
      const bool verb = forms_[tokens_[begin].form].verb;  // no noun, whatever stands before
      const bool after_lead =
          begin > 0 && !verb && tokens_[begin].before == Break::none && forms_[tokens_[begin - 1].form].noun_lead;
      const bool after_break = tokens_[begin].before != Break::none;
      const bool follows_break = after_break || (begin > 0 && forms_[tokens_[begin - 1].form].light &&
                                                 tokens_[begin - 1].before != Break::none);
      const bool after_joint = begin > 0 && forms_[tokens_[begin - 1].form].joint;
      const bool after_other = begin > 0 && forms_[tokens_[begin - 1].form].alternative;
      for (const Hit& hit : here) {
        const size_t k = kind(hit);
        if (drops_inner_hits(static_cast<TermKind>(k)) &&
            (end_of_earlier[k] >= hit.end || std::any_of(here.begin(), here.end(), [&](const Hit& other) {
               return other.end > hit.end && kind(other) == k;
             })))
          continue;
        kept.push_back(
            {hit.begin + begin_, hit.end + begin_, hit.term, after_lead, after_break, after_joint, after_other});
        kept.back().verb = verb && terms_.kind(hit.term) == TermKind::action;
        kept.back().follows_break = follows_break && terms_.kind(hit.term) == TermKind::actor;
      }
      for (const Hit& hit : here) end_of_earlier[kind(hit)] = std::max(end_of_earlier[kind(hit)], hit.end);
    }
  }

  size_t kind(const Hit& hit) const { return static_cast<size_t>(terms_.kind(hit.term)); }

  const Tables<View>& m_;
  const TermTable& terms_;
  std::span<const Token> tokens_;
  const Forms& forms_;
  uint32_t begin_;
  const Hits* known_;
  Scratch& scratch_;
  Scratch::Word* words_ = nullptr;
  uint32_t* first_hit_ = nullptr;
  std::vector<Scratch::Start>& starts_ = scratch_.starts;
  std::vector<Hit>& found_;
  uint32_t first_ = 0;                            // token of the phrases that are looked for
  uint32_t sentence_end_ = 0, clock_at_end_ = 0;  // of the sentence that is read
  WordBits near_;                                 // the words that a phrase may meet next
};

std::vector<Hit> Matcher::find(const Tokens& tokens, const Forms& forms) const {
  return find(tokens, forms, 0, static_cast<uint32_t>(tokens.all.size()));
}

std::vector<Hit> Matcher::find(const Tokens& tokens, const Forms& forms, uint32_t first, uint32_t last,
                               const Hits* known) const {
  // A phrase never goes past the end of a sentence, so pieces of whole sentences that stay in the processor's cache do.
  constexpr uint32_t kPiece = 2048;
  std::vector<Hit> hits;
  if (!known) hits.reserve((last - first) / 4 * 5);  // about as many as there are words
  Scratch scratch;
  for (uint32_t begin = first, end = first; begin < last; begin = end) {
    end = std::min(begin + kPiece, last);
    while (end < last && tokens.all[end].before != Break::hard) ++end;
    Walk(*this, tokens, forms, begin, end, known, scratch).run();
    hits.insert(hits.end(), scratch.kept.begin(), scratch.kept.end());
  }
  return hits;
}

}  // namespace caveat::norm
