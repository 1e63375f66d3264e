// The user's settings, the files of the project that the client watches, and what both change.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "lsp/diagnostics.h"
#include "lsp/server.h"

namespace caveat::lsp {
namespace {

constexpr const char* kSection = "caveat";

std::string first_folder(const Client& client) { return client.folders.empty() ? "" : client.folders.front(); }

}  // namespace

void Server::initialized() {
  Json registrations = Json::array();
  if (client_.can("workspace", "didChangeWatchedFiles", "dynamicRegistration")) {
    const Json watchers = Json::array({{{"globPattern", "**/*.{yaml,yml}"}}, {{"globPattern", "**/.caveat.yaml"}}});
    registrations.push_back({{"id", "caveat-files"},
                             {"method", "workspace/didChangeWatchedFiles"},
                             {"registerOptions", {{"watchers", watchers}}}});
  }
  if (client_.can("workspace", "didChangeConfiguration", "dynamicRegistration")) {
    registrations.push_back({{"id", "caveat-settings"},
                             {"method", "workspace/didChangeConfiguration"},
                             {"registerOptions", {{"section", kSection}}}});
  }
  if (!registrations.empty()) outgoing_.request("client/registerCapability", {{"registrations", registrations}});
  tell_project_errors();
  ask_for_settings();
}

void Server::ask_for_settings() {
  if (!client_.can("workspace", "configuration")) return;
  outgoing_.request("workspace/configuration", {{"items", Json::array({{{"section", kSection}}})}},
                    [this](const Json& result) {
                      if (result.is_array() && !result.empty() && result[0].is_object())
                        did_change_settings({{"settings", {{kSection, result[0]}}}});
                    });
}

void Server::did_change_settings(const Json& params) {
  const Json& given = at(params, "settings", kSection);
  if (!given.is_object()) {
    ask_for_settings();
    return;
  }
  Settings changed;
  changed.read(initial_settings_, first_folder(client_));
  changed.read(given, first_folder(client_));
  settings_ = std::move(changed);
  reload();
}

void Server::did_change_folders(const Json& params) {
  for (const Json& folder : at(params, "event", "removed")) std::erase(client_.folders, path_of(word(folder, "uri")));
  for (const Json& folder : at(params, "event", "added")) client_.folders.push_back(path_of(word(folder, "uri")));
}

void Server::did_change_files(const Json& params) {
  const Json& changes = at(params, "changes");
  const bool ours = std::any_of(changes.begin(), changes.end(), [](const Json& change) {
    const std::string uri = word(change, "uri");
    return uri.ends_with(".yaml") || uri.ends_with(".yml");
  });
  if (ours) reload();
}

void Server::open_project() {
  const std::string from = (std::filesystem::path(first_folder(client_)) / "text").string();
  Expected<std::unique_ptr<review::Project>> opened = review::Project::open(settings_.wishes, from);
  if (!opened) {
    outgoing_.show(MessageType::error, fmt::format("caveat: {}. The settings are left aside until that is mended.",
                                                   opened.error().to_string()));
    opened = review::Project::open({}, from);
  }
  project_ = opened ? std::shared_ptr<review::Project>(*std::move(opened)) : nullptr;
}

void Server::reload() {
  open_project();
  mistakes_.clear();
  for (auto& [uri, open] : documents_) {
    auto renewed = reviewed_by_project(uri, open->language_id, open->session.source());
    renewed->version = open->version;
    renewed->due = Clock::now();
    open = std::move(renewed);
  }
  tell_project_errors(true);
  const auto refresh = [this](const char* method, const char* feature) {
    if (client_.can("workspace", feature, "refreshSupport")) outgoing_.request(method, nullptr);
  };
  refresh("workspace/diagnostic/refresh", "diagnostics");
  refresh("workspace/codeLens/refresh", "codeLens");
  refresh("workspace/inlayHint/refresh", "inlayHint");
  refresh("workspace/semanticTokens/refresh", "semanticTokens");
}

// Mistakes with a place become diagnostics of their file; others are shown.
void Server::tell_project_errors(bool again) {
  const std::vector<Error> errors = project_->take_errors();
  for (const Error& error : errors) {
    if (error.file.empty() || error.line == 0) outgoing_.show(MessageType::error, "caveat: " + error.to_string());
  }
  for (auto& [uri, items] : diagnostics_of(errors)) {
    Json& known = mistakes_.emplace(uri, Json::array()).first->second;
    for (const Json& item : items) known.push_back(item);
    had_mistakes_.insert(uri);
  }
  if (errors.empty() && !again) return;
  if (client_.can("textDocument", "diagnostic", "relatedDocumentSupport")) return;
  for (const std::string& uri : had_mistakes_) {
    const auto now = mistakes_.find(uri);
    outgoing_.notify("textDocument/publishDiagnostics",
                     {{"uri", uri}, {"diagnostics", now == mistakes_.end() ? Json::array() : now->second}});
  }
}

}  // namespace caveat::lsp
