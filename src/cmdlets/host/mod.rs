//! The cmdlets of Microsoft.PowerShell.Host, one file per noun.

pub mod transcript;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[transcript::CMDLETS];
