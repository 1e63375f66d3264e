#include "text/nearest.h"

#include <fmt/format.h>

#include <algorithm>

namespace caveat::text {
namespace {

constexpr size_t kLongest = 200;  // bytes; longer words are no typing mistakes, and the distance costs length²
constexpr size_t kLeastBeginning = 3;  // bytes of a word that another one may begin with

std::string plain(std::string_view word) {
  std::string out(word);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    if (c == '_' || c == ' ') c = '-';
  }
  return out;
}

// Optimal string alignment distance.
size_t distance(std::string_view a, std::string_view b) {
  std::vector<size_t> before_last, last(b.size() + 1), row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = last;
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  if (word.empty() || word.size() > kLongest) return "";
  const std::string wanted = plain(word);
  const size_t limit = std::max<size_t>(1, wanted.size() / 3);
  size_t best = limit + 1;
  const std::string* found = nullptr;
  for (const std::string& candidate : candidates) {
    const size_t longer = std::max(candidate.size(), wanted.size());
    if (longer - std::min(candidate.size(), wanted.size()) >= best) continue;
    const size_t edits = distance(wanted, plain(candidate));
    if (edits < best) {
      best = edits;
      found = &candidate;
    }
  }
  if (found) return *found;
  const auto longer = std::find_if(candidates.begin(), candidates.end(), [&](const std::string& candidate) {
    return wanted.size() >= kLeastBeginning && plain(candidate).starts_with(wanted);
  });
  return longer == candidates.end() ? "" : *longer;
}

Error unknown(std::string_view what, const std::string& given, const std::vector<std::string>& known,
              const std::string& how_to_list) {
  Error error;
  error.message = fmt::format("there is no {} \"{}\"", what, given);
  const std::string near = nearest(given, known);
  error.remedy = near.empty() ? how_to_list : fmt::format("did you mean \"{}\"? {}", near, how_to_list);
  return error;
}

}  // namespace caveat::text
