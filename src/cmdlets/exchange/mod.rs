//! The cmdlets of Exchange, one file per noun (or family of nouns that do the same).

pub mod argument;
mod cas_mailbox;
pub mod error;
pub mod log;
mod mapi_virtual_directory;
mod organization_config;
mod outlook_connectivity;
pub mod project;
pub mod task;
pub mod value;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[
    cas_mailbox::CMDLETS,
    mapi_virtual_directory::CMDLETS,
    organization_config::CMDLETS,
    outlook_connectivity::CMDLETS,
];
