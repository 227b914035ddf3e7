//! The options of emsh alone.

use super::Reader;
use crate::cmdlets::exchange::trouble::{Trouble, span};
use crate::engine::edition;
use crate::exchange::scenario::Scenario;
use crate::exchange::store::Template;

/// The options that take a value.
const VALUED: [&str; 8] = [
    "scenario",
    "state",
    "mailboxes",
    "edition",
    "template",
    "lag",
    "fault",
    "seed",
];

impl Reader<'_> {
    /// Reads an option of emsh alone, always spelled out with two dashes: false when it is wrong, none when it is no such option.
    pub(super) fn own_option(&mut self, arg: &str) -> Option<bool> {
        let name = arg.strip_prefix("--")?;
        let (name, inline) = match name.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (name, None),
        };
        match name {
            "diff" => self.made.diff = true,
            "dry-run" => self.made.dry_run = true,
            "loose" => self.made.loose = true,
            _ if VALUED.contains(&name) => {
                let value = match inline {
                    Some(value) => Some(value),
                    None => self.value(&format!("The option --{name} requires a value.")),
                };
                let Some(value) = value else {
                    return Some(false);
                };
                if let Err(message) = self.set_own(name, value) {
                    return Some(self.fail(message, false));
                }
            }
            _ => return None,
        }
        Some(true)
    }

    /// Sets an option; why its value is wrong.
    fn set_own(&mut self, name: &str, value: String) -> Result<(), String> {
        match name {
            "scenario" => {
                let names = Scenario::ALL.map(Scenario::name).join(", ");
                let scenario = Scenario::parse(&value)
                    .ok_or_else(|| format!("'{value}' is no scenario. Scenarios are: {names}."))?;
                self.made.scenario = Some(scenario.name().to_owned());
            }
            "lag" => {
                if span(&value).is_none() {
                    return Err(format!(
                        "'{value}' is no length of time. 15m, 90s and 2h are."
                    ));
                }
                self.made.lag = Some(value);
            }
            "fault" => {
                if Trouble::parse(&value).is_none() {
                    return Err(format!(
                        "'{value}' is no fault. Get-Mailbox:throttle:0.2 is one; faults are throttle, busy, timeout, session."
                    ));
                }
                self.made.faults.push(value);
            }
            "seed" => {
                self.made.seed = value
                    .parse()
                    .map_err(|_| format!("'{value}' is no number that can be a seed."))?;
            }
            "template" => {
                if Template::parse(&value).is_none() {
                    return Err(format!(
                        "'{value}' is no template. Templates are: contoso, small, large, hostile."
                    ));
                }
                self.made.template = Some(value);
            }
            "state" => self.made.state = Some(self.full_path(&value)),
            "mailboxes" => match value.parse() {
                Ok(count) if count <= 10_000_000 => self.made.mailboxes = Some(count),
                _ => {
                    return Err(format!(
                        "'{value}' is no number of mailboxes. It is between 0 and 10000000."
                    ));
                }
            },
            _ => {
                if let Some(unknown) = value.split(',').find(|name| edition::named(name).is_none())
                {
                    let known: Vec<&str> =
                        edition::EDITIONS.iter().map(|(name, _)| *name).collect();
                    return Err(format!(
                        "'{unknown}' is no edition. Editions are: {}.",
                        known.join(", ")
                    ));
                }
                self.made.edition = Some(value);
            }
        }
        Ok(())
    }
}
