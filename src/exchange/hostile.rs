//! The template `hostile`: everything that scripts forget. Names that are two people's, names in other scripts, more mailboxes than
//! a command returns, groups that contain themselves, permissions of nobody.

use super::address::ProxyAddress;
use super::organization::{Organization, guid_of};
use super::property::{Property, Text};
use super::record::{
    Class, ConfigurationObject, DirectoryObject, MailboxPart, MapiAccess, PropertyBag,
    RecipientTypeDetails as Kind,
};
use super::seed::legacy_dn;
use super::time::Moment;
use uuid::Uuid;

/// How many mailboxes are made beside the difficult ones: more than a command returns unless it is asked for all.
const MAILBOXES: usize = 1_100;

struct Maker {
    root: String,
    domain: Text,
    database: Uuid,
    when: Moment,
    made: Vec<DirectoryObject>,
}

impl Maker {
    /// Adds an object and gives its GUID.
    fn add(&mut self, name: &str, container: &str, alias: Option<&str>, kind: Kind) -> Uuid {
        let guid = guid_of(&format!("hostile/{container}/{name}"), 1);
        let has_mail = kind.is_mail_enabled();
        let address = alias.map(|alias| format!("{alias}@{}", self.domain));
        self.made.push(DirectoryObject {
            guid,
            name: name.into(),
            display_name: name.into(),
            container: container.into(),
            kind,
            alias: alias.filter(|_| has_mail).map(Text::from),
            sam_account_name: alias.map(|alias| alias.chars().take(20).collect::<String>().into()),
            user_principal_name: address
                .as_deref()
                .filter(|_| kind.is_user())
                .map(Text::from),
            email_addresses: address
                .as_deref()
                .filter(|_| has_mail)
                .map(|address| vec![ProxyAddress::primary(address)])
                .unwrap_or_default(),
            legacy_dn: has_mail.then(|| legacy_dn(&self.root, guid, name)),
            mailbox: kind.is_mailbox().then(|| MailboxPart {
                exchange_guid: guid_of(&format!("hostile/{container}/{name}"), 2),
                database: self.database,
                created: self.when,
                archive: None,
                mapi: MapiAccess::default(),
            }),
            members: Vec::new(),
            created: self.when,
            changed: self.when,
            properties: PropertyBag::default(),
        });
        guid
    }

    fn last(&mut self) -> Option<&mut DirectoryObject> {
        self.made.last_mut()
    }
}

/// Adds what is difficult to an organization.
pub fn fill(org: &mut Organization, when: Moment) {
    let Some(database) = org.of_class(Class::Database).next().map(|held| held.guid) else {
        return;
    };
    let mut maker = Maker {
        root: org.legacy_root(),
        domain: org.default_domain(),
        database,
        when,
        made: Vec::new(),
    };
    // Two people of one name, in two containers.
    maker.add("Alex Morgan", "Sales", Some("amorgan"), Kind::UserMailbox);
    maker.add(
        "Alex Morgan",
        "Marketing",
        Some("amorgan2"),
        Kind::UserMailbox,
    );
    // An alias that is another's name.
    maker.add("jsmith", "Users", Some("jsmith.service"), Kind::UserMailbox);
    maker.add("John Smith", "Users", Some("jsmith"), Kind::UserMailbox);
    // An account name that is another's address.
    let domain = maker.domain.clone();
    maker.add("Pat Owner", "Users", Some("pat.owner"), Kind::UserMailbox);
    if let Some(owner) = maker.last() {
        owner
            .email_addresses
            .push(ProxyAddress::secondary(&format!("sales.desk@{domain}")));
    }
    maker.add("Sam Desk", "Users", Some("sam.desk"), Kind::UserMailbox);
    if let Some(desk) = maker.last() {
        desk.user_principal_name = Some(format!("sales.desk@{domain}").into());
    }
    // Names that break quoting, sorting and layout.
    for (name, alias) in [
        ("Miles O'Brien", "mobrien"),
        ("D'Arcy O'Neil-Smith, Jr.", "darcy"),
        ("Jürgen Groß", "jgross"),
        ("محمد علي", "mali"),
        ("דנה כהן", "dcohen"),
        ("王小明", "xwang"),
        ("Zoë \"Zed\" Ångström", "zangstrom"),
        ("Percent % & Ampersand", "percent"),
        ("Bracket [Test] *", "bracket"),
    ] {
        maker.add(name, "Users", Some(alias), Kind::UserMailbox);
    }
    // Nothing where something is expected.
    maker.add("Blank", "Users", Some("blank"), Kind::UserMailbox);
    if let Some(blank) = maker.last() {
        blank.display_name = "".into();
        blank.properties.set("WindowsEmailAddress", Property::Null);
    }
    // A mailbox whose database is gone.
    maker.add("Lost Mailbox", "Users", Some("lost"), Kind::UserMailbox);
    if let Some(mailbox) = maker.last().and_then(|lost| lost.mailbox.as_mut()) {
        mailbox.database = guid_of("hostile/database", 1);
    }
    // An account that was deleted and has come again.
    maker.add(
        "Robin Twice",
        "Soft Deleted Objects",
        Some("robin.old"),
        Kind::DisabledUser,
    );
    maker.add("Robin Twice", "Users", Some("robin"), Kind::UserMailbox);
    // Groups: empty, inside one another in a circle, with a member that is a contact.
    maker.add(
        "Empty Group",
        "Groups",
        Some("empty.group"),
        Kind::MailUniversalDistributionGroup,
    );
    let chicken = maker.add(
        "Chicken",
        "Groups",
        Some("chicken"),
        Kind::MailUniversalDistributionGroup,
    );
    let egg = maker.add(
        "Egg",
        "Groups",
        Some("egg"),
        Kind::MailUniversalSecurityGroup,
    );
    if let Some(group) = maker.last() {
        group.members.push(chicken);
    }
    for group in &mut maker.made {
        if group.guid == chicken {
            group.members.push(egg);
        }
    }
    maker.add(
        "Ouroboros",
        "Groups",
        Some("ouroboros"),
        Kind::MailUniversalDistributionGroup,
    );
    if let Some(group) = maker.last() {
        group.members.push(group.guid);
    }
    let owner = guid_of("hostile/Users/Miles O'Brien", 1);
    let mut properties = PropertyBag::default();
    properties.set("Trustee", Property::Guid(guid_of("nobody", 7)));
    properties.set(
        "AccessRights",
        Property::list([Property::member("FullAccess")]),
    );
    let orphan = ConfigurationObject {
        guid: guid_of("hostile/orphan", 1),
        class: Class::Record,
        name: "nobody".into(),
        server: None,
        noun: Some("MailboxPermission".into()),
        owner: Some(owner),
        created: when,
        changed: when,
        properties,
    };
    // An assignment that a newer server has written.
    let mut properties = PropertyBag::default();
    for (name, value) in
        super::rbac::assignment("Mail Recipients", "Newer Role Group", false, false)
    {
        properties.set(name, value);
    }
    properties.set("RecipientReadScope", Property::member("15"));
    let newer = ConfigurationObject {
        guid: guid_of("hostile/assignment", 1),
        class: Class::Record,
        name: "Mail Recipients-Newer".into(),
        server: None,
        noun: Some("ManagementRoleAssignment".into()),
        owner: None,
        created: when,
        changed: when,
        properties,
    };
    org.extend(maker.made, vec![orphan, newer]);
    let many = super::generate::mailboxes(org, MAILBOXES, when);
    org.extend(many, Vec::new());
}
