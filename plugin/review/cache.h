// What reviews found, kept in a folder under the name of all that it depends on: the text with the structure that its
// markup tells, the checklist, the options, and the program. An entry that is damaged or of another program is as if it
// were not there. Entries may be deleted at any time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "review/finding.h"
#include "text/expected.h"

namespace caveat::review {

struct Options;

// The part of a review that takes the time. Places are those of the text's outline, which is made anew.
struct Judged {
  std::string language;
  std::vector<Finding> findings;
};

// Safe to use from many threads and by many programs at once.
class Cache {
 public:
  // Makes the folder. `program`: changes whenever the program does. Errors: it cannot be made, or written to.
  static Expected<Cache> open(const std::string& folder, const std::string& program);

  // Of a text under the checklist that has this digest.
  std::string key(const document::Document& document, const std::string& checklist, const Options& options) const;

  std::optional<Judged> find(const std::string& key) const;
  // A failure to write leaves the cache as it was.
  void keep(const std::string& key, const Judged& judged) const;

 private:
  Cache(std::string folder, std::string program) : folder_(std::move(folder)), program_(std::move(program)) {}

  std::string folder_, program_;
};

}  // namespace caveat::review
