//! The many ways to name a thing.

use super::{built_in, change, now, session, set};
use crate::exchange::account::NewAccount;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::mailbox;
use crate::exchange::property::Property;
use crate::exchange::record::{Class, RecipientTypeDetails};
use crate::exchange::{address, certificate, criteria::Criteria, predicate::Predicate};

#[test]
fn every_form_names_the_mailbox() {
    let org = built_in();
    let ken = org.find_recipient("Ken Sanchez", Kind::Mailbox).unwrap();
    let guid = ken.guid.to_string();
    let mailbox_guid = ken.mailbox.as_ref().unwrap().exchange_guid.to_string();
    let legacy = ken.legacy_dn.clone().unwrap();
    for form in [
        "ken sanchez",
        "kensanchez",
        "KENSANCHEZ",
        "kensanchez@contoso.com",
        "smtp:kensanchez@contoso.com",
        "SMTP:KenSanchez@Contoso.com",
        "CONTOSO\\kensanchez",
        "contoso.com\\kensanchez",
        "CN=Ken Sanchez,CN=Users,DC=contoso,DC=com",
        "contoso.com/Users/Ken Sanchez",
        guid.as_str(),
        &format!("{{{guid}}}"),
        mailbox_guid.as_str(),
        &legacy,
    ] {
        assert_eq!(
            org.find_recipient(form, Kind::Mailbox).unwrap().guid,
            ken.guid,
            "{form}"
        );
    }
    assert_eq!(
        org.find_recipient("tony@contoso.com", Kind::Mailbox)
            .unwrap()
            .name
            .as_ref(),
        "Tony Smith"
    );
}

#[test]
fn nobody_and_several_are_refused() {
    let org = built_in();
    assert_eq!(
        org.find_recipient("nobody", Kind::Mailbox).unwrap_err(),
        ExchangeError::NotFound {
            identity: "nobody".to_owned(),
            server: "DC1.contoso.com".to_owned()
        }
    );
    assert!(org.find_recipient("All Employees", Kind::Mailbox).is_err());
    assert!(
        org.find_recipient("FABRIKAM\\kensanchez", Kind::Mailbox)
            .is_err()
    );
    assert!(org.find_recipient("", Kind::Mailbox).is_err());
    assert_eq!(org.recipients_called("ken*", Kind::Mailbox).len(), 2);
    assert!(org.recipients_called("zz*", Kind::Mailbox).is_empty());

    let session = session();
    session
        .commit(change("New-Mailbox"), |draft| {
            let mut new = NewAccount::new("kensanchez", RecipientTypeDetails::UserMailbox);
            new.alias = Some("other".to_owned());
            mailbox::create(draft, new.into())
        })
        .unwrap();
    let org = session.organization();
    let Err(ExchangeError::Ambiguous { matches, .. }) =
        org.find_recipient("kensanchez", Kind::Mailbox)
    else {
        panic!("one name, two mailboxes");
    };
    assert_eq!(
        matches,
        [
            "contoso.com/Users/Ken Sanchez",
            "contoso.com/Users/kensanchez"
        ]
    );
}

#[test]
fn directories_servers_and_certificates_have_their_forms() {
    let org = built_in();
    let names = |identity: &str, local: bool| -> Vec<String> {
        org.mapi_directories(identity, local)
            .unwrap()
            .iter()
            .map(|d| org.identity_of(d).to_string())
            .collect()
    };
    assert_eq!(
        names("Contoso\\mapi (Default Web Site)", false),
        ["Contoso\\mapi (Default Web Site)"]
    );
    assert_eq!(
        names("ContosoMail\\mapi*", false),
        ["ContosoMail\\mapi (Default Web Site)"]
    );
    assert_eq!(names("mapi*", false).len(), 2);
    assert_eq!(
        names("mapi (Default Web Site)", true),
        ["ContosoMail\\mapi (Default Web Site)"]
    );
    assert!(org.mapi_directories("Contoso\\nothing", false).is_err());
    assert!(org.mapi_directories("Nowhere\\mapi*", false).is_err());
    let directory = &org.mapi_directories("Contoso\\mapi*", false).unwrap()[0];
    assert_eq!(
        names(&org.configuration_dn(directory), false),
        ["Contoso\\mapi (Default Web Site)"]
    );
    assert_eq!(
        names(&directory.guid.to_string(), false),
        ["Contoso\\mapi (Default Web Site)"]
    );

    for form in ["ContosoMail", "contosomail.contoso.com", "CONTOSOMAIL"] {
        assert_eq!(org.find_server(form).unwrap().name.as_ref(), "ContosoMail");
    }
    let server = org.find_server("ContosoMail").unwrap();
    assert_eq!(
        org.find_server(&org.configuration_dn(&server))
            .unwrap()
            .guid,
        server.guid
    );
    assert_eq!(
        org.find_database("ContosoMail\\DB01")
            .unwrap()
            .name
            .as_ref(),
        "DB01"
    );
    let first = org
        .of_server(Class::Certificate, server.guid)
        .next()
        .unwrap();
    let thumbprint = first.properties.text("Thumbprint").to_lowercase();
    assert_eq!(
        certificate::find(&org, &thumbprint, None).unwrap().guid,
        first.guid
    );
    assert_eq!(
        certificate::find(&org, &format!("ContosoMail\\{thumbprint}"), None)
            .unwrap()
            .guid,
        first.guid
    );
}

#[test]
fn renamed_mailboxes_are_found_by_the_new_name_only() {
    let session = session();
    set(
        &session,
        "Ken Sanchez",
        &[("Name", "Ken S".into()), ("Alias", "kens".into())],
    )
    .unwrap();
    let org = session.organization();
    assert!(org.find_recipient("Ken Sanchez", Kind::Mailbox).is_err());
    let ken = org.find_recipient("Ken S", Kind::Mailbox).unwrap();
    assert_eq!(
        org.distinguished_name(&ken),
        "CN=Ken S,CN=Users,DC=contoso,DC=com"
    );
    // The address policy makes a new primary address of the alias; the old address stays.
    let addresses: Vec<String> = ken
        .email_addresses
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        addresses,
        ["SMTP:kens@contoso.com", "smtp:kensanchez@contoso.com"]
    );
    assert_eq!(
        org.find_recipient("kensanchez@contoso.com", Kind::Mailbox)
            .unwrap()
            .guid,
        ken.guid
    );
}

#[test]
fn new_mailboxes_have_everything_on_and_unique_names() {
    let session = session();
    let made = session
        .commit(change("New-Mailbox"), |draft| {
            let mut new = NewAccount::new("Kim Abercrombie", RecipientTypeDetails::UserMailbox);
            new.user_principal_name = Some("kim@contoso.com".to_owned());
            mailbox::create(draft, new.into())
        })
        .unwrap();
    let org = &made.organization;
    let row = crate::exchange::view::cas_mailbox(org, &made.value);
    for name in [
        "OWAEnabled",
        "MAPIEnabled",
        "PopEnabled",
        "ImapEnabled",
        "ActiveSyncEnabled",
    ] {
        let value = row
            .iter()
            .find(|(n, _)| &**n == name)
            .map(|(_, value)| value.clone());
        assert_eq!(value, Some(Property::Bool(true)), "{name}");
    }
    assert_eq!(made.value.alias.as_deref(), Some("kim"));
    assert_eq!(
        made.value.primary_smtp_address().unwrap().as_ref(),
        "kim@contoso.com"
    );
    let again = session.commit(change("New-Mailbox"), |draft| {
        mailbox::create(
            draft,
            NewAccount::new("Kim Abercrombie", RecipientTypeDetails::UserMailbox).into(),
        )
    });
    assert_eq!(
        again.unwrap_err(),
        ExchangeError::NameExists {
            name: "contoso.com/Users/Kim Abercrombie".to_owned()
        }
    );
    let foreign = session.commit(change("New-Mailbox"), |draft| {
        let mut new = NewAccount::new("X", RecipientTypeDetails::UserMailbox);
        new.user_principal_name = Some("x@elsewhere.example".to_owned());
        mailbox::create(draft, new.into())
    });
    assert_eq!(
        foreign.unwrap_err(),
        ExchangeError::DomainNotAccepted {
            domain: "elsewhere.example".to_owned()
        }
    );
    assert_eq!(session.journal().len(), 1);
}

#[test]
fn an_account_gets_a_mailbox_and_loses_it() {
    let session = session();
    session
        .commit(change("Enable-Mailbox"), |draft| {
            let kim = draft.find_recipient("Kim Akers", Kind::User)?;
            mailbox::enable(draft, &kim, &mailbox::EnableMailbox::default())
        })
        .unwrap();
    let org = session.organization();
    let kim = org
        .find_recipient("kimakers@contoso.com", Kind::Mailbox)
        .unwrap();
    assert_eq!(kim.kind, RecipientTypeDetails::UserMailbox);
    session
        .commit(change("Disable-Mailbox"), |draft| {
            let kim = draft.find_recipient("Kim Akers", Kind::Mailbox)?;
            mailbox::disable(draft, &kim, super::super::removed::Afterwards::Disabled)
        })
        .unwrap();
    let org = session.organization();
    let kim = org.find_recipient("Kim Akers", Kind::User).unwrap();
    assert_eq!(
        (kim.kind, kim.alias.as_deref()),
        (RecipientTypeDetails::User, None)
    );
    assert_eq!(kim.properties.text("Title"), "Engineer");
    assert!(org.find_recipient("Kim Akers", Kind::Mailbox).is_err());
    session
        .commit(change("Remove-Mailbox"), |draft| {
            let robin = draft.find_recipient("Robin Wood", Kind::Mailbox)?;
            mailbox::remove(draft, &robin, super::super::removed::Afterwards::Disabled);
            Ok(())
        })
        .unwrap();
    let org = session.organization();
    assert!(org.find_recipient("Robin Wood", Kind::Any).is_err());
    assert_eq!(
        org.find_recipient("Sales Team", Kind::Group)
            .unwrap()
            .members
            .len(),
        4
    );
}

#[test]
fn addresses_follow_their_rules() {
    let session = session();
    let ken = "Ken Sanchez";
    assert!(matches!(
        set(
            &session,
            ken,
            &[("PrimarySmtpAddress", "boss@contoso.com".into())]
        )
        .unwrap_err(),
        ExchangeError::AddressPolicyManages { .. }
    ));
    let both = [
        ("PrimarySmtpAddress", "boss@contoso.com".into()),
        ("EmailAddressPolicyEnabled", false.into()),
    ];
    set(&session, ken, &both).unwrap();
    assert!(matches!(
        set(
            &session,
            ken,
            &[(
                "EmailAddresses",
                Property::texts(["SMTP:boss@contoso.com", "tony@contoso.com"])
            )]
        )
        .unwrap_err(),
        ExchangeError::ProxyAddressExists { .. }
    ));
    assert!(matches!(
        set(
            &session,
            ken,
            &[("EmailAddresses", Property::texts(["not an address"]))]
        )
        .unwrap_err(),
        ExchangeError::InvalidAddress { .. }
    ));
    let org = session.organization();
    let record = org.find_recipient(ken, Kind::Mailbox).unwrap();
    assert_eq!(
        address::primary_smtp(&record.email_addresses)
            .unwrap()
            .as_ref(),
        "boss@contoso.com"
    );
}

#[test]
fn criteria_choose() {
    let org = built_in();
    let count = |criteria: &Criteria| org.mailboxes(criteria).unwrap().len();
    assert_eq!(count(&Criteria::default()), 45);
    assert_eq!(
        count(&Criteria {
            anr: Some("ken".to_owned()),
            ..Criteria::default()
        }),
        2
    );
    assert_eq!(
        count(&Criteria {
            anr: Some("sanchez ken".to_owned()),
            ..Criteria::default()
        }),
        1
    );
    assert_eq!(
        count(&Criteria {
            container: Some(org.container_of("contoso.com/Sales").unwrap()),
            ..Criteria::default()
        }),
        5
    );
    assert_eq!(
        count(&Criteria {
            container: Some(org.container_of("OU=Sales,DC=contoso,DC=com").unwrap()),
            ..Criteria::default()
        }),
        5
    );
    assert!(org.container_of("Nowhere").is_err());
    assert_eq!(
        count(&Criteria {
            kinds: vec![RecipientTypeDetails::RoomMailbox],
            ..Criteria::default()
        }),
        3
    );
    assert_eq!(
        count(&Criteria {
            archive: true,
            ..Criteria::default()
        }),
        2
    );
    let filter = Some(Predicate::parse("MAPIEnabled -eq $false", "Get-CASMailbox").unwrap());
    assert_eq!(
        count(&Criteria {
            filter,
            ..Criteria::default()
        }),
        1
    );
    assert_eq!(now().to_string(), "2/14/2018 3:15:00 PM");
}
