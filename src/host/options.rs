//! The command line, read exactly as PowerShell reads its own; and the long options that emsh adds.

mod own;
mod script;

use base64::Engine;
use std::path::Path;

/// Exit status of a command line that cannot be understood.
pub const BAD_COMMAND_LINE: i32 = 64;

/// An argument of a script: named, positional, or both parts of `-Name:value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptArgument {
    /// The name with its dash, if there is one.
    pub name: Option<String>,
    /// The value.
    pub value: Option<ScriptValue>,
}

/// The value of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScriptValue {
    /// Text.
    Text(String),
    /// `-Name:$true` and `-Name:false`.
    Bool(bool),
}

/// How objects are written and read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DataFormat {
    /// As a person reads them.
    #[default]
    Text,
    /// As CLIXML.
    Xml,
    /// Not at all.
    None,
}

/// What a command line says.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Why it cannot be understood.
    pub error: Option<String>,
    /// The usage is to be shown (after the error, if there is one).
    pub show_help: bool,
    /// Every option is to be explained.
    pub show_extended_help: bool,
    /// The version is to be shown.
    pub show_version: bool,
    /// The banner is left out.
    pub no_logo: bool,
    /// The session goes on after the command or the script.
    pub no_exit: bool,
    /// No profile is read.
    pub no_profile: bool,
    /// Nobody may be asked.
    pub non_interactive: bool,
    /// `-Interactive` was given.
    pub interactive: bool,
    /// Statements come from standard input: `-Command -` and `-File -`.
    pub from_stdin: bool,
    /// No prompt is shown: `-Command -`.
    pub no_prompt: bool,
    /// The text to run.
    pub command: Option<String>,
    /// `-CommandWithArgs`: the text is a script block that gets the arguments.
    pub command_has_args: bool,
    /// The full path of the script to run.
    pub file: Option<String>,
    /// The script as it was written.
    pub file_as_written: String,
    /// Arguments of the script or the command.
    pub arguments: Vec<ScriptArgument>,
    /// CLIXML of `-EncodedArguments`.
    pub encoded_arguments: Option<String>,
    /// Where to start.
    pub working_directory: Option<String>,
    /// `-ExecutionPolicy`, which is accepted and has no effect, as on Linux.
    pub execution_policy: Option<String>,
    /// How results are written.
    pub output_format: Option<DataFormat>,
    /// How input is read.
    pub input_format: DataFormat,
    /// `--scenario`.
    pub scenario: Option<String>,
    /// `--state`.
    pub state: Option<String>,
    /// `--mailboxes`.
    pub mailboxes: Option<usize>,
    /// `--edition`.
    pub edition: Option<String>,
    /// `--template`.
    pub template: Option<String>,
    /// `--diff`: what changed is told at the end.
    pub diff: bool,
    /// `--dry-run`: the same, and the organization stays as it is.
    pub dry_run: bool,
    /// The session has an organization of its own, whatever it changes.
    pub forks: bool,
    /// `--lag`: how late changes are seen.
    pub lag: Option<String>,
    /// `--fault`: what goes wrong.
    pub faults: Vec<String>,
    /// `--seed`: which of the calls meet them.
    pub seed: u64,
    /// `--loose`: commands that are not simulated warn.
    pub loose: bool,
}

impl Options {
    /// Reads a command line (without the program's name). `folder` is where relative paths start.
    pub fn parse(args: &[String], folder: &str, stdin_is_terminal: bool) -> Options {
        let mut reader = Reader {
            args,
            at: 0,
            folder,
            stdin_is_terminal,
            no_exit_seen: false,
            made: Options {
                no_exit: true,
                ..Options::default()
            },
        };
        reader.read();
        reader.made
    }

    /// The exit status if nothing is to be run.
    pub fn stops_with(&self) -> Option<i32> {
        if self.error.is_some() {
            Some(BAD_COMMAND_LINE)
        } else if self.show_help || self.show_extended_help || self.show_version {
            Some(0)
        } else {
            None
        }
    }
}

struct Reader<'a> {
    args: &'a [String],
    at: usize,
    folder: &'a str,
    stdin_is_terminal: bool,
    no_exit_seen: bool,
    made: Options,
}

/// True if `key` is a beginning of `name` at least as long as `least`.
fn matches(key: &str, name: &str, least: &str) -> bool {
    key.len() >= least.len()
        && name
            .get(..key.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(key))
}

/// PowerShell's dashes.
fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '\u{2014}' | '\u{2015}')
}

/// The name of an option without its one or two dashes or its slash; `None` for anything else.
fn key_of(arg: &str) -> Option<&str> {
    let arg = arg.trim();
    let rest = arg.strip_prefix(|c: char| is_dash(c) || c == '/')?;
    Some(rest.strip_prefix(is_dash).unwrap_or(rest))
}

impl Reader<'_> {
    fn current(&self) -> Option<&str> {
        self.args.get(self.at).map(String::as_str)
    }

    /// The value that must follow; an error if it does not.
    fn value(&mut self, missing: &str) -> Option<String> {
        self.at += 1;
        let value = self.current().map(str::to_owned);
        if value.is_none() {
            self.fail(missing, false);
        }
        value
    }

    fn fail(&mut self, message: impl Into<String>, help: bool) -> bool {
        self.made.error = Some(message.into());
        self.made.show_help = help;
        false
    }

    fn read(&mut self) {
        while let Some(arg) = self.current().map(str::to_owned) {
            let Some(key) = key_of(&arg) else {
                self.read_file();
                return;
            };
            if !self.option(&arg, key) || self.made.error.is_some() {
                return;
            }
            self.at += 1;
        }
    }

    /// One option; false when it was the last.
    fn option(&mut self, arg: &str, key: &str) -> bool {
        if let Some(goes_on) = self.own_option(arg) {
            return goes_on;
        }
        let is = |name: &str, least: &str| matches(key, name, least);
        if is("version", "v") {
            self.made.show_version = true;
            return false;
        }
        if is("help", "h") || key == "?" {
            self.made.show_help = true;
            self.made.show_extended_help = true;
        } else if is("login", "l") {
            // A login shell reads its profile before it starts; emsh inherits the environment.
        } else if is("noexit", "noe") {
            self.made.no_exit = true;
            self.no_exit_seen = true;
        } else if is("noprofile", "nop") {
            self.made.no_profile = true;
        } else if is("nologo", "nol") {
            self.made.no_logo = true;
        } else if is("noninteractive", "noni") {
            self.made.non_interactive = true;
        } else if let Some(mode) = [
            ("socketservermode", "so"),
            ("v2socketservermode", "v2so"),
            ("servermode", "s"),
            ("namedpipeservermode", "nam"),
            ("sshservermode", "sshs"),
        ]
        .iter()
        .find(|(name, least)| is(name, least))
        {
            return self.fail(
                format!("The option -{} is not supported by emsh.", mode.0),
                false,
            );
        } else if is("noprofileloadtime", "noprofileloadtime") {
            // emsh never tells how long a profile took.
        } else if is("interactive", "i") {
            self.made.non_interactive = false;
            self.made.interactive = true;
        } else if is("configurationfile", "configurationfile") {
            return self.unsupported_value("Cannot process the command because -ConfigurationFile requires an argument that is a session configuration (.pssc) file path. Specify this argument and try again.", "ConfigurationFile");
        } else if is("configurationname", "config") {
            return self.unsupported_value("Cannot process the command because -ConfigurationName requires an argument that is a remote endpoint configuration name. Specify this argument and try again.", "ConfigurationName");
        } else if is("custompipename", "cus") {
            // The pipe is for debuggers of .NET: the name is taken and nothing listens on it.
            let missing = "Cannot process the command because -CustomPipeName requires an argument that is a name of the pipe you want to use. Specify this argument and try again.";
            return self.value(missing).is_some();
        } else if is("commandwithargs", "commandwithargs") || is("cwa", "cwa") {
            self.made.command_has_args = true;
            return self.read_command(false);
        } else if is("command", "c") {
            return self.read_command(false);
        } else if is("windowstyle", "w") {
            return self.fail(
                "Cannot process the command because -WindowStyle is not implemented on this platform.",
                false,
            );
        } else if is("file", "f") {
            self.at += 1;
            self.read_file();
            return false;
        } else if is("outputformat", "o") || is("of", "of") {
            let missing = "The command cannot be run because no argument has been supplied for the OutputFormat parameter. Specify one of the following formats for this parameter.";
            match self.format(missing) {
                Some(format) => self.made.output_format = Some(format),
                None => return false,
            }
        } else if is("inputformat", "inp") || is("if", "if") {
            let missing = "Cannot process the command because the -InputFormat parameter requires an argument. Specify a valid format argument for this parameter.  Valid formats are:";
            match self.format(missing) {
                Some(format) => self.made.input_format = format,
                None => return false,
            }
        } else if is("executionpolicy", "ex") || is("ep", "ep") {
            self.at += 1;
            match self.current().map(str::to_owned) {
                Some(policy) => self.made.execution_policy = Some(policy),
                None => {
                    return self.fail("Cannot process the execution policy because of a missing policy name. A policy name must follow -ExecutionPolicy.", true);
                }
            }
        } else if is("encodedarguments", "encodeda") || is("ea", "ea") {
            return self.read_encoded_arguments();
        } else if is("encodedcommand", "e") || is("ec", "e") {
            return self.read_command(true);
        } else if is("settingsfile", "settings") {
            let missing = "Cannot process the command because -SettingsFile requires a file path. Supply a path for the SettingsFile parameter and try the command again.";
            let Some(file) = self.value(missing) else {
                return false;
            };
            let full = self.full_path(&file);
            if !Path::new(&full).is_file() {
                return self.fail(
                    format!("Processing -SettingsFile '{full}' failed because the file does not exist. Specify a valid path for the -SettingsFile parameter."),
                    false,
                );
            }
        } else if is("sta", "sta") {
            return self.fail(
                "Cannot process the command because -STA is not supported in this operating system.",
                false,
            );
        } else if is("mta", "mta") {
            return self.fail(
                "Cannot process the command because -MTA is not supported in this operating system.",
                false,
            );
        } else if is("workingdirectory", "wo") || is("wd", "wd") {
            let missing = "Cannot process the command because -WorkingDirectory requires an argument that is a directory path.";
            match self.value(missing) {
                Some(folder) => self.made.working_directory = Some(folder),
                None => return false,
            }
        } else {
            // What is no option begins the name of a script.
            self.read_file();
            return false;
        }
        true
    }

    fn unsupported_value(&mut self, missing: &str, name: &str) -> bool {
        match self.value(missing) {
            Some(value) => self.fail(
                format!(
                    "-{name} '{value}' is not supported by emsh: sessions have no configurations."
                ),
                false,
            ),
            None => false,
        }
    }

    fn format(&mut self, missing: &str) -> Option<DataFormat> {
        const FORMATS: &str = "Text\nXML\nNone\n";
        self.at += 1;
        let Some(value) = self.current().map(str::to_owned) else {
            self.fail(format!("{missing}\n{FORMATS}"), true);
            return None;
        };
        match value.to_ascii_lowercase().as_str() {
            "text" | "0" => Some(DataFormat::Text),
            "xml" | "1" => Some(DataFormat::Xml),
            "none" | "2" => Some(DataFormat::None),
            _ => {
                self.fail(
                    format!("Cannot process the command because of an incorrect parameter value. \"{value}\" is not a valid format.  Valid formats are:\n{FORMATS}"),
                    true,
                );
                None
            }
        }
    }

    /// `-Command`, `-CommandWithArgs` and `-EncodedCommand`, which take all that follows (the last does not).
    fn read_command(&mut self, encoded: bool) -> bool {
        if self.made.command.is_some() {
            return self.fail("Cannot process command because a command is already specified with -Command, -CommandWithArgs, or -EncodedCommand.", true);
        }
        self.at += 1;
        let Some(first) = self.current().map(str::to_owned) else {
            return self.fail("Cannot process the command because of a missing parameter. A command must follow -Command.", true);
        };
        if encoded {
            match decode(&first) {
                Some(text) => self.made.command = Some(text),
                None => {
                    return self.fail("Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.", true);
                }
            }
        } else if first == "-" {
            self.made.from_stdin = true;
            self.made.no_prompt = true;
            if self.at + 1 != self.args.len() {
                return self.fail("'-' was specified with the -Command parameter; no other arguments to -Command are permitted.", true);
            }
            if self.stdin_is_terminal {
                return self.fail("'-' was specified as the argument to -Command but standard input has not been redirected for this process.", true);
            }
        } else if self.made.command_has_args {
            self.made.command = Some(first);
            let rest = self.args.get(self.at + 1..).unwrap_or_default();
            self.made.arguments = script::arguments(rest);
            self.at = self.args.len();
        } else {
            let all = self.args.get(self.at..).unwrap_or_default();
            self.made.command = Some(all.join(" "));
            self.at = self.args.len();
        }
        if !self.no_exit_seen && !self.made.from_stdin {
            self.made.no_exit = false;
        }
        self.made.no_logo = true;
        true
    }

    fn read_encoded_arguments(&mut self) -> bool {
        if !self.made.arguments.is_empty() || self.made.encoded_arguments.is_some() {
            return self.fail("Cannot process the command because arguments to -Command or -EncodedCommand have already been specified with -EncodedArguments.", true);
        }
        self.at += 1;
        let Some(value) = self.current().map(str::to_owned) else {
            return self.fail("Cannot process the command because -EncodedArguments requires a value. Specify a value for the -EncodedArguments parameter.", true);
        };
        match decode(&value) {
            Some(text) => self.made.encoded_arguments = Some(text),
            None => {
                return self.fail("Cannot process the command because the value specified with -EncodedArguments is not properly encoded. The value must be Base64 encoded.", true);
            }
        }
        true
    }

    /// The script at the current place, and its arguments.
    fn read_file(&mut self) {
        let Some(file) = self.current().map(str::to_owned) else {
            self.fail("The command cannot be run because the File parameter requires a file path. Supply a path for the File parameter and then try the command again.", true);
            return;
        };
        if !self.no_exit_seen {
            self.made.no_logo = true;
        }
        if file == "-" {
            self.made.from_stdin = true;
            self.made.no_prompt = false;
            return;
        }
        if !self.no_exit_seen {
            self.made.no_exit = false;
        }
        if file.is_empty() {
            self.fail("Processing -File '' failed: The value cannot be an empty string. (Parameter 'path') Specify a valid path for the -File parameter.", false);
            return;
        }
        let full = self.full_path(&file);
        if !Path::new(&full).is_file() {
            self.missing_file(&file);
            return;
        }
        self.made.file = Some(full);
        self.made.file_as_written = file;
        let rest = self.args.get(self.at + 1..).unwrap_or_default();
        self.made.arguments = script::arguments(rest);
    }

    fn missing_file(&mut self, file: &str) {
        if let Some(word) = file.strip_prefix('-')
            && !word.is_empty()
        {
            let word = word.to_ascii_lowercase();
            let near: String = script::OPTIONS
                .iter()
                .filter(|option| option.contains(&word))
                .map(|option| format!("\n  -{option}"))
                .collect();
            if !near.is_empty() {
                self.fail(
                    format!("Invalid argument '{file}', did you mean:\n{near}"),
                    false,
                );
                return;
            }
        }
        self.fail(
            format!("The argument '{file}' is not recognized as the name of a script file. Check the spelling of the name, or if a path was included, verify that the path is correct and try again."),
            true,
        );
    }

    fn full_path(&self, path: &str) -> String {
        script::full_path(path, self.folder)
    }
}

/// Base64 of UTF-16, as `-EncodedCommand` takes it.
fn decode(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(text)
        .ok()?;
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .filter_map(|pair| pair.try_into().ok().map(u16::from_le_bytes))
        .collect();
    Some(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(args: &[&str]) -> Options {
        let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        Options::parse(&args, env!("CARGO_MANIFEST_DIR"), false)
    }

    #[test]
    fn options_may_be_cut_short() {
        let options = read(&["-NoP", "--nologo", "/noni", "-c", "1", "+", "1"]);
        assert!(options.no_profile && options.no_logo && options.non_interactive);
        assert_eq!(options.command.as_deref(), Some("1 + 1"));
        assert!(!options.no_exit);
        assert!(read(&["-noexit", "-c", "1"]).no_exit);
    }

    #[test]
    fn scripts_take_all_that_follows() {
        let options = read(&[
            "-nop",
            "-f",
            "Cargo.toml",
            "-a",
            "-b:c",
            "-d:",
            "e",
            "-f:$true",
            "g",
        ]);
        let named = |name: &str, value: Option<ScriptValue>| ScriptArgument {
            name: Some(name.to_owned()),
            value,
        };
        let text = |text: &str| Some(ScriptValue::Text(text.to_owned()));
        assert_eq!(
            options.arguments,
            [
                named("-a", None),
                named("-b", text("c")),
                named("-d", text("e")),
                named("-f", Some(ScriptValue::Bool(true))),
                ScriptArgument {
                    name: None,
                    value: text("g")
                },
            ]
        );
        assert!(
            options
                .file
                .is_some_and(|file| file.ends_with("/Cargo.toml"))
        );
    }

    #[test]
    fn mistakes_are_told_as_powershell_tells_them() {
        let options = read(&["nosuch.ps1"]);
        assert_eq!(options.stops_with(), Some(64));
        assert!(options.show_help);
        assert!(options.error.is_some_and(|text| text.starts_with(
            "The argument 'nosuch.ps1' is not recognized as the name of a script file."
        )));
        let options = read(&["-prof"]);
        assert_eq!(
            options.error.as_deref(),
            Some("Invalid argument '-prof', did you mean:\n\n  -noprofile\n  -noprofileloadtime")
        );
        assert!(read(&["-c"]).show_help);
        assert!(read(&["-ec", "%%"]).error.is_some());
    }

    #[test]
    fn commands_may_be_encoded() {
        let options = read(&["-enc", "MQArADEA", "-nop"]);
        assert_eq!(options.command.as_deref(), Some("1+1"));
        assert!(options.no_profile);
    }

    #[test]
    fn statements_may_come_from_standard_input() {
        let options = read(&["-c", "-"]);
        assert!(options.from_stdin && options.no_prompt);
        let options = read(&["-"]);
        assert!(options.from_stdin && !options.no_prompt);
        assert!(read(&["-c", "-", "x"]).error.is_some());
    }

    #[test]
    fn emsh_has_options_of_its_own() {
        let options = read(&[
            "--scenario",
            "upgrade2013to2019",
            "--mailboxes=5",
            "-c",
            "1",
        ]);
        assert_eq!(options.scenario.as_deref(), Some("Upgrade2013To2019"));
        assert_eq!(options.mailboxes, Some(5));
        assert!(read(&["--scenario", "x"]).error.is_some());
        assert!(read(&["--mailboxes", "-1"]).error.is_some());
    }
}
