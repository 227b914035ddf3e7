//! Get-, New- and Remove-PSDrive, Get-PSProvider.

use crate::engine::provider::{PROVIDERS, ProviderObject};
use crate::engine::refusal::{self, Refused};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{ErrorCategory, NetObject, PSString, Type, Value};
use std::any::Any;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-PSDrive",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "New-PSDrive",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Remove-PSDrive",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Get-PSProvider",
        body: Body::Each(providers),
    },
];

/// `[PSDriveInfo]`.
struct DriveObject {
    name: String,
    provider: String,
    root: String,
    description: String,
    location: String,
}

impl NetObject for DriveObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSDriveInfo")
    }

    fn to_text(&self) -> String {
        self.name.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        Some(match name.to_ascii_lowercase().as_str() {
            "name" => Value::str(self.name.as_str()),
            "root" => Value::str(self.root.as_str()),
            "description" => Value::str(self.description.as_str()),
            "currentlocation" => Value::str(self.location.as_str()),
            "provider" => Value::net(ProviderObject {
                name: self.provider.clone(),
                drives: Vec::new(),
            }),
            "displayroot" | "maximumsize" | "used" | "free" => Value::Null,
            "credential" => Value::Null,
            "volumeseparatedbycolon" => Value::Bool(self.name != "/"),
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "CurrentLocation",
            "Name",
            "Provider",
            "Root",
            "Description",
            "MaximumSize",
            "Credential",
            "DisplayRoot",
            "VolumeSeparatedByColon",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Every drive: name, provider, root, description.
fn all(call: &Call<'_>) -> Vec<DriveObject> {
    let mut drives = Vec::new();
    for (provider, _, names) in PROVIDERS {
        for name in *names {
            let root = match *name {
                "/" => "/".to_owned(),
                "Temp" => "/tmp/".to_owned(),
                _ => String::new(),
            };
            let root = if *name == "Temp" {
                call.rt
                    .world
                    .env("TMPDIR")
                    .map_or(root, |folder| format!("{}/", folder.trim_end_matches('/')))
            } else {
                root
            };
            let description = match *provider {
                "FileSystem" => root.clone(),
                "Alias" => {
                    "Drive that contains a view of the aliases stored in a session state".to_owned()
                }
                "Environment" => {
                    "Drive that contains a view of the environment variables for the process"
                        .to_owned()
                }
                "Function" => {
                    "Drive that contains a view of the functions stored in a session state"
                        .to_owned()
                }
                _ => "Drive that contains a view of those variables stored in a session state"
                    .to_owned(),
            };
            let location = if *name == "/" {
                call.rt.location.trim_start_matches('/').to_owned()
            } else {
                String::new()
            };
            drives.push(DriveObject {
                name: (*name).to_owned(),
                provider: (*provider).to_owned(),
                root,
                description,
                location,
            });
        }
    }
    for (name, (root, description)) in &call.rt.drives {
        drives.push(DriveObject {
            name: name.as_str().to_owned(),
            provider: "FileSystem".to_owned(),
            root: root.clone(),
            description: description.clone(),
            location: String::new(),
        });
    }
    drives.sort_by(|a, b| crate::text::collation::compare(&a.name, &b.name, true));
    drives
}

/// The provider of the file system.
pub(super) fn file_system() -> Value {
    Value::net(ProviderObject {
        name: "FileSystem".to_owned(),
        drives: Vec::new(),
    })
}

/// The provider and the drive of what stands on a drive.
pub(super) struct Origin {
    pub(super) provider: Value,
    pub(super) drive: Value,
}

/// Where the items of a drive come from.
pub(super) fn origin(call: &Call<'_>, name: &str) -> Option<Origin> {
    let drive = all(call)
        .into_iter()
        .find(|drive| eq_ignore_case(&drive.name, name))?;
    Some(Origin {
        provider: Value::net(ProviderObject {
            name: drive.provider.clone(),
            drives: Vec::new(),
        }),
        drive: Value::net(drive),
    })
}

/// The drive that the file system's root is.
pub(super) fn root(call: &Call<'_>) -> Value {
    Value::net(DriveObject {
        name: "/".to_owned(),
        provider: "FileSystem".to_owned(),
        root: "/".to_owned(),
        description: "/".to_owned(),
        location: call.rt.location.trim_start_matches('/').to_owned(),
    })
}

/// The current places of the drives that a name means, of some providers or all.
pub(super) fn matching(call: &Call<'_>, name: &str, providers: &[PSString]) -> Vec<String> {
    let fits = |pattern: &str, text: &str| {
        Wildcard::new(pattern).is_ok_and(|pattern| pattern.is_match(text))
    };
    all(call)
        .iter()
        .filter(|drive| fits(name, &drive.name))
        .filter(|drive| {
            providers.is_empty() || providers.iter().any(|one| fits(one, &drive.provider))
        })
        .map(|drive| place_of(call, drive))
        .collect()
}

/// Where a drive stands: the place of the session if that is on it, else its root.
fn place_of(call: &Call<'_>, drive: &DriveObject) -> String {
    let here = call.rt.location.as_str();
    let on_drive = here
        .split_once(':')
        .map_or("/", |(name, _)| if name.contains('/') { "/" } else { name });
    if eq_ignore_case(on_drive, &drive.name) {
        return here.to_owned();
    }
    if drive.name == "/" {
        return call.rt.world.current_dir();
    }
    format!("{}:/", drive.name)
}

/// Where a provider stands: on the drive of the session if it is one of its drives, else on its first.
pub(super) fn place_of_provider(call: &Call<'_>, provider: &str) -> String {
    let drives = all(call);
    let own = || drives.iter().filter(|drive| drive.provider == provider);
    own()
        .map(|drive| (drive, place_of(call, drive)))
        .find(|(_, place)| place == call.rt.location.as_str())
        .map(|(_, place)| place)
        .or_else(|| {
            let first = PROVIDERS
                .iter()
                .find(|(held, _, _)| *held == provider)
                .and_then(|(_, _, drives)| drives.first().copied());
            own()
                .find(|drive| Some(drive.name.as_str()) == first)
                .map(|drive| place_of(call, drive))
        })
        .unwrap_or_default()
}

/// Whether `-Scope` means the scope in which all drives are; without it they are meant too.
fn is_global(call: &mut Call<'_>) -> Flow<bool> {
    let scope = crate::cmdlets::utility::scope_of(call)?;
    Ok(scope.is_none_or(|scope| Rc::ptr_eq(&scope, &call.rt.global)))
}

/// New drives are there for all scopes; another one cannot be asked for.
fn refuse_scope(call: &mut Call<'_>) -> Flow {
    if is_global(call)? {
        return Ok(());
    }
    let refused = Refused {
        parameter: "Scope",
        lacks: "drives of one scope",
    };
    call.throw(&refusal::fault(call.info.name, refused))
}

pub(super) fn not_found(call: &mut Call<'_>, name: &str, id: &str) -> Flow {
    call.fail(
        id,
        ErrorCategory::ObjectNotFound,
        "System.Management.Automation.DriveNotFoundException",
        &format!("Cannot find drive. A drive with the name '{name}' does not exist."),
        Value::str(name),
    )
}

fn get(call: &mut Call<'_>) -> Flow {
    let names: Vec<PSString> = if call.is_bound("LiteralName")
        && !call.texts("LiteralName").is_empty()
        && call.set_name().as_str() == "LiteralName"
    {
        call.texts("LiteralName")
    } else if call.texts("Name").is_empty() {
        vec!["*".into()]
    } else {
        call.texts("Name")
    };
    let provider = call.texts("PSProvider");
    let there = is_global(call)?;
    for name in names {
        let plain = if name.len() > 1 {
            name.trim_end_matches(':')
        } else {
            name.as_str()
        };
        let Ok(pattern) = Wildcard::new(plain) else {
            continue;
        };
        let mut found = false;
        for drive in all(call) {
            if !there || !pattern.is_match(&drive.name) {
                continue;
            }
            let fits = provider.is_empty()
                || provider.iter().any(|wanted| {
                    Wildcard::new(wanted).is_ok_and(|pattern| pattern.is_match(&drive.provider))
                });
            if fits {
                found = true;
                call.write(Value::net(drive))?;
            }
        }
        if !found && !has_wildcards(plain) {
            not_found(call, plain, "GetLocationNoMatchingDrive")?;
        }
    }
    Ok(())
}

fn new(call: &mut Call<'_>) -> Flow {
    refuse_scope(call)?;
    let name = call.text("Name").unwrap_or_default();
    let provider = call.text("PSProvider").unwrap_or_default();
    let root = call.text("Root").unwrap_or_default();
    let Some((known, _, _)) = PROVIDERS
        .iter()
        .find(|(held, _, _)| eq_ignore_case(held, &provider))
    else {
        return call.fail(
            "ProviderNotFound",
            ErrorCategory::ObjectNotFound,
            "System.Management.Automation.ProviderNotFoundException",
            &format!("Cannot find a provider with the name '{provider}'."),
            Value::String(provider.clone()),
        );
    };
    if *known != "FileSystem" {
        let text =
            format!("emsh makes new drives of the provider FileSystem only, not of '{provider}'.");
        return call.fail(
            "NewDriveNotSupported",
            ErrorCategory::NotImplemented,
            "System.NotSupportedException",
            &text,
            Value::String(provider.clone()),
        );
    }
    let target = format!("Name: {name} Provider: Microsoft.PowerShell.Core\\{known} Root: {root}");
    if !call.should_process(&target, "New drive")? {
        return Ok(());
    }
    let taken = all(call)
        .iter()
        .any(|drive| eq_ignore_case(&drive.name, &name));
    if taken {
        return call.fail(
            "DriveAlreadyExists",
            ErrorCategory::ResourceExists,
            "System.Management.Automation.SessionStateException",
            &format!("A drive with the name '{name}' already exists."),
            Value::String(name.clone()),
        );
    }
    let full = call.rt.full_path(&root);
    if !call
        .rt
        .world
        .status(&full)
        .is_some_and(|status| status.is_dir)
    {
        return call.fail(
            "DriveRootError",
            ErrorCategory::ReadError,
            "System.IO.IOException",
            &format!(
                "The specified drive root \"{root}\" either does not exist, or it is not a folder."
            ),
            Value::Null,
        );
    }
    let description = call.text("Description").unwrap_or_default().to_string();
    call.rt
        .drives
        .insert(name.as_str(), (full.clone(), description.clone()));
    call.write(Value::net(DriveObject {
        name: name.to_string(),
        provider: "FileSystem".to_owned(),
        root: full,
        description,
        location: String::new(),
    }))
}

fn remove(call: &mut Call<'_>) -> Flow {
    refuse_scope(call)?;
    let mut names = call.texts("Name");
    names.extend(call.texts("LiteralName"));
    for name in names {
        let plain = name.trim_end_matches(':').to_owned();
        let chosen: Vec<String> = call
            .rt
            .drives
            .keys()
            .map(|held| held.as_str().to_owned())
            .filter(|held| Wildcard::new(&plain).is_ok_and(|pattern| pattern.is_match(held)))
            .collect();
        if chosen.is_empty() && !has_wildcards(&plain) {
            not_found(call, &plain, "DriveNotFound")?;
            continue;
        }
        for drive in chosen {
            let target = format!("Name: {drive} Provider: Microsoft.PowerShell.Core\\FileSystem");
            if call.should_process(&target, "Remove Drive")? {
                call.rt.drives.remove(&drive);
            }
        }
    }
    Ok(())
}

fn providers(call: &mut Call<'_>) -> Flow {
    let patterns = call.texts("PSProvider");
    let drives = all(call);
    let rank = |name: &str| {
        patterns
            .iter()
            .position(|text| Wildcard::new(text).is_ok_and(|pattern| pattern.is_match(name)))
    };
    let mut rows: Vec<_> = PROVIDERS.iter().collect();
    // In the order in which they are asked for.
    rows.sort_by_key(|(name, _, _)| rank(name));
    for (name, _, _) in rows {
        let fits = patterns.is_empty()
            || patterns
                .iter()
                .any(|text| Wildcard::new(text).is_ok_and(|pattern| pattern.is_match(name)));
        if !fits {
            continue;
        }
        let own = drives
            .iter()
            .filter(|drive| drive.provider == *name)
            .map(|drive| Value::str(drive.name.as_str()))
            .collect();
        call.write(Value::net(ProviderObject {
            name: (*name).to_owned(),
            drives: own,
        }))?;
    }
    Ok(())
}
