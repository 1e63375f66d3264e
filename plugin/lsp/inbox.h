// What the reading thread hands to the working one: messages in order, and which requests were cancelled meanwhile.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <variant>

#include "lsp/json.h"

namespace caveat::lsp {

using Clock = std::chrono::steady_clock;

class Inbox {
 public:
  using Task = std::function<void()>;     // something another thread wants done on the working one
  using Item = std::variant<Json, Task>;  // a valid JSON-RPC message, or a task

  void put(Item item);
  // No more will come; what is there is still taken.
  void close();
  // The next item; nullopt at `deadline`, or at once when closed and empty.
  std::optional<Item> take(std::optional<Clock::time_point> deadline);
  bool closed() const;
  // Whether a change of this document is waiting.
  bool has_change_of(const std::string& uri) const;

  // `id` is the dumped id of a request. forget() is called when it has been answered.
  void cancel(const std::string& id);
  bool is_cancelled(const std::string& id) const;
  void forget(const std::string& id);

 private:
  mutable std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<Item> items_;
  std::set<std::string> open_, cancelled_;  // ids of requests that were not answered yet
  bool closed_ = false;
};

}  // namespace caveat::lsp
