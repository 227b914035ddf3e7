//! Mobile devices: Get-, Remove- and Clear-MobileDevice, Get-MobileDeviceStatistics, and the same of ActiveSyncDevice, which
//! know only those that synchronize by ActiveSync.

use super::project::{ExchangeObject, Source};
use super::{argument, error, rest, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::mobile_device::{self, MobileDevice, REMOVED, Wipe};
use crate::exchange::online;
use crate::exchange::organization::Organization;
use crate::exchange::predicate::Predicate;
use crate::exchange::property::{Property, same};
use crate::exchange::record::RecipientTypeDetails;
use crate::exchange::schema::View;
use crate::exchange::view::Row;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Clear-ActiveSyncDevice",
        body: Body::Each(clear),
    },
    Cmdlet {
        name: "Clear-MobileDevice",
        body: Body::Each(clear),
    },
    Cmdlet {
        name: "Get-ActiveSyncDevice",
        body: Body::Each(|call| get(call, View::ActiveSyncDevice)),
    },
    Cmdlet {
        name: "Get-ActiveSyncDeviceStatistics",
        body: Body::Each(|call| statistics(call, View::ActiveSyncDeviceStatistics)),
    },
    Cmdlet {
        name: "Get-EXOMobileDeviceStatistics",
        body: Body::Each(|call| statistics(call, View::MobileDeviceStatistics)),
    },
    Cmdlet {
        name: "Get-MobileDevice",
        body: Body::Each(|call| get(call, View::MobileDevice)),
    },
    Cmdlet {
        name: "Get-MobileDeviceStatistics",
        body: Body::Each(|call| statistics(call, View::MobileDeviceStatistics)),
    },
    Cmdlet {
        name: "Remove-ActiveSyncDevice",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-MobileDevice",
        body: Body::Each(remove),
    },
];

fn has(call: &Call<'_>, parameter: &str) -> bool {
    call.given.metadata().exact(parameter).is_some()
}

/// Whether the command and its switches mean a device.
fn wanted(call: &Call<'_>) -> impl Fn(&MobileDevice) -> bool + use<> {
    let flag = |name: &str| has(call, name) && call.flag(name);
    let is_old = call.info.name.contains("ActiveSyncDevice");
    let (active_sync, others) = (
        flag("ActiveSync"),
        ["OWAforDevices", "RestApi"].into_iter().any(flag),
    );
    let outlook = flag("UniversalOutlook");
    move |device| {
        let is_active_sync = device.client() == "EAS";
        if is_old {
            return is_active_sync;
        }
        if !active_sync && !others && !outlook {
            return true;
        }
        (active_sync && is_active_sync) || (outlook && device.client() == "Outlook")
    }
}

/// All devices of the organization, or of a mailbox.
fn devices(org: &Organization, of: Option<uuid::Uuid>) -> Vec<MobileDevice> {
    org.recipients(RecipientTypeDetails::is_mailbox)
        .filter(|record| of.is_none_or(|guid| record.guid == guid))
        .flat_map(mobile_device::of)
        .collect()
}

/// The device that a text names; none when an error was written.
fn named(call: &mut Call<'_>, org: &Organization, text: &str) -> Flow<Option<MobileDevice>> {
    let keep = wanted(call);
    let found = devices(org, None)
        .into_iter()
        .find(|device| keep(device) && device.is_named(org, text));
    if found.is_none() {
        let refusal = ExchangeError::NotFound {
            identity: text.to_owned(),
            server: org.forest.domain_controller.to_string(),
        };
        error::write(call, &refusal)?;
    }
    Ok(found)
}

/// The devices of the mailbox that a parameter names.
fn in_mailbox(
    call: &mut Call<'_>,
    org: &Organization,
    name: &str,
) -> Flow<Option<Vec<MobileDevice>>> {
    let Some(owner) = error::or_write(call, org.find_recipient(name, Kind::Mailbox))? else {
        return Ok(None);
    };
    let keep = wanted(call);
    Ok(Some(
        mobile_device::of(&owner)
            .into_iter()
            .filter(|device| keep(device))
            .collect(),
    ))
}

fn value_in(row: &Row, name: &str) -> Property {
    row.iter()
        .find(|(held, _)| same(held, name))
        .map(|(_, value)| value.clone())
        .unwrap_or_default()
}

/// What is said otherwise in Exchange Online.
const OF_THE_CLOUD: &[&str] = &["OriginatingServer", "Identity", "Id"];

fn get(call: &mut Call<'_>, view: View) -> Flow {
    let org = task::organization(call)?;
    let schema = view.schema();
    let found = if let Some(name) = argument::named(call, "Mailbox")? {
        match in_mailbox(call, &org, &name)? {
            Some(found) => found,
            None => return Ok(()),
        }
    } else if let Some(name) = argument::named(call, "Identity")? {
        match named(call, &org, &name)? {
            Some(device) => vec![device],
            None => return Ok(()),
        }
    } else {
        let keep = wanted(call);
        devices(&org, None)
            .into_iter()
            .filter(|device| keep(device))
            .collect()
    };
    let container = match argument::named(call, "OrganizationalUnit")? {
        Some(unit) => match error::or_write(call, org.container_of(&unit))? {
            Some(container) => Some(container),
            None => return Ok(()),
        },
        None => None,
    };
    let filter = match argument::text(call, "Filter")?.filter(|text| !text.trim().is_empty()) {
        Some(text) => match Predicate::parse_for(&text, schema) {
            Ok(predicate) => Some(predicate),
            Err(refusal) => return Err(error::filter_fault(call, "Filter", &refusal).into()),
        },
        None => None,
    };
    let rest = rest::is(call);
    let schema = if rest { online::schema(schema) } else { schema };
    let mut rows: Vec<Row> = found
        .iter()
        .filter(|device| {
            container
                .as_ref()
                .is_none_or(|held| same(held, &device.owner.container))
        })
        .map(|device| {
            let mut values = device.values(&org);
            if rest {
                values.retain(|(name, _)| !OF_THE_CLOUD.contains(name));
                values.extend(online::places(&org));
                values.extend(
                    ["Identity", "Id"].map(|name| (name, Property::text(device.short_identity()))),
                );
            }
            schema.row(&values)
        })
        .filter(|row| {
            filter
                .as_ref()
                .is_none_or(|filter| filter.holds_for(&|name: &str| value_in(row, name)))
        })
        .collect();
    if let Some(name) = argument::text(call, "SortBy")? {
        rows.sort_by_cached_key(|row| value_in(row, &name).to_string().to_lowercase());
    }
    let size = argument::result_size(call)?;
    let more = size.limit().is_some_and(|limit| rows.len() > limit);
    for row in rows.into_iter().take(size.limit().unwrap_or(usize::MAX)) {
        task::write_row(call, view, row)?;
    }
    if more {
        size.tell_of_more(call)
    } else {
        Ok(())
    }
}

fn statistics(call: &mut Call<'_>, view: View) -> Flow {
    let org = task::organization(call)?;
    let now = task::now(call);
    let mut found = None;
    // The cloud's own command calls the mailbox its identity.
    let own = rest::is_own(call.info.name);
    for parameter in [
        "Mailbox",
        "ExternalDirectoryObjectId",
        "PrimarySmtpAddress",
        "UserPrincipalName",
    ] {
        if found.is_none()
            && has(call, parameter)
            && let Some(name) = argument::named(call, parameter)?
        {
            match in_mailbox(call, &org, &name)? {
                Some(devices) => found = Some(devices),
                None => return Ok(()),
            }
        }
    }
    if found.is_none()
        && let Some(name) = argument::named(call, "Identity")?
    {
        let is_mailbox = own && org.find_recipient(&name, Kind::Mailbox).is_ok();
        found = if is_mailbox {
            in_mailbox(call, &org, &name)?
        } else {
            named(call, &org, &name)?.map(|device| vec![device])
        };
    }
    let schema = view.schema();
    for device in found.unwrap_or_default() {
        let mut values = device.statistics(&org, now);
        if rest::is(call) {
            values.retain(|(name, _)| *name != "Identity");
            values.push(("Identity", Property::text(device.short_identity())));
        }
        let mut row = schema.row(&values);
        if has(call, "ShowRecoveryPassword") && call.flag("ShowRecoveryPassword") {
            // Nobody has set one.
            for (name, value) in &mut row {
                if &**name == "RecoveryPassword" {
                    *value = Property::Null;
                }
            }
        }
        let value = ExchangeObject::value(schema, Source::Row(row), call);
        call.write(value)?;
    }
    Ok(())
}

/// The device that `-Identity` names.
fn asked(call: &mut Call<'_>) -> Flow<Option<(Arc<Organization>, MobileDevice)>> {
    let org = task::organization(call)?;
    let Some(name) = argument::named(call, "Identity")? else {
        return Ok(None);
    };
    Ok(named(call, &org, &name)?.map(|device| (org, device)))
}

fn remove(call: &mut Call<'_>) -> Flow {
    let Some((org, device)) = asked(call)? else {
        return Ok(());
    };
    task::change(call, &[device.identity(&org)], None, |draft| {
        if let Some(owner) = draft.directory().get(device.owner.guid) {
            let mut owner = (**owner).clone();
            let mut removed: Vec<Property> = owner
                .properties
                .get(REMOVED)
                .map(|held| held.items().to_vec())
                .unwrap_or_default();
            removed.push(Property::Guid(device.guid));
            owner.properties.set(REMOVED, Property::list(removed));
            device.set_wipe(&mut owner.properties, None);
            draft.put(owner);
        }
        Ok(())
    })?;
    Ok(())
}

fn clear(call: &mut Call<'_>) -> Flow {
    let Some((org, device)) = asked(call)? else {
        return Ok(());
    };
    let cancel = call.flag("Cancel");
    let account_only = has(call, "AccountOnly") && call.flag("AccountOnly");
    let by = format!("{}/Users/Administrator", org.forest.domain);
    let at = task::now(call);
    task::change(call, &[device.identity(&org)], None, |draft| {
        if let Some(owner) = draft.directory().get(device.owner.guid) {
            let mut owner = (**owner).clone();
            let wipe = Wipe {
                at,
                account_only,
                by: by.as_str().into(),
            };
            device.set_wipe(&mut owner.properties, (!cancel).then_some(&wipe));
            draft.put(owner);
        }
        Ok(())
    })?;
    Ok(())
}
