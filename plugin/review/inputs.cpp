#include "review/inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>
#include <system_error>

namespace caveat::review {
namespace {

namespace fs = std::filesystem;

class Finder {
 public:
  using Ruling = std::function<std::optional<bool>(const std::string&)>;
  Finder(const std::vector<std::string>& extensions, const Ruling& ruling) : extensions_(extensions), ruling_(ruling) {}

  void add(const std::string& path) {
    std::error_code failed;
    if (path == "-" || !fs::is_directory(path, failed)) {
      take({path, std::nullopt});
      return;
    }
    const size_t before = found_;
    walk(path);
    if (found_ > before) return;
    std::string known;
    for (const std::string& extension : extensions_) known += (known.empty() ? "" : ", ") + extension;
    take(
        {path, Error{"there is no text in this folder",
                     fmt::format("it would have {}; name a file to have it read whatever it is called", known), path}});
  }

  std::vector<Input> inputs;

 private:
  void take(Input input) {
    if (seen_.insert(fs::path(input.path).lexically_normal().string()).second || input.error)
      inputs.push_back(std::move(input));
  }

  bool wanted(const fs::path& path) const {
    if (ruling_)
      if (const std::optional<bool> ruled = ruling_(path.string())) return *ruled;
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    return std::find(extensions_.begin(), extensions_.end(), extension) != extensions_.end();
  }

  void walk(const fs::path& folder) {
    std::error_code failed;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed))
      entries.push_back(*at);
    if (failed) {
      ++found_;
      take({folder.string(),
            Error{"this folder cannot be read: " + failed.message(), "check its permissions", folder.string()}});
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
    for (const fs::directory_entry& entry : entries) {
      if (entry.path().filename().native().starts_with('.')) continue;
      std::error_code ignored;
      if (entry.is_directory(ignored)) {
        if (!entry.is_symlink(ignored)) walk(entry.path());
      } else if (wanted(entry.path()) && entry.is_regular_file(ignored)) {
        ++found_;
        take({entry.path().lexically_normal().string(), std::nullopt});
      }
    }
  }

  const std::vector<std::string>& extensions_;
  const Ruling& ruling_;
  std::set<std::string> seen_;
  size_t found_ = 0;
};

}  // namespace

std::vector<Input> find_inputs(const std::vector<std::string>& paths, const std::vector<std::string>& extensions,
                               const std::function<std::optional<bool>(const std::string&)>& ruling) {
  Finder finder(extensions, ruling);
  for (const std::string& path : paths) finder.add(path);
  return std::move(finder.inputs);
}

}  // namespace caveat::review
