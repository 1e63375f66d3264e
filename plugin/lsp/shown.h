// Whose problems the client was told of without having asked: texts of the folder that are not open. Once such a text
// is opened its problems are told another way, and must not be seen twice. For any thread.
#pragma once

#include <functional>
#include <mutex>
#include <set>
#include <string>

namespace caveat::lsp {

class Shown {
 public:
  // Calls `send`, unless the text is open.
  void publish(const std::string& path, const std::function<void()>& send) {
    const std::lock_guard lock(mutex_);
    if (open_.count(path) > 0) return;
    send();
    published_.insert(path);
  }
  // Calls `withdraw` where something was published of the text.
  void open(const std::string& path, const std::function<void()>& withdraw) {
    const std::lock_guard lock(mutex_);
    open_.insert(path);
    if (published_.erase(path) > 0) withdraw();
  }
  void close(const std::string& path) {
    const std::lock_guard lock(mutex_);
    open_.erase(path);
  }

 private:
  std::mutex mutex_;
  std::set<std::string> open_, published_;
};

}  // namespace caveat::lsp
