// Open texts: what the client says of them, and their diagnostics.
#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "document/reader.h"
#include "lsp/diagnostics.h"
#include "lsp/errors.h"
#include "lsp/server.h"
#include "report/writer.h"

namespace caveat::lsp {
namespace {

const std::string& string_in(const Json& json, const char* key) {
  const Json& value = at(json, key);
  if (!value.is_string()) throw Failure{kInvalidParams, fmt::format("\"{}\" has to be a string", key)};
  return value.get_ref<const std::string&>();
}

int64_t version_in(const Json& json) {
  const Json& value = at(json, "version");
  return value.is_number_integer() ? value.get<int64_t>() : 0;
}

// The reader's name where the client's language id is one; "" lets name and content tell.
std::string format_of(const std::string& language_id) {
  const auto& readers = document::readers();
  const bool known = std::any_of(readers.begin(), readers.end(),
                                 [&](const document::Reader& one) { return language_id == one.format; });
  return known ? language_id : language_id == "plaintext" ? "text" : "";
}

text::Position position_in(const Json& range, const char* end) {
  const Json& line = at(range, end, "line");
  const Json& character = at(range, end, "character");
  if (!line.is_number_unsigned() || !character.is_number_unsigned())
    throw Failure{kInvalidParams, "a range has two positions, each with line and character"};
  const auto number = [](const Json& value) {
    return static_cast<uint32_t>(std::min<uint64_t>(value.get<uint64_t>(), UINT32_MAX));
  };
  return {number(line), number(character)};
}

}  // namespace

std::unique_ptr<OpenDocument> Server::reviewed_by_project(std::string uri, std::string language_id, std::string text) {
  const std::string path = path_of(uri);
  review::Reviewer reviewer = project_->reviewer_for(path);
  auto opened = std::make_unique<OpenDocument>(
      OpenDocument{std::move(uri), std::move(language_id), 0,
                   review::Session(std::shared_ptr<const review::Engine>(project_, reviewer.engine)),
                   &reviewer.engine->checklist()});
  opened->session.open(path, std::move(text), format_of(opened->language_id), std::move(reviewer.suppressions));
  tell_project_errors();
  return opened;
}

void Server::did_open(const Json& params) {
  const Json& item = at(params, "textDocument");
  const std::string uri = string_in(item, "uri");
  if (documents_.count(uri) > 0) outgoing_.log(MessageType::warning, fmt::format("{} was open already", uri));
  auto opened = reviewed_by_project(uri, word(item, "languageId"), string_in(item, "text"));
  opened->version = version_in(item);
  opened->due = Clock::now();
  documents_[uri] = std::move(opened);
  const std::string path = path_of(uri);
  shown_.open(path, [&] {
    outgoing_.notify("textDocument/publishDiagnostics", {{"uri", uri_of(path)}, {"diagnostics", Json::array()}});
  });
}

void Server::did_change(const Json& params) {
  OpenDocument& open = document(params);
  const int64_t version = version_in(at(params, "textDocument"));
  if (version != 0 && version <= open.version) {
    outgoing_.log(MessageType::warning, fmt::format("{}: version {} after version {}; the change is taken all the same",
                                                    open.uri, version, open.version));
  }
  const Json& changes = at(params, "contentChanges");
  if (!changes.is_array()) throw Failure{kInvalidParams, "contentChanges are missing"};
  for (const Json& change : changes) {  // all of them hold, or none is made
    string_in(change, "text");
    const Json& range = at(change, "range");
    if (range.is_null()) continue;
    position_in(range, "start");
    position_in(range, "end");
  }
  for (const Json& change : changes) {
    const std::string& text = string_in(change, "text");
    const Json& range = at(change, "range");
    if (range.is_null()) {
      open.session.edit({0, static_cast<uint32_t>(open.session.source().size())}, text);
      continue;
    }
    const text::Lines& lines = open.session.lines();
    const uint32_t one = lines.offset(open.session.source(), position_in(range, "start"), client_.encoding);
    const uint32_t other = lines.offset(open.session.source(), position_in(range, "end"), client_.encoding);
    open.session.edit({std::min(one, other), std::max(one, other)}, text);
  }
  open.version = version;
  open.due = Clock::now() + settings_.debounce;
}

void Server::did_close(const Json& params) {
  const std::string uri = document(params).uri;
  documents_.erase(uri);
  shown_.close(path_of(uri));
  if (!client_.pulls_diagnostics())
    outgoing_.notify("textDocument/publishDiagnostics", {{"uri", uri}, {"diagnostics", Json::array()}});
}

OpenDocument& Server::document(const Json& params) {
  const std::string& uri = string_in(at(params, "textDocument"), "uri");
  const auto found = documents_.find(uri);
  if (found == documents_.end()) throw Failure{kInvalidParams, fmt::format("{} is not open", uri)};
  return *found->second;
}

Context Server::context(OpenDocument& open) {
  return {open.session.review(), *open.checklist, client_, settings_, open.uri, open.version};
}

std::optional<Clock::time_point> Server::next_due() const {
  std::optional<Clock::time_point> first;
  for (const auto& [uri, open] : documents_) {
    if (open->due && (!first || *open->due < *first)) first = open->due;
  }
  return first;
}

void Server::publish_due() {
  for (const auto& [uri, open] : documents_) {
    if (!open->due || *open->due > Clock::now()) continue;
    // A newer change makes this review void before it is begun.
    if (inbox_.has_change_of(uri)) {
      open->due = Clock::now() + settings_.debounce;
      continue;
    }
    try {
      publish(*open);
    } catch (const std::exception& error) {  // this text stays as it was told last; the others go on
      open->due.reset();
      outgoing_.log(MessageType::error, fmt::format("{} could not be reviewed: {}", uri, error.what()));
    }
  }
}

void Server::publish(OpenDocument& open) {
  open.due.reset();
  const auto begin = Clock::now();
  const Context reviewed = context(open);
  if (!client_.pulls_diagnostics()) {
    message_.clear();
    put_publication(reviewed, message_);
    outgoing_.send(message_);
  }
  const auto took = std::chrono::duration<double, std::milli>(Clock::now() - begin);
  report::Totals totals;
  totals.add(reviewed.review);
  outgoing_.notify("caveat/status", {{"uri", open.uri},
                                     {"version", open.version},
                                     {"errors", totals.errors},
                                     {"warnings", totals.warnings},
                                     {"notes", totals.notes},
                                     {"suppressed", totals.suppressed},
                                     {"milliseconds", took.count()}});
}

void Server::pull_diagnostics(const Json& id, const Json& params) {
  OpenDocument& open = document(params);
  message_ = fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{{"kind":"full","items":)", dump(id));
  const size_t begin = message_.size();
  put_diagnostics(context(open), message_);
  const size_t sum = std::hash<std::string_view>()(std::string_view(message_).substr(begin));
  Json rest = {{"resultId", fmt::format("{:016x}", sum)}};
  if (client_.can("textDocument", "diagnostic", "relatedDocumentSupport") && !had_mistakes_.empty()) {
    Json& related = rest["relatedDocuments"] = Json::object();
    for (const std::string& uri : had_mistakes_) {
      const auto now = mistakes_.find(uri);
      related[uri] = {{"kind", "full"}, {"items", now == mistakes_.end() ? Json::array() : now->second}};
    }
  }
  if (word(params, "previousResultId") == rest["resultId"]) {
    rest["kind"] = "unchanged";
    outgoing_.respond(id, std::move(rest));
    return;
  }
  message_ += "," + dump(rest).substr(1) + "}";
  outgoing_.send(message_);
}

}  // namespace caveat::lsp
