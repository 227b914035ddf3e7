//! The names of the machine and of the user.

use std::collections::BTreeMap;

/// The machine's name up to the first dot, as .NET tells it.
pub(super) fn machine() -> String {
    let name = ["/proc/sys/kernel/hostname", "/etc/hostname"]
        .iter()
        .find_map(|path| std::fs::read_to_string(path).ok())
        .or_else(|| std::env::var("HOSTNAME").ok())
        .or_else(|| std::env::var("COMPUTERNAME").ok())
        .unwrap_or_default();
    let name = name.trim();
    let name = name.split('.').next().unwrap_or(name);
    if name.is_empty() { "localhost" } else { name }.to_owned()
}

/// The user's name: of the account that the process runs as, else what the environment says.
pub(super) fn user(environment: &BTreeMap<String, String>) -> String {
    account()
        .or_else(|| {
            ["USER", "LOGNAME", "USERNAME"]
                .iter()
                .find_map(|name| environment.get(*name).cloned())
        })
        .unwrap_or_else(|| "user".to_owned())
}

#[cfg(unix)]
fn account() -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let id = std::fs::metadata("/proc/self").ok()?.uid().to_string();
    let accounts = std::fs::read_to_string("/etc/passwd").ok()?;
    accounts.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)? == id).then(|| name.to_owned())
    })
}

#[cfg(not(unix))]
fn account() -> Option<String> {
    None
}
