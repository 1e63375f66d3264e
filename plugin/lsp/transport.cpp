#include "lsp/transport.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <optional>

namespace caveat::lsp {
namespace {

constexpr size_t kBlock = 64 * 1024;
constexpr size_t kKept = 1024 * 1024;  // a larger buffer is given back once it is empty
constexpr std::string_view kLength = "content-length";

bool same_name(std::string_view name, std::string_view wanted) {
  return name.size() == wanted.size() && std::equal(name.begin(), name.end(), wanted.begin(), [](char a, char b) {
           return std::tolower(static_cast<unsigned char>(a)) == b;
         });
}

std::optional<size_t> content_length(std::string_view header) {
  std::optional<size_t> length;
  while (!header.empty()) {
    std::string_view line = header.substr(0, header.find('\n'));
    header.remove_prefix(std::min(header.size(), line.size() + 1));
    if (line.ends_with('\r')) line.remove_suffix(1);
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || !same_name(line.substr(0, colon), kLength)) continue;
    std::string_view value = line.substr(colon + 1);
    while (value.starts_with(' ')) value.remove_prefix(1);
    while (value.ends_with(' ')) value.remove_suffix(1);
    size_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size()) return std::nullopt;
    length = number;
  }
  return length;
}

}  // namespace

Transport::Transport(int input, int output)
    : input_(input), output_(output), wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Transport::~Transport() { ::close(wake_); }

void Transport::interrupt() { ::eventfd_write(wake_, 1); }

bool Transport::fill() {
  if (begin_ == buffer_.size()) {
    buffer_.clear();
    begin_ = 0;
    if (buffer_.capacity() > kKept) buffer_.shrink_to_fit();
  } else if (begin_ > kKept) {
    buffer_.erase(0, begin_);
    begin_ = 0;
  }
  const size_t size = buffer_.size();
  buffer_.resize(size + kBlock);
  ssize_t got = -1;
  do {
    pollfd ready[] = {{input_, POLLIN, 0}, {wake_, POLLIN, 0}};
    if (::poll(ready, 2, -1) < 0) continue;
    if (ready[1].revents != 0) {
      got = 0;
      break;
    }
    got = ::read(input_, buffer_.data() + size, kBlock);
  } while (got < 0 && errno == EINTR);
  buffer_.resize(size + (got > 0 ? static_cast<size_t>(got) : 0));
  return got > 0;
}

bool Transport::skip(size_t size) {
  while (buffer_.size() - begin_ < size) {
    size -= buffer_.size() - begin_;
    begin_ = buffer_.size();
    if (!fill()) return false;
  }
  begin_ += size;
  return true;
}

// To the next thing that looks like a header; what is left of a longer search is kept for the next byte to complete.
void Transport::resynchronise() {
  while (true) {
    const auto from = buffer_.begin() + static_cast<std::ptrdiff_t>(begin_);
    const auto found = std::search(from, buffer_.end(), kLength.begin(), kLength.end(),
                                   [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
    if (found != buffer_.end()) {
      begin_ = static_cast<size_t>(found - buffer_.begin());
      return;
    }
    begin_ = std::max(begin_, buffer_.size() - std::min(buffer_.size(), kLength.size()));
    if (!fill()) return;
  }
}

Incoming Transport::read() {
  size_t end = std::string::npos;
  size_t separator = 4;
  while (true) {
    const std::string_view waiting = std::string_view(buffer_).substr(begin_, kMaxHeader);
    end = waiting.find("\r\n\r\n");
    if (const size_t bare = waiting.find("\n\n"); bare < end) {
      end = bare;
      separator = 2;
    }
    if (end != std::string::npos || waiting.size() == kMaxHeader) break;
    if (!fill()) return {Incoming::Kind::end, {}};
  }
  const auto length = end == std::string::npos ? std::optional<size_t>()
                                               : content_length(std::string_view(buffer_).substr(begin_, end));
  if (!length) {
    begin_ += end == std::string::npos ? kLength.size() : end + separator;
    resynchronise();
    return {Incoming::Kind::bad_header, {}};
  }
  begin_ += end + separator;
  if (*length > kMaxMessage) return {skip(*length) ? Incoming::Kind::too_long : Incoming::Kind::end, {}};
  while (buffer_.size() - begin_ < *length) {
    if (!fill()) return {Incoming::Kind::end, {}};
  }
  Incoming incoming{Incoming::Kind::message, buffer_.substr(begin_, *length)};
  begin_ += *length;
  return incoming;
}

bool Transport::write(std::string_view message) {
  const std::lock_guard lock(writing_);
  const std::string header = fmt::format("Content-Length: {}\r\n\r\n", message.size());
  for (std::string_view rest : {std::string_view(header), message}) {
    while (!rest.empty() && !broken_) {
      const ssize_t put = ::write(output_, rest.data(), rest.size());
      if (put < 0 && errno == EINTR) continue;
      if (put <= 0) {
        broken_ = true;
        break;
      }
      rest.remove_prefix(static_cast<size_t>(put));
    }
  }
  return !broken_;
}

}  // namespace caveat::lsp
