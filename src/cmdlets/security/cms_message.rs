//! Protect-CmsMessage, Unprotect-CmsMessage, Get-CmsMessage: messages for the owners of certificates.

use crate::cmdlets::management::target::expand;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::grammar;
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::net::certificate::envelope::{self, Envelope, Opened};
use crate::value::net::certificate::{
    Certificate, DOCUMENT_ENCRYPTION, block, envelope_value, identity, lines_of_base64, of_value,
    store,
};
use crate::value::{ErrorCategory, Fault, PSObject, PropertyBag, Value, convert, member};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Protect-CmsMessage",
        body: Body::Stateful(|| Box::new(Protect::default())),
    },
    Cmdlet {
        name: "Get-CmsMessage",
        body: Body::Stateful(|| {
            Box::new(Message {
                text: None,
                opens: false,
            })
        }),
    },
    Cmdlet {
        name: "Unprotect-CmsMessage",
        body: Body::Stateful(|| {
            Box::new(Message {
                text: None,
                opens: true,
            })
        }),
    },
];

const BEGIN: &str = "-----BEGIN CMS-----";
const END: &str = "-----END CMS-----";

fn crypto(text: &str) -> Box<Fault> {
    Fault::escaped("System.Security.Cryptography.CryptographicException", text)
}

fn sentence(id: &str, args: &[&str]) -> String {
    let mut text = grammar::message("SecurityStrings", id)
        .unwrap_or(id)
        .to_owned();
    for (at, arg) in args.iter().enumerate() {
        text = text.replace(&format!("{{{at}}}"), arg);
    }
    text
}

fn wrong(id: &str, category: ErrorCategory, args: &[&str]) -> Box<Fault> {
    Fault::new(id, category, sentence(id, args)).of("System.ArgumentException")
}

/// Finds the certificates that an element of `-To` means.
struct Search<'a> {
    shown: String,
    encrypts: bool,
    found: &'a mut Vec<Rc<Certificate>>,
}

impl Search<'_> {
    /// Takes those that are good for it.
    fn take(&mut self, all: Vec<Rc<Certificate>>) -> Result<(), Box<Fault>> {
        for one in all {
            if !one.is_for_encryption() {
                if has_wildcards(&self.shown) {
                    continue;
                }
                return Err(wrong(
                    "CertificateCannotBeUsedForEncryption",
                    ErrorCategory::InvalidData,
                    &[&one.thumbprint(), DOCUMENT_ENCRYPTION],
                ));
            }
            if (!self.encrypts && one.key.is_none())
                || self.found.iter().any(|held| held.raw == one.raw)
            {
                continue;
            }
            if self.encrypts && !self.found.is_empty() {
                return Err(wrong(
                    "IdentifierMustReferenceSingleCertificate",
                    ErrorCategory::LimitsExceeded,
                    &[&self.shown, "To"],
                ));
            }
            self.found.push(one);
        }
        Ok(())
    }
}

/// The certificates of `-To`.
fn recipients(call: &mut Call<'_>, encrypts: bool) -> Flow<Vec<Rc<Certificate>>> {
    let to = call.value("To");
    if to.is_null() {
        return Ok(Vec::new());
    }
    let mut all: Vec<Rc<Certificate>> = Vec::new();
    for one in member::enumerate(&to).unwrap_or_else(|| vec![to.clone()]) {
        match resolve(call, &one, encrypts) {
            Ok(found) => all.extend(found),
            Err(fault) => return call.throw(&fault),
        }
    }
    Ok(all)
}

fn resolve(
    call: &mut Call<'_>,
    one: &Value,
    encrypts: bool,
) -> Result<Vec<Rc<Certificate>>, Box<Fault>> {
    let mut found = Vec::new();
    let shown = one.to_text();
    let mut search = Search {
        shown: if of_value(one).is_some() {
            String::new()
        } else {
            shown.clone()
        },
        encrypts,
        found: &mut found,
    };
    if let Some(held) = of_value(one) {
        search.take(vec![held])?;
        return Ok(found);
    }
    if let Some(held) = block(&shown, "CERTIFICATE").and_then(|held| Certificate::parse(&held)) {
        search.take(vec![Rc::new(held)])?;
    }
    if search.found.is_empty()
        && let Ok(full) = call.rt.file_path(&shown)
    {
        let world = Rc::clone(&call.rt.world);
        let paths = if has_wildcards(&shown) {
            expand(call, &full)
        } else {
            vec![full]
        };
        let mut files = Vec::new();
        for path in paths {
            match world.status(&path) {
                Some(status) if status.is_dir => {
                    let names = world.list(&path).unwrap_or_default();
                    files.extend(names.iter().map(|name| format!("{path}/{name}")));
                }
                Some(_) => files.push(path),
                None => {}
            }
        }
        let all = files
            .iter()
            .filter_map(|path| Certificate::read(&world.read(path).ok()?, None).ok())
            .map(Rc::new);
        search.take(all.collect())?;
    }
    if search.found.is_empty() {
        let all = store(call.rt);
        let named: Vec<_> = all
            .iter()
            .filter(|held| held.thumbprint().eq_ignore_ascii_case(&shown))
            .cloned()
            .map(Rc::new)
            .collect();
        let matched = match Wildcard::new(&shown) {
            _ if !named.is_empty() => named,
            Ok(pattern) => all
                .into_iter()
                .filter(|held| {
                    pattern.is_match(&held.subject_name()) || pattern.is_match(&held.simple_name())
                })
                .map(Rc::new)
                .collect(),
            Err(_) => named,
        };
        search.take(matched)?;
    }
    if search.found.is_empty() && (encrypts || !has_wildcards(&shown)) {
        return Err(wrong(
            "NoCertificateFound",
            ErrorCategory::ObjectNotFound,
            &[&shown],
        )
        .target(Value::str(shown)));
    }
    Ok(found)
}

/// The file that `-Path` or `-LiteralPath` names; `None`: neither is given.
fn file(call: &mut Call<'_>) -> Flow<Option<String>> {
    let literal = call.is_bound("LiteralPath");
    let names = call.texts(if literal { "LiteralPath" } else { "Path" });
    let Some(name) = names.into_iter().next().filter(|name| !name.is_empty()) else {
        return Ok(None);
    };
    let full = call.rt.file_path(&name)?;
    let all = if literal || !has_wildcards(&name) {
        vec![full.clone()]
    } else {
        expand(call, &full)
    };
    if all.len() > 1 {
        return call.throw(&wrong(
            "FilePathMustBeFileSystemPath",
            ErrorCategory::ObjectNotFound,
            &[&name],
        ));
    }
    match all.into_iter().next() {
        Some(path) if call.rt.world.status(&path).is_some() => Ok(Some(path)),
        _ => call.throw(
            &Fault::new(
                "PathNotFound",
                ErrorCategory::ObjectNotFound,
                format!("Cannot find path '{full}' because it does not exist."),
            )
            .of("System.Management.Automation.ItemNotFoundException")
            .target(Value::str(full.as_str())),
        ),
    }
}

/// One run of Protect-CmsMessage.
#[derive(Default)]
struct Protect {
    file: Option<String>,
    content: Vec<Value>,
}

impl CmdletBody for Protect {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.file = file(call)?;
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if self.file.is_none() {
            self.content.push(call.value("Content"));
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let content = match &self.file {
            Some(path) => call.rt.world.read(path)?,
            None => {
                let mut lines: Vec<String> = Vec::new();
                let mut formatter = call.rt.text_formatter(None);
                for one in &self.content {
                    formatter.push(one, call.rt, &mut |line: &str| lines.push(line.to_owned()))?;
                }
                formatter.finish(call.rt, &mut |line: &str| lines.push(line.to_owned()))?;
                // Lines before the first that holds something leave no trace.
                let first = lines.iter().position(|line| !line.is_empty());
                let lines = lines.get(first.unwrap_or(lines.len())..);
                lines.unwrap_or_default().join("\n").into_bytes()
            }
        };
        let text = if content.is_empty() {
            String::new()
        } else {
            let to = recipients(call, true)?;
            let to: Vec<&Certificate> = to.iter().map(Rc::as_ref).collect();
            let world = Rc::clone(&call.rt.world);
            match envelope::close(&content, &to, world.as_ref()) {
                Some(held) => format!("{BEGIN}\n{}\n{END}", lines_of_base64(&held)),
                None => return call.throw(&crypto("Unknown cryptographic algorithm.")),
            }
        };
        match call.text("OutFile").filter(|path| !path.is_empty()) {
            Some(path) => {
                let full = call.rt.file_path(&path)?;
                call.rt.world.write(&full, text.as_bytes())?;
                Ok(())
            }
            None => call.write(text),
        }
    }
}

/// One run of Get-CmsMessage or Unprotect-CmsMessage.
struct Message {
    text: Option<String>,
    opens: bool,
}

/// The bytes of a message in a text, and what stands around it.
fn armored(text: &str) -> Result<Option<(Vec<u8>, &str, &str)>, Box<Fault>> {
    let lower = text.to_ascii_lowercase();
    let Some(start) = lower.find(&BEGIN.to_ascii_lowercase()) else {
        return Ok(None);
    };
    let from = start + BEGIN.len();
    let rest = lower.get(from..).unwrap_or_default();
    let Some(length) = rest.find(&END.to_ascii_lowercase()) else {
        return Ok(None);
    };
    let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
    let held: String = part(from..from + length)
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let held = STANDARD.decode(held).map_err(|_| {
        Fault::escaped(
            "System.FormatException",
            "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.",
        )
    })?;
    Ok(Some((
        held,
        part(0..start),
        part(from + length + END.len()..text.len()),
    )))
}

fn read(bytes: &[u8]) -> Result<Envelope, Box<Fault>> {
    envelope::read_message(bytes).ok_or_else(|| crypto("ASN1 corrupted data."))
}

impl Message {
    fn open(&self, call: &mut Call<'_>, text: &str) -> Flow<String> {
        let context = call.flag("IncludeContext");
        let found = match armored(text) {
            Ok(found) => found,
            Err(fault) => return call.throw(&fault),
        };
        let Some((bytes, before, behind)) = found else {
            if context {
                return Ok(text.to_owned());
            }
            return call.throw(&wrong(
                "InputContainedNoEncryptedContentIncludeContext",
                ErrorCategory::ObjectNotFound,
                &["-IncludeContext"],
            ));
        };
        let mut with = recipients(call, false)?;
        let message = match read(&bytes) {
            Ok(message) => message,
            Err(fault) => return call.throw(&fault),
        };
        with.extend(store(call.rt).into_iter().map(Rc::new));
        let with: Vec<&Certificate> = with.iter().map(Rc::as_ref).collect();
        let content = match message.open(&with) {
            Opened::Content(content) => String::from_utf8_lossy(&content).into_owned(),
            Opened::NoRecipient => {
                return call.throw(&crypto(
                    "The enveloped-data message does not contain the specified recipient.",
                ));
            }
            Opened::Broken => {
                return call.throw(&crypto("The parameter is incorrect."));
            }
        };
        Ok(if context {
            format!("{before}{content}{behind}")
        } else {
            content
        })
    }
}

impl CmdletBody for Message {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        if let Some(path) = file(call)? {
            let bytes = call.rt.world.read(&path)?;
            let text = String::from_utf8_lossy(&bytes);
            self.text = Some(text.trim_start_matches('\u{feff}').to_owned());
        }
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if call.set_name() == "ByWinEvent" {
            let record = call.value("EventLogRecord");
            let text = member::plain_property(&record, "Message").unwrap_or_default();
            let opened = self.open(call, &text.to_text())?;
            if !call.flag("IncludeContext") {
                return call.write(opened);
            }
            member::set(&record, "Message", Value::str(opened), call.rt)?;
            return call.write(record);
        }
        if call.set_name() == "ByContent" {
            let content = call.value("Content");
            let content = convert::text_of(&content, call.rt)?;
            match &mut self.text {
                Some(text) if !text.is_empty() => {
                    text.push('\n');
                    text.push_str(&content);
                }
                text => *text = Some(content),
            }
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if self.opens && call.set_name() == "ByWinEvent" {
            return Ok(());
        }
        let text = self.text.take().unwrap_or_default();
        if self.opens {
            let opened = self.open(call, &text)?;
            return call.write(opened);
        }
        let found = match armored(&text) {
            Ok(found) => found,
            Err(fault) => return call.throw(&fault),
        };
        let Some((bytes, ..)) = found else {
            return call.throw(&wrong(
                "InputContainedNoEncryptedContent",
                ErrorCategory::ObjectNotFound,
                &[],
            ));
        };
        let message = match read(&bytes) {
            Ok(message) => message,
            Err(fault) => return call.throw(&fault),
        };
        let mut notes = PropertyBag::default();
        let who = message.recipients.iter().map(|one| identity(one).1);
        notes.set("Recipients", Value::array(who.collect()));
        notes.set("Content", Value::str(text));
        let object = PSObject::wrapping(envelope_value(&message));
        *object.members.borrow_mut() = notes;
        call.write(Value::Object(Rc::new(object)))
    }
}
