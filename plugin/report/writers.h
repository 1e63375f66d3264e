// The make functions of the writers, for formats() in writer.cpp.
#pragma once

#include <memory>
#include <ostream>

#include "report/writer.h"

namespace caveat::report {

std::unique_ptr<Writer> make_docx(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_odt(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_pdf(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_human(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_html(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_csv(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_markdown(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_memo(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_json(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_jsonl(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_sarif(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_checkstyle(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_github(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_github_summary(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_gitlab(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_junit(std::ostream& out, const Settings& settings);
std::unique_ptr<Writer> make_rdjson(std::ostream& out, const Settings& settings);

}  // namespace caveat::report
