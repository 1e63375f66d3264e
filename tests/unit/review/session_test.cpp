// A text under edits: after any of them the review is the one that a fresh look at the text gives.
#include "review/session.h"

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "checklist/builtin.h"
#include "document/edited.h"
#include "provision/print.h"

namespace caveat::review {
namespace {

std::string shown(const Review& review) {
  std::ostringstream out;
  out << review.language << "\n" << review.outline.title << "\n" << review.outline.subject << "\n";
  out << provision::print(review.outline, review.document.text, true);
  for (const provision::Definition& one : review.outline.definitions)
    out << one.term.begin << "-" << one.meaning.end << "\n";
  for (const Finding& finding : review.findings) {
    out << finding.check << " " << static_cast<int>(finding.level) << " " << finding.span.begin << "+"
        << finding.span.size() << " " << finding.provision << "/" << finding.unit << " " << finding.fingerprint << " "
        << finding.around << " " << finding.message << "\n";
    for (const SafeguardStatus& status : finding.safeguards) {
      out << "  " << status.id << "=" << static_cast<int>(status.status);
      if (status.where) out << "@" << status.where->span.begin << "-" << status.where->span.end;
      out << " " << status.reason << "\n";
    }
    for (const Place& place : finding.related) out << "  also " << place.span.begin << "\n";
  }
  return out.str();
}

std::string corpus(const std::string& name) {
  std::ifstream in(CAVEAT_SOURCE_DIR "/tests/corpus/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

const char* const kPieces[] = {
    "x",
    " ",
    "\n",
    "\r\n",
    "“",
    "warrant",
    " shall not ",
    "\n\n",
    "(a) ",
    "\n5. ",
    "\nArticle 12\nInterception\n\nThe police may intercept any communication without a warrant.\n\n",
    "subject to section 4",
    "\nPART III\n",
    "1. In this Act, “data” means traffic data.\n",
    "# Heading\n",
    "**",
    "",
    "The Minister may order a provider to retain all traffic data for two years.",
};

struct Row {
  std::vector<const char*> files;
  const char* format;
  int edits;
};
const Row kRows[] = {{{"commonwealth-act.txt"}, "text", 800},
                     {{"treaty.txt"}, "", 800},
                     {{"sample-bill.md"}, "markdown", 800},
                     {{"ley.txt"}, "text", 800},
                     {{"us-act.txt", "treaty.txt", "commonwealth-act.txt", "control.txt"}, "text", 400}};

}  // namespace

BOOST_AUTO_TEST_SUITE(session)

BOOST_AUTO_TEST_CASE(any_edits_give_what_a_fresh_review_gives) {
  const auto engine = std::make_shared<const Engine>(checklist::builtin(), Options{});
  std::mt19937 random(31);
  for (const Row& row : kRows) {
    const std::string name = row.files.front();
    std::string text;
    for (const char* file : row.files) text.append(corpus(file)).append("\n\n");
    BOOST_REQUIRE(text.size() > 1000u);
    Session session(engine);
    session.open(name, text, row.format);
    for (int i = 0; i < row.edits; ++i) {
      const auto place = [&] {
        size_t at = random() % (text.size() + 1);
        while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
        return static_cast<uint32_t>(at);
      };
      const uint32_t begin = place();
      uint32_t end = place();
      if (end < begin || (end - begin > 30 && random() % 40 > 0)) end = begin;
      // At times some lines from elsewhere are pasted.
      std::string piece = kPieces[random() % std::size(kPieces)];
      if (const size_t from = random() % text.size(); random() % 20 == 0) {
        const size_t line = std::min(text.find('\n', from), text.size());
        piece = text.substr(line, std::min(text.find("\n\n", std::min(line + 300, text.size())), text.size()) - line);
      }
      text.replace(begin, end - begin, piece);
      session.edit({begin, end}, piece);
      BOOST_REQUIRE(!session.fresh());
      if (random() % 4 == 0) continue;  // several edits between two reviews
      BOOST_REQUIRE_EQUAL(session.source(), text);
      const Review fresh = engine->review(document::of_source(name, text, row.format));
      BOOST_REQUIRE_EQUAL(shown(session.review()), shown(fresh));
    }
  }
}

BOOST_AUTO_TEST_CASE(texts_that_no_file_would_be_read_as) {
  const auto engine = std::make_shared<const Engine>(checklist::builtin(), Options{});
  Session session(engine);
  for (const char* format : {"", "text", "markdown"}) {
    for (const std::string& text : {std::string(), std::string("\0\0a", 3), std::string("\xEF\xBB\xBF# Act\n\nText."),
                                    std::string("%PDF-1.4"), std::string("PK\x03\x04")}) {
      session.open("untitled:1", text, format);
      BOOST_TEST(session.source() == text);
      session.review();
      session.edit({0, static_cast<uint32_t>(text.size())}, "");
      BOOST_TEST(session.source().empty());
      BOOST_TEST(session.review().findings.empty());
      session.edit({0, 0}, "Article 2\nCollection\n\nThe competent authorities may collect traffic data in real time.");
      BOOST_TEST(session.review().findings.size() > 0u);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::review
