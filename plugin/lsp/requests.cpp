// Requests that are not about one open text: commands, workspace symbols, files that are not open, comparison.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "document/document.h"
#include "lsp/commands.h"
#include "lsp/diagnostics.h"
#include "lsp/errors.h"
#include "lsp/markup.h"
#include "lsp/server.h"
#include "lsp/symbols.h"
#include "report/comparison.h"
#include "report/names.h"
#include "report/writer.h"
#include "review/baseline.h"
#include "review/inputs.h"

namespace caveat::lsp {
namespace {

constexpr size_t kMostSymbols = 500;

std::string path_in(const Json& params, const char* key) {
  std::string path = path_of(word(params, key));
  if (path.empty()) throw Failure{kInvalidParams, fmt::format("\"{}\" has to be a path or a URI", key)};
  return path;
}

// A review with what it was made with, for the background: its project is its own.
struct FileReview {
  std::shared_ptr<review::Project> project;
  const checklist::Checklist* checklist = nullptr;
  review::Review review;
};

Expected<FileReview> review_path(const std::shared_ptr<review::Project>& project, const std::string& path) {
  Expected<document::Document> document = document::load(path);
  if (!document) return document.error();
  const review::Reviewer reviewer = project->reviewer_for(path);
  return FileReview{project, &reviewer.engine->checklist(),
                    reviewer.engine->review(*std::move(document), reviewer.suppressions)};
}

std::shared_ptr<review::Project> project_for(const review::Wishes& wishes, const std::string& path) {
  Expected<std::unique_ptr<review::Project>> opened = review::Project::open(wishes, path);
  if (!opened) throw Failure{kRequestFailed, opened.error().to_string()};
  return *std::move(opened);
}

FileReview review_or_fail(const std::shared_ptr<review::Project>& project, const std::string& path) {
  Expected<FileReview> reviewed = review_path(project, path);
  if (!reviewed) throw Failure{kRequestFailed, reviewed.error().to_string()};
  return *std::move(reviewed);
}

Json totals_json(const std::string& uri, const review::Review& review) {
  report::Totals totals;
  totals.add(review);
  return {{"uri", uri}, {"errors", totals.errors}, {"warnings", totals.warnings}, {"notes", totals.notes}};
}

// The comparison as `caveat compare` writes it.
std::string compared_as(const std::string& name, const FileReview& before, const FileReview& after,
                        const review::Engine& engine) {
  const auto& formats = report::comparison_formats();
  const auto format = std::find_if(formats.begin(), formats.end(), [&](const auto& one) { return name == one.name; });
  if (format == formats.end())
    throw Failure{kInvalidParams, fmt::format("there is no format \"{}\" for a comparison", name)};
  if (const std::optional<Error> error = engine.mismatch(before.review, after.review))
    throw Failure{kRequestFailed, error->message};
  const review::Comparison comparison = engine.compare(before.review, after.review);
  const report::Settings settings{after.checklist, CAVEAT_VERSION, {}, {}, false};
  std::ostringstream out;
  format->write(out, {before.review, after.review, comparison, settings});
  return out.str();
}

std::string argument(const Json& params, size_t index) {
  const Json& arguments = at(params, "arguments");
  if (!arguments.is_array() || arguments.size() <= index || !arguments[index].is_string())
    throw Failure{kInvalidParams, fmt::format("argument {} has to be a string", index + 1)};
  return arguments[index];
}

}  // namespace

std::optional<Json> Server::own_request(const Json& id, const std::string& method, const Json& params) {
  if (method == "workspace/executeCommand") return execute_command(params);
  if (method == "workspace/symbol") return workspace_symbols(params);
  if (method == "caveat/reviewFile") {
    review_file(id, params);
  } else if (method == "caveat/reviewWorkspace") {
    review_workspace(id, params);
  } else if (method == "caveat/compare") {
    compare(id, params);
  } else {
    return std::nullopt;
  }
  return kAnswered;
}

Json Server::execute_command(const Json& params) {
  const std::string command = word(params, "command");
  // Who does not show the Markdown himself is shown the same as plain text.
  const bool shows = settings_.client_commands.count(command) > 0;
  const auto told = [&](const std::string& markdown, const std::string& plain) {
    if (!shows) outgoing_.show(MessageType::info, plain);
    return Json(markdown);
  };
  if (command == kOpenCitation) {
    const std::string url = argument(params, 0);
    if (!url.starts_with("https://") && !url.starts_with("http://"))
      throw Failure{kInvalidParams, "a citation's address begins with https:// or http://"};
    if (client_.can("window", "showDocument", "support")) {
      outgoing_.request("window/showDocument", {{"uri", url}, {"external", true}});
    } else {
      outgoing_.show(MessageType::info, url);
    }
    return url;
  }
  if (command == kExplain) {
    const checklist::Check* check = project_->checklist().check(argument(params, 0));
    if (!check) throw Failure{kInvalidParams, fmt::format("there is no check \"{}\"", argument(params, 0))};
    return told(explain(project_->checklist(), *check, Markup(true)),
                explain(project_->checklist(), *check, Markup(false)));
  }
  if (command != kCopySubmission && command != kShowFindings)
    throw Failure{kInvalidParams, fmt::format("there is no command \"{}\"", command)};
  const Context about = context(document({{"textDocument", {{"uri", argument(params, 0)}}}}));
  const std::string which = argument(params, 1);
  std::string text, plain;
  for (const review::Finding& finding : about.review.findings) {
    if (command == kCopySubmission && finding.fingerprint == which) text = plain = submission_text(about, finding);
    const provision::Index unit = finding.unit == provision::kNone ? finding.provision : finding.unit;
    if (command != kShowFindings || about.review.outline.eid(unit) != which) continue;
    text += (text.empty() ? "" : "\n---\n\n") + explain(about, finding, Markup(true));
    plain += (plain.empty() ? "" : "\n\n") + explain(about, finding, Markup(false));
  }
  if (text.empty()) throw Failure{kInvalidParams, "there is no such finding any more"};
  return told(text, plain);
}

Json Server::workspace_symbols(const Json& params) {
  const std::string query = word(params, "query");
  Json all = Json::array();
  for (const auto& [uri, open] : documents_) {
    for (Json& symbol : flat_symbols(context(*open), query.empty() ? " " : query)) {
      if (all.size() == kMostSymbols) return all;
      all.push_back(std::move(symbol));
    }
  }
  return all;
}

// Answers a request from the background, unless it was cancelled or the server is to stop.
void Server::later(const Json& id, std::function<Json()> work) {
  background_.run([this, id, work = std::move(work)] {
    try {
      if (background_.stopping() || inbox_.is_cancelled(dump(id))) throw Failure{kRequestCancelled, "cancelled"};
      outgoing_.respond(id, work());
    } catch (const Failure& failure) {
      outgoing_.fail(id, failure.code, failure.message);
    } catch (const std::exception& error) {
      outgoing_.fail(id, kRequestFailed, error.what());
    }
    inbox_.forget(dump(id));
  });
}

void Server::review_file(const Json& id, const Json& params) {
  const std::string path = path_in(params, params.contains("path") ? "path" : "uri");
  later(id, [this, path, params, client = client_, settings = settings_]() -> Json {
    const FileReview file = review_or_fail(project_for(settings.wishes, path), path);
    const std::string uri = uri_of(path);
    const Context about{file.review, *file.checklist, client, settings, uri, {}};
    Json result = report_of(about, params);
    result["path"] = path;
    result["summary"] = summary(about, params);
    return result;
  });
}

void Server::review_workspace(const Json& id, const Json& params) {
  std::vector<std::string> folders;
  for (const std::string& uri : words(params, "folders")) folders.push_back(path_of(uri));
  if (folders.empty()) folders = client_.folders;
  if (folders.empty()) throw Failure{kInvalidParams, "no folder is open; name some in \"folders\""};
  later(id, [this, id, folders, token = at(params, "workDoneToken"), client = client_, settings = settings_]() -> Json {
    const auto project = project_for(settings.wishes, folders.front());
    const auto inputs =
        review::find_inputs(folders, document::extensions(), [&](const std::string& path) -> std::optional<bool> {
          const checklist::Config& config = project->config_for(path);
          if (config.excludes(path)) return false;
          return config.includes(path);
        });
    Json files = Json::array(), unreadable = Json::array();
    Progress progress(outgoing_, token, "Reviewing");
    for (size_t i = 0; i < inputs.size(); ++i) {
      if (background_.stopping() || inbox_.is_cancelled(dump(id))) throw Failure{kRequestCancelled, "cancelled"};
      const std::string& path = inputs[i].path;
      const std::string uri = uri_of(path);
      progress.report(i, inputs.size(), std::filesystem::path(path).filename().string());
      Expected<FileReview> file = inputs[i].error ? *inputs[i].error : review_path(project, path);
      if (!file) {
        unreadable.push_back({{"uri", uri}, {"message", file.error().to_string()}});
        continue;
      }
      const Context about{file->review, *file->checklist, client, settings, uri, {}};
      shown_.publish(path, [&] {
        std::string message;
        put_publication(about, message);
        outgoing_.send(message);
      });
      files.push_back(totals_json(uri, file->review));
    }
    return {{"files", std::move(files)}, {"unreadable", std::move(unreadable)}};
  });
}

void Server::compare(const Json& id, const Json& params) {
  const std::string base = path_in(params, "base"), draft = path_in(params, "draft");
  // What is open is compared as it stands in the editor.
  const auto text_of = [this](const std::string& path) -> std::optional<std::string> {
    for (const auto& [uri, open] : documents_) {
      if (path_of(uri) == path) return open->session.source();
    }
    return std::nullopt;
  };
  later(id,
        [base, draft, format = word(params, "format"), base_text = text_of(base), draft_text = text_of(draft),
         client = client_, settings = settings_]() -> Json {
          const auto project = project_for(settings.wishes, draft);
          const auto reviewed = [&](const std::string& path, const std::optional<std::string>& text) {
            if (!text) return review_or_fail(project, path);
            const review::Reviewer reviewer = project->reviewer_for(path);
            review::Session session(std::shared_ptr<const review::Engine>(project, reviewer.engine));
            session.open(path, *text, "", reviewer.suppressions);
            return FileReview{project, &reviewer.engine->checklist(), session.review()};
          };
          const FileReview before = reviewed(base, base_text);
          FileReview after = reviewed(draft, draft_text);
          const Json text =
              format.empty() ? Json() : Json(compared_as(format, before, after, *project->reviewer_for(draft).engine));
          const std::string uri = uri_of(draft);
          std::vector<review::KnownFinding> known;
          for (const review::Finding& finding : before.review.findings) {
            review::KnownFinding one{
                finding.fingerprint, finding.around, uri, finding.level, {}, finding.suppressed.has_value(), {}};
            for (const review::SafeguardStatus& status : finding.safeguards) one.safeguards[status.id] = status.status;
            known.push_back(std::move(one));
          }
          review::Baseline baseline(std::move(known));
          baseline.set_files({uri});
          baseline.compare(uri, after.review);
          const Context about{after.review, *after.checklist, client, settings, uri, {}};
          Json added = Json::array(), worse = Json::array(), gone = Json::array();
          size_t same = 0;
          for (const review::Finding& finding : after.review.findings) {
            if (finding.compared == review::Compared::known) {
              ++same;
              continue;
            }
            Json& list = finding.compared == review::Compared::worse ? worse : added;
            list.push_back(finding_summary(about, finding));
          }
          for (const review::KnownFinding& one : baseline.gone()) {
            const auto& all = before.review.findings;
            const auto finding = std::find_if(all.begin(), all.end(), [&](const review::Finding& candidate) {
              return candidate.fingerprint == one.fingerprint;
            });
            gone.push_back({{"fingerprint", one.fingerprint},
                            {"level", std::string(report::to_string(one.level))},
                            {"message", finding == all.end() ? "" : finding->message}});
          }
          Json result = {
              {"added", std::move(added)}, {"worse", std::move(worse)}, {"known", same}, {"gone", std::move(gone)}};
          if (!format.empty()) result["text"] = text;
          return result;
        });
}

}  // namespace caveat::lsp
