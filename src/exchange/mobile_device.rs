//! Mobile devices: the telephones and tablets of a mailbox, made of its GUID; who may synchronize, by what the organization
//! and the mailbox say.

use super::organization::{Organization, guid_of};
use super::plain::key;
use super::property::{EnumValue, Property, Text, same};
use super::record::{ConfigurationObject, DirectoryObject, PropertyBag, RecipientTypeDetails};
use super::time::{Moment, Span};
use std::sync::Arc;
use uuid::Uuid;

/// A kind of device.
struct Model {
    /// Its type.
    kind: &'static str,
    /// Its model.
    model: &'static str,
    /// The name that its owner reads.
    friendly: &'static str,
    /// Its operating system.
    system: &'static str,
    /// What it calls itself.
    agent: &'static str,
    /// How it synchronizes.
    client: &'static str,
    /// The version of that protocol.
    version: &'static str,
}

const IPHONE: Model = Model {
    kind: "iPhone",
    model: "iPhone14C5",
    friendly: "White iPhone 13",
    system: "iOS 17.1.1 21B91",
    agent: "Apple-iPhone14C5/2102.91",
    client: "EAS",
    version: "16.1",
};

const MODELS: &[Model] = &[
    IPHONE,
    Model {
        kind: "Outlook",
        model: "Outlook for iOS and Android",
        friendly: "Outlook for iOS and Android",
        system: "iOS 17.1.1",
        agent: "Outlook-iOS-Android/1.0",
        client: "Outlook",
        version: "1.0",
    },
    Model {
        kind: "Android",
        model: "SM-S911B",
        friendly: "Galaxy S23",
        system: "Android 14",
        agent: "Android-SAMSUNG-SM-S911B/101.14",
        client: "EAS",
        version: "16.1",
    },
    Model {
        kind: "iPad",
        model: "iPad13C1",
        friendly: "Gray iPad Air",
        system: "iOS 16.7.2 20H115",
        agent: "Apple-iPad13C1/2008.115",
        client: "EAS",
        version: "16.1",
    },
];

/// The property of a mailbox that keeps the GUIDs of devices that were removed.
pub const REMOVED: &str = "RemovedMobileDevices";

/// The property of a mailbox that keeps which devices are to be wiped: GUID, when, how, and by whom.
pub const WIPES: &str = "WipedMobileDevices";

/// What was asked to be wiped.
pub struct Wipe {
    /// When.
    pub at: Moment,
    /// The account alone, or the whole device.
    pub account_only: bool,
    /// Who asked.
    pub by: Text,
}

/// Whether a device may synchronize, and why.
pub struct Access {
    /// `Allowed`, `Blocked`, `Quarantined`.
    pub state: &'static str,
    /// `Global`, `Individual`, `DeviceRule`.
    pub reason: &'static str,
    /// The rule, when it was one.
    pub rule: Option<Arc<ConfigurationObject>>,
}

/// A device of a mailbox.
pub struct MobileDevice {
    /// Its GUID.
    pub guid: Uuid,
    /// The id that it gives itself.
    pub id: Text,
    /// The mailbox.
    pub owner: Arc<DirectoryObject>,
    model: &'static Model,
    seed: u64,
}

/// The devices of a mailbox: their GUIDs, and the number of which they are made.
fn made(owner: &DirectoryObject) -> Vec<(Uuid, u64)> {
    const NAMES: u64 = 0x5eed_de51_ce00;
    let Some(part) = owner.mailbox.as_ref() else {
        return Vec::new();
    };
    if owner.kind != RecipientTypeDetails::UserMailbox {
        return Vec::new();
    }
    let (high, low) = part.exchange_guid.as_u64_pair();
    let seed = high.rotate_left(11) ^ low;
    let count = match seed % 10 {
        0..=3 => 0,
        4..=8 => 1,
        _ => 2,
    };
    let removed = owner.properties.get(REMOVED);
    (0..count)
        .map(|number| {
            let guid = guid_of(&part.exchange_guid.to_string(), NAMES + number);
            (guid, (seed >> 8).wrapping_add(number * 7))
        })
        .filter(|(guid, _)| {
            removed.is_none_or(|removed| !removed.items().contains(&Property::Guid(*guid)))
        })
        .collect()
}

/// Whether a mailbox has devices that synchronize by ActiveSync.
pub fn has(owner: &DirectoryObject) -> bool {
    made(owner)
        .iter()
        .any(|(_, seed)| model(*seed).client == "EAS")
}

/// The model that a number means: most are telephones.
fn model(seed: u64) -> &'static Model {
    let place = match seed % 100 {
        0..=37 => 0,
        38..=69 => 1,
        70..=91 => 2,
        _ => 3,
    };
    MODELS.get(place).unwrap_or(&IPHONE)
}

/// The devices of a mailbox.
pub fn of(owner: &Arc<DirectoryObject>) -> Vec<MobileDevice> {
    made(owner)
        .into_iter()
        .map(|(guid, seed)| {
            let model = model(seed);
            let digits = guid.simple().to_string().to_uppercase();
            let id = match model.client {
                "EAS" => format!("{}{}", model.prefix(), digits.get(..20).unwrap_or_default()),
                _ => digits,
            };
            MobileDevice {
                guid,
                id: id.into(),
                owner: Arc::clone(owner),
                model,
                seed,
            }
        })
        .collect()
}

impl Model {
    /// How the ids of such devices begin.
    fn prefix(&self) -> &'static str {
        match self.kind {
            "iPhone" | "iPad" => "Appl",
            "Android" => "SEC1",
            _ => "",
        }
    }
}

impl MobileDevice {
    /// Its name in the directory.
    pub fn name(&self) -> String {
        match self.model.client {
            "Outlook" => format!("Hx§Outlook§{}", self.id),
            _ => format!("{}§{}", self.model.kind, self.id),
        }
    }

    /// Its name in canonical form.
    pub fn identity(&self, org: &Organization) -> String {
        format!(
            "{}/ExchangeActiveSyncDevices/{}",
            org.canonical_name(&self.owner),
            self.name()
        )
    }

    /// How Exchange Online names it.
    pub fn short_identity(&self) -> String {
        format!(
            "{}\\ExchangeActiveSyncDevices\\{}",
            self.owner.name,
            self.name()
        )
    }

    /// Its distinguished name.
    pub fn distinguished_name(&self, org: &Organization) -> String {
        format!(
            "CN={},CN=ExchangeActiveSyncDevices,{}",
            self.name(),
            org.distinguished_name(&self.owner)
        )
    }

    /// Whether a text names it.
    pub fn is_named(&self, org: &Organization, text: &str) -> bool {
        let path = text.replace('\\', "/").to_lowercase();
        let own = self.short_identity().replace('\\', "/").to_lowercase();
        let ends = path
            .strip_suffix(&own)
            .is_some_and(|before| before.is_empty() || before.ends_with('/'));
        ends || same(&path, &self.identity(org))
            || same(text, &self.distinguished_name(org))
            || same(text, &self.guid.to_string())
            || same(text, &self.id)
            || same(text, &self.name())
    }

    /// How it synchronizes: `EAS`, `Outlook`.
    pub fn client(&self) -> &'static str {
        self.model.client
    }

    /// When it first synchronized.
    pub fn first_sync(&self) -> Moment {
        let hours = i64::try_from(self.seed % 4_000).unwrap_or_default() + 3;
        self.owner.created.plus(Span::from_seconds(hours * 3_600))
    }

    /// When it last synchronized.
    pub fn last_sync(&self, now: Moment) -> Moment {
        // One in eight has not been seen for long.
        let minutes = match self.seed % 8 {
            0 => 60 * 24 * (40 + i64::try_from(self.seed % 100).unwrap_or_default()),
            _ => i64::try_from(self.seed % 3_000).unwrap_or_default() + 2,
        };
        let at = now.plus(Span::from_seconds(-minutes * 60));
        at.max(self.first_sync().min(now))
    }

    /// What was asked to be wiped of it.
    pub fn wipe(&self) -> Option<Wipe> {
        let own = self.guid.to_string();
        let held = self.owner.properties.get(WIPES)?;
        held.items().iter().find_map(|item| {
            let text = item.as_text()?;
            let mut parts = text.splitn(4, '|');
            (parts.next() == Some(&*own)).then_some(())?;
            let at = Moment::from_ticks(parts.next()?.parse().ok()?);
            let account_only = parts.next()? == "account";
            Some(Wipe {
                at,
                account_only,
                by: parts.next()?.into(),
            })
        })
    }

    /// Asks to wipe it, or not to.
    pub fn set_wipe(&self, properties: &mut PropertyBag, wipe: Option<&Wipe>) {
        let own = self.guid.to_string();
        let mut held: Vec<Property> = properties
            .get(WIPES)
            .map(|held| held.items().to_vec())
            .unwrap_or_default();
        held.retain(|item| {
            item.as_text()
                .is_none_or(|text| text.split('|').next() != Some(&*own))
        });
        if let Some(wipe) = wipe {
            let how = if wipe.account_only {
                "account"
            } else {
                "device"
            };
            held.push(Property::text(format!(
                "{own}|{}|{how}|{}",
                wipe.at.ticks(),
                wipe.by
            )));
        }
        properties.set(WIPES, Property::list(held));
    }

    /// Whether it may synchronize: what the mailbox says of this very device, then the rules, then the organization.
    pub fn access(&self, org: &Organization) -> Access {
        let names = |property: &str| {
            self.owner.properties.get(property).is_some_and(|held| {
                held.items()
                    .iter()
                    .any(|id| same(&id.to_string(), &self.id))
            })
        };
        let individual = |state| Access {
            state,
            reason: "Individual",
            rule: None,
        };
        if names("ActiveSyncBlockedDeviceIDs") {
            return individual("Blocked");
        }
        if names("ActiveSyncAllowedDeviceIDs") {
            return individual("Allowed");
        }
        let of_rule = org
            .configuration()
            .candidates(key("ActiveSyncDeviceAccessRule", None))
            .filter(|rule| rule.noun.as_deref() == Some("ActiveSyncDeviceAccessRule"))
            .find(|rule| {
                let wanted = rule.properties.text("QueryString");
                let own = match rule.properties.text("Characteristic") {
                    "DeviceModel" => self.model.model,
                    "DeviceOS" => self.model.system,
                    "UserAgent" => self.model.agent,
                    _ => self.model.kind,
                };
                same(wanted, own)
            });
        if let Some(rule) = of_rule {
            return Access {
                state: state(rule.properties.text("AccessLevel")),
                reason: "DeviceRule",
                rule: Some(Arc::clone(rule)),
            };
        }
        let level = org
            .configuration()
            .candidates(key("ActiveSyncOrganizationSettings", None))
            .find(|held| held.noun.as_deref() == Some("ActiveSyncOrganizationSettings"))
            .map(|held| held.properties.text("DefaultAccessLevel").to_owned())
            .unwrap_or_default();
        Access {
            state: state(&level),
            reason: "Global",
            rule: None,
        }
    }

    fn access_values(&self, org: &Organization) -> [(&'static str, Property); 3] {
        let access = self.access(org);
        let of = |type_name: &str, name: &str| {
            Property::Enum(EnumValue {
                type_name: format!(
                    "Microsoft.Exchange.Data.Directory.SystemConfiguration.{type_name}"
                )
                .into(),
                name: name.into(),
            })
        };
        [
            ("DeviceAccessState", of("DeviceAccessState", access.state)),
            (
                "DeviceAccessStateReason",
                of("DeviceAccessStateReason", access.reason),
            ),
            (
                "DeviceAccessControlRule",
                access
                    .rule
                    .map_or(Property::Null, |rule| Property::text(&*rule.name)),
            ),
        ]
    }

    /// What `Get-MobileDevice` shows.
    pub fn values(&self, org: &Organization) -> Vec<(&'static str, Property)> {
        let model = self.model;
        let text = |text: &str| Property::text(text);
        let first = self.first_sync();
        let mut values = vec![
            ("FriendlyName", text(model.friendly)),
            ("DeviceId", Property::Text(self.id.clone())),
            ("DeviceOS", text(model.system)),
            ("DeviceOSLanguage", text("en")),
            ("DeviceType", text(model.kind)),
            ("DeviceUserAgent", text(model.agent)),
            ("DeviceModel", text(model.model)),
            ("DeviceActiveSyncVersion", text(model.version)),
            ("FirstSyncTime", Property::Utc(first)),
            (
                "UserDisplayName",
                Property::text(org.canonical_name(&self.owner)),
            ),
            ("ClientVersion", text(model.version)),
            ("ClientType", Property::member(model.client)),
            ("Name", Property::text(self.name())),
            (
                "DistinguishedName",
                Property::text(self.distinguished_name(org)),
            ),
            ("Identity", Property::text(self.identity(org))),
            ("Id", Property::text(self.identity(org))),
            ("Guid", Property::Guid(self.guid)),
            ("ExchangeObjectId", Property::Guid(self.guid)),
            (
                "ObjectCategory",
                Property::text(format!(
                    "{}/Configuration/Schema/ms-Exch-Active-Sync-Device",
                    org.forest.domain
                )),
            ),
            ("WhenChanged", Property::Local(first)),
            ("WhenCreated", Property::Local(first)),
            ("WhenChangedUTC", Property::Utc(first)),
            ("WhenCreatedUTC", Property::Utc(first)),
            (
                "OriginatingServer",
                Property::Text(org.forest.domain_controller.clone()),
            ),
        ];
        values.extend(self.access_values(org));
        values
    }

    /// What `Get-MobileDeviceStatistics` shows.
    pub fn statistics(&self, org: &Organization, now: Moment) -> Vec<(&'static str, Property)> {
        let model = self.model;
        let text = |text: &str| Property::text(text);
        let last = self.last_sync(now);
        let policy = self.owner.properties.get("ActiveSyncMailboxPolicy");
        let policy = policy
            .filter(|held| !held.is_null())
            .map_or_else(|| "Default".to_owned(), ToString::to_string);
        let wipe = self.wipe();
        let asked = wipe.as_ref();
        let sent = |account_only: bool| {
            asked
                .filter(|wipe| wipe.account_only == account_only)
                .map_or(Property::Null, |wipe| Property::Utc(wipe.at))
        };
        let by = |account_only: bool| {
            asked
                .filter(|wipe| wipe.account_only == account_only)
                .map_or(Property::Null, |wipe| Property::Text(wipe.by.clone()))
        };
        let status = match asked {
            None => "DeviceOk",
            Some(wipe) if wipe.account_only => "AccountOnlyDeviceWipePending",
            Some(_) => "DeviceWipePending",
        };
        let folders = 4 + i32::try_from(self.seed % 20).unwrap_or_default();
        let mut values = vec![
            ("FirstSyncTime", Property::Utc(self.first_sync())),
            ("LastPolicyUpdateTime", Property::Utc(self.first_sync())),
            ("LastSyncAttemptTime", Property::Utc(last)),
            ("LastSuccessSync", Property::Utc(last)),
            ("DeviceType", text(model.kind)),
            ("DeviceID", Property::Text(self.id.clone())),
            ("DeviceUserAgent", text(model.agent)),
            ("DeviceWipeSentTime", Property::Null),
            ("DeviceWipeRequestTime", sent(false)),
            ("AccountOnlyDeviceWipeRequestTime", sent(true)),
            ("LastDeviceWipeRequestor", by(false)),
            ("LastAccountOnlyDeviceWipeRequestor", by(true)),
            ("DeviceModel", text(model.model)),
            ("DeviceFriendlyName", text(model.friendly)),
            ("DeviceOS", text(model.system)),
            ("DeviceOSLanguage", text("en")),
            ("Identity", Property::text(self.identity(org))),
            ("Guid", Property::Guid(self.guid)),
            ("IsRemoteWipeSupported", Property::Bool(true)),
            ("Status", Property::member(status)),
            ("DevicePolicyApplied", Property::text(policy)),
            (
                "DevicePolicyApplicationStatus",
                Property::member("AppliedInFull"),
            ),
            ("ClientVersion", text(model.version)),
            ("DeviceActiveSyncVersion", text(model.version)),
            ("NumberOfFoldersSynced", Property::Int(folders)),
            ("ClientType", Property::member(model.client)),
        ];
        values.extend(self.access_values(org));
        values
    }
}

/// The state of access that a level means.
fn state(level: &str) -> &'static str {
    match level.to_ascii_lowercase().as_str() {
        "block" => "Blocked",
        "quarantine" => "Quarantined",
        _ => "Allowed",
    }
}
