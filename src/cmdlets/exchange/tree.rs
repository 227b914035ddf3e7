//! Get-OrganizationalUnit and Get-DomainController: where objects are, and who is asked for them.

use super::project::{ExchangeObject, Source};
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::organization::{guid_of, is_plain_container};
use crate::exchange::property::{Property, fold, same};
use crate::exchange::schema::Schema;
use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-DomainController",
        body: Body::Each(controller),
    },
    Cmdlet {
        name: "Get-OrganizationalUnit",
        body: Body::Each(units),
    },
];

fn schema(object: &str, properties: &[(&str, &str)]) -> Schema {
    Schema::of(
        object,
        &[
            &format!("Microsoft.Exchange.Data.Directory.SystemConfiguration.{object}"),
            "Microsoft.Exchange.Data.Directory.ADObject",
            "Microsoft.Exchange.Data.ConfigurableObject",
            "System.Object",
        ],
        properties,
    )
}

static UNIT: LazyLock<Schema> = LazyLock::new(|| {
    schema(
        "ExtendedOrganizationalUnit",
        &[
            ("CanonicalName", "System.String"),
            ("HasChildren", "System.Boolean"),
            (
                "Type",
                "Microsoft.Exchange.Data.Directory.OrganizationalUnitType",
            ),
            ("Name", "System.String"),
            ("DistinguishedName", "System.String"),
            ("Identity", "System.String"),
            ("Guid", "System.Guid"),
            ("Id", "System.String"),
        ],
    )
});

static CONTROLLER: LazyLock<Schema> = LazyLock::new(|| {
    schema(
        "ADServer",
        &[
            ("AdSite", "System.String"),
            ("DnsHostName", "System.String"),
            ("Name", "System.String"),
            ("DistinguishedName", "System.String"),
            ("Identity", "System.String"),
            ("Guid", "System.Guid"),
        ],
    )
});

fn controller(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let host = org.forest.domain_controller.clone();
    let name = host.split('.').next().unwrap_or(&host).to_owned();
    let row = CONTROLLER.row(&[
        (
            "AdSite",
            Property::text(format!(
                "{}/Configuration/Sites/Default-First-Site-Name",
                org.forest.domain
            )),
        ),
        ("DnsHostName", Property::Text(host)),
        ("Name", Property::text(name.as_str())),
        (
            "DistinguishedName",
            Property::text(format!(
                "CN={name},OU=Domain Controllers,{}",
                org.domain_dn()
            )),
        ),
        ("Identity", Property::text(name.as_str())),
        ("Guid", Property::Guid(guid_of(&name, 1))),
    ]);
    let value = ExchangeObject::value(&CONTROLLER, Source::Row(row), call);
    call.write(value)
}

fn units(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for container in org.containers() {
        let mut path = String::new();
        for part in container.split('/').filter(|part| !part.is_empty()) {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(part);
            all.entry(fold(&path)).or_insert_with(|| path.clone());
        }
    }
    let mut found: Vec<String> = all.into_values().collect();
    let containers = call.flag("IncludeContainers");
    let given = argument::named(call, "Identity")?;
    if let Some(given) = &given {
        let Some(container) = error::or_write(call, org.container_of(given))? else {
            return Ok(());
        };
        let single = call.flag("SingleNodeOnly");
        found.retain(|path| {
            let within = path
                .get(..container.len())
                .is_some_and(|head| same(head, &container))
                && path
                    .get(container.len()..)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            if single {
                within && !same(path, &container)
            } else {
                within
            }
        });
    } else if !containers {
        found.retain(|path| !is_plain_container(path));
    }
    if let Some(text) = argument::text(call, "SearchText")? {
        let text = fold(&text);
        found.retain(|path| fold(path).contains(&text));
    }
    let everything = found.clone();
    for path in found {
        let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
        let canonical = format!("{}/{path}", org.forest.domain);
        let children = everything
            .iter()
            .any(|other| other.starts_with(&format!("{path}/")));
        let kind = if is_plain_container(&path) {
            "Container"
        } else {
            "OrganizationalUnit"
        };
        let row = UNIT.row(&[
            ("CanonicalName", Property::text(canonical.as_str())),
            ("HasChildren", Property::Bool(children)),
            ("Type", Property::member(kind)),
            ("Name", Property::text(name)),
            ("DistinguishedName", Property::text(org.container_dn(&path))),
            ("Identity", Property::text(canonical.as_str())),
            ("Guid", Property::Guid(guid_of(&canonical, 1))),
            ("Id", Property::text(canonical.as_str())),
        ]);
        let value = ExchangeObject::value(&UNIT, Source::Row(row), call);
        call.write(value)?;
    }
    Ok(())
}
