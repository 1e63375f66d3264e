// The checklist of a run: the built-in one, with the folders of --checklist on top.
#pragma once

#include <string>
#include <vector>

#include "checklist/loader.h"

namespace caveat::review {

class ChecklistInUse {
 public:
  // `everything`: whether the built-in examples and the phrases of its lexicons are wanted too, which no review needs.
  // Errors: a folder that does not exist.
  static Expected<ChecklistInUse> load(const std::vector<std::string>& folders, bool everything);

  const checklist::Checklist& operator*() const { return builtin_ ? *builtin_ : loaded_.checklist; }
  const checklist::Checklist* operator->() const { return &**this; }
  // Mistakes in the folders' files; their entries are left out.
  const std::vector<Error>& errors() const { return loaded_.errors; }

 private:
  const checklist::Checklist* builtin_ = nullptr;
  checklist::Loaded loaded_;
};

Error no_checklist_folder(const std::string& folder);

}  // namespace caveat::review
