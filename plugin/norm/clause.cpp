#include "norm/clause.h"

#include <algorithm>

#include "norm/lexicon.h"

namespace caveat::norm {
namespace {

using provision::Index;
using provision::Kind;

constexpr uint32_t kLongestLeadIn = 160;  // tokens; of a longer one, the end is read
constexpr uint32_t kLongestTitle = 8;     // tokens of "(1) Illegal access. —"

struct Sentence {
  uint32_t begin, end;
};

// What is known from before a change of the text.
struct Before {
  const Clauses& clauses;
  const provision::Kept& kept;
  text::Change tokens;
};

class Reader {
 public:
  Reader(std::string_view text, const provision::Outline& outline, const Tokens& tokens, const Hits& hits,
         const Cues& cues, const Before* before, Clauses& out)
      : text_(text), outline_(outline), tokens_(tokens), hits_(hits), cues_(cues), before_(before), out_(out) {}

  void read() { visit(0, none_, none_); }

 private:
  // A sentence that never ends is cut, so that its reading stays cheap.
  void split(uint32_t begin, uint32_t end, std::vector<Sentence>& out) const {
    constexpr uint32_t kLong = 800, kLongest = 1600;
    out.clear();
    for (uint32_t at = begin; at < end; ++at) {
      const uint32_t length = out.empty() ? 0 : at - out.back().begin;
      const Break before = tokens_.all[at].before;
      if (at == begin || before == Break::hard || (length > kLong && before != Break::none) || length > kLongest)
        out.push_back({at, at});
      out.back().end = at + 1;
    }
  }

  bool has_list(Index index) const {
    const provision::Provision& p = outline_.provisions[index];
    return index + 1 < p.next && !provision::is_unit(outline_.provisions[index + 1].kind) &&
           outline_.provisions[index + 1].kind != Kind::quoted;
  }

  // What closes the list under `parent`: "… commits an offence".
  std::vector<Part> wrap_ups(Index parent) const {
    std::vector<Part> parts;
    std::vector<Sentence> found;
    const provision::Provision& p = outline_.provisions[parent];
    for (Index child = parent + 1; child < p.next; child = outline_.provisions[child].next) {
      if (outline_.provisions[child].kind != Kind::wrap_up) continue;
      split(tokens_.of[child].begin, tokens_.of[child].end, found);
      if (!found.empty()) parts.push_back({Part::Role::wrap_up, found.front().begin, found.front().end});
    }
    if (parts.empty()) {
      if (const Sentence end = closing_of(parent); end.begin != end.end)
        parts.push_back({Part::Role::wrap_up, end.begin, end.end});
    }
    return parts;
  }

  // Whether the sentence pauses between two tokens.
  bool pauses(uint32_t before, uint32_t token) const {
    const uint32_t end = tokens_.all[before].span().end;
    return text_.substr(end, tokens_.all[token].begin - end).find_first_of(",;\n") != std::string_view::npos;
  }

  // "…, he shall be punished"; not "(b) sells it, shall be punished".
  uint32_t with_pronoun(uint32_t modal) const {
    if (modal == 0 || pauses(modal - 1, modal)) return modal;
    const auto before = hits_.in(modal - 1, modal);
    const bool pronoun =
        std::any_of(before.begin(), before.end(), [&](const Hit& hit) { return hit.term == cues_.pronoun; });
    return pronoun ? modal - 1 : modal;
  }

  // "…; [3] shall be punished", "…; 3[shall be punished": the number of a note is no word of the sentence.
  bool is_note_mark(uint32_t token) const {
    const Span word = tokens_.all[token].span();
    const bool number = word.size() < 4 && text_[word.begin] >= '0' && text_[word.begin] <= '9';
    return number &&
           ((word.begin > 0 && text_[word.begin - 1] == '[') || (word.end < text_.size() && text_[word.end] == '['));
  }

  // "Whoever (a) …; or (b) …, shall be punished": what makes an offence of every item stands at the end of the
  // last, or of the last before the penalties.
  Sentence closing_of(Index parent) const {
    const provision::Provision& p = outline_.provisions[parent];
    std::vector<Sentence> own;
    split(tokens_.of[parent].begin, tokens_.of[parent].end, own);
    if (own.empty() ? !heading_tells_of_doer(parent) : has_force(own.back())) return {};
    const bool of_doer = !own.empty() && ends_with_doer(own.back());
    for (Index child = parent + 1; child < p.next; child = outline_.provisions[child].next) {
      split(tokens_.of[child].begin, tokens_.of[child].end, own);
      if (own.empty()) continue;
      const bool leads_in = has_list(child) && own.size() == 1 && ends_open(child);
      if (leads_in) continue;
      for (const Hit& hit : hits_.in(own.front().begin, own.front().end)) {
        if (hit.term != cues_.offence) continue;
        const uint32_t begin = with_pronoun(hit.begin);
        uint32_t last = begin;  // and one behind the word before
        while (last > own.front().begin && is_note_mark(last - 1)) --last;
        if (last == own.front().begin) continue;
        if (pauses(last - 1, begin) || (of_doer && !has_doer({own.front().begin, begin})))
          return {begin, own.front().end};
      }
    }
    return {};
  }

  // "10. Whoever dishonestly (a) …": the words that lead into the list stand where a heading would.
  bool heading_tells_of_doer(Index index) const {
    return has_doer({tokens_.of[index].heading, tokens_.of[index].begin});
  }

  bool has_doer(Sentence sentence) const {
    const auto found = hits_.in(sentence.begin, sentence.end);
    return std::any_of(found.begin(), found.end(), [&](const Hit& hit) { return hit.term == cues_.doer; });
  }

  // "Whoever— (1) enters a system; or (2) stays in one shall be punished": with no doer of its own, the last item
  // cannot be whose punishment that is.
  bool ends_with_doer(Sentence sentence) const {
    constexpr uint32_t kAdverb = 1;  // "a person who knowingly"
    return has_doer({sentence.end - std::min(sentence.end - sentence.begin, kAdverb + 1), sentence.end});
  }

  bool has_force(Sentence sentence) const {
    const auto found = hits_.in(sentence.begin, sentence.end);
    return std::any_of(found.begin(), found.end(), [&](const Hit& hit) {
      return hit.term == cues_.offence || hit.term == cues_.power || hit.term == cues_.duty ||
             hit.term == cues_.prohibition || hit.term == cues_.permission || hit.term == cues_.definition;
    });
  }

  // "(1) Illegal access. — The access to …": the first sentence is the item's title.
  bool is_titled(const std::vector<Sentence>& own) const {
    return own.size() > 1 && is_short(own[0]) && tokens_.all[own[0].begin].capital && !has_force(own[0]);
  }

  static bool is_short(Sentence sentence) { return sentence.end - sentence.begin <= kLongestTitle; }

  void emit(Index index, const std::vector<Part>& lead_in, Sentence own, const std::vector<Part>& wrap_up) {
    Clause clause{index, static_cast<uint32_t>(out_.parts.size()), 0};
    out_.parts.insert(out_.parts.end(), lead_in.begin(), lead_in.end());
    out_.parts.push_back({Part::Role::own, own.begin, own.end});
    for (const Part& part : wrap_up) {
      if (part.begin < own.begin || part.begin >= own.end) out_.parts.push_back(part);
    }
    clause.part_end = static_cast<uint32_t>(out_.parts.size());
    out_.all.push_back(clause);
  }

  // Nothing around a unit tells how its words are read, so those of a unit that was left alone are as they were.
  bool take_over(Index unit) {
    if (!before_) return false;
    const provision::Kept& kept = before_->kept;
    const Index next = outline_.provisions[unit].next;
    const bool head = next <= kept.head, tail = unit >= kept.new_tail();
    if (!head && !tail) return false;
    const Index back = head ? 0 : kept.new_size - kept.old_size;
    const auto [first, last] = before_->clauses.of(unit - back, next - back);
    for (uint32_t i = first; i < last; ++i) {
      const Clause& old = before_->clauses.all[i];
      Clause clause{old.provision + back, static_cast<uint32_t>(out_.parts.size()), 0};
      for (uint32_t part = old.part_begin; part < old.part_end; ++part) {
        Part moved = before_->clauses.parts[part];
        if (tail) moved = {moved.role, before_->tokens.moved(moved.begin), before_->tokens.moved(moved.end)};
        out_.parts.push_back(moved);
      }
      clause.part_end = static_cast<uint32_t>(out_.parts.size());
      out_.all.push_back(clause);
    }
    return true;
  }

  // Provisions nest at most a few levels deep, so recursion is bounded by the grammar's depth.
  // `closing`: what closes the list that the provision is an item of.
  void visit(Index index, const std::vector<Part>& lead_in, const std::vector<Part>& closing) {
    const provision::Provision& p = outline_.provisions[index];
    if (p.kind == Kind::contents || (provision::is_unit(p.kind) && take_over(index))) return;
    const Tokens::Range& range = tokens_.of[index];
    std::vector<Sentence>& own = sentences_;
    split(range.begin, range.end, own);
    const bool list = has_list(index);
    const bool in_list = p.kind == Kind::point || p.kind == Kind::paragraph;
    const bool closed = in_list && !list && !lead_in.empty();
    const size_t led = in_list && is_titled(own) ? 2 : 1;  // sentences that are read with the lead-in
    for (size_t i = 0; i < own.size(); ++i) {
      const bool first = i < led, last = i + 1 == own.size();
      emit(index, first && p.kind != Kind::wrap_up ? lead_in : none_, own[i], last && closed ? closing : none_);
    }
    std::vector<Part> below;
    if (list) {
      below = lead_in;
      if (own.size() > led) below.clear();
      const bool title = in_list && own.size() == 1 && is_short(own[0]) && !lead_in.empty();
      if (!own.empty() && !(title && !ends_open(index))) {
        Sentence intro = own.back();
        if (intro.end - intro.begin > kLongestLeadIn) intro.begin = intro.end - kLongestLeadIn;
        if (ends_open(index) || announces(own.back())) {
          below.push_back({Part::Role::lead_in, intro.begin, intro.end});
        } else {
          below.clear();
        }
      }
    }
    if (const Sentence end = list && own.empty() ? closing_of(index) : Sentence{}; end.begin != end.end)
      below.push_back({Part::Role::lead_in, range.heading, range.begin});
    const std::vector<Part> closing_below = list && !below.empty() ? wrap_ups(index) : none_;
    for (Index child = index + 1; child < p.next; child = outline_.provisions[child].next) {
      const bool continues = list && !provision::is_unit(outline_.provisions[child].kind);
      visit(child, continues ? below : none_, closing_below);
    }
  }

  // Whether the own words of a provision lead into its children: they do not end with a full stop.
  bool ends_open(Index index) const {
    const provision::Provision& p = outline_.provisions[index];
    if (p.run_begin == p.run_end) return false;
    const Tokens::Range& range = tokens_.of[index];
    if (range.begin == range.end) return false;
    const uint32_t after = tokens_.all[range.end - 1].span().end;
    const uint32_t run_end = outline_.runs[p.run_end - 1].end;
    for (uint32_t at = after; at < run_end && at < text_.size(); ++at) {
      if (text_[at] == '.') return false;
      if (text_[at] == ':') return true;
    }
    return true;
  }

  bool announces(Sentence sentence) const {
    const auto found = hits_.in(sentence.begin, sentence.end);
    return std::any_of(found.begin(), found.end(), [&](const Hit& hit) { return hit.term == cues_.announces; });
  }

  std::string_view text_;
  const provision::Outline& outline_;
  const Tokens& tokens_;
  const Hits& hits_;
  const Cues& cues_;
  const Before* before_;  // null: everything is read
  Clauses& out_;
  const std::vector<Part> none_;
  std::vector<Sentence> sentences_;  // of the provision that is being read
};

}  // namespace

Part Clauses::own(const Clause& clause) const {
  for (uint32_t i = clause.part_begin; i < clause.part_end; ++i) {
    if (parts[i].role == Part::Role::own) return parts[i];
  }
  return parts[clause.part_begin];
}

std::pair<uint32_t, uint32_t> Clauses::of(Index first, Index end) const {
  const auto before = [](const Clause& clause, Index index) { return clause.provision < index; };
  const auto from = std::lower_bound(all.begin(), all.end(), first, before);
  const auto to = std::lower_bound(from, all.end(), end, before);
  return {static_cast<uint32_t>(from - all.begin()), static_cast<uint32_t>(to - all.begin())};
}

Clauses read_clauses(std::string_view text, const provision::Outline& outline, const Tokens& tokens, const Hits& hits,
                     const Cues& cues) {
  Clauses clauses;
  Reader(text, outline, tokens, hits, cues, nullptr, clauses).read();
  return clauses;
}

Clauses follow(const Clauses& before, std::string_view text, const provision::Outline& outline, const Tokens& tokens,
               const Hits& hits, const Cues& cues, const provision::Kept& kept, text::Change change) {
  Clauses clauses;
  clauses.all.reserve(before.all.size() + 64);
  clauses.parts.reserve(before.parts.size() + 256);
  const Before known{before, kept, change};
  Reader(text, outline, tokens, hits, cues, &known, clauses).read();
  return clauses;
}

std::vector<ClauseHit> hits_of(const Clauses& clauses, const Clause& clause, const Hits& hits, const Hits* more) {
  size_t size = 0;
  for (uint32_t i = clause.part_begin; i < clause.part_end; ++i)
    for (const Hits* some : {&hits, more})
      if (some) size += some->in(clauses.parts[i].begin, clauses.parts[i].end).size();
  std::vector<ClauseHit> found;
  found.reserve(size);
  uint32_t position = 0;
  for (uint32_t i = clause.part_begin; i < clause.part_end; ++i) {
    const Part& part = clauses.parts[i];
    const auto add = [&](const Hit& hit) {
      found.push_back({position + hit.begin - part.begin, position + std::min(hit.end, part.end) - part.begin,
                       hit.begin, hit.end, hit.term, part.role, hit.after_lead, hit.after_break, hit.after_joint,
                       hit.after_other, hit.verb, hit.follows_break});
    };
    std::span<const Hit> further = more ? more->in(part.begin, part.end) : std::span<const Hit>();
    for (const Hit& hit : hits.in(part.begin, part.end)) {
      for (; !further.empty() && std::pair(further[0].begin, further[0].term) < std::pair(hit.begin, hit.term);
           further = further.subspan(1))
        add(further[0]);
      add(hit);
    }
    std::for_each(further.begin(), further.end(), add);
    position += part.end - part.begin;
  }
  return found;
}

}  // namespace caveat::norm
