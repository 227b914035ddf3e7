//! `[CommandMetadata]` and `[ProxyCommand]`: a command's declaration as an object, and the text of a function that
//! wraps it.

use super::command::Command;
use super::declaration::{
    Association, CommandMetadata, ConfirmImpact, ParameterMetadata, ParameterSetData, Validation,
};
use super::objects::CommandObject;
use super::runspace::Runspace;
use super::unwind::Flow;
use crate::text::name::eq_ignore_case;
use crate::value::{Dictionary, Fault, NetObject, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// `[CommandMetadata]`: what a command takes; parameters can be taken out of it.
pub struct MetadataObject {
    command: Command,
    held: Rc<CommandMetadata>,
    parameters: Rc<Dictionary>,
}

impl MetadataObject {
    /// Of a command object.
    pub fn construct(rt: &mut Runspace, arguments: &[Value]) -> Flow<Option<Value>> {
        let Some(object) = arguments
            .first()
            .and_then(|one| one.downcast::<CommandObject>())
        else {
            return Ok(None);
        };
        let command = object.0.clone();
        let Some(held) = rt.command_metadata(&command)? else {
            return Ok(None);
        };
        let all = CommandObject(command.clone()).get("Parameters");
        let parameters = match all {
            Some(Value::Dictionary(all)) => all,
            _ => Rc::new(Dictionary::hashtable()),
        };
        for parameter in &held.parameters {
            if parameter.association != Association::Declared {
                parameters.remove(&Value::str(parameter.name.as_str()));
            }
        }
        Ok(Some(Value::net(MetadataObject {
            command,
            held,
            parameters,
        })))
    }

    /// The parameters that are left, as they are declared.
    fn declared(&self) -> impl Iterator<Item = &ParameterMetadata> {
        self.held.parameters.iter().filter(|parameter| {
            parameter.association == Association::Declared
                && self.parameters.get_str(parameter.name.as_str()).is_some()
        })
    }

    /// `[CmdletBinding(...)]`.
    fn binding(&self) -> String {
        let held = &self.held;
        let mut parts = Vec::new();
        if let Some(set) = held
            .default_parameter_set
            .as_ref()
            .filter(|set| !set.is_empty())
        {
            parts.push(format!("DefaultParameterSetName='{}'", escaped(set)));
        }
        if held.supports_should_process {
            parts.push("SupportsShouldProcess=$true".to_owned());
            parts.push(format!("ConfirmImpact='{}'", held.confirm_impact.name()));
        }
        if held.supports_paging {
            parts.push("SupportsPaging=$true".to_owned());
        }
        if !held.positional_binding {
            parts.push("PositionalBinding=$false".to_owned());
        }
        if let Some(uri) = held.help_uri.as_ref().filter(|uri| !uri.is_empty()) {
            parts.push(format!("HelpUri='{}'", escaped(uri)));
        }
        if parts.is_empty() && !held.is_advanced {
            return String::new();
        }
        format!("[CmdletBinding({})]", parts.join(", "))
    }

    /// The parameters between the parentheses of `param`.
    fn param_block(&self) -> String {
        let all: Vec<String> = self.declared().map(parameter).collect();
        all.join(",\n\n")
    }

    fn wrapped_name(&self) -> String {
        match &self.command {
            Command::Cmdlet(info) => format!("{}\\{}", info.module, info.name),
            other => other.name().to_string(),
        }
    }

    fn kind(&self) -> &'static str {
        match &self.command {
            Command::Cmdlet(_) => "Cmdlet",
            Command::Script(_) => "ExternalScript",
            _ => "Function",
        }
    }

    fn begin(&self) -> String {
        format!(
            "    try {{
        $outBuffer = $null
        if ($PSBoundParameters.TryGetValue('OutBuffer', [ref]$outBuffer))
        {{
            $PSBoundParameters['OutBuffer'] = 1
        }}

        $wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand('{}', [System.Management.Automation.CommandTypes]::{})
        $scriptCmd = {{& $wrappedCmd @PSBoundParameters }}

        $steppablePipeline = $scriptCmd.GetSteppablePipeline($myInvocation.CommandOrigin)
        $steppablePipeline.Begin($PSCmdlet)
    }} catch {{
        throw
    }}
",
            escaped(&self.wrapped_name()),
            self.kind()
        )
    }

    fn help(&self) -> String {
        format!(
            "
.ForwardHelpTargetName {}
.ForwardHelpCategory {}

",
            self.wrapped_name(),
            self.kind()
        )
    }

    fn create(&self, help: Option<&str>) -> String {
        let binding = self.binding();
        let parameters = self.param_block();
        let own = self.help();
        format!(
            "{binding}\nparam({}{parameters})\n\nbegin\n{{\n{}}}\n\nprocess\n{{\n{}}}\n\nend\n{{\n{}}}\n\nclean\n{{\n{CLEAN}}}\n<#\n{}\n#>\n",
            if parameters.is_empty() { "" } else { "\n" },
            self.begin(),
            stepping("Process($_)"),
            stepping("End()"),
            help.unwrap_or(&own),
        )
    }
}

const CLEAN: &str = "    if ($null -ne $steppablePipeline) {
        $steppablePipeline.Clean()
    }
";

fn stepping(step: &str) -> String {
    format!(
        "    try {{\n        $steppablePipeline.{step}\n    }} catch {{\n        throw\n    }}\n"
    )
}

fn escaped(text: &str) -> String {
    text.replace('\'', "''")
}

/// A parameter as it is written in a param block.
fn parameter(held: &ParameterMetadata) -> String {
    let mut lines = Vec::new();
    for set in &held.sets {
        let attribute = set_attribute(set);
        if !attribute.is_empty() {
            lines.push(format!("    {attribute}"));
        }
    }
    if !held.aliases.is_empty() {
        let names: Vec<String> = held
            .aliases
            .iter()
            .map(|name| format!("'{}'", escaped(name)))
            .collect();
        lines.push(format!("    [Alias({})]", names.join(",")));
    }
    for (flag, name) in [
        (held.allows_null, "AllowNull"),
        (held.allows_empty_string, "AllowEmptyString"),
        (held.allows_empty_collection, "AllowEmptyCollection"),
    ] {
        if flag {
            lines.push(format!("    [{name}()]"));
        }
    }
    for validation in &held.validations {
        if let Some(text) = validation_text(validation) {
            lines.push(format!("    {text}"));
        }
    }
    if let Some(of) = &held.declared {
        let shown = if held.is_switch {
            "switch".to_owned()
        } else if held.opaque {
            "object".to_owned()
        } else {
            crate::value::types::display_name(of)
        };
        lines.push(format!("    [{shown}]"));
    }
    lines.push(format!("    ${{{}}}", held.name.as_str()));
    lines.join("\n")
}

fn set_attribute(set: &ParameterSetData) -> String {
    let mut parts = Vec::new();
    if set.flag != 0 {
        parts.push(format!("ParameterSetName='{}'", escaped(&set.name)));
    }
    if set.mandatory {
        parts.push("Mandatory=$true".to_owned());
    }
    if let Some(position) = set.position {
        parts.push(format!("Position={position}"));
    }
    for (flag, name) in [
        (set.from_pipeline, "ValueFromPipeline"),
        (set.from_pipeline_by_name, "ValueFromPipelineByPropertyName"),
        (set.remaining, "ValueFromRemainingArguments"),
    ] {
        if flag {
            parts.push(format!("{name}=$true"));
        }
    }
    if let Some(help) = &set.help {
        parts.push(format!("HelpMessage='{}'", escaped(help)));
    }
    if parts.is_empty() {
        return String::new();
    }
    format!("[Parameter({})]", parts.join(", "))
}

/// A validation as an attribute; none: one that only the command itself knows.
fn validation_text(validation: &Validation) -> Option<String> {
    let (name, arguments) = validation.as_attribute();
    let short = name.trim_end_matches("Attribute");
    match validation {
        Validation::Script { block, .. } => Some(format!("[{short}({{{}}})]", block.text())),
        Validation::NotNull
        | Validation::NotNullOrEmpty
        | Validation::NotNullOrWhiteSpace
        | Validation::Count(..)
        | Validation::Length(..)
        | Validation::Range(..)
        | Validation::Pattern { .. }
        | Validation::Set { .. } => {
            let texts: Vec<String> = arguments
                .iter()
                .map(|argument| match argument {
                    Value::String(text) => format!("'{}'", escaped(text)),
                    other => other.to_text(),
                })
                .collect();
            Some(format!("[{short}({})]", texts.join(", ")))
        }
        _ => None,
    }
}

impl NetObject for MetadataObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.CommandMetadata")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let held = &self.held;
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Name") {
            Value::String(self.command.name())
        } else if is("CommandType") {
            Value::Null
        } else if is("DefaultParameterSetName") {
            Value::str(
                held.default_parameter_set
                    .as_deref()
                    .unwrap_or("__AllParameterSets"),
            )
        } else if is("SupportsShouldProcess") {
            Value::Bool(held.supports_should_process)
        } else if is("SupportsPaging") {
            Value::Bool(held.supports_paging)
        } else if is("PositionalBinding") {
            Value::Bool(held.positional_binding)
        } else if is("SupportsTransactions") {
            Value::FALSE
        } else if is("HelpUri") {
            Value::str(held.help_uri.as_deref().unwrap_or_default())
        } else if is("ConfirmImpact") {
            let number = match held.confirm_impact {
                ConfirmImpact::None => 0,
                ConfirmImpact::Low => 1,
                ConfirmImpact::Medium => 2,
                ConfirmImpact::High => 3,
            };
            Value::enumeration("System.Management.Automation.ConfirmImpact", number)
        } else if is("RemotingCapability") {
            Value::enumeration("System.Management.Automation.RemotingCapability", 1)
        } else if is("Parameters") {
            Value::Dictionary(Rc::clone(&self.parameters))
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Name",
            "CommandType",
            "DefaultParameterSetName",
            "SupportsShouldProcess",
            "SupportsPaging",
            "PositionalBinding",
            "SupportsTransactions",
            "HelpUri",
            "RemotingCapability",
            "ConfirmImpact",
            "Parameters",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Runspace {
    /// A static method of `[ProxyCommand]`; none: it has no such method for these arguments.
    pub(crate) fn proxy_command(&mut self, name: &str, arguments: &[Value]) -> Flow<Option<Value>> {
        let known = [
            "Create",
            "GetCmdletBindingAttribute",
            "GetParamBlock",
            "GetBegin",
            "GetProcess",
            "GetDynamicParam",
            "GetEnd",
            "GetClean",
        ];
        if !known.iter().any(|held| eq_ignore_case(held, name)) {
            return Ok(None);
        }
        let Some(first) = arguments.first().filter(|first| !first.is_null()) else {
            let fault = Fault::net(
                "System.Management.Automation.PSArgumentNullException",
                "Cannot process argument because the value of argument \"commandMetaData\" is null. Change the value of argument \"commandMetaData\" to a non-null value.",
            );
            return Err(Fault::in_method(name, arguments.len(), fault).into());
        };
        let made = if first.downcast::<MetadataObject>().is_some() {
            Some(first.clone())
        } else {
            MetadataObject::construct(self, arguments)?
        };
        let Some(made) = made else { return Ok(None) };
        let Some(held) = made.downcast::<MetadataObject>() else {
            return Ok(None);
        };
        let is = |known: &str| eq_ignore_case(name, known);
        let text = if is("Create") {
            let help = match arguments.get(1) {
                Some(text) => Some(self.text(text)?),
                None => None,
            };
            held.create(help.as_deref())
        } else if is("GetCmdletBindingAttribute") {
            held.binding()
        } else if is("GetParamBlock") {
            held.param_block()
        } else if is("GetBegin") {
            held.begin()
        } else if is("GetProcess") {
            stepping("Process($_)")
        } else if is("GetEnd") {
            stepping("End()")
        } else if is("GetClean") {
            CLEAN.to_owned()
        } else {
            String::new()
        };
        Ok(Some(Value::str(text)))
    }
}
