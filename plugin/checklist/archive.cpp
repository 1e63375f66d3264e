#include "checklist/archive.h"

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/serialization/map.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/vector.hpp>
#include <sstream>
#include <streambuf>

namespace caveat::checklist {

template <typename Archive>
void serialize(Archive& archive, Origin& origin, unsigned) {
  archive& origin.file& origin.line& origin.column;
}

template <typename Archive>
void serialize(Archive& archive, Pattern& pattern, unsigned) {
  archive& pattern.force& pattern.bearer& pattern.action& pattern.object& pattern.addressee& pattern.manner& pattern
      .says& pattern.title;
  archive& pattern.phrases& pattern.unless& pattern.powers& pattern.lacking& pattern.wholly& pattern.max_days;
  archive& pattern.min_days& pattern.level& pattern.origin;
}

template <typename Archive>
void serialize(Archive& archive, Example& example, unsigned) {
  archive& example.text& example.tradition& example.language& example.because& example.origin;
}

template <typename Archive>
void serialize(Archive& archive, Need& need, unsigned) {
  archive& need.safeguard& need.at_least& need.error_when_missing;
}

template <typename Archive>
void serialize(Archive& archive, CitationUse& use, unsigned) {
  archive& use.id& use.passage;
}

template <typename Archive>
void serialize(Archive& archive, Check& check, unsigned) {
  archive& check.id& check.title& check.tags& check.level& check.why& check.ask& check.when& check.unless& check.needs;
  archive& check.citations& check.flag& check.pass& check.yields_to& check.about_text& check.origin;
}

template <typename Archive>
void serialize(Archive& archive, Safeguard& safeguard, unsigned) {
  archive& safeguard.id& safeguard.title& safeguard.why& safeguard.ask& safeguard.present& safeguard.weak& safeguard
      .unless;
  archive& safeguard.reach& safeguard.present_examples& safeguard.weak_examples& safeguard.not_examples& safeguard
      .origin;
}

template <typename Archive>
void serialize(Archive& archive, Citation& citation, unsigned) {
  archive& citation.id& citation.type& citation.title& citation.author& citation.year& citation.url& citation.kind;
  archive& citation.origin;
}

template <typename Archive>
void serialize(Archive& archive, Term& term, unsigned) {
  archive& term.id& term.kind& term.phrases& term.origin;
}

template <typename Archive>
void serialize(Archive& archive, Language& language, unsigned) {
  archive& language.code& language.name& language.stemmer& language.frequent& language.light& language.numbers;
  archive& language.units& language.wider& language.alternative& language.joint& language.condition& language.limit;
  archive& language.denial& language.least;
  archive& language.terms& language.compiled;
}

template <typename Archive>
void serialize(Archive& archive, Profile& profile, unsigned) {
  archive& profile.id& profile.title& profile.tags& profile.checks& profile.origin;
}

template <typename Archive>
void serialize(Archive& archive, Checklist& checklist, unsigned) {
  archive& checklist.checks& checklist.safeguards& checklist.citations& checklist.languages& checklist.profiles;
}

}  // namespace caveat::checklist

// Plain values: no version numbers and no tracking of addresses, which would only cost time at start-up.
#define CAVEAT_PLAIN(Type)                                                                       \
  BOOST_CLASS_IMPLEMENTATION(caveat::checklist::Type, boost::serialization::object_serializable) \
  BOOST_CLASS_TRACKING(caveat::checklist::Type, boost::serialization::track_never)

CAVEAT_PLAIN(Origin)
CAVEAT_PLAIN(Pattern)
CAVEAT_PLAIN(Example)
CAVEAT_PLAIN(Need)
CAVEAT_PLAIN(CitationUse)
CAVEAT_PLAIN(Check)
CAVEAT_PLAIN(Safeguard)
CAVEAT_PLAIN(Citation)
CAVEAT_PLAIN(Term)
CAVEAT_PLAIN(Language)
CAVEAT_PLAIN(Profile)
CAVEAT_PLAIN(Checklist)

namespace caveat::checklist {
namespace {

class Memory : public std::streambuf {
 public:
  explicit Memory(std::string_view bytes) {
    char* begin = const_cast<char*>(bytes.data());
    setg(begin, begin, begin + bytes.size());
  }
};

}  // namespace

std::string to_archive(const Checklist& checklist) {
  std::ostringstream bytes;
  boost::archive::binary_oarchive archive(bytes, boost::archive::no_header);
  archive << checklist;
  return bytes.str();
}

Checklist from_archive(std::string_view bytes) {
  Memory memory(bytes);
  boost::archive::binary_iarchive archive(memory, boost::archive::no_header);
  Checklist checklist;
  archive >> checklist;
  return checklist;
}

Checklist without_examples(Checklist checklist) {
  for (Check& check : checklist.checks) {
    check.flag.clear();
    check.pass.clear();
  }
  for (Safeguard& safeguard : checklist.safeguards) {
    safeguard.present_examples.clear();
    safeguard.weak_examples.clear();
    safeguard.not_examples.clear();
  }
  return checklist;
}

}  // namespace caveat::checklist
