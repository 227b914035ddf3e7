//! Who gets to a mailbox, on which way, and which probe says so.

use super::{change, now, session, set};
use crate::exchange::connection::{Client, Reason, autodiscover, connect, must_restart};
use crate::exchange::draft::Draft;
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::identity::Kind;
use crate::exchange::mapi::{ClientVersion, organization_enabled};
use crate::exchange::property::{Property, Setting};
use crate::exchange::record::Class;
use crate::exchange::scenario::Scenario;
use crate::exchange::store::Session;
use crate::exchange::virtual_directory::{self, MapiDirectorySettings};
use crate::exchange::{
    certificate, component_state, database, health, log, organization_config, probe, seed, service,
};

fn organization_setting(session: &Session, on: bool) {
    let setting = [("MapiHttpEnabled".to_owned(), Setting::Value(on.into()))];
    session
        .commit(change("Set-OrganizationConfig"), |draft| {
            organization_config::set(draft, &setting)
        })
        .unwrap();
}

fn outcome(session: &Session, identity: &str, client: &Client) -> (String, Option<Reason>) {
    let org = session.organization();
    let record = org.find_recipient(identity, Kind::Mailbox).unwrap();
    let connection = connect(&org, &record, client, now());
    (
        connection.autodiscover.result(),
        connection.refusal.map(|refusal| refusal.reason),
    )
}

fn outside() -> Client {
    Client {
        external: true,
        ..Client::default()
    }
}

#[test]
fn the_twelve_rows_hold_for_a_mailbox() {
    let session = session();
    let http = "MAPI over HTTP";
    let anywhere = "Outlook Anywhere";
    for (organization, mailbox, block, result) in [
        (true, None, false, format!("{http}, internal and external")),
        (true, None, true, format!("{http}, internal only")),
        (
            true,
            Some(true),
            false,
            format!("{http}, internal and external"),
        ),
        (true, Some(true), true, format!("{http}, internal only")),
        (
            true,
            Some(false),
            false,
            format!("{anywhere}, internal and external"),
        ),
        (
            true,
            Some(false),
            true,
            format!("{anywhere}, internal only"),
        ),
        (
            false,
            None,
            false,
            format!("{anywhere}, internal and external"),
        ),
        (false, None, true, format!("{anywhere}, internal only")),
        (
            false,
            Some(true),
            false,
            format!("{http}, internal and external"),
        ),
        (false, Some(true), true, format!("{http}, internal only")),
        (
            false,
            Some(false),
            false,
            format!("{anywhere}, internal and external"),
        ),
        (
            false,
            Some(false),
            true,
            format!("{anywhere}, internal only"),
        ),
    ] {
        organization_setting(&session, organization);
        let list = [
            ("MapiHttpEnabled", Property::optional_bool(mailbox)),
            ("MAPIBlockOutlookExternalConnectivity", block.into()),
        ];
        set(&session, "Ken Sanchez", &list).unwrap();
        assert_eq!(
            outcome(&session, "Ken Sanchez", &Client::default()),
            (result.clone(), None)
        );
        let refused = block.then_some(Reason::ExternalBlocked);
        assert_eq!(
            outcome(&session, "Ken Sanchez", &outside()),
            (result, refused)
        );
    }
}

#[test]
fn the_scenario_decides_the_default() {
    let enabled: Vec<bool> = Scenario::ALL
        .into_iter()
        .map(|scenario| {
            organization_enabled(&seed::organization(
                scenario,
                0,
                crate::exchange::store::Template::Contoso,
            ))
        })
        .collect();
    assert_eq!(enabled, [true, true, true, false, false, true]);
    assert_eq!(
        Scenario::parse("upgrade2013to2019"),
        Some(Scenario::Upgrade2013To2019)
    );
}

#[test]
fn settings_of_the_mailbox_refuse_clients() {
    let session = session();
    let refused = |identity: &str, client: &Client| outcome(&session, identity, client).1;
    let version = |text: &str| Client {
        version: ClientVersion::parse(text),
        ..Client::default()
    };
    assert_eq!(
        refused("Joe Healy", &Client::default()),
        Some(Reason::MapiDisabled)
    );
    assert_eq!(
        refused("Laura Norman", &version("15.0.4420")),
        Some(Reason::VersionBlocked)
    );
    assert_eq!(refused("Laura Norman", &version("15.0.4569.1503")), None);
    assert_eq!(
        refused(
            "Therese Lindqvist",
            &Client {
                online_mode: true,
                ..Client::default()
            }
        ),
        Some(Reason::NonCachedModeBlocked)
    );
    assert_eq!(refused("Therese Lindqvist", &Client::default()), None);
    set(
        &session,
        "Karen Toh",
        &[("MAPIBlockOutlookRpcHttp", true.into())],
    )
    .unwrap();
    assert_eq!(
        refused("Karen Toh", &Client::default()),
        Some(Reason::OutlookAnywhereBlocked)
    );
    assert_eq!(refused("Ken Sanchez", &Client::default()), None);
}

#[test]
fn an_old_client_gets_outlook_anywhere() {
    let session = session();
    let org = session.organization();
    let ken = org.find_recipient("Ken Sanchez", Kind::Mailbox).unwrap();
    for (version, result) in [
        ("12.0.6606", "Outlook Anywhere, internal and external"),
        ("15.0.4420.1017", "Outlook Anywhere, internal and external"),
        ("15.0.4569.1503", "MAPI over HTTP, internal and external"),
        ("16.0.4266", "MAPI over HTTP, internal and external"),
    ] {
        let client = Client {
            version: ClientVersion::parse(version),
            ..Client::default()
        };
        assert_eq!(
            autodiscover(&org, &ken, &client).result(),
            result,
            "{version}"
        );
    }
    let client = Client {
        mapi_http_disabled: true,
        ..Client::default()
    };
    assert_eq!(
        autodiscover(&org, &ken, &client).result(),
        "Outlook Anywhere, internal and external"
    );
}

#[test]
fn a_side_without_url_is_not_offered() {
    let session = session();
    set_directory(
        &session,
        "ContosoMail\\mapi*",
        &MapiDirectorySettings {
            external_url: Some(None),
            ..MapiDirectorySettings::default()
        },
    );
    assert_eq!(
        outcome(&session, "Ken Sanchez", &outside()),
        (
            "MAPI over HTTP, internal only".to_owned(),
            Some(Reason::NoAddress)
        )
    );
    set_directory(
        &session,
        "ContosoMail\\mapi*",
        &MapiDirectorySettings {
            internal_url: Some(None),
            ..MapiDirectorySettings::default()
        },
    );
    assert_eq!(
        outcome(&session, "Ken Sanchez", &Client::default()),
        (
            "MAPI over HTTP, not offered".to_owned(),
            Some(Reason::NoAddress)
        )
    );
}

fn set_directory(session: &Session, identity: &str, settings: &MapiDirectorySettings) {
    session
        .commit(change("Set-MapiVirtualDirectory"), |draft| {
            for directory in draft.mapi_directories(identity, true)? {
                virtual_directory::set(draft, &directory, settings)?;
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_same_address_on_both_sides_makes_the_block_useless() {
    let session = session();
    let url = || Some(Some("https://mail.contoso.com/mapi".to_owned()));
    set_directory(
        &session,
        "ContosoMail\\mapi*",
        &MapiDirectorySettings {
            internal_url: url(),
            external_url: url(),
            ..MapiDirectorySettings::default()
        },
    );
    set(
        &session,
        "Ken Sanchez",
        &[("MAPIBlockOutlookExternalConnectivity", true.into())],
    )
    .unwrap();
    assert_eq!(
        outcome(&session, "Ken Sanchez", &outside()),
        ("MAPI over HTTP, internal only".to_owned(), None)
    );
}

#[test]
fn outlook_is_told_to_restart_when_it_moves_to_mapi_over_http() {
    let session = session();
    organization_setting(&session, false);
    let before = session.organization();
    let ken = before
        .find_recipient("Ken Sanchez", Kind::Mailbox)
        .unwrap()
        .guid;
    organization_setting(&session, true);
    let after = session.organization();
    assert!(must_restart(&before, &after, ken));
    assert!(!must_restart(&after, &after, ken));
    assert!(!must_restart(&after, &before, ken));
    let karen = after
        .find_recipient("Karen Toh", Kind::Mailbox)
        .unwrap()
        .guid;
    assert!(!must_restart(&before, &after, karen));
}

const SELF_TEST: &str = "OutlookMapiHttpSelfTestProbe";
const DEEP_TEST: &str = "OutlookMapiHttp.Protocol\\OutlookMapiHttpDeepTestProbe";

/// What a probe on ContosoMail fails on after a change.
fn failure_after(
    probe: &str,
    work: impl FnOnce(&mut Draft) -> Result<()>,
) -> Option<(&'static str, Vec<String>)> {
    let session = session();
    session.commit(change("Change"), work).unwrap();
    let org = session.organization();
    let server = org.find_server("ContosoMail").unwrap();
    let probe = probe::find(&org, probe, &server).unwrap();
    let result = probe::run(&org, &probe, &server, None, now());
    assert_eq!(result.end.ticks() - result.start.ticks(), 100_000_000);
    result
        .failure
        .map(|failure| (failure.id, failure.arguments))
}

fn stop(name: &'static str) -> impl FnOnce(&mut Draft) -> Result<()> {
    move |draft| {
        let server = draft.find_server("ContosoMail")?;
        for one in service::find(draft, &server, name, false)? {
            service::stop(draft, &one, true)?;
        }
        Ok(())
    }
}

#[test]
fn probes_say_what_is_wrong() {
    let failed = |id: &'static str, arguments: &[&str]| {
        Some((
            id,
            arguments
                .iter()
                .map(|a| (*a).to_owned())
                .collect::<Vec<_>>(),
        ))
    };
    assert_eq!(failure_after(SELF_TEST, |_| Ok(())), None);
    assert_eq!(failure_after(DEEP_TEST, |_| Ok(())), None);
    assert_eq!(
        failure_after(SELF_TEST, stop("MSExchangeHM")),
        failed("ProbeHealthManagerStopped", &["ContosoMail"])
    );
    assert_eq!(
        failure_after(SELF_TEST, stop("W3SVC")),
        failed("ProbeServiceStopped", &["W3SVC", "ContosoMail"])
    );
    assert_eq!(
        failure_after(DEEP_TEST, stop("MSExchangeIS")),
        failed("ProbeServiceStopped", &["MSExchangeIS", "ContosoMail"])
    );
    assert_eq!(failure_after(SELF_TEST, stop("MSExchangeIS")), None);
    let dismount = |draft: &mut Draft| {
        let record = draft.find_database("DB01")?;
        database::dismount(draft, &record)
    };
    assert_eq!(
        failure_after(DEEP_TEST, dismount),
        failed("ProbeDatabaseDismounted", &["DB01", "ContosoMail"])
    );
    assert_eq!(failure_after(SELF_TEST, dismount), None);
    assert_eq!(
        failure_after(SELF_TEST, |draft| {
            for directory in draft.mapi_directories("ContosoMail\\mapi*", false)? {
                virtual_directory::remove(draft, &directory);
            }
            Ok(())
        }),
        failed(
            "ProbeDirectoryMissing",
            &["ContosoMail\\mapi (Default Web Site)"]
        )
    );
    let directory = |settings: MapiDirectorySettings| {
        move |draft: &mut Draft| {
            for directory in draft.mapi_directories("mapi*", true)? {
                virtual_directory::set(draft, &directory, &settings)?;
            }
            Ok(())
        }
    };
    let none = Some(Setting::Value(Property::list([])));
    assert_eq!(
        failure_after(
            SELF_TEST,
            directory(MapiDirectorySettings {
                authentication: none,
                ..MapiDirectorySettings::default()
            })
        ),
        failed(
            "ProbeNoAuthentication",
            &["ContosoMail\\mapi (Default Web Site)"]
        )
    );
    let url = Some(Some("https://Outlook.Contoso.com/mapi".to_owned()));
    assert_eq!(
        failure_after(
            SELF_TEST,
            directory(MapiDirectorySettings {
                internal_url: url,
                ..MapiDirectorySettings::default()
            })
        ),
        failed("ProbeCertificate", &["outlook.contoso.com", "ContosoMail"])
    );
    assert_eq!(
        failure_after(SELF_TEST, |draft| {
            let server = draft.find_server("ContosoMail")?;
            let component = component_state::find(draft, server.guid, "MapiProxy")?;
            component_state::set(draft, &component, "inactive", "maintenance")
        }),
        failed("ProbeComponentInactive", &["MapiProxy", "ContosoMail"])
    );
    assert_eq!(
        failure_after(SELF_TEST, |draft| {
            let server = draft.find_server("ContosoMail")?;
            let component = component_state::find(draft, server.guid, "ServerWideOffline")?;
            component_state::set(draft, &component, "Inactive", "Maintenance")
        }),
        failed("ProbeComponentInactive", &["MapiProxy", "ContosoMail"])
    );
}

#[test]
fn a_new_certificate_with_the_name_mends_the_probe() {
    let mend = |draft: &mut Draft| {
        let server = draft.find_server("ContosoMail")?;
        let url = Some(Some("https://outlook.contoso.com/mapi".to_owned()));
        for directory in draft.mapi_directories("mapi*", true)? {
            virtual_directory::set(
                draft,
                &directory,
                &MapiDirectorySettings {
                    internal_url: url.clone(),
                    ..MapiDirectorySettings::default()
                },
            )?;
        }
        let new = certificate::NewCertificate {
            domains: vec!["*.contoso.com".to_owned()],
            ..certificate::NewCertificate::default()
        };
        let made = certificate::create(draft, &server, new)?;
        certificate::enable(draft, &made, &["IIS".to_owned()])
    };
    assert_eq!(failure_after(SELF_TEST, mend), None);
}

#[test]
fn probes_are_named_in_several_ways() {
    let org = super::built_in();
    let server = org.find_server("ContosoMail").unwrap();
    let name = |identity: &str| probe::find(&org, identity, &server).map(|probe| probe.identity());
    assert_eq!(
        name(SELF_TEST).unwrap(),
        "OutlookMapiHttp.Protocol\\OutlookMapiHttpSelfTestProbe"
    );
    assert_eq!(
        name("outlookmapihttp.protocol\\outlookmapihttpselftestprobe").unwrap(),
        "OutlookMapiHttp.Protocol\\OutlookMapiHttpSelfTestProbe"
    );
    assert_eq!(
        name("OutlookMapiHttp.Protocol\\OutlookRpcDeepTestProbe\\DB01").unwrap(),
        "OutlookMapiHttp.Protocol\\OutlookMapiHttpDeepTestProbe\\DB01"
    );
    assert!(matches!(
        name("OutlookMapiHttp.Protocol\\OutlookMapiHttpDeepTestProbe\\db01"),
        Err(ExchangeError::ProbeNotFound { .. })
    ));
    assert!(matches!(
        name("NoSuchProbe"),
        Err(ExchangeError::ProbeNotFound { .. })
    ));
}

#[test]
fn services_know_what_they_need() {
    let session = session();
    let server = session.organization().find_server("ContosoMail").unwrap();
    let one = |name: &str| {
        service::get(&session.organization(), server.guid, name)
            .cloned()
            .unwrap()
    };
    let refused = session.commit(change("Stop-Service"), |draft| {
        service::stop(draft, &one("MSExchangeADTopology"), false)
    });
    assert!(matches!(
        refused.unwrap_err(),
        ExchangeError::ServiceHasDependents { .. }
    ));
    session
        .commit(change("Stop-Service"), |draft| {
            service::stop(draft, &one("MSExchangeADTopology"), true)
        })
        .unwrap();
    let org = session.organization();
    assert!(!service::is_running(&org, server.guid, "MSExchangeIS"));
    let health = health::service_health(&org, &server);
    assert!(health[0].iter().any(
        |(name, value)| &**name == "RequiredServicesRunning" && *value == Property::Bool(false)
    ));
    session
        .commit(change("Start-Service"), |draft| {
            service::start(draft, &one("MSExchangeIS"))
        })
        .unwrap();
    assert!(service::is_running(
        &session.organization(),
        server.guid,
        "MSExchangeADTopology"
    ));
    let unknown = service::find(&session.organization(), &server, "Nothing", false);
    assert!(matches!(
        unknown.unwrap_err(),
        ExchangeError::ServiceNotFound { .. }
    ));
}

#[test]
fn health_turns_red() {
    let session = session();
    let server = session.organization().find_server("ContosoMail").unwrap();
    let alerts = |session: &Session| -> Vec<String> {
        let org = session.organization();
        health::server_health(
            &org,
            &server,
            Some("OutlookMapiHttp.Protocol"),
            now(),
            |f| f.id.to_owned(),
        )
        .unwrap()
        .iter()
        .map(|row| {
            row.iter()
                .filter(|(n, _)| matches!(&**n, "Name" | "TargetResource" | "AlertValue"))
                .map(|(_, v)| v.to_string())
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect()
    };
    let green = [
        "OutlookMapiHttpSelfTestMonitor  Healthy",
        "OutlookMapiHttpDeepTestMonitor DB01 Healthy",
        "OutlookMapiHttpDeepTestMonitor Mailbox Database 0639043316 Healthy",
    ];
    assert_eq!(alerts(&session), green);
    session
        .commit(change("Dismount-Database"), |draft| {
            let record = draft.find_database("DB01")?;
            database::dismount(draft, &record)
        })
        .unwrap();
    assert_eq!(
        alerts(&session)[1],
        "OutlookMapiHttpDeepTestMonitor DB01 Unhealthy"
    );
    let org = session.organization();
    assert_eq!(
        health::monitoring_items(&org, &server, "OutlookMapiHttp.Protocol")
            .unwrap()
            .len(),
        12
    );
    assert!(health::monitoring_items(&org, &server, "Nothing").is_err());
}

#[test]
fn connections_are_written_down() {
    let session = session();
    let org = session.organization();
    let ken = org.find_recipient("Ken Sanchez", Kind::Mailbox).unwrap();
    let client = Client::default();
    let connection = connect(&org, &ken, &client, now());
    let files = log::of_connection(&org, &ken, &client, &connection, now());
    let names: Vec<&str> = files.iter().map(|file| file.file.as_str()).collect();
    assert_eq!(
        names,
        [
            "Logging\\HttpProxy\\Mapi\\HttpProxy_2018021415-1.LOG",
            "Logging\\MapiHttp\\Mailbox\\MapiHttp_2018021415-1.LOG",
            "Logging\\MAPI Address Book Service\\MapiAddressBook_2018021415-1.LOG"
        ]
    );
    for file in &files {
        assert_eq!(file.heading[1], "#Version: 15.02.1544.004");
        let fields = file.heading[4]
            .strip_prefix("#Fields: ")
            .unwrap()
            .split(',')
            .count();
        for line in &file.lines {
            assert_eq!(line.split(',').count(), fields);
        }
    }
    assert!(org.of_class(Class::Server).count() == 2);
}
