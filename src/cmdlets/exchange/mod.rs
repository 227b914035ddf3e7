//! The cmdlets of Exchange: a file per noun or family of nouns that do the same, a folder where one is large.

/// The table of the cmdlets in a file: each works on one object of the pipeline after the other.
macro_rules! cmdlets {
    ($($name:literal $body:expr),+ $(,)?) => {
        pub(super) const CMDLETS: &[Cmdlet] = &[$(Cmdlet { name: $name, body: Body::Each($body) }),+];
    };
}

mod address_list;
pub mod argument;
mod audit;
mod availability_group;
mod cas_mailbox;
mod certificate;
pub mod coverage;
mod database_copy;
mod diagnostic;
mod enumeration;
pub mod error;
mod exo;
mod folder_permission;
mod group;
mod health;
pub mod log;
mod mailbox;
mod mapi_connectivity;
mod mapi_virtual_directory;
mod message;
mod migration;
mod mobile_device;
mod organization_config;
mod outlook_anywhere;
mod outlook_connectivity;
mod permission;
mod permission_owner;
pub mod plain;
pub mod presuppose;
pub mod project;
mod public_folder;
mod rbac;
mod recipient;
mod removed;
mod request;
mod rest;
mod retired;
mod role_assignment;
mod role_entry;
mod server;
mod service;
mod session;
mod statistics;
pub mod task;
mod transfer;
mod tree;
pub mod trouble;
mod um_prompt;
mod unmodelled;
mod user;
pub mod value;
mod x509;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[
    address_list::CMDLETS,
    audit::CMDLETS,
    availability_group::CMDLETS,
    cas_mailbox::CMDLETS,
    certificate::CMDLETS,
    database_copy::CMDLETS,
    diagnostic::CMDLETS,
    exo::CMDLETS,
    folder_permission::CMDLETS,
    group::CMDLETS,
    health::CMDLETS,
    mailbox::CMDLETS,
    mapi_connectivity::CMDLETS,
    mapi_virtual_directory::CMDLETS,
    message::CMDLETS,
    migration::CMDLETS,
    mobile_device::CMDLETS,
    organization_config::CMDLETS,
    outlook_anywhere::CMDLETS,
    outlook_connectivity::CMDLETS,
    permission::CMDLETS,
    plain::CMDLETS,
    public_folder::CMDLETS,
    rbac::CMDLETS,
    role_assignment::CMDLETS,
    recipient::CMDLETS,
    removed::CMDLETS,
    request::CMDLETS,
    statistics::CMDLETS,
    transfer::CMDLETS,
    tree::CMDLETS,
    role_entry::CMDLETS,
    server::CMDLETS,
    service::CMDLETS,
    session::CMDLETS,
    um_prompt::CMDLETS,
    user::CMDLETS,
];
