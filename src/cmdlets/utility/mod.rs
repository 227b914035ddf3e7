//! The cmdlets of Microsoft.PowerShell.Utility, one file per noun.

mod add_type;
mod add_type_source;
mod alias;
mod breakpoint;
mod clixml;
mod common;
mod compare_object;
mod csv;
mod data_file;
mod date;
mod diagnostics;
mod event;
mod expression;
mod files;
mod format;
mod format_data;
mod format_file;
mod get_error;
mod group_object;
mod hex;
mod html;
mod json;
mod json_read;
mod json_write;
mod mail_message;
mod markdown;
mod markdown_terminal;
mod measure_object;
mod member;
mod new_object;
mod out_file;
mod out_string;
mod random;
mod select_object;
mod select_string;
mod session;
mod sort_object;
mod string;
mod type_data;
mod types_file;
mod update_list;
mod variable;
mod web;
mod write;
mod xml;

use crate::engine::Cmdlet;
pub(super) use variable::scope_of;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[
    add_type::CMDLETS,
    alias::CMDLETS,
    breakpoint::CMDLETS,
    clixml::CMDLETS,
    compare_object::CMDLETS,
    csv::CMDLETS,
    data_file::CMDLETS,
    date::CMDLETS,
    diagnostics::CMDLETS,
    event::CMDLETS,
    expression::CMDLETS,
    format::CMDLETS,
    format_data::CMDLETS,
    get_error::CMDLETS,
    group_object::CMDLETS,
    hex::CMDLETS,
    html::CMDLETS,
    json::CMDLETS,
    mail_message::CMDLETS,
    markdown::CMDLETS,
    markdown_terminal::CMDLETS,
    measure_object::CMDLETS,
    member::CMDLETS,
    new_object::CMDLETS,
    out_file::CMDLETS,
    out_string::CMDLETS,
    random::CMDLETS,
    select_object::CMDLETS,
    select_string::CMDLETS,
    session::CMDLETS,
    sort_object::CMDLETS,
    string::CMDLETS,
    type_data::CMDLETS,
    update_list::CMDLETS,
    variable::CMDLETS,
    web::CMDLETS,
    write::CMDLETS,
    xml::CMDLETS,
];
