#include "document/reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "document/foreign.h"
#include "text/contains.h"
#include "text/decode.h"
#include "text/nearest.h"

namespace caveat::document {
namespace {

constexpr size_t kStart = 64 * 1024;  // bytes that a reader sees when asked whether it claims a file

std::string extension_of(std::string_view path) {
  const size_t slash = path.find_last_of('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  const size_t dot = name.find_last_of('.');
  if (dot == std::string_view::npos || dot == 0) return "";
  std::string extension(name.substr(dot));
  for (char& c : extension) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return extension;
}

// What readers of markup look at, in UTF-8: the start of a file that is in UTF-16 or UTF-32; else "".
std::string wide_start(std::string_view bytes) {
  if (bytes.substr(0, 4).find_first_of(std::string_view("\xFE\xFF\0", 3)) == std::string_view::npos) return "";
  const auto decoded = text::decode(bytes.substr(0, kStart));
  return decoded && decoded->charset.starts_with("UTF-") ? decoded->text : "";
}

Error unknown_format(const std::string& format) {
  std::vector<std::string> names;
  for (const Reader& reader : readers()) names.emplace_back(reader.format);
  const std::string near = text::nearest(format, names);
  return {fmt::format("there is no format \"{}\"", format),
          near.empty() ? fmt::format("the formats are: {}", fmt::join(names, ", ")) : fmt::format("write \"{}\"", near),
          "", 0, 0};
}

}  // namespace

Error unreadable(const Foreign& found) {
  std::vector<std::string> names;
  for (const Reader& reader : readers()) {
    names.emplace_back(reader.format);
  }
  return {fmt::format("this is {}; what can be read is {}", found.what, fmt::join(names, ", ")), found.remedy, "", 0,
          0};
}

const std::vector<Reader>& readers() {
  // clang-format off
  static const std::vector<Reader> all = {
      docx_reader(), odt_reader(), rtf_reader(),
      akoma_ntoso_reader(),
      uslm_reader(),
      clml_reader(),
      formex_reader(),
      justice_canada_reader(),
      pdf_reader(),
      epub_reader(),
      html_reader(),
      markdown_reader(),
      text_reader(),
  };
  // clang-format on
  return all;
}

const std::vector<std::string>& extensions() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> found;
    for (const Reader& reader : readers()) {
      found.insert(found.end(), reader.extensions.begin(), reader.extensions.end());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }();
  return all;
}

Expected<const Reader*> find_reader(std::string_view path, std::string_view bytes, const std::string& format) {
  const std::string wide = wide_start(bytes);
  const std::string_view seen = wide.empty() ? bytes : wide;
  const Reader* named = nullptr;
  for (const Reader& reader : readers()) {
    if (reader.format == format) named = &reader;
    if ((format.empty() || reader.format == format) && reader.is_sure && reader.is_sure(seen)) return &reader;
  }
  if (!format.empty() && !named) return unknown_format(format);
  if (const auto foreign = foreign_format(bytes)) return unreadable(*foreign);
  if (named) return named;
  const std::string extension = extension_of(path);
  for (const Reader& reader : readers()) {
    if (reader.claims && text::contains(reader.extensions, extension)) {
      return &reader;
    }
  }
  const std::string_view start = seen.substr(0, kStart);
  if (const auto foreign = foreign_markup(start, extension == ".xml")) return unreadable(*foreign);
  return &*std::find_if(readers().begin(), readers().end() - 1,
                        [&](const Reader& r) { return r.claims && r.claims(start); });
}

}  // namespace caveat::document
