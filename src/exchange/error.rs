//! What an organization refuses, as data; the sentences are in `grammar/messages/exchange.psd1`.

use std::fmt;

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExchangeError {
    /// No object has this identity.
    NotFound {
        /// The identity as it was given.
        identity: String,
        /// The domain controller that was asked.
        server: String,
    },
    /// No object has this identity; no domain controller is named.
    NotFoundAnywhere {
        /// The identity as it was given.
        identity: String,
    },
    /// A database given to a parameter does not exist.
    DatabaseNotFound {
        /// The name as it was given.
        name: String,
    },
    /// A user, group, policy or the like given to a parameter does not exist.
    ObjectNotFound {
        /// The identity as it was given.
        identity: String,
    },
    /// Several objects have this identity.
    Ambiguous {
        /// The identity as it was given.
        identity: String,
        /// The objects that match.
        matches: Vec<String>,
    },
    /// The object is of another kind than the command works on.
    WrongKind {
        /// The identity as it was given.
        identity: String,
        /// What it is.
        kind: String,
        /// What the command works on.
        expected: String,
    },
    /// A proxy address belongs to somebody else.
    ProxyAddressExists {
        /// The address with its prefix.
        address: String,
        /// Who has it.
        recipient: String,
    },
    /// A virtual directory of this name exists.
    VirtualDirectoryExists {
        /// The directory's name.
        name: String,
        /// Server and web site.
        place: String,
    },
    /// An object of this name exists.
    NameExists {
        /// The distinguished or canonical name.
        name: String,
    },
    /// An account name is taken.
    AccountExists {
        /// The property: SamAccountName, UserPrincipalName, Alias.
        property: String,
        /// The value.
        value: String,
        /// Who has it.
        recipient: String,
    },
    /// The domain is not one of the organization's accepted domains.
    DomainNotAccepted {
        /// The domain.
        domain: String,
    },
    /// The text is not an email address.
    InvalidAddress {
        /// The text.
        address: String,
    },
    /// The value does not fit the property.
    InvalidValue {
        /// The property.
        property: String,
        /// The value.
        value: String,
        /// The property's type.
        type_name: String,
    },
    /// The value is not among those a property may have.
    NotAllowed {
        /// The property.
        property: String,
        /// The value.
        value: String,
        /// The values it may have.
        allowed: String,
    },
    /// The property cannot be set on this object.
    NotSettable {
        /// The property.
        property: String,
        /// The object.
        identity: String,
    },
    /// Two parameters exclude each other.
    Exclusive {
        /// One of them.
        first: String,
        /// The other.
        second: String,
    },
    /// The primary address is managed by the address policy.
    AddressPolicyManages {
        /// The recipient.
        recipient: String,
    },
    /// A recipient needs an address of this kind.
    PrimaryAddressMissing {
        /// The recipient.
        recipient: String,
    },
    /// A quota is above the one that must be higher.
    QuotaOrder {
        /// The lower quota.
        lower: String,
        /// The higher quota.
        higher: String,
    },
    /// The recipient has a mailbox already.
    AlreadyMailbox {
        /// The recipient.
        identity: String,
    },
    /// The recipient has an archive already.
    AlreadyArchive {
        /// The recipient.
        identity: String,
    },
    /// The recipient has no archive.
    NoArchive {
        /// The recipient.
        identity: String,
    },
    /// The recipient has no mailbox.
    NoMailbox {
        /// The recipient.
        identity: String,
    },
    /// The filter is not well-formed.
    FilterSyntax {
        /// The filter.
        filter: String,
        /// Where, from 1.
        position: usize,
    },
    /// The command cannot filter on this property.
    FilterProperty {
        /// The property.
        property: String,
        /// The filter.
        filter: String,
        /// Where, from 1.
        position: usize,
    },
    /// A value in the filter does not fit its property.
    FilterValue {
        /// The value.
        value: String,
        /// The property's type.
        type_name: String,
        /// The filter.
        filter: String,
        /// Where, from 1.
        position: usize,
    },
    /// The operator does not work on this property.
    FilterOperator {
        /// The operator.
        operator: String,
        /// The property.
        property: String,
        /// The filter.
        filter: String,
        /// Where, from 1.
        position: usize,
    },
    /// Results cannot be sorted by this property.
    SortProperty {
        /// The property.
        property: String,
    },
    /// The database is in the wrong state for the command.
    DatabaseState {
        /// The database.
        database: String,
        /// `mounted` or `dismounted`.
        state: String,
    },
    /// The Information Store service of the database's server does not run.
    StoreNotRunning {
        /// The database.
        database: String,
        /// The server.
        server: String,
    },
    /// No such service on the server.
    ServiceNotFound {
        /// The name as it was given.
        name: String,
        /// The server.
        server: String,
    },
    /// Other services that run depend on the service.
    ServiceHasDependents {
        /// The service.
        display_name: String,
        /// Its name.
        name: String,
        /// Those that depend on it.
        dependents: String,
    },
    /// The service cannot be started.
    ServiceDisabled {
        /// The service.
        display_name: String,
        /// Its name.
        name: String,
    },
    /// No such component on the server.
    ComponentNotFound {
        /// The component as it was given.
        component: String,
    },
    /// A probe or its database is not known.
    ProbeNotFound {
        /// The identity as it was given.
        identity: String,
    },
    /// The health manager of the server does not run.
    HealthManagerStopped {
        /// The server.
        server: String,
    },
    /// The certificate cannot be removed or changed.
    CertificateInUse {
        /// The thumbprint.
        thumbprint: String,
        /// The services it serves.
        services: String,
    },
    /// The certificate file or request is not usable.
    CertificateInvalid {
        /// Why.
        reason: String,
    },
    /// An earlier change cannot be undone because something newer depends on it.
    UndoConflict {
        /// The entry.
        sequence: u64,
        /// The object that has changed since.
        identity: String,
    },
    /// The copy of a database is the one that is mounted.
    ActiveCopy {
        /// The copy.
        identity: String,
    },
    /// A server has no copy of the database.
    NoCopy {
        /// The database.
        database: String,
        /// The server.
        server: String,
    },
    /// The recipient is in the group already.
    AlreadyMember {
        /// The recipient.
        member: String,
        /// The group.
        group: String,
    },
    /// The recipient is not in the group.
    NotMember {
        /// The recipient.
        member: String,
        /// The group.
        group: String,
    },
    /// A permission entry of the user exists.
    PermissionExists {
        /// The user.
        user: String,
    },
    /// The user has no permission entry.
    PermissionMissing {
        /// The user.
        user: String,
    },
    /// A rule of recipients forbids it.
    Rule {
        /// The id of the sentence.
        id: &'static str,
        /// Its arguments.
        arguments: Vec<String>,
    },
    /// There is no such change.
    ChangeNotFound {
        /// The entry.
        sequence: u64,
    },
    /// The state folder or a state file cannot be used.
    State {
        /// The path.
        path: String,
        /// Why.
        reason: String,
    },
    /// The state folder is used by another program.
    StateInUse {
        /// The path.
        path: String,
    },
    /// The journal is damaged before its last line.
    JournalDamaged {
        /// The path.
        path: String,
        /// The line, from 1.
        line: usize,
    },
}

impl ExchangeError {
    /// A refusal whose sentence has an id, with its arguments.
    pub fn rule(id: &'static str, arguments: &[&str]) -> Self {
        Self::Rule {
            id,
            arguments: arguments.iter().map(ToString::to_string).collect(),
        }
    }

    /// The id of the sentence, its arguments, and the name of the exception that Exchange raises.
    pub fn parts(&self) -> (&'static str, Vec<String>, &'static str) {
        let own = |texts: &[&String]| texts.iter().map(|t| (*t).clone()).collect::<Vec<_>>();
        match self {
            Self::Rule { id, arguments } => (id, arguments.clone(), "RecipientTaskException"),
            Self::ActiveCopy { identity } => {
                ("ActiveCopy", own(&[identity]), "InvalidOperationException")
            }
            Self::NoCopy { database, server } => (
                "NoCopy",
                own(&[database, server]),
                "InvalidOperationException",
            ),
            Self::AlreadyMember { member, group } => (
                "AlreadyMember",
                own(&[member, group]),
                "MemberAlreadyExistsException",
            ),
            Self::NotMember { member, group } => (
                "NotMember",
                own(&[member, group]),
                "MemberNotFoundException",
            ),
            Self::PermissionExists { user } => (
                "PermissionExists",
                own(&[user]),
                "UserAlreadyExistsInPermissionEntryException",
            ),
            Self::PermissionMissing { user } => (
                "PermissionMissing",
                own(&[user]),
                "UserNotFoundInPermissionEntryException",
            ),
            Self::NotFound { identity, server } => (
                "NotFound",
                own(&[identity, server]),
                "ManagementObjectNotFoundException",
            ),
            Self::NotFoundAnywhere { identity } => (
                "NotFoundAnywhere",
                own(&[identity]),
                "ManagementObjectNotFoundException",
            ),
            Self::DatabaseNotFound { name } => (
                "DatabaseNotFound",
                own(&[name]),
                "ManagementObjectNotFoundException",
            ),
            Self::ObjectNotFound { identity } => (
                "ObjectNotFound",
                own(&[identity]),
                "ManagementObjectNotFoundException",
            ),
            Self::Ambiguous { identity, matches } => (
                "Ambiguous",
                vec![identity.clone(), matches.join("', '")],
                "ManagementObjectAmbiguousException",
            ),
            Self::WrongKind {
                identity,
                kind,
                expected,
            } => (
                "WrongKind",
                own(&[identity, kind, expected]),
                "RecipientTaskException",
            ),
            Self::ProxyAddressExists { address, recipient } => (
                "ProxyAddressExists",
                own(&[address, recipient]),
                "ProxyAddressExistsException",
            ),
            Self::VirtualDirectoryExists { name, place } => (
                "VirtualDirectoryExists",
                own(&[name, place]),
                "VirtualDirectoryExistsException",
            ),
            Self::NameExists { name } => {
                ("NameExists", own(&[name]), "ADObjectAlreadyExistsException")
            }
            Self::AccountExists {
                property,
                value,
                recipient,
            } => (
                "AccountExists",
                own(&[property, value, recipient]),
                "RecipientTaskException",
            ),
            Self::DomainNotAccepted { domain } => (
                "DomainNotAccepted",
                own(&[domain]),
                "NotAcceptedDomainException",
            ),
            Self::InvalidAddress { address } => {
                ("InvalidAddress", own(&[address]), "DataValidationException")
            }
            Self::InvalidValue {
                property,
                value,
                type_name,
            } => (
                "InvalidValue",
                own(&[property, value, type_name]),
                "DataValidationException",
            ),
            Self::NotAllowed {
                property,
                value,
                allowed,
            } => (
                "NotAllowed",
                own(&[property, value, allowed]),
                "DataValidationException",
            ),
            Self::NotSettable { property, identity } => (
                "NotSettable",
                own(&[property, identity]),
                "RecipientTaskException",
            ),
            Self::Exclusive { first, second } => {
                ("Exclusive", own(&[first, second]), "RecipientTaskException")
            }
            Self::AddressPolicyManages { recipient } => (
                "AddressPolicyManages",
                own(&[recipient]),
                "RecipientTaskException",
            ),
            Self::PrimaryAddressMissing { recipient } => (
                "PrimaryAddressMissing",
                own(&[recipient]),
                "DataValidationException",
            ),
            Self::QuotaOrder { lower, higher } => (
                "QuotaOrder",
                own(&[lower, higher]),
                "DataValidationException",
            ),
            Self::AlreadyMailbox { identity } => {
                ("AlreadyMailbox", own(&[identity]), "RecipientTaskException")
            }
            Self::AlreadyArchive { identity } => {
                ("AlreadyArchive", own(&[identity]), "RecipientTaskException")
            }
            Self::NoArchive { identity } => {
                ("NoArchive", own(&[identity]), "RecipientTaskException")
            }
            Self::NoMailbox { identity } => {
                ("NoMailbox", own(&[identity]), "RecipientTaskException")
            }
            Self::FilterSyntax { filter, position } => (
                "FilterSyntax",
                vec![filter.clone(), position.to_string()],
                "ParsingInvalidFilterException",
            ),
            Self::FilterProperty {
                property,
                filter,
                position,
            } => (
                "FilterProperty",
                vec![property.clone(), filter.clone(), position.to_string()],
                "ParsingInvalidFilterException",
            ),
            Self::FilterValue {
                value,
                type_name,
                filter,
                position,
            } => (
                "FilterValue",
                vec![
                    value.clone(),
                    type_name.clone(),
                    filter.clone(),
                    position.to_string(),
                ],
                "ParsingInvalidFilterException",
            ),
            Self::FilterOperator {
                operator,
                property,
                filter,
                position,
            } => (
                "FilterOperator",
                vec![
                    operator.clone(),
                    property.clone(),
                    filter.clone(),
                    position.to_string(),
                ],
                "ParsingInvalidFilterException",
            ),
            Self::SortProperty { property } => {
                ("SortProperty", own(&[property]), "ArgumentException")
            }
            Self::DatabaseState { database, state } => (
                "DatabaseState",
                own(&[database, state]),
                "InvalidOperationException",
            ),
            Self::StoreNotRunning { database, server } => (
                "StoreNotRunning",
                own(&[database, server]),
                "InvalidOperationException",
            ),
            Self::ServiceNotFound { name, server } => (
                "ServiceNotFound",
                own(&[name, server]),
                "ServiceCommandException",
            ),
            Self::ServiceHasDependents {
                display_name,
                name,
                dependents,
            } => (
                "ServiceHasDependents",
                own(&[display_name, name, dependents]),
                "ServiceCommandException",
            ),
            Self::ServiceDisabled { display_name, name } => (
                "ServiceDisabled",
                own(&[display_name, name]),
                "ServiceCommandException",
            ),
            Self::ComponentNotFound { component } => {
                ("ComponentNotFound", own(&[component]), "ArgumentException")
            }
            Self::ProbeNotFound { identity } => (
                "ProbeNotFound",
                own(&[identity]),
                "InvalidOperationException",
            ),
            Self::HealthManagerStopped { server } => (
                "HealthManagerStopped",
                own(&[server]),
                "ActiveMonitoringServerException",
            ),
            Self::CertificateInUse {
                thumbprint,
                services,
            } => (
                "CertificateInUse",
                own(&[thumbprint, services]),
                "InvalidOperationException",
            ),
            Self::CertificateInvalid { reason } => (
                "CertificateInvalid",
                own(&[reason]),
                "InvalidOperationException",
            ),
            Self::UndoConflict { sequence, identity } => (
                "UndoConflict",
                vec![sequence.to_string(), identity.clone()],
                "InvalidOperationException",
            ),
            Self::ChangeNotFound { sequence } => (
                "ChangeNotFound",
                vec![sequence.to_string()],
                "ItemNotFoundException",
            ),
            Self::State { path, reason } => ("State", own(&[path, reason]), "IOException"),
            Self::StateInUse { path } => ("StateInUse", own(&[path]), "IOException"),
            Self::JournalDamaged { path, line } => (
                "JournalDamaged",
                vec![path.clone(), line.to_string()],
                "IOException",
            ),
        }
    }

    /// The id of the sentence in `grammar/messages/exchange.psd1`.
    pub fn id(&self) -> &'static str {
        self.parts().0
    }

    /// The arguments of the sentence, in order of `{0}`, `{1}`, ...
    pub fn arguments(&self) -> Vec<String> {
        self.parts().1
    }

    /// The exception's name without namespace.
    pub fn exception(&self) -> &'static str {
        self.parts().2
    }
}

impl fmt::Display for ExchangeError {
    /// The id and its arguments; the sentence is written by whoever holds the messages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, arguments, _) = self.parts();
        write!(f, "{id}: {}", arguments.join("; "))
    }
}

impl std::error::Error for ExchangeError {}

/// A result of the organization.
pub type Result<T> = std::result::Result<T, ExchangeError>;

/// Something worth saying beside a success: a warning's id and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The id of the sentence in `grammar/messages/exchange.psd1`.
    pub id: &'static str,
    /// Its arguments.
    pub arguments: Vec<String>,
}
