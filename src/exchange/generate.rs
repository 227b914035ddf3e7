//! Made-up mailboxes in any number, always the same ones.

use super::address::ProxyAddress;
use super::organization::{Organization, guid_of};
use super::property::{Property, Text};
use super::record::{
    Class, DirectoryObject, MailboxPart, MapiAccess, PropertyBag, RecipientTypeDetails,
};
use super::time::Moment;
use uuid::Uuid;

const FIRST: [&str; 40] = [
    "Aaron", "Alice", "Amara", "Anna", "Ben", "Bianca", "Carlos", "Chloe", "Daniel", "Diana",
    "Elena", "Emil", "Fatima", "Felix", "Grace", "Gustav", "Hana", "Hugo", "Ines", "Ivan",
    "Jasmine", "Jonas", "Kaito", "Katrin", "Leo", "Lin", "Maria", "Mateo", "Nadia", "Noah", "Olga",
    "Oscar", "Paula", "Quentin", "Rosa", "Samir", "Tara", "Uma", "Viktor", "Wei",
];

const LAST: [&str; 50] = [
    "Abel", "Almeida", "Andersen", "Baker", "Bauer", "Bianchi", "Brown", "Carter", "Castro",
    "Chen", "Clark", "Costa", "Dubois", "Eriksen", "Evans", "Fischer", "Fontaine", "Garcia",
    "Gomez", "Gupta", "Hall", "Hansen", "Hoffmann", "Ito", "Jansen", "Johnson", "Kim", "Kowalski",
    "Kumar", "Larsen", "Lopez", "Martin", "Mendes", "Moreau", "Nakamura", "Nielsen", "Novak",
    "Okafor", "Olsen", "Patel", "Peeters", "Petrov", "Reyes", "Rossi", "Santos", "Schmidt",
    "Silva", "Tanaka", "Virtanen", "Weber",
];

/// So many made-up mailboxes, with names that nothing in the organization has.
pub fn mailboxes(organization: &Organization, count: usize, when: Moment) -> Vec<DirectoryObject> {
    let databases: Vec<Uuid> = organization
        .of_class(Class::Database)
        .map(|database| database.guid)
        .collect();
    let domain = organization.default_domain();
    let root = organization.legacy_root();
    let Some(first_database) = databases.first().copied() else {
        return Vec::new();
    };
    let first_names = FIRST.map(Text::from);
    let last_names = LAST.map(Text::from);
    let shared = Shared {
        container: "Generated".into(),
        prefix: "SMTP".into(),
        first: "FirstName".into(),
        last: "LastName".into(),
    };
    let pairs = FIRST.len() * LAST.len();
    let mut list = Vec::with_capacity(count);
    // In order of the names, so that walking the table by name walks the memory forward.
    for (pair, (first, last)) in first_names
        .iter()
        .flat_map(|f| last_names.iter().map(move |l| (f, l)))
        .enumerate()
    {
        let rounds = count / pairs + usize::from(pair < count % pairs);
        let mut rounds: Vec<(String, usize)> = (1..=rounds)
            .map(|round| {
                (
                    if round == 1 {
                        String::new()
                    } else {
                        format!(" {round}")
                    },
                    round,
                )
            })
            .collect();
        rounds.sort_unstable();
        for (suffix, round) in rounds {
            let number = u64::try_from((round - 1) * pairs + pair).unwrap_or(u64::MAX);
            let guid = guid_of("generated", number * 4 + 1);
            let name: Text = format!("{first} {last}{suffix}").into();
            let mut alias = format!("{first}.{last}{}", suffix.trim_start());
            alias.make_ascii_lowercase();
            let address: Text = format!("{alias}@{domain}").into();
            let legacy_dn = format!("{root}/cn=Recipients/cn={}-{alias}", guid.simple()).into();
            let alias: Text = alias.into();
            let turn = usize::try_from(number)
                .ok()
                .and_then(|n| n.checked_rem(databases.len()));
            list.push(DirectoryObject {
                guid,
                display_name: name.clone(),
                container: shared.container.clone(),
                kind: RecipientTypeDetails::UserMailbox,
                sam_account_name: Some(alias.clone()),
                user_principal_name: Some(address.clone()),
                email_addresses: vec![ProxyAddress {
                    prefix: shared.prefix.clone(),
                    address,
                }],
                legacy_dn: Some(legacy_dn),
                alias: Some(alias),
                name,
                mailbox: Some(MailboxPart {
                    exchange_guid: guid_of("generated", number * 4 + 2),
                    database: turn
                        .and_then(|n| databases.get(n))
                        .copied()
                        .unwrap_or(first_database),
                    created: when,
                    archive: None,
                    mapi: MapiAccess::default(),
                }),
                members: Vec::new(),
                created: when,
                changed: when,
                properties: PropertyBag::of(vec![
                    (shared.first.clone(), Property::Text(first.clone())),
                    (shared.last.clone(), Property::Text(last.clone())),
                ]),
            });
        }
    }
    list
}

/// The texts that all made-up mailboxes share.
struct Shared {
    container: Text,
    prefix: Text,
    first: Text,
    last: Text,
}
