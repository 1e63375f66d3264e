// Defined terms where they are used.
#include "lsp/mentions.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "checklist/builtin.h"
#include "document/edited.h"

namespace caveat::lsp {
namespace {

const std::string kBegin =
    "SAMPLE ACT\n\nArticle 1. Definitions\n\nIn this Act:\n\n(a) “data” means signs;\n\n(b) “data centre” means a "
    "house "
    "of data;\n\n(c) “Überwachung” means watching.\n\nArticle 2. Rules\n\n";

// The terms used in the last article, each in brackets.
struct Row {
  const char* words;
  const char* marked;
};
const Row kRows[] = {
    {"Data are kept.", "[Data] are kept."},
    {"A data centre keeps data.", "A [data centre] keeps [data]."},
    {"A data\ncentre burns.", "A [data\ncentre] burns."},
    {"Data centres burn, as does a database.", "[Data centres] burn, as does a database."},
    {"Metadata and datasets are others.", "Metadata and datasets are others."},
    {"“Data” in quotation marks, data’s end.", "“[Data]” in quotation marks, [data]’s end."},
    {"Überwachung is watching.", "[Überwachung] is watching."},
    {"ÜBERWACHUNG IS WATCHING.", "[ÜBERWACHUNG] IS WATCHING."},
    {"", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(mentions)

BOOST_AUTO_TEST_CASE(terms_are_met_whole_and_longest_first) {
  const review::Engine engine(checklist::builtin(), {});
  for (const Row& row : kRows) {
    const review::Review review = engine.review(document::of_source("act.txt", kBegin + row.words, "text"));
    BOOST_REQUIRE_EQUAL(review.outline.definitions.size(), 3u);
    const Span where{static_cast<uint32_t>(kBegin.size()), static_cast<uint32_t>(review.document.text.size())};
    std::string marked = row.words;
    std::vector<Mention> all = mentions_in(review, where);
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
      std::string words(one->span.in(review.document.text));
      if (marked.compare(one->span.end - where.begin, 1, "s") == 0 && words.ends_with("centre")) words += "s";
      marked.replace(one->span.begin - where.begin, words.size(), "[" + words + "]");
    }
    BOOST_TEST(marked == row.marked);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::lsp
