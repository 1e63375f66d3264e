#include "norm/matcher.h"

#include <algorithm>
#include <array>
#include <utility>

namespace caveat::norm {
namespace {

constexpr uint32_t kMostLightWords = 3;
constexpr size_t kKinds = static_cast<size_t>(TermKind::phrase) + 1;
constexpr uint32_t kWindow = 11;  // words that a gap can reach: it is 10 long at most, as phrase.cpp writes "..."

bool drops_inner_hits(TermKind kind) {
  return kind != TermKind::safeguard && kind != TermKind::condition && kind != TermKind::phrase;
}

}  // namespace

// Matching from one starting token after another; `found` holds the hits of lower levels, sorted.
class Matcher::Walk {
 public:
  // Reads tokens [begin, end); positions below count from `begin`.
  Walk(const Matcher& matcher, const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end, Scratch& scratch)
      : m_(matcher),
        tokens_(tokens.all.data() + begin, end - begin),
        forms_(forms),
        begin_(begin),
        scratch_(scratch),
        found_(scratch.found),
        fresh_(scratch.fresh),
        first_hit_(scratch.first_hit) {
    found_.clear();
    fresh_.clear();
    if (scratch.ahead.size() <= tokens_.size()) scratch.ahead.resize(tokens_.size() + 1);
    if (scratch.starts.size() < m_.levels_.size()) scratch.starts.resize(m_.levels_.size());
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
    index();
    for (size_t i = 0; i < m_.levels_.size(); ++i) {
      const Level& level = m_.levels_[i];
      for (uint32_t at : scratch_.starts[i]) start(level, at);
      if (level.terms_first) start_at_hits(level);
      settle();
      index();
    }
    drop_inner();
    for (Hit& hit : found_) {
      hit.begin += begin_;
      hit.end += begin_;
    }
  }

 private:
  void start(const Level& level, uint32_t at) {
    const Form& form = forms_[tokens_[at].form];
    first_ = at;
    if (form.stem && form.stem < level.by_stem.size())
      start_with(level, level.by_stem[form.stem], Edge::On::stem, form.stem, at + 1);
    if (form.exact && form.exact < level.by_exact.size()) {
      start_with(level, level.by_exact[form.exact], Edge::On::exact, form.exact, at + 1);
    }
    if (level.number && form.number) walk(m_.nodes_[level.number], at + 1);
  }

  void start_with(const Level& level, const First& first, Edge::On on, uint32_t key, uint32_t at) {
    const WordBits reach = first.visits.begin == first.visits.end ? WordBits{} : far(at);
    for (uint32_t i = first.visits.begin; i < first.visits.end; ++i) {
      const Visit& visit = level.visits[i];
      if (visit.always || visit.far.meets(reach)) walk_past_words(m_.nodes_[visit.node], at);
    }
    if (!first.next.meets(scratch_.ahead[at].near)) return;
    for (uint32_t light = 0; light <= kMostLightWords && at < tokens_.size() && tokens_[at].before != Break::hard;
         ++light, ++at) {
      const Form& form = forms_[tokens_[at].form];
      if (form.stem) walk_pair(level, pair_key(on, key, Edge::On::stem, form.stem), at + 1);
      if (form.exact) walk_pair(level, pair_key(on, key, Edge::On::exact, form.exact), at + 1);
      if (!form.light) return;
    }
  }

  void walk_pair(const Level& level, uint64_t key, uint32_t at) {
    for (uint32_t node : level.pairs.find(key)) walk(m_.nodes_[node], at);
  }

  void start_at_hits(const Level& level) {
    const size_t known = found_.size();
    for (size_t i = 0; i < known; ++i) {
      const Hit hit = found_[i];
      first_ = hit.begin;
      for (uint32_t node : level.by_term[hit.term]) walk(m_.nodes_[node], hit.end);
    }
  }

  // What comes after each token: the end of its sentence, the words that a phrase may meet next, and those it may meet
  // after a gap.
  void look_ahead() {
    const auto count = static_cast<uint32_t>(tokens_.size());
    Scratch::Ahead* ahead = scratch_.ahead.data();
    ahead[count] = {};
    ahead[count].sentence_end = count;
    for (std::vector<uint32_t>& starts : scratch_.starts) starts.clear();
    // What stands in the window of a gap is the union of what is left of the window's block and of the beginning of the
    // next: two unions a word, however long the window.
    WordBits left;
    for (uint32_t at = count; at-- > 0;) {
      const Form& form = forms_[tokens_[at].form];
      Scratch::Ahead& here = ahead[at];
      here.bits = here.near = form.bits;
      if (form.light) here.near |= ahead[at + 1].near;
      here.sentence_end =
          at + 1 == count || tokens_[at + 1].before == Break::hard ? at + 1 : ahead[at + 1].sentence_end;
      left = at % kWindow == kWindow - 1 ? form.bits : left | form.bits;
      here.rest_of_block = left;
    }
    WordBits begun;
    for (uint32_t at = 0; at < count; ++at) {
      const Form& form = forms_[tokens_[at].form];
      begun = at % kWindow == 0 ? form.bits : begun | form.bits;
      ahead[at].begin_of_block = begun;
      unsigned levels = 0;
      if (form.stem < m_.stem_levels_.size()) levels |= m_.stem_levels_[form.stem];
      if (form.exact < m_.exact_levels_.size()) levels |= m_.exact_levels_[form.exact];
      if (form.number) levels |= m_.number_levels_;
      for (size_t i = 0; levels; ++i, levels >>= 1) {
        if (levels & 1) scratch_.starts[i].push_back(at);
      }
    }
  }

  // The words that a gap from token `at` on can reach.
  WordBits far(uint32_t at) const {
    const auto count = static_cast<uint32_t>(tokens_.size());
    if (at >= count) return {};
    return scratch_.ahead[at].rest_of_block | scratch_.ahead[std::min(at + kWindow, count) - 1].begin_of_block;
  }

  void walk(const Node& node, uint32_t at) {
    walk_past_words(node, at);
    for (uint32_t light = 0; light <= kMostLightWords && at < tokens_.size() && tokens_[at].before != Break::hard;
         ++light, ++at) {
      follow_words(node, at);
      if (!forms_[tokens_[at].form].light) return;
    }
  }

  // Everything at a node but its words: the end of the phrase, gaps, numbers and terms.
  void walk_past_words(const Node& node, uint32_t at) {
    for (uint32_t i = node.accepts.begin; i < node.accepts.end; ++i) fresh_.push_back({first_, at, m_.accepts_[i]});
    if (at >= tokens_.size() || tokens_[at].before == Break::hard) return;
    for (const Gap& gap : node.gap) {
      if (gap.node) leap(m_.nodes_[gap.node], at, gap.most);
    }
    if (!node.number && !node.on_terms) return;
    for (uint32_t light = 0; light <= kMostLightWords && at < tokens_.size() && tokens_[at].before != Break::hard;
         ++light, ++at) {
      follow_others(node, at);
      if (!forms_[tokens_[at].form].light) return;
    }
  }

  // Over up to `most` words of the sentence, to the nearest place where the phrase goes on: "empower ... to" ends at
  // the first "to". Phrases of other terms that begin alike may go on further away.
  void leap(const Node& node, uint32_t at, uint32_t most) {
    if (!node.on_terms && !node.bits.meets(far(at))) return;
    const uint32_t end = std::min(at + most + 1, scratch_.ahead[at].sentence_end);
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

  void follow_words(const Node& node, uint32_t at) {
    if (!node.bits.meets(scratch_.ahead[at].bits)) return;
    const Form& form = forms_[tokens_[at].form];
    if (form.stem) follow_key(node, Edge::On::stem, form.stem, at + 1);
    if (form.exact) follow_key(node, Edge::On::exact, form.exact, at + 1);
  }

  void follow_others(const Node& node, uint32_t at) {
    if (node.number && forms_[tokens_[at].form].number) walk(m_.nodes_[node.number], at + 1);
    if (!node.on_terms) return;
    for (uint32_t i = first_hit_[at]; i < first_hit_[at + 1]; ++i) {
      follow_key(node, Edge::On::term, found_[i].term, found_[i].end);
    }
  }

  void follow_key(const Node& node, Edge::On on, uint32_t key, uint32_t next) {
    const auto end = m_.edges_.begin() + node.edges.end;
    auto edge = std::lower_bound(m_.edges_.begin() + node.edges.begin, end, Edge{on, key, 0});
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
      for (size_t i = first; i < last; ++i) {
        Hit& hit = found_[i];
        const size_t k = kind(hit);
        if (drops_inner_hits(static_cast<TermKind>(k)) && (end_of_earlier[k] >= hit.end || end_here[k] > hit.end))
          continue;
        hit.after_lead = hit.after_lead || after_lead;
        hit.after_break = tokens_[begin].before != Break::none;
        kept.push_back(hit);
      }
      for (size_t k = 0; k < kKinds; ++k)
        end_of_earlier[k] = std::max(end_of_earlier[k], std::exchange(end_here[k], 0));
      first = last;
    }
    found_.swap(kept);
  }

  size_t kind(const Hit& hit) const { return static_cast<size_t>(m_.terms_->kind(hit.term)); }

  const Matcher& m_;
  std::span<const Token> tokens_;
  const Forms& forms_;
  uint32_t begin_;
  Scratch& scratch_;
  uint32_t first_ = 0;
  std::vector<Hit>&found_, &fresh_;
  std::vector<uint32_t>& first_hit_;
};

std::vector<Hit> Matcher::find(const Tokens& tokens, const Forms& forms) const {
  // A phrase never goes past the end of a sentence, so pieces of whole sentences that stay in the processor's cache do.
  constexpr uint32_t kPiece = 2048;
  const auto size = static_cast<uint32_t>(tokens.all.size());
  std::vector<Hit> hits;
  Scratch scratch;
  for (uint32_t begin = 0, end = 0; begin < size; begin = end) {
    end = std::min(begin + kPiece, size);
    while (end < size && tokens.all[end].before != Break::hard) ++end;
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
