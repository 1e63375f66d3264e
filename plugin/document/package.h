// The ZIP archives that DOCX, ODT and EPUB files are: reads parts of one, and makes a copy of one with some parts
// replaced.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/limits.h"
#include "text/expected.h"

namespace caveat::document {

class ZipArchive;  // zip/module.h

class Package {
 public:
  // `bytes` must outlive the package. Errors: no ZIP archive, cut short, more entries than Limits::entries; what reads
  // archives is not installed.
  static Expected<Package> open(std::string_view bytes, const Limits& limits);

  Package(Package&&) noexcept;
  Package& operator=(Package&&) noexcept;
  ~Package();

  bool has(const std::string& name) const;

  // The unpacked bytes of a part. Errors: there is none of this name; it is damaged or encrypted; what was unpacked so
  // far passes Limits::unpacked_size or Limits::ratio, whatever sizes the archive claims.
  Expected<std::string> part(const std::string& name);

 private:
  explicit Package(std::unique_ptr<ZipArchive> archive);

  std::unique_ptr<ZipArchive> archive_;
};

// A part of a new package.
struct Part {
  std::string name;
  std::string bytes;
  bool packed = true;  // false: stored as it is, as the part "mimetype" of ODT and EPUB has to be
};

// A copy of the package `bytes` with these parts replaced or, where there is none of the name, added at its end. All
// other parts stay byte for byte, and in their order. Empty `bytes` make a new package. The same input gives the same
// bytes. Errors: as open(); out of memory.
Expected<std::string> write_package(std::string_view bytes, const std::vector<Part>& parts);

}  // namespace caveat::document
