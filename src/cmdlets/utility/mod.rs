//! The cmdlets of Microsoft.PowerShell.Utility, one file per noun.

mod common;
mod format;
mod get_error;
mod group_object;
mod measure_object;
mod out_string;
mod select_object;
mod sort_object;
mod write;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[
    format::CMDLETS,
    get_error::CMDLETS,
    group_object::CMDLETS,
    measure_object::CMDLETS,
    out_string::CMDLETS,
    select_object::CMDLETS,
    sort_object::CMDLETS,
    write::CMDLETS,
];
