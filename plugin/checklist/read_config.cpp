#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

#include "checklist/config.h"
#include "checklist/readers.h"
#include "text/decode.h"

namespace caveat::checklist {
namespace {

namespace fs = std::filesystem;

constexpr uintmax_t kMostBytes = 8 << 20;

Expected<SourceFile> read_file(const std::string& path) {
  std::error_code failed;
  const uintmax_t size = fs::file_size(path, failed);
  if (failed)
    return Error{"the configuration cannot be read: " + failed.message(), "look at its name and permissions", path};
  if (size > kMostBytes)
    return Error{"the configuration is over 8 MB", "this cannot be a configuration; name another", path};
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  if (!stream && size > 0) return Error{"the configuration cannot be read", "look at its permissions", path};
  auto decoded = text::decode(bytes.str());
  if (!decoded) return Error{decoded.error().message, "save it as plain text in UTF-8", path};
  return SourceFile{path, std::move(decoded->text)};
}

// Empty lines and comments, as when every key of a first configuration was left out.
bool says_nothing(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    const size_t first = line.find_first_not_of(" \t\r");
    if (first != std::string_view::npos && line[first] != '#') return false;
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return true;
}

template <typename T>
void put(Sourced<T>& into, T value, const Value& at) {
  into.value = std::move(value);
  into.origin = at.origin();
}

void read_texts(const Fields& fields, std::string_view key, Sourced<std::vector<std::string>>& into) {
  if (const Value* value = fields.find(key)) put(into, value->texts(), *value);
}

void read_checks(const Fields& fields, Settings& settings) {
  const Value* checks = fields.find("checks");
  if (!checks) return;
  for (const auto& [key, value] : checks->entries()) {
    const auto index = value.choice(check_setting_names(), "level");
    if (!index) continue;
    const std::string& word = check_setting_names()[*index];
    CheckSetting setting;
    setting.on = word != "off" && word != "false" && word != "no";
    for (size_t level = 0; level < level_names().size(); ++level)
      if (word == level_names()[level]) setting.level = static_cast<Level>(level);
    settings.checks[value.name()] = {setting, key.origin()};
  }
}

// Folders in a configuration are meant from where it stands.
std::string from_folder(const std::string& config, const std::string& path) {
  if (fs::path(path).is_absolute()) return path;
  return (fs::path(config).parent_path() / path).lexically_normal().generic_string();
}

Settings read_settings(const Fields& fields, const std::string& path) {
  Settings settings;
  if (const Value* value = fields.find("profile"))
    if (auto profile = value->text()) put(settings.profile, std::move(*profile), *value);
  if (const Value* value = fields.find("tags")) {
    std::vector<std::string> tags;
    read_tags(fields, tags);
    put(settings.tags, std::move(tags), *value);
  }
  read_checks(fields, settings);
  read_texts(fields, "checklists", settings.checklists);
  for (std::string& folder : settings.checklists.value) folder = from_folder(path, folder);
  read_texts(fields, "languages", settings.languages);
  if (const Value* value = fields.find("fail-on"))
    if (const auto index = value->choice(fail_on_names())) put(settings.fail_on, fail_on_names()[*index], *value);
  return settings;
}

Suppression read_suppression(const Value& item) {
  Suppression suppression;
  suppression.origin = item.origin();
  const Fields fields(item, suppression_keys());
  fields.read("check", suppression.check);
  fields.read("provision", suppression.provision);
  fields.read("files", suppression.files);
  fields.read("reason", suppression.reason);
  fields.read("expires", suppression.expires);
  if (!suppression.expires.empty() && !is_date(suppression.expires))
    fields.find("expires")->fail(fmt::format("\"{}\" is no day", suppression.expires), "write it as 2027-01-31");
  return suppression;
}

}  // namespace

bool is_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto number = [&](size_t at, size_t length) {
    int value = -1;
    const char* end = text.data() + at + length;
    const auto read = std::from_chars(text.data() + at, end, value);
    return read.ec == std::errc() && read.ptr == end ? value : -1;
  };
  const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
  return year >= 0 && month > 0 && day > 0 &&
         std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
             .ok();
}

Expected<Config> read_config(const std::string& path) {
  const Expected<SourceFile> file = read_file(path);
  if (!file) return file.error();
  Config config;
  config.path = path;
  std::error_code failed;
  config.folder = fs::absolute(path, failed).lexically_normal().parent_path().generic_string();
  if (says_nothing(file->text)) return config;
  Problems problems(*file, config.errors);
  const std::optional<Value> root = parse_yaml(*file, problems);
  if (!root) return config.errors.front();
  const Fields fields(*root, config_keys());
  config.settings = read_settings(fields, path);
  fields.read("include", config.include);
  fields.read("exclude", config.exclude);
  fields.each("overrides", [&](const Value& item) {
    const Fields of_override(item, override_keys());
    Config::Override one;
    of_override.read("files", one.files);
    one.settings = read_settings(of_override, path);
    config.overrides.push_back(std::move(one));
  });
  fields.each("suppressions", [&](const Value& item) {
    const size_t before = config.errors.size();
    Suppression suppression = read_suppression(item);
    if (config.errors.size() > before) return;
    suppression.index = config.suppressions.size();
    config.suppressions.push_back(std::move(suppression));
  });
  return config;
}

}  // namespace caveat::checklist
