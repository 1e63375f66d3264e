#include "checklist/loader.h"

#include <boost/test/unit_test.hpp>

#include "checklist/print.h"
#include "folder.h"

namespace caveat::checklist {
namespace {

using testing::print;

// A good check under another id, with one place to spoil.
std::string check_with(const std::string& from, const std::string& to) {
  std::string text = R"(id: second
title: Second
why: Because.
when:
  - action: collect
needs: [judge]
ask: Ask.
citations: [group-2020]
examples:
  flag: [{text: "1. Collect.", tradition: us, because: yes it is}]
  pass: [{text: "1. Rest.", tradition: us, because: rest}]
)";
  const size_t at = text.find(from);
  BOOST_REQUIRE_MESSAGE(at != std::string::npos, from);
  return text.replace(at, from.size(), to);
}

Loaded load_with(const std::vector<SourceFile>& more) {
  auto files = testing::good_folder();
  files.insert(files.end(), more.begin(), more.end());
  return load_files(files);
}

struct Row {
  const char* from;
  const char* to;
  const char* errors;
  bool kept = false;  // whether the check stands all the same
};

const Row kChecks[] = {
    {"title: Second", "title: Another", "", true},
    {"when:", "wen:",
     "powers/second.yaml:1:1: a check must have the key \"when\"; add \"when: …\"\n"
     "powers/second.yaml:4:1: a check has no key \"wen\"; write \"when\"\n"},
    {"ask: Ask.", "ask: Ask.\nask: Again.",
     "powers/second.yaml:8:1: the key \"ask\" comes twice; join it with the one on line 7\n"},
    {"title: Second",
     "title:", "powers/second.yaml:2:1: \"title\" is empty; write its text, or leave the key out if it is optional\n"},
    {"title: Second", "title: [a, b]",
     "powers/second.yaml:2:8: \"title\" is a list where one text is expected; write one text; put it in quotes if it "
     "has a colon\n"},
    {"title: Second", "title: Orders: second",
     "powers/second.yaml:2:14: this is not YAML: illegal map value; look at the indentation (blanks, no tabs), and put "
     "texts with : # { "
     "or quotes in quotes\n"},
    {"title: Second", "title: Second\nlevel: fatal",
     "powers/second.yaml:3:8: unknown level \"fatal\"; write one of: note, warning, error\n"},
    {"title: Second", "title: Second\nlevel: warnin",
     "powers/second.yaml:3:8: unknown level \"warnin\"; write \"warning\"\n"},
    {"title: Second", "title: Second\ntags: [retention, interception]",
     "powers/second.yaml:3:19: unknown tags \"interception\"; write one of: surveillance, data-sharing, encryption, "
     "retention, expression, offences, identity, cooperation, data-protection-exemptions\n"},
    {"title: Second", "title: Second\nyields-to: thrid",
     "powers/second.yaml:3:12: no check \"thrid\"; write one of: second, traffic\n", true},
    {"id: second", "id: third",
     "powers/second.yaml:1:1: the id \"third\" differs from the file's name; write \"id: second\", or name the file "
     "third.yaml\n"},
    {"action: collect", "action: colect", "powers/second.yaml:5:13: no term \"colect\"; write \"collect\"\n"},
    {"action: collect", "action: [order, colect]", "powers/second.yaml:5:21: no term \"colect\"; write \"collect\"\n"},
    {"action: collect", "action: court",
     "powers/second.yaml:5:13: \"court\" is of kind actor, and this key takes kind action; move it to the key of its "
     "kind, or to \"says\", which takes any\n"},
    {"action: collect", "object: court", "", true},
    {"action: collect", "says: traffic-data", "", true},
    {"- action: collect", "- traffic-data", "", true},
    {"action: collect", "force: pwer", "powers/second.yaml:5:12: unknown force \"pwer\"; write \"power\"\n"},
    {"action: collect", "max-days: 30",
     "powers/second.yaml:5:5: this pattern would be met by every clause; add at least one of: force, bearer, action, "
     "object, manner, says, phrases, powers\n"},
    {"action: collect", "action: collect\n    min-days: 30",
     "powers/second.yaml:6:15: \"min-days\" stands without \"says\"; say with \"says: …\" which words name the time, "
     "such "
     "as a prison term\n"},
    {"action: collect", "says: court\n    max-days: 1.5",
     "powers/second.yaml:6:15: \"max-days\" must be a whole number of 1 or more; write digits, such as 30\n"},
    {"action: collect", "action: []",
     "powers/second.yaml:5:13: the list \"action\" is empty; write at least one entry, or leave the key out if it is "
     "optional\n"},
    {"action: collect", "acton: collect",
     "powers/second.yaml:5:5: a pattern has no key \"acton\"; write \"action\"\n"
     "powers/second.yaml:5:5: this pattern would be met by every clause; add at least one of: force, bearer, action, "
     "object, manner, says, phrases, powers\n"},
    {"action: collect", "lacking: judge\n    says: court",
     "powers/second.yaml:5:14: \"lacking\" stands without \"powers\"; say with \"powers: […]\" which checks must have "
     "lacked it\n"},
    {"action: collect", "powers: trafic", "powers/second.yaml:5:13: no check \"trafic\"; write \"traffic\"\n", true},
    {"action: collect", "powers: traffic\n    lacking: juge",
     "powers/second.yaml:6:14: no safeguard \"juge\"; write \"judge\"\n", true},
    {"action: collect", "phrases: [a]",
     "powers/second.yaml:5:14: \"phrases\" does not say its language; write {en: [\"…\"]}, with the language's code\n"},
    {"action: collect", "phrases: {french: [a]}",
     "powers/second.yaml:5:15: no language \"french\"; write one of: aa, en\n"},
    {"action: collect", "phrases: {en: [\"{trafic-data} of\"]}",
     "powers/second.yaml:5:20: no term \"trafic-data\" in the language \"en\"; write \"traffic-data\"\n"},
    {"action: collect", "phrases: {aa: [\"{traffic-data}\"]}",
     "powers/second.yaml:5:20: no term \"traffic-data\" in the language \"aa\"; none is defined yet\n"},
    {"action: collect", "phrases:\n      en:\n        - within # days\n    unless: court",
     "powers/second.yaml:7:11: the phrase \"within\" is cut short: outside of quotes # begins a comment; put the "
     "phrase in quotes, or the comment on "
     "a line of its own\n"},
    {"action: collect", "phrases:\n      en:\n        - \"within # days\" # a comment\n    unless: court", "", true},
    {"needs: [judge]", "needs: [juge]", "powers/second.yaml:6:9: no safeguard \"juge\"; write \"judge\"\n", true},
    {"needs: [judge]", "needs: [{safeguard: judge, at-least: strong}]",
     "powers/second.yaml:6:38: unknown at-least \"strong\"; write one of: weak, present\n"},
    {"needs: [judge]", "needs: [{safeguard: judge, at-most: present}]",
     "powers/second.yaml:6:37: unknown at-most \"present\"; write one of: missing, weak\n"},
    {"needs: [judge]", "needs: [{at-least: weak}]",
     "powers/second.yaml:6:9: a need must have the key \"safeguard\"; add \"safeguard: …\"\n"},
    {"[group-2020]", "[group-2021]", "powers/second.yaml:8:13: no citation \"group-2021\"; write \"group-2020\"\n",
     true},
    {"flag: [{text: \"1. Collect.\", tradition: us, because: yes it is}]", "flag: []",
     "powers/second.yaml:10:9: the list \"flag\" is empty; write at least one entry, or leave the key out if it is "
     "optional\n"},
    {"flag:", "# flag:",
     "powers/second.yaml:11:3: the examples of a check must have the key \"flag\"; add \"flag: …\"\n"},
    {"tradition: us", "tradition: uk", "powers/second.yaml:10:43: unknown tradition \"uk\"; write \"us\"\n"},
    {"because: rest", "language: eng, because: rest", "powers/second.yaml:11:54: no language \"eng\"; write \"en\"\n"},
    {"{text: \"1. Rest.\", tradition: us, because: rest}", "Rest.",
     "powers/second.yaml:11:10: \"pass\" is a text where an example is expected; write its keys, one \"key: value\" a "
     "line; an example has: text, "
     "tradition, language, because\n"},
};

const Row kOthers[] = {
    {"safeguards/b.yaml",
     "id: b\ntitle: B\nwhy: W\nask: A\nreach: units\npresent: court\nexamples: {present: {text: T, tradition: us, "
     "because: b}, none: {text: T, tradition: us, because: b}}",
     "safeguards/b.yaml:5:8: unknown reach \"units\"; write \"unit\"\n"},
    {"safeguards/b.yaml",
     "id: b\ntitle: B\nwhy: W\nask: A\npresent: {powers: traffic}\nexamples: {present: {text: T, tradition: us, "
     "because: b}, none: {text: T, tradition: us, because: b}}",
     "safeguards/b.yaml:5:10: a pattern of a safeguard cannot have \"powers\"; say which words make the safeguard\n"},
    {"safeguards/b.yaml", "", "safeguards/b.yaml:1:1: the file is empty; write its keys, or delete the file\n"},
    {"safeguards/b.yaml", "just words",
     "safeguards/b.yaml:1:1: \"b.yaml\" is a text where a safeguard is expected; write its keys, one \"key: value\" a "
     "line; a safeguard has: id, title, why, ask, reach, "
     "condition, present, weak, unless, examples\n"},
    {"safeguards/b.yaml", "id: b\n---\nid: c",
     "safeguards/b.yaml:3:1: a second YAML document begins here; put it in a file of its own\n"},
    {"lexicon/en/more.yaml", "kind: actor\nterms:\n  court: tribunal",
     "lexicon/en/more.yaml:3:3: the term \"court\" comes twice; put its phrases with those in "
     "lexicon/en/actors.yaml:4\n"},
    {"lexicon/aa/more.yaml", "kind: object\nterms:\n  court: wat",
     "lexicon/aa/more.yaml:3:3: the term \"court\" is of kind object here and of kind actor elsewhere; give it another "
     "id, or put it in a file of its kind\n"},
    {"lexicon/en/more.yaml", "kind: actr\nterms:\n  minister: minister",
     "lexicon/en/more.yaml:1:7: unknown kind \"actr\"; write \"actor\"\n"},
    {"lexicon/en/more.yaml", "kind: actor\nterms:\n  Prime Minister: minister",
     "lexicon/en/more.yaml:3:3: \"Prime Minister\" cannot be an id; write lower-case letters and digits joined by "
     "hyphens\n"},
    {"lexicon/en/more.yaml", "kind: actor\nterms:\n  a: [\"{b} x\"]\n  b: [\"{c} y\"]\n  c: [z, \"{a} w\"]",
     "lexicon/en/more.yaml:3:3: the phrase \"{b} x\" of \"a\" leads back to it; write the words instead of the term in "
     "braces\n"},
    {"lexicon/en/more.yaml", "kind: actor\nterms:\n  a: [\"{minstr} x\"]\n  minister: m",
     "lexicon/en/more.yaml:3:7: no term \"minstr\" in the language \"en\"; write \"minister\"\n"},
    {"lexicon/fr/more.yaml", "kind: actor\nterms:\n  minister: ministre",
     "lexicon/fr/more.yaml:1:1: the language \"fr\" has no language.yaml; add lexicon/fr/language.yaml with code, "
     "name, stemmer and frequent words\n"},
    {"lexicon/bb/language.yaml", "code: bc\nname: B\nstemmer: klingon\nfrequent: x",
     "lexicon/bb/language.yaml:1:1: the code \"bc\" differs from the folder's name; write \"code: bb\", or name the "
     "folder bc\n"
     "lexicon/bb/language.yaml:3:10: no stemmer \"klingon\"; write the name of a Snowball stemmer in lower case, such "
     "as spanish, or \"\" for none\n"},
    {"lexicon/bb/language.yaml", "code: bb\nname: B\nstemmer: \"\"\nfrequent: x\nunits: {day: one, month: -3}",
     "lexicon/bb/language.yaml:5:14: \"day\" is not a number; write digits, such as 30\n"
     "lexicon/bb/language.yaml:5:26: \"month\" is less than nothing; write digits, such as 30\n"},
    {"more/citations.yaml",
     "references:\n  - {id: a, type: webpag, title: T, URL: \"https://a.org\", keyword: critique}",
     "more/citations.yaml:2:19: unknown type \"webpag\"; write \"webpage\"\n"},
    {"more/citations.yaml",
     "references:\n  - {id: a, type: webpage, title: T, URL: \"www.a.org/x\", keyword: critique}",
     "more/citations.yaml:2:43: \"www.a.org/x\" is not a web address; write it whole, beginning with https:// or "
     "http://\n"},
    {"more/citations.yaml",
     "references:\n  - {id: a, type: webpage, title: T, URL: \"https://me@a.org/x\", keyword: critique}",
     "more/citations.yaml:2:43: \"https://me@a.org/x\" is not a web address; write it whole, beginning with https:// "
     "or http://\n"},
    {"more/citations.yaml",
     "references:\n  - {id: a, type: webpage, title: T, URL: \"https://a.org\", keyword: critque}",
     "more/citations.yaml:2:69: \"keyword: critque\" does not say what the citation is; write \"critique\"\n"},
    {"more/citations.yaml",
     "references:\n  - {id: a, type: webpage, title: T, issued: soon, author: [{given: Jo}], URL: \"https://a.org\", "
     "keyword: standard}",
     "more/citations.yaml:2:46: \"issued\" has no year; write {date-parts: [[2024, 6, 14]]}, as far as the date is "
     "known\n"
     "more/citations.yaml:2:61: this author has no name; write {literal: …} for a body, {family: …, given: …} for a "
     "person\n"},
    {"more/citations.yaml",
     "references:\n  - &a {id: a, type: webpage, title: T, issued: [*a], URL: \"https://a.org\", keyword: standard}",
     "more/citations.yaml:2:49: \"issued\" has no year; write {date-parts: [[2024, 6, 14]]}, as far as the date is "
     "known\n"},
    {"notes.yaml", "a: b",
     "notes.yaml:1:1: this file has no place in a checklist folder; put it in powers/, safeguards/ or "
     "lexicon/<language>/, or name it citations.yaml or profiles.yaml\n"},
    {"more/profiles.yaml", "profiles:\n  - {id: mine, titel: Mine}",
     "more/profiles.yaml:2:5: a profile must have the key \"title\"; add \"title: …\"\n"
     "more/profiles.yaml:2:16: a profile has no key \"titel\"; write \"title\"\n"},
    {"more/profiles.yaml", "profiles:\n  - {id: mine, title: Mine, tags: [surveilance]}",
     "more/profiles.yaml:2:36: unknown tags \"surveilance\"; write \"surveillance\"\n"},
    {"more/profiles.yaml", "profiles:\n  - {id: mine, title: Mine, checks: trafic}",
     "more/profiles.yaml:2:37: no check \"trafic\"; write \"traffic\"\n"},
    {"more/profiles.yaml", "profiles:\n  - {id: mine, title: Mine}\n  - {id: mine, title: Again}",
     "more/profiles.yaml:3:5: the profile \"mine\" comes twice; delete this one or the one on line 2\n"},
};

BOOST_AUTO_TEST_SUITE(checklist_loader)

BOOST_AUTO_TEST_CASE(mistakes_in_a_check) {
  for (const Row& row : kChecks) {
    const Loaded loaded = load_with({{"powers/second.yaml", check_with(row.from, row.to)}});
    BOOST_TEST_CONTEXT(row.to) {
      BOOST_TEST(print(loaded.errors) == row.errors);
      BOOST_TEST((loaded.checklist.check("second") != nullptr) == row.kept);
      BOOST_TEST(loaded.checklist.check("traffic") != nullptr);
    }
  }
}

BOOST_AUTO_TEST_CASE(mistakes_in_other_files) {
  const std::string good = to_string(load_files(testing::good_folder()).checklist.checks.front());
  for (const Row& row : kOthers) {
    const Loaded loaded = load_with({{row.from, row.to}});
    BOOST_TEST_CONTEXT(row.from << ": " << row.to) {
      BOOST_TEST(print(loaded.errors) == row.errors);
      BOOST_TEST(to_string(*loaded.checklist.check("traffic")) == good);
    }
  }
}

BOOST_AUTO_TEST_CASE(what_speaks_of_an_entry_left_out_stands_without_it) {
  auto files = testing::good_folder();
  for (SourceFile& file : files)
    if (file.path == "safeguards/judge.yaml") file.text.replace(file.text.find("title"), 5, "titel");
  files.push_back({"powers/second.yaml", check_with("needs: [judge]", "unless: exception")});
  const Loaded loaded = load_files(files);
  BOOST_TEST(print(loaded.errors) ==
             "powers/traffic.yaml:15:14: the safeguard \"judge\" was left out because of mistakes of its own; mend its "
             "file first\n"
             "powers/traffic.yaml:18:5: the safeguard \"judge\" was left out because of mistakes of its own; mend its "
             "file first\n"
             "powers/traffic.yaml:19:17: the safeguard \"judge\" was left out because of mistakes of its own; mend its "
             "file first\n"
             "safeguards/judge.yaml:1:1: a safeguard must have the key \"title\"; add \"title: …\"\n"
             "safeguards/judge.yaml:2:1: a safeguard has no key \"titel\"; write \"title\"\n");
  BOOST_REQUIRE(loaded.checklist.check("traffic"));
  BOOST_TEST(loaded.checklist.check("traffic")->needs.empty());
  BOOST_TEST(loaded.checklist.check("traffic")->when.size() == 1);
  BOOST_TEST(loaded.checklist.check("second"));
  BOOST_TEST(loaded.checklist.safeguards.empty());
}

BOOST_AUTO_TEST_CASE(a_folder_on_top_replaces_by_id_and_adds) {
  const Checklist base = load_files(testing::good_folder()).checklist;
  const Loaded loaded =
      load_files({{"mine/powers/traffic.yaml", "id: traffic\n" + check_with("id: second\n", "")},
                  {"mine/powers/alpha.yaml", "id: alpha\n" + check_with("id: second\n", "")},
                  {"mine/lexicon/en/mine.yaml", "kind: actor\nterms:\n  court: [bench]\n  minister: [minister]\n"}},
                 base);
  BOOST_TEST(print(loaded.errors) == "");
  BOOST_REQUIRE(loaded.checklist.checks.size() == 2);
  BOOST_TEST(loaded.checklist.checks[0].id == "alpha");
  BOOST_TEST(loaded.checklist.checks[1].title == "Second");
  BOOST_TEST(to_string(loaded.checklist.languages[0]).find("  actor court: bench\n") != std::string::npos);
  BOOST_TEST(to_string(loaded.checklist.languages[0]).find("  actor minister: minister\n") != std::string::npos);
  BOOST_TEST(to_string(loaded.checklist.languages[0]).find("  actor authority: authority / inspector\n") !=
             std::string::npos);
  BOOST_TEST(loaded.checklist.languages[0].stemmer == "english");
}

BOOST_AUTO_TEST_CASE(a_term_may_add_to_that_of_the_base) {
  const Checklist base = load_files(testing::good_folder()).checklist;
  const auto words = [&](const std::string& phrases) {
    const Loaded loaded =
        load_files({{"mine/lexicon/en/mine.yaml", "kind: actor\nterms:\n  authority: " + phrases + "\n"}}, base);
    BOOST_TEST(print(loaded.errors) == "");
    std::string all;
    for (const Term& term : loaded.checklist.languages[0].terms)
      if (term.id == "authority")
        for (const std::string& phrase : term.phrases) all += (all.empty() ? "" : " / ") + phrase;
    return all;
  };
  BOOST_TEST(words("gamekeeper") == "gamekeeper");
  BOOST_TEST(words("[gamekeeper, \"{authority}\"]") == "gamekeeper / " + words("[\"{authority}\"]"));
  BOOST_TEST(words("[\"{authority}\"]") != "");
}

BOOST_AUTO_TEST_CASE(a_circle_through_the_base_is_found) {
  const Checklist base = load_files(testing::good_folder()).checklist;
  const Loaded loaded = load_files(
      {{"mine/lexicon/en/mine.yaml", "kind: object\nterms:\n  traffic-data: [\"{any-data} x\", logs]\n"}}, base);
  BOOST_TEST(
      print(loaded.errors) ==
      "mine/lexicon/en/mine.yaml:3:3: the phrase \"{any-data} x\" of \"traffic-data\" leads back to it; write the "
      "words instead of the term in braces\n");
  BOOST_TEST(to_string(loaded.checklist.languages[0]).find("  object traffic-data: logs\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_replacement_in_error_leaves_the_base_in_place) {
  const Checklist base = load_files(testing::good_folder()).checklist;
  const Loaded loaded = load_files({{"mine/powers/traffic.yaml", "id: traffic\n"}}, base);
  BOOST_TEST(loaded.errors.size() == 5);
  BOOST_TEST(to_string(loaded.checklist) == to_string(base));
}

BOOST_AUTO_TEST_CASE(deep_and_wide_input_ends_in_errors) {
  const std::string deep(100'000, '[');
  const Loaded nested = load_with({{"powers/deep.yaml", "id: " + deep}});
  BOOST_TEST(nested.errors.size() == 1);
  std::string chain = "kind: actor\nterms:\n";
  for (int at = 0; at < 900; ++at) chain += "  t" + std::to_string(at) + ": [\"{t" + std::to_string(at + 1) + "}\"]\n";
  const Loaded chained = load_with({{"lexicon/en/chain.yaml", chain + "  t900: end\n"}});
  BOOST_REQUIRE(!chained.errors.empty());
  BOOST_TEST(chained.errors[0].message == "the phrase \"{t1}\" of \"t0\" nests more than 50 deep");
  BOOST_TEST(chained.checklist.check("traffic"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::checklist
