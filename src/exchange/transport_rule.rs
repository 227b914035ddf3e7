//! Mail flow rules: their order, what they ask for and do, and how their description says it.

use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::plain::key;
use super::property::{Property, Setting, fold, same};
use super::record::ConfigurationObject;
use std::sync::Arc;
use uuid::Uuid;

const NOUN: &str = "TransportRule";

/// The namespace of conditions and actions.
const NAMESPACE: &str = "Microsoft.Exchange.MessagingPolicies.Rules.Tasks";

/// What a rule can do: the property, the action that it belongs to, and how the description says it. What an earlier
/// property of the same action says stands for all of them.
const ACTIONS: &[(&str, &str, &str)] = &[
    (
        "PrependSubject",
        "PrependSubject",
        "Prepend the subject with {}",
    ),
    (
        "SetAuditSeverity",
        "SetAuditSeverity",
        "Set audit severity level to {}",
    ),
    (
        "ApplyClassification",
        "ApplyClassification",
        "Apply the message classification {}",
    ),
    (
        "ApplyHtmlDisclaimerText",
        "ApplyHtmlDisclaimer",
        "{ApplyHtmlDisclaimerLocation} the message with the disclaimer {}. If the disclaimer can't be applied, {ApplyHtmlDisclaimerFallbackAction} the message.",
    ),
    ("ApplyHtmlDisclaimerLocation", "ApplyHtmlDisclaimer", ""),
    (
        "ApplyHtmlDisclaimerFallbackAction",
        "ApplyHtmlDisclaimer",
        "",
    ),
    (
        "ApplyRightsProtectionTemplate",
        "RightsProtectMessage",
        "Rights protect the message with RMS template {}",
    ),
    (
        "SetSCL",
        "SetScl",
        "Set the spam confidence level (SCL) to {}",
    ),
    (
        "SetHeaderName",
        "SetHeader",
        "Set message header {} with the value {SetHeaderValue}",
    ),
    ("SetHeaderValue", "SetHeader", ""),
    ("RemoveHeader", "RemoveHeader", "Remove message header {}"),
    (
        "AddToRecipients",
        "AddToRecipient",
        "Add the recipient {} to the To box",
    ),
    ("CopyTo", "CopyTo", "Copy the message to {}"),
    (
        "BlindCopyTo",
        "BlindCopyTo",
        "Blind carbon copy(Bcc) the message to {}",
    ),
    (
        "AddManagerAsRecipientType",
        "AddManagerAsRecipientType",
        "Add the sender's manager as recipient type {}",
    ),
    (
        "ModerateMessageByUser",
        "ModerateMessageByUser",
        "Forward the message for approval to {}",
    ),
    (
        "ModerateMessageByManager",
        "ModerateMessageByManager",
        "Forward the message to the sender's manager for approval",
    ),
    (
        "RedirectMessageTo",
        "RedirectMessage",
        "Redirect the message to {}",
    ),
    (
        "RejectMessageReasonText",
        "RejectMessage",
        "Reject the message and include the explanation {} with the status code: {RejectMessageEnhancedStatusCode}",
    ),
    (
        "RejectMessageEnhancedStatusCode",
        "RejectMessage",
        "Reject the message with the status code: {}",
    ),
    (
        "DeleteMessage",
        "DeleteMessage",
        "Delete the message without notifying the recipient or sender",
    ),
    ("Disconnect", "Disconnect", "Drop the connection"),
    (
        "Quarantine",
        "Quarantine",
        "Deliver the message to the hosted quarantine",
    ),
    (
        "SmtpRejectMessageRejectText",
        "SmtpRejectMessage",
        "Reject the message with the text {}",
    ),
    ("SmtpRejectMessageRejectStatusCode", "SmtpRejectMessage", ""),
    ("LogEventText", "LogEvent", "Log an event with the text {}"),
    (
        "NotifySender",
        "NotifySender",
        "Notify the sender that the message can't be sent: {}",
    ),
    (
        "GenerateIncidentReport",
        "GenerateIncidentReport",
        "Generate the incident report and send it to {}",
    ),
    (
        "GenerateNotification",
        "GenerateNotification",
        "Notify the recipient with a message {}",
    ),
    (
        "RouteMessageOutboundConnector",
        "RouteMessageOutboundConnector",
        "Route the message using the connector named {}",
    ),
    (
        "RouteMessageOutboundRequireTls",
        "RouteMessageOutboundRequireTls",
        "Require TLS encryption",
    ),
    (
        "ApplyOME",
        "ApplyOME",
        "Encrypt the message with Office 365 Message Encryption",
    ),
    (
        "RemoveOME",
        "RemoveOME",
        "Remove Office 365 Message Encryption from the message",
    ),
    (
        "RemoveOMEv2",
        "RemoveOMEv2",
        "Remove Office 365 Message Encryption and rights protection from the message",
    ),
    (
        "RemoveRMSAttachmentEncryption",
        "RemoveRMSAttachmentEncryption",
        "Remove attachment rights protection",
    ),
    (
        "ApplyRightsProtectionCustomizationTemplate",
        "ApplyRightsProtectionCustomizationTemplate",
        "Apply the branding {}",
    ),
    (
        "StopRuleProcessing",
        "StopRuleProcessing",
        "Stop processing more rules",
    ),
];

/// What a rule can ask for, and how the description says it.
const CONDITIONS: &[(&str, &str)] = &[
    ("From", "Is received from {}"),
    ("FromMemberOf", "Is received from a member of group {}"),
    ("FromScope", "Is received from {}"),
    ("SentTo", "Is sent to {}"),
    ("SentToMemberOf", "Is sent to a member of group {}"),
    ("SentToScope", "Is sent to {}"),
    ("BetweenMemberOf1", "Is sent between members of {}"),
    ("BetweenMemberOf2", "and members of {}"),
    ("ManagerAddresses", "the manager is {}"),
    ("ManagerForEvaluatedUser", "the manager is that of the {}"),
    (
        "SenderManagementRelationship",
        "the sender is the {} of a recipient",
    ),
    ("ADComparisonAttribute", "compares the attribute {}"),
    ("ADComparisonOperator", "the attributes are {}"),
    (
        "SenderADAttributeContainsWords",
        "the sender's properties contain these words: {}",
    ),
    (
        "SenderADAttributeMatchesPatterns",
        "the sender's properties match these text patterns: {}",
    ),
    (
        "RecipientADAttributeContainsWords",
        "the recipient's properties contain these words: {}",
    ),
    (
        "RecipientADAttributeMatchesPatterns",
        "the recipient's properties match these text patterns: {}",
    ),
    ("AnyOfToHeader", "the 'To' header contains {}"),
    (
        "AnyOfToHeaderMemberOf",
        "the 'To' header contains a member of {}",
    ),
    ("AnyOfCcHeader", "the 'Cc' header contains {}"),
    (
        "AnyOfCcHeaderMemberOf",
        "the 'Cc' header contains a member of {}",
    ),
    ("AnyOfToCcHeader", "the 'To' or 'Cc' header contains {}"),
    (
        "AnyOfToCcHeaderMemberOf",
        "the 'To' or 'Cc' header contains a member of {}",
    ),
    ("HasClassification", "is marked with the classification {}"),
    (
        "HasNoClassification",
        "isn't marked with any classifications",
    ),
    (
        "SubjectContainsWords",
        "Includes these words in the message subject: {}",
    ),
    (
        "SubjectOrBodyContainsWords",
        "Includes these words in the message subject or body: {}",
    ),
    (
        "HeaderContainsWords",
        "{HeaderContainsMessageHeader} header contains these words: {}",
    ),
    (
        "FromAddressContainsWords",
        "Includes these words in the sender's address: {}",
    ),
    (
        "SenderDomainIs",
        "sender's address domain portion belongs to any of these domains: {}",
    ),
    (
        "RecipientDomainIs",
        "recipient's address domain portion belongs to any of these domains: {}",
    ),
    (
        "SubjectMatchesPatterns",
        "Includes these patterns in the message subject: {}",
    ),
    (
        "SubjectOrBodyMatchesPatterns",
        "Includes these patterns in the message subject or body: {}",
    ),
    (
        "HeaderMatchesPatterns",
        "{HeaderMatchesMessageHeader} header matches these patterns: {}",
    ),
    (
        "FromAddressMatchesPatterns",
        "Includes these patterns in the From address: {}",
    ),
    (
        "AttachmentNameMatchesPatterns",
        "Attachment file name matches these text patterns: {}",
    ),
    (
        "AttachmentExtensionMatchesWords",
        "Attachment file extension matches these words: {}",
    ),
    (
        "AttachmentPropertyContainsWords",
        "Attachment's property contains these words: {}",
    ),
    (
        "ContentCharacterSetContainsWords",
        "the character set of the message contains these words: {}",
    ),
    ("HasSenderOverride", "the sender has overridden the action"),
    (
        "MessageContainsDataClassifications",
        "the message contains these sensitive information types: {}",
    ),
    (
        "SenderIpRanges",
        "sender ip addresses belong to one of these ranges: {}",
    ),
    (
        "SCLOver",
        "The message has a spam confidence level (SCL) that is greater than or equal to {}",
    ),
    (
        "AttachmentSizeOver",
        "Any attachment's size is greater than or equal to {}",
    ),
    (
        "MessageSizeOver",
        "The message size is greater than or equal to {}",
    ),
    ("WithImportance", "Is marked with importance {}"),
    ("MessageTypeMatches", "is message type {}"),
    (
        "RecipientAddressContainsWords",
        "Includes these words in the recipient's address: {}",
    ),
    (
        "RecipientAddressMatchesPatterns",
        "Includes these patterns in the recipient's address: {}",
    ),
    (
        "SenderInRecipientList",
        "the sender is in the recipient's list {}",
    ),
    (
        "RecipientInSenderList",
        "the recipient is in the sender's list {}",
    ),
    (
        "AttachmentContainsWords",
        "Any attachment's content includes these words: {}",
    ),
    (
        "AttachmentMatchesPatterns",
        "Any attachment's content matches these text patterns: {}",
    ),
    (
        "AttachmentIsUnsupported",
        "Any attachment's content can't be inspected",
    ),
    (
        "AttachmentProcessingLimitExceeded",
        "Any attachment's content didn't complete scanning",
    ),
    (
        "AttachmentHasExecutableContent",
        "Any attachment has executable content",
    ),
    (
        "AttachmentIsPasswordProtected",
        "Any attachment is password protected",
    ),
    (
        "AnyOfRecipientAddressContainsWords",
        "Includes these words in any recipient's address: {}",
    ),
    (
        "AnyOfRecipientAddressMatchesPatterns",
        "Includes these patterns in any recipient's address: {}",
    ),
];

/// Conditions of which there are two properties: the one that is no condition itself.
const PARTS: &[&str] = &["HeaderContainsMessageHeader", "HeaderMatchesMessageHeader"];

fn is_set(record: &ConfigurationObject, name: &str) -> bool {
    record
        .properties
        .get(name)
        .is_some_and(|value| !value.is_blank() && *value != Property::Bool(false))
}

fn place(record: &ConfigurationObject) -> i64 {
    record
        .properties
        .get("Priority")
        .and_then(Property::as_long)
        .unwrap_or(i64::MAX)
}

/// Sees to state, order and description of a rule that was made or changed.
pub fn settle(
    draft: &mut Draft,
    record: &Arc<ConfigurationObject>,
    settings: &[(String, Setting)],
    is_new: bool,
) -> Result<()> {
    let mut next = (**record).clone();
    if let Some((_, Setting::Value(value))) =
        settings.iter().find(|(name, _)| same(name, "Enabled"))
    {
        let state = if value.as_bool() == Some(false) {
            "Disabled"
        } else {
            "Enabled"
        };
        next.properties.set("State", Property::member(state));
    }
    next.properties.clear("Enabled");
    if is_new {
        next.properties
            .set("ImmutableId", Property::Guid(record.guid));
    }
    let conditions = named(&next, CONDITIONS.iter().map(|(name, _)| *name), "");
    let exceptions = named(&next, CONDITIONS.iter().map(|(name, _)| *name), "ExceptIf");
    let mut actions: Vec<String> = Vec::new();
    for (name, action, _) in ACTIONS {
        let class = format!("{NAMESPACE}.{action}Action");
        if is_set(&next, name) && !actions.contains(&class) {
            actions.push(class);
        }
    }
    next.properties
        .set("Conditions", Property::texts(conditions));
    next.properties
        .set("Exceptions", Property::texts(exceptions));
    next.properties.set("Actions", Property::texts(actions));
    let text = description(&next);
    let size = text.chars().count() + 600;
    next.properties.set("Description", Property::text(text));
    next.properties.set(
        "Size",
        Property::Int(i32::try_from(size).unwrap_or(i32::MAX)),
    );
    let guid = next.guid;
    let wanted = settings
        .iter()
        .any(|(name, _)| same(name, "Priority"))
        .then(|| place(&next));
    draft.put_configuration(next);
    match (wanted, is_new) {
        (Some(place), _) => return order(draft, NOUN, guid, place),
        (None, true) => number(draft, NOUN, Some((guid, i64::MAX))),
        (None, false) => {}
    }
    Ok(())
}

/// Whether the records of a noun are rules that are numbered as those of mail flow are.
pub fn is_numbered(noun: &str) -> bool {
    [
        NOUN,
        "AntiPhishRule",
        "ATPProtectionPolicyRule",
        "EOPProtectionPolicyRule",
        "HostedContentFilterRule",
        "HostedOutboundSpamFilterRule",
        "MalwareFilterRule",
        "SafeAttachmentRule",
        "SafeLinksRule",
    ]
    .iter()
    .any(|known| same(known, noun))
}

/// Sees to the state and the place of a rule of another noun.
pub fn settle_place(
    draft: &mut Draft,
    noun: &str,
    record: &Arc<ConfigurationObject>,
    settings: &[(String, Setting)],
    is_new: bool,
) -> Result<()> {
    if let Some((_, Setting::Value(value))) =
        settings.iter().find(|(name, _)| same(name, "Enabled"))
    {
        let state = if value.as_bool() == Some(false) {
            "Disabled"
        } else {
            "Enabled"
        };
        draft.set_configuration(record.guid, "State", Property::member(state));
    }
    if settings.iter().any(|(name, _)| same(name, "Priority")) {
        let place = place(record);
        return order(draft, noun, record.guid, place);
    }
    if is_new {
        number(draft, noun, Some((record.guid, i64::MAX)));
    }
    Ok(())
}

/// The classes of the conditions that are set.
fn named<'a>(
    record: &ConfigurationObject,
    names: impl Iterator<Item = &'a str>,
    prefix: &str,
) -> Vec<String> {
    names
        .filter(|name| !PARTS.contains(name))
        .filter(|name| is_set(record, &format!("{prefix}{name}")))
        .map(|name| {
            let stem = name
                .strip_suffix("Words")
                .filter(|stem| stem.ends_with("Contains"))
                .or_else(|| {
                    name.strip_suffix("Patterns")
                        .filter(|stem| stem.ends_with("Matches"))
                })
                .unwrap_or(name);
            format!("{NAMESPACE}.{stem}Predicate")
        })
        .collect()
}

/// Puts a rule at a place, which has to be one that there is.
fn order(draft: &mut Draft, noun: &str, guid: Uuid, place: i64) -> Result<()> {
    let last = i64::try_from(rules(draft, noun).len()).unwrap_or(1) - 1;
    if !(0..=last).contains(&place) {
        return Err(ExchangeError::Rule {
            id: "PriorityOutOfRange",
            arguments: vec![place.to_string(), last.to_string()],
        });
    }
    number(draft, noun, Some((guid, place)));
    Ok(())
}

fn rules(draft: &Draft, noun: &str) -> Vec<Arc<ConfigurationObject>> {
    draft
        .configuration()
        .candidates(key(noun, None))
        .filter(|record| record.noun.as_deref() == Some(noun))
        .cloned()
        .collect()
}

/// Numbers the rules one after the other from 0, with one of them at a place.
pub fn number(draft: &mut Draft, noun: &str, moved: Option<(Uuid, i64)>) {
    let mut rules = rules(draft, noun);
    rules.retain(|record| moved.is_none_or(|(guid, _)| record.guid != guid));
    rules.sort_by_cached_key(|record| (place(record), record.created, fold(&record.name)));
    let mut order: Vec<Uuid> = rules.iter().map(|record| record.guid).collect();
    if let Some((guid, place)) = moved {
        let last = i64::try_from(order.len()).unwrap_or(0);
        let at = usize::try_from(place.clamp(0, last)).unwrap_or(0);
        order.insert(at.min(order.len()), guid);
    }
    for (number, guid) in (0_i32..).zip(order) {
        draft.set_configuration(guid, "Priority", Property::Int(number));
    }
}

/// How a value is said: members of enumerations in words.
fn said(text: &str) -> &str {
    match text {
        "InOrganization" => "Inside the organization",
        "NotInOrganization" => "Outside the organization",
        "ExternalPartner" => "external partners",
        "ExternalNonPartner" => "external non-partners",
        other => other,
    }
}

fn values(record: &ConfigurationObject, name: &str) -> String {
    record
        .properties
        .get(name)
        .map_or_else(String::new, |value| {
            value
                .to_texts()
                .iter()
                .map(|text| format!("'{}'", said(text)))
                .collect::<Vec<_>>()
                .join(" or ")
        })
}

/// A sentence with its values: `{}` for the property's own, `{Name}` for those of another.
fn sentence(record: &ConfigurationObject, prefix: &str, name: &str, template: &str) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((other, tail)) = after.split_once('}') else {
            break;
        };
        let of = if other.is_empty() { name } else { other };
        out.push_str(&values(record, &format!("{prefix}{of}")));
        rest = tail;
    }
    out.push_str(rest);
    out
}

fn description(record: &ConfigurationObject) -> String {
    let conditions = |prefix: &str| -> Vec<String> {
        CONDITIONS
            .iter()
            .filter(|(name, _)| is_set(record, &format!("{prefix}{name}")))
            .map(|(name, template)| sentence(record, prefix, name, template))
            .collect()
    };
    let mut actions: Vec<String> = Vec::new();
    let mut done: Vec<&str> = Vec::new();
    for (name, action, template) in ACTIONS {
        if is_set(record, name) && !template.is_empty() && !done.contains(action) {
            done.push(action);
            actions.push(sentence(record, "", name, template));
        }
    }
    let mut parts = Vec::new();
    let mut section = |head: &str, lines: &[String]| {
        if lines.is_empty() {
            return;
        }
        parts.push(head.to_owned());
        for (place, line) in lines.iter().enumerate() {
            let and = if place == 0 { "" } else { "and " };
            parts.push(format!("\t{and}{line}"));
        }
    };
    section("If the message:", &conditions(""));
    section("Take the following actions:", &actions);
    section("Except if the message:", &conditions("ExceptIf"));
    parts.join("\r\n") + "\r\n"
}
