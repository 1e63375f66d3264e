#include "review/compared_exceptions.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/words.h"

namespace caveat::review {
namespace {

constexpr const char* kExcepts = "beside it, words that except or deny something";
constexpr const char* kExceptsNoMore = "no longer beside it, words that except or deny something";
constexpr std::string_view kWithout = "without-warrant";  // the term of doing without a warrant

class Exceptions {
 public:
  explicit Exceptions(BothDrafts& drafts) : drafts_(drafts) {}

  void run() {
    for (uint32_t i = 0; i < drafts_.alignment.groups.size(); ++i) {
      const Group& one = drafts_.group(i);
      if (one.same() || drafts_.changes.has(i)) continue;
      std::vector<HunkTokens> edits;
      if (one.whole()) {
        for (const Hunk& hunk : one.hunks) edits.push_back(drafts_.changes.tokens(i, hunk));
      } else {
        edits.push_back(
            {tokens_of(drafts_.before.sentences(), one.before), tokens_of(drafts_.after.sentences(), one.after)});
      }
      for (const HunkTokens& tokens : edits) {
        const Said was = read(drafts_.before, tokens.before), is = read(drafts_.after, tokens.after);
        for (const PowerPair pair : drafts_.pairs) {
          const Finding &earlier = drafts_.finding_before(pair), &later = drafts_.finding_after(pair);
          if (!beside(drafts_.before, earlier, one.before) && !beside(drafts_.after, later, one.after)) continue;
          // Of a sentence that is new or gone, a "not" is enough, as in "no warrant is needed".
          const auto frees = [&](const ComparedText& text, const Said& said, uint32_t finding) {
            return said.excepts || (said.denies && !one.whole() && meets(said.subjects, subjects_of(text, finding)));
          };
          const bool freed = frees(drafts_.before, was, pair.before), is_free = frees(drafts_.after, is, pair.after);
          if (freed != is_free)
            drafts_.changes.add(i,
                                {Effect::reworded, {}, {}, {}, {}, {pair}, {is_free ? kExcepts : kExceptsNoMore}, {}});
        }
      }
    }
  }

 private:
  // What words are about: their terms, and the words themselves.
  struct Subjects {
    norm::TermSet terms;
    std::set<uint32_t> forms;
  };
  struct Said {
    bool excepts = false, denies = false;
    Subjects subjects;
  };

  static bool meets(const Subjects& a, const Subjects& b) {
    return (a.terms & b.terms).any() ||
           std::any_of(a.forms.begin(), a.forms.end(), [&](uint32_t form) { return b.forms.contains(form); });
  }

  Said read(const ComparedText& text, const std::vector<uint32_t>& tokens) const {
    const norm::Lexicon& lexicon = text.model().rules().lexicon;
    Said said;
    for (const uint32_t token : tokens) {
      said.denies = said.denies || is_denial(text, token);
      add_subjects(text, token, said.subjects);
      for (const norm::Hit& hit : text.model().hits().in(token, token + 1))
        said.excepts = said.excepts || hit.term == lexicon.cues().exception || hit.term == lexicon.cues().override_ ||
                       lexicon.terms().id(hit.term) == kWithout;
    }
    return said;
  }

  // Of the clauses that give a power.
  static Subjects subjects_of(const ComparedText& text, uint32_t finding) {
    Subjects subjects;
    for (const Site& site : text.sites_of(finding)) {
      for (const auto& [begin, end] : site.tokens)
        for (uint32_t token = begin; token < end; ++token) add_subjects(text, token, subjects);
    }
    return subjects;
  }

  static void add_subjects(const ComparedText& text, uint32_t token, Subjects& subjects) {
    const TextModel& model = text.model();
    const norm::TermTable& terms = model.rules().lexicon.terms();
    const norm::Form& form = model.forms()[model.tokens().all[token].form];
    if (!form.small && !form.light) subjects.forms.insert(model.tokens().all[token].form);
    // A condition may hold words of many matters: "fee" and "warrant" are both no secret.
    for (const norm::Hit& hit : model.hits().in(token, token + 1)) {
      const norm::TermKind kind = terms.kind(hit.term);
      if (kind != norm::TermKind::modal && kind != norm::TermKind::phrase && kind != norm::TermKind::condition)
        subjects.terms.set(hit.term);
    }
  }

  bool is_denial(const ComparedText& text, uint32_t token) const {
    const Span word = text.model().tokens().all[token].span();
    const std::string_view all = text.model().text();
    const std::vector<std::string>& denial = drafts_.language.denial;
    const bool abbreviation = all.substr(word.end, 1) == ".";  // "Act No. 3"
    return !abbreviation && std::find(denial.begin(), denial.end(), text::fold(word.in(all))) != denial.end();
  }

  static bool beside(const ComparedText& text, const Finding& finding, const std::vector<uint32_t>& sentences) {
    return std::any_of(sentences.begin(), sentences.end(), [&](uint32_t one) {
      return finding.unit != provision::kNone && text.sentences()[one].unit == finding.unit;
    });
  }

  BothDrafts& drafts_;
};

}  // namespace

void compare_exceptions(BothDrafts& drafts) { Exceptions(drafts).run(); }

}  // namespace caveat::review
