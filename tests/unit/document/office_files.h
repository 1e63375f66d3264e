// Small DOCX and ODT files made on the spot.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/package.h"

namespace caveat::document {

inline constexpr const char* kWordNames = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                                          R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )"
                                          R"(xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")";

inline std::string relationship(const std::string& id, const std::string& type, const std::string& target) {
  return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
         type + "\" Target=\"" + target + "\"/>";
}

// A Word file whose <w:body> holds `body`. `others`: further parts of word/ ("styles", "numbering", "footnotes"), each
// by the name of its file without ".xml", and what its root holds.
inline std::string docx_of(const std::string& body,
                           const std::vector<std::pair<std::string, std::string>>& others = {}) {
  const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  const std::string package = "http://schemas.openxmlformats.org/package/2006/";
  std::string types =
      declaration + "<Types xmlns=\"" + package +
      "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
      "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override "
      "PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
      "wordprocessingml.document.main+xml\"/>";
  std::string relations = declaration + "<Relationships xmlns=\"" + package + "relationships\">";
  std::vector<Part> parts = {
      {"[Content_Types].xml", ""},
      {"_rels/.rels", relations + relationship("rId1", "officeDocument", "word/document.xml") + "</Relationships>"},
      {"word/document.xml",
       declaration + "<w:document " + kWordNames + "><w:body>" + body + "<w:sectPr/></w:body></w:document>"}};
  for (const auto& [name, content] : others) {
    relations += relationship("r" + name, name, name + ".xml");
    types += "<Override PartName=\"/word/" + name +
             ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + name + "+xml\"/>";
    parts.push_back(
        {"word/" + name + ".xml", declaration + "<w:" + name + " " + kWordNames + ">" + content + "</w:" + name + ">"});
  }
  parts.push_back({"word/_rels/document.xml.rels", relations + "</Relationships>"});
  parts[0].bytes = types + "</Types>";
  return *write_package("", parts);
}

// A paragraph of one run, with properties.
inline std::string word_paragraph(const std::string& text, const std::string& properties = "") {
  return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") +
         "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

inline std::string in_list(const std::string& number, const std::string& level) {
  return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + number + "\"/></w:numPr>";
}

// An OpenDocument text whose <office:text> holds `body`, and its <office:automatic-styles> `styles`.
inline std::string odt_of(const std::string& body, const std::string& styles = "") {
  const std::string odf = "urn:oasis:names:tc:opendocument:xmlns:";
  std::string names;
  for (const char* name : {"office", "text", "style", "table"})
    names += " xmlns:" + std::string(name) + "=\"" + odf + name + ":1.0\"";
  names += " xmlns:draw=\"" + odf + "drawing:1.0\"";
  return *write_package(
      "", {{"mimetype", "application/vnd.oasis.opendocument.text", false},
           {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content" + names +
                               "><office:automatic-styles>" + styles +
                               "</office:automatic-styles><office:body>"
                               "<office:text>" +
                               body + "</office:text></office:body></office:document-content>"},
           {"styles.xml", "<office:document-styles" + names + "><office:styles/></office:document-styles>"}});
}

}  // namespace caveat::document
