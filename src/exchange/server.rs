//! Servers.

use super::error::Result;
use super::organization::Organization;
use super::property::{Text, same};
use super::record::{Class, ConfigurationObject};
use std::sync::Arc;

/// The server's full name.
pub fn fqdn(org: &Organization, server: &ConfigurationObject) -> String {
    match server.properties.text("Fqdn") {
        "" => format!("{}.{}", server.name, org.forest.domain),
        full => full.to_owned(),
    }
}

impl Organization {
    /// The servers, by name.
    pub fn servers(&self) -> impl Iterator<Item = &Arc<ConfigurationObject>> {
        self.of_class(Class::Server)
    }

    /// The server that an identity names, or the session's own server when none is named; `.` and `localhost` mean the latter too.
    pub fn server_or_own(&self, identity: Option<&str>) -> Result<Arc<ConfigurationObject>> {
        match identity {
            Some(name) if !(name == "." || same(name, "localhost")) => self.find_server(name),
            _ => self.find_server(&self.forest.session_server.clone()),
        }
    }

    /// The full name of the session's own server.
    pub fn session_server_fqdn(&self) -> Text {
        self.find_server(&self.forest.session_server).map_or_else(
            |_| self.forest.session_server.clone(),
            |server| fqdn(self, &server).into(),
        )
    }
}
