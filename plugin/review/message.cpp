#include "review/message.h"

#include <fmt/format.h>

#include <cctype>

namespace caveat::review {
namespace {

std::string in_sentence(std::string title) {
  const bool acronym = title.size() > 1 && std::isupper(static_cast<unsigned char>(title[1]));
  if (!title.empty() && !acronym) title[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(title[0])));
  return title;
}

std::string join(const std::vector<std::string>& items) {
  std::string joined;
  for (size_t i = 0; i < items.size(); ++i) {
    joined += i == 0 ? "" : i + 1 == items.size() ? " and " : ", ";
    joined += items[i];
  }
  return joined;
}

std::string capitalised(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

}  // namespace

std::string message(const checklist::Checklist& checklist, const checklist::Check& check, const Finding& finding) {
  std::vector<std::string> missing, weak;
  for (const SafeguardStatus& status : finding.safeguards) {
    const checklist::Safeguard* safeguard = checklist.safeguard(status.id);
    const std::string title = in_sentence(safeguard ? safeguard->title : status.id);
    if (status.status == Strength::missing) missing.push_back(title);
    if (status.status == Strength::weak) weak.push_back(title);
  }
  std::string text = check.title;
  if (!finding.norm.bearer.empty()) text += fmt::format(" by “{}”", finding.norm.bearer);
  if (missing.empty() && weak.empty())
    return text + ": every safeguard it needs was found. Check that they are enough.";
  text += ". ";
  if (!missing.empty()) text += capitalised(fmt::format("missing: {}.", join(missing)));
  if (!missing.empty() && !weak.empty()) text += " ";
  if (!weak.empty()) text += capitalised(fmt::format("weak: {}.", join(weak)));
  return text;
}

std::string text_message(const checklist::Checklist& checklist, const checklist::Check& check, const Finding& finding,
                         size_t powers) {
  std::vector<std::string> lacking;
  for (const SafeguardStatus& status : finding.safeguards) {
    const checklist::Safeguard* safeguard = checklist.safeguard(status.id);
    lacking.push_back(in_sentence(safeguard ? safeguard->title : status.id));
  }
  return fmt::format("{}. The text gives {} powers over people or their data, and none that is bound by {}.",
                     check.title, powers, join(lacking));
}

}  // namespace caveat::review
