//! Made-up mailboxes in any number, always the same ones.

use super::address::ProxyAddress;
use super::organization::{Organization, guid_of};
use super::property::{Property, Text};
use super::record::{
    Class, DirectoryObject, MailboxPart, MapiAccess, PropertyBag, RecipientTypeDetails,
};
use super::table::facts::Facts;
use super::table::{Seen, Source};
use super::time::Moment;
use serde::{Deserialize, Serialize};
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

/// What made-up mailboxes are made after: the same recipe makes the same ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipe {
    /// How many there are.
    pub count: usize,
    /// When they were made.
    pub when: Moment,
    /// The databases that they are in, in turn.
    pub databases: Vec<Uuid>,
    /// The domain of their addresses.
    pub domain: Text,
    /// What their legacy names begin with.
    pub root: Text,
}

impl Recipe {
    /// For so many mailboxes of an organization; none if it has no database.
    pub fn of(organization: &Organization, count: usize, when: Moment) -> Option<Self> {
        let databases: Vec<Uuid> = organization
            .of_class(Class::Database)
            .map(|database| database.guid)
            .collect();
        (!databases.is_empty()).then(|| Self {
            count,
            when,
            databases,
            domain: organization.default_domain(),
            root: organization.legacy_root().into(),
        })
    }

    /// What makes them.
    pub fn maker(self) -> Maker {
        let pairs = FIRST.len() * LAST.len();
        let rounds = self.count / pairs;
        let in_order = |rounds: usize| {
            let mut list: Vec<(String, usize)> = (1..=rounds)
                .map(|round| match round {
                    1 => (String::new(), 1),
                    round => (format!(" {round}"), round),
                })
                .collect();
            list.sort_unstable();
            list
        };
        let mark = guid_of(&format!("{self:?}"), 0).as_u64_pair().0;
        Maker {
            fewer: in_order(rounds),
            more: in_order(rounds + 1),
            with_more: self.count % pairs,
            first: FIRST.map(Text::from),
            last: LAST.map(Text::from),
            container: "Generated".into(),
            prefix: "SMTP".into(),
            first_name: "FirstName".into(),
            last_name: "LastName".into(),
            mark,
            recipe: self,
        }
    }
}

fn object_guid(number: u64) -> Uuid {
    guid_of("generated", number * 4 + 1)
}

/// Makes the mailboxes of a recipe, in order of their names.
#[derive(Debug)]
pub struct Maker {
    recipe: Recipe,
    /// What follows the names of a pair, in order, and the rounds: of the pairs that have fewer.
    fewer: Vec<(String, usize)>,
    /// The same, of the pairs that have one more.
    more: Vec<(String, usize)>,
    /// How many pairs have one more.
    with_more: usize,
    // The texts that all share.
    first: [Text; 40],
    last: [Text; 50],
    container: Text,
    prefix: Text,
    first_name: Text,
    last_name: Text,
    mark: u64,
}

impl Maker {
    /// The recipe.
    pub fn recipe(&self) -> &Recipe {
        &self.recipe
    }

    /// The pair of names of a mailbox by its place in the order of names, what follows them, and its number.
    fn told(&self, place: usize) -> Option<(usize, &str, usize)> {
        let long = self.with_more * self.more.len();
        let (pair, (suffix, round)) = if place < long {
            let pair = place.checked_div(self.more.len())?;
            (pair, self.more.get(place % self.more.len())?)
        } else {
            let rest = place - long;
            let pair = rest.checked_div(self.fewer.len())?;
            (
                self.with_more + pair,
                self.fewer.get(rest % self.fewer.len())?,
            )
        };
        Some((pair, suffix, (round - 1) * FIRST.len() * LAST.len() + pair))
    }

    /// The mailbox that has this place in the order of names.
    pub fn make(&self, place: usize) -> Option<DirectoryObject> {
        let (pair, suffix, number) = self.told(place)?;
        let first = self.first.get(pair / LAST.len())?;
        let last = self.last.get(pair % LAST.len())?;
        let database = *self
            .recipe
            .databases
            .get(number.checked_rem(self.recipe.databases.len())?)?;
        let number = u64::try_from(number).ok()?;
        let guid = object_guid(number);
        let name: Text = format!("{first} {last}{suffix}").into();
        let mut alias = format!("{first}.{last}{}", suffix.trim_start());
        alias.make_ascii_lowercase();
        let address: Text = format!("{alias}@{}", self.recipe.domain).into();
        let legacy_dn = format!(
            "{}/cn=Recipients/cn={}-{alias}",
            self.recipe.root,
            guid.simple()
        );
        let alias: Text = alias.into();
        Some(DirectoryObject {
            guid,
            display_name: name.clone(),
            container: self.container.clone(),
            kind: RecipientTypeDetails::UserMailbox,
            sam_account_name: Some(alias.clone()),
            user_principal_name: Some(address.clone()),
            email_addresses: vec![ProxyAddress {
                prefix: self.prefix.clone(),
                address,
            }],
            legacy_dn: Some(legacy_dn.into()),
            alias: Some(alias),
            name,
            mailbox: Some(MailboxPart {
                exchange_guid: guid_of("generated", number * 4 + 2),
                database,
                created: self.recipe.when,
                archive: None,
                mapi: MapiAccess::default(),
            }),
            members: Vec::new(),
            created: self.recipe.when,
            changed: self.recipe.when,
            properties: PropertyBag::of(vec![
                (self.first_name.clone(), Property::Text(first.clone())),
                (self.last_name.clone(), Property::Text(last.clone())),
            ]),
        })
    }
}

impl Source<DirectoryObject> for Maker {
    fn read(&self, at: u64, _length: u32) -> Result<DirectoryObject, String> {
        usize::try_from(at)
            .ok()
            .and_then(|place| self.make(place))
            .ok_or_else(|| format!("the recipe makes no mailbox of the number {at}"))
    }

    fn written(&self, _at: u64, _length: u32) -> Option<&[u8]> {
        None
    }

    fn guid(&self, at: u64, _length: u32) -> Option<Uuid> {
        let (_, _, number) = self.told(usize::try_from(at).ok()?)?;
        Some(object_guid(u64::try_from(number).ok()?))
    }

    fn look(
        &self,
        at: u64,
        length: u32,
        place: usize,
        keys: &mut Vec<u64>,
        facts: &mut Facts,
    ) -> Result<Seen, String> {
        let record = self.read(at, length)?;
        Ok(Seen::of(&record, place, keys, facts))
    }

    fn mark(&self) -> u64 {
        self.mark
    }
}

/// So many made-up mailboxes, in memory.
pub fn mailboxes(organization: &Organization, count: usize, when: Moment) -> Vec<DirectoryObject> {
    let Some(recipe) = Recipe::of(organization, count, when) else {
        return Vec::new();
    };
    let maker = recipe.maker();
    (0..count).filter_map(|place| maker.make(place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recipe_makes_all_in_order_of_their_names() {
        for count in [0, 3, 2_000, 4_500, 23_001] {
            let maker = Recipe {
                count,
                when: Moment::UNSET,
                databases: vec![Uuid::nil()],
                domain: "contoso.com".into(),
                root: "/o=x".into(),
            }
            .maker();
            let made: Vec<_> = (0..count).map(|place| maker.make(place)).collect();
            assert!(made.iter().all(Option::is_some), "{count}");
            let names: Vec<String> = made
                .iter()
                .flatten()
                .map(|record| record.name.to_lowercase())
                .collect();
            assert!(names.is_sorted_by(|a, b| a < b), "{count}");
            assert_eq!(maker.make(count), None);
        }
    }
}
