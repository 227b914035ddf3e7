//! How Outlook may reach a mailbox: which of the settings wins, which side is offered, which client is refused.

use super::organization::Organization;
use super::record::{DirectoryObject, MapiAccess};
use std::cmp::Ordering;
use std::fmt;

/// The way Outlook takes to a mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// MAPI over HTTP.
    MapiHttp,
    /// Outlook Anywhere: RPC over HTTP.
    OutlookAnywhere,
}

impl Protocol {
    /// The protocol's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::MapiHttp => "MAPI over HTTP",
            Self::OutlookAnywhere => "Outlook Anywhere",
        }
    }
}

/// From where a protocol is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sides {
    /// From everywhere.
    InternalAndExternal,
    /// From inside.
    InternalOnly,
    /// From outside: the directory has no internal address.
    ExternalOnly,
    /// From nowhere: the directory has no address at all.
    Nowhere,
}

impl Sides {
    /// The sides that are offered.
    pub fn of(internal: bool, external: bool) -> Self {
        match (internal, external) {
            (true, true) => Self::InternalAndExternal,
            (true, false) => Self::InternalOnly,
            (false, true) => Self::ExternalOnly,
            (false, false) => Self::Nowhere,
        }
    }

    /// The words for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::InternalAndExternal => "internal and external",
            Self::InternalOnly => "internal only",
            Self::ExternalOnly => "external only",
            Self::Nowhere => "not offered",
        }
    }
}

/// The protocol that a mailbox uses with a client that knows both: the mailbox's setting when it has one, else the organization's.
pub fn protocol(organization: bool, mailbox: Option<bool>) -> Protocol {
    if mailbox.unwrap_or(organization) {
        Protocol::MapiHttp
    } else {
        Protocol::OutlookAnywhere
    }
}

/// The decision of the documented table: protocol and sides for the three settings, with addresses on both sides.
pub fn decide(
    organization: bool,
    mailbox: Option<bool>,
    block_external: bool,
) -> (Protocol, Sides) {
    (
        protocol(organization, mailbox),
        Sides::of(true, !block_external),
    )
}

/// Whether MAPI over HTTP is on for the organization.
pub fn organization_enabled(org: &Organization) -> bool {
    org.settings()
        .and_then(|settings| settings.properties.flag("MapiHttpEnabled"))
        .unwrap_or(true)
}

/// The protocol that a mailbox of an organization uses.
pub fn protocol_of(org: &Organization, record: &DirectoryObject) -> Protocol {
    protocol(
        organization_enabled(org),
        record.mailbox.as_ref().and_then(|m| m.mapi.http_enabled),
    )
}

/// A version of Outlook, compared part by part; a missing part counts as 0.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ClientVersion(Vec<u32>);

impl ClientVersion {
    /// Reads up to four numbers with dots between them.
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Option<Vec<u32>> = text
            .trim()
            .split('.')
            .map(|part| {
                if part.bytes().all(|b| b.is_ascii_digit()) {
                    part.parse().ok()
                } else {
                    None
                }
            })
            .collect();
        parts
            .filter(|parts| (1..=4).contains(&parts.len()))
            .map(Self)
    }

    /// Whether this version of Outlook knows MAPI over HTTP: 2013 with Service Pack 1 and later, 2010 with Service Pack 2 and its updates of 2015.
    pub fn knows_mapi_http(&self) -> bool {
        let at_least = |parts: &[u32]| *self >= Self(parts.to_vec());
        at_least(&[15, 0, 4569]) || (at_least(&[14, 0, 7147]) && !at_least(&[15]))
    }
}

impl PartialOrd for ClientVersion {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ClientVersion {
    fn cmp(&self, other: &Self) -> Ordering {
        let part = |version: &Self, place: usize| version.0.get(place).copied().unwrap_or(0);
        (0..4)
            .map(|place| part(self, place).cmp(&part(other, place)))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    }
}

impl fmt::Display for ClientVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&parts.join("."))
    }
}

/// Which versions a mailbox refuses. Between commas or semicolons: `a-b` from a to b, `-b` up to b, `a-` from a on,
/// and a single version lets only itself and later ones in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockedVersions(Vec<(Option<ClientVersion>, Option<ClientVersion>, bool)>);

impl BlockedVersions {
    /// Reads the setting; none when it is not well-formed.
    pub fn parse(text: &str) -> Option<Self> {
        let end = |text: &str| {
            let text = text.trim();
            if text.is_empty() {
                Some(None)
            } else {
                ClientVersion::parse(text).map(Some)
            }
        };
        let mut ranges = Vec::new();
        for part in text
            .split([';', ','])
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            match part.split_once('-') {
                Some((from, to)) => {
                    let (from, to) = (end(from)?, end(to)?);
                    if from.is_none() && to.is_none() {
                        return None;
                    }
                    ranges.push((from, to, true));
                }
                None => ranges.push((None, Some(ClientVersion::parse(part)?), false)),
            }
        }
        Some(Self(ranges))
    }

    /// Whether a version is refused.
    pub fn blocks(&self, version: &ClientVersion) -> bool {
        self.0.iter().any(|(from, to, inclusive)| {
            from.as_ref().is_none_or(|from| from <= version)
                && to.as_ref().is_none_or(|to| {
                    if *inclusive {
                        is_within(version, to)
                    } else {
                        version < to
                    }
                })
        })
    }
}

/// Whether a version is not above an end whose missing parts stand for anything: 14.0.7000 is within 14.0.
fn is_within(version: &ClientVersion, end: &ClientVersion) -> bool {
    let cut = ClientVersion(version.0.iter().copied().take(end.0.len()).collect());
    cut <= *end
}

/// Whether the mailbox's settings refuse a client's version.
pub fn blocks_version(access: &MapiAccess, version: &ClientVersion) -> bool {
    access
        .block_versions
        .as_deref()
        .and_then(BlockedVersions::parse)
        .is_some_and(|blocked| blocked.blocks(version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_twelve_rows() {
        use Protocol::{MapiHttp, OutlookAnywhere};
        let both = Sides::InternalAndExternal;
        let inside = Sides::InternalOnly;
        for (organization, mailbox, block, protocol, sides) in [
            (true, None, false, MapiHttp, both),
            (true, None, true, MapiHttp, inside),
            (true, Some(true), false, MapiHttp, both),
            (true, Some(true), true, MapiHttp, inside),
            (true, Some(false), false, OutlookAnywhere, both),
            (true, Some(false), true, OutlookAnywhere, inside),
            (false, None, false, OutlookAnywhere, both),
            (false, None, true, OutlookAnywhere, inside),
            (false, Some(true), false, MapiHttp, both),
            (false, Some(true), true, MapiHttp, inside),
            (false, Some(false), false, OutlookAnywhere, both),
            (false, Some(false), true, OutlookAnywhere, inside),
        ] {
            assert_eq!(
                decide(organization, mailbox, block),
                (protocol, sides),
                "{organization} {mailbox:?} {block}"
            );
        }
    }

    #[test]
    fn versions_are_blocked() {
        let version = |text| ClientVersion::parse(text).unwrap();
        let blocks = |setting, text| {
            BlockedVersions::parse(setting)
                .unwrap()
                .blocks(&version(text))
        };
        assert!(blocks("15.0.4569", "15.0.4420.1017"));
        assert!(!blocks("15.0.4569", "15.0.4569.1503"));
        assert!(!blocks("15.0.4569", "16.0.1"));
        assert!(blocks("-12.9;14.0-14.0", "14.0.7000"));
        assert!(!blocks("-12.9;14.0-14.0", "15.0"));
        assert!(blocks("16.0-", "16.0.5000"));
        assert_eq!(BlockedVersions::parse("new"), None);
        assert_eq!(BlockedVersions::parse("-"), None);
    }
}
