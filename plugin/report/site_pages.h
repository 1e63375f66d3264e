// The pages of the reference site, each by itself.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "checklist/model.h"
#include "report/site_page.h"
#include "review/engine.h"

namespace caveat::report {

// Examples as the engine reads them. Engines are made once for a language, as they are wanted.
class SiteExamples {
 public:
  explicit SiteExamples(const checklist::Checklist& checklist) : checklist_(checklist) {}

  // With the words marked that give the power of `check`, and those that decide a safeguard.
  void write_for_check(SitePage& page, const std::string& check, const checklist::Example& example);
  // With the words marked that decided on the safeguard.
  void write_for_safeguard(SitePage& page, const std::string& safeguard, const checklist::Example& example);

 private:
  const review::Engine& engine_for(const checklist::Example& example);

  const checklist::Checklist& checklist_;
  std::map<std::string, std::unique_ptr<review::Engine>> engines_;  // by language
};

void write_index(SitePage& page);
void write_check(SitePage& page, SiteExamples& examples, const checklist::Check& check);
void write_safeguard(SitePage& page, SiteExamples& examples, const checklist::Safeguard& safeguard);
void write_profiles(SitePage& page);
void write_sources(SitePage& page);
void write_words(SitePage& page, const checklist::Language& language);

// One way in which a clause can give a power or a safeguard, as a sentence.
void write_pattern(SitePage& page, const checklist::Pattern& pattern);

}  // namespace caveat::report
