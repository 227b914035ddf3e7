//! Send-MailMessage: a message as MIME has it, handed to the host for its SMTP server.

use super::common::message;
use crate::engine::host::{Mail, MailFailure, WebFailure};
use crate::engine::sink::Collector;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::value::net::encoding::{self, Encoding, Kind};
use crate::value::{ErrorCategory, Fault, NetObject, Value, convert, member};
use base64::Engine;
use std::rc::Rc;
use std::time::Duration;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Send-MailMessage",
    body: Body::Stateful(|| Box::new(Send::default())),
}];

const BASE64: base64::engine::GeneralPurpose = base64::engine::general_purpose::STANDARD;
const OBSOLETE: &str = "This cmdlet does not guarantee secure connections to SMTP servers. While there is no immediate replacement available in PowerShell, we recommend you do not use Send-MailMessage at this time. See https://aka.ms/SendMailMessage for more information.";
/// How long a line of Base64 and of quoted-printable is at most.
const LINE: usize = 76;
/// How long the server may take.
const WAIT: Duration = Duration::from_secs(100);

/// The files that came with the input.
#[derive(Default)]
struct Send {
    files: Vec<String>,
}

impl CmdletBody for Send {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        let text = message(
            "CommandBaseStrings",
            "UseOfDeprecatedCommandWarning",
            &["command 'Send-MailMessage'", OBSOLETE],
        );
        call.warning(&text)
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        for path in call.texts("Attachments") {
            let full = call.rt.full_path(&path);
            if call.rt.world.status(&full).is_none() {
                call.fault(
                    Fault::new(
                        "PathNotFound",
                        ErrorCategory::ObjectNotFound,
                        format!("Cannot find path '{full}' because it does not exist."),
                    )
                    .of("System.Management.Automation.ItemNotFoundException")
                    .target(Value::str(full.as_str())),
                )?;
                continue;
            }
            self.files.push(full);
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let server = match call.text("SmtpServer") {
            Some(server) => server.to_string(),
            None => match call.rt.preference("PSEmailServer") {
                unset if unset == "Continue" => String::new(),
                server => server,
            },
        };
        if server.is_empty() {
            let text = message("SendMailMessageStrings", "HostNameValue", &[]);
            return call.fail(
                "HostNotSpecified",
                ErrorCategory::InvalidArgument,
                "System.InvalidOperationException",
                &text,
                Value::Null,
            );
        }
        let (Some(from), Some(to)) = (
            address(call, call.text("From").as_deref().unwrap_or_default())?,
            addresses(call, "To")?,
        ) else {
            return Ok(());
        };
        let (Some(cc), Some(bcc)) = (addresses(call, "Cc")?, addresses(call, "Bcc")?) else {
            return Ok(());
        };
        let Some(reply) = addresses(call, "ReplyTo")? else {
            return Ok(());
        };
        let Some(text) = self.compose(call, &from, &to, &cc, &reply)? else {
            return Ok(());
        };
        let mail = Mail {
            port: call
                .int("Port")
                .and_then(|port| u16::try_from(port).ok())
                .filter(|port| *port > 0)
                .unwrap_or(25),
            server,
            from: from.plain,
            to: to
                .into_iter()
                .chain(cc)
                .chain(bcc)
                .map(|one| one.plain)
                .collect(),
            notify: notify(&call.value("DeliveryNotificationOption")),
            login: login(call),
            tls: call.flag("UseSsl"),
            text,
            wait: WAIT,
        };
        match call.rt.host.mail(&mail) {
            Ok(()) => Ok(()),
            Err(failure) => {
                let text = match failure {
                    MailFailure::Connection(WebFailure::UnknownHost) => {
                        "Name or service not known".to_owned()
                    }
                    MailFailure::Connection(WebFailure::Refused) => "Connection refused".to_owned(),
                    MailFailure::Connection(WebFailure::Timeout) => {
                        "The operation has timed out.".to_owned()
                    }
                    MailFailure::Connection(WebFailure::Other(text)) => text,
                    MailFailure::Answer(answer) => {
                        format!(
                            "{} The server response was: {}",
                            meaning(&answer),
                            answer.trim()
                        )
                    }
                };
                call.fail(
                    "SmtpException",
                    ErrorCategory::InvalidOperation,
                    "System.Net.Mail.SmtpException",
                    &text,
                    Value::Null,
                )
            }
        }
    }
}

/// What an answer of an SMTP server says, in .NET's words.
fn meaning(answer: &str) -> &'static str {
    match answer.get(..3).unwrap_or_default() {
        "421" => "Service not available, closing transmission channel.",
        "450" => "Mailbox unavailable.",
        "451" => "Error in processing.",
        "452" => "Insufficient system storage.",
        "500" => "Syntax error, command unrecognized.",
        "501" => "Syntax error in parameters or arguments.",
        "502" => "Command not implemented.",
        "503" => "Bad sequence of commands.",
        "504" => "Command parameter not implemented.",
        "530" | "535" => {
            "The SMTP server requires a secure connection or the client was not authenticated."
        }
        "550" => "Mailbox unavailable.",
        "551" => "User not local or invalid address - please try a different path.",
        "552" => "Exceeded storage allocation.",
        "553" => "Mailbox name not allowed.",
        "554" => "Transaction failed.",
        _ => "Failure sending mail.",
    }
}

/// An address with the name before it.
struct Address {
    shown: String,
    plain: String,
}

/// Reads an address: `a@b.c` or `Name <a@b.c>`; an error about another text is written.
fn address(call: &mut Call<'_>, text: &str) -> Flow<Option<Address>> {
    let text = text.trim();
    let (name, plain) = match text
        .strip_suffix('>')
        .and_then(|rest| rest.rsplit_once('<'))
    {
        Some((name, plain)) => (name.trim().trim_matches('"'), plain.trim()),
        None => ("", text),
    };
    let valid = plain.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && !domain.is_empty()
            && !domain.contains('@')
            && !plain.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;".contains(c))
    });
    if !valid {
        call.fail(
            "FormatException",
            ErrorCategory::InvalidType,
            "System.FormatException",
            "The specified string is not in the form required for an e-mail address.",
            Value::str(text),
        )?;
        return Ok(None);
    }
    let shown = match name {
        "" => plain.to_owned(),
        name if name.is_ascii() => format!("\"{}\" <{plain}>", name.replace('"', "\\\"")),
        name => format!("{} <{plain}>", header(name)),
    };
    Ok(Some(Address {
        shown,
        plain: plain.to_owned(),
    }))
}

fn addresses(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Vec<Address>>> {
    let mut all = Vec::new();
    for text in call.texts(parameter) {
        match address(call, &text)? {
            Some(one) => all.push(one),
            None => return Ok(None),
        }
    }
    Ok(Some(all))
}

/// A text as a header has it: other letters than those of ASCII in an encoded word.
fn header(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    if text.is_ascii() {
        text
    } else {
        format!("=?utf-8?B?{}?=", BASE64.encode(text))
    }
}

/// The time, as the header `Date` has it but for the colon of the zone.
fn now(call: &mut Call<'_>) -> Flow<String> {
    let block = call.rt.parse_block(
        "[datetimeoffset]::Now.ToString('d MMM yyyy HH:mm:ss zzz', [cultureinfo]::InvariantCulture)",
    )?;
    let frame = Rc::clone(call.frame);
    let mut out = Collector::default();
    call.rt.run_inline(&block, &frame, None, &[], &mut out)?;
    Ok(out.into_value().to_text())
}

/// The words of `NOTIFY`.
fn notify(option: &Value) -> Option<String> {
    let bits = convert::to_i64(option).ok().filter(|bits| *bits > 0)?;
    if bits & 134_217_728 != 0 {
        return Some("NEVER".to_owned());
    }
    let words: Vec<&str> = [(1, "SUCCESS"), (2, "FAILURE"), (4, "DELAY")]
        .into_iter()
        .filter(|(bit, _)| bits & bit != 0)
        .map(|(_, word)| word)
        .collect();
    (!words.is_empty()).then(|| words.join(","))
}

/// User and password of `-Credential`.
fn login(call: &mut Call<'_>) -> Option<(String, String)> {
    let given = call.value("Credential");
    let network = member::invoke(&given, "GetNetworkCredential", &[], call.rt).ok()?;
    let part = |name: &str| {
        network
            .net_object()
            .and_then(|held| held.get(name))
            .map(|value| value.to_text())
    };
    Some((part("UserName")?, part("Password")?))
}

impl Send {
    /// The message; `None`: an attachment cannot be read, which was told.
    fn compose(
        &self,
        call: &mut Call<'_>,
        from: &Address,
        to: &[Address],
        cc: &[Address],
        reply: &[Address],
    ) -> Flow<Option<String>> {
        let list = |all: &[Address]| {
            let all: Vec<&str> = all.iter().map(|one| one.shown.as_str()).collect();
            all.join(", ")
        };
        let mut head = format!(
            "MIME-Version: 1.0\r\nFrom: {}\r\nTo: {}\r\n",
            from.shown,
            list(to)
        );
        for (name, all) in [("Cc", cc), ("Reply-To", reply)] {
            if !all.is_empty() {
                head.push_str(&format!("{name}: {}\r\n", list(all)));
            }
        }
        match convert::to_i64(&call.value("Priority")).unwrap_or(0) {
            1 => head.push_str("X-Priority: 5\r\nPriority: non-urgent\r\nImportance: low\r\n"),
            2 => head.push_str("X-Priority: 1\r\nPriority: urgent\r\nImportance: high\r\n"),
            _ => {}
        }
        let date = now(call)?;
        let (day, zone) = date.split_at(date.rfind(' ').map_or(date.len(), |at| at + 1));
        head.push_str(&format!("Date: {day}{}\r\n", zone.replace(':', "")));
        let subject = call.text("Subject").unwrap_or_default();
        head.push_str(&format!("Subject: {}\r\n", header(&subject)));
        let body = body(call);
        if self.files.is_empty() {
            return Ok(Some(head + &body));
        }
        let mut bytes = [0; 16];
        call.rt.world.random(&mut bytes);
        let mark: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let mark = format!("--boundary_0_{mark}");
        let mut text = format!(
            "{head}Content-Type: multipart/mixed;\r\n boundary={mark}\r\n\r\n\r\n--{mark}\r\n{body}"
        );
        for file in &self.files {
            let bytes = match call.rt.world.read(file) {
                Ok(bytes) => bytes,
                Err(fault) => {
                    call.fault(fault)?;
                    return Ok(None);
                }
            };
            let name = header(file.rsplit('/').next().unwrap_or(file));
            text.push_str(&format!(
                "\r\n--{mark}\r\nContent-Type: application/octet-stream; name=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\r\n{}",
                folded(&BASE64.encode(bytes))
            ));
        }
        text.push_str(&format!("\r\n--{mark}--\r\n"));
        Ok(Some(text))
    }
}

/// The body with its headers.
fn body(call: &mut Call<'_>) -> String {
    let text = call.text("Body").unwrap_or_default();
    let coding = call
        .get("Encoding")
        .and_then(encoding::of_value)
        .unwrap_or(Encoding::of(Kind::Ascii));
    let charset = coding.get("WebName").unwrap_or_default().to_text();
    let kind = if call.flag("BodyAsHtml") {
        "html"
    } else {
        "plain"
    };
    let bytes = coding.encode(&text);
    let (way, held) = if charset == "us-ascii" {
        ("quoted-printable", quoted_printable(&bytes))
    } else {
        ("base64", folded(&BASE64.encode(bytes)))
    };
    format!(
        "Content-Type: text/{kind}; charset={charset}\r\nContent-Transfer-Encoding: {way}\r\n\r\n{held}\r\n"
    )
}

/// Lines of Base64.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / LINE * 2 + 2);
    for (at, c) in text.chars().enumerate() {
        if at > 0 && at % LINE == 0 {
            out.push_str("\r\n");
        }
        out.push(c);
    }
    out
}

/// Quoted-printable text: line ends stay.
fn quoted_printable(bytes: &[u8]) -> String {
    let mut out = String::new();
    let mut width = 0;
    let mut rest = bytes.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        if byte == b'\n' || byte == b'\r' {
            if byte == b'\r' {
                rest.next_if_eq(&b'\n');
            }
            out.push_str("\r\n");
            width = 0;
            continue;
        }
        let ends = matches!(rest.peek(), None | Some(b'\n' | b'\r'));
        let plain = matches!(byte, 33..=60 | 62..=126) || (byte == b' ' && !ends);
        let size = if plain { 1 } else { 3 };
        if width + size >= LINE {
            out.push_str("=\r\n");
            width = 0;
        }
        if plain {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("={byte:02X}"));
        }
        width += size;
    }
    out
}
