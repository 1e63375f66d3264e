#include "review/edit_side.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "norm/matcher.h"
#include "norm/pattern.h"
#include "provision/raw_references.h"
#include "provision/reference_tokens.h"
#include "review/fingerprint.h"
#include "review/sentences.h"
#include "text/words.h"

namespace caveat::review {
namespace {

constexpr size_t kMostTokens = 400;         // of an edit that is looked into; a longer one is a new text
constexpr uint32_t kUnitReach = 3;          // tokens after an edited number in which its unit stands
constexpr uint32_t kLeastReach = 8;         // tokens before a number in which "at least" or "punishable" stands
constexpr size_t kLongestAbbreviation = 4;  // "No.", "Cap."
constexpr uint32_t kCitationReach = 8;      // tokens between the kind of an instrument and its number
constexpr double kFirstYear = 1800, kLastYear = 2100;
constexpr size_t kShort = 4;          // words of an adjective or the like
constexpr size_t kShortestTitle = 3;  // words
constexpr size_t kLongestLead = 2;    // words: "as well", "in addition"
constexpr uint32_t kContext = 24;     // tokens before an edit in which the condition that it belongs to begins
constexpr size_t kMostQuoted = 90;    // bytes
constexpr std::array<std::pair<const char*, int>, 5> kRanks = {
    {{"court", 4}, {"oversight-body", 3}, {"executive", 2}, {"authority", 1}, {"intelligence", 1}}};
constexpr std::array<const char*, 3> kGeneral = {"data", "information", "communication"};

bool has(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

Side::Side(const EditedWords& words, const checklist::Language& language) : words_(words), language_(language) {
  for (const uint32_t token : words.tokens) folded_.push_back(text::fold(span(token).in(words.model.text())));
}

std::string Side::quoted() const {
  if (empty()) return {};
  const auto counts = [&](uint32_t token) { return !form_of(token).light; };
  auto first = std::find_if(words_.tokens.begin(), words_.tokens.end(), counts);
  if (first == words_.tokens.end() || has(language_.wider, word(words_.tokens.front()))) first = words_.tokens.begin();
  Span all{span(*first).begin, span(words_.tokens.back()).end};
  // A reference is one word, by its first: "under section 3".
  const Span rest{span(words_.tokens.back()).begin,
                  span(std::min(words_.tokens.back() + kUnitReach, words_.end - 1)).end};
  const std::vector<provision::RawReference> references = provision::read_raw_references(words_.model.text(), rest);
  if (!references.empty() && references.front().span.begin == rest.begin)
    all.end = std::max(all.end, references.front().numbers.end);
  std::string out;
  for (const char c : all.in(words_.model.text())) {
    const bool blank = static_cast<unsigned char>(c) <= 0x20;
    if (!blank || (!out.empty() && out.back() != ' ')) out += blank ? ' ' : c;
  }
  if (out.size() > kMostQuoted) {
    const size_t space = out.rfind(' ', kMostQuoted);
    out = out.substr(0, space == std::string::npos ? 0 : space) + "…";
  }
  return "“" + out + "”";
}

bool Side::any_of(const std::vector<std::string>& list) const {
  return std::any_of(folded_.begin(), folded_.end(), [&](const std::string& word) { return has(list, word); });
}

bool Side::is_all(const std::vector<std::string>& list) const {
  return std::all_of(folded_.begin(), folded_.end(), [&](const std::string& word) { return has(list, word); });
}

bool Side::bounded_by(const std::vector<std::string>& list) const {
  return !empty() && (has(list, folded_.front()) || has(list, folded_.back()));
}

bool Side::is_member() const {
  if (empty()) return false;
  const auto comma = [&](uint32_t token) {
    return token < words_.end && words_.model.tokens().all[token].before == norm::Break::comma;
  };
  const uint32_t next = words_.tokens.back() + 1;
  return comma(words_.tokens.front()) &&
         (comma(next) ||
          (next < words_.end && (has(language_.joint, word(next)) || has(language_.alternative, word(next)))));
}

bool Side::continues_list() const {
  return !empty() && words_.model.tokens().all[words_.tokens.front()].before == norm::Break::comma &&
         any_of(language_.joint) && !begins_with(language_.condition) && !begins_with(language_.limit);
}

bool Side::is_joined() const {
  if (empty()) return false;
  const size_t lead = std::min<size_t>(folded_.size(), kLongestLead);
  return has(language_.joint, folded_.back()) ||
         std::any_of(folded_.begin(), folded_.begin() + static_cast<ptrdiff_t>(lead),
                     [&](const std::string& one) { return has(language_.joint, one); });
}

bool Side::begins_with(const std::vector<std::string>& list) const {
  size_t at = 0;
  while (at < folded_.size() && has(language_.joint, folded_[at])) ++at;
  return at < folded_.size() && has(list, folded_[at]);
}

bool Side::follows_condition() const {
  if (empty()) return false;
  const uint32_t first = words_.tokens.front();
  for (uint32_t token = first; token > words_.begin && token + kContext > first; --token) {
    if (token < first && words_.model.tokens().all[token].before == norm::Break::comma) return false;
    if (gives_force(token - 1)) return false;
    if (has(language_.condition, word(token - 1))) return true;
  }
  return false;
}

bool Side::gives_force() const {
  return std::any_of(words_.tokens.begin(), words_.tokens.end(), [&](uint32_t one) { return gives_force(one); });
}

bool Side::begins_with_act() const {
  size_t at = 0;
  while (at < folded_.size() && has(language_.joint, folded_[at])) ++at;
  return at < folded_.size() && shows_kind(words_.tokens[at], norm::TermKind::action);
}

bool Side::names_someone_or_something() const {
  return std::any_of(words_.tokens.begin(), words_.tokens.end(), [&](uint32_t one) {
    return shows_kind(one, norm::TermKind::actor) || shows_kind(one, norm::TermKind::object);
  });
}

bool Side::names_manner() const {
  return std::any_of(words_.tokens.begin(), words_.tokens.end(),
                     [&](uint32_t one) { return shows_kind(one, norm::TermKind::manner); });
}

bool Side::names_instrument() const {
  return std::any_of(words_.tokens.begin(), words_.tokens.end(), [&](uint32_t one) { return names_instrument(one); });
}

bool Side::only_small_of(const std::vector<std::string>& list) const {
  for (size_t i = 0; i < folded_.size(); ++i)
    if (has(list, folded_[i]) && !form_of(words_.tokens[i]).small) return false;
  return true;
}

bool Side::is_attribute() const {
  if (empty()) return false;
  const uint32_t next = words_.tokens.back() + 1;
  return next < words_.end && words_.model.tokens().all[next].before == norm::Break::none && !form_of(next).small &&
         substance().size() <= kShort;
}

norm::TermSet Side::terms() const {
  norm::TermSet found;
  for (const uint32_t token : words_.tokens)
    for (const norm::Hit& hit : words_.model.hits().in(token, token + 1)) found.set(hit.term);
  return found;
}

bool Side::has_part_of(norm::TermId term) const {
  if (empty()) return false;
  const auto hits = words_.model.hits().in(words_.begin, words_.tokens.back() + 1);
  return std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) {
    const auto first = std::lower_bound(words_.tokens.begin(), words_.tokens.end(), hit.begin);
    return hit.term == term && first != words_.tokens.end() && *first < hit.end;
  });
}

int Side::rank() const {
  int highest = 0;
  const norm::TermTable& table = words_.model.rules().lexicon.terms();
  const norm::TermSet found = terms();
  for (const auto& [id, rank] : kRanks) {
    const norm::TermId term = table.find(id);
    if (term != norm::kNoTerm && found.test(term)) highest = std::max(highest, rank);
  }
  return highest;
}

std::optional<bool> Side::general_objects() const {
  const norm::TermTable& table = words_.model.rules().lexicon.terms();
  const norm::TermSet found = terms();
  std::optional<bool> general;
  for (norm::TermId term = 0; term < table.size(); ++term) {
    if (!found.test(term) || table.kind(term) != norm::TermKind::object) continue;
    const bool one = std::find(kGeneral.begin(), kGeneral.end(), table.id(term)) != kGeneral.end();
    general = general.value_or(true) && one;
  }
  return general;
}

bool Side::names_number() const {
  return std::any_of(words_.tokens.begin(), words_.tokens.end(), [&](uint32_t token) {
    const norm::Form& form = form_of(token);
    return form.number || form.unit;
  });
}

double Side::days() const {
  if (!names_number()) return 0;
  const uint32_t first = std::max(words_.begin, words_.tokens.front() - std::min(words_.tokens.front(), kUnitReach));
  const uint32_t last = std::min(words_.tokens.back() + 1 + kUnitReach, words_.end);
  return norm::longest_days(words_.model.tokens(), words_.model.forms(), first, last);
}

double Side::interval() const {
  if (empty()) return 0;
  double longest = 0;
  const uint32_t first = std::max(words_.begin, words_.tokens.front() - std::min(words_.tokens.front(), kUnitReach));
  for (uint32_t at = first; at <= words_.tokens.back(); ++at) {
    if (!has(language_.rate, word(at))) continue;
    const uint32_t end = std::min(at + 1 + kUnitReach, words_.end);
    uint32_t unit = at + 1;
    while (unit < end && !form_of(unit).unit) ++unit;
    if (unit == end || unit < words_.tokens.front()) continue;
    const double days = norm::longest_days(words_.model.tokens(), words_.model.forms(), at + 1, unit);
    longest = std::max(longest, days > 0 ? days : form_of(unit).value);
  }
  return longest;
}

double Side::number() const {
  for (const uint32_t token : words_.tokens)
    if (form_of(token).number) return form_of(token).value;
  return 0;
}

bool Side::least() const {
  if (empty()) return false;
  const uint32_t first = std::max(words_.begin, words_.tokens.front() - std::min(words_.tokens.front(), kLeastReach));
  for (uint32_t token = first; token <= words_.tokens.back(); ++token)
    if (has(language_.least, text::fold(span(token).in(words_.model.text())))) return true;
  return false;
}

std::vector<std::string> Side::substance() const {
  std::vector<std::string> words;
  for (size_t i = 0; i < folded_.size(); ++i)
    if (!form_of(words_.tokens[i]).light || has(language_.wider, folded_[i])) words.push_back(folded_[i]);
  std::sort(words.begin(), words.end());
  return words;
}

bool Side::is_citation() const {
  bool says_so = empty();
  for (const uint32_t token : words_.tokens) {
    const bool abbreviation = is_abbreviation(token), named = names_instrument(token);
    if (!has_digits(token) && !abbreviation && !named && !is_capital(token) && !is_provision_number(word(token)) &&
        !form_of(token).small)
      return false;
    says_so = says_so || abbreviation || (has_digits(token) && is_cited(token));
  }
  return says_so;
}

bool Side::is_cited(uint32_t number) const {
  if (number + 1 < words_.end && form_of(number + 1).unit) return false;
  if (number + 2 < words_.end && is_of(number + 1) && is_year(number + 2)) return true;
  for (uint32_t at = number; at > words_.begin && at + kCitationReach > number; --at) {
    if (names_instrument(at - 1) || is_abbreviation(at - 1)) return true;
    if (!has_digits(at - 1) && !is_of(at - 1) && !is_capital(at - 1)) return false;
  }
  return false;
}

bool Side::has_digits(uint32_t token) const {
  const std::string_view shown = span(token).in(words_.model.text());
  return shown.find_first_of("0123456789") != std::string_view::npos;
}

bool Side::is_year(uint32_t token) const {
  const double value = form_of(token).value;
  return has_digits(token) && value >= kFirstYear && value <= kLastYear;
}

bool Side::is_capital(uint32_t token) const {
  const char first = words_.model.text()[span(token).begin];
  return first >= 'A' && first <= 'Z';
}

bool Side::is_of(uint32_t token) const {
  const Span shown = span(token);
  return provision::of_word(words_.model.text().substr(shown.begin)) == shown.size();
}

bool Side::names_instrument(uint32_t token) const {
  const Span shown = span(token);
  return provision::instrument_word(words_.model.text().substr(shown.begin)) == shown.size();
}

bool Side::is_abbreviation(uint32_t token) const {
  const Span shown = span(token);
  return shown.size() <= kLongestAbbreviation && words_.model.text().substr(shown.end, 1) == "." &&
         token + 1 < words_.end && has_digits(token + 1);
}

bool Side::is_joint() const {
  if (words_.tokens.size() != 1 || words_.tokens.front() + 1 != words_.end) return false;
  const norm::Break before = words_.model.tokens().all[words_.tokens.front()].before;
  return form_of(words_.tokens.front()).small && before != norm::Break::none;
}

bool Side::is_small() const {
  const norm::Cues& known = cues();
  return std::all_of(words_.tokens.begin(), words_.tokens.end(),
                     [&](uint32_t token) {
                       const norm::Form& form = form_of(token);
                       return form.small && !form.number;
                     }) &&
         !shows(known.power) && !shows(known.duty) && !shows(known.prohibition) && !shows(known.negation) &&
         !shows(known.exception);
}

bool Side::is_heading() const {
  if (empty() || words_.tokens.front() != words_.begin || words_.tokens.back() + 1 >= words_.end) return false;
  const uint32_t next = words_.tokens.back() + 1;
  return is_capital(words_.tokens.front()) && is_capital(next) && (form_of(next).small || form_of(next).light);
}

bool Side::is_running_title() const {
  if (folded_.size() < kShortestTitle) return false;
  std::vector<std::string> title;
  const std::string& all = words_.model.outline().title;
  for (Span word = text::next_word(all, 0); !word.empty(); word = text::next_word(all, word.end))
    title.push_back(text::fold(word.in(all)));
  return std::search(title.begin(), title.end(), folded_.begin(), folded_.end()) != title.end();
}

std::string Side::letters() const { return in_one_spelling(fmt::format("{}", fmt::join(folded_, "")), language_); }

bool Side::gives_force(uint32_t token) const {
  const auto hits = words_.model.hits().in(token, token + 1);
  return std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) {
    return hit.term == cues().power || hit.term == cues().duty || hit.term == cues().prohibition;
  });
}

bool Side::shows_kind(uint32_t token, norm::TermKind kind) const {
  const auto hits = words_.model.hits().in(token, token + 1);
  const norm::TermTable& table = words_.model.rules().lexicon.terms();
  return std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) { return table.kind(hit.term) == kind; });
}

const norm::Form& Side::form_of(uint32_t token) const {
  return words_.model.forms()[words_.model.tokens().all[token].form];
}

bool Side::is_long() const { return words_.tokens.size() > kMostTokens; }

bool Side::may_limit() const { return substance().size() <= kShort || form_of(words_.tokens.front()).small; }

std::string Side::word(uint32_t token) const { return text::fold(span(token).in(words_.model.text())); }

}  // namespace caveat::review
