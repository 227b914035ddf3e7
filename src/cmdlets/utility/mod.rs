//! The cmdlets of Microsoft.PowerShell.Utility, one file per noun.

mod common;
mod compare_object;
mod format;
mod get_error;
mod group_object;
mod json;
mod json_read;
mod json_write;
mod measure_object;
mod member;
mod new_object;
mod out_string;
mod select_object;
mod sort_object;
mod variable;
mod write;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[
    compare_object::CMDLETS,
    format::CMDLETS,
    get_error::CMDLETS,
    group_object::CMDLETS,
    json::CMDLETS,
    measure_object::CMDLETS,
    member::CMDLETS,
    new_object::CMDLETS,
    out_string::CMDLETS,
    select_object::CMDLETS,
    sort_object::CMDLETS,
    variable::CMDLETS,
    write::CMDLETS,
];
