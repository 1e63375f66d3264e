//! Tells Zed how to start `caveat lsp`, and hands it the settings of the user.
use zed_extension_api::{self as zed, serde_json, settings::LspSettings, LanguageServerId, Result};

struct Caveat;

impl zed::Extension for Caveat {
    fn new() -> Self {
        Caveat
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &zed::Worktree) -> Result<zed::Command> {
        let command = worktree.which("caveat").ok_or("caveat was not found: install it so that `caveat --version` runs in a terminal")?;
        Ok(zed::Command { command, args: vec!["lsp".into()], env: worktree.shell_env() })
    }

    fn language_server_initialization_options(
        &mut self,
        server: &LanguageServerId,
        worktree: &zed::Worktree,
    ) -> Result<Option<serde_json::Value>> {
        LspSettings::for_worktree(server.as_ref(), worktree).map(|settings| settings.initialization_options)
    }
}

zed::register_extension!(Caveat);
