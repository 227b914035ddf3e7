//! The cmdlets of Microsoft.PowerShell.Core, one file per noun.

mod for_each;
mod out;
mod where_object;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[for_each::CMDLETS, out::CMDLETS, where_object::CMDLETS];
