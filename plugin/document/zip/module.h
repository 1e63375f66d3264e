// What is asked of libzip: a module of its own, loaded when the first archive is met. libzip stands on a library for
// encryption that takes longer to load than a short law to review, and most texts are no archives.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/limits.h"
#include "document/package.h"
#include "text/expected.h"

namespace caveat::document {

// What a Package holds, and does what that promises.
class ZipArchive {
 public:
  virtual ~ZipArchive() = default;
  virtual bool has(const std::string& name) const = 0;
  virtual Expected<std::string> part(const std::string& name) = 0;
};

// The functions of package.h.
struct ZipModule {
  Expected<std::unique_ptr<ZipArchive>> (*open)(std::string_view bytes, const Limits& limits);
  Expected<std::string> (*write)(std::string_view bytes, const std::vector<Part>& parts);
};

inline constexpr const char* kZipModule = "caveat_zip";  // for load_module()

}  // namespace caveat::document
