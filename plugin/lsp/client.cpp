#include "lsp/client.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace caveat::lsp {
namespace {

constexpr std::string_view kFile = "file://";
constexpr int kLongestDebounce = 60'000;

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

Client::Client(const Json& params) {
  capabilities = at(params, "capabilities");
  const std::vector<std::string> offered = words(capabilities, "general", "positionEncodings");
  for (const auto one : {text::Encoding::utf8, text::Encoding::utf32, text::Encoding::utf16}) {
    if (std::find(offered.begin(), offered.end(), to_string(one)) == offered.end()) continue;
    encoding = one;
    break;
  }
  if (const Json& given = at(params, "workspaceFolders"); given.is_array()) {
    for (const Json& folder : given) {
      if (const std::string uri = word(folder, "uri"); !uri.empty()) folders.push_back(path_of(uri));
    }
  } else if (const std::string root = word(params, "rootUri"); !root.empty()) {
    folders.push_back(path_of(root));
  } else if (std::string path = word(params, "rootPath"); !path.empty()) {
    folders.push_back(std::move(path));
  }
  if (const Json& id = at(params, "processId"); id.is_number_integer() && id > 0 && id <= INT32_MAX) process = id;
}

std::string_view to_string(text::Encoding encoding) {
  switch (encoding) {
    case text::Encoding::utf8:
      return "utf-8";
    case text::Encoding::utf32:
      return "utf-32";
    case text::Encoding::utf16:
      break;
  }
  return "utf-16";
}

void Settings::read(const Json& json, const std::string& folder) {
  const auto read_words = [&](const char* key, std::vector<std::string>& into) {
    if (at(json, key).is_array()) into = words(json, key);
  };
  const auto read_word = [&](const char* key, std::string& into) {
    if (at(json, key).is_string()) into = word(json, key);
  };
  const auto read_flag = [&](const char* key, bool& into) {
    if (at(json, key).is_boolean()) into = flag(json, key);
  };
  read_word("profile", wishes.selection.profile);
  read_words("checks", wishes.selection.checks);
  read_words("tags", wishes.selection.tags);
  read_word("language", wishes.language);
  read_words("checklists", wishes.checklists);
  for (std::string& path : wishes.checklists) {
    if (!folder.empty() && std::filesystem::path(path).is_relative())
      path = (std::filesystem::path(folder) / path).string();
  }
  read_word("docs", docs);
  while (docs.ends_with('/')) docs.pop_back();
  if (const Json& wait = at(json, "debounce"); wait.is_number_integer())
    debounce = std::chrono::milliseconds(std::clamp<int64_t>(wait.get<int64_t>(), 0, kLongestDebounce));
  read_flag("codeLens", code_lens);
  read_flag("inlayHints", inlay_hints);
  read_flag("showSuppressed", show_suppressed);
  if (at(json, "clientCommands").is_array()) {
    const auto commands = words(json, "clientCommands");
    client_commands = {commands.begin(), commands.end()};
  }
}

std::string path_of(const std::string& uri) {
  if (!uri.starts_with(kFile)) return uri;
  std::string path;
  const size_t begin = uri.find('/', kFile.size());
  for (size_t i = begin == std::string::npos ? uri.size() : begin; i < uri.size(); ++i) {
    if (uri[i] == '%' && i + 2 < uri.size() && hex(uri[i + 1]) >= 0 && hex(uri[i + 2]) >= 0) {
      path += static_cast<char>(hex(uri[i + 1]) * 16 + hex(uri[i + 2]));
      i += 2;
    } else {
      path += uri[i];
    }
  }
  return path;
}

std::string uri_of(const std::string& path) {
  std::string uri(kFile);
  for (const char c : std::filesystem::absolute(path).string()) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain =
        byte < 0x80 && (std::isalnum(byte) || std::string_view("-._~/").find(c) != std::string_view::npos);
    if (plain) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", byte);
    }
  }
  return uri;
}

}  // namespace caveat::lsp
