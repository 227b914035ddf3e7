//! Where a module's file is: paths, and names along `PSModulePath`.

use super::manifest::version_of;
use crate::engine::runspace::Runspace;
use crate::text::name::eq_ignore_case;
use crate::value::Value;
use std::cmp::Ordering;

/// A module's file.
#[derive(Clone, Debug)]
pub struct Found {
    /// The file.
    pub path: String,
    /// The module's name.
    pub name: String,
    /// Its version: of the manifest, or of the folder.
    pub version: String,
}

/// What is asked of a module besides its name.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// At least this version.
    pub minimum: Option<String>,
    /// At most this version.
    pub maximum: Option<String>,
    /// Exactly this version.
    pub required: Option<String>,
    /// Exactly this module.
    pub guid: Option<String>,
}

impl Wanted {
    /// True if a version fits.
    pub fn fits(&self, version: &str) -> bool {
        let held = numbers(version);
        self.minimum
            .as_ref()
            .is_none_or(|text| compare(&held, &numbers(text)) != Ordering::Less)
            && self
                .maximum
                .as_ref()
                .is_none_or(|text| at_most(&held, text))
            && self
                .required
                .as_ref()
                .is_none_or(|text| compare(&held, &numbers(text)) == Ordering::Equal)
    }

    /// True if no version is at least the one and at most the other.
    pub fn is_empty_range(&self) -> bool {
        match (&self.minimum, &self.maximum) {
            (Some(minimum), Some(maximum)) => !at_most(&numbers(minimum), maximum),
            _ => false,
        }
    }

    /// True if anything is asked.
    pub fn any(&self) -> bool {
        self.minimum.is_some() || self.maximum.is_some() || self.required.is_some()
    }
}

/// The parts of a version.
pub(super) fn numbers(text: &str) -> Vec<u64> {
    text.split('.')
        .map(|part| part.trim().parse().unwrap_or(0))
        .collect()
}

/// `1.*` means any 1.
fn at_most(held: &[u64], text: &str) -> bool {
    let limit: Vec<u64> = text
        .split('.')
        .map(|part| {
            if part == "*" {
                u64::MAX
            } else {
                part.trim().parse().unwrap_or(0)
            }
        })
        .collect();
    compare(held, &limit) != Ordering::Greater
}

/// The order of two versions.
pub(super) fn compare(a: &[u64], b: &[u64]) -> Ordering {
    let length = a.len().max(b.len());
    for at in 0..length {
        let order = a
            .get(at)
            .copied()
            .unwrap_or(0)
            .cmp(&b.get(at).copied().unwrap_or(0));
        if order != Ordering::Equal {
            return order;
        }
    }
    Ordering::Equal
}

fn is_version(name: &str) -> bool {
    !name.is_empty()
        && name.contains('.')
        && name
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

impl Runspace {
    /// Puts the folders that every session looks for modules in before those of `PSModulePath`.
    pub fn set_module_path(&mut self) {
        let held = self.world.env("PSModulePath").unwrap_or_default();
        let mut folders = vec![
            format!("{}/.local/share/powershell/Modules", self.home()),
            "/usr/local/share/powershell/Modules".to_owned(),
            "/opt/microsoft/powershell/7/Modules".to_owned(),
        ];
        let there: Vec<&str> = held.split(':').filter(|one| !one.is_empty()).collect();
        folders.retain(|folder| !there.contains(&folder.as_str()));
        folders.extend(there.into_iter().map(str::to_owned));
        self.world.set_env("PSModulePath", Some(&folders.join(":")));
    }

    /// The folders of `PSModulePath`.
    pub fn module_folders(&self) -> Vec<String> {
        let path = self.world.env("PSModulePath").unwrap_or_else(|| {
            format!(
                "{}/.local/share/powershell/Modules:/usr/local/share/powershell/Modules",
                self.home()
            )
        });
        path.split(':')
            .filter(|folder| !folder.is_empty())
            .map(|folder| folder.trim_end_matches('/').to_owned())
            .collect()
    }

    fn is_file(&self, path: &str) -> bool {
        self.world.status(path).is_some_and(|status| !status.is_dir)
    }

    fn is_folder(&self, path: &str) -> bool {
        self.world.status(path).is_some_and(|status| status.is_dir)
    }

    /// The file of a module by name or path; none: there is none that fits.
    pub fn find_module(&mut self, name: &str, wanted: &Wanted) -> Option<Found> {
        let normal = name.replace('\\', "/");
        if normal.contains('/') || normal == "." || normal == ".." || normal == "~" {
            let full = self.full_path(&normal);
            return self.module_at(&full, wanted);
        }
        self.modules_named(name, wanted).into_iter().next()
    }

    /// All versions of the module at a path.
    pub fn modules_at(&mut self, path: &str, wanted: &Wanted) -> Vec<Found> {
        let full = self.full_path(&path.replace('\\', "/"));
        if !self.is_folder(&full) {
            return self.module_at(&full, wanted).into_iter().collect();
        }
        let leaf = full.rsplit('/').next().unwrap_or(&full).to_owned();
        self.in_folder(&full, &leaf)
            .into_iter()
            .filter(|found| wanted.fits(&found.version))
            .collect()
    }

    /// The module at a path: a file, a file without its extension, or a folder.
    fn module_at(&mut self, full: &str, wanted: &Wanted) -> Option<Found> {
        let lower = full.to_ascii_lowercase();
        if [".psm1", ".psd1", ".ps1"]
            .iter()
            .any(|extension| lower.ends_with(extension))
        {
            let found = self.is_file(full).then(|| self.found(full, ""))?;
            return wanted.fits(&found.version).then_some(found);
        }
        for extension in ["psd1", "psm1", "ps1"] {
            let path = format!("{full}.{extension}");
            if self.is_file(&path) {
                let found = self.found(&path, "");
                if wanted.fits(&found.version) {
                    return Some(found);
                }
            }
        }
        if !self.is_folder(full) {
            return None;
        }
        let leaf = full.rsplit('/').next().unwrap_or(full).to_owned();
        self.in_folder(full, &leaf)
            .into_iter()
            .find(|found| wanted.fits(&found.version))
    }

    fn found(&mut self, path: &str, folder_version: &str) -> Found {
        let leaf = path.rsplit('/').next().unwrap_or(path);
        let name = leaf.rsplit_once('.').map_or(leaf, |(name, _)| name);
        let mut version = folder_version.to_owned();
        if path.to_ascii_lowercase().ends_with(".psd1")
            && let Ok(Value::Dictionary(table)) = self.read_data_file(path)
            && let Some(held) = table.get_str("ModuleVersion")
        {
            version = version_of(&held);
        }
        if version.is_empty() {
            "0.0".clone_into(&mut version);
        }
        Found {
            path: path.to_owned(),
            name: name.to_owned(),
            version,
        }
    }

    /// The module files in a module's folder: those of version folders, highest first, then its own.
    fn in_folder(&mut self, folder: &str, name: &str) -> Vec<Found> {
        let mut versions: Vec<String> = self
            .world
            .list(folder)
            .unwrap_or_default()
            .into_iter()
            .filter(|entry| is_version(entry) && self.is_folder(&format!("{folder}/{entry}")))
            .collect();
        versions.sort_by(|a, b| compare(&numbers(b), &numbers(a)));
        let mut all = Vec::new();
        for version in versions {
            for extension in ["psd1", "psm1"] {
                let path = format!("{folder}/{version}/{name}.{extension}");
                if let Some(path) = self.file_in_any_case(&path) {
                    all.push(self.found(&path, &version));
                    break;
                }
            }
        }
        for extension in ["psd1", "psm1", "ps1"] {
            let path = format!("{folder}/{name}.{extension}");
            if let Some(path) = self.file_in_any_case(&path) {
                all.push(self.found(&path, ""));
                break;
            }
        }
        all
    }

    /// The file with that name in any case of its letters.
    fn file_in_any_case(&self, path: &str) -> Option<String> {
        if self.is_file(path) {
            return Some(path.to_owned());
        }
        let (folder, leaf) = path.rsplit_once('/')?;
        let held = self
            .world
            .list(folder)
            .ok()?
            .into_iter()
            .find(|entry| eq_ignore_case(entry, leaf))?;
        let path = format!("{folder}/{held}");
        self.is_file(&path).then_some(path)
    }

    /// The modules of a name along `PSModulePath`: folder by folder, the highest version first.
    pub fn modules_named(&mut self, name: &str, wanted: &Wanted) -> Vec<Found> {
        let mut all = Vec::new();
        for folder in self.module_folders() {
            let Ok(entries) = self.world.list(&folder) else {
                continue;
            };
            for entry in entries {
                if eq_ignore_case(&entry, name) {
                    let path = format!("{folder}/{entry}");
                    all.extend(
                        self.in_folder(&path, &entry)
                            .into_iter()
                            .filter(|found| wanted.fits(&found.version)),
                    );
                }
            }
        }
        all
    }

    /// All modules along `PSModulePath`.
    pub fn available_modules(&mut self) -> Vec<Found> {
        let mut all = Vec::new();
        for folder in self.module_folders() {
            let Ok(entries) = self.world.list(&folder) else {
                continue;
            };
            for entry in entries {
                let path = format!("{folder}/{entry}");
                if self.is_folder(&path) {
                    all.extend(self.in_folder(&path, &entry));
                }
            }
        }
        all
    }
}
