#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "document/zip/module.h"

namespace caveat::document {
namespace {

constexpr size_t kBlock = 64 * 1024;
constexpr size_t kAlwaysFine = size_t{1} << 20;    // bytes of a part: below it, no ratio is suspicious
constexpr zip_uint16_t kNoTime = 0, kNoDate = 33;  // 1980-01-01, so that the same input gives the same bytes

struct ArchiveCloser {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using ArchivePointer = std::unique_ptr<zip_t, ArchiveCloser>;

struct FileCloser {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

struct SourceFreer {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using SourcePointer = std::unique_ptr<zip_source_t, SourceFreer>;

Error damaged(const std::string& what) {
  return {what, "get the file again, or open it in the program that made it and save it once more", "", 0, 0};
}

Error too_large(const char* option) {
  return {"unpacks to far more than any law has",
          fmt::format("if you trust it, raise {}; else save it as plain text and review that", option), "", 0, 0};
}

// The archive in `source`, which stays the caller's.
Expected<ArchivePointer> open_archive(zip_source_t* source, int flags) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_keep(source);
  zip_t* archive = zip_open_from_source(source, flags, &error);
  const std::string reason = archive ? "" : zip_error_strerror(&error);
  zip_error_fini(&error);
  if (archive) return ArchivePointer(archive);
  zip_source_free(source);
  return damaged(fmt::format("is no ZIP archive that can be opened, and so no DOCX, ODT or EPUB ({})", reason));
}

SourcePointer source_of(std::string_view bytes) {
  return SourcePointer(zip_source_buffer_create(bytes.empty() ? nullptr : bytes.data(), bytes.size(), 0, nullptr));
}

// A source that is written to may free the bytes that it was made from, so it gets its own.
SourcePointer source_of_copy(std::string_view bytes) {
  if (bytes.empty()) return source_of(bytes);
  void* copy = std::malloc(bytes.size());
  if (!copy) return nullptr;
  std::copy(bytes.begin(), bytes.end(), static_cast<char*>(copy));
  SourcePointer source(zip_source_buffer_create(copy, bytes.size(), 1, nullptr));
  if (!source) std::free(copy);
  return source;
}

class OpenArchive final : public ZipArchive {
 public:
  OpenArchive(SourcePointer source, ArchivePointer zip, const Limits& limits, size_t size)
      : source_(std::move(source)), zip_(std::move(zip)), limits_(limits), size_(size) {
    std::set<std::string_view> names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip_.get(), 0); ++i) {
      const char* name = zip_get_name(zip_.get(), static_cast<zip_uint64_t>(i), 0);
      if (name && !names.insert(name).second) twice_.insert(name);
    }
  }

  bool has(const std::string& name) const override { return find(name) >= 0; }
  Expected<std::string> part(const std::string& name) override;

 private:
  zip_int64_t find(const std::string& name) const {
    const zip_int64_t exact = zip_name_locate(zip_.get(), name.c_str(), 0);
    return exact >= 0 ? exact : zip_name_locate(zip_.get(), name.c_str(), ZIP_FL_NOCASE);
  }

  SourcePointer source_;
  ArchivePointer zip_;
  Limits limits_;
  size_t size_;  // bytes of the archive
  size_t unpacked_ = 0;
  std::set<std::string_view> twice_;  // names that more than one part has
};

Expected<std::unique_ptr<ZipArchive>> open_package(std::string_view bytes, const Limits& limits) {
  SourcePointer source = source_of(bytes);
  if (!source) return damaged("cannot be unpacked: there is too little memory");
  auto zip = open_archive(source.get(), ZIP_RDONLY);
  if (!zip) return zip.error();
  const zip_int64_t entries = zip_get_num_entries(zip->get(), 0);
  if (entries < 0 || static_cast<size_t>(entries) > limits.entries)
    return Error{fmt::format("is an archive of {} parts, where {} are the most", entries, limits.entries),
                 "if you trust it, raise --max-entries; else save it as plain text and review that"};
  return std::unique_ptr<ZipArchive>(
      std::make_unique<OpenArchive>(std::move(source), *std::move(zip), limits, bytes.size()));
}

Expected<std::string> OpenArchive::part(const std::string& name) {
  const zip_int64_t index = find(name);
  if (index < 0) return damaged(fmt::format("has no part \"{}\"", name));
  // Programs differ in which of them they show.
  if (const char* stored = zip_get_name(zip_.get(), static_cast<zip_uint64_t>(index), 0);
      stored && twice_.contains(stored))
    return damaged(fmt::format("has two parts \"{}\", and it cannot be told which one is meant", name));
  const std::unique_ptr<zip_file_t, FileCloser> file(
      zip_fopen_index(zip_.get(), static_cast<zip_uint64_t>(index), 0));
  if (!file) {
    const int code = zip_error_code_zip(zip_get_error(zip_.get()));
    if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP)
      return Error{"is protected by a password", "save it without a password and review that"};
    return damaged(fmt::format("its part \"{}\" cannot be unpacked ({})", name, zip_strerror(zip_.get())));
  }
  zip_stat_t stat;
  const bool known = zip_stat_index(zip_.get(), static_cast<zip_uint64_t>(index), 0, &stat) == 0;
  const size_t packed = known ? std::min<size_t>(stat.comp_size, size_) : size_;
  const size_t most = std::max(kAlwaysFine, packed * limits_.ratio);
  std::string bytes;
  for (;;) {
    const size_t have = bytes.size();
    bytes.resize(have + kBlock);
    const zip_int64_t got = zip_fread(file.get(), bytes.data() + have, kBlock);
    if (got < 0) {
      return damaged(
          fmt::format("its part \"{}\" is damaged ({})", name, zip_error_strerror(zip_file_get_error(file.get()))));
    }
    bytes.resize(have + static_cast<size_t>(got));
    unpacked_ += static_cast<size_t>(got);
    if (bytes.size() > most) return too_large("--max-ratio");
    if (unpacked_ > limits_.unpacked_size) return too_large("--max-unpacked-size");
    if (got == 0) return bytes;
  }
}

Expected<std::string> write_over(std::string_view bytes, const std::vector<Part>& parts) {
  const SourcePointer source = source_of_copy(bytes);
  if (!source) return damaged("cannot be packed: there is too little memory");
  auto archive = open_archive(source.get(), bytes.empty() ? ZIP_CREATE | ZIP_TRUNCATE : 0);
  if (!archive) return archive.error();
  zip_t* zip = archive->get();
  const auto failed = [&] { return damaged(fmt::format("cannot be packed ({})", zip_strerror(zip))); };
  for (const Part& part : parts) {
    zip_source_t* content = zip_source_buffer(zip, part.bytes.data(), part.bytes.size(), 0);
    if (!content) return failed();
    zip_int64_t index = zip_name_locate(zip, part.name.c_str(), 0);
    const bool stored = index >= 0 ? zip_file_replace(zip, static_cast<zip_uint64_t>(index), content, 0) == 0
                                   : (index = zip_file_add(zip, part.name.c_str(), content, ZIP_FL_ENC_UTF_8)) >= 0;
    if (!stored) {
      zip_source_free(content);
      return failed();
    }
    const auto at = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(zip, at, part.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) != 0 ||
        zip_file_set_dostime(zip, at, kNoTime, kNoDate, 0) != 0)
      return failed();
  }
  if (zip_close(zip) != 0) return failed();
  static_cast<void>(archive->release());  // zip_close has freed it
  std::string packed;
  zip_stat_t stat;
  if (zip_source_stat(source.get(), &stat) != 0 || zip_source_open(source.get()) != 0)
    return damaged("cannot be packed: the result is lost");
  packed.resize(stat.size);
  const zip_int64_t got = zip_source_read(source.get(), packed.data(), packed.size());
  zip_source_close(source.get());
  if (got < 0 || static_cast<size_t>(got) != packed.size()) return damaged("cannot be packed: the result is cut short");
  return packed;
}

}  // namespace
}  // namespace caveat::document

extern "C" __attribute__((visibility("default"))) const void* caveat_zip() {
  static const caveat::document::ZipModule module{caveat::document::open_package, caveat::document::write_over};
  return &module;
}
