// What a checklist says, as plain data: powers, safeguards, citations and the words of each language. loader.h reads it
// from YAML, builtin.h gives the checklist compiled into the program. Each type is one file kind under checklists/; its
// YAML keys are the members' names with - for _. To add a check, a safeguard or a language, see checklists/README.md.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace caveat::checklist {

enum class Level : uint8_t { note, warning, error };
enum class Strength : uint8_t { missing, weak, present };

// Place in a checklist file, for messages. Lines and columns are 1-based.
struct Origin {
  std::string file;
  int line = 0;
  int column = 0;
};

// One way of saying a norm. Every slot that is given must be met in the same clause; within a slot any one term will
// do. Slot entries are ids of lexicon terms. `force`: power duty permission prohibition offence right definition
// statement.
struct Pattern {
  std::vector<std::string> force;
  std::vector<std::string>
      bearer;  // who may or must: "authority", "provider", "state", "person" …; an unnamed bearer (passive) fits
  std::vector<std::string> action;
  std::vector<std::string> object;                          // must belong to the action, not just stand somewhere
  std::vector<std::string> addressee;                       // who is made to act: "may require a *provider* to …"
  std::vector<std::string> manner;                          // anywhere in the clause or its unit's heading
  std::vector<std::string> says;                            // a term of any kind anywhere in the clause
  std::vector<std::string> title;                           // what kind of law it is, by the text's own title
  std::map<std::string, std::vector<std::string>> phrases;  // by language code: plain phrases, the fallback
  std::vector<std::string> unless;                          // terms that, in the same clause, mean it is not this
  // A derived power: a finding of one of these checks in the same unit whose safeguards `lacking` are each missing or
  // weak
  // (`wholly`: missing). With `says`, a clause of that unit must say it.
  std::vector<std::string> powers;
  std::vector<std::string> lacking;
  bool wholly = false;
  int max_days = 0;            // for safeguards that are numbers: a longer time limit is weak (0 = no limit)
  int min_days = 0;            // for penalties: the words of `says` name a time at least this long (0 = any)
  Level level = Level::error;  // the most a match of this pattern can be
  Origin origin;
};

struct Example {
  std::string text;
  std::string tradition;  // treaty, uk-commonwealth, us, civil-law
  std::string language;   // code; "" = the checklist's first language
  std::string because;    // one line: why it is (not) this
  Origin origin;
};

struct Need {
  std::string safeguard;
  Strength at_least = Strength::present;
  Strength at_most = Strength::present;  // what the words of the power leave of it
  bool error_when_missing = false;
};

struct CitationUse {
  std::string id;
  std::string passage;  // where in the source, or what it says there, in our words
};

inline constexpr size_t kMostPatterns = 1152;  // of all checks of a checklist, `when` and `unless` together

// Of a language, and of it in one checklist: the terms of its lexicon, and each pattern of a check or a safeguard that
// has phrases of its own in it.
inline constexpr size_t kMostTerms = 1792;

struct Check {
  std::string id, title;
  std::vector<std::string> tags;  // of tag_names() (keys.h)
  Level level = Level::error;     // the most it can be
  std::string why, ask;
  std::vector<Pattern> when;
  std::vector<Pattern> unless;  // a clause that meets one of these is not this power
  std::vector<Need> needs;
  std::vector<CitationUse> citations;
  std::vector<Example> flag, pass;
  bool about_text = false;  // says something of the whole text: what it lacks although it gives powers
  std::vector<std::string>
      yields_to;  // checks that, met by the same clause, are reported instead: each words once, under the narrower name
  Origin origin;
};

struct Safeguard {
  std::string id, title;
  std::string why, ask;
  std::vector<Pattern> present, weak;
  std::vector<Pattern> unless;
  // How far it reaches beyond its own unit: "unit" only, "cited" (provisions that the power refers to, or that bind
  // it), "referenced" (all that speak of it too), or "text" (a general provision of the text counts when it says what
  // it covers).
  std::string reach = "referenced";
  // Whether it says when, for what or against whom the power may be used: a word of it that comes to mean more widens
  // the power. Of others ("letters of lawyers shall not be opened") it protects more.
  bool condition = false;
  std::vector<Example> present_examples, weak_examples, not_examples;
  Origin origin;
};

// CSL-YAML, as far as caveat prints it; unknown CSL fields are kept for pandoc in the file but not here.
struct Citation {
  std::string id, type, title, author, year, url, kind;  // kind: critique | standard | judgment
  Origin origin;
};

// A word or phrase of a lexicon. The phrase language: words match by stem; "=word" exactly; "a|b" either; "?word"
// optional; ".." up to 3 words between, "..." up to 10 (never past a sentence end); "#" a number; "{term}" any phrase
// of that term.
struct Term {
  std::string id;
  std::string kind;  // actor action object manner condition modal safeguard
  std::vector<std::string> phrases;
  Origin origin;
};

struct Language {
  std::string code, name;                 // "en", "English"
  std::string stemmer;                    // Snowball name
  std::vector<std::string> frequent;      // function words by which the language of a text is recognised
  std::vector<std::string> light;         // words skipped inside phrases: articles, "such", "any"
  std::map<std::string, double> numbers;  // number words: "thirty": 30
  std::map<std::string, double> units;    // time units in days: "month": 30
  // By which it is told what a change of words does: those that widen ("any"), that join another choice ("or"), that
  // join one more ("and"), that a condition ("where", "is") or another limit ("for") is told by, that deny ("not"), and
  // that make a number the least ("at least", "punishable"), and that say how often before a time ("every").
  std::vector<std::string> wider, alternative, joint, condition, limit, denial, least, rate;
  std::map<std::string, std::string> spellings;  // letters that others write for them: "our": "or"
  // Words that are read as forms of another: "authorize": "authorise"; those that are of no family but their own,
  // though a stemmer would put them into another, are read as themselves: "customs": "customs".
  std::map<std::string, std::string> read_as;
  std::vector<Term> terms;
  std::string compiled;  // which of the program's compiled lexicons it is, while nothing was added; "" = none
};

// A named choice of checks: those that carry one of the tags, and those named. With neither it is every check. A check
// without tags is in every profile.
struct Profile {
  std::string id, title;
  std::vector<std::string> tags, checks;
  Origin origin;
};

struct Checklist {
  std::vector<Check> checks;
  std::vector<Safeguard> safeguards;
  std::vector<Citation> citations;
  std::vector<Language> languages;
  std::vector<Profile> profiles;

  const Check* check(const std::string& id) const;
  const Safeguard* safeguard(const std::string& id) const;
  const Citation* citation(const std::string& id) const;
  const Profile* profile(const std::string& id) const;
};

}  // namespace caveat::checklist
