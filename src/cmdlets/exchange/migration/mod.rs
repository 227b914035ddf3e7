//! Migration batches and their users: MigrationBatch, MigrationUser, MigrationUserStatistics. Every user is a request that the clock
//! advances; a batch is what its users are together.

mod batch;
mod create;
mod member;
mod row;
mod setting;
mod status;
mod user;

use crate::engine::{Body, Cmdlet};

cmdlets! {
    "Complete-MigrationBatch" batch::complete,
    "Get-MigrationBatch" batch::get_batch,
    "Get-MigrationUser" user::get_user,
    "Get-MigrationUserStatistics" user::user_statistics,
    "New-MigrationBatch" create::new_batch,
    "Remove-MigrationBatch" batch::remove_batch,
    "Remove-MigrationUser" user::remove_user,
    "Set-MigrationBatch" batch::set_batch,
    "Set-MigrationUser" user::set_user,
    "Start-MigrationBatch" batch::start_batch,
    "Start-MigrationUser" user::start_user,
    "Stop-MigrationBatch" batch::stop_batch,
    "Stop-MigrationUser" user::stop_user,
}

const BATCH: &str = "MigrationBatch";
const USER: &str = "MigrationUser";
