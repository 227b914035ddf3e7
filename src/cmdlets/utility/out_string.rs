//! Out-String.

use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::Formatter;
use crate::value::{Fault, Value};

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Out-String",
    body: Body::Stateful(|| Box::new(OutString::default())),
}];

/// One run.
#[derive(Default)]
struct OutString {
    formatter: Option<Formatter>,
    /// Lines that are not written yet.
    lines: Vec<String>,
    /// All text, unless it is written line by line.
    text: String,
}

impl OutString {
    /// Takes new lines: writes them, or keeps their text.
    fn take(&mut self, call: &mut Call<'_>) -> Flow {
        let lines = std::mem::take(&mut self.lines);
        if call.flag("Stream") {
            for line in lines {
                call.write(line)?;
            }
            return Ok(());
        }
        let newline = if call.flag("NoNewline") { "" } else { "\n" };
        for line in lines {
            self.text.push_str(&line);
            self.text.push_str(newline);
        }
        Ok(())
    }
}

/// The error that the formatter itself complains with.
fn complain(call: &mut Call<'_>, fault: Box<Fault>) -> Flow {
    if fault.carried.is_some() {
        return Err(fault.into());
    }
    call.throw(&fault)
}

impl CmdletBody for OutString {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        let width = call
            .int("Width")
            .and_then(|width| usize::try_from(width).ok());
        self.formatter = Some(call.rt.text_formatter(width));
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let input: Value = call.value("InputObject");
        if let Some(formatter) = &mut self.formatter {
            let lines = &mut self.lines;
            let result = formatter.push(&input, call.rt, &mut |line: &str| {
                lines.push(line.to_owned());
            });
            if let Err(fault) = result {
                return complain(call, fault);
            }
        }
        // A text is one object of the stream, however many lines it has.
        if (call.flag("Stream") || call.flag("NoNewline"))
            && let Value::String(text) = input.base()
        {
            let count = text.split('\n').count();
            if let Some(from) = self.lines.len().checked_sub(count) {
                let whole = self.lines.split_off(from).join("\n");
                self.lines.push(whole);
            }
        }
        self.take(call)
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if let Some(mut formatter) = self.formatter.take() {
            let lines = &mut self.lines;
            let result = formatter.finish(call.rt, &mut |line: &str| lines.push(line.to_owned()));
            if let Err(fault) = result {
                return complain(call, fault);
            }
        }
        self.take(call)?;
        if call.flag("Stream") {
            return Ok(());
        }
        let text = std::mem::take(&mut self.text);
        call.write(text)
    }
}
