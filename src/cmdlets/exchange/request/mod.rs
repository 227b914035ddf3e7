//! Requests that take their time: MoveRequest, MailboxExportRequest, MailboxImportRequest, MailboxRestoreRequest, and what is
//! told of how far they are.

mod change;
mod create;
mod lookup;
mod row;
mod setting;
mod show;

pub(super) use row::{lasting, local, long, size, text};
pub(super) use setting::kept;

use crate::engine::{Body, Call, Cmdlet};
use crate::exchange::schema::View;

cmdlets! {
    "Get-MailboxExportRequest" show::get,
    "Get-MailboxExportRequestStatistics" show::statistics,
    "Get-MailboxImportRequest" show::get,
    "Get-MailboxImportRequestStatistics" show::statistics,
    "Get-MailboxRestoreRequest" show::get,
    "Get-MailboxRestoreRequestStatistics" show::statistics,
    "Get-MoveRequest" show::get,
    "Get-MoveRequestStatistics" show::statistics,
    "New-MailboxExportRequest" create::new_copy,
    "New-MailboxImportRequest" create::new_copy,
    "New-MailboxRestoreRequest" create::new_restore,
    "New-MoveRequest" create::new_move,
    "Remove-MailboxExportRequest" change::remove,
    "Remove-MailboxImportRequest" change::remove,
    "Remove-MailboxRestoreRequest" change::remove,
    "Remove-MoveRequest" change::remove,
    "Resume-MailboxExportRequest" change::resume,
    "Resume-MailboxImportRequest" change::resume,
    "Resume-MailboxRestoreRequest" change::resume,
    "Resume-MoveRequest" change::resume,
    "Set-MailboxExportRequest" change::set,
    "Set-MailboxImportRequest" change::set,
    "Set-MailboxRestoreRequest" change::set,
    "Set-MoveRequest" change::set,
    "Suspend-MailboxExportRequest" change::suspend,
    "Suspend-MailboxImportRequest" change::suspend,
    "Suspend-MailboxRestoreRequest" change::suspend,
    "Suspend-MoveRequest" change::suspend,
}

fn noun_of(call: &Call<'_>) -> &'static str {
    let noun = call.info.name.split_once('-').map_or("", |(_, noun)| noun);
    noun.strip_suffix("Statistics").unwrap_or(noun)
}

fn views(noun: &str) -> (View, View) {
    match noun {
        "MailboxExportRequest" => (
            View::MailboxExportRequest,
            View::MailboxExportRequestStatistics,
        ),
        "MailboxImportRequest" => (
            View::MailboxImportRequest,
            View::MailboxImportRequestStatistics,
        ),
        "MailboxRestoreRequest" => (
            View::MailboxRestoreRequest,
            View::MailboxRestoreRequestStatistics,
        ),
        _ => (View::MoveRequest, View::MoveRequestStatistics),
    }
}
