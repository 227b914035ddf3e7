//! The cmdlets of Microsoft.PowerShell.Utility, one file per noun.

mod format;
mod get_error;
mod out_string;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[format::CMDLETS, get_error::CMDLETS, out_string::CMDLETS];
