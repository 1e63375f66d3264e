// What the client said about itself in `initialize`, and what the user set.
//
// Settings come as initializationOptions, as the section "caveat" of workspace/configuration, or in
// workspace/didChangeConfiguration:
//   profile, checks, tags        which checks run, as the options of `caveat check` (else .caveat.yaml says, else core)
//   checklists                   folders of own checks; relative ones are below the first workspace folder
//   language                     code; "" = told from each text
//   docs                         address of a reference that `caveat docs` wrote, to whose pages problems lead;
//                                "" = to the first source of their check. Not given: the one installed with caveat
//   debounce                     milliseconds between the last keystroke and new diagnostics (250)
//   codeLens, inlayHints         whether they are given (true)
//   showSuppressed               suppressed findings are shown, faded (true)
//   clientCommands               commands that the client runs itself, see commands.h
#pragma once

#include <chrono>
#include <set>
#include <string>
#include <vector>

#include "lsp/json.h"
#include "report/site.h"
#include "review/project.h"
#include "text/lines.h"

namespace caveat::lsp {

struct Client {
  Json capabilities;
  text::Encoding encoding = text::Encoding::utf16;
  std::vector<std::string> folders;  // paths of the workspace folders
  int process = 0;                   // id of the client's process; 0 = not told

  explicit Client(const Json& initialize_params = {});

  template <typename... Keys>
  bool can(Keys... keys) const {
    return flag(capabilities, keys...);
  }
  bool pulls_diagnostics() const { return at(capabilities, "textDocument", "diagnostic").is_object(); }
};

std::string_view to_string(text::Encoding encoding);  // "utf-16"

struct Settings {
  review::Wishes wishes;
  std::string docs = report::installed_site();
  std::chrono::milliseconds debounce{250};
  bool code_lens = true, inlay_hints = true, show_suppressed = true;
  std::set<std::string> client_commands;

  // What is of the wrong kind or not there stays as it was. `folder`: what relative paths start from.
  void read(const Json& json, const std::string& folder);
};

// "file:///a%20b" → "/a b"; other URIs stay as they are, so that they at least name the text.
std::string path_of(const std::string& uri);
std::string uri_of(const std::string& path);

}  // namespace caveat::lsp
