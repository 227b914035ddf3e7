//! What `-Help` and `-Version` say.

/// Whose language it is, and whose it is not.
pub const NOTICE: &str = "emsh is not affiliated with, sponsored or endorsed by the makers of PowerShell or Exchange.\nPowerShell and Exchange are trademarks of their owners.";

/// What `-Version` prints.
pub fn version() -> String {
    format!(
        "emsh {}, with the language of PowerShell {}\n{NOTICE}\n",
        env!("CARGO_PKG_VERSION"),
        crate::engine::session::VERSION
    )
}

/// The usage, as it follows a mistake.
pub const USAGE: &str = "\
Usage: emsh [options] [[-File] <script> [arguments]]
       emsh [options] -Command { - | <text> }
       emsh [options] -CommandWithArgs <text> [arguments]
       emsh replay [replay's options] <page or folder> ...
       emsh org <command> ...
       emsh coverage [--json] [--edition <name>] [--level <number>] [--parameters] [--summary]
       emsh coverage --members [--json] [<type> ...]
       emsh coverage --cmdlets [--json] [<command> ...]
       emsh -Help | -? | /?
       emsh -Version
";

/// Every option.
pub const OPTIONS: &str = "
Options may be written with one dash, two dashes or a slash, in any case, and cut short as in PowerShell.

  -File, -f <script> [arguments]     Runs a script. '-' reads statements from standard input, with prompts.
  -Command, -c <text>                Runs the rest of the command line. '-' reads statements without prompts.
  -CommandWithArgs, -cwa <text> ...  Runs the text as a script block with the arguments that follow.
  -EncodedCommand, -e, -ec <base64>  Runs text that is encoded as UTF-16 and Base64.
  -EncodedArguments, -ea <base64>    Arguments for the command, as CLIXML.
  -ConfigurationFile, -ConfigurationName, -CustomPipeName <value>
                                     Taken as PowerShell takes them; sessions have no configurations.
  -ExecutionPolicy, -ex, -ep <name>  Accepted; scripts may always run.
  -InputFormat, -OutputFormat <Text | XML>
                                     How objects are read and written.
  -Interactive, -i                   A person is there to be asked.
  -Login, -l                         Accepted.
  -NoExit, -noe                      Stays at the prompt after the command.
  -NoLogo, -nol                      Prints no banner.
  -NonInteractive, -noni             Nobody is asked.
  -NoProfile, -nop                   Reads no profile.
  -NoProfileLoadTime                 Accepted.
  -SettingsFile <file>               The file must exist; it has no effect.
  -WorkingDirectory, -wd <folder>    Starts there.

Options of emsh alone:

  --scenario <name>                  How the organization was deployed: New2019, New2016, Upgrade2016To2019,
                                     Upgrade2013To2019, Upgrade2013To2016, Upgrade2010To2016.
  --state <folder>                   Keeps the organization's changes in a folder.
  --mailboxes <number>               Makes that many mailboxes beside the built-in ones.
  --template <name>                  What the organization is made after: contoso, small, large, hostile.
  --diff                             Tells at the end what has changed in the organization.
  --dry-run                          The same, and the organization stays as it is.
  --lag <time>                       Get commands see changes that late: 15m, 90s, 2h.
  --fault <command>:<fault>:<rate>   That often the command meets throttle, busy, timeout or session.
  --seed <number>                    Which of its calls do; the same number, the same calls.
  --loose                            Commands that are not simulated warn and return nothing.
  --edition <name>                   Only the commands of this edition of Exchange: 2016, 2019, SE, EXO, SCC. Several,
                                     separated by commas: runs a script once in each, and prints what came of it.

Environment: EMSH_CLOCK stops the clock at a date, EMSH_SEED makes random numbers repeatable, NO_COLOR takes the
colours away, COLUMNS and LINES tell the size of a window that is none.
";
