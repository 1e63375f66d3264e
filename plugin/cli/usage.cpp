#include "cli/usage.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "text/nearest.h"

namespace caveat::cli {
namespace {

const CLI::App& command_of(const CLI::App& app) {
  const std::vector<const CLI::App*> given = app.get_subcommands([](const CLI::App* one) { return one->parsed(); });
  return given.empty() ? app : *given.front();
}

std::string help_of(const CLI::App& command) {
  return command.get_parent() ? fmt::format("`caveat {} --help` tells what it takes", command.get_name())
                              : "`caveat --help` tells more";
}

// What no option or argument took.
Error unexpected(const CLI::App& app, const CLI::App& command) {
  const std::vector<std::string> left = app.remaining(true);
  if (left.empty()) return {"there are too many arguments", help_of(command)};
  const std::string& first = left.front();
  if (!first.starts_with('-')) return {fmt::format("\"{}\" is one argument too many", first), help_of(command)};
  std::vector<std::string> known;
  for (const CLI::Option* option : command.get_options())
    for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
  return text::unknown("option", first.substr(0, first.find('=')), known, help_of(command));
}

}  // namespace

CLI::Validator one_of(std::vector<std::string> words) {
  const std::string shown = fmt::format("{{{}}}", fmt::join(words, ","));
  const auto check = [words = std::move(words)](const std::string& given) -> std::string {
    if (std::find(words.begin(), words.end(), given) != words.end()) return "";
    return text::unknown("value", given, words, fmt::format("it takes {}", fmt::join(words, ", "))).to_string();
  };
  return CLI::Validator(check, shown);
}

CLI::Validator between(uint64_t least, uint64_t most) {
  const auto check = [least, most](const std::string& given) -> std::string {
    uint64_t value = 0;
    const auto [end, failed] = std::from_chars(given.data(), given.data() + given.size(), value);
    if (failed == std::errc() && end == given.data() + given.size() && value >= least && value <= most) return "";
    return fmt::format("\"{}\" is no whole number from {} to {}", given, least, most);
  };
  return CLI::Validator(check, "");
}

Error usage_error(const CLI::App& app, const CLI::ParseError& error) {
  const CLI::App& command = command_of(app);
  if (dynamic_cast<const CLI::ExtrasError*>(&error)) return unexpected(app, command);
  if (dynamic_cast<const CLI::ValidationError*>(&error)) return {error.what(), ""};
  return {error.what(), help_of(command)};
}

}  // namespace caveat::cli
