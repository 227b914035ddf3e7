//! The cmdlets of Microsoft.PowerShell.Management, one file per noun.

mod content;
mod item;
mod location;
mod path;
pub(crate) mod target;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[
    content::CMDLETS,
    item::CMDLETS,
    location::CMDLETS,
    path::CMDLETS,
];
