// A small text with its outline and a review of it, all made by hand, so that the tests of outputs need no engine.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "checklist/model.h"
#include "provision/eid.h"
#include "review/engine.h"

namespace caveat::report::test {

inline const std::string kText =
    "CHAPTER II\n"
    "Article 7 – Production of data\n"
    "1. The Director may, by notice, require a service provider:\n"
    "(a) to hand over stored data, including “drafts”, that it holds; and\n"
    "(b) to keep the notice secret for as long as necessary.\n"
    "Article 8 – Review\n"
    "The Tribunal shall review every notice within 30 days. It shall give reasons.\n"
    "The Director may order the production of stored data.\n";

inline Span find(std::string_view text, std::string_view words) {
  const size_t at = text.find(words);
  return {static_cast<uint32_t>(at), static_cast<uint32_t>(at + words.size())};
}

// Provisions are given in reading order; `own` are the provision's words before its first child.
class OutlineBuilder {
 public:
  explicit OutlineBuilder(std::string_view text) : text_(text) {
    provision::Provision document;
    document.span = {0, static_cast<uint32_t>(text.size())};
    outline_.provisions.push_back(document);
  }

  provision::Index add(provision::Kind kind, provision::Index parent, std::string_view number, std::string_view heading,
                       std::string_view own) {
    provision::Provision one;
    one.kind = kind;
    one.parent = parent;
    one.depth = outline_.provisions[parent].depth + 1;
    if (!number.empty()) one.number = find_after(number);
    if (!heading.empty()) one.heading = find_after(heading);
    one.run_begin = static_cast<uint32_t>(outline_.runs.size());
    if (!own.empty()) outline_.runs.push_back(find_after(own));
    one.run_end = static_cast<uint32_t>(outline_.runs.size());
    one.span = {begin_, cursor_};
    begin_ = cursor_;
    outline_.provisions.push_back(one);
    return static_cast<provision::Index>(outline_.provisions.size() - 1);
  }

  provision::Outline finish() {
    auto& all = outline_.provisions;
    for (provision::Index i = static_cast<provision::Index>(all.size()); i-- > 0;) {
      all[i].next = std::max(all[i].next, i + 1);
      if (all[i].parent == provision::kNone) continue;
      provision::Provision& parent = all[all[i].parent];
      parent.next = std::max(parent.next, all[i].next);
      parent.span.end = std::max(parent.span.end, all[i].span.end);
    }
    provision::name_provisions(text_, outline_);
    return outline_;
  }

 private:
  Span find_after(std::string_view words) {
    const size_t at = text_.find(words, cursor_);
    cursor_ = static_cast<uint32_t>(at + words.size());
    return {static_cast<uint32_t>(at), cursor_};
  }

  std::string_view text_;
  provision::Outline outline_;
  uint32_t begin_ = 0, cursor_ = 0;
};

inline provision::Outline small_outline() {
  using provision::Kind;
  OutlineBuilder builder(kText);
  const auto chapter = builder.add(Kind::chapter, 0, "II", "", "");
  const auto seven = builder.add(Kind::article, chapter, "7", "Production of data", "");
  const auto one =
      builder.add(Kind::paragraph, seven, "1", "", "The Director may, by notice, require a service provider:");
  builder.add(Kind::point, one, "a", "", "to hand over stored data, including “drafts”, that it holds; and");
  builder.add(Kind::point, one, "b", "", "to keep the notice secret for as long as necessary.");
  builder.add(Kind::article, chapter, "8", "Review",
              "The Tribunal shall review every notice within 30 days. It shall give reasons.\n"
              "The Director may order the production of stored data.");
  return builder.finish();
}

inline checklist::Checklist small_checklist() {
  using checklist::Strength;
  checklist::Checklist list;
  checklist::Check production;
  production.id = "production-order";
  production.title = "Production order";
  production.tags = {"surveillance"};
  production.why = "Years of messages\nin one step.";
  production.ask = "Only a judge may\norder it.";
  production.needs = {{.safeguard = "judge", .error_when_missing = true},
                      {.safeguard = "limits", .at_least = Strength::weak},
                      {.safeguard = "oversight"}};
  production.citations = {{"eff", "Says so in part 2."}, {"court", ""}};
  checklist::Check secrecy;
  secrecy.id = "secrecy";
  secrecy.title = "Secrecy order";
  secrecy.level = checklist::Level::warning;
  secrecy.needs = {{.safeguard = "limits"}};
  list.checks = {production, secrecy};
  checklist::Safeguard judge, limits, oversight;
  judge.id = "judge";
  judge.title = "Prior judicial authorisation";
  limits.id = "limits";
  limits.title = "Time limits";
  oversight.id = "oversight";
  oversight.title = "Independent oversight";
  list.safeguards = {judge, limits, oversight};
  list.citations = {{"eff", "webpage", "A blank check", "EFF", "2024", "https://example.org/eff", "critique", {}},
                    {"court", "legal_case", "A v. B", "", "2015", "https://example.org/court", "judgment", {}}};
  checklist::Language english;
  english.code = "en";
  english.name = "English";
  list.languages = {english};
  return list;
}

// Article 7(1)(a): production, an error; 7(1)(b): secrecy, a warning; Article 8: production again, with every
// safeguard, a note.
inline review::Review small_review(std::string path = "bills/small bill.txt") {
  using checklist::Level;
  using checklist::Strength;
  review::Review review;
  review.document.path = std::move(path);
  review.document.format = "text";
  review.document.text = kText;
  review.document.source_lines = text::Lines(kText);
  review.outline = small_outline();
  review.language = "en";
  const Span review_words = find(kText, "within 30 days");
  review::Finding production;
  production.check = "production-order";
  production.level = Level::error;
  production.message = "Production order by “Director”. Missing: prior judicial authorisation. Weak: time limits.";
  production.provision = 4;
  production.unit = 2;
  production.span = find(kText, "hand over stored data");
  production.norm = {"power", "The Director", "hand over", "stored data", ""};
  production.safeguards = {{"judge", Strength::missing, std::nullopt, "Nothing says so."},
                           {"limits", Strength::weak, review::Place{5, find(kText, "for as long as necessary")},
                            "Weakened by “as necessary”."},
                           {"oversight", Strength::present, review::Place{6, review_words}, "The text requires it."}};
  production.related = {{5, find(kText, "keep the notice secret")}};
  production.fingerprint = "0123456789abcdef";
  review::Finding secrecy;
  secrecy.check = "secrecy";
  secrecy.level = Level::warning;
  secrecy.message = "Secrecy order. Weak: time limits.";
  secrecy.provision = 5;
  secrecy.unit = 2;
  secrecy.span = find(kText, "keep the notice secret");
  secrecy.norm = {"power", "", "", "", ""};
  secrecy.safeguards = {production.safeguards[1]};
  secrecy.fingerprint = "00000000000000aa";
  review::Finding again = production;
  again.level = Level::note;
  again.message = "Production order: every safeguard it needs was found.";
  again.provision = again.unit = 6;
  again.span = find(kText, "order the production of stored data");
  again.related.clear();
  for (review::SafeguardStatus& status : again.safeguards) {
    status.status = Strength::present;
    status.where = review::Place{6, review_words};
  }
  again.fingerprint = "00000000000000bb";
  review.findings = {production, secrecy, again};
  return review;
}

}  // namespace caveat::report::test
