#include <fmt/format.h>

#include "document/new_file.h"
#include "document/odt_lists.h"
#include "text/escape_xml.h"

namespace caveat::document {
namespace {

constexpr const char* kType = "application/vnd.oasis.opendocument.text";
constexpr const char* kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr const char* kNames =
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.2\"";

std::string styles() {
  std::string out = fmt::format(
      "{}<office:document-styles {}><office:styles><style:style style:name=\"Standard\" style:family=\"paragraph\">"
      "<style:paragraph-properties fo:margin-bottom=\"6pt\" fo:line-height=\"115%\"/><style:text-properties "
      "fo:font-size=\"11pt\"/></style:style>",
      kDeclaration, kNames);
  for (int level = 1; level <= 6; ++level) {
    out += fmt::format(
        "<style:style style:name=\"Heading_20_{0}\" style:display-name=\"Heading {0}\" style:family=\"paragraph\" "
        "style:parent-style-name=\"Standard\" style:default-outline-level=\"{0}\"><style:paragraph-properties "
        "fo:margin-top=\"12pt\" fo:keep-with-next=\"always\"/><style:text-properties fo:font-size=\"{1}pt\" "
        "fo:font-weight=\"bold\"/></style:style>",
        level,
        level == 1   ? 16
        : level == 2 ? 14
                     : 12);
  }
  return out + "</office:styles></office:document-styles>";
}

}  // namespace

NewFile new_odt(std::string_view text) {
  NewFile made;
  std::string body;
  for (const TextLine& line : lines_of(text)) {
    const std::string words = text::escape_xml(line.words.in(text));
    body += line.heading > 0 ? fmt::format(
                                   "<text:h text:style-name=\"Heading_20_{0}\" text:outline-level=\"{0}\">{1}"
                                   "</text:h>",
                                   line.heading, words)
                             : fmt::format("<text:p text:style-name=\"Standard\">{}</text:p>", words);
    made.lines.push_back(line.words);
  }
  made.parts = {
      {"mimetype", kType, false},
      {"META-INF/manifest.xml",
       fmt::format("{}<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                   "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"{}\"/>"
                   "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                   "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
                   "</manifest:manifest>",
                   kDeclaration, kType)},
      {"content.xml",
       fmt::format("{}<office:document-content {}><office:body><office:text>{}</office:text></office:body>"
                   "</office:document-content>",
                   kDeclaration, kNames, body)},
      {"styles.xml", styles()},
  };
  return made;
}

std::vector<OfficePiece> pieces_of(const NewFile& made, const OdtFile& file) {
  std::vector<OfficePiece> pieces;
  const pugi::xml_node root = file.content->root();
  const Names office = OdfNames(root).office;
  auto line = made.lines.begin();
  for (const pugi::xml_node paragraph : office.child(office.child(root, "body"), "text").children()) {
    if (line == made.lines.end()) break;
    const auto number = static_cast<uint32_t>(pieces.size() + 1);
    pieces.push_back({*line++, file.content.get(), number, 0, {}, paragraph.first_child(), 0});
  }
  return pieces;
}

}  // namespace caveat::document
