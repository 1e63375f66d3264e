#include "cli/git.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <system_error>

extern char** environ;

namespace caveat::cli {
namespace {

namespace fs = std::filesystem;

struct Answer {
  int status = 0;  // of git; -1 when it could not be started
  std::string out;
};

// Runs git in a folder, without a shell, and gives what it prints. Its own messages are left out: ours say what to do.
Answer git(const std::string& folder, std::vector<std::string> arguments) {
  // A repository's configuration may name programs to run; none is needed here.
  arguments.insert(arguments.begin(), {"git", "-C", folder, "-c", "core.fsmonitor=false"});
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return {-1, ""};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int failed = posix_spawnp(&child, "git", &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  ::close(ends[1]);
  Answer answer{failed == 0 ? 0 : -1, ""};
  std::array<char, 65536> buffer;
  for (;;) {
    const ssize_t got = ::read(ends[0], buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    answer.out.append(buffer.data(), static_cast<size_t>(got));
  }
  ::close(ends[0]);
  if (failed != 0) return answer;
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  return answer;
}

std::string line(const Answer& answer) { return answer.out.substr(0, answer.out.find('\n')); }

std::string folder_of(const std::string& path) {
  std::error_code failed;
  if (fs::is_directory(path, failed)) return path;
  const std::string parent = fs::path(path).parent_path().string();
  return parent.empty() ? "." : parent;
}

void add_names(const std::string& root, const std::string& names, std::set<std::string>& files) {
  for (size_t begin = 0; begin < names.size();) {
    const size_t end = std::min(names.find('\0', begin), names.size());
    std::string name = names.substr(begin, end - begin);
    if (name.ends_with('/')) name.pop_back();  // a repository inside this one
    files.insert((fs::path(root) / name).lexically_normal().string());
    begin = end + 1;
  }
}

std::optional<Error> add_changed(const std::string& root, const std::string& revision, std::set<std::string>& files) {
  const Answer commit = git(root, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (commit.status != 0) {
    return Error{fmt::format("git knows no revision \"{}\"", revision),
                 "look at its spelling; where only a part of the history was fetched, fetch it whole (git fetch "
                 "--unshallow, or fetch-depth: 0)",
                 root};
  }
  const Answer base = git(root, {"merge-base", line(commit), "HEAD"});
  if (base.status != 0) {
    return Error{fmt::format("\"{}\" and HEAD have no commit in common", revision),
                 "fetch the whole history (git fetch --unshallow, or fetch-depth: 0)", root};
  }
  const Answer changed = git(root, {"diff", "--name-only", "-z", "--no-ext-diff", "--diff-filter=d", line(base), "--"});
  const Answer fresh = git(root, {"ls-files", "-z", "--others", "--exclude-standard"});
  if (changed.status != 0 || fresh.status != 0)
    return Error{"git cannot tell what changed", "try `git status` there", root};
  add_names(root, changed.out, files);
  add_names(root, fresh.out, files);
  return std::nullopt;
}

}  // namespace

Expected<std::set<std::string>> changed_since(const std::string& revision, const std::vector<std::string>& paths) {
  std::set<std::string> roots, files;
  for (const std::string& path : paths) {
    if (path == "-") continue;
    const Answer root = git(folder_of(path), {"rev-parse", "--show-toplevel"});
    if (root.status == -1) return Error{"git cannot be started", "install it, or leave out --changed-since", ""};
    if (root.status != 0) {
      return Error{"this is in no git repository that can be used",
                   "leave out --changed-since, or try `git status` there (it tells of a folder that another user owns)",
                   path};
    }
    if (!roots.insert(line(root)).second) continue;
    if (const std::optional<Error> error = add_changed(line(root), revision, files)) return *error;
  }
  return files;
}

}  // namespace caveat::cli
