#include <boost/test/unit_test.hpp>

#include "fixture.h"

namespace caveat::norm::test {
namespace {

// A provision tree without a parser: each row is "depth|kind letter|words" (s section, p point, w wrap-up).
provision::Outline outline_of(const std::vector<std::string>& rows, std::string& text) {
  provision::Outline outline;
  outline.provisions.emplace_back();
  std::vector<provision::Index> open = {0};
  for (const std::string& row : rows) {
    const auto depth = static_cast<size_t>(row[0] - '0');
    open.resize(depth);
    provision::Provision p;
    p.kind = row[2] == 's'   ? provision::Kind::section
             : row[2] == 'w' ? provision::Kind::wrap_up
                             : provision::Kind::point;
    p.parent = open.back();
    p.depth = static_cast<uint16_t>(depth);
    p.run_begin = static_cast<uint32_t>(outline.runs.size());
    p.run_end = p.run_begin + 1;
    const auto begin = static_cast<uint32_t>(text.size());
    text += row.substr(4) + "\n";
    outline.runs.push_back({begin, static_cast<uint32_t>(text.size() - 1)});
    open.push_back(static_cast<provision::Index>(outline.provisions.size()));
    outline.provisions.push_back(p);
  }
  const auto count = static_cast<provision::Index>(outline.provisions.size());
  for (provision::Index i = 0; i < count; ++i) {
    provision::Index next = i + 1;
    while (next < count && outline.provisions[next].depth > outline.provisions[i].depth) ++next;
    outline.provisions[i].next = next;
  }
  return outline;
}

struct Row {
  std::vector<std::string> provisions;
  std::vector<std::string> norms;
};

const Row kRows[] = {
    {{"1|s|A police officer may collect traffic data in real time."},
     {"power by authority: collect [traffic-data real-time]"}},
    {{"1|s|The provider shall collect traffic data."}, {"duty by provider: collect [traffic-data]"}},
    // Who stands beside the one who acts is not who acts, nor is one joined to him.
    {{"1|s|A provider that works with a police officer shall collect traffic data."},
     {"duty by provider: collect [traffic-data]"}},
    {{"1|s|A provider told by a police officer or other officer shall collect traffic data."},
     {"duty by provider: collect [traffic-data]"}},
    // Where something is done in between, the next actor acts for himself.
    {{"1|s|Data told by a police officer, order which the provider may collect."},
     {"statement: order [stored-data] / power by provider: collect"}},
    // "or may" goes on with who may, not with whom the first half ends with.
    {{"1|s|A police officer may order any provider or may collect traffic data."},
     {"power by authority: order / power by authority: collect [traffic-data]"}},
    // A pronoun stands for whoever the sentence opens with.
    {{"1|s|Where a police officer believes that a provider keeps it, she may collect traffic data."},
     {"power by authority: collect [traffic-data]"}},
    // Two modals in one: the words of the second hold actions of their own.
    {{"1|s|A police officer may authorise interception of communication to collect data."},
     {"power by authority: authorise, intercept, collect [stored-data]"}},
    // What an order authorises belongs to whoever may make it.
    {{"1|s|A police officer may, if a provider agrees, order an entry authorising to collect traffic data."},
     {"power by authority: order / power by authority: collect [traffic-data]"}},
    // What somebody is bidden to do is what the order is for.
    {{"1|s|A police officer may order that:", "2|p|a provider shall collect traffic data; or",
      "2|p|a person shall record data."},
     {"power by authority: order",
      "power by authority: order, collect [traffic-data] / duty by provider: collect [traffic-data]",
      "power by authority: order, collect [stored-data] / duty by person: collect [stored-data]"}},
    {{"1|s|A police officer may order that a provider collects data, and a person shall collect traffic data."},
     {"power by authority: order, collect [stored-data] / duty by person: collect [traffic-data]"}},
    // Items are read with their lead-in: two powers, each a whole sentence.
    // What follows a condition of the lead-in tells when it holds, and is not what may be done.
    {{"1|s|A police officer may order an entry if:", "2|p|a provider is there to collect traffic data; or",
      "2|p|a person may intercept a communication."},
     {"power by authority: order", "power by authority: order [traffic-data]",
      "power by authority: order / power by person: intercept [communication]"}},
    // Where nothing is said to be done yet, it follows.
    {{"1|s|A police officer may, if:", "2|p|a person agrees; or", "2|p|a provider agrees, collect traffic data."},
     {"power by authority: collect [traffic-data]"}},
    {{"1|s|A police officer may use the powers of this Part where he:", "2|p|believes that:",
      "3|p|a person will intercept a communication."},
     {}},
    {{"1|s|The State shall adopt measures as may be necessary to empower its competent authorities to:",
      "2|p|collect traffic data; and", "2|p|require a provider to record data."},
     {"power by authority: collect [traffic-data]", "power by authority: order, collect [stored-data]"}},
    // A modal may lack its last word, with which each item begins.
    {{"1|s|A police officer is empowered:", "2|p|to collect traffic data; and", "2|p|to intercept a communication."},
     {"power by authority: collect [traffic-data]", "power by authority: intercept [communication]"}},
    {{"1|s|A police officer shall have power:", "2|p|where a person agrees, to collect traffic data."},
     {"power by authority: collect [traffic-data]"}},
    {{"1|s|A provider is bound:", "2|p|to collect traffic data."}, {"duty by provider: collect [traffic-data]"}},
    {{"1|s|A provider is empowered by a police officer to collect traffic data."},
     {"power by provider: collect [traffic-data]"}},
    // What closes the list decides its force.
    {{"1|s|A person who:", "2|p|intercepts a communication; or", "2|p|collects data,", "2|w|commits an offence."},
     {"offence: intercept [communication]", "offence: collect [stored-data]"}},
    // Without words that close it, the list is closed by the end of its last item.
    {{"1|s|Any person who:", "2|p|intercepts a communication; or", "2|p|collects data, shall be punished."},
     {"offence: intercept [communication]", "offence: collect [stored-data]"}},
    {{"1|s|If any person:", "2|p|intercepts a communication; or", "2|p|collects data, she shall be punished."},
     {"offence: intercept [communication]", "offence: collect [stored-data]"}},
    // The mark of a note between the last item and what closes the list is no word.
    {{"1|s|Any person who:", "2|p|intercepts a communication; or", "2|p|collects data; [3] shall be punished."},
     {"offence: intercept [communication]", "offence: collect [stored-data]"}},
    {{"1|s|Any person who:", "2|p|intercepts a communication; or", "2|p|collects data; 3[she shall be punished]."},
     {"offence: intercept [communication]", "offence: collect [stored-data]"}},
    // What makes the offence may stand before the penalties, themselves items.
    {{"1|s|Any person who:", "2|p|intercepts a communication; or",
      "2|p|collects data, shall be punished:", "2|p|by a fine."},
     {"offence: intercept [communication]", "offence: collect [stored-data]"}},
    // The item that closes the list may be followed by a list of something else.
    {{"1|s|Any person who:", "2|p|intercepts a communication; or",
      "2|p|collects data, shall be punished. For this section:", "3|p|data are words."},
     {"offence: intercept [communication]", "offence: collect [stored-data]"}},
    {{"1|s|Any person who:", "2|p|intercepts a communication; or", "2|p|collects data, shall be punished.",
      "3|p|The court may pardon."},
     {"offence: intercept [communication]", "offence: collect [stored-data]"}},
    // A list that is led in by a duty of its own is not.
    {{"1|s|The provider shall:", "2|p|collect traffic data; or",
      "2|p|intercept a communication, or commits an offence."},
     {"duty by provider: collect [traffic-data]", "duty by provider: intercept [communication]"}},
    // An item with a title of its own is still read with the lead-in.
    {{"1|s|The following shall be punished:", "2|p|Eavesdropping. – The interception of a communication."},
     {"offence: intercept [communication]"}},
    {{"1|s|The following shall be punished:", "2|p|Eavesdropping.", "3|p|the interception of a communication;"},
     {"offence: intercept [communication]"}},
    {{"1|s|Any person who intercepts a communication shall be punished."}, {"offence: intercept [communication]"}},
    // What is made a crime may be named by a noun; a duty does not command what it only names.
    {{"1|s|A crime shall be punished: the interception of a communication."}, {"offence: intercept [communication]"}},
    {{"1|s|The provider shall report on the interception of a communication."}, {}},
    {{"1|s|No person shall intercept a communication."}, {"prohibition: intercept [communication]"}},
    {{"1|s|No person who works, in whatever place, may intercept a communication."},
     {"prohibition by person: intercept [communication]"}},
    // Whoever a sentence speaks of that opens with "no", it forbids; not before a measure, nor in the middle.
    {{"1|s|No subscriber of a service shall intercept a communication."}, {"prohibition: intercept [communication]"}},
    {{"1|s|No subscriber shall:", "2|p|intercept a communication;"}, {"prohibition: intercept [communication]"}},
    {{"1|s|No device that may be lost shall intercept a communication."}, {"prohibition: intercept [communication]"}},
    {{"1|s|No later than the next day the provider shall intercept a communication."},
     {"duty by provider: intercept [communication]"}},
    {{"1|s|If there is no device, the provider shall intercept a communication."},
     {"duty by provider: intercept [communication]"}},
    // What is forbidden may stand before the words that forbid it, where these end the sentence.
    {{"1|s|The interception of a communication is prohibited."}, {"prohibition: intercept [communication]"}},
    {{"1|s|A person who intercepts a communication is prohibited from work."},
     {"statement: intercept [communication]"}},
    {{"1|s|Traffic data may be collected by a police officer."}, {"power by authority: collect"}},
    // What is done before a relative clause with a modal of its own is not said again in it.
    {{"1|s|The provider shall record traffic data of a person that may be found."},
     {"duty by provider: collect [traffic-data]"}},
    {{"1|s|The provider shall record traffic data that may be intercepted."},
     {"duty by provider: collect [traffic-data] / power: intercept"}},
    // What somebody is made to do, who is told by a relative clause, is still what may be ordered; what another does
    // then is not.
    {{"1|s|The officer may require a person who may agree to record traffic data."},
     {"power by authority: order, collect [traffic-data] / power by person: collect [traffic-data]"}},
    {{"1|s|The officer may require work of a person, who shall record traffic data."},
     {"power by authority: order / duty by person: collect [traffic-data]"}},
    {{"1|s|Nothing in this Act empowers an officer to intercept a communication."},
     {"negated by authority: intercept [communication]"}},
    // Who is given something after "may" is not who may.
    {{"1|s|A police officer may give a provider a notice to collect traffic data."},
     {"power by authority: collect [traffic-data]"}},
    {{"1|s|A police officer may name providers to collect traffic data."},
     {"power by authority: collect [traffic-data]"}},
    {{"1|s|A police officer of this Act shall have power with a provider to collect traffic data."},
     {"power by authority: collect [traffic-data]"}},
    {{"1|s|If a person agrees there shall have power a police officer to collect traffic data."},
     {"power by authority: collect [traffic-data]"}},
    // Whoever the sentence opens with and a relative clause tells of is who may, not whom that clause names; unless it
    // says who they are.
    {{"1|s|The police officer who names a person, or a provider of data may collect traffic data."},
     {"power by authority: collect [traffic-data]"}},
    {{"1|s|A person who is a police officer may collect traffic data."},
     {"power by authority: collect [traffic-data]"}},
    {{"1|s|If a person who knows of work at a provider agrees, a police officer may collect traffic data."},
     {"power by authority: collect [traffic-data]"}},
    // Who goes on after "and" is who the sentence is about, not who stands nearest.
    {{"1|s|The provider shall record traffic data of a person and shall collect the communication."},
     {"duty by provider: collect [traffic-data] / duty by provider: collect [communication]"}},
    {{"1|s|The provider shall record traffic data of a person and the officer shall collect the communication."},
     {"duty by provider: collect [traffic-data] / duty by authority: collect [communication]"}},
    // A denial is about its own part of the sentence.
    {{"1|s|An officer may collect data, and nothing in this Act empowers an officer to intercept a communication."},
     {"power by authority: collect [stored-data] / negated by authority: intercept [communication]"}},
    {{"1|s|Nothing in this Act empowers a provider to collect data; but a police officer may intercept a "
      "communication."},
     {"negated by provider: collect [stored-data] / power by authority: intercept [communication]"}},
    {{"1|s|Nothing in this Act empowers an officer who may collect data to intercept a communication."},
     {"negated by authority: collect, intercept [stored-data communication] / "
      "negated by authority: collect, intercept [stored-data communication]"}},
    // What somebody has is a noun.
    {{"1|s|The officer may report on the provider's interception of a communication."}, {}},
    {{"1|s|The officer may report on a provider’s interception of a communication."}, {}},
    // A comma parts what goes before from the verb: it is no noun.
    {{"1|s|The provider shall, before an interception of a communication, collect traffic data."},
     {"duty by provider: collect [communication traffic-data]"}},
    // The next sentence stands by itself.
    {{"1|s|The officer may require the provider to collect data. The provider shall record the communication."},
     {"power by authority: order, collect [stored-data]", "duty by provider: collect [communication]"}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(norms)

BOOST_AUTO_TEST_CASE(reads_who_may_do_what) {
  for (const Row& row : kRows) {
    std::string text;
    const provision::Outline outline = outline_of(row.provisions, text);
    BOOST_TEST_CONTEXT(row.provisions.front()) {
      BOOST_TEST(Read(text).norms(outline) == row.norms, boost::test_tools::per_element());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_sentence_that_never_ends_is_cut_at_its_commas) {
  std::string text = "The officer may collect data";
  for (int i = 0; i < 1000; ++i) text += ", and the officer may intercept a communication";
  const std::vector<std::string> norms = Read(text).norms(flat_outline(text));
  BOOST_TEST(norms.size() >= 5u);
  for (const std::string& one : norms) BOOST_TEST(one.ends_with("power by authority: intercept [communication]"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::norm::test
