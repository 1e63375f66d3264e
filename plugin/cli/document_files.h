// Outputs that are a file for each text (DOCX, ODT, PDF), in the file or the folder that --output names. Never
// over a text that is reviewed.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "report/writer.h"
#include "review/inputs.h"

namespace caveat::cli {

class DocumentFiles : public report::Writer {
 public:
  // `output`: a folder (one that exists, or a name that ends in "/", which is made), or a file where there is one text.
  // Errors: several texts for one file; a folder that cannot be made.
  static Expected<std::unique_ptr<DocumentFiles>> open(const report::Format& format, const report::Settings& settings,
                                                       const std::string& output,
                                                       const std::vector<review::Input>& inputs);

  void add(const review::Review& review) override;
  std::optional<Error> failure() const override { return failure_; }

 private:
  DocumentFiles(const report::Format& format, const report::Settings& settings);
  std::string path_for(const std::string& text) const;
  std::optional<Error> write(const review::Review& review);

  const report::Format& format_;
  report::Settings settings_;
  std::string output_;
  bool is_folder_ = false;
  std::vector<std::string> texts_;
  std::set<std::string> written_;
  std::optional<Error> failure_;
};

}  // namespace caveat::cli
