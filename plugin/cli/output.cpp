#include "cli/output.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <system_error>

#include "cli/app.h"
#include "cli/say.h"

namespace caveat::cli {
namespace {

namespace fs = std::filesystem;

// A new file in the folder of `target`, with the permissions that the target has or would have.
std::string make_temporary(const fs::path& target) {
  std::string name = target.string() + ".XXXXXX";
  const int descriptor = mkstemp(name.data());
  if (descriptor < 0) return {};
  struct stat status {};
  const mode_t mask = umask(0);
  umask(mask);
  const mode_t mode = stat(target.c_str(), &status) == 0 ? status.st_mode & 07777 : 0666 & ~mask;
  const bool set = fchmod(descriptor, mode) == 0;
  ::close(descriptor);
  if (set) return name;
  std::remove(name.c_str());
  return {};
}

// Whether a pipe's reader has gone, as that of `caveat outline law.txt | head` does.
bool no_one_reads(int descriptor) {
  pollfd pipe{descriptor, POLLOUT, 0};
  return poll(&pipe, 1, 0) > 0 && (pipe.revents & POLLERR) != 0;
}

}  // namespace

std::optional<Error> overwrites_a_text(const std::string& output, const std::vector<std::string>& texts) {
  std::error_code failed;
  const auto is_output = [&](const std::string& text) { return fs::equivalent(text, output, failed); };
  if (std::none_of(texts.begin(), texts.end(), is_output)) return std::nullopt;
  return Error{"the output would overwrite a text that is reviewed", "name another file or folder by --output", output};
}

Expected<std::unique_ptr<Output>> Output::open(const std::string& path) {
  std::unique_ptr<Output> output(new Output());
  if (path.empty() || path == "-") {
    output->stream_ = &std::cout;
    return output;
  }
  std::error_code failed;
  if (fs::is_directory(path, failed)) return Error{"the output is a folder", "name a file in it", path};
  const fs::path target = fs::exists(path, failed) ? fs::canonical(path, failed) : fs::path(path);
  output->target_ = target.string();
  std::string name = output->target_;
  if (!fs::exists(target, failed) || fs::is_regular_file(target, failed)) {
    const fs::path folder = target.has_parent_path() ? target.parent_path() : ".";
    if (!fs::is_directory(folder, failed)) {
      return Error{fmt::format("the folder \"{}\" for the output does not exist", folder.string()),
                   "make it first, or choose another", path};
    }
    name = output->temporary_ = make_temporary(target);
    if (name.empty()) {
      return Error{fmt::format("the output cannot be written: {}", std::strerror(errno)),
                   "check the folder's permissions and free space", path};
    }
  }
  output->file_.open(name, std::ios::binary | std::ios::trunc);
  if (!output->file_)
    return Error{fmt::format("the output cannot be written: {}", std::strerror(errno)), "check its permissions", path};
  output->stream_ = &output->file_;
  return output;
}

Output::~Output() {
  if (temporary_.empty()) return;
  file_.close();
  std::remove(temporary_.c_str());
}

void Output::note_failure() {
  if (!failure_.empty() || reader_is_gone_) return;
  reader_is_gone_ = errno == EPIPE || (is_stdout() && no_one_reads(STDOUT_FILENO));
  if (!reader_is_gone_) failure_ = std::strerror(errno);
}

bool Output::flush() {
  errno = 0;
  if (!stream_->flush()) note_failure();
  return static_cast<bool>(*stream_);
}

std::optional<Error> Output::close() {
  flush();
  const std::string name = is_stdout() ? "standard output" : target_;
  if (failure_.empty() && !reader_is_gone_ && !temporary_.empty()) {
    errno = 0;
    file_.close();
    if (!file_ || std::rename(temporary_.c_str(), target_.c_str()) != 0) {
      note_failure();
    } else {
      temporary_.clear();
    }
  }
  if (failure_.empty()) return std::nullopt;
  return Error{"not everything could be written: " + failure_, "check the free space and try again", name};
}

int finish_stdout(int status) {
  Expected<std::unique_ptr<Output>> output = Output::open("-");
  const std::optional<Error> error = (*output)->close();
  if (!error) return status;
  say(*error);
  return kTrouble;
}

}  // namespace caveat::cli
