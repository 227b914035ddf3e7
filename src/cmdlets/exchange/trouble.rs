//! What goes wrong in real life, on purpose: changes that are seen late, servers that are busy.

use super::coverage::{Manners, manners};
use crate::engine::{Call, Flow};
use crate::exchange::time::Span;
use crate::value::{ErrorCategory, Fault};

/// A fault that some calls of a command meet.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// The command; `*` in it for several.
    pub command: String,
    /// What goes wrong: `throttle`, `busy`, `timeout`, `session`.
    pub kind: String,
    /// How often, from 0 to 1.
    pub rate: f64,
}

impl Trouble {
    /// `Get-Mailbox:throttle:0.2`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        let command = parts.next().filter(|name| !name.is_empty())?;
        let kind = parts.next()?.to_lowercase();
        let rate: f64 = parts.next().map_or(Some(1.0), |rate| rate.parse().ok())?;
        let known = ["throttle", "busy", "timeout", "session"].contains(&kind.as_str());
        (known && (0.0..=1.0).contains(&rate) && parts.next().is_none()).then(|| Self {
            command: command.to_owned(),
            kind,
            rate,
        })
    }
}

/// A length of time: `15m`, `90s`, `2h`, `1d`, `00:15:00`.
pub fn span(text: &str) -> Option<Span> {
    let unit = |suffix: char| match suffix {
        's' => Some(1),
        'm' => Some(60),
        'h' => Some(3_600),
        'd' => Some(86_400),
        _ => None,
    };
    match text.chars().next_back().and_then(unit) {
        Some(seconds) => {
            let number: i64 = text.get(..text.len() - 1)?.parse().ok()?;
            Some(Span::from_seconds(number.checked_mul(seconds)?))
        }
        None => Span::parse(text),
    }
}

/// A number between 0 and 1 that follows from a seed and how often it was asked for.
fn next(manners: &Manners) -> f64 {
    let mut z = manners.draws.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
    manners.draws.set(z);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    let high = u32::try_from((z ^ (z >> 31)) >> 32).unwrap_or(0);
    f64::from(high) / f64::from(u32::MAX)
}

/// Meets the troubles of the session: an error that ends the command, or nothing. Each call of a pipeline meets them once.
pub fn meet(call: &mut Call<'_>) -> Flow {
    let held = manners(call);
    let this = (call.pipeline, call.info.name);
    if held.met.get() == Some(this) {
        return Ok(());
    }
    held.met.set(Some(this));
    super::enumeration::check(call)?;
    super::retired::meet(call)?;
    if held.troubles.borrow().is_empty() {
        return Ok(());
    }
    let name = call.info.name.to_lowercase();
    let matching: Vec<Trouble> = held
        .troubles
        .borrow()
        .iter()
        .filter(|trouble| {
            crate::exchange::identity::matches_pattern(&trouble.command.to_lowercase(), &name)
        })
        .cloned()
        .collect();
    for trouble in matching {
        if next(&held) >= trouble.rate {
            continue;
        }
        let (id, exception) = match trouble.kind.as_str() {
            "throttle" => (
                "TroubleThrottled",
                "Microsoft.Exchange.Configuration.Tasks.ThrottlingException",
            ),
            "busy" => (
                "TroubleBusy",
                "Microsoft.Exchange.Data.Directory.ADTransientException",
            ),
            "timeout" => ("TroubleTimeout", "System.TimeoutException"),
            _ => (
                "TroubleSession",
                "System.Management.Automation.Remoting.PSRemotingTransportException",
            ),
        };
        let message = super::error::sentence(id, &[call.info.name.to_owned()]);
        return call
            .throw(&Fault::new(id, ErrorCategory::ResourceUnavailable, message).of(exception));
    }
    Ok(())
}
