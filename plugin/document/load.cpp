#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "document/document.h"

namespace caveat::document {
namespace {

constexpr size_t kBlock = 256 * 1024;

// Closes what was opened here; standard input stays open.
class Input {
 public:
  explicit Input(const std::string& path)
      : handle_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~Input() {
    if (handle_ > STDIN_FILENO) ::close(handle_);
  }
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

  int handle() const { return handle_; }

 private:
  int handle_;
};

Error cannot(const char* doing, int code, const std::string& path) {
  const std::string reason = std::generic_category().message(code);
  const char* remedy = code == ENOENT   ? "check the name and the folder"
                       : code == EACCES ? "check its permissions"
                                        : "check that the file can be read";
  return {fmt::format("cannot be {}: {}", doing, reason), remedy, path, 0, 0};
}

}  // namespace

Expected<Document> load(const std::string& path, const Options& options, const std::string& stdin_name) {
  const Input input(path);
  struct stat status {};
  if (input.handle() < 0) return cannot("opened", errno, path);
  if (::fstat(input.handle(), &status) != 0) return cannot("read", errno, path);
  if (S_ISDIR(status.st_mode)) {
    return Error{"is a directory", "name the files in it, or let the command walk it", path, 0, 0};
  }
  std::string bytes;
  const size_t most = options.limits.file_size + kBlock;  // read() refuses what is larger; a device may never end
  const bool known = S_ISREG(status.st_mode) && static_cast<size_t>(status.st_size) < most;
  size_t size = 0;
  for (size_t room = known ? static_cast<size_t>(status.st_size) + 1 : kBlock; size < most;) {
    if (size == room) room *= 2;
    bytes.resize(room);
    const ssize_t got = ::read(input.handle(), bytes.data() + size, room - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return cannot("read", errno, path);
    if (got == 0) break;
    size += static_cast<size_t>(got);
  }
  bytes.resize(size);
  return read(path == "-" && !stdin_name.empty() ? stdin_name : path, bytes, options);
}

}  // namespace caveat::document
