// What the server sends: answers, notifications and requests of its own. For any thread.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "lsp/json.h"
#include "lsp/transport.h"

namespace caveat::lsp {

enum class MessageType { error = 1, warning = 2, info = 3, log = 4 };

class Outgoing {
 public:
  using Answer = std::function<void(const Json& result)>;

  explicit Outgoing(Transport& transport) : transport_(transport) {}

  void respond(const Json& id, Json result);
  // A whole message that is written out already.
  void send(std::string_view message);
  void fail(const Json& id, int code, const std::string& message);
  void notify(const char* method, Json params);
  // `then` gets the result; it is not called when the client refuses.
  void request(const char* method, Json params, Answer then = {});
  // Takes a response of the client; runs its Answer.
  void take_response(const Json& message);

  void show(MessageType type, const std::string& message);
  void log(MessageType type, const std::string& message);

  bool broken() const { return broken_; }

 private:
  Transport& transport_;
  std::mutex mutex_;
  int last_id_ = 0;
  std::map<int, Answer> waiting_;
  std::atomic<bool> broken_ = false;
};

// $/progress of one piece of work; silent when the client gave no token.
class Progress {
 public:
  Progress(Outgoing& outgoing, Json token, const std::string& title);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void report(size_t done, size_t all, const std::string& message);

 private:
  Outgoing& outgoing_;
  Json token_;
};

}  // namespace caveat::lsp
