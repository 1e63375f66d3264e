// One finding for reading: the power, the sentence that gives it, its safeguards, what to ask for and who said so.
#pragma once

#include <map>
#include <string>

#include "checklist/model.h"
#include "report/screen.h"
#include "review/engine.h"

namespace caveat::report {

// Prints the findings of one text, in order.
class FindingPrinter {
 public:
  FindingPrinter(Page& page, const checklist::Checklist& checklist, const review::Review& review)
      : page_(page), checklist_(checklist), review_(review) {}

  void print(const review::Finding& finding);
  // A finding that somebody accepted, with the reason: struck out.
  void print_suppressed(const review::Finding& finding);
  // A power with every safeguard that it needs: one line.
  void print_safeguarded(const review::Finding& finding);

 private:
  void print_head(const review::Finding& finding, const checklist::Check* check);
  void print_quotation(const review::Finding& finding);
  void print_safeguards(const review::Finding& finding);
  void print_list(const review::Finding& finding, review::Strength strength);
  void print_advice(const review::Finding& finding, const checklist::Check& check);
  std::string safeguard_title(const std::string& id) const;
  std::string location(const review::Finding& finding) const;

  Page& page_;
  const checklist::Checklist& checklist_;
  const review::Review& review_;
  std::map<std::string, std::string> advised_;  // by check: the place under which its advice was printed
};

bool fully_safeguarded(const review::Finding& finding);

// "EFF 2024".
std::string short_citation(const checklist::Citation& citation);

}  // namespace caveat::report
