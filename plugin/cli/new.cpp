// caveat new check ID: a check of one's own to begin with.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <system_error>

#include "checklist/builtin.h"
#include "cli/app.h"
#include "cli/commands.h"
#include "cli/say.h"

namespace caveat::cli {
namespace {

// It is found right as it is, examples included, so that every change can be tried at once. @ID@ is filled in.
constexpr std::string_view kSkeleton = R"(# A check of your own. Change a line, then run
#   caveat test FOLDER                          whether the examples come out
#   caveat check --checklist FOLDER bill.txt    what it finds in a text
#   caveat check --checklist FOLDER --trace @ID@ bill.txt   how each clause was read, and where it did not match
# checklists/README.md tells what every key means; the files under checklists/lexicon/ name the terms.
id: @ID@
title: What a reader sees                # a few words: "Drones over public places"
tags: [surveillance]                     # surveillance, data-sharing, encryption, retention, expression, offences,
                                         # data-protection-exemptions, identity, cooperation
level: warning                           # the most it can be: error, warning or note
why: >-
  Two or three plain sentences: what this power allows, and to whom it matters.
when:                                    # the norm: who may or must do what, to what. Any one pattern is enough;
  - force: [power, duty]                 #   inside a pattern every key has to be met in the same clause,
    bearer: [authority, executive]       #   inside a key any one of the terms
    phrases: {en: ["aerial|unmanned drone|vehicle|aircraft .. film|record|watch|observe"]}
                                         # plain phrases, where no term fits: a|b is either word, .. up to three words
                                         # between, and words match in all their forms
unless:                                  # what looks like it and is not
  - force: [offence, definition, prohibition]
needs:                                   # safeguards that make it tolerable: `caveat list safeguards`
  - prior-judicial-authorisation
  - {safeguard: time-limits, at-least: weak}
ask: >-
  Wording that a legislator could paste: who decides, on what grounds, for how long, and who is told.
# citations:                             # who said so: `caveat list citations`
#   - id: np-principles
#     passage: what it says there, in your own words
examples:                                # they are run by `caveat test`; write them yourself, in the shape of real laws
  flag:
    - text: |
        12. Drones. A police officer may use an unmanned aircraft to film persons in public places.
      tradition: uk-commonwealth         # treaty, uk-commonwealth, us or civil-law
      because: An officer films people, and nobody has to agree.
  pass:
    - text: |
        12. Drones. A person shall not use an unmanned aircraft to film persons without their consent.
      tradition: uk-commonwealth
      because: It forbids; it gives no power.
)";

bool is_id(const std::string& id) {
  return !id.empty() && id.front() != '-' && id.back() != '-' && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

int trouble(const Error& error) {
  say(error);
  return kTrouble;
}

int new_check(const std::string& id, const std::string& folder) {
  if (!is_id(id))
    return trouble(
        {"“" + id + "” cannot be the id of a check", "use small letters, digits and hyphens: drone-filming", {}});
  if (checklist::builtin().check(id))
    return trouble({"“" + id + "” is a built-in check, which yours would replace",
                    "choose another id, or copy the built-in file if you mean to change it",
                    {}});
  const std::filesystem::path path = std::filesystem::path(folder) / "powers" / (id + ".yaml");
  std::error_code failed;
  if (std::filesystem::exists(path, failed))
    return trouble({"there is already a check of this name", "choose another id, or edit that one", path.string()});
  std::filesystem::create_directories(path.parent_path(), failed);
  std::string text(kSkeleton);
  constexpr std::string_view kMark = "@ID@";
  for (size_t at = text.find(kMark); at != std::string::npos; at = text.find(kMark, at))
    text.replace(at, kMark.size(), id);
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) return trouble({"it cannot be written", "choose a folder that can be written to", path.string()});
  std::cout << path.string() << '\n';
  return kFine;
}

}  // namespace

void add_new(CLI::App& app, int& status) {
  CLI::App* command = app.add_subcommand("new", "Begin a check of your own");
  command->require_subcommand(1);
  auto id = std::make_shared<std::string>();
  auto folder = std::make_shared<std::string>("my-checks");
  CLI::App* check = command->add_subcommand("check", "Write a check with every key explained, to be changed");
  check->add_option("id", *id, "Its name, for example drone-filming")->type_name("ID")->required();
  check->add_option("--folder", *folder, "The checklist folder; powers/ID.yaml is written there")
      ->type_name("DIR")
      ->capture_default_str();
  check->footer(
      "A check that is there is left alone.\n\nExample:\n  caveat new check drone-filming\n"
      "  caveat test my-checks");
  check->callback([id, folder, &status] { status = new_check(*id, *folder); });
}

}  // namespace caveat::cli
