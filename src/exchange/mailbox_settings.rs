//! Settings of a mailbox that have rules: what a resource accepts, automatic replies, language and time zone.

use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::identity::Kind;
use super::property::{Property, Setting, Text, same};
use super::record::ConfigurationObject;
use serde_json::Value as Json;
use std::sync::{Arc, LazyLock};

/// Time zones by their Windows names, and the usual formats of languages.
static REGIONS: LazyLock<Json> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../grammar/exchange/regions.json")).unwrap_or_default()
});

/// Numbers of a resource, and how large they may be.
const RANGES: &[(&str, i64, i64)] = &[
    ("BookingWindowInDays", 0, 1_080),
    ("MaximumDurationInMinutes", 0, 2_147_483_647),
    ("MinimumDurationInMinutes", 0, 2_147_483_647),
    ("ConflictPercentageAllowed", 0, 100),
    ("MaximumConflictInstances", 0, 2_147_483_647),
];

/// Lists of people that are kept by their legacy names.
const PEOPLE: [&str; 3] = ["BookInPolicy", "RequestInPolicy", "RequestOutOfPolicy"];

/// Sees to what follows from the settings of a mailbox.
pub fn settle(
    draft: &mut Draft,
    noun: &str,
    record: &Arc<ConfigurationObject>,
    settings: &[(String, Setting)],
) -> Result<()> {
    let has = |wanted: &str| settings.iter().any(|(name, _)| same(name, wanted));
    let mut next = (**record).clone();
    match noun {
        "CalendarProcessing" => {
            for (name, low, high) in RANGES {
                let number = next.properties.get(name).and_then(Property::as_long);
                if let Some(number) = number
                    && !(*low..=*high).contains(&number)
                {
                    return Err(ExchangeError::Rule {
                        id: "OutOfRange",
                        arguments: vec![
                            (*name).to_owned(),
                            number.to_string(),
                            low.to_string(),
                            high.to_string(),
                        ],
                    });
                }
            }
            for name in PEOPLE.into_iter().filter(|name| has(name)) {
                let mut list: Vec<Text> = Vec::new();
                for given in next.properties.texts(name) {
                    let found = draft.find_recipient(&given, Kind::Any).map_err(|_| {
                        ExchangeError::ObjectNotFound {
                            identity: given.to_string(),
                        }
                    })?;
                    list.push(found.legacy_dn.clone().unwrap_or(given));
                }
                next.properties.set(name, Property::texts(list));
            }
        }
        "MailboxAutoReplyConfiguration" => {
            let at = |name: &str| match next.properties.get(name) {
                Some(Property::Local(at) | Property::Utc(at)) => Some(*at),
                _ => None,
            };
            let scheduled = next
                .properties
                .get("AutoReplyState")
                .is_some_and(|state| same(&state.to_string(), "Scheduled"));
            if let (true, Some(start), Some(end)) = (scheduled, at("StartTime"), at("EndTime"))
                && start >= end
            {
                return Err(ExchangeError::Rule {
                    id: "AutoReplyOrder",
                    arguments: vec![start.to_string(), end.to_string()],
                });
            }
        }
        _ => {
            let zone = next.properties.text("TimeZone").to_owned();
            if has("TimeZone") && !zone.is_empty() {
                let known = REGIONS
                    .get("timeZones")
                    .and_then(Json::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Json::as_str)
                    .find(|known| same(known, &zone));
                match known {
                    Some(known) => next.properties.set("TimeZone", Property::text(known)),
                    None => {
                        return Err(ExchangeError::Rule {
                            id: "TimeZoneUnknown",
                            arguments: vec![zone],
                        });
                    }
                }
            }
            let language = next
                .properties
                .get("Language")
                .map(ToString::to_string)
                .unwrap_or_default();
            if has("Language")
                && let Some(formats) = REGIONS.get("languages").and_then(|all| all.get(&language))
            {
                for (place, name) in ["DateFormat", "TimeFormat"].into_iter().enumerate() {
                    if !has(name)
                        && let Some(usual) = formats.get(place).and_then(Json::as_str)
                    {
                        next.properties.set(name, Property::text(usual));
                    }
                }
            }
        }
    }
    if draft.configuration().get(next.guid).is_some() {
        draft.put_configuration(next);
    }
    Ok(())
}

/// Gives a calendar that is published the addresses under which it is, and takes them from one that is not.
pub fn publish(draft: &mut Draft, record: &ConfigurationObject) {
    let mut next = record.clone();
    let owner = record
        .owner
        .and_then(|guid| draft.directory().get(guid).cloned());
    match owner {
        Some(owner) if next.properties.flag("PublishEnabled") == Some(true) => {
            let server = draft
                .server_or_own(None)
                .map(|server| super::server::fqdn(draft, &server))
                .unwrap_or_default();
            let address = format!("{}@{}", owner.guid.simple(), draft.default_domain());
            let key = super::organization::guid_of(&owner.guid.to_string(), 7).simple();
            let base = format!("http://{server}/owa/calendar/{address}/{key}/calendar");
            next.properties.set(
                "PublishedCalendarUrl",
                Property::text(format!("{base}.html")),
            );
            next.properties
                .set("PublishedICalUrl", Property::text(format!("{base}.ics")));
        }
        _ => {
            next.properties.clear("PublishedCalendarUrl");
            next.properties.clear("PublishedICalUrl");
        }
    }
    draft.put_configuration(next);
}
