//! The command line, carried out.

use super::console::{Console, Manners};
use super::options::{DataFormat, Options, ScriptArgument, ScriptValue};
use super::{replay, session, terminal, usage};
use crate::cmdlets;
use crate::cmdlets::exchange::{coverage, trouble};
use crate::engine::binder::Argument;
use crate::engine::command::{Command, ScriptInfo};
use crate::engine::host::PSHost;
use crate::engine::runspace::{HostSink, Runspace};
use crate::engine::scope::NameId;
use crate::engine::unwind::{Flow, Unwind};
use crate::exchange::scenario::Scenario;
use crate::exchange::store::{Session, Settings, Template};
use crate::syntax;
use crate::text::source::Source;
use crate::value::{ScriptBlock, Value};
use std::io::{IsTerminal, Write, stdin, stdout};
use std::path::PathBuf;
use std::rc::Rc;

/// Carries out a command line (without the program's name); the exit status.
pub fn run(args: &[String]) -> i32 {
    let rest = args.get(1..).unwrap_or_default();
    match args.first().map(String::as_str) {
        Some("replay") => return replay::command(rest),
        Some("coverage") if rest.iter().any(|arg| arg == "--members") => {
            return super::coverage::command(rest);
        }
        Some("coverage") if rest.iter().any(|arg| arg == "--cmdlets") => {
            return super::declared::command(rest);
        }
        Some("coverage") => return super::levels::command(rest),
        Some("org") => return super::org::command(rest),
        _ => {}
    }
    let folder = super::world::SystemWorld::new();
    let folder = crate::value::World::current_dir(&folder);
    let options = Options::parse(args, &folder, stdin().is_terminal());
    if let Some(code) = options.stops_with() {
        tell(&options);
        return code;
    }
    match options
        .edition
        .as_deref()
        .filter(|names| names.contains(','))
    {
        Some(names) if options.command.is_some() || options.file.is_some() => {
            super::editions::run(&options, names)
        }
        _ => start_and(&options, &mut |_| ()),
    }
}

/// Shows the mistake, the usage or the version.
fn tell(options: &Options) {
    if let Some(error) = &options.error {
        let _ = writeln!(std::io::stderr(), "{error}");
    }
    let mut text = String::new();
    if options.show_version && options.error.is_none() {
        text.push_str(&usage::version());
    } else if options.show_help {
        if options.error.is_some() {
            text.push('\n');
        }
        text.push_str(usage::USAGE);
        if options.show_extended_help {
            text.push_str(usage::OPTIONS);
            text.push('\n');
            text.push_str(usage::NOTICE);
            text.push('\n');
        }
    }
    // A reader that went away needs no help.
    let _ = stdout().write_all(text.as_bytes());
}

/// The organization that the options ask for.
pub fn organization(options: &Options) -> Result<Session, String> {
    if let Some(folder) = &options.state
        && Session::is_in(std::path::Path::new(folder))
    {
        let made = [
            ("--scenario", options.scenario.is_some()),
            ("--template", options.template.is_some()),
            ("--mailboxes", options.mailboxes.is_some()),
        ];
        if let Some((option, _)) = made.iter().find(|(_, given)| *given) {
            return Err(format!(
                "'{folder}' holds an organization already; {option} says how one is made."
            ));
        }
    }
    let settings = Settings {
        scenario: options
            .scenario
            .as_deref()
            .and_then(Scenario::parse)
            .unwrap_or_default(),
        mailboxes: options.mailboxes.unwrap_or(0),
        template: options
            .template
            .as_deref()
            .and_then(Template::parse)
            .unwrap_or_default(),
        edition: options
            .edition
            .as_deref()
            .filter(|names| !names.contains(','))
            .and_then(crate::engine::edition::named)
            .map(Into::into),
        state: options.state.as_ref().map(PathBuf::from),
    };
    let many = settings.mailboxes > 0;
    let session = Session::open(settings).map_err(|error| super::org::words(&error))?;
    // Who asks for many mailboxes waits for them here, and not in the first command. Otherwise nothing is made yet.
    if many {
        session.organization();
    }
    Ok(session)
}

/// What the options say of commands that are not simulated, of lag and of faults; each thread meets faults of its own.
fn manners(options: &Options, thread: u64) -> coverage::Manners {
    let made = coverage::Manners::default();
    made.loose.set(options.loose);
    if let Some(lag) = options.lag.as_deref().and_then(trouble::span) {
        made.lag.set(lag);
    }
    made.draws
        .set(options.seed.rotate_left(17) ^ thread.rotate_left(40));
    made.troubles.borrow_mut().extend(
        options
            .faults
            .iter()
            .filter_map(|text| trouble::Trouble::parse(text)),
    );
    made
}

/// Starts a session and carries out what the options say; `last` sees it before it ends.
pub(super) fn start_and(options: &Options, last: &mut dyn FnMut(&mut Runspace)) -> i32 {
    if let Some(date) = super::world::wrong_clock() {
        let _ = writeln!(
            std::io::stderr(),
            "emsh: EMSH_CLOCK is '{date}', which is no date. 2026-11-21 and 2026-11-21T15:00:00Z are."
        );
        return super::options::BAD_COMMAND_LINE;
    }
    let organization = match organization(options) {
        Ok(organization) => organization,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "emsh: {error}");
            return 1;
        }
    };
    let several = options.dry_run || options.forks;
    let organization = if several {
        organization.fork()
    } else {
        organization
    };
    let before = (options.diff || options.dry_run).then(|| organization.organization());
    let held = organization.clone();
    let own_edition = organization.edition();
    let told = Rc::new(manners(options, 0));
    let console = Rc::new(Console::new(Manners {
        silent: options.non_interactive,
    }));
    let mut rt = Runspace::new(Rc::clone(&console) as Rc<dyn PSHost>, cmdlets::ALL);
    rt.set_module_path();
    rt.offer(Rc::new(super::identities::source(organization.clone())));
    rt.offer(Rc::new(super::identities::properties()));
    let shared = organization.clone();
    let asked_for = options.clone();
    let threads = std::sync::atomic::AtomicU64::new(0);
    rt.on_thread = Some(std::sync::Arc::new(move |rt: &mut Runspace| {
        let thread = threads.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        rt.offer(Rc::new(shared.clone()));
        rt.offer(Rc::new(manners(&asked_for, thread)));
    }));
    if let Some(folder) = organization.state_folder() {
        // Where the servers are installed, as their own sessions know it: below it are the logs.
        let folder = format!("{}/", folder.display().to_string().trim_end_matches('/'));
        rt.world.set_env("ExchangeInstallPath", Some(&folder));
    }
    rt.offer(Rc::new(organization));
    rt.offer(Rc::clone(&told));
    let asked = Rc::clone(&console);
    rt.offer(Rc::new(crate::engine::ask::NestedPrompt(Box::new(
        move |rt: &mut Runspace| session::nested(rt, &asked),
    ))));
    let asked = Rc::clone(&console);
    rt.offer(Rc::new(crate::engine::debugger::DebugPrompt(Box::new(
        move |rt, commands| session::debug(rt, &asked, commands),
    ))));
    rt.offer(Rc::new(crate::engine::line_editor::HistoryPlace(|rt| {
        super::repl::default_path(rt).map(|path| path.display().to_string())
    })));
    rt.edition = match &options.edition {
        Some(edition) => Some(edition.as_str().into()),
        None => own_edition.as_deref().map(Into::into),
    };
    let rt = &mut rt;
    let typed = options.command.is_none() && options.file.is_none();
    if !options.no_logo && (typed || options.no_exit) {
        console.write_out(&format!("PowerShell {}\n", crate::engine::session::VERSION));
    }
    let mut code = None;
    if !options.no_profile {
        code = profiles(rt);
    }
    if code.is_none() {
        code = go_to(rt, options);
    }
    let code = match code {
        Some(code) => code,
        None => carry_out(rt, &console, options, typed),
    };
    rt.raise_exiting();
    if let Some(document) = rt.document.take() {
        console.write_out(&format!("#< CLIXML\n{}", document.finish()));
    }
    while cmdlets::host::transcript::end(rt).is_some() {}
    rt.finish_output();
    last(rt);
    if let Some(before) = before {
        console.write_out(&super::changes::text(&before, &held.organization()));
    }
    console.force_flush();
    for line in told.ignored_lines() {
        let _ = writeln!(std::io::stderr(), "{line}");
    }
    code
}

/// Runs the command or the script, then reads statements if the session goes on.
fn carry_out(rt: &mut Runspace, console: &Rc<Console>, options: &Options, typed: bool) -> i32 {
    let mut ended = None;
    if options.output_format == Some(DataFormat::Xml) {
        let depth = crate::value::clixml::SERIALIZER_DEPTH;
        rt.document = Some(Box::new(crate::value::clixml::Writer::new(depth, false)));
    }
    if let Some(file) = &options.file {
        console.insist();
        let (exit, code) = script(rt, file, options);
        ended = Some((exit, code));
    } else if let Some(text) = &options.command {
        console.insist();
        let (id, global) = (NameId::of("args"), Rc::clone(&rt.global));
        // A command has arguments, if only none.
        let _ = rt.set_in_frame(id, Value::array(Vec::new()), &global);
        let (exit, code) = if options.command_has_args || options.encoded_arguments.is_some() {
            block(rt, text, options)
        } else {
            let exit = rt.run_text(text).or(rt.should_exit);
            (exit.is_some(), exit.unwrap_or_else(|| session::status(rt)))
        };
        ended = Some((exit, code));
    }
    match ended {
        Some((true, code)) => code,
        Some((false, code)) if !options.no_exit => code,
        _ => {
            let terminal = console.input().is_terminal();
            if terminal && !options.from_stdin && typed_by_a_person(rt) {
                super::repl::run(rt, console)
            } else {
                let manners = session::Manners {
                    prompt: !options.no_prompt,
                    echo: !terminal,
                };
                let _ = typed;
                session::run(rt, console, manners)
            }
        }
    }
}

/// True if the terminal can edit lines.
fn typed_by_a_person(rt: &Runspace) -> bool {
    terminal::is_screen() && rt.world.env("TERM").is_some_and(|term| term != "dumb")
}

/// The profiles of the user: of all hosts, then of this one.
fn profiles(rt: &mut Runspace) -> Option<i32> {
    let config = rt
        .world
        .env("XDG_CONFIG_HOME")
        .filter(|folder| !folder.is_empty())
        .unwrap_or_else(|| format!("{}/.config", rt.home()));
    for name in ["profile.ps1", "Microsoft.PowerShell_profile.ps1"] {
        let path = format!("{config}/powershell/{name}");
        if rt.world.status(&path).is_some_and(|status| !status.is_dir)
            && let Some(code) = rt.run_text(&format!(". '{}'", path.replace('\'', "''")))
        {
            return Some(code);
        }
    }
    None
}

/// `-WorkingDirectory`.
fn go_to(rt: &mut Runspace, options: &Options) -> Option<i32> {
    let folder = options.working_directory.as_ref()?;
    let folder = if folder == "~" {
        rt.home()
    } else {
        folder.clone()
    };
    rt.run_text(&format!(
        "Set-Location -LiteralPath '{}'",
        folder.replace('\'', "''")
    ))
}

/// Runs a script file: true if it called `exit`, and the exit status.
fn script(rt: &mut Runspace, file: &str, options: &Options) -> (bool, i32) {
    let command = Command::Script(Rc::new(ScriptInfo::at(file)));
    let arguments = options.arguments.iter().map(argument).collect();
    let result = rt.run_script(&command, arguments, &mut HostSink);
    let failed = matches!(&result, Err(unwind) if is_error(unwind));
    finish(rt, result, i32::from(failed))
}

/// Runs the text of `-CommandWithArgs` as a block with arguments.
fn block(rt: &mut Runspace, text: &str, options: &Options) -> (bool, i32) {
    let parsed = syntax::parse(Rc::new(Source::new(text)));
    if !parsed.errors.is_empty() {
        // Shows the errors as for any text.
        rt.run_text(text);
        return (false, 1);
    }
    let mut arguments: Vec<Argument> = options.arguments.iter().map(argument).collect();
    if let Some(xml) = &options.encoded_arguments {
        match decoded(rt, xml) {
            Some(values) => arguments.extend(values.into_iter().map(Argument::positional)),
            None => {
                rt.host.write_err("Cannot process the command because the value specified with -EncodedArguments is not properly encoded. The value must be Base64 encoded.\n");
                return (false, super::options::BAD_COMMAND_LINE);
            }
        }
    }
    let command = Command::Block(Rc::new(ScriptBlock::new(parsed.script)));
    let result = rt.call_command(&command, arguments, None, &mut HostSink);
    let failed = matches!(&result, Err(unwind) if is_error(unwind));
    let (exit, code) = finish(rt, result, 0);
    if exit || !failed && rt.last_ok {
        (exit, code)
    } else {
        (false, 1)
    }
}

/// The objects of CLIXML.
fn decoded(rt: &mut Runspace, xml: &str) -> Option<Vec<Value>> {
    let text = format!(
        "[System.Management.Automation.PSSerializer]::Deserialize('{}')",
        xml.replace('\'', "''")
    );
    session::values(rt, &text)
}

fn finish(rt: &mut Runspace, result: Flow, otherwise: i32) -> (bool, i32) {
    let exit = rt.top_level(result);
    rt.finish_output();
    let exit = exit.or(rt.should_exit);
    (exit.is_some(), exit.unwrap_or(otherwise))
}

fn is_error(unwind: &Unwind) -> bool {
    matches!(unwind, Unwind::Throw(..) | Unwind::Fault(_))
}

/// An argument of the command line as one of a command.
fn argument(given: &ScriptArgument) -> Argument {
    let value = given.value.as_ref().map(|value| match value {
        ScriptValue::Text(text) => Value::str(text.as_str()),
        ScriptValue::Bool(flag) => Value::Bool(*flag),
    });
    let Some(written) = &given.name else {
        return Argument::positional(value.unwrap_or_default());
    };
    // One dash is the mark of a name; the binder forgives another.
    let mut name = written.chars();
    name.next();
    let name = name.as_str();
    if name == "-" {
        return Argument::positional(Value::str(written.as_str()));
    }
    if name.is_empty() {
        return Argument::positional(Value::str(written.as_str()));
    }
    Argument {
        text: Some(written.as_str().into()),
        value,
        ..Argument::named(name)
    }
}
