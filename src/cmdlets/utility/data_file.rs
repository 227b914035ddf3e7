//! Import-PowerShellDataFile and Import-LocalizedData.

use super::common::{failure, message};
use super::files;
use crate::engine::scope::NameId;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Fault, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Import-PowerShellDataFile",
        body: Body::Each(import),
    },
    Cmdlet {
        name: "Import-LocalizedData",
        body: Body::Each(import_localized),
    },
];

fn import(call: &mut Call<'_>) -> Flow {
    for path in files::inputs(call)? {
        if call.rt.world.status(&path).is_none() {
            call.fail(
                "PathNotFound",
                ErrorCategory::ObjectNotFound,
                "System.Management.Automation.ItemNotFoundException",
                &format!("Cannot find path '{path}' because it does not exist."),
                Value::str(path.as_str()),
            )?;
            continue;
        }
        match call.rt.read_data_file(&path) {
            Ok(value)
                if matches!(value, Value::Dictionary(_))
                    && (call.flag("SkipLimitCheck") || !is_too_long(&value)) =>
            {
                call.write(value)?;
            }
            Ok(_) | Err(_) => {
                let text = message(
                    "UtilityCommonStrings",
                    "CouldNotParseAsPowerShellDataFile",
                    &[&path],
                );
                call.fail(
                    "CouldNotParseAsPowerShellDataFile",
                    ErrorCategory::InvalidData,
                    "System.InvalidOperationException",
                    &text,
                    Value::str(path.as_str()),
                )?;
            }
        }
    }
    Ok(())
}

/// True if a table has more keys than PowerShell takes from a file.
fn is_too_long(value: &Value) -> bool {
    const MOST: usize = 500;
    match value.base() {
        Value::Dictionary(table) => {
            table.pairs().len() > MOST || table.pairs().iter().any(|(_, held)| is_too_long(held))
        }
        Value::Array(_) | Value::List(_) => crate::value::member::enumerate(value)
            .unwrap_or_default()
            .iter()
            .any(is_too_long),
        _ => false,
    }
}

fn import_localized(call: &mut Call<'_>) -> Flow {
    let script = call
        .rt
        .source_of(&Rc::clone(call.frame))
        .name()
        .map(str::to_owned);
    let file = match call.text("FileName").filter(|name| !name.is_empty()) {
        Some(name) => {
            if name.contains('/') {
                let text = message(
                    "ImportLocalizedDataStrings",
                    "FileNameParameterCannotHavePath",
                    &[],
                );
                return call.throw(
                    &Fault::new("InvalidArgument", ErrorCategory::InvalidArgument, text)
                        .of("System.Management.Automation.PSArgumentException"),
                );
            }
            name.to_string()
        }
        None => match &script {
            Some(path) => path.rsplit('/').next().unwrap_or(path).to_owned(),
            None => {
                let text = message(
                    "ImportLocalizedDataStrings",
                    "NotCalledFromAScriptFile",
                    &[],
                );
                return call.throw(
                    &Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, text)
                        .of("System.Management.Automation.PSInvalidOperationException"),
                );
            }
        },
    };
    let stem = file
        .rsplit_once('.')
        .filter(|(_, extension)| {
            extension.eq_ignore_ascii_case("ps1")
                || extension.eq_ignore_ascii_case("psm1")
                || extension.eq_ignore_ascii_case("psd1")
        })
        .map_or(file.as_str(), |(stem, _)| stem)
        .to_owned();
    let base = match call.text("BaseDirectory").filter(|path| !path.is_empty()) {
        Some(path) => call.rt.file_path(&path)?,
        None => script
            .as_deref()
            .and_then(|path| path.rsplit_once('/'))
            .map_or_else(
                || call.rt.location.to_string(),
                |(folder, _)| folder.to_owned(),
            ),
    };
    let culture = call
        .text("UICulture")
        .filter(|name| !name.is_empty())
        .map_or_else(|| call.rt.culture.name.to_owned(), |name| name.to_string());
    // The culture, its parents, and last the folder itself.
    let mut folders = Vec::new();
    let mut name = culture.as_str();
    loop {
        if name.is_empty() {
            break;
        }
        folders.push(format!("{base}/{name}"));
        name = name.rsplit_once('-').map_or("", |(parent, _)| parent);
    }
    folders.push(base.clone());
    let found = folders
        .iter()
        .map(|folder| format!("{folder}/{stem}.psd1"))
        .find(|path| call.rt.world.status(path).is_some());
    let Some(path) = found else {
        let shown = format!("{base}/{culture}/{stem}.psd1");
        let (folder, file) = (format!("{base}/{culture}/"), format!("{stem}.psd1"));
        let text = message(
            "ImportLocalizedDataStrings",
            "CannotFindPsd1File",
            &[&file, &folder],
        );
        return call.fail(
            "ImportLocalizedData",
            ErrorCategory::ObjectNotFound,
            "System.Management.Automation.PSInvalidOperationException",
            &text,
            Value::str(shown),
        );
    };
    let allowed: Vec<String> = call
        .texts("SupportedCommand")
        .iter()
        .map(ToString::to_string)
        .collect();
    let value = match call.rt.read_data_file_with(&path, &allowed) {
        Ok(value) => value,
        Err(unwind) => {
            let why = failure(unwind.into())?.message;
            let text = message(
                "ImportLocalizedDataStrings",
                "ErrorLoadingDataFile",
                &[&path, &why],
            );
            return call.throw(
                &Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, text)
                    .of("System.Management.Automation.PSInvalidOperationException"),
            );
        }
    };
    match call.text("BindingVariable").filter(|name| !name.is_empty()) {
        Some(name) => {
            let frame = Rc::clone(call.frame);
            call.rt.set_in_frame(NameId::of(&name), value, &frame)
        }
        None => call.write(value),
    }
}
