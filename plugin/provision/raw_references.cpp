#include "provision/raw_references.h"

#include <algorithm>

#include "provision/reference_tokens.h"

namespace caveat::provision {
namespace {

class Reader {
 public:
  Reader(std::string_view text, Span where) : text_(text.substr(0, where.end)), at_(where.begin) {}

  std::vector<RawReference> read() {
    for (skip(at_); at_ < text_.size(); skip(at_)) {
      if (const size_t quoted = quotation(rest(at_))) {
        at_ += static_cast<uint32_t>(quoted);
        continue;
      }
      const uint32_t begin = at_;
      if (!reference(at_, -1) && !here(at_, -1)) at_ = begin + std::max<uint32_t>(run(begin), 1);
    }
    return std::move(found_);
  }

 private:
  std::string_view rest(uint32_t at) const { return text_.substr(at); }
  uint32_t run(uint32_t at) const { return static_cast<uint32_t>(word_run(rest(at))); }
  void skip(uint32_t& at) const { at += static_cast<uint32_t>(blanks(rest(at))); }

  // The token at `at`, unless it is only the beginning of a longer word.
  Span token(size_t (*length)(std::string_view), uint32_t at) const {
    const auto n = static_cast<uint32_t>(length(rest(at)));
    return n > 0 && n >= run(at) ? Span{at, at + n} : Span{at, at};
  }

  size_t add(uint32_t begin, int outer) {
    found_.push_back({.span = {begin, begin}, .inner = outer >= 0});
    if (outer >= 0) found_[static_cast<size_t>(outer)].of = static_cast<int>(found_.size() - 1);
    return found_.size() - 1;
  }

  // "section 5(2)(a) of this Act"; moves `at` past it. `outer`: the reference before its "of", -1 for none.
  bool reference(uint32_t& at, int outer) {
    const Span unit = token(unit_word, at);
    if (unit.empty()) return false;
    uint32_t next = unit.end;
    skip(next);
    Span numbers = token(number, next);
    if (numbers.empty()) return false;
    const size_t index = add(at, outer);
    next = at = numbers.end;
    // "12, 14 and 15"; a joining word that no number follows belongs to what comes after.
    for (;;) {
      skip(next);
      const Span join = token(joint, next);
      if (join.empty()) break;
      next = join.end;
      skip(next);
      const Span more = token(number, next);
      if (more.empty()) break;
      numbers.end = next = at = more.end;
    }
    found_[index].unit = unit;
    found_[index].numbers = numbers;
    if (const Span of = token(of_word, next); !of.empty()) {
      uint32_t inner = of.end;
      skip(inner);
      if (scope(inner, static_cast<int>(index))) at = inner;
    } else if (const Span short_name = token(acronym, next); !short_name.empty()) {
      found_[index].elsewhere = true;
      at = short_name.end;
    }
    found_[index].span.end = at;
    return true;
  }

  // What follows "of": another reference, "this Act", or the name of an instrument.
  bool scope(uint32_t& at, int outer) {
    const Span name = token(instrument_name, at);
    const uint32_t others = std::max(token(unit_word, at).size(), token(here_word, at).size());
    if (!name.empty() && name.size() > others) {
      found_[static_cast<size_t>(outer)].elsewhere = true;
      at = name.end;
      return true;
    }
    return reference(at, outer) || here(at, outer);
  }

  // "this Part", "the present Convention"
  bool here(uint32_t& at, int outer) {
    const Span word = token(here_word, at);
    if (word.empty()) return false;
    uint32_t next = word.end;
    skip(next);
    const Span unit = token(unit_word, next);
    const Span instrument = unit.empty() ? token(instrument_word, next) : Span{};
    if (unit.empty() && instrument.empty()) return false;
    const size_t index = add(at, outer);
    found_[index].unit = unit;
    at = unit.empty() ? instrument.end : unit.end;
    found_[index].span.end = at;
    return true;
  }

  std::string_view text_;
  uint32_t at_;
  std::vector<RawReference> found_;
};

}  // namespace

std::vector<RawReference> read_raw_references(std::string_view text, Span where) { return Reader(text, where).read(); }

}  // namespace caveat::provision
