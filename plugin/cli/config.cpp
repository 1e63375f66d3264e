// caveat config: what holds for a text, and where each value comes from. caveat init: a first configuration.
#include "checklist/config.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/app.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/say.h"
#include "cli/terminal.h"
#include "cli/usage.h"
#include "report/finding_json.h"
#include "report/names.h"
#include "report/screen.h"
#include "review/configure.h"
#include "review/project.h"

namespace caveat::cli {
namespace {

using checklist::Origin;
using report::Json;

constexpr const char* kFirst =
    R"(# What caveat checks in this folder and below. Every key may be left out; `caveat config FILE` shows what holds for a
# text. All keys: the schema config.schema.json, and the README.

# Which checks run: core, all, treaty, cybercrime-bill, data-protection, interception-law.
profile: core

# Or all checks with one of these tags, beside those of a profile that is named: `caveat list checks` shows them.
# tags: [retention, encryption]

# Single checks: off, on, or the level of its findings (error, warning, note).
# checks:
#   gag-secrecy-order: warning
#   deferred-safeguards: off

# The least level that makes the exit status 1: error, warning, note, never.
fail-on: warning

# Of a folder that is walked, only these, or not these (as in .gitignore).
# include: [bills/**]
# exclude: [drafts]

# Your own checks, on top of the built-in ones.
# checklists: [our-checks]

# What holds for some texts instead.
# overrides:
#   - files: [treaties]
#     profile: treaty
#     languages: [en, es]

# Findings that are known and accepted. Where the text can carry comments, say it there:
#   <!-- caveat: ignore production-order -- reason -->
# suppressions:
#   - check: production-order
#     files: bills/telecoms.docx
#     provision: Section 12(3)
#     reason: The committee has asked for a judge; see its report of 3 May.
#     expires: 2030-12-31
)";

struct Line {
  std::string key, value;
  Origin origin;
};

// Everything that holds for a text, default or given.
std::vector<Line> lines_of(const checklist::Settings& settings) {
  std::vector<Line> lines;
  const auto list = [](const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); };
  const bool chosen = settings.profile.given() || settings.tags.given();
  const std::string& profile = settings.profile.value;
  lines.push_back(
      {"profile", profile.empty() && !chosen ? checklist::kDefaultProfile : profile, settings.profile.origin});
  lines.push_back({"tags", list(settings.tags.value), settings.tags.origin});
  for (const auto& [id, setting] : settings.checks) {
    std::vector<std::string> said;
    if (setting.value.on) said.push_back(*setting.value.on ? "on" : "off");
    if (setting.value.level) said.emplace_back(report::to_string(*setting.value.level));
    lines.push_back({"checks: " + id, list(said), setting.origin});
  }
  lines.push_back({"checklists", list(settings.checklists.value), settings.checklists.origin});
  lines.push_back({"languages", list(settings.languages.value), settings.languages.origin});
  lines.push_back(
      {"fail-on", settings.fail_on.value.empty() ? "warning" : settings.fail_on.value, settings.fail_on.origin});
  return lines;
}

std::string place(const Origin& origin) {
  if (origin.file.empty()) return "default";
  return origin.line > 0 ? fmt::format("{}:{}:{}", origin.file, origin.line, origin.column) : origin.file;
}

struct Shown {
  std::string path, config, excluded;
  std::vector<Line> lines;
  std::vector<std::string> checks;
  std::vector<checklist::Suppression> suppressions;
};

void print(const Shown& shown, const ScreenOptions& options) {
  report::Page page(std::cout, screen(options, true));
  using report::Tone;
  page.line(page.toned(Tone::strong, page.plain(shown.path)));
  const auto row = [&](const std::string& key, const std::string& value, const std::string& from) {
    page.paragraph(page.plain(key) + "  ", Tone::plain, 2, 32,
                   page.plain(value.empty() ? "–" : value) + (from.empty() ? "" : page.plain("   (" + from + ")")));
  };
  row("configuration", shown.config.empty() ? "none found" : shown.config, "");
  if (!shown.excluded.empty()) row("in a folder", shown.excluded, shown.config);
  for (const Line& line : shown.lines) row(line.key, line.value, place(line.origin));
  for (const checklist::Suppression& one : shown.suppressions) {
    const std::string where = one.provision.empty() ? "the whole text" : one.provision;
    const std::string until = one.expires.empty() ? "" : ", until " + one.expires;
    row("suppressed: " + one.check, fmt::format("{}{}: {}", where, until, one.reason), place(one.origin));
  }
  row(fmt::format("runs {} {}", shown.checks.size(), shown.checks.size() == 1 ? "check" : "checks"),
      fmt::format("{}", fmt::join(shown.checks, ", ")), "");
}

void print_json(const Shown& shown) {
  Json json = {{"path", shown.path}, {"configuration", shown.config.empty() ? Json(nullptr) : Json(shown.config)}};
  json["reviewed"] = shown.excluded.empty();
  Json& values = json["values"] = Json::array();
  const auto from = [](const Origin& origin) {
    if (origin.file.empty()) return Json(nullptr);
    return Json{{"file", origin.file}, {"line", origin.line}, {"column", origin.column}};
  };
  for (const Line& line : shown.lines)
    values.push_back({{"key", line.key}, {"value", line.value}, {"from", from(line.origin)}});
  Json& suppressions = json["suppressions"] = Json::array();
  for (const checklist::Suppression& one : shown.suppressions)
    suppressions.push_back({{"check", one.check},
                            {"provision", one.provision},
                            {"reason", one.reason},
                            {"expires", one.expires},
                            {"from", from(one.origin)}});
  json["checks"] = shown.checks;
  std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
}

struct ConfigOptions {
  std::string path, format = "text";
  review::Wishes wishes;
  ScreenOptions screen;
};

int run(const ConfigOptions& options) {
  Expected<std::unique_ptr<review::Project>> opened = review::Project::open(options.wishes, options.path);
  if (!opened) {
    say(opened.error());
    return kTrouble;
  }
  review::Project& project = **opened;
  const checklist::Config& config = project.config_for(options.path);
  const checklist::Settings settings = project.settings_for(options.path);
  Shown shown{options.path, config.path, "", lines_of(settings), {}, config.suppressions_for(options.path)};
  if (config.excludes(options.path)) shown.excluded = "left out by \"exclude\"";
  if (!config.includes(options.path).value_or(true)) shown.excluded = "left out, not in \"include\"";
  shown.checks = *project.reviewer_for(options.path).checks;
  if (options.format == "json") {
    print_json(shown);
  } else {
    print(shown, options.screen);
  }
  const std::vector<Error> errors = project.take_errors();
  for (const Error& error : errors) say(error);
  return finish_stdout(errors.empty() ? kFine : kTrouble);
}

int init(const std::string& folder) {
  const std::filesystem::path path = std::filesystem::path(folder) / checklist::kConfigName;
  std::error_code failed;
  if (std::filesystem::exists(path, failed)) {
    say({"there is a configuration already", "edit it; `caveat config FILE` shows what holds", path.string()});
    return kTrouble;
  }
  Expected<std::unique_ptr<Output>> output = Output::open(path.string());
  if (!output) {
    say(output.error());
    return kTrouble;
  }
  (*output)->stream() << kFirst;
  if (const std::optional<Error> error = (*output)->close()) {
    say(*error);
    return kTrouble;
  }
  std::cout << path.string() << "\n";
  return finish_stdout(kFine);
}

}  // namespace

void add_config(CLI::App& app, int& status) {
  auto options = std::make_shared<ConfigOptions>();
  CLI::App* command = app.add_subcommand("config", "Show what holds for a text, and where each value comes from");
  command->add_option("path", options->path, "A text; it need not exist")->type_name("FILE")->required();
  command->add_option("-f,--format", options->format, "Output")->check(one_of({"text", "json"}))->capture_default_str();
  add_project_options(*command, options->wishes);
  add_screen_options(*command, options->screen);
  command->footer(
      "A configuration is the file .caveat.yaml in the text's folder or the nearest one above. The command line wins "
      "over\n"
      "it, and its overrides over the rest of it.\n\nExit status: 0; 2 where it has a mistake (each is named).\n\n"
      "Example:\n  caveat config bills/telecoms.md");
  command->callback([options, &status] { status = run(*options); });
}

void add_init(CLI::App& app, int& status) {
  auto folder = std::make_shared<std::string>(".");
  CLI::App* command = app.add_subcommand("init", "Write a first .caveat.yaml, with every key explained");
  command->add_option("folder", *folder, "Where to")->type_name("DIR")->capture_default_str();
  command->footer("A configuration that is there is left alone.\n\nExample:\n  caveat init bills");
  command->callback([folder, &status] { status = init(*folder); });
}

}  // namespace caveat::cli
