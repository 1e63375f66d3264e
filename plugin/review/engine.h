// The one door: command line and language server call this and nothing deeper.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "checklist/config.h"
#include "checklist/model.h"
#include "document/document.h"
#include "provision/outline.h"
#include "review/cache.h"
#include "review/finding.h"
#include "text/expected.h"

namespace caveat::provision {
struct Kept;  // kept.h
}

namespace caveat::review {

struct Options {
  std::vector<std::string> checks;      // ids to run; empty = all
  std::string language;                 // code; empty = detected per document
  std::string trace;                    // a check id: say in Review::trace how each clause was read against it
  std::vector<std::string> languages;   // codes that a text may be in; empty = every one that has a lexicon
  std::map<std::string, Level> levels;  // by check: what its findings are that would be errors or warnings
};

struct Review {
  document::Document document;
  provision::Outline outline;
  std::string language;  // detected or given; "" when no lexicon fits (then there are no findings and a note says so)
  std::vector<Finding> findings;         // in reading order
  std::vector<std::string> notes;        // for the reader, the document's own included
  std::vector<Problem> problems;         // with what the text or the configuration says about findings
  std::vector<Suppressing> suppressing;  // by suppression of the configuration that was given
  std::vector<std::string> trace;
};

struct Comparison;  // compare.h
struct Earlier;     // earlier.h
class TextModel;

// Immutable after construction and safe to use from many threads.
class Engine {
 public:
  // `checklist` must outlive the engine, and so must `cache`, in which it looks first and keeps what it finds.
  Engine(const checklist::Checklist& checklist, Options options, const Cache* cache = nullptr);
  ~Engine();

  // `accepted`: what the configuration says about this text; beside it, what the text's own comments say.
  Review review(document::Document document, const std::vector<checklist::Suppression>& accepted = {}) const;

  // The same of a text that is edited: `last` is its review before, with the edited document in it. What `earlier`
  // remembers of that review is not found out again where the edit cannot have changed it.
  std::unique_ptr<Review> review_again(std::unique_ptr<Review> last, Earlier& earlier,
                                       const std::vector<checklist::Suppression>& accepted) const;

  // How far a safeguard is there in a text taken by itself (examples.h). A text whose language is not known is read in
  // the checklist's first.
  SafeguardStatus grade(const std::string& safeguard, const std::string& text,
                        std::vector<std::string>* trace = nullptr) const;

  // Why two drafts cannot be compared: they are not in one language that has a lexicon.
  std::optional<Error> mismatch(const Review& before, const Review& after) const;
  // What a later draft of a text changes for powers and safeguards. Both reviews have to be this engine's. Nothing
  // where there is a mismatch.
  Comparison compare(const Review& before, const Review& after) const;

  const checklist::Checklist& checklist() const;

 private:
  const checklist::Language* language_of(const std::string& text, size_t* read = nullptr) const;
  Judged judged(const Review& review, std::vector<std::string>& trace) const;
  Judged judged_again(const Review& review, const provision::Kept& kept, Earlier& earlier) const;
  std::vector<Finding> findings_in(TextModel& model, std::vector<std::string>& trace) const;
  void take(Judged judged, Review& review, const std::vector<checklist::Suppression>& accepted) const;

  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace caveat::review
