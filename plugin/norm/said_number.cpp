#include "norm/said_number.h"

#include <cmath>

namespace caveat::norm {
namespace {

constexpr uint32_t kMostWords = 8;  // before the one asked for: "one hundred and twenty-one thousand …"

// Whether a number fills the zeros at the end of another one: five those of twenty, eighty those of a hundred.
bool fits(double zeros, double number) {
  double power = 1;
  while (zeros > 0 && std::fmod(zeros, power * 10) == 0) power *= 10;
  return power > 1 && number >= 1 && number < power && number == std::floor(number);
}

class Reader {
 public:
  Reader(const Tokens& tokens, const Forms& forms) : tokens_(tokens.all), forms_(forms) {}

  SaidNumber read(uint32_t asked) const {
    if (!form(asked).number) return {};
    uint32_t from = first(asked);
    for (;;) {
      const SaidNumber number = compose(from);
      if (number.end > asked) return number;
      from = number.end + (form(number.end).joint ? 1 : 0);
    }
  }

 private:
  const Form& form(uint32_t token) const { return forms_[tokens_[token].form]; }

  // With a blank or a hyphen between them.
  bool follows(uint32_t token) const {
    return token > 0 && token < tokens_.size() && tokens_[token].before == Break::none &&
           tokens_[token].begin == tokens_[token - 1].span().end + 1;
  }

  uint32_t first(uint32_t token) const {
    const uint32_t least = token - std::min(token, kMostWords);
    while (token > least && follows(token)) {
      uint32_t before = token - 1;
      if (form(before).joint && follows(before)) --before;
      if (!form(before).number) break;
      token = before;
    }
    return token;
  }

  // The number that begins at a token.
  SaidNumber compose(uint32_t at) const {
    double whole = form(at).value, part = whole;
    uint32_t end = at + 1;
    while (follows(end)) {
      const bool joint = form(end).joint && follows(end + 1);
      const Form& next = form(end + joint);
      if (!next.number) break;
      if (!joint && next.value >= 100 && part < next.value) {
        whole += part * (next.value - 1);
        part *= next.value;
      } else if (fits(part, next.value)) {
        whole += next.value;
        part = next.value;
      } else {
        break;
      }
      end += 1 + joint;
    }
    return {whole, end};
  }

  const std::vector<Token>& tokens_;
  const Forms& forms_;
};

}  // namespace

SaidNumber number_at(const Tokens& tokens, const Forms& forms, uint32_t token) {
  return Reader(tokens, forms).read(token);
}

}  // namespace caveat::norm
