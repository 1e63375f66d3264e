// The legal text of an HTML page: its words without menus, page furniture and scripts.
#pragma once

#include <string>
#include <string_view>

#include "document/composer.h"
#include "document/document.h"

namespace caveat::document {

// Writes the text of a page (valid UTF-8). Gives a note on what was left out for its name alone; "" when nothing was.
std::string compose_html(std::string_view page, const Options& options, Composer& composer);

// The charset that a page names in its <meta> or <?xml?>; "" when it names none.
std::string html_charset(std::string_view bytes);

}  // namespace caveat::document
