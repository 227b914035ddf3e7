//! Common parameters, as the engine needs them while a command runs.

use super::binder::Binder;
use crate::value::{PSString, Value, convert, text};

/// The common parameters of one call.
#[derive(Clone, Debug, Default)]
pub struct CommonParameters {
    /// `-ErrorAction`.
    pub error_action: Option<PSString>,
    /// `-WarningAction`.
    pub warning_action: Option<PSString>,
    /// `-InformationAction`.
    pub information_action: Option<PSString>,
    /// `-ProgressAction`.
    pub progress_action: Option<PSString>,
    /// `-Verbose`.
    pub verbose: Option<bool>,
    /// `-Debug`.
    pub debug: Option<bool>,
    /// `-WhatIf`.
    pub what_if: Option<bool>,
    /// `-Confirm`.
    pub confirm: Option<bool>,
    /// `-OutVariable`.
    pub out_variable: Option<PSString>,
    /// `-ErrorVariable`.
    pub error_variable: Option<PSString>,
    /// `-WarningVariable`.
    pub warning_variable: Option<PSString>,
    /// `-InformationVariable`.
    pub information_variable: Option<PSString>,
    /// `-PipelineVariable`.
    pub pipeline_variable: Option<PSString>,
}

impl CommonParameters {
    /// Reads them from what is bound; without any, nothing is allocated.
    pub fn of(binder: &Binder) -> CommonParameters {
        let mut common = CommonParameters::default();
        let declared = binder.metadata().declared;
        for (index, parameter, value) in binder.bound() {
            if index < declared {
                continue;
            }
            let words = || -> Option<PSString> {
                Some(match value {
                    Value::Enum(number) => text::enumeration::text(number).into(),
                    other => other.to_text().into(),
                })
            };
            let truth = || Some(convert::truth(value));
            match parameter.name.as_str() {
                "ErrorAction" => common.error_action = words(),
                "WarningAction" => common.warning_action = words(),
                "InformationAction" => common.information_action = words(),
                "ProgressAction" => common.progress_action = words(),
                "Verbose" => common.verbose = truth(),
                "Debug" => common.debug = truth(),
                "WhatIf" => common.what_if = truth(),
                "Confirm" => common.confirm = truth(),
                "OutVariable" => common.out_variable = words(),
                "ErrorVariable" => common.error_variable = words(),
                "WarningVariable" => common.warning_variable = words(),
                "InformationVariable" => common.information_variable = words(),
                "PipelineVariable" => common.pipeline_variable = words(),
                _ => {}
            }
        }
        common
    }
}
