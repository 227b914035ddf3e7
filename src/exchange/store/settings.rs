//! What a session starts with: the scenario, the template, the folder that keeps its state.

use crate::exchange::property::Text;
use crate::exchange::scenario::Scenario;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What a session starts with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// How the organization came to be, which decides its defaults.
    pub scenario: Scenario,
    /// How many mailboxes to make beside the built-in ones.
    pub mailboxes: usize,
    /// What else there is.
    pub template: Template,
    /// The edition whose commands its sessions have when nothing else is said.
    pub edition: Option<Text>,
    /// The folder that keeps the changes; none keeps them in memory.
    pub state: Option<PathBuf>,
}

/// What an organization is made after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Template {
    /// The built-in organization.
    #[default]
    Contoso,
    /// The same; nothing else.
    Small,
    /// With many mailboxes.
    Large,
    /// With everything that scripts forget.
    Hostile,
}

impl Template {
    /// The template of this name.
    pub fn parse(text: &str) -> Option<Self> {
        [
            ("contoso", Self::Contoso),
            ("small", Self::Small),
            ("large", Self::Large),
            ("hostile", Self::Hostile),
        ]
        .into_iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(text))
        .map(|(_, template)| template)
    }
}
