#include "document/package.h"

#include "document/load_module.h"
#include "document/zip/module.h"

namespace caveat::document {
namespace {

Expected<const ZipModule*> zip_module() {
  static const auto module = load_module<ZipModule>(kZipModule, "DOCX, ODT and EPUB files");
  return module;
}

}  // namespace

Package::Package(std::unique_ptr<ZipArchive> archive) : archive_(std::move(archive)) {}
Package::Package(Package&&) noexcept = default;
Package& Package::operator=(Package&&) noexcept = default;
Package::~Package() = default;

Expected<Package> Package::open(std::string_view bytes, const Limits& limits) {
  const auto module = zip_module();
  if (!module) return module.error();
  auto archive = (*module)->open(bytes, limits);
  if (!archive) return archive.error();
  return Package(*std::move(archive));
}

bool Package::has(const std::string& name) const { return archive_->has(name); }

Expected<std::string> Package::part(const std::string& name) { return archive_->part(name); }

Expected<std::string> write_package(std::string_view bytes, const std::vector<Part>& parts) {
  const auto module = zip_module();
  if (!module) return module.error();
  return (*module)->write(bytes, parts);
}

}  // namespace caveat::document
