//! Ast to Program: variables become slots, constants become values.

mod command;
mod expression;
mod statement;

pub use command::is_call;

use super::program::{
    Automatic, Block, Expr, Parameter, Program, Target, Trap, TypeRef, VariableRef,
};
use super::scope::{NameId, SlotTable, VariableAttribute};
use crate::syntax::ScriptBlockAst;
use crate::syntax::ast::{
    AttributeBase, NamedBlockAst, ParameterAst, Statement, StatementBlockAst, TrapStatementAst,
    TypeDefinitionAst, TypeName, VariablePath, VariableQualifier,
};
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::{Known, ScriptBlock, Type, types};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Compiles the blocks of one script block, all into one table of slots.
struct Compiler {
    table: Rc<SlotTable>,
    source: Rc<Source>,
    automatic: Automatic,
    /// The code has a scope of its own, and nothing in it changes variables by their names.
    own: Rc<Cell<bool>>,
    /// Where the variable stands whose value `$using:` fetches: `$using:x.a` is a member of that.
    using: Option<crate::text::extent::Extent>,
    /// The traps of the block whose statements are compiled.
    traps: Rc<[Trap]>,
    /// How many commands were compiled so far.
    commands: usize,
}

/// Compiles a script block with a frame of its own.
pub fn compile(block: &ScriptBlock) -> Rc<Program> {
    compile_blocks(block, Rc::new(SlotTable::default()), true)
}

/// Compiles a script block into the slots of a frame that exists: dot-sourced code and inlined blocks.
pub fn compile_into(block: &ScriptBlock, table: Rc<SlotTable>) -> Rc<Program> {
    compile_blocks(block, table, false)
}

fn compile_blocks(block: &ScriptBlock, table: Rc<SlotTable>, own: bool) -> Rc<Program> {
    let ast = &block.ast;
    let mut compiler = Compiler {
        table: Rc::clone(&table),
        source: Rc::clone(&ast.source),
        automatic: Automatic::default(),
        own: Rc::new(Cell::new(own)),
        using: None,
        traps: Rc::default(),
        commands: 0,
    };
    compiler.note_automatic(ast.source.slice(ast.extent));
    let declared: &[ParameterAst] = match (
        &ast.param_block,
        block.function.as_ref().and_then(|f| f.parameters.as_ref()),
    ) {
        (Some(block), _) => &block.parameters,
        (None, Some(parameters)) => parameters,
        (None, None) => &[],
    };
    let advanced = ast.param_block.as_ref().is_some_and(|block| {
        block
            .attributes
            .iter()
            .any(|attribute| is_attribute(&attribute.type_name, "CmdletBinding"))
    });
    let mut simple = !advanced && ast.dynamic_param_block.is_none();
    let mut parameters = Vec::with_capacity(declared.len());
    for parameter in declared {
        parameters.push(compiler.parameter(parameter, &mut simple));
    }
    // What an advanced function calls may ask for `$PSCmdlet` without having one of its own.
    if !simple {
        compiler.slot("PSCmdlet");
    }
    let is_filter = block.is_filter.get();
    let mut named =
        |block: &Option<NamedBlockAst>| block.as_ref().map(|block| compiler.named_block(block));
    let dynamic_param = named(&ast.dynamic_param_block);
    let begin = named(&ast.begin_block);
    let mut process = named(&ast.process_block);
    let mut end = named(&ast.end_block);
    let clean = named(&ast.clean_block);
    if is_filter && process.is_none() {
        process = end.take();
    }
    // A parameter of that name is what is bound to it.
    if !simple
        && let Some(slot) = compiler.automatic.input
        && parameters.iter().any(|one| one.slot == slot)
    {
        compiler.automatic.input = None;
    }
    Rc::new(Program {
        table,
        ast: Rc::clone(ast),
        source: Rc::clone(&ast.source),
        parameters,
        simple,
        dynamic_param,
        begin,
        process,
        end,
        clean,
        automatic: compiler.automatic,
        metadata: RefCell::new(None),
    })
}

/// True if a type name names that attribute, with or without `Attribute` at its end.
pub fn is_attribute(name: &TypeName, attribute: &str) -> bool {
    let full = name.name();
    let short = full.rsplit('.').next().unwrap_or(&full);
    eq_ignore_case(short, attribute)
        || short.len() == attribute.len() + 9
            && short
                .get(..attribute.len())
                .is_some_and(|head| eq_ignore_case(head, attribute))
            && short
                .get(attribute.len()..)
                .is_some_and(|tail| eq_ignore_case(tail, "Attribute"))
}

/// Names whose variables belong to the session and are the same in every scope.
fn is_session_variable(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "ConsoleFileName",
        "EnabledExperimentalFeatures",
        "Error",
        "ExecutionContext",
        "HOME",
        "Host",
        "IsCoreCLR",
        "IsLinux",
        "IsMacOS",
        "IsWindows",
        "PID",
        "PSCulture",
        "PSEdition",
        "PSHOME",
        "PSUICulture",
        "PSVersionTable",
        "ShellId",
    ];
    NAMES.iter().any(|known| eq_ignore_case(known, name))
}

impl Compiler {
    fn parameter(&mut self, ast: &ParameterAst, simple: &mut bool) -> Parameter {
        let name = ast.name.path.name();
        let slot = self.table.slot(name);
        let mut declared = None;
        let mut attributes = Vec::new();
        for attribute in &ast.attributes {
            match attribute {
                AttributeBase::TypeConstraint(constraint) => {
                    match types::resolve_plain(&constraint.type_name) {
                        Some(known) => {
                            // The binder checks references and asks for credentials.
                            if let Type::Known(Known::PSReference | Known::PSCredential) = known {
                                *simple = false;
                            }
                            if declared.is_none() {
                                declared = Some(known.clone());
                            }
                            attributes.push(VariableAttribute::Type(known));
                        }
                        None => *simple = false,
                    }
                }
                AttributeBase::Attribute(_) => *simple = false,
            }
        }
        if !attributes.is_empty() {
            self.table.set_attributes(slot, attributes);
        }
        let is_switch = declared
            .as_ref()
            .is_some_and(|known| known.is_known(Known::SwitchParameter));
        let default = ast
            .default_value
            .as_ref()
            .map(|value| self.expression(value));
        Parameter {
            name: name.into(),
            slot,
            declared,
            default,
            is_switch,
        }
    }

    fn named_block(&mut self, ast: &NamedBlockAst) -> Block {
        self.guarded(&ast.statements, &ast.traps)
    }

    fn block(&mut self, ast: &StatementBlockAst) -> Block {
        self.guarded(&ast.statements, &ast.traps)
    }

    fn guarded(&mut self, statements: &[Statement], traps: &[TrapStatementAst]) -> Block {
        let traps = self.traps(traps);
        let outer = std::mem::replace(&mut self.traps, Rc::clone(&traps));
        let statements = self.statements(statements);
        self.traps = outer;
        Block { statements, traps }
    }

    fn traps(&mut self, traps: &[TrapStatementAst]) -> Rc<[Trap]> {
        if traps.is_empty() {
            return Rc::default();
        }
        traps
            .iter()
            .map(|trap| Trap {
                of: trap.trap_type.as_ref().map(|of| of.type_name.clone()),
                body: self.block(&trap.body),
                underscore: self.slot("_"),
            })
            .collect()
    }

    fn statements(&mut self, statements: &[Statement]) -> Vec<super::program::Stmt> {
        let types: Vec<Rc<TypeDefinitionAst>> = statements
            .iter()
            .filter_map(|statement| match statement {
                Statement::TypeDefinition(node) => Some(Rc::clone(node)),
                _ => None,
            })
            .collect();
        let mut made = Vec::with_capacity(statements.len());
        if let Some(first) = types.first() {
            made.push(super::program::Stmt {
                extent: first.extent,
                op: super::program::StmtOp::Types(Rc::clone(&self.source), types),
            });
        }
        made.extend(
            statements
                .iter()
                .filter(|statement| !matches!(statement, Statement::TypeDefinition(_)))
                .map(|statement| self.statement(statement)),
        );
        made
    }

    /// Gives slots to the automatic variables that the text names anywhere: blocks in it that a cmdlet runs see them too.
    fn note_automatic(&mut self, text: &str) {
        const NAMES: [&str; 5] = [
            "PSCmdlet",
            "MyInvocation",
            "PSScriptRoot",
            "PSCommandPath",
            "PSBoundParameters",
        ];
        let lower = text.to_ascii_lowercase();
        for name in NAMES {
            if lower.contains(&name.to_ascii_lowercase()) {
                self.slot(name);
            }
        }
    }

    /// The slot of an unqualified name, noting automatic variables.
    fn slot(&mut self, name: &str) -> u32 {
        let name = if eq_ignore_case(name, "PSItem") {
            "_"
        } else {
            name
        };
        let slot = self.table.slot(name);
        let automatic = &mut self.automatic;
        let is = |known: &str| eq_ignore_case(name, known);
        match name.len() {
            1 if is("_") => automatic.underscore = Some(slot),
            4 if is("args") => automatic.args = Some(slot),
            4 if is("this") => automatic.this = Some(slot),
            5 if is("input") => automatic.input = Some(slot),
            8 if is("PSCmdlet") => automatic.cmdlet = Some(slot),
            12 if is("MyInvocation") => automatic.my_invocation = Some(slot),
            12 if is("PSScriptRoot") => automatic.script_root = Some(slot),
            13 if is("PSCommandPath") => automatic.command_path = Some(slot),
            17 if is("PSBoundParameters") => automatic.bound = Some(slot),
            _ => {}
        }
        slot
    }

    /// A variable as it is read.
    fn variable(&mut self, path: &VariablePath) -> Expr {
        match self.variable_ref(path) {
            Ok(slot) => Expr::Slot(slot),
            Err(reference) => Expr::Variable(reference),
        }
    }

    fn variable_ref(&mut self, path: &VariablePath) -> Result<u32, VariableRef> {
        let name = path.name();
        match path.qualifier {
            VariableQualifier::None | VariableQualifier::Variable => {
                let is = |known: &str| eq_ignore_case(name, known);
                Err(if is("true") {
                    VariableRef::True
                } else if is("false") {
                    VariableRef::False
                } else if is("null") {
                    VariableRef::Null
                } else if name == "?" {
                    VariableRef::Question
                } else if is_session_variable(name) {
                    VariableRef::Named(NameId::of(name))
                } else {
                    return Ok(self.slot(name));
                })
            }
            VariableQualifier::Global => Err(VariableRef::Global(NameId::of(name))),
            VariableQualifier::Script => Err(VariableRef::Script(NameId::of(name))),
            VariableQualifier::Local | VariableQualifier::Workflow => {
                Err(VariableRef::Local(NameId::of(name), false))
            }
            VariableQualifier::Private => Err(VariableRef::Local(NameId::of(name), true)),
            VariableQualifier::Using => Err(VariableRef::Using(NameId::of(name))),
            VariableQualifier::Drive => Err(VariableRef::Drive(
                path.drive().unwrap_or_default().into(),
                name.into(),
            )),
        }
    }

    /// A variable as it is assigned to.
    fn variable_target(&mut self, path: &VariablePath) -> Target {
        match self.variable_ref(path) {
            Ok(slot) => Target::Slot(slot),
            Err(VariableRef::Null) => Target::Nothing,
            Err(reference) => Target::Variable(reference),
        }
    }

    fn type_ref(&self, name: &TypeName) -> TypeRef {
        TypeRef {
            name: name.clone(),
            source: Rc::clone(&self.source),
            known: RefCell::new(types::resolve_plain(name)),
            class: RefCell::default(),
        }
    }
}

/// Compiles default values and attribute arguments of a declaration that is no script block.
pub fn compile_expression(
    expression: &crate::syntax::ast::Expression,
    source: &Rc<Source>,
    table: Rc<SlotTable>,
) -> Expr {
    let mut compiler = Compiler {
        table,
        source: Rc::clone(source),
        automatic: Automatic::default(),
        own: Rc::default(),
        using: None,
        traps: Rc::default(),
        commands: 0,
    };
    compiler.expression(expression)
}

/// The tree of a type constraint's type, if it needs no classes to be known.
pub fn plain_type(name: &TypeName) -> Option<Type> {
    types::resolve_plain(name)
}

/// A script block value for a literal's tree.
pub fn literal(ast: &Rc<ScriptBlockAst>) -> ScriptBlock {
    ScriptBlock::new(Rc::clone(ast))
}

/// The validations of an attribute on a variable, whose arguments are constants.
pub(crate) fn constant_validations(
    attribute: &crate::syntax::ast::AttributeAst,
) -> Vec<Rc<super::declaration::Validation>> {
    struct Constants;
    impl super::declaration::DeclareContext for Constants {
        fn resolve(&mut self, name: &TypeName) -> Option<Type> {
            types::resolve_plain(name)
        }
        fn evaluate(
            &mut self,
            expression: &crate::syntax::ast::Expression,
        ) -> crate::value::Result<crate::value::Value> {
            let _ = expression;
            Err(crate::value::Fault::runtime(
                "ParameterAttributeArgumentNeedsToBeConstant",
                "Attribute argument must be a constant.",
            ))
        }
    }
    super::declaration::validation_of(attribute, &mut Constants)
        .unwrap_or_default()
        .into_iter()
        .map(Rc::new)
        .collect()
}
