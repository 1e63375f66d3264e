#include "lsp/inbox.h"

#include <algorithm>
#include <utility>

namespace caveat::lsp {

void Inbox::put(Item item) {
  {
    const std::lock_guard lock(mutex_);
    if (const Json* message = std::get_if<Json>(&item);
        message && message->contains("id") && message->contains("method"))
      open_.insert(dump(message->at("id")));
    items_.push_back(std::move(item));
  }
  ready_.notify_one();
}

void Inbox::close() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  ready_.notify_one();
}

std::optional<Inbox::Item> Inbox::take(std::optional<Clock::time_point> deadline) {
  std::unique_lock lock(mutex_);
  const auto is_ready = [this] { return closed_ || !items_.empty(); };
  if (deadline) {
    ready_.wait_until(lock, *deadline, is_ready);
  } else {
    ready_.wait(lock, is_ready);
  }
  if (items_.empty()) return std::nullopt;
  std::optional<Item> item(std::move(items_.front()));
  items_.pop_front();
  return item;
}

bool Inbox::closed() const {
  const std::lock_guard lock(mutex_);
  return closed_ && items_.empty();
}

bool Inbox::has_change_of(const std::string& uri) const {
  const std::lock_guard lock(mutex_);
  return std::any_of(items_.begin(), items_.end(), [&](const Item& item) {
    const Json* message = std::get_if<Json>(&item);
    return message && word(*message, "method") == "textDocument/didChange" &&
           word(*message, "params", "textDocument", "uri") == uri;
  });
}

void Inbox::cancel(const std::string& id) {
  const std::lock_guard lock(mutex_);
  if (open_.count(id) > 0) cancelled_.insert(id);
}

bool Inbox::is_cancelled(const std::string& id) const {
  const std::lock_guard lock(mutex_);
  return cancelled_.count(id) > 0;
}

void Inbox::forget(const std::string& id) {
  const std::lock_guard lock(mutex_);
  open_.erase(id);
  cancelled_.erase(id);
}

}  // namespace caveat::lsp
