// EPUB 2 and 3: the pages of the book in the order of its spine.
#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "document/composer.h"
#include "document/html.h"
#include "document/package.h"
#include "document/reader.h"
#include "document/xml.h"
#include "text/decode.h"

namespace caveat::document {
namespace {

constexpr std::string_view kSignature = "mimetypeapplication/epub+zip";  // name and bytes of the first entry
constexpr size_t kSignatureAt = 30;                                      // after the header of a ZIP entry

bool is_sure(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") && bytes.size() > kSignatureAt &&
         bytes.substr(kSignatureAt).starts_with(kSignature);
}

Error broken(const char* what) { return {what, "open it in a reader of EPUB books and export it again", "", 0, 0}; }

Error locked() {
  return {"is protected against copying, and cannot be read",
          "get a copy without protection, or the text in another format"};
}

Expected<std::unique_ptr<Xml>> parse_part(Package& package, const std::string& name, const Limits& limits) {
  Expected<std::string> part = package.part(name);
  if (!part) return part.error();
  auto decoded = text::decode(*part, declared_charset(*part));
  if (!decoded) return decoded.error();
  return parse_xml(std::move(decoded->text), limits);
}

pugi::xml_node find(const pugi::xml_node& tree, std::string_view name) {
  return tree.find_node([&](const pugi::xml_node& node) { return local_name(node) == name; });
}

std::string unescaped(std::string_view path) {
  std::string out;
  for (size_t i = 0; i < path.size(); ++i) {
    const auto digit = [&](size_t at) {
      const char c = at < path.size() ? path[at] : 'x';
      return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
    };
    if (path[i] == '%' && digit(i + 1) >= 0 && digit(i + 2) >= 0) {
      out += static_cast<char>(digit(i + 1) * 16 + digit(i + 2));
      i += 2;
    } else {
      out += path[i];
    }
  }
  return out;
}

// "../text/a.xhtml" beside "OEBPS/package/content.opf" → "OEBPS/text/a.xhtml".
std::string beside(const std::string& file, std::string_view path) {
  std::vector<std::string> steps;
  const std::string whole = file.substr(0, file.rfind('/') + 1) + unescaped(path.substr(0, path.find('#')));
  for (size_t at = 0; at <= whole.size();) {
    const size_t end = std::min(whole.find('/', at), whole.size());
    const std::string step = whole.substr(at, end - at);
    if (step == ".." && !steps.empty())
      steps.pop_back();
    else if (!step.empty() && step != "." && step != "..")
      steps.push_back(step);
    at = end + 1;
  }
  std::string out;
  for (const std::string& step : steps) out += (out.empty() ? "" : "/") + step;
  return out;
}

Expected<Document> read_epub(std::string_view bytes, const Options& options) {
  Expected<Package> package = Package::open(bytes, options.limits);
  if (!package) return package.error();
  auto container = parse_part(*package, "META-INF/container.xml", options.limits);
  if (!container) return container.error();
  const std::string root(attribute(find((*container)->tree, "rootfile"), "full-path"));
  if (root.empty()) return broken("is an EPUB book that does not say where its contents are");
  auto content = parse_part(*package, root, options.limits);
  if (!content) return content.error();
  std::unordered_map<std::string, std::string> files;
  for (const pugi::xml_node& item : find((*content)->tree, "manifest").children()) {
    const std::string_view href = attribute(item, "href");
    // The page of contents of EPUB 3 is no text of the law.
    if (!href.empty() && attribute(item, "properties").find("nav") == std::string_view::npos)
      files.emplace(attribute(item, "id"), beside(root, href));
  }
  const Expected<std::string> listed = package->part("META-INF/encryption.xml");
  const std::string encrypted = listed ? *listed : "";
  std::vector<std::string> notes;
  Composer composer(Composer::References::html);
  for (const pugi::xml_node& item : find((*content)->tree, "spine").children()) {
    const auto file = files.find(std::string(attribute(item, "idref")));
    if (file == files.end() || file->second.empty()) continue;
    if (encrypted.find('"' + file->second + '"') != std::string::npos) return locked();
    if (!package->has(file->second)) {
      notes.push_back(fmt::format("its page \"{}\" is missing from the file and was not read", file->second));
      continue;
    }
    Expected<std::string> page = package->part(file->second);
    if (!page) return page.error();
    auto decoded = text::decode(*page, html_charset(*page));
    if (!decoded) return decoded.error();
    composer.block();
    composer.part(file->second);
    const std::string note = compose_html(decoded->text, options, composer);
    if (!note.empty()) notes.push_back(fmt::format("its page \"{}\": {}", file->second, note));
    files.erase(file);  // a page that comes twice is read once
  }
  Document document = composer.finish("");
  document.notes = std::move(notes);
  return document;
}

}  // namespace

Reader epub_reader() { return {"epub", {".epub"}, is_sure, nullptr, read_epub}; }

}  // namespace caveat::document
