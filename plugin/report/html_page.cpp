#include "report/html_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/names.h"
#include "report/place.h"

namespace caveat::report {

std::string HtmlPage::note_id(size_t finding) const { return fmt::format("t{}-f{}", text, finding + 1); }
std::string HtmlPage::words_id(size_t finding) const { return fmt::format("t{}-w{}", text, finding + 1); }
std::string HtmlPage::place_id(uint32_t offset) const { return fmt::format("t{}-o{}", text, offset); }
std::string HtmlPage::provision_id(provision::Index index) const { return fmt::format("t{}-p{}", text, index); }
std::string HtmlPage::check_id(const std::string& check) const { return fmt::format("t{}-c-{}", text, check); }

std::string HtmlPage::check_title(const std::string& id) const {
  const checklist::Check* check = checklist.check(id);
  return check ? one_line(check->title) : id;
}

std::string HtmlPage::safeguard_title(const std::string& id) const {
  const checklist::Safeguard* safeguard = checklist.safeguard(id);
  return safeguard ? one_line(safeguard->title) : id;
}

std::string HtmlPage::state(const review::Finding& finding) {
  return finding.suppressed ? "suppressed" : std::string(to_string(finding.level));
}

std::string HtmlPage::label(std::string_view part) const {
  return text == 1 ? std::string(part) : fmt::format("{} of text {}", part, text);
}

HtmlPage page_of(const review::Review& review, const checklist::Checklist& checklist, size_t text) {
  HtmlPage page{review, checklist, text, lay_out(review.document.text, review.outline)};
  const std::vector<Block>& blocks = page.layout.blocks;
  for (const review::Finding& finding : review.findings) {
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), finding.span.begin,
                                        [](uint32_t offset, const Block& block) { return offset < block.span.begin; });
    page.block_of.push_back(static_cast<uint32_t>(after == blocks.begin() ? 0 : after - blocks.begin() - 1));
  }
  return page;
}

}  // namespace caveat::report
