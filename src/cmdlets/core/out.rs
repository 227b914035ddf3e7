//! Out-Default, Out-Host and Out-Null.

use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::Formatter;
use crate::value::{ErrorCategory, ErrorRecord, Fault};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Out-Default",
        body: Body::Stateful(|| Box::new(OutHost::default())),
    },
    Cmdlet {
        name: "Out-Host",
        body: Body::Stateful(|| Box::new(OutHost::default())),
    },
    Cmdlet {
        name: "Out-Null",
        body: Body::Each(|_| Ok(())),
    },
];

/// Objects go to the screen, not down the pipeline; each command prints tables of its own.
#[derive(Default)]
struct OutHost {
    formatter: Option<Formatter>,
    /// With `-Paging`: lines of a page, and those that stand on this one.
    page: Option<(usize, usize)>,
    /// The person has seen enough.
    quit: bool,
    /// Nothing is shown: it goes to the transcript.
    noted: bool,
}

impl OutHost {
    /// Shows lines; a full page waits for a key.
    fn show(&mut self, call: &mut Call<'_>, text: &str) -> Flow {
        if self.noted {
            // Only for whoever keeps a transcript.
            call.rt.host.note(text);
            return Ok(());
        }
        let Some((height, mut used)) = self.page else {
            call.rt.host_write(text);
            return Ok(());
        };
        for line in text.split_inclusive('\n') {
            if used >= height {
                let prompt = crate::grammar::message(
                    "FormatAndOut_out_xxx",
                    "ConsoleLineOutput_PagingPrompt",
                );
                call.rt
                    .host_write(&format!("{}\n", prompt.unwrap_or_default()));
                match call.rt.host.read_key() {
                    Some('\n' | '\r') => used = height.saturating_sub(1),
                    Some('q' | 'Q') | None => {
                        let fault = Fault::new(
                            "PipelineStoppedException",
                            ErrorCategory::OperationStopped,
                            "The command was stopped by the user.",
                        )
                        .of("System.Management.Automation.HaltCommandException");
                        let record = ErrorRecord::from_fault(&fault);
                        *record.invocation.borrow_mut() = Some(Rc::default());
                        let record = Rc::new(record);
                        self.quit = true;
                        call.rt.remember_error(&record);
                        call.rt.show_error(&record);
                        return call.stop_upstream();
                    }
                    Some(_) => used = 0,
                }
            }
            call.rt.host_write(line);
            used += 1;
        }
        self.page = Some((height, used));
        Ok(())
    }
}

impl CmdletBody for OutHost {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.formatter = Some(call.rt.new_formatter());
        self.noted = call.info.name == "Out-Default" && call.flag("Transcript");
        self.page = (call.flag("Paging") && call.rt.host.interactive())
            .then(|| (call.rt.host.height().saturating_sub(1).max(1), 0));
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let Some(formatter) = &mut self.formatter else {
            return Ok(());
        };
        if !call.is_bound("InputObject") {
            return Ok(());
        }
        let value = call.value("InputObject");
        let mut text = String::new();
        let result = formatter.push(&value, call.rt, &mut |line: &str| {
            text.push_str(line);
            text.push('\n');
        });
        self.show(call, &text)?;
        Ok(result?)
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if self.quit {
            return Ok(());
        }
        let Some(mut formatter) = self.formatter.take() else {
            return Ok(());
        };
        let mut text = String::new();
        let result = formatter.finish(call.rt, &mut |line: &str| {
            text.push_str(line);
            text.push('\n');
        });
        self.show(call, &text)?;
        Ok(result?)
    }
}
