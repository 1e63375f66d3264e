// DOCX files with comments: the parts of the package that a comment needs.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "document/comment.h"
#include "document/docx_ranges.h"
#include "document/docx_styles.h"
#include "document/new_file.h"
#include "text/escape_xml.h"

namespace caveat::document {
namespace {

constexpr const char* kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char* kCommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
constexpr size_t kLargestId = 1'000'000'000;

// Word's newer files of the strict kind name everything differently.
struct Dialect {
  std::string words, relations;
};

Dialect dialect_of(pugi::xml_node root) {
  const bool strict = Names(root, {"http://purl.oclc.org/ooxml/wordprocessingml/main"}).is(root, "document");
  if (strict)
    return {"http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://purl.oclc.org/ooxml/officeDocument/relationships"};
  return {"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships"};
}

// The XML of a part with `added` as the last children of its root.
std::string with_children(const XmlPart& part, const std::string& added) {
  std::string xml = part.xml;
  if (added.empty()) return xml;
  const size_t begin = xml_offset(part.root()), end = element_end(xml, begin);
  if (markup_end(xml, begin) < end) return xml.insert(xml.rfind("</", end), added);
  return xml.replace(end - 2, 2, ">" + added + "</" + part.root().name() + ">");  // <Relationships/>
}

// The relationships of one part, as they are and as they will be.
class Relationships {
 public:
  static Expected<Relationships> of(Package& package, const std::string& part, const Limits& limits) {
    Relationships out;
    const std::string name = relationships_of(part);
    const std::string empty = fmt::format("{}<Relationships xmlns=\"{}relationships\"/>", kDeclaration, kPackage);
    auto read = package.has(name) ? read_xml(package, name, limits) : parse_part(name, empty, limits);
    if (!read) return read.error();
    out.part_ = *std::move(read);
    for (const pugi::xml_node one : out.part_->root().children()) {
      out.ids_.insert(Names::attribute(one, "Id"));
      if (std::string_view(Names::attribute(one, "Type")).ends_with("/comments"))
        out.comments_ = resolve_target(part, Names::attribute(one, "Target"));
    }
    const std::string root = out.part_->root().name();
    out.prefix_ = root.substr(0, root.find(':') + 1);
    return out;
  }

  const std::string& comments() const { return comments_; }  // the part with comments; "" = there is none

  // The id of a new one.
  std::string add(const std::string& type, const std::string& target, bool external) {
    std::string id;
    do id = fmt::format("rIdCaveat{}", ++last_);
    while (ids_.contains(id));
    added_ += fmt::format("<{}Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"{}/>", prefix_, id, type,
                          text::escape_xml(target), external ? " TargetMode=\"External\"" : "");
    return id;
  }

  Part part() const { return {part_->name, with_children(*part_, added_)}; }

 private:
  std::unique_ptr<XmlPart> part_;
  std::string prefix_, added_, comments_;
  std::set<std::string> ids_;
  int last_ = 0;
};

std::string comment_xml(const Comment& comment, const Commentator& commentator, size_t id, const std::string& p,
                        const Dialect& dialect, Relationships& relations) {
  std::string out = fmt::format("<{0}comment {0}id=\"{1}\" {0}author=\"{2}\" {0}date=\"{3}\" {0}initials=\"{4}\">", p,
                                id, text::escape_xml(commentator.name), text::escape_xml(commentator.date),
                                text::escape_xml(commentator.initials));
  bool first = true;
  for (const CommentParagraph& paragraph : comment.paragraphs) {
    out += fmt::format("<{}p>", p);
    if (first) out += fmt::format("<{0}r><{0}annotationRef/></{0}r>", p);
    first = false;
    for (const CommentWords& words : paragraph) {
      std::string look;
      if (words.strong) look = fmt::format("<{0}rPr><{0}b/></{0}rPr>", p);
      if (!words.link.empty())
        look = fmt::format("<{0}rPr><{0}color {0}val=\"0563C1\"/><{0}u {0}val=\"single\"/></{0}rPr>", p);
      const std::string run =
          fmt::format("<{0}r>{1}<{0}t xml:space=\"preserve\">{2}</{0}t></{0}r>", p, look, text::escape_xml(words.text));
      if (words.link.empty()) {
        out += run;
        continue;
      }
      const std::string link = relations.add(dialect.relations + "/hyperlink", words.link, true);
      out +=
          fmt::format("<{0}hyperlink xmlns:r=\"{1}\" r:id=\"{2}\">{3}</{0}hyperlink>", p, dialect.relations, link, run);
    }
    out += fmt::format("</{}p>", p);
  }
  return out + fmt::format("</{}comment>", p);
}

size_t after_last_id(pugi::xml_node comments) {
  size_t next = 0;
  for (const pugi::xml_node comment : comments.children()) {
    const size_t id = std::strtoul(Names::attribute(comment, "id"), nullptr, 10);
    if (id < kLargestId) next = std::max(next, id + 1);
  }
  return next;
}

// Names the type of a new part.
Expected<Part> content_types(Package& package, const std::string& comments, const Limits& limits) {
  auto types = read_xml(package, "[Content_Types].xml", limits);
  if (!types) return types.error();
  const std::string root = (*types)->root().name();
  if (!root.ends_with("Types"))
    return Error{"its part \"[Content_Types].xml\" does not list types", "save the file once more in Word"};
  const std::string prefix = root.substr(0, root.size() - std::string("Types").size());
  return Part{(*types)->name, with_children(**types, fmt::format("<{}Override PartName=\"/{}\" ContentType=\"{}\"/>",
                                                                 prefix, comments, kCommentsType))};
}

Expected<std::vector<Part>> comment_parts(DocxFile& file, const std::vector<OfficePiece>& pieces,
                                          const std::vector<Comment>& comments, const Commentator& commentator,
                                          const Limits& limits) {
  const XmlPart& body = *file.document;
  const Dialect dialect = dialect_of(body.root());
  auto relations = Relationships::of(file.package, body.name, limits);
  if (!relations) return relations.error();
  std::vector<Part> parts;
  std::string name = relations->comments();
  const bool is_new = name.empty();
  if (is_new) {
    name = resolve_target(body.name, "comments.xml");
    for (int i = 2; file.package.has(name); ++i) name = resolve_target(body.name, fmt::format("comments{}.xml", i));
    relations->add(dialect.relations + "/comments", "/" + name, false);
    parts.push_back(relations->part());
    auto types = content_types(file.package, name, limits);
    if (!types) return types.error();
    parts.push_back(*std::move(types));
  }
  const std::string empty = fmt::format("{}<w:comments xmlns:w=\"{}\"/>", kDeclaration, dialect.words);
  auto old = is_new ? parse_part(name, empty, limits) : read_xml(file.package, name, limits);
  if (!old) return old.error();
  const Names names = word_names((*old)->root());
  if (!names.is((*old)->root(), "comments")) {
    return Error{fmt::format("its part \"{}\" holds no comments, so that none can be added", name),
                 "save the file once more in Word"};
  }
  auto links = Relationships::of(file.package, name, limits);
  if (!links) return links.error();
  const size_t first_id = after_last_id((*old)->root());
  std::string added;
  std::vector<Span> spans;
  for (const Comment& comment : comments) {
    added += comment_xml(comment, commentator, first_id + spans.size(), names.prefix(), dialect, *links);
    spans.push_back(comment.span);
  }
  parts.push_back({name, with_children(**old, added)});
  parts.push_back(links->part());
  parts.push_back({body.name, mark_ranges(body, pieces, spans, first_id)});
  return parts;
}

Expected<std::string> with_comments(std::string_view bytes, const std::vector<OfficePiece>& pieces, DocxFile& file,
                                    const std::vector<Comment>& comments, const Commentator& commentator,
                                    const Limits& limits) {
  if (comments.empty() || pieces.empty()) return std::string(bytes);
  const auto parts = comment_parts(file, pieces, comments, commentator, limits);
  if (!parts) return parts.error();
  return write_package(bytes, *parts);
}

}  // namespace

Expected<std::string> write_docx(const Document& document, const std::vector<Comment>& comments,
                                 const Commentator& commentator) {
  if (document.format == "docx" && document.original) {
    const Original& original = *document.original;
    auto file = DocxFile::open(original.bytes, original.limits);
    if (!file) return file.error();
    const DocxText text = docx_text(*file, original.version);
    return with_comments(original.bytes, text.pieces, *file, comments, commentator, original.limits);
  }
  const Limits limits{.file_size = SIZE_MAX, .unpacked_size = SIZE_MAX, .ratio = UINT32_MAX};
  const NewFile made = new_docx(document.text);
  auto bytes = write_package("", made.parts);
  if (!bytes) return bytes.error();
  auto file = DocxFile::open(*bytes, limits);
  if (!file) return file.error();
  return with_comments(*bytes, pieces_of(made, *file), *file, comments, commentator, limits);
}

}  // namespace caveat::document
