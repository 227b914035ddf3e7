//! The cmdlets of Microsoft.PowerShell.Core, one file per noun.

mod command;
mod configuration_file;
mod experimental;
mod for_each;
mod help;
mod history;
mod host_process;
mod invoke;
pub(crate) mod job;
mod manifest;
mod module;
mod module_list;
mod out;
mod parallel;
mod session_option;
mod subsystem;
mod where_object;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[
    command::CMDLETS,
    configuration_file::CMDLETS,
    help::CMDLETS,
    history::CMDLETS,
    host_process::CMDLETS,
    invoke::CMDLETS,
    job::CMDLETS,
    manifest::CMDLETS,
    module::CMDLETS,
    for_each::CMDLETS,
    out::CMDLETS,
    experimental::CMDLETS,
    session_option::CMDLETS,
    subsystem::CMDLETS,
    where_object::CMDLETS,
];
