//! A whole organization as one portable file.

use super::journal::refused;
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::organization::{Forest, Organization};
use crate::exchange::record::{ConfigurationObject, DirectoryObject};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::Path;

const FORMAT: &str = "emsh organization 1";

#[derive(Serialize, Deserialize)]
struct Saved {
    format: String,
    counter: u64,
    forest: Forest,
    directory: Vec<DirectoryObject>,
    configuration: Vec<ConfigurationObject>,
}

/// Writes an organization to a file; the file is complete or as it was before.
pub fn save(organization: &Organization, path: &Path) -> Result<()> {
    let saved = Saved {
        format: FORMAT.to_owned(),
        counter: organization.counter(),
        forest: (*organization.forest).clone(),
        directory: organization
            .directory()
            .iter()
            .map(|record| (**record).clone())
            .collect(),
        configuration: organization
            .configuration()
            .iter()
            .map(|record| (**record).clone())
            .collect(),
    };
    let text = serde_json::to_vec(&saved).map_err(|e| ExchangeError::State {
        path: path.display().to_string(),
        reason: e.to_string(),
    })?;
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let fresh = std::path::PathBuf::from(name);
    let write = || -> std::io::Result<()> {
        let mut file = std::fs::File::create(&fresh)?;
        file.write_all(&text)?;
        file.sync_all()?;
        drop(file);
        std::fs::rename(&fresh, path)
    };
    write().map_err(|e| refused(path, &e))
}

/// Reads an organization from a file.
pub fn load(path: &Path) -> Result<Organization> {
    let text = std::fs::read(path).map_err(|e| refused(path, &e))?;
    let saved: Saved = serde_json::from_slice(&text).map_err(|e| ExchangeError::State {
        path: path.display().to_string(),
        reason: e.to_string(),
    })?;
    if saved.format != FORMAT {
        return Err(ExchangeError::State {
            path: path.display().to_string(),
            reason: format!("the format is '{}', not '{FORMAT}'", saved.format),
        });
    }
    let mut organization = Organization::empty(saved.forest);
    organization.extend(saved.directory, saved.configuration);
    organization.restore_counter(saved.counter);
    Ok(organization)
}
