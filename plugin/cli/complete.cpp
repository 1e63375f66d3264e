// caveat complete: what may stand for the word that is being typed. The scripts in integrations/completion ask it, so
// that a shell offers what this program has, and the checks of --checklist too.
//
// To have the values of an option offered: give it a type name of values_of(), or a CLI::IsMember.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "checklist/keys.h"
#include "cli/app.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "document/reader.h"
#include "report/comparison.h"
#include "report/writer.h"
#include "review/checklists.h"

namespace caveat::cli {
namespace {

struct Candidate {
  std::string word, what;
};

using Candidates = std::vector<Candidate>;
using Words = std::vector<std::string>;

bool takes_value(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

template <typename Entries>
void add_entries(const Entries& entries, Candidates& found) {
  for (const auto& one : entries) found.push_back({one.id, one.title});
}

// The folders that the line names by --checklist.
Words checklists_in(const Words& line) {
  Words folders;
  for (size_t i = 0; i + 1 < line.size(); ++i)
    if (line[i] == "--checklist") folders.push_back(line[i + 1]);
  return folders;
}

// What an option or argument with this type name takes. File names are for the shell: ":file" and ":folder" ask it.
Candidates values_of(const std::string& type, const Words& line) {
  Candidates found;
  if (const size_t open = type.find('{'); open != std::string::npos) {
    for (const std::string& word : CLI::detail::split(type.substr(open + 1, type.find('}') - open - 1), ','))
      found.push_back({word, ""});
    return found;
  }
  if (type == "FORMAT")
    for (const report::Format& format : report::formats()) found.push_back({format.name, format.what});
  if (type == "TEXT-FORMAT")
    for (const document::Reader& reader : document::readers()) found.push_back({reader.format, ""});
  if (type == "COMPARISON")
    for (const report::ComparisonFormat& format : report::comparison_formats())
      found.push_back({format.name, format.what});
  if (type == "TAG,…")
    for (const std::string& tag : checklist::tag_names()) found.push_back({tag, ""});
  if (type == "FILE" || type.starts_with("FILE|")) {
    found.push_back({":file", ""});
  } else if (type == "DIR") {
    found.push_back({":folder", ""});
  }
  Expected<review::ChecklistInUse> loaded = review::ChecklistInUse::load(checklists_in(line), false);
  if (!loaded) return found;
  const checklist::Checklist& known = **loaded;
  if (type == "CHECK" || type == "ID,…" || type == "CHECK|SAFEGUARD") add_entries(known.checks, found);
  if (type == "CHECK|SAFEGUARD") add_entries(known.safeguards, found);
  if (type == "PROFILE") add_entries(known.profiles, found);
  if (type == "CODE")
    for (const checklist::Language& language : known.languages) found.push_back({language.code, language.name});
  return found;
}

class Completion {
 public:
  Completion(const CLI::App& app, Words words) : app_(&app), line_(std::move(words)) {
    if (line_.empty()) line_.emplace_back();
    // bash takes --format=json apart.
    std::erase(line_, "=");
  }

  Candidates find() {
    for (size_t i = 0; i + 1 < line_.size(); ++i) pass(line_[i]);
    const std::string& typed = line_.back();
    Candidates found;
    if (awaited_) {
      found = after_commas(values_of(awaited_->get_type_name(), line_), typed);
    } else if (const size_t equals = typed.find('='); typed.starts_with("--") && equals != std::string::npos) {
      if (const CLI::Option* option = option_named(typed.substr(0, equals)); option && takes_value(*option))
        found = put_before(typed.substr(0, equals + 1),
                           after_commas(values_of(option->get_type_name(), line_), typed.substr(equals + 1)));
    } else if (typed.starts_with('-') && !only_arguments_) {
      found = options();
    } else {
      found = arguments();
    }
    std::erase_if(found, [&](const Candidate& one) { return !one.word.starts_with(typed) && one.word[0] != ':'; });
    return found;
  }

 private:
  // Takes a word that is typed already.
  void pass(const std::string& word) {
    if (awaited_) {
      awaited_ = nullptr;
    } else if (only_arguments_) {
      ++arguments_;
    } else if (word == "--") {
      only_arguments_ = true;
    } else if (word.starts_with('-')) {
      const CLI::Option* option = option_named(word);
      if (option && takes_value(*option)) awaited_ = option;
    } else if (const CLI::App* command = command_named(word)) {
      app_ = command;
    } else {
      ++arguments_;
    }
  }

  const CLI::App* command_named(const std::string& name) const {
    for (const CLI::App* command : app_->get_subcommands({}))
      if (command->get_name() == name) return command;
    return nullptr;
  }

  const CLI::Option* option_named(const std::string& name) const {
    return name.find('=') == std::string::npos ? app_->get_option_no_throw(name) : nullptr;
  }

  Candidates options() const {
    Candidates found;
    for (const CLI::Option* option : app_->get_options()) {
      for (const std::string& name : option->get_lnames()) found.push_back({"--" + name, option->get_description()});
      if (option->get_lnames().empty())
        for (const std::string& name : option->get_snames()) found.push_back({"-" + name, option->get_description()});
    }
    return found;
  }

  Candidates arguments() const {
    Candidates found;
    for (const CLI::App* command : app_->get_subcommands({}))
      if (!command->get_group().empty()) found.push_back({command->get_name(), command->get_description()});
    size_t passed = arguments_;
    for (const CLI::Option* option : app_->get_options()) {
      if (!option->get_positional()) continue;
      const auto most = static_cast<size_t>(option->get_items_expected_max());
      if (passed < most) return values_of(option->get_type_name(), line_);
      passed -= most;
    }
    return found;
  }

  static Candidates put_before(const std::string& begin, Candidates found) {
    for (Candidate& one : found)
      if (one.word[0] != ':') one.word = begin + one.word;
    return found;
  }

  // Of a list with commas, its last entry is still being typed.
  static Candidates after_commas(Candidates found, const std::string& typed) {
    const size_t comma = typed.rfind(',');
    return comma == std::string::npos ? found : put_before(typed.substr(0, comma + 1), std::move(found));
  }

  const CLI::App* app_;
  Words line_;
  const CLI::Option* awaited_ = nullptr;  // whose value comes next
  size_t arguments_ = 0;
  bool only_arguments_ = false;
};

int run(const CLI::App& app, const Words& words) {
  for (const Candidate& one : Completion(app, words).find()) {
    std::cout << one.word;
    if (!one.what.empty()) std::cout << '\t' << one.what;
    std::cout << '\n';
  }
  return finish_stdout(kFine);
}

}  // namespace

void add_complete(CLI::App& app, int& status) {
  auto words = std::make_shared<Words>();
  CLI::App* command = app.add_subcommand("complete", "Tell a shell what may come next");
  command->group("");
  command->add_option("words", *words,
                      "The words of the line after the program's name, after --; the last is being typed");
  command->footer(
      "A line a word, with what it is after a tab; `:file` and `:folder` ask for names of those too.\n\nExample:\n"
      "  caveat complete -- check --format sa");
  command->callback([&app, words, &status] { status = run(app, *words); });
}

}  // namespace caveat::cli
