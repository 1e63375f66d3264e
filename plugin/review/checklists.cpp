#include "review/checklists.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "checklist/builtin.h"

namespace caveat::review {

Error no_checklist_folder(const std::string& folder) {
  return {"there is no checklist folder of this name", "name a folder laid out as checklists/README.md says", folder};
}

Expected<ChecklistInUse> ChecklistInUse::load(const std::vector<std::string>& folders, bool everything) {
  ChecklistInUse in_use;
  in_use.builtin_ = everything || !folders.empty() ? &checklist::builtin_full() : &checklist::builtin();
  for (const std::string& folder : folders) {
    std::error_code failed;
    if (!std::filesystem::is_directory(folder, failed)) {
      return no_checklist_folder(folder);
    }
    checklist::Checklist base = in_use.builtin_ ? *in_use.builtin_ : in_use.loaded_.checklist;
    checklist::Loaded loaded = checklist::load(folder, std::move(base));
    in_use.loaded_.checklist = std::move(loaded.checklist);
    for (Error& error : loaded.errors) in_use.loaded_.errors.push_back(std::move(error));
    in_use.builtin_ = nullptr;
  }
  return in_use;
}

}  // namespace caveat::review
