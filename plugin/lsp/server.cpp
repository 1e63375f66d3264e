#include "lsp/server.h"

#include <fmt/format.h>
#include <signal.h>

#include <cerrno>
#include <thread>
#include <utility>

#include "lsp/commands.h"
#include "lsp/errors.h"

namespace caveat::lsp {
namespace {

constexpr auto kLookAfterClient = std::chrono::seconds(10);

bool is_id(const Json& id) { return id.is_string() || id.is_number_integer(); }

}  // namespace

Server::Server(Transport& transport) : transport_(transport), outgoing_(transport) {}

Server::~Server() = default;

int Server::serve() {
  std::thread worker([this] { work(); });
  bool done = false;
  while (!done) {
    Incoming incoming = transport_.read();
    switch (incoming.kind) {
      case Incoming::Kind::end:
        done = true;
        break;
      case Incoming::Kind::bad_header:
        outgoing_.fail(nullptr, kParseError, "a header without a usable Content-Length");
        break;
      case Incoming::Kind::too_long:
        outgoing_.fail(nullptr, kInvalidRequest, fmt::format("a message of more than {} bytes", kMaxMessage));
        break;
      case Incoming::Kind::message: {
        Json message = Json::parse(incoming.text, nullptr, false);
        incoming.text = {};
        if (message.is_discarded()) {
          outgoing_.fail(nullptr, kParseError, "not valid JSON in UTF-8");
          break;
        }
        const std::string method = word(message, "method");
        if (method == "$/cancelRequest") {
          inbox_.cancel(dump(at(message, "params", "id")));
          break;
        }
        done = method == "exit";
        inbox_.put(std::move(message));
        break;
      }
    }
  }
  inbox_.close();
  worker.join();
  background_.stop();
  return state_ == State::shut_down ? 0 : 1;
}

void Server::work() {
  while (!exit_) {
    std::optional<Clock::time_point> until = next_due();
    if (client_.process != 0 && !until) until = Clock::now() + kLookAfterClient;
    std::optional<Inbox::Item> item = inbox_.take(until);
    if (!item) {
      if (inbox_.closed() || client_is_gone()) break;
      publish_due();
      continue;
    }
    if (auto* task = std::get_if<Inbox::Task>(&*item)) {
      (*task)();
    } else {
      handle(std::get<Json>(*item));
    }
    if (const auto due = next_due(); due && *due <= Clock::now()) publish_due();
  }
  transport_.interrupt();
}

bool Server::client_is_gone() const {
  return outgoing_.broken() || (client_.process != 0 && ::kill(client_.process, 0) != 0 && errno == ESRCH);
}

void Server::handle(const Json& message) {
  if (!message.is_object()) {
    outgoing_.fail(nullptr, kInvalidRequest, "a message is an object; batches are not part of the protocol");
    return;
  }
  const bool has_id = message.contains("id");
  const Json id = has_id ? message["id"] : Json();
  if (!message.contains("method")) {
    if (message.contains("result") || message.contains("error")) {
      take_response(message);
    } else {
      outgoing_.fail(is_id(id) ? id : Json(), kInvalidRequest, "a message without a method");
    }
    return;
  }
  if (!message["method"].is_string() || (has_id && !is_id(id))) {
    outgoing_.fail(is_id(id) ? id : Json(), kInvalidRequest, "a method is a string, an id a string or a whole number");
    return;
  }
  const std::string method = message["method"];
  const auto begin = Clock::now();
  if (has_id) {
    handle_request(id, method, at(message, "params"));
  } else {
    handle_notification(method, at(message, "params"));
  }
  if (trace_) {
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
    outgoing_.notify("$/logTrace", {{"message", fmt::format("{}: {} µs", method, took.count())}});
  }
}

void Server::handle_request(const Json& id, const std::string& method, const Json& params) {
  const std::string key = dump(id);
  try {
    if (state_ == State::created && method != "initialize") {
      throw Failure{kServerNotInitialized, "initialize comes first"};
    } else if (state_ == State::shut_down || (method == "initialize" && state_ != State::created)) {
      throw Failure{kInvalidRequest, state_ == State::shut_down ? "the server was shut down" : "initialize comes once"};
    } else if (inbox_.is_cancelled(key)) {
      throw Failure{kRequestCancelled, "cancelled"};
    }
    Json result = answer(id, method, params);
    if (result.is_discarded()) return;  // it was answered already, or the background will
    if (inbox_.is_cancelled(key)) throw Failure{kRequestCancelled, "cancelled"};
    outgoing_.respond(id, std::move(result));
  } catch (const Failure& failure) {
    outgoing_.fail(id, failure.code, failure.message);
  } catch (const Json::exception& error) {
    outgoing_.fail(id, kInvalidParams, error.what());
  } catch (const std::exception& error) {
    outgoing_.fail(id, kInternalError, error.what());
  }
  inbox_.forget(key);
}

void Server::take_response(const Json& message) {
  if (state_ != State::running) return;
  try {
    outgoing_.take_response(message);
  } catch (const std::exception& error) {
    outgoing_.log(MessageType::error, fmt::format("a response: {}", error.what()));
  }
}

void Server::handle_notification(const std::string& method, const Json& params) {
  if (method == "exit") {
    exit_ = true;
    return;
  }
  if (state_ != State::running) return;
  try {
    if (method == "initialized") initialized();
    if (method == "textDocument/didOpen") did_open(params);
    if (method == "textDocument/didChange") did_change(params);
    if (method == "textDocument/didClose") did_close(params);
    if (method == "workspace/didChangeConfiguration") did_change_settings(params);
    if (method == "workspace/didChangeWatchedFiles") did_change_files(params);
    if (method == "workspace/didChangeWorkspaceFolders") did_change_folders(params);
    if (method == "$/setTrace") trace_ = word(params, "value") == "messages" || word(params, "value") == "verbose";
  } catch (const Failure& failure) {
    outgoing_.log(MessageType::error, fmt::format("{}: {}", method, failure.message));
  } catch (const std::exception& error) {
    outgoing_.log(MessageType::error, fmt::format("{}: {}", method, error.what()));
  }
}

Json Server::answer(const Json& id, const std::string& method, const Json& params) {
  if (method == "initialize") return initialize(params);
  if (method == "shutdown") {
    state_ = State::shut_down;
    background_.stop();
    return nullptr;
  }
  if (const Feature* feature = feature_named(method)) return feature->answer(context(document(params)), params);
  if (method == "textDocument/diagnostic") {
    pull_diagnostics(id, params);
    inbox_.forget(dump(id));
    return kAnswered;
  }
  if (std::optional<Json> result = own_request(id, method, params)) return *std::move(result);
  throw Failure{kMethodNotFound, fmt::format("there is no method \"{}\"", method)};
}

Json Server::initialize(const Json& params) {
  client_ = Client(params);
  initial_settings_ = at(params, "initializationOptions");
  settings_.read(initial_settings_, client_.folders.empty() ? "" : client_.folders.front());
  const std::string trace = word(params, "trace");
  trace_ = trace == "messages" || trace == "verbose";
  open_project();
  state_ = State::running;
  return {{"capabilities", capabilities()}, {"serverInfo", {{"name", "caveat"}, {"version", CAVEAT_VERSION}}}};
}

Json Server::capabilities() const {
  constexpr int kIncremental = 2;
  Json all = {
      {"positionEncoding", std::string(to_string(client_.encoding))},
      {"textDocumentSync", {{"openClose", true}, {"change", kIncremental}, {"save", false}}},
      {"workspaceSymbolProvider", true},
      {"executeCommandProvider",
       {{"commands", Json::array({kExplain, kOpenCitation, kCopySubmission, kShowFindings})}}},
      {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}},
  };
  for (const Feature& feature : features()) {
    if (feature.provider) all[feature.provider] = feature.options ? feature.options(client_) : Json(true);
  }
  if (client_.pulls_diagnostics()) {
    all["diagnosticProvider"] = {
        {"identifier", "caveat"}, {"interFileDependencies", false}, {"workspaceDiagnostics", false}};
  }
  return all;
}

}  // namespace caveat::lsp
