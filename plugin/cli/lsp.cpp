// caveat lsp: the language server.
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cerrno>
#include <iostream>
#include <memory>
#include <system_error>

#include "cli/app.h"
#include "cli/commands.h"
#include "cli/say.h"
#include "cli/usage.h"
#include "lsp/server.h"

namespace caveat::cli {
namespace {

constexpr int kStdio = -1;  // in place of a port

// Closed with the object.
struct Descriptor {
  int number = -1;
  ~Descriptor() { close(); }
  void close() {
    if (number >= 0) ::close(number);
    number = -1;
  }
};

int fail(const char* doing, int port) {
  say(Error{fmt::format("cannot {} port {} of this machine: {}", doing, port, std::generic_category().message(errno)),
            "choose another port, or 0 for any that is free"});
  return kTrouble;
}

// One client, on the loopback interface only.
int serve_socket(int port) {
  Descriptor listening{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
  const int yes = 1;
  ::setsockopt(listening.number, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<uint16_t>(port));
  auto* const generic = reinterpret_cast<sockaddr*>(&address);
  socklen_t size = sizeof address;
  if (::bind(listening.number, generic, size) != 0 || ::listen(listening.number, 1) != 0)
    return fail("listen on", port);
  ::getsockname(listening.number, generic, &size);
  std::cerr << "caveat: waiting for an editor on 127.0.0.1:" << ntohs(address.sin_port) << std::endl;
  const Descriptor client{::accept4(listening.number, nullptr, nullptr, SOCK_CLOEXEC)};
  if (client.number < 0) return fail("accept a connection on", port);
  listening.close();  // a second editor is refused
  // Many messages are small, and none may wait for the one before it to be acknowledged.
  ::setsockopt(client.number, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  lsp::Transport transport(client.number, client.number);
  return lsp::Server(transport).serve();
}

int serve_stdio() {
  lsp::Transport transport(STDIN_FILENO, STDOUT_FILENO);
  return lsp::Server(transport).serve();
}

constexpr const char* kFooter =
    R"(An editor starts this command and speaks the Language Server Protocol 3.17 with it. Exit status: 0 when the editor
asked it to shut down and exit, else 1.

Settings (initializationOptions, or the section "caveat" of the editor's settings): profile, checks, tags, checklists,
language, docs, debounce, codeLens, inlayHints, showSuppressed. A .caveat.yaml beside or above a text holds as it does
for `caveat check`.)";

}  // namespace

void add_lsp(CLI::App& app, int& status) {
  auto port = std::make_shared<int>(kStdio);
  CLI::App* command = app.add_subcommand("lsp", "Language server for editors: reviews texts while they are written");
  command->add_flag_function(
      "--stdio", [port](int64_t) { *port = kStdio; }, "Speak over standard input and output (the default)");
  command->add_option("--socket", *port, "Wait for one editor on this port of 127.0.0.1; 0 takes a free one")
      ->type_name("PORT")
      ->check(between(0, 65535));
  command->footer(kFooter);
  command->callback([port, &status] { status = *port == kStdio ? serve_stdio() : serve_socket(*port); });
}

}  // namespace caveat::cli
