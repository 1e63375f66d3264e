#include <boost/test/unit_test.hpp>
#include <map>
#include <pugixml.hpp>

#include "document/comment.h"
#include "document/office_files.h"

namespace caveat::document {
namespace {

BOOST_AUTO_TEST_SUITE(docx_comments)

const Commentator kCommentator{"caveat", "cv", "2026-01-01T00:00:00Z"};

Comment on(const Document& document, std::string_view words, const std::string& says = "Look.") {
  const size_t at = document.text.find(words);
  BOOST_REQUIRE_MESSAGE(at != std::string::npos, words);
  return {{static_cast<uint32_t>(at), static_cast<uint32_t>(at + words.size())}, {{{says}}}};
}

// What a word processor shows as commented, by the id of the comment.
struct Commented {
  std::map<std::string, std::string> words;
  std::vector<std::string> open;

  void walk(const pugi::xml_node& node) {
    for (const pugi::xml_node child : node.children()) {
      const std::string name = child.name();
      if (name == "w:commentRangeStart") open.push_back(child.attribute("w:id").value());
      if (name == "w:commentRangeEnd") std::erase(open, child.attribute("w:id").value());
      if (name == "w:commentReference") words[child.attribute("w:id").value()];
      if (name == "w:t" || name == "w:delText") {
        for (const std::string& id : open) words[id] += child.child_value();
      }
      walk(child);
    }
  }
};

std::string part_of(const std::string& bytes, const std::string& name) {
  auto package = Package::open(bytes, {});
  BOOST_REQUIRE(package);
  auto part = package->part(name);
  BOOST_REQUIRE_MESSAGE(part, name);
  return *part;
}

Commented commented(const std::string& bytes) {
  pugi::xml_document xml;
  BOOST_REQUIRE(
      xml.load_string(part_of(bytes, "word/document.xml").c_str(), pugi::parse_default | pugi::parse_ws_pcdata));
  Commented found;
  found.walk(xml);
  return found;
}

std::string text_of(const std::string& bytes) {
  const auto document = read("bill.docx", bytes);
  return document ? document->text : document.error().to_string();
}

BOOST_AUTO_TEST_CASE(exact_words) {
  const std::string bold = "<w:rPr><w:b/></w:rPr>";
  const struct {
    std::string body;
    const char* words;
  } cases[] = {
      {word_paragraph("A provider shall retain traffic data for two years."), "retain traffic data"},
      {word_paragraph("Whole."), "Whole."},
      {word_paragraph("Begins and ends"), "Begins"},
      {word_paragraph("Begins and ends"), "ends"},
      {"<w:p><w:r w:rsidR=\"1\">" + bold + "<w:t>keep tra</w:t></w:r><w:proofErr/><w:r><w:t>ffic da</w:t></w:r><w:r>" +
           bold + "<w:t>ta here</w:t></w:r></w:p>",
       "traffic data"},
      {word_paragraph("A &amp; B &lt;keep&gt; &#8220;all&#x201D; data"), "B <keep> “all” data"},
      {word_paragraph("§§ élan — traffic données"), "élan — traffic"},
      {word_paragraph("m&#0000000000000000097;y keep &#x0000000000000000006F;ur data"), "y keep our d"},
      {"<w:p><w:hyperlink><w:r><w:t>see the</w:t></w:r></w:hyperlink><w:ins><w:r><w:t xml:space=\"preserve\"> added "
       "w</w:t></w:r></w:ins><w:r>"
       "<w:t>ords</w:t></w:r></w:p>",
       "the added words"},
      {"<w:p><w:r><w:t>(a)</w:t><w:tab/><w:t>keep data</w:t></w:r></w:p>", "keep data"},
      {"<w:p><w:r><w:t>keep</w:t></w:r><w:r><w:t xml:space=\"preserve\">all data </w:t></w:r></w:p>", "all data"},
      {"<w:p><w:r><w:t>no attribute here</w:t></w:r></w:p>", "attribute"},
      {"<w:tbl><w:tr><w:tc>" + word_paragraph("(1)") + "</w:tc><w:tc>" + word_paragraph("keep all data") +
           "</w:tc></w:tr></w:tbl>",
       "all"},
      {"<w:p><w:r><w:t><![CDATA[raw & kept]]></w:t></w:r></w:p>", "raw & kept"},
  };
  for (const auto& one : cases) {
    const std::string bytes = docx_of(one.body);
    const auto document = read("bill.docx", bytes);
    BOOST_REQUIRE(document);
    const auto out = write_docx(*document, {on(*document, one.words)}, kCommentator);
    BOOST_REQUIRE(out);
    BOOST_TEST(commented(*out).words["0"] == one.words);
    BOOST_TEST(text_of(*out) == document->text);
  }
}

BOOST_AUTO_TEST_CASE(over_paragraphs_and_over_one_another) {
  const auto document = read("bill.docx", docx_of(word_paragraph("One two three") + word_paragraph("four five six")));
  BOOST_REQUIRE(document);
  std::vector<Comment> comments;
  for (const char* words : {"two three\n\nfour five", "three", "three", "two", "five six", "four"})
    comments.push_back(on(*document, words));
  const auto out = write_docx(*document, comments, kCommentator);
  BOOST_REQUIRE(out);
  Commented found = commented(*out);
  const char* expected[] = {"two threefour five", "three", "three", "two", "five six", "four"};
  for (size_t i = 0; i < std::size(expected); ++i) BOOST_TEST(found.words[std::to_string(i)] == expected[i]);
  BOOST_TEST(text_of(*out) == document->text);
}

BOOST_AUTO_TEST_CASE(words_without_a_run_of_their_own) {
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText "
      "w:val=\"Article "
      "%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  const std::string notes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Police may look.</w:t></w:r></w:p></w:footnote>";
  const std::string body =
      word_paragraph("Access", in_list("1", "0")) +
      "<w:p><w:r><w:t>Keep</w:t></w:r><w:r><w:t>this</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
      "<w:p><w:r><w:pict><w:txbxContent>" +
      word_paragraph("In a box") +
      "</w:txbxContent></w:pict></w:r><w:r><w:t>Around"
      "</w:t></w:r></w:p>";
  const auto document = read("bill.docx", docx_of(body, {{"numbering", numbering}, {"footnotes", notes}}));
  BOOST_REQUIRE(document);
  BOOST_TEST(document->text == "Article 1 Access\n\nKeepthis\n\nAround\n\nIn a box\n\n[1] Police may look.\n");
  std::vector<Comment> comments;
  for (const char* words : {"Article", "Article 1 Acc", "Police may", "a box", "Around\n\nIn"})
    comments.push_back(on(*document, words));
  const auto out = write_docx(*document, comments, kCommentator);
  BOOST_REQUIRE(out);
  Commented found = commented(*out);
  const char* expected[] = {"Access", "Acc", "this", "In a box", "Around"};
  for (size_t i = 0; i < std::size(expected); ++i) BOOST_TEST(found.words[std::to_string(i)] == expected[i]);
  BOOST_TEST(text_of(*out) == document->text);
}

BOOST_AUTO_TEST_CASE(deleted_words_in_the_original_version) {
  const std::string bytes =
      docx_of("<w:p><w:r><w:t>May</w:t></w:r><w:del><w:r><w:delText>tap all lines</w:delText></w:r></w:del></w:p>");
  const auto document = read("bill.docx", bytes, {.format = "", .version = Version::original, .limits = {}});
  BOOST_REQUIRE(document);
  const auto out = write_docx(*document, {on(*document, "all")}, kCommentator);
  BOOST_REQUIRE(out);
  BOOST_TEST(commented(*out).words["0"] == "all");
}

BOOST_AUTO_TEST_CASE(nothing_else_changes) {
  const std::string old =
      "<w:comment w:id=\"7\" w:author=\"A. Person\"><w:p><w:r><w:t>Mine.</w:t></w:r></w:p></w:comment>";
  const std::string body = word_paragraph("Keep all data.");
  for (const bool has_comments : {false, true}) {
    std::vector<std::pair<std::string, std::string>> others = {{"styles", ""}, {"settings", "<w:zoom/>"}};
    if (has_comments) others.push_back({"comments", old});
    const std::string bytes = docx_of(body, others);
    const auto document = read("bill.docx", bytes);
    BOOST_REQUIRE(document);
    Comment comment = on(*document, "all");
    comment.paragraphs = {{{"Strong & <plain>", true}},
                          {{"See "}, {"a source", false, "https://example.org/?a=1&b=2"}}};
    const auto out = write_docx(*document, {comment}, kCommentator);
    BOOST_REQUIRE(out);
    for (const char* same : {"_rels/.rels", "word/styles.xml", "word/settings.xml"})
      BOOST_TEST(part_of(*out, same) == part_of(bytes, same));
    // The parts that change only gain bytes.
    for (const char* part : {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}) {
      const std::string before = part_of(bytes, part), after = part_of(*out, part);
      size_t at = 0;
      for (const char c : after) at += at < before.size() && before[at] == c;
      BOOST_TEST(at == before.size(), part);
    }
    const std::string comments = part_of(*out, "word/comments.xml");
    BOOST_TEST((comments.find(old) != std::string::npos) == has_comments);
    const std::string id = has_comments ? "8" : "0";
    BOOST_TEST(comments.find("<w:comment w:id=\"" + id +
                             "\" w:author=\"caveat\" w:date=\"2026-01-01T00:00:00Z\" "
                             "w:initials=\"cv\">") != std::string::npos);
    BOOST_TEST(comments.find("Strong &amp; &lt;plain&gt;") != std::string::npos);
    BOOST_TEST(part_of(*out, "word/_rels/comments.xml.rels").find("https://example.org/?a=1&amp;b=2") !=
               std::string::npos);
    BOOST_TEST(commented(*out).words[id] == "all");
  }
}

BOOST_AUTO_TEST_CASE(parts_whose_root_closes_itself) {
  const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
  const std::string empty_relations = "<Relationships xmlns=\"" + package + "\"/>";
  const struct {
    bool has_comments;
    Part part;
  } cases[] = {
      {false, {"word/_rels/document.xml.rels", empty_relations}},
      {false, {"word/_rels/document.xml.rels", "<p:Relationships xmlns:p=\"" + package + "\" />\n<!-- end -->"}},
      // What stands behind the root is no part of it, though it looks like one.
      {false, {"word/_rels/document.xml.rels", empty_relations + "lationships\"/>"}},
      {false,
       {"word/_rels/document.xml.rels",
        "<Relationships xmlns=\"" + package + "\"></Relationships><!-- </Relationships> -->"}},
      {true, {"word/comments.xml", std::string("<w:comments ") + kWordNames + "/>"}},
      {true, {"word/_rels/comments.xml.rels", empty_relations}},
  };
  for (const auto& one : cases) {
    std::vector<std::pair<std::string, std::string>> others;
    if (one.has_comments) others = {{"comments", ""}};
    const auto bytes = write_package(docx_of(word_paragraph("Keep all data."), others), {one.part});
    BOOST_REQUIRE(bytes);
    const auto document = read("bill.docx", *bytes);
    BOOST_REQUIRE(document);
    Comment comment = on(*document, "all");
    comment.paragraphs = {{{"a source", false, "https://example.org/"}}};
    const auto out = write_docx(*document, {comment}, kCommentator);
    BOOST_REQUIRE_MESSAGE(out, one.part.name);
    BOOST_TEST(commented(*out).words["0"] == "all");
    for (const char* part : {"word/comments.xml", "word/_rels/comments.xml.rels", "word/_rels/document.xml.rels"}) {
      pugi::xml_document xml;
      BOOST_TEST(xml.load_string(part_of(*out, part).c_str()), part);
      BOOST_TEST(!xml.document_element().first_child().empty(), part);
    }
    const auto again = write_docx(*read("bill.docx", *out), {comment}, kCommentator);
    BOOST_REQUIRE(again);
    BOOST_TEST(commented(*again).words.size() == 2u);
  }
}

BOOST_AUTO_TEST_CASE(other_formats_give_a_new_file) {
  const auto document = read("bill.md", "# Access Act\n\n## Article 1\n\nThe Director may **order** data & more.\n");
  BOOST_REQUIRE(document);
  const auto out = write_docx(*document, {on(*document, "Director may"), on(*document, "Article 1")}, kCommentator);
  BOOST_REQUIRE(out);
  BOOST_TEST(commented(*out).words["0"] == "Director may");
  BOOST_TEST(commented(*out).words["1"] == "Article 1");
  BOOST_TEST(text_of(*out).find("Access Act\n\nArticle 1\n\nThe Director may") == 0);
  const auto again = write_docx(*document, {on(*document, "Director may"), on(*document, "Article 1")}, kCommentator);
  BOOST_TEST((*again == *out));
}

BOOST_AUTO_TEST_CASE(characters_that_xml_does_not_allow) {
  const auto document = read("bill.txt", "1. Data\n\nThe\uFFFF Director\x01 may order \uFFFEdata.\n");
  BOOST_REQUIRE(document);
  const auto out = write_docx(*document, {on(*document, "order"), on(*document, "data.")}, kCommentator);
  BOOST_REQUIRE(out);
  Commented found = commented(*out);
  BOOST_TEST(found.words["0"] == "order");
  BOOST_TEST(found.words["1"] == "data.");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::document
