// workspace/executeCommand. A client that runs a command itself (a webview, the clipboard, a question to the user)
// names it in the setting clientCommands; for others the server does what it can: it opens an address, or shows a
// message, and gives the text as the result.
//
//   caveat.explain [check]                      Markdown: the check by itself
//   caveat.openCitation [url]                   opens the address by window/showDocument
//   caveat.copySubmission [uri, fingerprint]    a paragraph for a submission, with its sources
//   caveat.showFindings [uri, eId]              Markdown: the findings of an article
//   caveat.suppress [uri, check, fingerprint]   offered only when the client runs it: asks for a reason, then
//                                               caveat/suppression, and applies the edit
#pragma once

namespace caveat::lsp {

inline constexpr const char* kExplain = "caveat.explain";
inline constexpr const char* kOpenCitation = "caveat.openCitation";
inline constexpr const char* kCopySubmission = "caveat.copySubmission";
inline constexpr const char* kShowFindings = "caveat.showFindings";
inline constexpr const char* kSuppress = "caveat.suppress";

}  // namespace caveat::lsp
