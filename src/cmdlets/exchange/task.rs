//! What every command of Exchange's does: find the organization, ask, change it, say what came of it.

use super::argument;
use super::error;
use super::project::{ExchangeObject, Source};
use crate::engine::{Call, Flow};
use crate::exchange::criteria::{self, Criteria};
use crate::exchange::draft::Draft;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::organization::Organization;
use crate::exchange::predicate::Predicate;
use crate::exchange::property::{Property, Setting, Text, fold, same};
use crate::exchange::record::{ConfigurationObject, DirectoryObject, RecipientTypeDetails};
use crate::exchange::request;
use crate::exchange::schema::{PropertySchema, Schema, View, enumeration};
use crate::exchange::store::{Change, Committed, Session, Settings};
use crate::exchange::time::{Moment, Span};
use crate::exchange::view::{self, Row};
use crate::grammar;
use crate::value::{ErrorCategory, Fault, Value};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// The session's organization; one in memory if the host offers none.
pub fn session(call: &mut Call<'_>) -> Flow<Rc<Session>> {
    super::trouble::meet(call)?;
    super::unmodelled::note(call)?;
    if let Some(session) = call.rt.service::<Session>() {
        settle(call, &session)?;
        return Ok(session);
    }
    match Session::open(Settings::default()) {
        Ok(session) => {
            let session = Rc::new(session);
            call.rt.offer(Rc::clone(&session));
            Ok(session)
        }
        Err(refusal) => {
            let (id, arguments, _) = refusal.parts();
            Err(Fault::runtime(id, error::sentence(id, &arguments)).into())
        }
    }
}

/// Does what requests had to do that have come to their end since.
fn settle(call: &mut Call<'_>, session: &Session) -> Flow {
    let now = now(call);
    if request::is_due(&session.organization(), now) {
        let change = Change::new(REPLICATION, "NT AUTHORITY\\SYSTEM", now);
        // Nothing in it can be refused; if the journal cannot be written, the next change says so.
        let _ = session.commit(change, |draft| {
            request::settle(draft);
            Ok(())
        });
    }
    Ok(())
}

/// Who does what requests ask for, as the journal names it.
pub const REPLICATION: &str = "Mailbox Replication Service";

/// The organization as it is.
pub fn organization(call: &mut Call<'_>) -> Flow<Arc<Organization>> {
    let session = session(call)?;
    let lag = super::coverage::manners(call).lag.get();
    // Who asks the domain controller that a change was made on sees it at once.
    if lag.ticks() > 0 && !call.is_bound("DomainController") {
        let seen = now(call).plus(Span::from_ticks(-lag.ticks()));
        if call.info.name.starts_with("Get-") {
            // What is newer has not come to the domain controller that is asked.
            return found(session.organization_at(seen));
        }
        if !call.info.name.starts_with("New-") {
            return found(session.organization_without_newer(seen));
        }
    }
    Ok(session.organization())
}

/// An organization, or why it cannot be read again.
fn found(result: Result<Arc<Organization>, ExchangeError>) -> Flow<Arc<Organization>> {
    result.map_err(|refusal| {
        let (id, arguments, _) = refusal.parts();
        Fault::runtime(id, error::sentence(id, &arguments)).into()
    })
}

/// The time on the caller's clock.
pub fn now(call: &Call<'_>) -> Moment {
    Moment::from_ticks(call.rt.world.now())
}

/// The request for a change, as the journal will show it.
fn request(call: &mut Call<'_>) -> Flow<Change> {
    let mut bound: Vec<(Text, Value)> = call
        .given
        .bound()
        .map(|(_, parameter, value)| (Text::from(parameter.name.as_str()), value.clone()))
        .collect();
    // What the command works on comes first, as one would write it.
    bound.sort_by_key(|(name, _)| !same(name, "Identity"));
    let net_bios = organization(call)?.forest.net_bios.clone();
    let mut change = Change::new(
        call.info.name,
        &format!("{net_bios}\\Administrator"),
        now(call),
    );
    for (name, value) in bound {
        let secret = ["Password", "Credential", "RoomMailboxPassword"]
            .iter()
            .any(|secret| same(secret, &name));
        let property = match value.base() {
            _ if secret => Property::Null,
            Value::Dictionary(_) => Property::text(dictionary_text(&value)),
            _ => argument::property(call, &value)?,
        };
        change.parameters.push((name, property));
    }
    Ok(change)
}

/// `@{Add=a; Remove=b}` as text.
fn dictionary_text(value: &Value) -> String {
    let Value::Dictionary(table) = value.base() else {
        return value.to_text();
    };
    let entries: Vec<String> = table
        .entries
        .borrow()
        .iter()
        .map(|(key, value)| format!("{}={}", key.value.to_text(), value.to_text()))
        .collect();
    format!("@{{{}}}", entries.join("; "))
}

/// The sentence that a command asks before it acts, and says after `What if: `.
pub fn question(command: &str, arguments: &[String]) -> String {
    if let Some(template) = grammar::message("confirmation", command) {
        return error::fill(template, arguments);
    }
    let (verb, noun) = command.split_once('-').unwrap_or((command, ""));
    let template =
        grammar::message("confirmation", &format!("{verb}-*")).unwrap_or("Changing {1} \"{0}\".");
    let mut arguments = arguments.to_vec();
    arguments.truncate(1);
    arguments.push(words(noun));
    error::fill(template, &arguments)
}

/// A noun in words: `MailboxDatabase` is `mailbox database`, `OWAEnabled` is `OWA enabled`.
fn words(noun: &str) -> String {
    let letters: Vec<char> = noun.chars().collect();
    let mut text = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let begins = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase() || after.is_some_and(|after| after.is_lowercase())
            });
        if begins {
            text.push(' ');
        }
        let single = letter.is_uppercase() && after.is_some_and(|after| after.is_lowercase());
        if single {
            text.extend(letter.to_lowercase());
        } else {
            text.push(*letter);
        }
    }
    text
}

/// Makes a change unless `-WhatIf` or an answer forbids it: the question's arguments, whose settings a warning names
/// when nothing is different afterwards, and the work. None: it was not done.
pub fn change<T>(
    call: &mut Call<'_>,
    asked: &[String],
    unchanged: Option<&str>,
    work: impl Fn(&mut Draft) -> crate::exchange::error::Result<T>,
) -> Flow<Option<Committed<T>>> {
    let session = session(call)?;
    // What cannot be done is told before anybody is asked.
    if let Err(refusal) = session.dry_run(now(call), &work) {
        error::write(call, &refusal)?;
        return Ok(None);
    }
    if call.info.name.contains('-') {
        let question = question(call.info.name, asked);
        if !call.should_process(&question, "")? {
            return Ok(None);
        }
    }
    commit(call, unchanged, work)
}

/// Changes objects one after the other, each asked about by its own name; `unchanged` warns of those that stay as they are.
pub fn change_each<T>(
    call: &mut Call<'_>,
    items: impl IntoIterator<Item = (String, T)>,
    unchanged: bool,
    work: impl Fn(&mut Draft, &T),
) -> Flow {
    for (name, item) in items {
        let told = unchanged.then_some(name.as_str());
        change(call, std::slice::from_ref(&name), told, |draft| {
            work(draft, &item);
            Ok(())
        })?;
    }
    Ok(())
}

/// Makes a change without a question.
pub fn commit<T>(
    call: &mut Call<'_>,
    unchanged: Option<&str>,
    work: impl Fn(&mut Draft) -> crate::exchange::error::Result<T>,
) -> Flow<Option<Committed<T>>> {
    let session = session(call)?;
    let request = request(call)?;
    match session.commit(request, work) {
        Ok(done) => {
            error::notices(call, &done.notices)?;
            if let Some(identity) = unchanged
                && !done.is_changed()
            {
                error::warn(call, "NothingChanged", &[identity])?;
            }
            Ok(Some(done))
        }
        Err(refusal) => {
            error::write(call, &refusal)?;
            Ok(None)
        }
    }
}

/// Writes a directory object.
pub fn write_record(
    call: &mut Call<'_>,
    view: View,
    org: &Arc<Organization>,
    record: Arc<DirectoryObject>,
) -> Flow {
    let source = Source::Directory(Arc::clone(org), record);
    let value = ExchangeObject::value(view.schema(), source, call);
    call.write(value)
}

/// Writes a configuration object.
pub fn write_configuration(
    call: &mut Call<'_>,
    view: View,
    org: &Arc<Organization>,
    record: Arc<ConfigurationObject>,
) -> Flow {
    let source = Source::Configuration(Arc::clone(org), record);
    let value = ExchangeObject::value(view.schema(), source, call);
    call.write(value)
}

/// Writes values that a command has made.
pub fn write_row(call: &mut Call<'_>, view: View, row: Row) -> Flow {
    let value = ExchangeObject::value(view.schema(), Source::Row(row), call);
    call.write(value)
}

/// Writes values of a type that has no schema of its own: what they are tells what their properties are.
pub fn write_plain(call: &mut Call<'_>, type_name: &'static str, row: Row) -> Flow {
    let value = ExchangeObject::value(plain_schema(type_name, &row), Source::Row(row), call);
    call.write(value)
}

/// The schema of rows that are all alike, told by the first.
fn plain_schema(type_name: &'static str, row: &Row) -> &'static Schema {
    thread_local! {
        static SCHEMAS: RefCell<Vec<&'static Schema>> = const { RefCell::new(Vec::new()) };
    }
    let held = SCHEMAS.with_borrow(|all| {
        all.iter().copied().find(|held| {
            held.object == type_name.into()
                && held.properties.len() == row.len()
                && held
                    .properties
                    .iter()
                    .zip(row)
                    .all(|(property, (name, _))| property.name == *name)
        })
    });
    if let Some(held) = held {
        return held;
    }
    let of = |value: &Property| match value {
        Property::Bool(_) => "System.Boolean",
        Property::Int(_) => "System.Int32",
        Property::Long(_) => "System.Int64",
        Property::Double(_) => "System.Double",
        Property::Guid(_) => "System.Guid",
        Property::Local(_) | Property::Utc(_) => "System.DateTime",
        Property::TimeSpan(_) => "Microsoft.Exchange.Data.EnhancedTimeSpan",
        Property::Size(_) => "Microsoft.Exchange.Data.ByteQuantifiedSize",
        Property::List(_) => "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
        _ => "System.String",
    };
    let made: &'static Schema = Box::leak(Box::new(Schema {
        object: type_name.into(),
        type_names: [
            type_name,
            "Microsoft.Exchange.Data.ConfigurableObject",
            "System.Object",
        ]
        .map(Text::from)
        .into(),
        properties: row
            .iter()
            .map(|(name, value)| PropertySchema::of_type(name, of(value)))
            .collect(),
    }));
    SCHEMAS.with_borrow_mut(|all| all.push(made));
    made
}

/// What a Get command for recipients does: its parameters as conditions, its results in order, as many as are wanted.
pub struct Search<'a> {
    /// Which recipients.
    pub kind: Kind,
    /// How they are shown.
    pub view: View,
    /// The properties it may sort by.
    pub sortable: &'a [&'a str],
    /// Kinds that switches ask for.
    pub kinds: Vec<RecipientTypeDetails>,
    /// Conditions of the command's own.
    pub criteria: Criteria,
    /// A last word on each result.
    pub keep: fn(&DirectoryObject) -> bool,
    /// Values that only some switches fill, or hide; none for those that the view has.
    pub show: Option<Show>,
}

/// Makes the row of a result that is shown in another way than its view has it.
pub type Show = Box<dyn Fn(&Organization, &DirectoryObject) -> Option<Row>>;

/// Parses a filter parameter.
pub fn filter(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Predicate>> {
    let Some(text) = argument::text(call, parameter)?.filter(|text| !text.trim().is_empty()) else {
        return Ok(None);
    };
    match Predicate::parse(&text, call.info.name) {
        Ok(predicate) => Ok(Some(predicate)),
        Err(refusal) => Err(error::filter_fault(call, parameter, &refusal).into()),
    }
}

/// Parses a parameter that takes the filter of a group or an address list.
pub fn stored_filter(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Predicate>> {
    let Some(text) = argument::text(call, parameter)?.filter(|text| !text.trim().is_empty()) else {
        return Ok(None);
    };
    match Predicate::parse_stored(&text) {
        Ok(predicate) => Ok(Some(predicate)),
        Err(refusal) => Err(error::filter_fault(call, parameter, &refusal).into()),
    }
}

/// The kinds that `-RecipientTypeDetails` names.
fn kinds(call: &mut Call<'_>, parameter: &str) -> Flow<Vec<RecipientTypeDetails>> {
    let mut kinds = Vec::new();
    for text in argument::texts(call, parameter)? {
        for name in text
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
        {
            let found: Vec<RecipientTypeDetails> = RecipientTypeDetails::ALL
                .iter()
                .copied()
                .filter(|kind| {
                    same(
                        if same(parameter, "RecipientType") {
                            kind.recipient_type()
                        } else {
                            kind.name()
                        },
                        name,
                    )
                })
                .collect();
            let known = enumeration(parameter).unwrap_or_default();
            if found.is_empty() && !known.iter().any(|member| same(member, name)) {
                let reason = format!(
                    "Unable to match the identifier name {name} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{}",
                    known.join(", ")
                );
                return Err(argument::refused(
                    parameter,
                    name,
                    &format!("Microsoft.Exchange.Data.Directory.Recipient.{parameter}"),
                    &reason,
                )
                .into());
            }
            kinds.extend(found);
        }
    }
    Ok(kinds)
}

impl Search<'_> {
    /// Runs the search for the object that is bound now, and writes what it finds.
    pub fn run(self, call: &mut Call<'_>) -> Flow {
        let schema = self.view.schema();
        self.run_as(call, schema)
    }

    /// The same, showing other properties than the view has.
    pub fn run_as(self, call: &mut Call<'_>, schema: &'static Schema) -> Flow {
        let org = organization(call)?;
        let mut wanted = self.criteria;
        if call.is_bound("Identity") {
            wanted.identity = argument::named(call, "Identity")?;
        }
        wanted.anr = argument::text(call, "Anr")?;
        wanted.filter = filter(call, "Filter")?;
        if wanted.filter.is_none() {
            wanted.filter = stored_filter(call, "RecipientPreviewFilter")?;
        }
        wanted.kinds = self.kinds;
        for parameter in ["RecipientTypeDetails", "RecipientType"] {
            if call.is_bound(parameter) {
                let more = kinds(call, parameter)?;
                if more.is_empty() && !argument::texts(call, parameter)?.is_empty() {
                    // Kinds of which nobody is here.
                    return Ok(());
                }
                wanted.kinds.extend(more);
            }
        }
        if let Some(unit) = argument::named(call, "OrganizationalUnit")? {
            match error::or_write(call, org.container_of(&unit))? {
                Some(container) => wanted.container = Some(container),
                None => return Ok(()),
            }
        }
        if let Some(server) = argument::named(call, "Server")? {
            match error::or_write(call, org.find_server(&server))? {
                Some(server) => wanted.server = Some(server.guid),
                None => return Ok(()),
            }
        }
        if let Some(database) = argument::named(call, "Database")? {
            match error::or_write(call, org.database_parameter(&database))? {
                Some(database) => wanted.database = Some(database.guid),
                None => return Ok(()),
            }
        }
        let size = argument::result_size(call)?;
        if call.flag("IgnoreDefaultScope")
            && let Some(identity) = &wanted.identity
            && !identity.to_uppercase().starts_with("CN=")
        {
            let refusal = org.not_found(identity);
            return error::write(call, &refusal);
        }
        let limit = size.limit().unwrap_or(usize::MAX);
        let sorts = call.is_bound("SortBy") || call.is_bound("BookmarkDisplayName");
        let directory = org.directory();
        let mut numbers = Vec::new();
        let mut records = Vec::new();
        if sorts || wanted.removed.is_some() {
            let found = org.find_all(self.kind, &wanted);
            let Some(mut found) = error::or_write(call, found)? else {
                return Ok(());
            };
            if let Some(property) = argument::text(call, "SortBy")?
                && error::or_write(
                    call,
                    criteria::sort(&org, &mut found, &property, self.sortable),
                )?
                .is_none()
            {
                return Ok(());
            }
            if let Some(bookmark) = argument::text(call, "BookmarkDisplayName")? {
                let from = fold(&bookmark);
                let included = call.flag("IncludeBookmarkObject");
                found.sort_by_cached_key(|record| fold(&record.display_name));
                found.retain(|record| {
                    let name = fold(&record.display_name);
                    name > from || (included && name == from)
                });
            }
            records = found;
        } else {
            let found = org.find_numbers(self.kind, &wanted, usize::MAX);
            let Some(found) = error::or_write(call, found)? else {
                return Ok(());
            };
            numbers = found;
        }
        // Each is read when its turn comes: all of them at once would be many.
        let mut more = false;
        let kept = numbers
            .into_iter()
            .filter_map(|number| directory.fetch(number))
            .chain(records)
            .filter(|record| (self.keep)(record));
        for (written, record) in kept.enumerate() {
            if written == limit {
                more = true;
                break;
            }
            let faults = view::faults_of_directory(&org, &record);
            if !faults.is_empty() {
                error::corrupted(call, &org.canonical_name(&record), &faults)?;
            }
            let source = match self.show.as_ref().and_then(|show| show(&org, &record)) {
                Some(row) => Source::Row(row),
                None => Source::Directory(Arc::clone(&org), record),
            };
            let value = ExchangeObject::value(schema, source, call);
            call.write(value)?;
        }
        if more {
            size.tell_of_more(call)?;
        }
        Ok(())
    }
}

/// The recipient that `-Identity` names; none when an error was written.
pub fn recipient(call: &mut Call<'_>, kind: Kind) -> Flow<Option<Arc<DirectoryObject>>> {
    recipient_of(call, "Identity", kind)
}

/// The recipient that a parameter names; none when an error was written.
pub fn recipient_of(
    call: &mut Call<'_>,
    parameter: &str,
    kind: Kind,
) -> Flow<Option<Arc<DirectoryObject>>> {
    let org = organization(call)?;
    let Some(identity) = argument::named(call, parameter)? else {
        let refusal = ExchangeError::NotFound {
            identity: String::new(),
            server: org.forest.domain_controller.to_string(),
        };
        error::write(call, &refusal)?;
        return Ok(None);
    };
    error::or_write(call, org.find_recipient(&identity, kind))
}

/// The server that a parameter names, or the session's own; none when an error was written.
pub fn server(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Arc<ConfigurationObject>>> {
    let org = organization(call)?;
    let named = argument::named(call, parameter)?;
    error::or_write(call, org.server_or_own(named.as_deref()))
}

/// The settings of which the simulation knows the property; the others are accepted, have no effect, and are told when the
/// session ends.
pub fn simulated(
    call: &mut Call<'_>,
    settings: Vec<(String, Setting)>,
    knows: impl Fn(&str) -> bool,
) -> Flow<Option<Vec<(String, Setting)>>> {
    let (known, unknown): (Vec<_>, Vec<_>) =
        settings.into_iter().partition(|(name, _)| knows(name));
    for (name, _) in &unknown {
        super::coverage::without_effect(call, name)?;
    }
    Ok(Some(known))
}

/// Says that a parameter has no effect here.
pub fn not_simulated(call: &mut Call<'_>, parameter: &str) -> Flow {
    let message = error::sentence(
        "ParameterNotSimulated",
        &[call.info.name.to_owned(), parameter.to_owned()],
    );
    call.fail(
        "ParameterNotSimulated",
        ErrorCategory::NotImplemented,
        "System.NotImplementedException",
        &message,
        Value::Null,
    )
}
