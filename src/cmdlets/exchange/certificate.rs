//! Get-, New-, Import-, Enable- and Remove-ExchangeCertificate.

use super::x509;
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::certificate::{self, NewCertificate};
use crate::exchange::error::ExchangeError;
use crate::exchange::property::same;
use crate::exchange::record::{Class, ConfigurationObject};
use crate::exchange::schema::View;
use crate::exchange::server::fqdn;
use crate::value::{Context, Value};
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Enable-ExchangeCertificate",
        body: Body::Each(enable),
    },
    Cmdlet {
        name: "Get-ExchangeCertificate",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Import-ExchangeCertificate",
        body: Body::Each(import),
    },
    Cmdlet {
        name: "New-ExchangeCertificate",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Remove-ExchangeCertificate",
        body: Body::Each(remove),
    },
];

fn write(call: &mut Call<'_>, record: &Arc<ConfigurationObject>) -> Flow {
    let org = task::organization(call)?;
    let row = certificate::row(&org, record, task::now(call));
    task::write_row(call, View::ExchangeCertificate, row)
}

/// What names a certificate: `Server\Thumbprint` or a thumbprint.
fn identity(call: &mut Call<'_>) -> Flow<Option<String>> {
    for parameter in ["Thumbprint", "Identity", "Instance"] {
        if let Some(text) = argument::named(call, parameter)? {
            return Ok(Some(text));
        }
    }
    Ok(None)
}

/// The certificate that the parameters name; none when an error was written.
fn named(call: &mut Call<'_>) -> Flow<Option<Arc<ConfigurationObject>>> {
    let org = task::organization(call)?;
    let Some(server) = task::server(call, "Server")? else {
        return Ok(None);
    };
    let identity = identity(call)?.unwrap_or_default();
    let found = certificate::find(&org, &identity, Some(server.guid));
    error::or_write(call, found)
}

fn get(call: &mut Call<'_>) -> Flow {
    if identity(call)?.is_some() {
        return match named(call)? {
            Some(record) => write(call, &record),
            None => Ok(()),
        };
    }
    let org = task::organization(call)?;
    let Some(server) = task::server(call, "Server")? else {
        return Ok(());
    };
    let domains = argument::texts(call, "DomainName")?;
    let found: Vec<_> = org
        .of_server(Class::Certificate, server.guid)
        .filter(|record| {
            domains
                .iter()
                .all(|domain| certificate::covers_host(record, domain))
        })
        .cloned()
        .collect();
    for record in found {
        write(call, &record)?;
    }
    Ok(())
}

/// The services of a parameter, which may be one text with commas.
fn services(call: &mut Call<'_>) -> Flow<Vec<String>> {
    Ok(argument::texts(call, "Services")?
        .iter()
        .flat_map(|text| text.split(','))
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect())
}

fn new(call: &mut Call<'_>) -> Flow {
    for parameter in ["GenerateRequest", "RequestFile"] {
        if call.is_bound(parameter) {
            return task::not_simulated(call, parameter);
        }
    }
    let org = task::organization(call)?;
    let Some(server) = task::server(call, "Server")? else {
        return Ok(());
    };
    let subject = match call.get("SubjectName").cloned() {
        Some(name) => match call.rt.property(&name, "Name")? {
            Some(text) => Some(text.to_text()),
            None => argument::text(call, "SubjectName")?,
        },
        None => None,
    };
    let mut request = NewCertificate {
        subject,
        domains: argument::texts(call, "DomainName")?,
        friendly_name: argument::text(call, "FriendlyName")?,
        services: services(call)?,
        key_size: call
            .int("KeySize")
            .and_then(|size| i32::try_from(size).ok()),
        private_key_exportable: call.flag("PrivateKeyExportable"),
        ..NewCertificate::default()
    };
    if let Some(model) = argument::named(call, "Instance")? {
        let found = certificate::find(&org, &model, Some(server.guid));
        let Some(model) = error::or_write(call, found)? else {
            return Ok(());
        };
        let text = |name: &str| model.properties.text(name).to_owned();
        request.subject.get_or_insert_with(|| text("Subject"));
        request
            .friendly_name
            .get_or_insert_with(|| text("FriendlyName"));
        if request.domains.is_empty() {
            request.domains = model
                .properties
                .texts("CertificateDomains")
                .iter()
                .map(ToString::to_string)
                .collect();
        }
    }
    let mut add = |name: String| {
        if !request.domains.iter().any(|held| same(held, &name)) {
            request.domains.push(name);
        }
    };
    if call.flag("IncludeServerNetBIOSName") {
        add(server.name.to_string());
    }
    if call.flag("IncludeServerFQDN") {
        add(fqdn(&org, &server));
    }
    let accepted: Vec<String> = org
        .of_class(Class::AcceptedDomain)
        .map(|domain| domain.properties.text("DomainName").to_owned())
        .filter(|domain| !domain.contains('*'))
        .collect();
    for domain in &accepted {
        if call.flag("IncludeAcceptedDomains") {
            add(domain.clone());
        }
        if call.flag("IncludeAutoDiscover") {
            add(format!("autodiscover.{domain}"));
        }
    }
    make(call, &server, &request)
}

/// Makes a certificate and writes it.
fn make(call: &mut Call<'_>, server: &ConfigurationObject, request: &NewCertificate) -> Flow {
    let name = request
        .subject
        .clone()
        .or_else(|| request.domains.first().map(|name| format!("CN={name}")))
        .unwrap_or_else(|| format!("CN={}", server.name));
    let done = task::change(call, &[name], None, |draft| {
        let mut request = request.clone();
        let services = std::mem::take(&mut request.services);
        let made = certificate::create(draft, server, request)?;
        if !services.is_empty() {
            certificate::enable(draft, &made, &services)?;
        }
        Ok(made.guid)
    })?;
    if let Some(done) = done
        && let Some(record) = done.organization.configuration().get(done.value).cloned()
    {
        write(call, &record)?;
    }
    Ok(())
}

fn import(call: &mut Call<'_>) -> Flow {
    let Some(server) = task::server(call, "Server")? else {
        return Ok(());
    };
    let bytes = match file(call)? {
        Ok(bytes) => bytes,
        Err(reason) => {
            return error::write(call, &ExchangeError::CertificateInvalid { reason });
        }
    };
    let read = match x509::read(&bytes) {
        Ok(read) => read,
        Err(reason) => {
            let reason = reason.to_owned();
            return error::write(call, &ExchangeError::CertificateInvalid { reason });
        }
    };
    let now = task::now(call).ticks();
    let days = (read.not_after - now).div_euclid(864_000_000_000);
    let request = NewCertificate {
        subject: Some(read.subject.clone()),
        domains: read.domains,
        friendly_name: argument::text(call, "FriendlyName")?.or(Some(String::new())),
        private_key_exportable: call.flag("PrivateKeyExportable"),
        issuer: Some(read.issuer),
        thumbprint: Some(read.thumbprint),
        days: Some(days),
        key_size: Some(read.key_size),
        ..NewCertificate::default()
    };
    make(call, &server, &request)
}

/// The bytes of the certificate that the parameters bring.
fn file(call: &mut Call<'_>) -> Flow<Result<Vec<u8>, String>> {
    if let Some(name) = argument::text(call, "FileName")? {
        let path = call.rt.full_path(&name);
        return Ok(call.rt.world.read(&path).map_err(|fault| fault.message));
    }
    if call.is_bound("FileData") {
        let bytes: Vec<u8> = call
            .list("FileData")
            .iter()
            .filter_map(|value| match value {
                Value::Byte(byte) => Some(*byte),
                other => crate::value::convert::to_i64(other)
                    .ok()
                    .and_then(|number| u8::try_from(number).ok()),
            })
            .collect();
        return Ok(Ok(bytes));
    }
    Ok(Ok(argument::texts(call, "Instance")?
        .join("\n")
        .into_bytes()))
}

fn enable(call: &mut Call<'_>) -> Flow {
    let wanted = services(call)?;
    let Some(record) = named(call)? else {
        return Ok(());
    };
    let thumbprint = record.properties.text("Thumbprint").to_owned();
    task::change(call, &[thumbprint], None, |draft| {
        certificate::enable(draft, &record, &wanted)
    })?;
    Ok(())
}

fn remove(call: &mut Call<'_>) -> Flow {
    let Some(record) = named(call)? else {
        return Ok(());
    };
    let thumbprint = record.properties.text("Thumbprint").to_owned();
    task::change(call, &[thumbprint], None, |draft| {
        certificate::remove(draft, &record)
    })?;
    Ok(())
}
