//! Editions of Exchange: which commands and parameters a session has.

use super::cmdlet::Call;
use super::declaration::CommandMetadata;
use super::runspace::Runspace;
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use std::rc::Rc;

/// The versions of the server, in their order.
const SERVERS: [&str; 6] = ["2007", "2010", "2013", "2016", "2019", "SE"];

/// The editions that a session can have, with what a person reads.
pub const EDITIONS: [(&str, &str); 8] = [
    ("2010", "Exchange Server 2010"),
    ("2013", "Exchange Server 2013"),
    ("2016", "Exchange Server 2016"),
    ("2019", "Exchange Server 2019"),
    ("SE", "Exchange Server Subscription Edition"),
    ("EXO", "Exchange Online"),
    (
        "EOP",
        "the built-in security add-on for on-premises mailboxes",
    ),
    ("SCC", "Security & Compliance PowerShell"),
];

/// Commands of the client module that are there before anything is connected.
const CLIENT: [&str; 4] = [
    "Connect-ExchangeOnline",
    "Connect-IPPSSession",
    "Disconnect-ExchangeOnline",
    "Get-ConnectionInformation",
];

/// The module that opens the connections to the cloud.
pub const CLIENT_MODULE: &str = "ExchangeOnlineManagement";

/// Whether a command is the client module's own: connections neither bring it nor give it a prefix.
pub fn is_of_client(name: &str) -> bool {
    name.starts_with("Get-EXO") || CLIENT.contains(&name)
}

/// Whether a command is there in every edition.
fn is_always_there(name: &str) -> bool {
    CLIENT.contains(&name) || ["Add-PSSnapin", "Set-ADServerSettings"].contains(&name)
}

/// The edition that a text names.
pub fn named(text: &str) -> Option<&'static str> {
    let text = text.trim();
    if eq_ignore_case(text, "Server") {
        return Some("2019");
    }
    if eq_ignore_case(text, "Online") {
        return Some("EXO");
    }
    EDITIONS
        .iter()
        .map(|(name, _)| *name)
        .find(|name| eq_ignore_case(name, text))
}

/// The editions that a text lists, separated by commas.
pub fn listed(text: &str) -> Vec<&'static str> {
    text.split(',').filter_map(named).collect()
}

/// Whether what is declared for some editions (`2013+`, `EXO`) is in one of those of a session.
pub fn covers<'a>(declared: impl IntoIterator<Item = &'a str>, session: &[&str]) -> bool {
    let rank = |name: &str| SERVERS.iter().position(|known| eq_ignore_case(known, name));
    declared
        .into_iter()
        .any(|entry| match entry.strip_suffix('+') {
            Some(first) => {
                let first = rank(first);
                session.iter().any(|edition| {
                    first.is_some() && rank(edition).is_some_and(|at| Some(at) >= first)
                })
            }
            None => session.iter().any(|edition| eq_ignore_case(edition, entry)),
        })
}

/// The editions of a command, as declared; without parsing it.
pub fn of_command(name: &str) -> Vec<&'static str> {
    let Some(declaration) = grammar::declaration(name) else {
        return Vec::new();
    };
    let head = declaration
        .text
        .split_once("param(")
        .map_or(declaration.text, |(head, _)| head);
    let Some((_, rest)) = head.split_once("[Edition(") else {
        return Vec::new();
    };
    let list = rest.split_once(")]").map_or(rest, |(list, _)| list);
    list.split(',')
        .map(|name| name.trim().trim_matches('\''))
        .filter(|name| !name.is_empty())
        .collect()
}

/// What a connection brings.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Its edition.
    pub edition: &'static str,
    /// The prefix of its commands, or nothing.
    pub prefix: String,
    /// The names of the commands that are wanted of it; none: all.
    pub names: Vec<String>,
}

impl Opening {
    /// Whether a command is wanted.
    fn admits(&self, name: &str) -> bool {
        self.names.is_empty()
            || self
                .names
                .iter()
                .any(|held| Wildcard::new(held).is_ok_and(|held| held.is_match(name)))
    }
}

impl Runspace {
    /// Says what connections bring; commands come and go.
    pub fn set_openings(&mut self, openings: Vec<Opening>) {
        self.openings = openings;
        self.forget_commands();
    }

    /// Whether some connection brings a command, if only a part of what they have is wanted.
    fn is_wanted(&self, name: &str, declared: &[&'static str], prefix: &str) -> bool {
        if self.openings.iter().all(|opening| opening.names.is_empty()) {
            return true;
        }
        self.openings.iter().any(|opening| {
            eq_ignore_case(&opening.prefix, prefix)
                && covers(declared.iter().copied(), &[opening.edition])
                && opening.admits(name)
        })
    }

    /// The editions of the session; none: whatever any edition has is there.
    pub fn editions(&self) -> Option<Vec<&'static str>> {
        let text = self.edition.as_ref()?;
        Some(listed(text.as_str()))
    }

    /// Gives the session other editions: commands come and go.
    pub fn set_edition(&mut self, edition: Option<&str>) {
        self.edition = edition.map(Into::into);
        self.forget_commands();
    }

    /// Gives connections' prefixes, each with the edition whose commands have it.
    pub fn set_prefixes(&mut self, prefixes: Vec<(String, &'static str)>) {
        self.prefixes = prefixes;
        self.forget_commands();
    }

    /// The command that a connection brought under its prefix: its declared name, and its edition.
    pub(crate) fn prefixed(&self, name: &str) -> Option<(&'static str, &'static str)> {
        if self.prefixes.is_empty() {
            return None;
        }
        let (verb, noun) = name.split_once('-')?;
        self.prefixes.iter().find_map(|(prefix, edition)| {
            let own = noun
                .get(..prefix.len())
                .filter(|head| eq_ignore_case(head, prefix))
                .and_then(|_| noun.get(prefix.len()..))?;
            let declaration = grammar::declaration(&format!("{verb}-{own}"))?;
            let here = declaration.module == "exchange"
                && !is_of_client(declaration.name)
                && covers(of_command(declaration.name), &[*edition])
                && self.is_wanted(declaration.name, &of_command(declaration.name), prefix);
            here.then_some((declaration.name, *edition))
        })
    }

    /// True if a command exists in the session's edition.
    pub(crate) fn in_edition(&self, name: &str) -> bool {
        let Some(session) = self.editions() else {
            return true;
        };
        let declared = of_command(name);
        let own = is_of_client(name)
            && self
                .prefixes
                .iter()
                .any(|(_, edition)| covers(declared.iter().copied(), &[*edition]));
        own || declared.is_empty()
            || is_always_there(name)
            || (covers(declared.iter().copied(), &session)
                && (is_of_client(name) || self.is_wanted(name, &declared, "")))
    }

    /// What to say of a command that another edition has.
    pub(crate) fn other_edition(&self, name: &str) -> Option<String> {
        let session = self.editions()?;
        let declaration = grammar::declaration(name)?;
        let declared = of_command(name);
        if declared.is_empty()
            || self.in_edition(name)
            || covers(declared.iter().copied(), &session)
        {
            return None;
        }
        let have: Vec<&str> = EDITIONS
            .iter()
            .filter(|(edition, _)| covers(declared.iter().copied(), &[*edition]))
            .map(|(_, words)| *words)
            .collect();
        let own: Vec<&str> = EDITIONS
            .iter()
            .filter(|(edition, _)| session.contains(edition))
            .map(|(_, words)| *words)
            .collect();
        Some(format!(
            "The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.\n{} is a command of {}; this session is one of {}.",
            declaration.name,
            have.join(", "),
            own.join(", "),
        ))
    }

    /// A declaration without the parameters that the session's edition does not have.
    pub(crate) fn for_edition(
        &self,
        metadata: &Rc<CommandMetadata>,
        own: Option<&'static str>,
    ) -> Rc<CommandMetadata> {
        let session = own.map_or_else(|| self.editions(), |own| Some(vec![own]));
        let Some(session) = session.filter(|_| !metadata.editions.is_empty()) else {
            return Rc::clone(metadata);
        };
        let here = |editions: &[crate::syntax::ast::Str]| {
            editions.is_empty() || covers(editions.iter().map(|name| &**name), &session)
        };
        if metadata
            .parameters
            .iter()
            .all(|parameter| here(&parameter.editions))
        {
            return Rc::clone(metadata);
        }
        let mut made = (**metadata).clone();
        made.keep(|parameter| here(&parameter.editions));
        Rc::new(made)
    }
}

impl Call<'_> {
    /// The editions that this call speaks to: its connection's, if it was called by the prefix of one, else the session's.
    pub fn editions(&self) -> Option<Vec<&'static str>> {
        match self.info.prefixed {
            Some((_, edition)) => Some(vec![edition]),
            None => self.rt.editions(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_versions_are_covered() {
        assert!(covers(["2013+", "EXO"], &["2019"]));
        assert!(!covers(["2013+", "EXO"], &["2010"]));
        assert!(covers(["2013+", "EXO"], &["EXO"]));
        assert!(!covers(["2016"], &["2019"]));
    }

    #[test]
    fn editions_of_commands_are_read_from_their_declarations() {
        assert_eq!(of_command("get-casmailbox").first().copied(), Some("2010+"));
        assert!(of_command("Get-Process").is_empty());
    }
}
