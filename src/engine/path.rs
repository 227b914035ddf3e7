//! Paths of the file system as PowerShell takes them.

use crate::text::name::strip_prefix_ignore_case;

/// The full path of a path, from a location; `~` is the home folder.
pub fn full(path: &str, location: &str, home: &str) -> String {
    let path = path.replace('\\', "/");
    let path = strip_prefix_ignore_case(&path, "FileSystem::")
        .or_else(|| strip_prefix_ignore_case(&path, "Microsoft.PowerShell.Core/FileSystem::"))
        .unwrap_or(&path);
    let joined = if path.starts_with('/') {
        path.to_owned()
    } else if path == "~" {
        home.to_owned()
    } else if let Some(rest) = path.strip_prefix("~/") {
        format!("{home}/{rest}")
    } else if let Some(rest) = path.strip_prefix("Temp:") {
        format!("/tmp/{}", rest.trim_start_matches('/'))
    } else {
        format!("{}/{path}", location.trim_end_matches('/'))
    };
    normalize(&joined)
}

/// The drive that a path names: what stands before a colon that no separator precedes.
///
/// `FileSystem::/tmp` names a provider and no drive.
pub fn drive(path: &str) -> Option<&str> {
    let (drive, rest) = path.split_once(':')?;
    let named = !drive.is_empty() && !drive.contains(['/', '\\']) && !rest.starts_with(':');
    named.then_some(drive)
}

/// The provider that a path names before `::`.
pub fn provider(path: &str) -> Option<&str> {
    let (provider, _) = path.split_once("::")?;
    (!provider.is_empty() && !provider.contains(['/', '*', '?', '[', ':'])).then_some(provider)
}

/// Without `.`, `..` and doubled separators.
pub fn normalize(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    let mut all = String::with_capacity(path.len());
    for part in parts {
        all.push('/');
        all.push_str(part);
    }
    if all.is_empty() {
        all.push('/');
    }
    all
}
