// Markdown for people, or the same as plain text for clients that show no Markdown.
#pragma once

#include <string>
#include <string_view>

#include "lsp/feature.h"

namespace caveat::lsp {

class Markup {
 public:
  explicit Markup(bool markdown) : markdown_(markdown) {}

  // Text of a law or a checklist, so that no character of it is taken for markup; white space becomes single spaces.
  std::string plain(std::string_view text) const;
  std::string strong(std::string_view text) const;
  std::string code(std::string_view text) const;
  std::string link(std::string_view text, const std::string& url) const;
  bool is_markdown() const { return markdown_; }

 private:
  bool markdown_;
};

// The whole explanation of a finding: the power, who holds it, each safeguard with the words that decided it, why, what
// to ask for, and who said so.
std::string explain(const Context& context, const review::Finding& finding, const Markup& markup);
// The same without its first line.
std::string explanation(const Context& context, const review::Finding& finding, const Markup& markup);

// A check by itself: why it matters, what it needs, what to ask for, who said so.
std::string explain(const checklist::Checklist& checklist, const checklist::Check& check, const Markup& markup);

// A paragraph for a submission to a consultation, with its sources.
std::string submission_text(const Context& context, const review::Finding& finding);

// The page about a check: of the `docs` of the settings, unless it is known not to be there, else its first citation;
// "" when there is neither.
std::string page_of(const checklist::Checklist& checklist, const std::string& check, const Settings& settings);

std::string title_of_check(const checklist::Checklist& checklist, const std::string& id);
std::string title_of_safeguard(const checklist::Checklist& checklist, const std::string& id);
// "EFF 2024"; the title where neither is known.
std::string short_name_of(const checklist::Citation& citation);
// "EFF 2024, A blank check".
std::string name_of(const checklist::Citation& citation);
std::string_view mark_of(review::Strength strength);  // ✓ ~ ✗

}  // namespace caveat::lsp
