//! Error records in CLIXML.

use super::{Place, Writer};
use crate::value::{Context, ErrorRecord, Result, Value, types};
use std::rc::Rc;

impl Writer {
    /// An error record: what another session needs to show it.
    pub(super) fn error(
        &mut self,
        value: &Value,
        record: &Rc<ErrorRecord>,
        place: Place<'_>,
        depth: usize,
        cx: &mut dyn Context,
    ) -> Result<()> {
        let names = types::type_names(value);
        let text = cx.text_of(value)?;
        self.numbered(value, place, cx, |writer, cx| {
            writer.types(&names)?;
            writer.text_form(&text);
            let category = record.category.borrow().clone();
            let mut members: Vec<(&str, Value)> = vec![
                ("Exception", record.exception.clone()),
                ("TargetObject", record.target.borrow().clone()),
                (
                    "FullyQualifiedErrorId",
                    Value::String(record.fully_qualified_id.borrow().clone()),
                ),
                (
                    "InvocationInfo",
                    cx.property(value, "InvocationInfo")
                        .ok()
                        .flatten()
                        .unwrap_or_default(),
                ),
                (
                    "ErrorCategory_Category",
                    Value::Int(category.category as i32),
                ),
                ("ErrorCategory_Activity", Value::String(category.activity)),
                ("ErrorCategory_Reason", Value::String(category.reason)),
                (
                    "ErrorCategory_TargetName",
                    Value::String(category.target_name),
                ),
                (
                    "ErrorCategory_TargetType",
                    Value::String(category.target_type),
                ),
            ];
            let message = cx
                .property(value, "CategoryInfo")
                .ok()
                .flatten()
                .map(|info| info.to_text())
                .unwrap_or_default();
            members.push(("ErrorCategory_Message", Value::from(message)));
            if let Some(details) = &*record.details.borrow() {
                members.push(("ErrorDetails_Message", Value::String(details.clone())));
                members.push((
                    "ErrorDetails_RecommendedAction",
                    record
                        .recommended_action
                        .borrow()
                        .clone()
                        .map(Value::String)
                        .unwrap_or_default(),
                ));
            }
            members.push((
                "ErrorDetails_ScriptStackTrace",
                Value::String(record.stack_trace.borrow().clone()),
            ));
            members.push(("SerializeExtendedInfo", Value::FALSE));
            writer.element("MS", "", Place::default(), |writer| {
                for (name, held) in &members {
                    let place = Place {
                        stream: None,
                        name: Some(name),
                    };
                    writer.object(held, place, depth.saturating_sub(1), cx)?;
                }
                Ok(())
            })
        })
    }
}
