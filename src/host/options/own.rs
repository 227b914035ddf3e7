//! The options of emsh alone.

use super::Reader;

impl Reader<'_> {
    /// The options of emsh alone, always spelled out with two dashes.
    pub(super) fn own_option(&mut self, arg: &str) -> Option<bool> {
        let name = arg.strip_prefix("--")?;
        let (name, inline) = match name.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (name, None),
        };
        match name {
            "diff" => {
                self.made.diff = true;
                return Some(true);
            }
            "dry-run" => {
                self.made.dry_run = true;
                return Some(true);
            }
            "loose" => {
                self.made.loose = true;
                return Some(true);
            }
            _ => {}
        }
        if ![
            "scenario",
            "state",
            "mailboxes",
            "edition",
            "template",
            "lag",
            "fault",
            "seed",
        ]
        .contains(&name)
        {
            return None;
        }
        let value = match inline {
            Some(value) => value,
            None => match self.value(&format!("The option --{name} requires a value.")) {
                Some(value) => value,
                None => return Some(false),
            },
        };
        match name {
            "scenario" => match crate::exchange::scenario::Scenario::parse(&value) {
                Some(scenario) => self.made.scenario = Some(scenario.name().to_owned()),
                None => {
                    let names: Vec<&str> = crate::exchange::scenario::Scenario::ALL
                        .into_iter()
                        .map(crate::exchange::scenario::Scenario::name)
                        .collect();
                    return Some(self.fail(
                        format!(
                            "'{value}' is no scenario. Scenarios are: {}.",
                            names.join(", ")
                        ),
                        false,
                    ));
                }
            },
            "lag" => {
                if crate::cmdlets::exchange::trouble::span(&value).is_none() {
                    return Some(self.fail(
                        format!("'{value}' is no length of time. 15m, 90s and 2h are."),
                        false,
                    ));
                }
                self.made.lag = Some(value);
            }
            "fault" => {
                if crate::cmdlets::exchange::trouble::Trouble::parse(&value).is_none() {
                    return Some(self.fail(
                        format!("'{value}' is no fault. Get-Mailbox:throttle:0.2 is one; faults are throttle, busy, timeout, session."),
                        false,
                    ));
                }
                self.made.faults.push(value);
            }
            "seed" => match value.parse() {
                Ok(seed) => self.made.seed = seed,
                Err(_) => {
                    return Some(
                        self.fail(format!("'{value}' is no number that can be a seed."), false),
                    );
                }
            },
            "template" => {
                if crate::exchange::store::Template::parse(&value).is_none() {
                    return Some(self.fail(
                        format!(
                            "'{value}' is no template. Templates are: contoso, small, large, hostile."
                        ),
                        false,
                    ));
                }
                self.made.template = Some(value);
            }
            "state" => self.made.state = Some(self.full_path(&value)),
            "mailboxes" => match value.parse() {
                Ok(count) if count <= 10_000_000 => self.made.mailboxes = Some(count),
                _ => {
                    return Some(self.fail(
                        format!(
                            "'{value}' is no number of mailboxes. It is between 0 and 10000000."
                        ),
                        false,
                    ));
                }
            },
            _ => {
                for name in value.split(',') {
                    if crate::engine::edition::named(name).is_none() {
                        let known: Vec<&str> = crate::engine::edition::EDITIONS
                            .iter()
                            .map(|(name, _)| *name)
                            .collect();
                        return Some(self.fail(
                            format!(
                                "'{name}' is no edition. Editions are: {}.",
                                known.join(", ")
                            ),
                            false,
                        ));
                    }
                }
                self.made.edition = Some(value);
            }
        }
        Some(true)
    }
}
