//! How an organization came to be, which decides whether MAPI over HTTP is on to begin with.

use serde::{Deserialize, Serialize};

/// How the organization was deployed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scenario {
    /// A new installation of Exchange 2019.
    #[default]
    New2019,
    /// A new installation of Exchange 2016.
    New2016,
    /// Exchange 2019 installed into an organization of Exchange 2016.
    Upgrade2016To2019,
    /// Exchange 2019 installed into an organization that holds servers of Exchange 2013.
    Upgrade2013To2019,
    /// Exchange 2016 installed into an organization that holds servers of Exchange 2013.
    Upgrade2013To2016,
    /// Exchange 2016 installed into an organization of Exchange 2010.
    Upgrade2010To2016,
}

impl Scenario {
    /// All scenarios.
    pub const ALL: [Self; 6] = [
        Self::New2019,
        Self::New2016,
        Self::Upgrade2016To2019,
        Self::Upgrade2013To2019,
        Self::Upgrade2013To2016,
        Self::Upgrade2010To2016,
    ];

    /// The scenario's name, as an option of the command line spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::New2019 => "New2019",
            Self::New2016 => "New2016",
            Self::Upgrade2016To2019 => "Upgrade2016To2019",
            Self::Upgrade2013To2019 => "Upgrade2013To2019",
            Self::Upgrade2013To2016 => "Upgrade2013To2016",
            Self::Upgrade2010To2016 => "Upgrade2010To2016",
        }
    }

    /// The scenario with this name, in any case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|scenario| scenario.name().eq_ignore_ascii_case(text.trim()))
    }

    /// Whether MAPI over HTTP is on for the organization until somebody changes it.
    pub fn mapi_http_enabled(self) -> bool {
        !matches!(self, Self::Upgrade2013To2019 | Self::Upgrade2013To2016)
    }

    /// The version that the new servers print.
    pub fn version(self) -> &'static str {
        match self {
            Self::New2019 | Self::Upgrade2016To2019 | Self::Upgrade2013To2019 => {
                "Version 15.2 (Build 1544.4)"
            }
            Self::New2016 | Self::Upgrade2013To2016 | Self::Upgrade2010To2016 => {
                "Version 15.1 (Build 2507.6)"
            }
        }
    }
}
