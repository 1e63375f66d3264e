#include "lsp/outgoing.h"

#include <utility>

namespace caveat::lsp {

void Outgoing::send(std::string_view message) {
  if (!transport_.write(message)) broken_ = true;
}

void Outgoing::respond(const Json& id, Json result) {
  send(dump({{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}}));
}

void Outgoing::fail(const Json& id, int code, const std::string& message) {
  const Json json = {{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", code}, {"message", message}}}};
  send(dump(json));
}

void Outgoing::notify(const char* method, Json params) {
  send(dump({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}}));
}

void Outgoing::request(const char* method, Json params, Answer then) {
  int id = 0;
  {
    const std::lock_guard lock(mutex_);
    id = ++last_id_;
    waiting_[id] = std::move(then);
  }
  Json message = {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}};
  if (!params.is_null()) message["params"] = std::move(params);
  send(dump(message));
}

void Outgoing::take_response(const Json& message) {
  const Json& id = at(message, "id");
  if (!id.is_number_integer()) return;
  Answer then;
  {
    const std::lock_guard lock(mutex_);
    const auto found = waiting_.find(id.get<int>());
    if (found == waiting_.end()) return;
    then = std::move(found->second);
    waiting_.erase(found);
  }
  if (then && message.contains("result")) then(message["result"]);
}

void Outgoing::show(MessageType type, const std::string& message) {
  notify("window/showMessage", {{"type", static_cast<int>(type)}, {"message", message}});
}

void Outgoing::log(MessageType type, const std::string& message) {
  notify("window/logMessage", {{"type", static_cast<int>(type)}, {"message", message}});
}

Progress::Progress(Outgoing& outgoing, Json token, const std::string& title)
    : outgoing_(outgoing), token_(std::move(token)) {
  if (token_.is_null()) return;
  const Json value = {{"kind", "begin"}, {"title", title}, {"cancellable", true}, {"percentage", 0}};
  outgoing_.notify("$/progress", {{"token", token_}, {"value", value}});
}

Progress::~Progress() {
  if (!token_.is_null()) outgoing_.notify("$/progress", {{"token", token_}, {"value", {{"kind", "end"}}}});
}

void Progress::report(size_t done, size_t all, const std::string& message) {
  if (token_.is_null()) return;
  const Json value = {{"kind", "report"}, {"message", message}, {"percentage", all == 0 ? 100 : done * 100 / all}};
  outgoing_.notify("$/progress", {{"token", token_}, {"value", value}});
}

}  // namespace caveat::lsp
