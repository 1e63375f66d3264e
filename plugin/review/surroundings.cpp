#include "review/surroundings.h"

#include <fmt/format.h>

#include <algorithm>

#include "review/fingerprint.h"
#include "text/words.h"

namespace caveat::review {
namespace {

constexpr size_t kDigits = 4;  // of a hash
constexpr size_t kStep = kDigits + 1;

class Hash {
 public:
  void add(std::string_view word) {
    const std::string folded = text::fold(word);
    if (is_provision_number(folded)) return;
    hash_.add(folded);
  }
  std::string digits() const { return fmt::format("{:0{}x}", (hash_.value() ^ hash_.value() >> 32) & 0xFFFF, kDigits); }

 private:
  WordHash hash_;
};

}  // namespace

std::string surroundings(const TextModel& model, uint32_t clause, provision::Index unit) {
  const std::string_view text = model.text();
  const auto& tokens = model.tokens().all;
  const auto words = [&](uint32_t begin, uint32_t end) {
    Hash hash;
    for (uint32_t token = begin; token < end; ++token) hash.add(tokens[token].span().in(text));
    return hash.digits();
  };
  const auto before = [&](uint32_t token) { return words(token - std::min(token, kSurroundingWords), token); };
  const auto behind = [&](uint32_t token) {
    return words(token, std::min(token + kSurroundingWords, static_cast<uint32_t>(tokens.size())));
  };
  const norm::Part own = model.clauses().own(model.clauses().all[clause]);
  Hash heading;
  uint32_t begin = 0, end = static_cast<uint32_t>(tokens.size());
  if (unit != provision::kNone) {
    const provision::Provision& provision = model.outline().provisions[unit];
    for (Span word = text::next_word(text, provision.heading.begin); !word.empty() && word.end <= provision.heading.end;
         word = text::next_word(text, word.end))
      heading.add(word.in(text));
    begin = model.tokens().of[unit].begin;
    end = model.tokens().of[provision.next - 1].end;
  }
  return fmt::format("{}-{}-{}-{}-{}", heading.digits(), before(own.begin), behind(own.end), before(begin),
                     behind(end));
}

int in_common(std::string_view one, std::string_view other) {
  int count = 0;
  for (size_t at = 0; at + kDigits <= one.size() && at + kDigits <= other.size(); at += kStep)
    count += one.substr(at, kDigits) == other.substr(at, kDigits);
  return count;
}

}  // namespace caveat::review
