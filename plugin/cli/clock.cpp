#include "cli/clock.h"

#include <cstdlib>
#include <ctime>

namespace caveat::cli {

std::string utc_now() {
  const char* fixed = std::getenv("SOURCE_DATE_EPOCH");
  const std::time_t now = fixed ? static_cast<std::time_t>(std::strtoll(fixed, nullptr, 10)) : std::time(nullptr);
  std::tm parts{};
  char text[32];
  if (!gmtime_r(&now, &parts) || !std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)) return "";
  return text;
}

}  // namespace caveat::cli
