//! The common parameters of one call, read.

use super::Binder;
use crate::engine::declaration::{Association, CommonName};
use crate::value::{PSString, Value, convert};

/// What the common parameters say; `None`: not given.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)] // PowerShell's names
pub struct CommonParameters {
    pub verbose: Option<bool>,
    pub debug: Option<bool>,
    /// The number of an `ActionPreference`.
    pub error_action: Option<i64>,
    pub warning_action: Option<i64>,
    pub information_action: Option<i64>,
    pub progress_action: Option<i64>,
    pub error_variable: Option<PSString>,
    pub warning_variable: Option<PSString>,
    pub information_variable: Option<PSString>,
    pub out_variable: Option<PSString>,
    pub out_buffer: Option<i32>,
    pub pipeline_variable: Option<PSString>,
    pub what_if: Option<bool>,
    pub confirm: Option<bool>,
    pub include_total_count: Option<bool>,
    pub skip: Option<u64>,
    pub first: Option<u64>,
}

impl Binder {
    /// The common parameters; cheap when none is given.
    pub fn common(&self) -> CommonParameters {
        let mut common = CommonParameters::default();
        for (index, parameter, value) in self.bound() {
            if index < self.metadata.declared
                || !matches!(
                    parameter.association,
                    Association::Common | Association::ShouldProcess | Association::Paging
                )
            {
                continue;
            }
            if let Some(name) = CommonName::from_name(parameter.name.as_str()) {
                common.set(name, value);
            }
        }
        common
    }
}

impl CommonParameters {
    fn set(&mut self, name: CommonName, value: &Value) {
        let truth = || Some(convert::truth(value));
        let number = || match value.base() {
            Value::Enum(value) => Some(value.number),
            other => convert::to_i64(other).ok(),
        };
        let text = || Some(PSString::from(value.to_text()));
        let unsigned = || number().and_then(|number| u64::try_from(number).ok());
        match name {
            CommonName::Verbose => self.verbose = truth(),
            CommonName::Debug => self.debug = truth(),
            CommonName::ErrorAction => self.error_action = number(),
            CommonName::WarningAction => self.warning_action = number(),
            CommonName::InformationAction => self.information_action = number(),
            CommonName::ProgressAction => self.progress_action = number(),
            CommonName::ErrorVariable => self.error_variable = text(),
            CommonName::WarningVariable => self.warning_variable = text(),
            CommonName::InformationVariable => self.information_variable = text(),
            CommonName::OutVariable => self.out_variable = text(),
            CommonName::OutBuffer => {
                self.out_buffer = number().and_then(|number| i32::try_from(number).ok());
            }
            CommonName::PipelineVariable => self.pipeline_variable = text(),
            CommonName::WhatIf => self.what_if = truth(),
            CommonName::Confirm => self.confirm = truth(),
            CommonName::IncludeTotalCount => self.include_total_count = truth(),
            CommonName::Skip => {
                self.skip = match value.base() {
                    Value::ULong(number) => Some(*number),
                    _ => unsigned(),
                }
            }
            CommonName::First => {
                self.first = match value.base() {
                    Value::ULong(number) => Some(*number),
                    _ => unsigned(),
                }
            }
        }
    }
}
