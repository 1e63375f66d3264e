// The HTML page: no word of a text becomes markup, every word is there once, highlights and links are where they
// belong.
#include <boost/test/unit_test.hpp>
#include <regex>
#include <sstream>

#include "report/fixture.h"
#include "report/html_layout.h"
#include "report/html_marks.h"
#include "report/html_page.h"
#include "report/markup.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

std::string letters(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (static_cast<unsigned char>(c) > 0x20) out += c;
  return out;
}

std::string law_of(const review::Review& review, const checklist::Checklist& checklist) {
  std::ostringstream out;
  Markup html(out);
  write_law(html, page_of(review, checklist, 1));
  return out.str();
}

std::string page_with(const review::Review& review, const checklist::Checklist& checklist) {
  std::ostringstream out;
  Settings settings;
  settings.checklist = &checklist;
  settings.version = "1.0";
  const std::unique_ptr<Writer> writer = make_html(out, settings);
  writer->begin();
  writer->add(review);
  writer->end({});
  return out.str();
}

BOOST_AUTO_TEST_SUITE(html)

BOOST_AUTO_TEST_CASE(what_is_written_is_escaped_and_closed) {
  std::ostringstream out;
  Markup(out).open("p", {{"title", "\"><b>'"}, {"hidden", ""}}).text("a < b & \x01\x1B[c").element("i", "</p>").close();
  BOOST_TEST(out.str() == "<p title=\"&quot;&gt;&lt;b&gt;&#39;\" hidden>a &lt; b &amp;   [c<i>&lt;/p&gt;</i></p>");
}

BOOST_AUTO_TEST_CASE(no_folders_are_handed_on) {
  std::ostringstream out;
  const checklist::Checklist checklist = test::small_checklist();
  Settings settings;
  settings.checklist = &checklist;
  const std::unique_ptr<Writer> writer = make_html(out, settings);
  writer->begin();
  review::Review review = test::small_review("/home/someone/client-a/bill.txt");
  review.problems = {{"no such check", "/home/someone/client-b/.caveat.yaml", 3, 1}};
  writer->add(review);
  writer->add_unreadable({"is empty", "", "/home/someone/client-c/draft.txt"});
  writer->end({.totals = {}, .problems = {{"does nothing", "../client-d/.caveat.yaml", 4, 1}}});
  const std::string page = out.str();
  for (const char* said : {"bill.txt", ".caveat.yaml:3: no such check", "draft.txt: is empty", ".caveat.yaml:4: does"})
    BOOST_TEST(page.find(said) != std::string::npos, said);
  for (const char* folder : {"someone", "client-"}) BOOST_TEST(page.find(folder) == std::string::npos, folder);
}

BOOST_AUTO_TEST_CASE(contents_count_the_findings_of_each_part) {
  const checklist::Checklist checklist = test::small_checklist();
  review::Review review = test::small_review();
  const auto badges = [&] {
    std::ostringstream out;
    Markup html(out);
    write_contents(html, page_of(review, checklist, 1));
    const std::string contents = out.str();
    const std::regex badge("badge ([a-z]+)\">(\\d+)");
    std::string found;
    for (std::sregex_iterator at(contents.begin(), contents.end(), badge), end; at != end; ++at)
      found += (*at)[1].str() + (*at)[2].str() + " ";
    return found;
  };
  BOOST_TEST(badges() == "error3 error2 note1 ");  // the chapter, Article 7, Article 8
  review.findings[0].suppressed = review::Suppressed{};
  BOOST_TEST(badges() == "warning2 warning1 note1 ");
}

BOOST_AUTO_TEST_CASE(every_word_is_in_one_block) {
  const Layout layout = lay_out(test::kText, test::small_outline());
  std::string all;
  for (const Block& block : layout.blocks) all += block.span.in(test::kText);
  BOOST_TEST(letters(all) == letters(test::kText));
  std::string roles;
  for (const Block& block : layout.blocks)
    roles += block.role == Block::Role::heading ? "h" : std::to_string(block.indent);
  BOOST_TEST(roles == "hh011h0");
}

BOOST_AUTO_TEST_CASE(pieces_do_not_overlap) {
  const review::Review review = test::small_review();
  uint32_t end = 0;
  for (const MarkedPiece& piece : marked_pieces(review.findings)) {
    BOOST_TEST(piece.span.begin >= end);
    BOOST_TEST((!piece.powers.empty() || !piece.safeguards.empty()));
    end = piece.span.end;
  }
}

BOOST_AUTO_TEST_CASE(words_are_highlighted_where_they_stand) {
  const checklist::Checklist checklist = test::small_checklist();
  const review::Review review = test::small_review();
  const std::string law = law_of(review, checklist);
  BOOST_TEST(law.find("<b>(a)</b> to <mark class=\"error\" data-f=\"1\" id=\"t1-o" +
                      std::to_string(review.findings[0].span.begin) +
                      "\">hand over stored data</mark><sup>"
                      "<a id=\"t1-w1\"") != std::string::npos);
  BOOST_TEST(law.find("data-f=\"2 1\"") + law.find("data-f=\"1 2\"") != 2 * std::string::npos);
  BOOST_TEST(law.find(">within 30 days</span>") != std::string::npos);
  const std::regex note("<div class=\"card[\\s\\S]*?</div>"), sup("<sup>.*?</sup>"), tag("<[^>]*>");
  std::string words = std::regex_replace(law, note, "");
  words = std::regex_replace(std::regex_replace(words, sup, ""), tag, "");
  BOOST_TEST(letters(words) == letters(test::kText));
}

BOOST_AUTO_TEST_CASE(hostile_words_stay_words) {
  const std::string hostile = "</mark><script>x</script><img src=x>\"'&";
  review::Review review = test::small_review("<b>.txt");
  checklist::Checklist checklist = test::small_checklist();
  const size_t scripts = 1;  // the page's own
  review.document.text.replace(review.findings[0].span.begin, hostile.size(), hostile);
  review.findings[0].span.end = review.findings[0].span.begin + static_cast<uint32_t>(hostile.size());
  review.findings[0].norm.bearer = review.findings[0].safeguards[0].reason = review.findings[0].message = hostile;
  review.findings[1].suppressed = review::Suppressed{false, hostile, hostile, 1};
  review.outline.title = hostile;
  review.notes = {hostile};
  review.problems = {{hostile, hostile, 1, 1}};
  checklist.checks[0].title = checklist.checks[0].why = checklist.checks[0].ask = hostile;
  checklist.safeguards[0].title = hostile;
  checklist.citations[0].url = "javascript:x()";
  const std::string page = page_with(review, checklist);
  size_t found = 0;
  for (size_t at = page.find("<script"); at != std::string::npos; at = page.find("<script", at + 1)) ++found;
  BOOST_TEST(found == scripts);
  BOOST_TEST(page.find("<img") == std::string::npos);
  BOOST_TEST(page.find("javascript:") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_doubt_is_said_once) {
  const checklist::Checklist checklist = test::small_checklist();
  for (const bool needs_safeguards : {true, false}) {
    review::Review review = test::small_review();
    review::Finding finding = review.findings.front();
    finding.doubt = "It may mean something else.";
    finding.message += " " + finding.doubt;
    if (!needs_safeguards) finding.safeguards.clear();
    review.findings = {finding};
    const std::string page = page_with(review, checklist);
    const size_t at = page.find(finding.doubt);
    BOOST_REQUIRE(at != std::string::npos);
    BOOST_TEST(page.find(finding.doubt, at + 1) == std::string::npos, "with safeguards: " << needs_safeguards);
  }
}

BOOST_AUTO_TEST_CASE(a_page_without_texts_is_whole) {
  std::ostringstream out;
  Settings settings;
  const checklist::Checklist checklist;
  settings.checklist = &checklist;
  const std::unique_ptr<Writer> writer = make_html(out, settings);
  writer->begin();
  writer->add_unreadable({"it is <empty>", "name another", "a.txt"});
  writer->end({});
  BOOST_TEST(out.str().find("a.txt: it is &lt;empty&gt;; name another") != std::string::npos);
  BOOST_TEST(out.str().ends_with("</html>\n"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::report
