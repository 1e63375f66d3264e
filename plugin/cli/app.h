// The command line. To add a command: one file NAME.cpp with an add function, and its line in commands.h and in
// kCommands (app.cpp).
#pragma once

namespace caveat::cli {

// Exit statuses of every command.
inline constexpr int kFine = 0;
inline constexpr int kFindings = 1;  // findings at or over --fail-on; examples that fail
inline constexpr int kTrouble = 2;   // usage, or input that cannot be read; wins over kFindings

// Parses the arguments, runs the command and gives the exit status.
int run(int argc, char** argv);

}  // namespace caveat::cli
