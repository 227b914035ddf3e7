//! Paths of files that cmdlets of this module read and write, and the errors about them.

use crate::engine::{Call, Flow};
use crate::text::wildcard;
use crate::value::net::encoding::{self, Encoding};
use crate::value::{ErrorCategory, Fault, Value};

/// The full paths that `-Path` (with wildcards) or `-LiteralPath` mean.
pub(super) fn inputs(call: &mut Call<'_>) -> Flow<Vec<String>> {
    let mut all = Vec::new();
    if call.is_bound("LiteralPath") {
        for path in call.texts("LiteralPath") {
            all.push(call.rt.file_path(&path)?);
        }
        return Ok(all);
    }
    for path in call.texts("Path") {
        let full = call.rt.file_path(&path)?;
        if wildcard::has_wildcards(&path) {
            all.extend(crate::cmdlets::management::target::expand(call, &full));
        } else {
            all.push(call.rt.full_path(&wildcard::unescape(&path)));
        }
    }
    Ok(all)
}

/// The encoding that `-Encoding` names, or UTF-8.
pub(super) fn encoding(call: &Call<'_>) -> Encoding {
    call.get("Encoding")
        .and_then(encoding::of_value)
        .unwrap_or(Encoding {
            mark: false,
            ..Encoding::of(encoding::Kind::Utf8)
        })
}

/// A file's text; an error about it is written and gives `None`.
pub(super) fn read(call: &mut Call<'_>, path: &str) -> Flow<Option<String>> {
    match call.rt.world.read(path) {
        Ok(bytes) => Ok(Some(encoding::decode_file(&bytes, encoding(call)))),
        Err(fault) => {
            open_failed(call, path, fault)?;
            Ok(None)
        }
    }
}

/// The non-terminating error about a file that cannot be opened.
pub(super) fn open_failed(call: &mut Call<'_>, path: &str, fault: Box<Fault>) -> Flow {
    let mut fault = fault;
    fault.id = "FileOpenFailure".to_owned();
    fault.category = ErrorCategory::OpenError;
    fault.target = Some(Value::str(path));
    call.fault(fault)
}

/// The one file that is written to.
pub(super) struct Output {
    path: String,
    encoding: Encoding,
    pending: Vec<u8>,
}

impl Output {
    /// Opens it as `-Path`/`-LiteralPath`, `-Append`, `-NoClobber`, `-Force` and `-Encoding` say.
    pub fn open(call: &mut Call<'_>, parameters: [&str; 2]) -> Flow<Output> {
        let [wild, literal] = parameters;
        let (given, is_literal) = match call.text(literal).filter(|path| !path.is_empty()) {
            Some(path) => (path, true),
            None => (call.text(wild).unwrap_or_default(), false),
        };
        if given.is_empty() {
            let text = super::common::message("AutomationExceptions", "ArgumentNull", &["path"]);
            return call.throw(
                &Fault::new("ArgumentNull", ErrorCategory::InvalidArgument, text)
                    .of("System.Management.Automation.PSArgumentNullException"),
            );
        }
        let path = if !is_literal && wildcard::has_wildcards(&given) {
            let full = call.rt.file_path(&given)?;
            let mut found = crate::cmdlets::management::target::expand(call, &full);
            if found.len() > 1 {
                return call.throw(&several_files());
            }
            match found.pop() {
                Some(path) => path,
                None => {
                    let text = super::common::message(
                        "PathUtilsStrings",
                        "OutFile_DidNotResolveFile",
                        &[&given],
                    );
                    return call.throw(
                        &Fault::new("FileOpenFailure", ErrorCategory::OpenError, text)
                            .of("System.IO.FileNotFoundException"),
                    );
                }
            }
        } else {
            call.rt.file_path(&given)?
        };
        let status = call.rt.world.status(&path);
        let append = call.flag("Append");
        if status.is_some() && call.flag("NoClobber") && !append {
            return call.throw(
                &Fault::new(
                    "NoClobber",
                    ErrorCategory::ResourceExists,
                    format!("The file '{path}' already exists."),
                )
                .of("System.IO.IOException")
                .target(Value::str(path.as_str())),
            );
        }
        if let Some(status) = &status
            && status.readonly
            && call.flag("Force")
        {
            let _ = call.rt.world.set_readonly(&path, false);
        }
        let chosen = encoding(call);
        let exists = status.as_ref().is_some_and(|status| status.len > 0);
        let start: &[u8] = if append && exists {
            b""
        } else {
            chosen.preamble()
        };
        let opened = if append {
            call.rt.world.append(&path, start)
        } else {
            call.rt.world.write(&path, start)
        };
        if let Err(mut fault) = opened {
            fault.id = "FileOpenFailure".to_owned();
            fault.category = ErrorCategory::OpenError;
            fault.target = Some(Value::str(path.as_str()));
            return call.throw(&fault);
        }
        Ok(Output {
            path,
            encoding: chosen,
            pending: Vec::new(),
        })
    }

    /// Adds text; it reaches the file in blocks.
    pub fn write(&mut self, call: &mut Call<'_>, text: &str) -> Flow {
        self.pending.extend_from_slice(&self.encoding.encode(text));
        if self.pending.len() > 1 << 20 {
            self.flush(call)?;
        }
        Ok(())
    }

    /// Writes what is left.
    pub fn flush(&mut self, call: &mut Call<'_>) -> Flow {
        let bytes = std::mem::take(&mut self.pending);
        if !bytes.is_empty() {
            call.rt.world.append(&self.path, &bytes)?;
        }
        Ok(())
    }
}

/// The error of a pattern that means several files where one is written or read.
pub(super) fn several_files() -> Box<Fault> {
    let text = super::common::message("PathUtilsStrings", "OutFile_MultipleFilesNotSupported", &[]);
    Fault::new(
        "ReadWriteMultipleFilesNotSupported",
        ErrorCategory::InvalidArgument,
        text,
    )
    .of("System.Management.Automation.PSInvalidOperationException")
}
