//! What emsh completes at the places that were recorded, and how far it agrees with PowerShell.

use super::Result;
use super::evaluate::Silent;
use super::folder::Folder;
use emsh::engine::completion::{CandidateKind, WithoutModules, complete};
use emsh::engine::host::PSHost;
use emsh::engine::runspace::Runspace;
use emsh::host::world::SystemWorld;
use emsh::value::World;
use serde_json::{Value, json};
use std::fs;
use std::io::{self, Write};
use std::rc::Rc;

/// The name of a kind as PowerShell has it.
fn kind(of: CandidateKind) -> &'static str {
    match of {
        CandidateKind::Command => "Command",
        CandidateKind::ParameterName => "ParameterName",
        CandidateKind::ParameterValue => "ParameterValue",
        CandidateKind::Variable => "Variable",
        CandidateKind::Property => "Property",
        CandidateKind::Method => "Method",
        CandidateKind::Type => "Type",
        CandidateKind::Namespace => "Namespace",
        CandidateKind::Keyword => "Keyword",
        CandidateKind::Text => "Text",
        CandidateKind::ProviderItem => "ProviderItem",
        CandidateKind::ProviderContainer => "ProviderContainer",
    }
}

/// `completions FILE [--show N] [--only TEXT]`: compares texts and their order with those of the file.
pub fn run(arguments: &[String]) -> Result<()> {
    let mut file = None;
    let mut show = 0;
    let mut only = None;
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--show" => show = value()?.parse()?,
            "--only" => only = Some(value()?.clone()),
            other => file = Some(other.to_owned()),
        }
    }
    let text = fs::read_to_string(file.ok_or("no file given")?)?;
    let folder = Folder::new()?;
    std::env::set_current_dir(folder.path())?;
    let mut out = io::stdout().lock();
    let (mut all, mut same, mut kinds) = (0, 0, 0);
    for line in text.lines() {
        let line: Value = serde_json::from_str(line)?;
        let input = line
            .get("input")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if only
            .as_ref()
            .is_some_and(|only| !input.contains(only.as_str()))
        {
            continue;
        }
        let number = |name: &str| line.get(name).and_then(Value::as_i64).unwrap_or(0);
        let cursor = usize::try_from(number("cursor"))?;
        let at = input
            .char_indices()
            .nth(cursor)
            .map_or(input.len(), |(at, _)| at);
        let world = SystemWorld::new();
        world.set_env("PATH", Some(""));
        for (name, _) in world.env_all() {
            if !RECORDED.contains(&name.as_str()) {
                world.set_env(&name, None);
            }
        }
        for name in RECORDED {
            if world.env(name).is_none() {
                world.set_env(name, Some("x"));
            }
        }
        let host = Rc::new(Silent::new(world));
        let mut rt = Runspace::new(host as Rc<dyn PSHost>, emsh::cmdlets::ALL);
        // PowerShell was recorded without an organization.
        rt.offer(Rc::new(WithoutModules(&["exchange", "emsh", "psreadline"])));
        let found = complete(&mut rt, input, at);
        let wanted: Vec<(&str, &str)> = line
            .get("matches")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|found| {
                Some((
                    found.get(0)?.as_str()?,
                    found.get(2).and_then(Value::as_str).unwrap_or_default(),
                ))
            })
            .collect();
        let more = number("more") > 0;
        let got: Vec<(&str, &str)> = found
            .candidates
            .iter()
            .map(|found| (found.text.as_str(), kind(found.kind)))
            .take(if more { wanted.len() } else { usize::MAX })
            .collect();
        let texts = |list: &[(&str, &str)]| -> Vec<String> {
            list.iter().map(|(text, _)| (*text).to_owned()).collect()
        };
        let place = wanted.is_empty()
            || (i64::try_from(found.start)? == number("index")
                && i64::try_from(found.end - found.start)? == number("length"));
        all += 1;
        if place && texts(&wanted) == texts(&got) {
            same += 1;
            kinds += usize::from(wanted == got);
            continue;
        }
        if show > 0 {
            show -= 1;
            writeln!(
                out,
                "{}\n  want {}\n  got  {}",
                json!([input, cursor]),
                json!([number("index"), number("length"), texts(&wanted)]),
                json!([found.start, found.end - found.start, texts(&got)]),
            )?;
        }
    }
    writeln!(
        out,
        "{same} of {all} equal in texts and order, {kinds} in kinds too"
    )?;
    Ok(())
}

/// The variables of the environment that the recording had.
const RECORDED: [&str; 23] = [
    "COLUMNS",
    "DOTNET_CLI_TELEMETRY_OPTOUT",
    "DOTNET_NOLOGO",
    "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT",
    "HOME",
    "LANG",
    "LINES",
    "LOGNAME",
    "NO_COLOR",
    "PATH",
    "POWERSHELL_TELEMETRY_OPTOUT",
    "POWERSHELL_UPDATECHECK",
    "PSModuleAnalysisCachePath",
    "PSModulePath",
    "SHELL",
    "TERM",
    "TERMINFO",
    "TMPDIR",
    "TZ",
    "USER",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
];
