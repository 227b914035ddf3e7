//! `ShouldProcess`, `ShouldContinue` and what is asked.

use super::Runspace;
use crate::engine::ask::Answer;
use crate::engine::cmdlet::Confirmation;
use crate::engine::scope::NameId;
use crate::engine::unwind::Flow;
use crate::value::{ErrorCategory, Fault, convert};

impl Runspace {
    /// `ShouldProcess`.
    pub fn should_process(
        &mut self,
        target: &str,
        action: &str,
        impact: u8,
        common: &crate::engine::binder::CommonParameters,
        confirmed: &mut Confirmation,
    ) -> Flow<bool> {
        let what_if = common.what_if.unwrap_or_else(|| {
            self.get_variable(NameId::of("WhatIfPreference"), &self.frame)
                .is_some_and(|value| convert::truth(&value))
        });
        if what_if {
            let text = if action.is_empty() {
                format!("What if: {target}\n")
            } else {
                format!("What if: Performing the operation \"{action}\" on target \"{target}\".\n")
            };
            self.host_write(&text);
            return Ok(false);
        }
        // Without an action the target is a whole sentence.
        let verbose = if action.is_empty() {
            target.to_owned()
        } else {
            format!("Performing the operation \"{action}\" on target \"{target}\".")
        };
        let wanted = match common.confirm {
            Some(confirm) => confirm,
            None => {
                let preference = self.preference("ConfirmPreference");
                let level = match preference.to_ascii_lowercase().as_str() {
                    "none" => 0,
                    "low" => 1,
                    "medium" => 2,
                    _ => 3,
                };
                level != 0 && impact >= level
            }
        };
        if !wanted || confirmed.yes {
            // Only what was asked for by the parameter: a preference that is inherited does not show it.
            if common.verbose == Some(true) {
                self.write_verbose(&verbose, common, None)?;
            }
            return Ok(true);
        }
        if confirmed.no {
            return Ok(false);
        }
        self.confirm(
            "Confirm",
            &format!("Are you sure you want to perform this action?\n{verbose}"),
            confirmed,
        )
    }

    /// `ShouldContinue`.
    pub fn should_continue(
        &mut self,
        query: &str,
        caption: &str,
        confirmed: &mut Confirmation,
    ) -> Flow<bool> {
        if confirmed.yes {
            return Ok(true);
        }
        if confirmed.no {
            return Ok(false);
        }
        self.confirm(caption, query, confirmed)
    }

    pub(super) fn confirm(
        &mut self,
        caption: &str,
        query: &str,
        confirmed: &mut Confirmation,
    ) -> Flow<bool> {
        Ok(match self.ask_confirmation(caption, query)? {
            Answer::Yes => true,
            Answer::YesToAll => {
                confirmed.yes = true;
                true
            }
            Answer::NoToAll => {
                confirmed.no = true;
                false
            }
            Answer::No | Answer::Halt => false,
        })
    }

    /// Asks the person for a line; an error in a session that cannot ask.
    pub fn prompt(&mut self, text: &str) -> Flow<Option<String>> {
        if !self.host.interactive() {
            return Err(Fault::new(
                "InvalidOperation",
                ErrorCategory::InvalidOperation,
                "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
            )
            .of("System.Management.Automation.PSInvalidOperationException")
            .into());
        }
        self.finish_output();
        Ok(self.host.read_line(text, false))
    }
}
