//! Changes: one journal entry each, undone, tried, compared, and kept by a state folder whatever happens.

use super::{change, session, set, set_in};
use crate::exchange::compare::compare;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::property::{Property, Setting};
use crate::exchange::scenario::Scenario;
use crate::exchange::store::{self, Session, Settings};
use crate::exchange::{mapi, recipient};
use std::io::Write;
use std::path::PathBuf;

/// A folder of its own that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("emsh-exchange-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        Self(path)
    }

    fn settings(&self) -> Settings {
        Settings {
            state: Some(self.0.clone()),
            ..Settings::default()
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn mapi_enabled(session: &Session, identity: &str) -> bool {
    session
        .organization()
        .find_recipient(identity, Kind::Mailbox)
        .unwrap()
        .mapi()
        .enabled
}

#[test]
fn one_change_is_one_entry() {
    let session = session();
    let before = session.organization();
    let done = set(
        &session,
        "Ken Sanchez",
        &[("MAPIEnabled", false.into()), ("PopEnabled", false.into())],
    )
    .unwrap();
    assert!(done.is_changed());
    let entry = done.entry.unwrap();
    assert_eq!(
        (entry.sequence, entry.command.as_ref(), entry.changes.len()),
        (1, "Set-Mailbox", 1)
    );
    let names: Vec<String> = compare(&before, &session.organization())
        .iter()
        .map(|d| {
            format!(
                "{} {}: {} -> {}",
                d.identity,
                d.property.as_deref().unwrap_or(""),
                d.before,
                d.after
            )
        })
        .collect();
    assert_eq!(
        names,
        [
            "contoso.com/Users/Ken Sanchez PopEnabled: True -> False",
            "contoso.com/Users/Ken Sanchez MAPIEnabled: True -> False"
        ]
    );
    // The organization that somebody still holds is what it was.
    assert!(
        before
            .find_recipient("Ken Sanchez", Kind::Mailbox)
            .unwrap()
            .mapi()
            .enabled
    );
    // What is so already is no change.
    let again = set(&session, "Ken Sanchez", &[("MAPIEnabled", false.into())]).unwrap();
    assert!(!again.is_changed() && again.entry.is_none());
    assert_eq!(session.journal().len(), 1);
}

#[test]
fn refused_changes_leave_nothing() {
    let session = session();
    let refused = session.commit(change("Set-Mailbox"), |draft| {
        set_in(draft, "Ken Sanchez", &[("MAPIEnabled", false.into())])?;
        set_in(draft, "nobody", &[("MAPIEnabled", false.into())])
    });
    assert!(refused.is_err());
    assert!(mapi_enabled(&session, "Ken Sanchez"));
    assert!(session.journal().is_empty());
}

#[test]
fn a_dry_run_changes_nothing() {
    let session = session();
    let tried = session
        .dry_run(super::now(), |draft| {
            set_in(draft, "Ken Sanchez", &[("MAPIEnabled", false.into())])
        })
        .unwrap();
    assert_eq!(tried.changes.len(), 1);
    assert!(mapi_enabled(&session, "Ken Sanchez"));
    assert!(session.journal().is_empty());
}

#[test]
fn changes_are_undone_unless_something_newer_depends() {
    let session = session();
    set(&session, "Ken Sanchez", &[("MAPIEnabled", false.into())]).unwrap();
    set(&session, "Esther Valle", &[("Title", "Director".into())]).unwrap();
    set(&session, "Ken Sanchez", &[("Title", "Chair".into())]).unwrap();
    assert_eq!(
        session.undo(1, change("Undo")).unwrap_err(),
        ExchangeError::UndoConflict {
            sequence: 1,
            identity: "contoso.com/Users/Ken Sanchez".to_owned()
        }
    );
    assert_eq!(session.last_change().unwrap().sequence, 3);
    session.undo(3, change("Undo")).unwrap();
    assert_eq!(session.last_change().unwrap().sequence, 2);
    session.undo(1, change("Undo")).unwrap();
    assert!(mapi_enabled(&session, "Ken Sanchez"));
    assert_eq!(session.journal().len(), 5);
    let origin = session.organization_after(0).unwrap();
    let left: Vec<_> = compare(&origin, &session.organization())
        .into_iter()
        .filter_map(|d| d.property)
        .collect();
    assert_eq!(left.iter().map(|p| &**p).collect::<Vec<_>>(), ["Title"]);
    assert_eq!(
        session.undo(9, change("Undo")).unwrap_err(),
        ExchangeError::ChangeNotFound { sequence: 9 }
    );
}

#[test]
fn a_state_folder_keeps_what_was_acknowledged() {
    let folder = Folder::new("kept");
    {
        let session = Session::open(folder.settings()).unwrap();
        set(&session, "Ken Sanchez", &[("MAPIEnabled", false.into())]).unwrap();
        set(
            &session,
            "Esther Valle",
            &[("MapiHttpEnabled", true.into())],
        )
        .unwrap();
        assert_eq!(
            Session::open(folder.settings()).unwrap_err(),
            ExchangeError::StateInUse {
                path: folder.0.display().to_string()
            }
        );
        // Nothing is closed in order here: the session is dropped as a killed process drops it.
    }
    let journal = folder.0.join("journal.jsonl");
    // A change that was being written when the process died.
    let mut file = std::fs::OpenOptions::new()
        .append(true)
        .open(&journal)
        .unwrap();
    file.write_all(b"{\"sequence\":3,\"time\":\"2018-02-14T15:1")
        .unwrap();
    drop(file);
    {
        let session = Session::open(folder.settings()).unwrap();
        assert!(!mapi_enabled(&session, "Ken Sanchez"));
        let org = session.organization();
        assert_eq!(
            org.find_recipient("Esther Valle", Kind::Mailbox)
                .unwrap()
                .mapi()
                .http_enabled,
            Some(true)
        );
        assert_eq!(session.journal().len(), 2);
        assert_eq!(
            set(&session, "Ken Sanchez", &[("MAPIEnabled", true.into())])
                .unwrap()
                .entry
                .unwrap()
                .sequence,
            3
        );
    }
    let session = Session::open(folder.settings()).unwrap();
    assert!(mapi_enabled(&session, "Ken Sanchez"));
    drop(session);
    let text = std::fs::read_to_string(&journal).unwrap();
    std::fs::write(
        &journal,
        text.replacen("\"sequence\":2", "\"sequenz\":2", 1),
    )
    .unwrap();
    assert_eq!(
        Session::open(folder.settings()).unwrap_err(),
        ExchangeError::JournalDamaged {
            path: journal.display().to_string(),
            line: 2
        }
    );
}

#[test]
fn every_cut_of_the_journal_gives_a_beginning_of_it() {
    let folder = Folder::new("cut");
    {
        let session = Session::open(folder.settings()).unwrap();
        for enabled in [false, true, false] {
            set(&session, "Ken Sanchez", &[("MAPIEnabled", enabled.into())]).unwrap();
        }
    }
    let journal = folder.0.join("journal.jsonl");
    let whole = std::fs::read(&journal).unwrap();
    for cut in (0..whole.len())
        .step_by(97)
        .chain([whole.len() - 1, whole.len()])
    {
        std::fs::write(&journal, &whole[..cut]).unwrap();
        let session = Session::open(folder.settings()).unwrap();
        // A line is whole when only its end is missing.
        let lines = if cut == whole.len() - 1 {
            3
        } else {
            whole[..cut].iter().filter(|byte| **byte == b'\n').count()
        };
        assert_eq!(session.journal().len(), lines, "cut at {cut}");
        assert_eq!(mapi_enabled(&session, "Ken Sanchez"), lines % 2 == 0);
    }
}

#[test]
fn a_state_folder_remembers_how_it_began() {
    let folder = Folder::new("origin");
    let first = Settings {
        scenario: Scenario::Upgrade2013To2019,
        mailboxes: 3,
        ..folder.settings()
    };
    drop(Session::open(first).unwrap());
    let session = Session::open(folder.settings()).unwrap();
    assert!(!mapi::organization_enabled(&session.organization()));
    assert!(
        session
            .organization()
            .find_recipient("Aaron Almeida", Kind::Mailbox)
            .is_ok()
    );
}

#[test]
fn a_saved_organization_comes_back() {
    let folder = Folder::new("saved");
    std::fs::create_dir_all(&folder.0).unwrap();
    let file = folder.0.join("contoso.json");
    let session = session();
    set(
        &session,
        "Ken Sanchez",
        &[("ProhibitSendQuota", "2GB".into())],
    )
    .unwrap();
    store::save(&session.organization(), &file).unwrap();
    set(&session, "Ken Sanchez", &[("MAPIEnabled", false.into())]).unwrap();
    let saved = store::load(&file).unwrap();
    let back = session.restore(&saved, change("Restore")).unwrap();
    assert_eq!(back.changes.len(), 1);
    assert!(compare(&saved, &session.organization()).is_empty());
    std::fs::write(&file, "nonsense").unwrap();
    assert!(matches!(
        store::load(&file).unwrap_err(),
        ExchangeError::State { .. }
    ));
}

#[test]
fn forks_go_their_own_ways() {
    let session = session();
    let fork = session.fork();
    set(&fork, "Ken Sanchez", &[("MAPIEnabled", false.into())]).unwrap();
    assert!(mapi_enabled(&session, "Ken Sanchez"));
    assert!(!mapi_enabled(&fork, "Ken Sanchez"));
}

#[test]
fn multi_valued_settings_add_and_remove() {
    let session = session();
    session
        .commit(change("Set-Mailbox"), |draft| {
            let ken = draft.find_recipient("Ken Sanchez", Kind::Mailbox)?;
            let more = Setting::Change {
                add: vec!["ken@contoso.com".into()],
                remove: Vec::new(),
            };
            recipient::set(draft, &ken, &[("EmailAddresses".to_owned(), more)])
        })
        .unwrap();
    let text = |session: &Session| {
        let org = session.organization();
        let ken = org.find_recipient("Ken Sanchez", Kind::Mailbox).unwrap();
        ken.email_addresses
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(
        text(&session),
        "SMTP:kensanchez@contoso.com smtp:ken@contoso.com"
    );
    session
        .commit(change("Set-Mailbox"), |draft| {
            let ken = draft.find_recipient("Ken Sanchez", Kind::Mailbox)?;
            let less = Setting::Change {
                add: Vec::new(),
                remove: vec!["smtp:KEN@contoso.com".into()],
            };
            recipient::set(draft, &ken, &[("emailaddresses".to_owned(), less)])
        })
        .unwrap();
    assert_eq!(text(&session), "SMTP:kensanchez@contoso.com");
}

#[test]
fn wrong_values_are_refused() {
    let session = session();
    for (name, value) in [
        ("ProhibitSendQuota", Property::text("much")),
        ("MAPIEnabled", Property::text("maybe")),
        ("MAPIBlockOutlookVersions", Property::text("new ones")),
        ("UserPrincipalName", Property::text("nobody")),
        ("Manager", Property::text("nobody")),
        ("PopMessagesRetrievalMimeFormat", Property::text("Best")),
        ("ExchangeGuid", Property::text("x")),
        ("NoSuchProperty", Property::Null),
        ("Type", Property::text("Car")),
    ] {
        assert!(
            set(&session, "Ken Sanchez", &[(name, value)]).is_err(),
            "{name}"
        );
    }
    let order = [
        ("IssueWarningQuota", "2GB".into()),
        ("ProhibitSendQuota", "1GB".into()),
    ];
    assert!(matches!(
        set(&session, "Ken Sanchez", &order).unwrap_err(),
        ExchangeError::QuotaOrder { .. }
    ));
    assert!(session.journal().is_empty());
}
