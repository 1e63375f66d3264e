// ODT files with comments: <office:annotation> where the words begin and <office:annotation-end> after them, which may
// stand anywhere between and inside words.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "document/comment.h"
#include "document/new_file.h"
#include "document/odt_text.h"
#include "text/escape_xml.h"

namespace caveat::document {
namespace {

std::string annotation(const Comment& comment, const Commentator& commentator, const std::string& name) {
  std::string out = fmt::format(
      "<office:annotation xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
      "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
      "office:name=\"{}\"><dc:creator>{}</dc:creator><dc:date>{}</dc:date>"
      "<meta:creator-initials>{}</meta:creator-initials>",
      name, text::escape_xml(commentator.name), text::escape_xml(commentator.date),
      text::escape_xml(commentator.initials));
  for (const CommentParagraph& paragraph : comment.paragraphs) {
    out += "<text:p>";
    for (const CommentWords& words : paragraph) {
      std::string text = text::escape_xml(words.text);
      // A blank at the edge of an element is dropped by some programs, <text:s/> is not.
      if (text.ends_with(' ')) text.replace(text.size() - 1, 1, "<text:s/>");
      out += words.link.empty() ? text
                                : fmt::format("<text:a xlink:type=\"simple\" xlink:href=\"{}\">{}</text:a>",
                                              text::escape_xml(words.link), text);
    }
    out += "</text:p>";
  }
  return out + "</office:annotation>";
}

size_t begin_of(const OfficePiece& piece, uint32_t offset) {
  return piece.words ? raw_offset(piece, offset) : xml_offset(piece.host);
}

size_t end_of(const OfficePiece& piece, uint32_t offset) {
  return piece.words ? raw_offset(piece, offset) : element_end(piece.part->xml, xml_offset(piece.host));
}

// Names of comments that are there.
std::set<std::string> names_in(const std::string& xml) {
  std::set<std::string> names;
  for (size_t at = xml.find("office:name=\""); at != std::string::npos; at = xml.find("office:name=\"", at)) {
    at += std::string_view("office:name=\"").size();
    names.insert(xml.substr(at, xml.find('"', at) - at));
  }
  return names;
}

Expected<std::string> with_comments(std::string_view bytes, const XmlPart& content, std::vector<OfficePiece> pieces,
                                    const std::vector<Comment>& comments, const Commentator& commentator) {
  // In a frame that belongs to a page and to no paragraph, there is no place for a comment.
  std::erase_if(pieces, [](const OfficePiece& piece) { return !piece.words && !piece.host; });
  if (comments.empty() || pieces.empty()) return std::string(bytes);
  const std::set<std::string> taken = names_in(content.xml);
  Insertions all;
  size_t number = 0;
  std::vector<std::pair<size_t, std::string>> begins;
  for (const Comment& comment : comments) {
    std::string name;
    do name = fmt::format("caveat{}", ++number);
    while (taken.contains(name));
    const Anchor anchor = anchor_of(pieces, comment.span);
    const size_t begin = begin_of(*anchor.from, anchor.begin);
    size_t end = end_of(*anchor.to, anchor.end);
    if (end <= begin) end = end_of(*anchor.from, anchor.from->text.end);
    all.add(end, fmt::format("<office:annotation-end xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                             "office:name=\"{}\"/>",
                             name));
    begins.emplace_back(begin, annotation(comment, commentator, name));
  }
  // Where one comment ends and another begins, the end comes first.
  for (auto& [at, bytes_in] : begins) all.add(at, std::move(bytes_in));
  return write_package(bytes, {{content.name, all.apply(content.xml)}});
}

}  // namespace

Expected<std::string> write_odt(const Document& document, const std::vector<Comment>& comments,
                                const Commentator& commentator) {
  if (document.format == "odt" && document.original) {
    const Original& original = *document.original;
    const auto file = OdtFile::open(original.bytes, original.limits);
    if (!file) return file.error();
    return with_comments(original.bytes, *file->content, odt_text(*file, original.version).pieces, comments,
                         commentator);
  }
  const NewFile made = new_odt(document.text);
  const auto bytes = write_package("", made.parts);
  if (!bytes) return bytes.error();
  const Limits limits{.file_size = SIZE_MAX, .unpacked_size = SIZE_MAX, .ratio = UINT32_MAX};
  const auto file = OdtFile::open(*bytes, limits);
  if (!file) return file.error();
  return with_comments(*bytes, *file->content, pieces_of(made, *file), comments, commentator);
}

}  // namespace caveat::document
