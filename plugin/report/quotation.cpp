#include "report/quotation.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

namespace caveat::report {

using provision::Index;
using provision::Outline;

namespace {

constexpr size_t kLongestAbbreviation = 3;  // "No.", "art.", "s."
constexpr size_t kBefore = 200;             // bytes kept before the deciding words where a sentence is cut

bool ends_sentence(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '"')) text.remove_suffix(1);
  return !text.empty() && (text.back() == '.' || text.back() == ';');
}

// Whether a sentence ends at the full stop before `space`.
bool is_break(std::string_view text, size_t space) {
  if (space < 2 || text[space - 1] != '.' || space + 1 >= text.size()) return false;
  const auto next = static_cast<unsigned char>(text[space + 1]);
  if (std::islower(next) || std::isdigit(next)) return false;
  size_t word = space - 1;
  while (word > 0 && std::isalnum(static_cast<unsigned char>(text[word - 1]))) --word;
  return space - 1 - word > kLongestAbbreviation;
}

class Quoting {
 public:
  Quoting(const review::Review& review, const review::Finding& finding, const Page& page)
      : text_(review.document.text), outline_(review.outline), finding_(finding), page_(page) {}

  Quotation run(size_t most) {
    for (Index one : chain()) add_provision(one);
    if (quotation_.mark.empty()) {
      quotation_ = {};
      add(finding_.span, true);
    }
    std::string& text = quotation_.text;
    while (!text.empty() && text.back() == ' ') text.pop_back();
    quotation_.mark.end = std::min<uint32_t>(quotation_.mark.end, text.size());
    cut_to_sentence();
    cut_to_length(most);
    return std::move(quotation_);
  }

 private:
  // The provisions whose words make the sentence: the finding's own and, above it, those that lead into it.
  std::vector<Index> chain() const {
    std::vector<Index> chain = {finding_.provision};
    const Index unit = outline_.unit_of(finding_.provision);
    const Index top = unit == provision::kNone ? 0 : unit;
    for (Index at = finding_.provision; at != top && at != 0;) {
      at = outline_.provisions[at].parent;
      if (at == provision::kNone || at == 0) break;
      if (const std::string own = own_text(at); own.empty() || ends_sentence(own)) {
        if (!own.empty()) break;
      } else {
        chain.push_back(at);
      }
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
  }

  std::string own_text(Index one) const {
    std::string own;
    for (const Span& run : outline_.runs_of(one)) own += page_.plain(run.in(text_)) + " ";
    return own.find_first_not_of(' ') == std::string::npos ? "" : own;
  }

  void add_provision(Index one) {
    const provision::Provision& provision = outline_.provisions[one];
    if (!provision::is_unit(provision.kind) && !provision.number.empty()) add_number(provision);
    for (const Span& run : outline_.runs_of(one)) {
      const Span span = finding_.span;
      if (!run.overlaps(span)) {
        add(run, false);
      } else {
        add({run.begin, std::max(run.begin, span.begin)}, false);
        add({std::max(run.begin, span.begin), std::min(run.end, span.end)}, true);
        add({std::min(run.end, span.end), run.end}, false);
      }
      if (!quotation_.text.empty() && quotation_.text.back() != ' ') quotation_.text += ' ';
    }
  }

  void add_number(const provision::Provision& provision) {
    const std::string number = page_.plain(provision.number.in(text_));
    if (provision.kind == provision::Kind::point || provision.kind == provision::Kind::paragraph) {
      quotation_.text += "(" + number + ") ";
    }
  }

  void add(Span piece, bool marked) {
    if (piece.empty()) return;
    std::string_view from = piece.in(text_);
    std::string words = page_.plain(from);
    std::string& text = quotation_.text;
    if (!words.empty() && words.front() == ' ' && (text.empty() || text.back() == ' ')) words.erase(0, 1);
    if (words.empty()) return;
    const auto begin = static_cast<uint32_t>(text.size());
    text += words;
    if (!marked) return;
    if (quotation_.mark.empty()) quotation_.mark.begin = begin;
    quotation_.mark.end = static_cast<uint32_t>(text.size());
  }

  void keep(size_t begin, size_t end) {
    quotation_.text = quotation_.text.substr(begin, end - begin);
    quotation_.mark.begin -= static_cast<uint32_t>(begin);
    quotation_.mark.end -= static_cast<uint32_t>(begin);
  }

  void cut_to_sentence() {
    const std::string& text = quotation_.text;
    size_t begin = 0, end = text.size();
    for (size_t space = text.find(' '); space != std::string::npos; space = text.find(' ', space + 1)) {
      if (!is_break(text, space)) continue;
      if (space < quotation_.mark.begin) begin = space + 1;
      if (space >= quotation_.mark.end) {
        end = space;
        break;
      }
    }
    keep(begin, end);
  }

  void cut_to_length(size_t most) {
    const std::string& text = quotation_.text;
    if (text.size() <= most) return;
    const std::string dots = page_.screen().unicode ? "…" : "...";
    size_t begin = 0, end = text.size();
    if (quotation_.mark.begin > kBefore) {
      begin = text.find(' ', quotation_.mark.begin - kBefore);
      begin = begin == std::string::npos || begin >= quotation_.mark.begin ? quotation_.mark.begin : begin + 1;
    }
    if (const size_t last = std::max<size_t>(begin + most, quotation_.mark.end); last < end) {
      const size_t space = text.rfind(' ', last);
      end = space != std::string::npos && space >= quotation_.mark.end ? space : quotation_.mark.end;
    }
    const bool cut_front = begin > 0, cut_back = end < text.size();
    keep(begin, end);
    if (cut_back) quotation_.text += dots;
    if (cut_front) {
      quotation_.text.insert(0, dots);
      quotation_.mark.begin += static_cast<uint32_t>(dots.size());
      quotation_.mark.end += static_cast<uint32_t>(dots.size());
    }
  }

  std::string_view text_;
  const Outline& outline_;
  const review::Finding& finding_;
  const Page& page_;
  Quotation quotation_;
};

}  // namespace

Quotation quote(const review::Review& review, const review::Finding& finding, const Page& page, size_t most) {
  return Quoting(review, finding, page).run(most);
}

}  // namespace caveat::report
