//! The parameters that commands have without declaring them.

use super::{
    ALL_SETS, Association, CommandMetadata, Origin, ParameterMetadata, ParameterSetData, Validation,
};
use crate::text::name::Name;
use crate::value::{Known, Result, Type, Value};

/// A parameter that PowerShell adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // PowerShell's names
pub enum CommonName {
    Verbose,
    Debug,
    ErrorAction,
    WarningAction,
    InformationAction,
    ProgressAction,
    ErrorVariable,
    WarningVariable,
    OutVariable,
    OutBuffer,
    PipelineVariable,
    InformationVariable,
    WhatIf,
    Confirm,
    IncludeTotalCount,
    Skip,
    First,
}

impl CommonName {
    /// The common parameters in PowerShell's order.
    pub const COMMON: [CommonName; 12] = [
        Self::Verbose,
        Self::Debug,
        Self::ErrorAction,
        Self::WarningAction,
        Self::InformationAction,
        Self::ProgressAction,
        Self::ErrorVariable,
        Self::WarningVariable,
        Self::OutVariable,
        Self::OutBuffer,
        Self::PipelineVariable,
        Self::InformationVariable,
    ];

    const SHOULD_PROCESS: [CommonName; 2] = [Self::WhatIf, Self::Confirm];
    const PAGING: [CommonName; 3] = [Self::IncludeTotalCount, Self::Skip, Self::First];

    /// The parameter with this name.
    pub fn from_name(name: &str) -> Option<CommonName> {
        Self::COMMON
            .into_iter()
            .chain(Self::SHOULD_PROCESS)
            .chain(Self::PAGING)
            .find(|held| held.names().0.eq_ignore_ascii_case(name))
    }

    /// Its name and its alias.
    pub const fn names(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Verbose => ("Verbose", Some("vb")),
            Self::Debug => ("Debug", Some("db")),
            Self::ErrorAction => ("ErrorAction", Some("ea")),
            Self::WarningAction => ("WarningAction", Some("wa")),
            Self::InformationAction => ("InformationAction", Some("infa")),
            Self::ProgressAction => ("ProgressAction", Some("proga")),
            Self::ErrorVariable => ("ErrorVariable", Some("ev")),
            Self::WarningVariable => ("WarningVariable", Some("wv")),
            Self::OutVariable => ("OutVariable", Some("ov")),
            Self::OutBuffer => ("OutBuffer", Some("ob")),
            Self::PipelineVariable => ("PipelineVariable", Some("pv")),
            Self::InformationVariable => ("InformationVariable", Some("iv")),
            Self::WhatIf => ("WhatIf", Some("wi")),
            Self::Confirm => ("Confirm", Some("cf")),
            Self::IncludeTotalCount => ("IncludeTotalCount", None),
            Self::Skip => ("Skip", None),
            Self::First => ("First", None),
        }
    }

    fn of(self) -> Type {
        match self {
            Self::Verbose
            | Self::Debug
            | Self::WhatIf
            | Self::Confirm
            | Self::IncludeTotalCount => Type::Known(Known::SwitchParameter),
            Self::ErrorAction
            | Self::WarningAction
            | Self::InformationAction
            | Self::ProgressAction => Type::named("System.Management.Automation.ActionPreference"),
            Self::ErrorVariable
            | Self::WarningVariable
            | Self::OutVariable
            | Self::PipelineVariable
            | Self::InformationVariable => Type::STRING,
            Self::OutBuffer => Type::INT,
            Self::Skip | Self::First => Type::Known(Known::UInt64),
        }
    }

    fn validation(self) -> Option<Validation> {
        match self {
            Self::OutBuffer => Some(Validation::Range(
                Value::Int(0),
                Value::Int(i32::MAX),
                Type::INT,
            )),
            Self::ErrorVariable
            | Self::WarningVariable
            | Self::OutVariable
            | Self::PipelineVariable
            | Self::InformationVariable => Some(Validation::VariableName),
            _ => None,
        }
    }

    fn metadata(self, association: Association) -> ParameterMetadata {
        let (name, alias) = self.names();
        let of = self.of();
        ParameterMetadata {
            name: Name::new(name),
            is_switch: matches!(of, Type::Known(Known::SwitchParameter)),
            declared: Some(of),
            aliases: alias.into_iter().map(Into::into).collect(),
            sets: vec![ParameterSetData {
                name: ALL_SETS.into(),
                ..ParameterSetData::default()
            }],
            in_all_sets: true,
            validations: self.validation().into_iter().collect(),
            association,
            ..ParameterMetadata::default()
        }
    }
}

/// `-Verbose`, `-ErrorAction` and the others.
pub fn common_parameters() -> impl Iterator<Item = ParameterMetadata> {
    CommonName::COMMON
        .into_iter()
        .map(|name| name.metadata(Association::Common))
}

/// `-WhatIf`, `-Confirm`.
pub fn should_process_parameters() -> impl Iterator<Item = ParameterMetadata> {
    CommonName::SHOULD_PROCESS
        .into_iter()
        .map(|name| name.metadata(Association::ShouldProcess))
}

/// `-First`, `-Skip`, `-IncludeTotalCount`.
pub fn paging_parameters() -> impl Iterator<Item = ParameterMetadata> {
    CommonName::PAGING
        .into_iter()
        .map(|name| name.metadata(Association::Paging))
}

/// Adds to a command what its attributes ask for.
pub(super) fn append(metadata: &mut CommandMetadata) -> Result<()> {
    add_all(metadata, common_parameters())?;
    if metadata.supports_should_process {
        add_all(metadata, should_process_parameters())?;
    }
    if metadata.supports_paging {
        add_all(metadata, paging_parameters())?;
    }
    Ok(())
}

/// A cmdlet may declare such a parameter, or an alias of one, itself.
fn add_all(
    metadata: &mut CommandMetadata,
    parameters: impl Iterator<Item = ParameterMetadata>,
) -> Result<()> {
    for mut parameter in parameters {
        if metadata.origin == Origin::Cmdlet {
            if metadata.exact(parameter.name.as_str()).is_some() {
                continue;
            }
            parameter
                .aliases
                .retain(|alias| metadata.exact(alias).is_none());
        }
        metadata.add(parameter)?;
    }
    Ok(())
}
