//! Get- and Set-Clipboard: by `xclip` where there is one, else within the session, as PowerShell does.

use crate::engine::binder::Argument;
use crate::engine::command::{ApplicationInfo, Command};
use crate::engine::sink::{Collector, Discard};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::value::Value;
use base64::Engine;
use std::cell::RefCell;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Clipboard",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Set-Clipboard",
        body: Body::Stateful(|| Box::new(Set::default())),
    },
];

/// What a session without a clipboard of the system remembers.
#[derive(Default)]
struct Held(RefCell<String>);

fn held(call: &mut Call<'_>) -> Rc<Held> {
    match call.rt.service::<Held>() {
        Some(held) => held,
        None => {
            let made: Rc<Held> = Rc::default();
            call.rt.offer(Rc::clone(&made));
            made
        }
    }
}

fn program(call: &mut Call<'_>, name: &str) -> Option<String> {
    let frame = Rc::clone(call.frame);
    match call.rt.lookup_unaliased(name, &frame) {
        Some(Command::Application(program)) => Some(program.path.to_string()),
        _ => None,
    }
}

fn arguments(texts: &[&str]) -> Vec<Argument> {
    texts
        .iter()
        .map(|text| Argument::positional(Value::str(*text)))
        .collect()
}

fn read(call: &mut Call<'_>) -> Flow<String> {
    let Some(path) = program(call, "xclip") else {
        return Ok(held(call).0.borrow().clone());
    };
    let command = Command::Application(Rc::new(ApplicationInfo {
        path: path.as_str().into(),
    }));
    let mut out = Collector::default();
    let given = arguments(&["-selection", "clipboard", "-out"]);
    call.rt.call_command(&command, given, None, &mut out)?;
    let lines: Vec<String> = out.into_vec().iter().map(Value::to_text).collect();
    Ok(lines.join("\n"))
}

fn write(call: &mut Call<'_>, text: &str) -> Flow {
    if program(call, "xclip").is_none() {
        text.clone_into(&mut held(call).0.borrow_mut());
        return Ok(());
    }
    // The program goes on in the background; its output must not be waited for.
    let script = if text.is_empty() {
        "xclip -selection clipboard /dev/null >/dev/null 2>&1"
    } else {
        "xclip -selection clipboard -in >/dev/null 2>&1"
    };
    let command = Command::Application(Rc::new(ApplicationInfo {
        path: "/bin/sh".into(),
    }));
    let given = arguments(&["-c", script]);
    let input = Some(vec![Value::str(text)]);
    call.rt.call_command(&command, given, input, &mut Discard)
}

fn get(call: &mut Call<'_>) -> Flow {
    let text = read(call)?;
    if call.flag("Raw") {
        return call.write(Value::str(text));
    }
    let mut delimiters: Vec<String> = call
        .texts("Delimiter")
        .iter()
        .filter(|one| !one.is_empty())
        .map(ToString::to_string)
        .collect();
    if !call.is_bound("Delimiter") {
        delimiters.push("\n".to_owned());
    }
    let mut rest = text.as_str();
    loop {
        let next = delimiters
            .iter()
            .filter_map(|one| Some((rest.find(one.as_str())?, one.len())))
            .min_by_key(|(at, _)| *at);
        let Some((at, length)) = next else {
            return call.write(Value::str(rest));
        };
        call.write(Value::str(rest.get(..at).unwrap_or_default()))?;
        rest = rest.get(at + length..).unwrap_or_default();
    }
}

/// The texts of the whole pipeline.
#[derive(Default)]
struct Set {
    texts: Vec<String>,
}

impl CmdletBody for Set {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let given = call.texts("Value");
        self.texts.extend(given.iter().map(ToString::to_string));
        if call.flag("PassThru") {
            for text in given {
                call.write(Value::String(text))?;
            }
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let append = call.flag("Append");
        if self.texts.is_empty() && !append {
            if call.should_process("Clipboard cleared", "Set-Clipboard")? {
                write(call, "")?;
            }
            return Ok(());
        }
        let mut text = String::new();
        if append {
            text = read(call)?;
            text.push('\n');
        }
        text.push_str(&self.texts.join("\n"));
        let mut shown = self.texts.first().cloned().unwrap_or_default();
        if shown.chars().count() >= 20 {
            shown = shown.chars().take(20).collect::<String>() + " ...";
        }
        let target = if append {
            format!("Append single string '{shown}' to the clipboard.")
        } else {
            format!("Set single string '{shown}' to the clipboard.")
        };
        if !call.should_process(&target, "Set-Clipboard")? {
            return Ok(());
        }
        if call.flag("AsOSC52") {
            let code = base64::engine::general_purpose::STANDARD.encode(&text);
            call.rt.host_write(&format!("\u{1b}]52;c;{code}\u{7}"));
            return Ok(());
        }
        write(call, &text)
    }
}
