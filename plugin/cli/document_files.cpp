#include "cli/document_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/output.h"

namespace caveat::cli {
namespace fs = std::filesystem;

DocumentFiles::DocumentFiles(const report::Format& format, const report::Settings& settings)
    : format_(format), settings_(settings) {}

Expected<std::unique_ptr<DocumentFiles>> DocumentFiles::open(const report::Format& format,
                                                             const report::Settings& settings,
                                                             const std::string& output,
                                                             const std::vector<review::Input>& inputs) {
  std::unique_ptr<DocumentFiles> files(new DocumentFiles(format, settings));
  std::error_code failed;
  files->output_ = output;
  files->is_folder_ = output.ends_with('/') || fs::is_directory(output, failed);
  for (const review::Input& input : inputs) files->texts_.push_back(input.path);
  if (!files->is_folder_ && inputs.size() > 1) {
    return Error{fmt::format("{} texts give {} files, and the output is one", inputs.size(), inputs.size()),
                 fmt::format("name a folder, for example --output reviewed/"), output};
  }
  if (files->is_folder_ && !fs::is_directory(output, failed) && !fs::create_directory(output, failed))
    return Error{"the folder for the output cannot be made: " + failed.message(), "make it first, or choose another",
                 output};
  return files;
}

std::string DocumentFiles::path_for(const std::string& text) const {
  if (!is_folder_) return output_;
  std::string name = text == "-" ? "review" : fs::path(text).filename().string();
  if (!name.ends_with(format_.extension)) name += format_.extension;
  return (fs::path(output_) / name).string();
}

void DocumentFiles::add(const review::Review& review) { failure_ = write(review); }

std::optional<Error> DocumentFiles::write(const review::Review& review) {
  const std::string path = path_for(review.document.path);
  if (std::optional<Error> over_text = overwrites_a_text(path, texts_)) return over_text;
  if (!written_.insert(path).second)
    return Error{"another text of the same name was written there already", "review the folders one by one", path};
  auto output = Output::open(path);
  if (!output) return output.error();
  const std::unique_ptr<report::Writer> writer = format_.make((*output)->stream(), settings_);
  writer->add(review);
  if (const auto failure = writer->failure()) return failure;
  return (*output)->close();
}

}  // namespace caveat::cli
