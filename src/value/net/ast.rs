//! What a script block tells about its text: `.Ast` and `.StartPosition`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::{Context, Result, ScriptBlock, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// A `ScriptBlockAst`.
pub struct Ast(pub Rc<ScriptBlock>);

impl Ast {
    fn text(&self) -> &str {
        self.0.ast.source.slice(self.0.ast.extent)
    }
}

impl NetObject for Ast {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Language.ScriptBlockAst")
    }
    fn to_text(&self) -> String {
        self.text().to_owned()
    }
    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Extent") {
            return Some(Value::net(Position(Rc::clone(&self.0))));
        }
        eq_ignore_case(name, "Parent").then_some(Value::Null)
    }
    fn property_names(&self) -> Vec<String> {
        ["Extent", "Parent"].map(str::to_owned).to_vec()
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        _: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match name {
            "getscriptblock" => Some(Ok(Value::ScriptBlock(Rc::new(ScriptBlock::new(
                Rc::clone(&self.0.ast),
            ))))),
            "tostring" => Some(Ok(Value::str(self.text()))),
            _ => None,
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// An extent: where a block stands.
pub struct Position(pub Rc<ScriptBlock>);

impl NetObject for Position {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Language.InternalScriptExtent")
    }
    fn to_text(&self) -> String {
        self.0.ast.source.slice(self.0.ast.extent).to_owned()
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let (source, extent) = (&self.0.ast.source, self.0.ast.extent);
        let (start, end) = (source.position(extent.start), source.position(extent.end));
        Some(if is("Text") || is("Content") {
            Value::str(source.slice(extent))
        } else if is("File") {
            source.name().map_or(Value::Null, Value::str)
        } else if is("StartLineNumber") || is("StartLine") {
            Value::Int(start.line as i32)
        } else if is("EndLineNumber") || is("EndLine") {
            Value::Int(end.line as i32)
        } else if is("StartColumnNumber") || is("StartColumn") {
            Value::Int(start.column as i32)
        } else if is("EndColumnNumber") || is("EndColumn") {
            Value::Int(end.column as i32)
        } else if is("StartOffset") || is("Start") {
            Value::Int(source.utf16_offset(extent.start) as i32)
        } else if is("EndOffset") {
            Value::Int(source.utf16_offset(extent.end) as i32)
        } else {
            return None;
        })
    }
    fn property_names(&self) -> Vec<String> {
        [
            "File",
            "StartLineNumber",
            "StartColumnNumber",
            "EndLineNumber",
            "EndColumnNumber",
            "Text",
            "StartOffset",
            "EndOffset",
        ]
        .map(str::to_owned)
        .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
