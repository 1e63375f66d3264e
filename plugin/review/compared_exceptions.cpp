#include "review/compared_exceptions.h"

#include <algorithm>
#include <string_view>

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
        const bool was = excepts(drafts_.before, tokens.before, !one.whole()),
                   is = excepts(drafts_.after, tokens.after, !one.whole());
        if (was == is) continue;
        for (const PowerPair pair : drafts_.pairs) {
          if (beside(drafts_.before, drafts_.finding_before(pair), one.before) ||
              beside(drafts_.after, drafts_.finding_after(pair), one.after))
            drafts_.changes.add(i, {Effect::reworded, {}, {}, {}, {}, {pair}, {is ? kExcepts : kExceptsNoMore}, {}});
        }
      }
    }
  }

 private:
  // `denial`: a "not" is enough, as in "no warrant is needed".
  bool excepts(const ComparedText& text, const std::vector<uint32_t>& tokens, bool denial) const {
    const norm::Lexicon& lexicon = text.model().rules().lexicon;
    return std::any_of(tokens.begin(), tokens.end(), [&](uint32_t token) {
      const std::string word = text::fold(text.model().tokens().all[token].span().in(text.model().text()));
      if (denial && std::find(drafts_.language.denial.begin(), drafts_.language.denial.end(), word) !=
                        drafts_.language.denial.end())
        return true;
      const auto hits = norm::hits_in(text.model().hits(), token, token + 1);
      return std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) {
        return hit.term == lexicon.cues().exception || hit.term == lexicon.cues().override_ ||
               lexicon.terms().id(hit.term) == kWithout;
      });
    });
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
