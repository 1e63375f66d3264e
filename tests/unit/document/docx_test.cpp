#include <boost/test/unit_test.hpp>

#include "document/document.h"
#include "document/office_files.h"

namespace caveat::document {
namespace {

BOOST_AUTO_TEST_SUITE(docx)

std::string text_of(const std::string& bytes, Version version = Version::accepted) {
  const auto document = read("bill.docx", bytes, {.format = "", .version = version, .limits = {}});
  return document ? document->text : "ERROR " + document.error().message;
}

std::string level(const std::string& at, const std::string& format, const std::string& text,
                  const std::string& more = "") {
  return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more +
         "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

BOOST_AUTO_TEST_CASE(body) {
  const struct {
    const char* body;
    const char* text;
  } cases[] = {
      {"<w:p><w:r><w:t>The Director</w:t></w:r><w:r><w:t xml:space=\"preserve\"> may </w:t></w:r><w:r><w:t>order.</w:t>"
       "</w:r></w:p><w:p/><w:p><w:r><w:t>A &amp; B</w:t></w:r></w:p>",
       "The Director may order.\n\nA & B\n"},
      {"<w:p><w:r><w:t>(a)</w:t><w:tab/><w:t>data</w:t><w:br/><w:t>kept</w:t><w:noBreakHyphen/><w:t>on</w:t></w:r></"
       "w:p>",
       "(a)\tdata\nkept-on\n"},
      {"<w:p><w:r><w:t>inter\xC2\xAD"
       "ception</w:t></w:r></w:p>",
       "interception\n"},
      {"<w:p><w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>, tagged</w:t></w:r>"
       "</w:smartTag><w:sdt><w:sdtContent><w:r><w:t>, controlled</w:t></w:r></w:sdtContent></w:sdt></w:p>",
       "linked, tagged, controlled\n"},
      // A field: its instruction is not shown, its result is.
      {"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF "
       "x</w:instrText><w:t>not</w:t></w:r><w:r>"
       "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>section 5</w:t></w:r><w:r><w:fldChar "
       "w:fldCharType=\"end\"/></w:r><w:r><w:t> applies</w:t></w:r></w:p>",
       "section 5applies\n"},
      {"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr>"
       "<w:t>shown</w:t></w:r></w:p>",
       "shown\n"},
      {"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>(1)</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>A provider shall keep "
       "data.</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>The first column</w:t></w:r></w:p></w:tc><w:tc>"
       "<w:p><w:r><w:t>The second</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
       "(1) A provider shall keep data.\n\nThe first column\n\nThe second\n"},
      {"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
       "<w:sdtContent><w:p><w:r><w:t>Contents</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>Law</w:t></w:r></"
       "w:p>",
       "Law\n"},
      // A text box comes after its paragraph, once.
      {"<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p>"
       "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></"
       "w:p>"
       "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Around</w:t></w:r></w:p>",
       "Around\n\nBox\n"},
      // Signs by their code in a font, and formulas.
      {"<w:p><w:r><w:t xml:space=\"preserve\">Under </w:t><w:sym w:font=\"Times New Roman\" w:char=\"00A7\"/><w:t "
       "xml:space=\"preserve\"> 5, x </w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:sym w:font=\"Symbol\" "
       "w:char=\"70\"/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r></w:p>",
       "Under § 5, x ≥π•\n"},
      {"<w:p><w:r><w:t xml:space=\"preserve\">A fine of </w:t></w:r><m:oMath><m:r><m:t>3x</m:t></m:r><m:sSup><m:e><m:r>"
       "<m:t>y</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:d><m:e><m:f><m:num><m:r><m:t>a</m:t>"
       "</m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:e></m:d></m:oMath><w:r><w:t "
       "xml:space=\"preserve\"> euros.</w:t></w:r></w:p>",
       "A fine of 3xy^2(a/b) euros.\n"},
      // A mark of a note that is only raised, by itself or by its style, is no part of the word.
      {"<w:p><w:r><w:t>Keep</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r><w:r>"
       "<w:t xml:space=\"preserve\"> data on 2 m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
       "<w:t>2</w:t></w:r><w:r><w:t>, Act</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr>"
       "<w:t>4</w:t></w:r></w:p>",
       "Keep 1 data on 2 m2, Act4\n"},
      {"<w:p><w:r><w:t>bad &#xD800; and &#7; &unknown;</w:t></w:r></w:p>", "bad ??? and   &unknown;\n"},
  };
  for (const auto& one : cases) BOOST_TEST(text_of(docx_of(one.body)) == one.text);
}

BOOST_AUTO_TEST_CASE(tracked_changes) {
  const struct {
    const char* body;
    const char* accepted;
    const char* original;
  } cases[] = {
      {"<w:p><w:r><w:t xml:space=\"preserve\">The Minister "
       "</w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del>"
       "<w:ins><w:r><w:t>shall</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> order.</w:t></w:r></w:p>",
       "The Minister shall order.\n", "The Minister may order.\n"},
      {"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One "
       "</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>",
       "Onetwo\n", "One\n\ntwo\n"},
      {"<w:p><w:moveFrom><w:r><w:t>Moved.</w:t></w:r></w:moveFrom></w:p><w:p><w:r><w:t>Rest.</w:t></w:r></w:p><w:p>"
       "<w:moveTo><w:r><w:t>Moved.</w:t></w:r></w:moveTo></w:p>",
       "Rest.\n\nMoved.\n", "Moved.\n\nRest.\n"},
      {"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>Old "
       "row</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr>"
       "<w:ins/></w:trPr><w:tc><w:p><w:r><w:t>New row</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
       "New row\n", "Old row\n"},
  };
  for (const auto& one : cases) {
    BOOST_TEST(text_of(docx_of(one.body)) == one.accepted);
    BOOST_TEST(text_of(docx_of(one.body), Version::original) == one.original);
  }
}

BOOST_AUTO_TEST_CASE(numbers_of_lists) {
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\">" + level("0", "decimal", "Article %1") + level("1", "decimal", "%2.") +
      level("2", "lowerLetter", "(%3)") + level("3", "lowerRoman", "(%4)") + "</w:abstractNum>" +
      "<w:abstractNum w:abstractNumId=\"1\">" + level("0", "upperRoman", "%1") +
      level("1", "decimal", "%1.%2", "<w:isLgl/>") + level("2", "bullet", "\xEF\x82\xB7") + "</w:abstractNum>" +
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
      "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"2\"><w:startOverride w:val=\"5\"/>"
      "</w:lvlOverride></w:num>";
  const auto list = [](const std::vector<std::pair<const char*, const char*>>& items) {
    std::string body;
    for (const auto& [number, at] : items) body += word_paragraph("x", in_list(number, at));
    return body;
  };
  const struct {
    std::vector<std::pair<const char*, const char*>> items;
    const char* text;
  } cases[] = {
      {{{"1", "0"}, {"1", "1"}, {"1", "2"}, {"1", "2"}, {"1", "3"}, {"1", "1"}, {"1", "2"}, {"1", "0"}, {"1", "1"}},
       "Article 1 x\n\n1. x\n\n(a) x\n\n(b) x\n\n(i) x\n\n2. x\n\n(a) x\n\nArticle 2 x\n\n1. x\n"},
      {{{"2", "0"}, {"2", "0"}, {"2", "1"}, {"2", "2"}}, "I x\n\nII x\n\n2.1 x\n\n• x\n"},
      {{{"1", "2"}, {"3", "2"}, {"3", "2"}, {"1", "2"}}, "(a) x\n\n(e) x\n\n(f) x\n\n(g) x\n"},
      {{{"0", "0"}, {"9", "0"}}, "x\n\nx\n"},
  };
  for (const auto& one : cases) BOOST_TEST(text_of(docx_of(list(one.items), {{"numbering", numbering}})) == one.text);
}

BOOST_AUTO_TEST_CASE(ways_to_count) {
  const struct {
    const char* format;
    const char* start;
    const char* label;
  } cases[] = {{"arabicAlpha", "2", "ب"},
               {"arabicAbjad", "3", "ج"},
               {"hebrew1", "15", "טו"},
               {"hebrew1", "21", "כא"},
               {"hebrew2", "11", "כ"},
               {"thaiLetters", "3", "ค"},
               {"thaiNumbers", "12", "๑๒"},
               {"hindiNumbers", "3", "३"},
               {"chineseCounting", "12", "十二"},
               {"chineseCounting", "20", "二十"},
               {"chineseCounting", "101", "一百零一"},
               {"ideographDigital", "10", "一〇"},
               {"ideographTraditional", "2", "乙"},
               {"irohaFullWidth", "2", "ロ"},
               {"koreanDigital", "10", "일영"},
               {"koreanCounting", "11", "십일"},
               {"ganada", "2", "나"},
               {"decimalEnclosedCircle", "12", "⑫"},
               {"decimalEnclosedCircle", "60", "60"},
               {"decimalFullWidth", "5", "５"},
               {"cardinalText", "1", "One"},
               {"cardinalText", "40", "Forty"},
               {"ordinalText", "22", "Twenty-second"},
               {"russianLower", "30", "аа"}};
  for (const auto& one : cases) {
    const std::string numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"" +
                                  std::string(one.start) + "\"/><w:numFmt w:val=\"" + one.format +
                                  "\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num "
                                  "w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    const auto document =
        read("bill.docx", docx_of(word_paragraph("x", in_list("1", "0")), {{"numbering", numbering}}));
    BOOST_REQUIRE(document);
    BOOST_TEST(document->text == one.label + std::string(") x\n"), one.format);
    BOOST_TEST(document->notes.empty(), one.format);
  }
}

BOOST_AUTO_TEST_CASE(ways_to_count_of_ones_own) {
  const std::string begin = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">",
                    end =
                        "<w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
                        "w:val=\"0\"/></w:num>";
  const auto of = [&](const std::string& format) {
    return read("bill.docx", docx_of(word_paragraph("x", in_list("1", "0")), {{"numbering", begin + format + end}}));
  };
  const auto padded =
      of("<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/>"
         "</mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>");
  BOOST_REQUIRE(padded);
  BOOST_TEST(padded->text == "001) x\n");
  BOOST_TEST(padded->notes.empty());
  const auto words = read(
      "bill.docx",
      docx_of(
          word_paragraph("x", in_list("1", "0")),
          {{"numbering", begin + "<w:numFmt w:val=\"ordinalText\"/>" + end},
           {"styles",
            "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr></w:rPrDefault></w:docDefaults>"}}));
  BOOST_REQUIRE(words);
  BOOST_TEST(words->text == "1) x\n");
  BOOST_TEST(words->notes.size() == 1u);
  const auto unknown = of("<w:numFmt w:val=\"hindiVowels\"/>");
  BOOST_REQUIRE(unknown);
  BOOST_TEST(unknown->text == "1) x\n");
  BOOST_REQUIRE(unknown->notes.size() == 1u);
  BOOST_TEST(unknown->notes[0].find("hindiVowels") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_was_not_read_is_said) {
  const auto document = read("bill.docx", docx_of(word_paragraph("Law.") + "<w:altChunk/>"));
  BOOST_REQUIRE(document);
  BOOST_REQUIRE(document->notes.size() == 1u);
  BOOST_TEST(document->notes[0].find("altChunk") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(numbers_from_styles) {
  const std::string numbering = "<w:abstractNum w:abstractNumId=\"0\">" +
                                level("0", "decimal", "Section %1.", "<w:pStyle w:val=\"Clause\"/>") +
                                level("1", "lowerLetter", "(%2)", "<w:pStyle w:val=\"Point\"/>") +
                                "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num>";
  const std::string styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Clause\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId "
      "w:val=\"4\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Point\"><w:basedOn w:val=\"Clause\"/></w:style>"
      "<w:style w:styleId=\"Plain\"><w:basedOn w:val=\"Clause\"/><w:pPr><w:numPr><w:numId "
      "w:val=\"0\"/></w:numPr></w:pPr>"
      "</w:style><w:style w:styleId=\"Loop\"><w:basedOn w:val=\"Pool\"/></w:style><w:style "
      "w:styleId=\"Pool\"><w:basedOn "
      "w:val=\"Loop\"/></w:style>"
      "<w:style w:styleId=\"Inhalt\"><w:name w:val=\"TOC 1\"/></w:style>"
      "<w:style w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style>";
  std::string body;
  for (const char* style : {"Clause", "Point", "Point", "Plain", "Loop", "Inhalt", "Secret", "Clause"})
    body += word_paragraph(style, std::string("<w:pStyle w:val=\"") + style + "\"/>");
  BOOST_TEST(text_of(docx_of(body, {{"styles", styles}, {"numbering", numbering}})) ==
             "Section 1. Clause\n\n(a) Point\n\n(b) Point\n\nPlain\n\nLoop\n\nSection 2. Clause\n");
}

BOOST_AUTO_TEST_CASE(footnotes_come_last) {
  const std::string notes =
      "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
      "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> See Act "
      "4.</w:t></w:r></w:p>"
      "</w:footnote>";
  const std::string body =
      "<w:p><w:r><w:t>Keep</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t xml:space=\"preserve\"> "
      "data.</w:t></w:r></w:p>" +
      word_paragraph("End.");
  BOOST_TEST(text_of(docx_of(body, {{"footnotes", notes}})) == "Keep data.\n\nEnd.\n\n[1]  See Act 4.\n");
}

BOOST_AUTO_TEST_CASE(places) {
  const std::string body =
      word_paragraph("First.") +
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Every </w:t></w:r><w:del><w:r><w:delText>old"
      "</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\">provider</w:t></w:r></w:p></w:tc>"
      "</w:tr></w:tbl>";
  const auto document = read("bill.docx", docx_of(body));
  BOOST_REQUIRE(document);
  BOOST_TEST(document->format == "docx");
  const auto at = static_cast<uint32_t>(document->text.find("Every"));
  const std::vector<Place> places = document->places_of({at, static_cast<uint32_t>(document->text.size())});
  BOOST_REQUIRE_EQUAL(places.size(), 2);
  BOOST_TEST(to_string(places[0]) == "paragraph 2, run 1");
  BOOST_TEST(to_string(places[1]) == "paragraph 2, run 3");
}

BOOST_AUTO_TEST_CASE(hostile) {
  const std::string fine = docx_of(word_paragraph("Every provider shall keep data."));
  for (size_t size = 4; size < fine.size(); size += 7) {
    const auto document = read("bill.docx", std::string_view(fine).substr(0, size));
    BOOST_TEST(!document);
  }
  std::string deep, end;
  for (int i = 0; i < 20'000; ++i) deep += "<w:sdt><w:sdtContent>", end += "</w:sdtContent></w:sdt>";
  BOOST_TEST(text_of(docx_of(deep + end)).find("inside one another") != std::string::npos);
  const std::string bomb = docx_of(word_paragraph(std::string(8 << 20, ' ')));
  BOOST_TEST(text_of(bomb).find("unpacks to far more") != std::string::npos);
  const std::string begin = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>";
  BOOST_TEST(text_of(docx_of(begin + word_paragraph("Every provider shall keep data."))) ==
             "Every provider shall keep data.\n");
  // Two parts of one name, of which programs differ in what they show.
  std::string twice = docx_of(word_paragraph("Lamps are lit."), {{"documenX", "<w:body/>"}});
  const std::string_view other = "word/documenX.xml";
  for (size_t at = 0; (at = twice.find(other)) != std::string::npos;)
    twice.replace(at, other.size(), "word/document.xml");
  BOOST_TEST(text_of(twice).find("has two parts \"word/document.xml\"") != std::string::npos, text_of(twice));
  const auto many = read("bill.docx", fine, {.format = "", .version = {}, .limits = {.entries = 2}});
  BOOST_REQUIRE(!many);
  BOOST_TEST(many.error().remedy.find("--max-entries") != std::string::npos);
  const auto small = read("bill.docx", fine, {.format = "", .version = {}, .limits = {.unpacked_size = 1000}});
  BOOST_REQUIRE(!small);
  BOOST_TEST(small.error().remedy.find("--max-unpacked-size") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::document
