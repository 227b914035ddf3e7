//! Mailbox databases: where they are, and whether they are mounted.

use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::organization::Organization;
use super::property::Property;
use super::record::{Class, ConfigurationObject};
use std::sync::Arc;

impl Organization {
    /// The mailbox databases, by name.
    pub fn databases(&self) -> impl Iterator<Item = &Arc<ConfigurationObject>> {
        self.of_class(Class::Database)
    }

    /// A database given to a parameter.
    pub fn database_parameter(&self, name: &str) -> Result<Arc<ConfigurationObject>> {
        self.find_database(name).map_err(|error| match error {
            ExchangeError::NotFound { .. } => ExchangeError::DatabaseNotFound {
                name: name.to_owned(),
            },
            other => other,
        })
    }
}

/// Whether a database is mounted: it was not dismounted, and the Information Store of its server runs.
pub fn is_mounted(org: &Organization, database: &ConfigurationObject) -> bool {
    database.properties.flag("IsMounted") == Some(true)
        && database
            .server
            .is_some_and(|server| super::service::is_running(org, server, "MSExchangeIS"))
}

/// Mounts a database.
pub fn mount(draft: &mut Draft, database: &ConfigurationObject) -> Result<()> {
    let Some(server) = database.server else {
        return Ok(());
    };
    if !super::service::is_running(draft, server, "MSExchangeIS") {
        return Err(ExchangeError::StoreNotRunning {
            database: database.name.to_string(),
            server: draft.server_name(database).to_string(),
        });
    }
    if is_mounted(draft, database) {
        return Err(ExchangeError::DatabaseState {
            database: database.name.to_string(),
            state: "mounted".to_owned(),
        });
    }
    draft.set_configuration(database.guid, "IsMounted", Property::Bool(true));
    Ok(())
}

/// Dismounts a database.
pub fn dismount(draft: &mut Draft, database: &ConfigurationObject) -> Result<()> {
    if !is_mounted(draft, database) {
        return Err(ExchangeError::DatabaseState {
            database: database.name.to_string(),
            state: "dismounted".to_owned(),
        });
    }
    draft.set_configuration(database.guid, "IsMounted", Property::Bool(false));
    Ok(())
}

/// The database that a new mailbox goes to: the mounted ones that are not excluded from provisioning take turns.
pub fn for_new_mailbox(org: &Organization) -> Option<Arc<ConfigurationObject>> {
    turn(&for_new_mailboxes(org), org.counter())
}

/// The one of several databases whose turn it is after so many ids.
pub fn turn(
    databases: &[Arc<ConfigurationObject>],
    counter: u64,
) -> Option<Arc<ConfigurationObject>> {
    let turn = usize::try_from(counter / 2)
        .ok()?
        .checked_rem(databases.len())?;
    databases.get(turn).cloned()
}

/// The databases that new mailboxes go to.
pub fn for_new_mailboxes(org: &Organization) -> Vec<Arc<ConfigurationObject>> {
    org.databases()
        .filter(|database| {
            [
                "IsExcludedFromProvisioning",
                "IsSuspendedFromProvisioning",
                "IsExcludedFromProvisioningByOperator",
                "Recovery",
            ]
            .into_iter()
            .all(|name| database.properties.flag(name) != Some(true))
        })
        .filter(|database| is_mounted(org, database))
        .cloned()
        .collect()
}
