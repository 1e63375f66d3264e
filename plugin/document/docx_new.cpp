#include <fmt/format.h>

#include "document/docx_styles.h"
#include "document/new_file.h"
#include "text/escape_xml.h"

namespace caveat::document {
namespace {

constexpr const char* kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* kWords = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

std::string content_types() {
  const std::string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  return fmt::format(
      "{0}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      "<Override PartName=\"/word/document.xml\" ContentType=\"{1}document.main+xml\"/>"
      "<Override PartName=\"/word/styles.xml\" ContentType=\"{1}styles+xml\"/></Types>",
      kDeclaration, word);
}

std::string relationship(const char* type, const char* target) {
  return fmt::format(
      "{0}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
      "Id=\"rId1\" "
      "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{1}\" "
      "Target=\"{2}\"/></Relationships>",
      kDeclaration, type, target);
}

std::string styles() {
  std::string out = fmt::format(
      "{}<w:styles xmlns:w=\"{}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Cambria\" "
      "w:hAnsi=\"Cambria\" "
      "w:cs=\"Times New Roman\"/><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing "
      "w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style "
      "w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>",
      kDeclaration, kWords);
  for (int level = 1; level <= 6; ++level) {
    out += fmt::format(
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading{0}\"><w:name w:val=\"heading {0}\"/><w:basedOn "
        "w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"240\"/><w:outlineLvl "
        "w:val=\"{1}\"/></w:pPr><w:rPr>"
        "<w:b/><w:sz w:val=\"{2}\"/></w:rPr></w:style>",
        level, level - 1,
        level == 1   ? 32
        : level == 2 ? 28
                     : 24);
  }
  return out + "</w:styles>";
}

}  // namespace

NewFile new_docx(std::string_view text) {
  NewFile made;
  std::string body;
  for (const TextLine& line : lines_of(text)) {
    const std::string style =
        line.heading > 0 ? fmt::format("<w:pPr><w:pStyle w:val=\"Heading{}\"/></w:pPr>", line.heading) : "";
    body += fmt::format("<w:p>{}<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>", style,
                        text::escape_xml(line.words.in(text)));
    made.lines.push_back(line.words);
  }
  made.parts = {
      {"[Content_Types].xml", content_types()},
      {"_rels/.rels", relationship("officeDocument", "word/document.xml")},
      {"word/document.xml",
       fmt::format(
           "{}<w:document xmlns:w=\"{}\"><w:body>{}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar "
           "w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\"/></w:sectPr></w:body></w:document>",
           kDeclaration, kWords, body)},
      {"word/styles.xml", styles()},
      {"word/_rels/document.xml.rels", relationship("styles", "styles.xml")},
  };
  return made;
}

std::vector<OfficePiece> pieces_of(const NewFile& made, const DocxFile& file) {
  std::vector<OfficePiece> pieces;
  const Names names = word_names(file.document->root());
  auto line = made.lines.begin();
  for (const pugi::xml_node paragraph : names.child(file.document->root(), "body").children()) {
    const pugi::xml_node run = names.child(paragraph, "r");
    if (!run || line == made.lines.end()) continue;
    const auto number = static_cast<uint32_t>(pieces.size() + 1);
    pieces.push_back({*line++, file.document.get(), number, 1, run, names.child(run, "t").first_child(), 0});
  }
  return pieces;
}

}  // namespace caveat::document
