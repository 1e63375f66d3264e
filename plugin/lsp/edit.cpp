#include "lsp/edit.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "checklist/config.h"
#include "report/place.h"

namespace caveat::lsp {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSuppressions = "suppressions:";

bool can_create_files(const Client& client) {
  const auto operations = words(client.capabilities, "workspace", "workspaceEdit", "resourceOperations");
  return client.can("workspace", "workspaceEdit", "documentChanges") &&
         std::find(operations.begin(), operations.end(), "create") != operations.end();
}

std::string yaml_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : report::one_line(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

// Where a configuration of the text belongs that is not there yet.
fs::path new_config(const Client& client, const fs::path& text) {
  for (const std::string& folder : client.folders) {
    const fs::path relative = text.lexically_relative(folder);
    if (!relative.empty() && *relative.begin() != "..") return fs::path(folder) / checklist::kConfigName;
  }
  return text.parent_path() / checklist::kConfigName;
}

Json insertion_at(const Json& position, const std::string& text) {
  return Json::array({{{"range", {{"start", position}, {"end", position}}}, {"newText", text}}});
}

// The entry, written for two blanks before its dash, as far in as the first entry of the list that `rest` goes on with.
std::string beside(std::string_view rest, const std::string& entry) {
  const size_t dash = rest.find_first_not_of(" \r\n");
  if (dash == std::string_view::npos || rest[dash] != '-') return entry;
  const std::string blanks(dash - (rest.find_last_of('\n', dash) + 1), ' ');
  std::string moved;
  for (size_t at = 0; at < entry.size();) {
    const size_t end = entry.find('\n', at) + 1;
    moved.append(blanks).append(entry, at + 2, end - at - 2);
    at = end;
  }
  return moved;
}

// Where in the configuration an entry goes, as the number of lines before it and the text; nullopt where its list is
// not one that an entry can be put on top of.
std::optional<std::pair<size_t, std::string>> place_in(const std::string& config, const std::string& entry) {
  size_t line = 0;
  for (size_t at = 0; at < config.size(); ++line) {
    const size_t end = std::min(config.find('\n', at), config.size());
    std::string_view words = std::string_view(config).substr(at, end - at);
    while (!words.empty() && static_cast<unsigned char>(words.back()) <= 0x20) words.remove_suffix(1);
    if (words == kSuppressions)
      return std::pair(line + 1,
                       (end == config.size() ? "\n" : "") + beside(std::string_view(config).substr(end), entry));
    if (words.starts_with(kSuppressions)) return std::nullopt;
    at = end + 1;
  }
  const bool open_line = !config.empty() && config.back() != '\n';
  return std::pair(line, fmt::format("{}{}\n{}", open_line ? "\n" : "", kSuppressions, entry));
}

std::optional<Json> in_config(const Context& context, const review::Finding& finding, std::string_view reason) {
  const fs::path text = context.review.document.path;
  if (!text.is_absolute()) return std::nullopt;
  const std::string found = checklist::find_config(text.string());
  const fs::path path = found.empty() ? new_config(context.client, text) : fs::path(found);
  const std::string entry = fmt::format(
      "  - check: {}\n    files: {}\n    provision: {}\n    reason: {}\n", finding.check,
      yaml_string(text.lexically_relative(fs::absolute(path).parent_path()).generic_string()),
      yaml_string(context.review.outline.eid(finding.unit == provision::kNone ? finding.provision : finding.unit)),
      yaml_string(reason));
  const std::string uri = uri_of(path.string());
  if (found.empty()) {
    if (!can_create_files(context.client)) return std::nullopt;
    const Json start = {{"line", 0}, {"character", 0}};
    return Json{{"documentChanges",
                 Json::array({{{"kind", "create"}, {"uri", uri}, {"options", {{"ignoreIfExists", true}}}},
                              {{"textDocument", {{"uri", uri}, {"version", nullptr}}},
                               {"edits", insertion_at(start, fmt::format("{}\n{}", kSuppressions, entry))}}})}};
  }
  std::ifstream stream(path, std::ios::binary);
  const std::string config{std::istreambuf_iterator<char>(stream), {}};
  const auto place = place_in(config, entry);
  if (!place) return std::nullopt;
  // A line past the end of the file is taken for its end.
  return Json{{"changes", {{uri, insertion_at({{"line", place->first}, {"character", 0}}, place->second)}}}};
}

}  // namespace

Json edit_of(const Context& context, const Insertion& insertion) {
  const Json edits = insertion_at(context.position(insertion.offset), insertion.text);
  if (context.client.can("workspace", "workspaceEdit", "documentChanges")) {
    const Json document = {{"uri", context.uri}, {"version", context.version ? Json(*context.version) : Json()}};
    return {{"documentChanges", Json::array({{{"textDocument", document}, {"edits", edits}}})}};
  }
  return {{"changes", {{context.uri, edits}}}};
}

std::optional<Json> suppressing_edit(const Context& context, const review::Finding& finding, std::string_view reason) {
  const Insertion comment = suppressing_comment(context.review, finding, reason);
  return comment.text.empty() ? in_config(context, finding, reason) : edit_of(context, comment);
}

}  // namespace caveat::lsp
