//! Files and folders, and the items of other drives as paths.

use super::Scene;
use super::candidates::{Candidate, CandidateKind, begins, quoted};
use super::variables::items;
use crate::text::name::eq_ignore_case;

/// How paths are offered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// Wildcards are escaped.
    Pattern,
    /// They are not.
    Literal,
    /// Where a command stands.
    Called,
    /// Only folders.
    Folders,
}

/// Files and folders, and the items of other drives.
pub(super) fn paths(
    scene: &mut Scene<'_>,
    word: &str,
    quote: Option<char>,
    manner: Manner,
) -> Vec<Candidate> {
    let word = word.replace('\\', "/");
    if let Some((drive, rest)) = word.split_once(':')
        && let Some(drive) = ["Alias", "Env", "Function", "Variable"]
            .into_iter()
            .find(|known| eq_ignore_case(known, drive))
    {
        let rest = rest.trim_start_matches('/');
        return items(scene, drive, rest)
            .into_iter()
            .map(|name| Candidate {
                text: quoted(&format!("{drive}:/{name}"), quote),
                label: name,
                tip: None,
                kind: CandidateKind::ProviderItem,
            })
            .collect();
    }
    let (folder, start) = match word.rsplit_once('/') {
        Some((folder, start)) => (format!("{folder}/"), start),
        None => (String::new(), word.as_str()),
    };
    let place = scene
        .rt
        .full_path(if folder.is_empty() { "." } else { &folder });
    let lead = if folder.starts_with(['/', '.', '~']) || folder.contains(':') {
        folder.clone()
    } else {
        format!("./{folder}")
    };
    let start = start.trim_start_matches(['\'', '"']);
    let mut all = Vec::new();
    for name in scene.rt.world.list(&place).unwrap_or_default() {
        let hidden = name.starts_with('.') && !start.starts_with('.');
        // Brackets are meant as they are where a name with them is looked for.
        let fits = if start.contains(['*', '?']) {
            begins(&name, start)
        } else {
            name.get(..start.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(start))
        };
        if hidden || !fits {
            continue;
        }
        let full = format!("{}/{name}", place.trim_end_matches('/'));
        let is_folder = scene
            .rt
            .world
            .status(&full)
            .is_some_and(|status| status.is_dir);
        if manner == Manner::Folders && !is_folder {
            continue;
        }
        let path = format!("{lead}{name}");
        let path = if matches!(manner, Manner::Literal | Manner::Called) {
            path
        } else {
            path.replace('[', "`[").replace(']', "`]")
        };
        let text = quoted(&path, quote);
        let text = if manner == Manner::Called && text.starts_with('\'') && !scene.called {
            format!("& {text}")
        } else {
            text
        };
        all.push(Candidate {
            text,
            label: name,
            tip: None,
            kind: if is_folder {
                CandidateKind::ProviderContainer
            } else {
                CandidateKind::ProviderItem
            },
        });
    }
    all.sort_by_key(|found| found.label.to_lowercase());
    all
}
