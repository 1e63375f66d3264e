// The language server: one client, its open texts and the checklists that they are reviewed with.
//
// Threads: serve()'s own reads and does nothing else, so that a cancellation is seen at once; one works through the
// messages in order and alone touches documents and projects; one reviews whole folders in the background.
//
// Beside LSP 3.17 the client may ask (a TextDocumentIdentifier is {"uri"}):
//   caveat/summary     {textDocument} → {uri, version, title, language, errors, warnings, notes, suppressed,
//                      safeguards: [{id, title}], powers: [{check, title, level, safeguards: {ID:
//                      present|weak|missing}, findings: [{range, level, message, fingerprint, place, quote, eId,
//                      suppressed, safeguards: [{id, title, status, reason, range?, place?, quote?}]}]}]}     the worst
//                      status counts in the table
//   caveat/report      {textDocument, format?} → {format, text}; "markdown" (the default; the whole review, not the
//                      table of `caveat check`) or another format of `caveat check`
//   caveat/submission  {textDocument, fingerprint} → {text}: a paragraph for a submission
//   caveat/suppression {textDocument, fingerprint, reason} → {edit}: the WorkspaceEdit that suppresses the finding
//   caveat/reviewFile  {path | uri, format?} → {path, format, text, summary}: of a file that is not open, such as a
//                      DOCX or PDF; ranges are those of the text that caveat read; fails with what to do about the file
//   caveat/reviewWorkspace {folders?, workDoneToken?} → {files: [{uri, errors, warnings, notes}], unreadable: [{uri,
//                      message}]}: every text in the workspace folders (or those URIs), with published diagnostics
//   caveat/compare     {base: uri | path, draft: uri | path, format?} → {added, worse, known: number, gone:
//                      [{fingerprint, level, message}], text?}: what the draft allows that the base did not; findings
//                      as in caveat/summary, with check and title; text: as `caveat compare --format` writes it
// and is told by the notification
//   caveat/status      {uri, version, errors, warnings, notes, suppressed, milliseconds} after each review of an open
//                      text
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "lsp/background.h"
#include "lsp/client.h"
#include "lsp/feature.h"
#include "lsp/inbox.h"
#include "lsp/outgoing.h"
#include "lsp/shown.h"
#include "lsp/transport.h"
#include "review/session.h"

namespace caveat::lsp {

struct OpenDocument {
  std::string uri, language_id;
  int64_t version = 0;
  review::Session session;
  const checklist::Checklist* checklist = nullptr;  // of the session's engine
  std::optional<Clock::time_point> due = {};        // when its diagnostics are to be published
};

class Server {
 public:
  explicit Server(Transport& transport);
  ~Server();

  // Until the client says exit or is gone; the exit status that the protocol asks for: 0 after shutdown, else 1.
  int serve();

 private:
  enum class State { created, running, shut_down };

  // server.cpp: messages and lifecycle
  void work();
  void handle(const Json& message);
  void handle_request(const Json& id, const std::string& method, const Json& params);
  void take_response(const Json& message);
  void handle_notification(const std::string& method, const Json& params);
  Json answer(const Json& id, const std::string& method, const Json& params);
  Json initialize(const Json& params);
  Json capabilities() const;
  bool client_is_gone() const;

  // documents.cpp
  void did_open(const Json& params);
  void did_change(const Json& params);
  void did_close(const Json& params);
  OpenDocument& document(const Json& params);
  std::unique_ptr<OpenDocument> reviewed_by_project(std::string uri, std::string language_id, std::string text);
  Context context(OpenDocument& document);
  std::optional<Clock::time_point> next_due() const;
  void publish_due();
  void publish(OpenDocument& document);
  void pull_diagnostics(const Json& id, const Json& params);

  // settings.cpp
  void initialized();
  void ask_for_settings();
  void did_change_settings(const Json& params);
  void did_change_files(const Json& params);
  void did_change_folders(const Json& params);
  void open_project();
  void reload();
  // `again`: also that what was told before is mended.
  void tell_project_errors(bool again = false);

  // requests.cpp
  std::optional<Json> own_request(const Json& id, const std::string& method, const Json& params);
  void later(const Json& id, std::function<Json()> work);
  Json execute_command(const Json& params);
  Json workspace_symbols(const Json& params);
  void review_file(const Json& id, const Json& params);
  void review_workspace(const Json& id, const Json& params);
  void compare(const Json& id, const Json& params);

  Transport& transport_;
  Outgoing outgoing_;
  Inbox inbox_;
  State state_ = State::created;
  bool exit_ = false;
  bool trace_ = false;
  Client client_;
  Settings settings_;
  Json initial_settings_;
  std::shared_ptr<review::Project> project_;
  std::map<std::string, Json> mistakes_;  // diagnostics of configurations and checklists, by URI
  std::set<std::string> had_mistakes_;    // URIs that were told of some
  std::map<std::string, std::unique_ptr<OpenDocument>> documents_;
  Shown shown_;
  std::string message_;  // diagnostics on their way; kept, since they are long and many
  Background background_;
};

}  // namespace caveat::lsp
