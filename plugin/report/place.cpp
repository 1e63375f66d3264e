#include "report/place.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include "text/words.h"

namespace caveat::report {

using provision::Index;
using provision::Kind;
using provision::Outline;
using provision::Provision;

namespace {

std::string capitalised(std::string_view word) {
  std::string out(word);
  if (!out.empty()) out[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(out[0])));
  return out;
}

// The word that stands before the number: "Article", "Sec.", "§", "Artículo"; "" where there is none.
std::string printed_keyword(std::string_view text, const Provision& provision) {
  constexpr size_t kLongest = 24;
  if (provision.number.begin <= provision.span.begin) return {};
  std::string_view above = Span{provision.span.begin, provision.number.begin}.in(text);
  if (const size_t line = above.rfind('\n'); line != std::string_view::npos) above.remove_prefix(line);
  const std::string before = one_line(above);
  const auto is_letter = [](unsigned char c) { return c >= 0x80 || std::isalpha(c); };
  const size_t begin = static_cast<size_t>(std::find_if(before.begin(), before.end(), is_letter) - before.begin());
  const std::string word = before.substr(begin);
  if (word.empty() || word.size() > kLongest) return {};
  const bool plain =
      std::all_of(word.begin(), word.end(), [&](char c) { return is_letter(c) || c == '.' || c == ' '; });
  if (!plain) return {};
  const bool shouted = std::isupper(static_cast<unsigned char>(word[0])) &&
                       std::none_of(word.begin(), word.end(), [](unsigned char c) { return std::islower(c); });
  return shouted ? capitalised(text::fold(word)) : word;
}

// Provisions above, outermost first, the document left out.
std::vector<Index> path(const Outline& outline, Index provision) {
  std::vector<Index> above;
  for (Index at = provision; at != provision::kNone && at != 0; at = outline.provisions[at].parent) above.push_back(at);
  std::reverse(above.begin(), above.end());
  return above;
}

bool is_inner(Kind kind) { return kind > Kind::clause; }

}  // namespace

std::string one_line(std::string_view words) {
  std::string out;
  for (char c : words) {
    const bool space = static_cast<unsigned char>(c) <= 0x20;
    if (!space) out += c;
    if (space && !out.empty() && out.back() != ' ') out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string own_name(std::string_view text, const Provision& provision) {
  const std::string number = one_line(provision.number.in(text));
  switch (provision.kind) {
    case Kind::document:
      return "the text";
    case Kind::point:
    case Kind::note:
      return number.empty() ? std::string(to_string(provision.kind)) : "(" + number + ")";
    case Kind::paragraph:
      if (number.empty()) return "paragraph";
      return std::isdigit(static_cast<unsigned char>(number[0])) ? "paragraph " + number : "(" + number + ")";
    case Kind::definition:
      return "definition";
    case Kind::proviso:
      return "proviso";
    case Kind::wrap_up:
      return "closing words";
    case Kind::quoted:
      return "quoted text";
    default:
      break;
  }
  if (!number.empty()) {
    const std::string keyword = printed_keyword(text, provision), kind(to_string(provision.kind));
    if (keyword.empty() && text::fold(number).find(kind) != std::string::npos) return number;  // "THIRD SCHEDULE"
    return (keyword.empty() ? capitalised(kind) : keyword) + " " + number;
  }
  const std::string heading = one_line(provision.heading.in(text));
  return heading.empty() ? capitalised(to_string(provision.kind)) : heading;
}

std::string place_name(std::string_view text, const Outline& outline, Index provision) {
  if (provision == provision::kNone || provision == 0) return own_name(text, outline.provisions[0]);
  const Index unit = outline.unit_of(provision);
  const bool in_schedule = unit != provision::kNone && outline.provisions[unit].kind == Kind::paragraph;
  std::string name;
  for (Index at : path(outline, provision)) {
    const Provision& one = outline.provisions[at];
    const bool names_it = in_schedule && (one.kind == Kind::schedule || one.kind == Kind::annex);
    if (unit != provision::kNone && at < unit && !names_it) continue;
    if (unit == provision::kNone || at == unit || names_it) {
      if (one.kind == Kind::wrap_up) continue;
      name += (name.empty() ? "" : ", ") + own_name(text, one);
    } else if (provision::is_unit(one.kind)) {
      name += ", " + one_line(std::string(to_string(one.kind)) + " " + std::string(one.number.in(text)));
    } else if (is_inner(one.kind) && !one.number.empty()) {
      name += "(" + one_line(one.number.in(text)) + ")";
    }
  }
  return name;
}

std::string trail(std::string_view text, const Outline& outline, Index provision, std::string_view arrow, Index below) {
  std::string out;
  for (Index at : path(outline, provision)) {
    const Provision& one = outline.provisions[at];
    if (at <= below || one.kind == Kind::wrap_up) continue;
    if (!out.empty()) out += arrow;
    out += own_name(text, one);
  }
  return out;
}

}  // namespace caveat::report
