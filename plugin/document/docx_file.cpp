#include "document/docx_file.h"

#include <fmt/format.h>

#include "document/docx_styles.h"

namespace caveat::document {
namespace {

// The part that `part` refers to by a relationship whose type ends so; "" = none.
Expected<std::string> related(Package& package, const std::string& part, std::string_view type, const Limits& limits) {
  const std::string name = relationships_of(part);
  if (!package.has(name)) return std::string();
  const auto relationships = read_xml(package, name, limits);
  if (!relationships) return relationships.error();
  for (const pugi::xml_node one : (*relationships)->root().children()) {
    const std::string_view its_type = Names::attribute(one, "Type");
    const std::string_view mode = Names::attribute(one, "TargetMode");
    if (its_type.ends_with(type) && mode != "External") return resolve_target(part, Names::attribute(one, "Target"));
  }
  return std::string();
}

}  // namespace

std::string relationships_of(std::string_view part) {
  const size_t slash = part.find_last_of('/');
  const size_t name = slash == std::string_view::npos ? 0 : slash + 1;
  return fmt::format("{}_rels/{}.rels", part.substr(0, name), part.substr(name));
}

std::string resolve_target(std::string_view part, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string_view folder = part.substr(0, part.find_last_of('/') + 1);
  while (target.starts_with("../") && !folder.empty()) {
    target.remove_prefix(3);
    folder.remove_suffix(1);
    folder = folder.substr(0, folder.find_last_of('/') + 1);
  }
  return std::string(folder) + std::string(target);
}

Expected<DocxFile> DocxFile::open(std::string_view bytes, const Limits& limits) {
  auto package = Package::open(bytes, limits);
  if (!package) return package.error();
  DocxFile file{*std::move(package), nullptr, nullptr, nullptr, nullptr, nullptr};
  auto main = related(file.package, "", "/officeDocument", limits);
  if (!main) return main.error();
  const std::string name = main->empty() ? "word/document.xml" : *main;
  auto document = read_xml(file.package, name, limits);
  if (!document) return document.error();
  if (!word_names((*document)->root()).is((*document)->root(), "document"))
    return Error{"is an Office file without a text document in it", "name a Word file, or save its text as one"};
  file.document = *std::move(document);
  const struct {
    const char* type;
    std::unique_ptr<XmlPart>& part;
  } others[] = {{"/styles", file.styles},
                {"/numbering", file.numbering},
                {"/footnotes", file.footnotes},
                {"/endnotes", file.endnotes}};
  for (const auto& other : others) {
    auto target = related(file.package, name, other.type, limits);
    if (!target) return target.error();
    if (target->empty() || !file.package.has(*target)) continue;
    auto part = read_xml(file.package, *target, limits);
    if (!part) return part.error();
    other.part = *std::move(part);
  }
  return file;
}

}  // namespace caveat::document
