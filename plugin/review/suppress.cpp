#include "review/suppress.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <chrono>

#include "document/comments.h"
#include "provision/lookup.h"
#include "provision/numbers_in_reference.h"
#include "text/nearest.h"
#include "text/words.h"

namespace caveat::review {
namespace {

using provision::Index;
using provision::kNone;

std::string_view trim(std::string_view words) {
  const size_t begin = words.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return words.substr(begin, words.find_last_not_of(' ') + 1 - begin);
}

std::string today() {
  const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

// "ignore a, b -- reason".
struct Ignore {
  std::vector<std::string> checks;
  std::string reason;
  std::string mistaken;  // what stands where "--" should: ":" or "-"
};

Ignore parse(std::string_view directive) {
  Ignore ignore;
  const std::string with_end = fmt::format("{} ", directive);  // a dash may come last, with no reason after it
  const std::string_view words = with_end;
  size_t end = std::string_view::npos, length = 0;
  for (const std::string_view mark : {" -- ", " – ", " — ", ": ", " - "}) {
    const size_t at = words.find(mark);
    if (at >= end) continue;
    end = at;
    length = mark.size();
    ignore.mistaken = mark == ": " || mark == " - " ? trim(mark) : "";
  }
  if (end != std::string_view::npos) ignore.reason = trim(words.substr(end + length));
  std::string_view names = words.substr(0, end);
  while (!names.empty()) {
    const size_t stop = std::min(names.find_first_of(", "), names.size());
    if (stop > 0) ignore.checks.emplace_back(names.substr(0, stop));
    names.remove_prefix(std::min(stop + 1, names.size()));
  }
  return ignore;
}

class Suppressor {
 public:
  Suppressor(Review& review, const checklist::Checklist& checklist, const std::vector<std::string>& checks)
      : review_(review), checklist_(checklist), checks_(checks), today_(today()) {}

  void read_comments() {
    for (const document::Directive& directive : document::directives(review_.document)) {
      if (!directive.comment) {
        say(directive,
            "this suppresses nothing, because a text of this format cannot carry comments; write it under "
            "\"suppressions\" in .caveat.yaml");
        continue;
      }
      const size_t verb = std::min(directive.words.find(' '), directive.words.size());
      if (directive.words.compare(0, verb, "ignore") != 0) {
        say(directive, fmt::format("caveat knows no \"{}\" in a comment; write \"caveat: ignore CHECK -- reason\"",
                                   directive.words.substr(0, verb)));
        continue;
      }
      ignore(directive, parse(std::string_view(directive.words).substr(verb)));
    }
  }

  Suppressing apply(const checklist::Suppression& accepted) {
    const std::vector<Index> where =
        accepted.provision.empty() ? std::vector<Index>{0} : find_provisions(review_, accepted.provision);
    const bool expired = !accepted.expires.empty() && accepted.expires < today_;
    Suppressing done = Suppressing::nothing;
    for (const Index provision : where) {
      for (Finding& finding : review_.findings) {
        if (finding.check != accepted.check || finding.suppressed || !covers(provision, finding)) continue;
        done = expired ? Suppressing::expired : Suppressing::findings;
        if (expired) continue;
        finding.suppressed =
            Suppressed{false, accepted.reason, accepted.origin.file, static_cast<uint32_t>(accepted.origin.line)};
      }
    }
    if (done == Suppressing::expired)
      review_.problems.push_back({fmt::format("the suppression of \"{}\" ended on {}; look at the finding again, then "
                                              "set a new date or take the suppression out",
                                              accepted.check, accepted.expires),
                                  accepted.origin.file, static_cast<uint32_t>(accepted.origin.line),
                                  static_cast<uint32_t>(accepted.origin.column)});
    return done;
  }

 private:
  bool covers(Index provision, const Finding& finding) const {
    return provision != kNone && provision <= finding.provision &&
           finding.provision < review_.outline.provisions[provision].next;
  }

  void say(const document::Directive& directive, std::string message) {
    const text::Position at =
        review_.document.source_lines.position(review_.document.source_text(), directive.source, text::Encoding::utf32);
    review_.problems.push_back({std::move(message), review_.document.path, at.line + 1, at.column + 1});
  }

  void ignore(const document::Directive& directive, const Ignore& said) {
    if (said.checks.empty())
      say(directive, "\"caveat: ignore\" names no check; write \"caveat: ignore CHECK -- reason\"");
    const Index provision = covered_by(directive);
    for (const std::string& id : said.checks) {
      if (!checklist_.check(id)) {
        say(directive, text::unknown("check", id, text::ids(checklist_.checks), "`caveat list checks` names them all")
                           .to_string());
      } else if (!said.mistaken.empty()) {
        say(directive,
            fmt::format("\"{}\" is not suppressed, because \"{}\" stands where \"--\" should; write "
                        "\"caveat: ignore {} -- {}\"",
                        id, said.mistaken, fmt::join(said.checks, ", "), said.reason.empty() ? "reason" : said.reason));
      } else if (said.reason.empty()) {
        say(directive, fmt::format("\"{}\" is not suppressed, because no reason is given; write \"caveat: ignore {} -- "
                                   "reason\"",
                                   id, id));
      } else if (!mark(id, provision, directive, said.reason) && was_run(id)) {
        say(directive,
            fmt::format("the suppression of \"{}\" is not needed: it covers no such finding; take it out", id));
      }
    }
  }

  bool was_run(const std::string& id) const {
    return checks_.empty() || std::find(checks_.begin(), checks_.end(), id) != checks_.end();
  }

  bool mark(const std::string& id, Index provision, const document::Directive& directive, const std::string& reason) {
    bool any = false;
    for (Finding& finding : review_.findings) {
      if (finding.check != id || !covers(provision, finding)) continue;
      any = true;
      if (finding.suppressed) continue;
      const text::Position at = review_.document.source_lines.position(review_.document.source_text(), directive.source,
                                                                       text::Encoding::utf32);
      finding.suppressed = Suppressed{true, reason, review_.document.path, at.line + 1};
    }
    return any;
  }

  // kNone: nothing comes after it.
  Index covered_by(const document::Directive& directive) const {
    const std::string& text = review_.document.text;
    const provision::Outline& outline = review_.outline;
    if (!directive.own_line) {
      // The last words before it on its line, else the first after it.
      uint32_t at = directive.text;
      while (at > 0 && std::isspace(static_cast<unsigned char>(text[at - 1])) && text[at - 1] != '\n') --at;
      if (at > 0 && text[at - 1] != '\n') return outline.at(at - 1);
    }
    if (text::next_word(text, 0).begin >= directive.text) return 0;
    const Span word = text::next_word(text, directive.text);
    if (word.empty()) return kNone;
    const Index inner = outline.at(word.begin);
    Index covered = inner;
    for (Index up = inner; up != kNone && up != 0; up = outline.provisions[up].parent)
      if (outline.provisions[up].span.begin >= directive.text) covered = up;
    return covered;
  }

  Review& review_;
  const checklist::Checklist& checklist_;
  const std::vector<std::string>& checks_;
  std::string today_;
};

}  // namespace

std::vector<Index> find_provisions(const Review& review, std::string_view place) {
  const provision::Outline& outline = review.outline;
  const std::string& text = review.document.text;
  std::vector<Index> found;
  for (Index at = 1; at < outline.provisions.size(); ++at)
    if (outline.eid(at) == place) found.push_back(at);
  if (!found.empty()) return found;

  // "Article 29(1)(b)": a word for the kind, if any; the number; then the numbers inside it.
  std::string kind;
  while (!place.empty() && std::isalpha(static_cast<unsigned char>(place[0]))) {
    kind += static_cast<char>(std::tolower(static_cast<unsigned char>(place[0])));
    place.remove_prefix(1);
  }
  if (!place.starts_with(' ')) kind.clear();
  std::vector<std::string> numbers;
  while (!place.empty()) {
    const size_t stop = std::min(place.find_first_of("()"), place.size());
    if (const std::string_view number = trim(place.substr(0, stop)); !number.empty())
      numbers.push_back(provision::folded_number(number));
    place.remove_prefix(std::min(stop + 1, place.size()));
  }
  if (numbers.empty()) return found;
  for (Index at : provision::with_number(text, outline, numbers[0])) {
    if (!kind.empty() && provision::to_string(outline.provisions[at].kind) != kind) continue;
    for (size_t i = 1; i < numbers.size() && at != kNone; ++i)
      at = provision::child_with_number(text, outline, at, numbers[i]);
    if (at != kNone) found.push_back(at);
  }
  return found;
}

void suppress(Review& review, const checklist::Checklist& checklist, const std::vector<std::string>& checks,
              const std::vector<checklist::Suppression>& accepted) {
  review.suppressing.clear();
  Suppressor suppressor(review, checklist, checks);
  suppressor.read_comments();
  for (const checklist::Suppression& one : accepted) review.suppressing.push_back(suppressor.apply(one));
}

}  // namespace caveat::review
