//! Steppable pipelines: a pipeline that a proxy function feeds object by object.

use crate::engine::program::{Element, StmtOp};
use crate::engine::runspace::Runspace;
use crate::engine::sink::Collector;
use crate::engine::unwind::Flow;
use crate::text::name::eq_ignore_case;
use crate::value::{Context, ErrorCategory, Fault, NetObject, Result, ScriptBlock, Type, Value};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// A pipeline between `Begin` and `End`.
pub struct SteppablePipeline {
    stages: RefCell<Option<super::pipeline::Running>>,
    /// The function that steps gets objects from the pipeline.
    expects: bool,
    /// What it wrote while it began, where nobody took it.
    held: RefCell<Vec<Value>>,
}

impl NetObject for SteppablePipeline {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.SteppablePipeline")
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        _: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let known = ["Begin", "Process", "End", "Dispose", "Clean"]
            .iter()
            .any(|held| eq_ignore_case(held, name));
        known.then(|| {
            Err(Fault::runtime(
                "NoRunspace",
                "A steppable pipeline needs the engine.",
            ))
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The steppable pipeline of a block that holds one pipeline.
pub fn steppable(rt: &mut Runspace, block: &Rc<ScriptBlock>) -> Flow<Value> {
    let frame = Rc::clone(&rt.frame);
    let program = rt.program_in(block, &frame.table);
    let pipeline = program
        .end
        .as_ref()
        .and_then(|block| match block.statements.as_slice() {
            [only] => match &only.op {
                StmtOp::Pipeline(pipeline)
                    if matches!(pipeline.elements.first(), Some(Element::Command(_))) =>
                {
                    Some(Rc::clone(pipeline))
                }
                _ => None,
            },
            _ => None,
        });
    let Some(pipeline) = pipeline else {
        return Err(Fault::new(
            "CannotConvertEmptyPipeline",
            ErrorCategory::InvalidOperation,
            "A script block that contains exactly one pipeline is needed.",
        )
        .into());
    };
    let expects = rt
        .calls
        .last()
        .and_then(crate::engine::run::CallInfo::invocation)
        .is_none_or(|info| info.expecting_input);
    let running = rt.prepare(&pipeline, &frame, expects)?;
    Ok(Value::net(SteppablePipeline {
        stages: RefCell::new(Some(running)),
        expects,
        held: RefCell::default(),
    }))
}

/// Calls a method of a steppable pipeline.
pub(super) fn step(
    rt: &mut Runspace,
    object: &Value,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let Some(held) = object.downcast::<SteppablePipeline>() else {
        return Ok(None);
    };
    let Some(mut running) = held.stages.borrow_mut().take() else {
        return Ok(Some(Value::Empty));
    };
    let mut out = Collector::default();
    let is = |known: &str| eq_ignore_case(name, known);
    let result = if is("Begin") {
        running.begin(rt, &mut out)
    } else if is("Process") && !held.expects {
        // Without input the command runs once, at its end.
        Ok(())
    } else if is("Process") {
        match arguments.first() {
            Some(value) => running.process(rt, value.clone(), &mut out),
            None => running.process(rt, Value::Null, &mut out),
        }
    } else if is("End") {
        running.end(rt, &mut out)
    } else if is("Clean") {
        running.clean(rt);
        Ok(())
    } else {
        Ok(())
    };
    if result.is_err() {
        running.clean(rt);
    }
    *held.stages.borrow_mut() = Some(running);
    result?;
    let mut written = std::mem::take(&mut *held.held.borrow_mut());
    written.extend(out.into_vec());
    // Where it was told no command to write to, what comes while it begins is given with what comes later.
    if is("Begin")
        && let [Value::Bool(_)] = arguments
    {
        *held.held.borrow_mut() = written;
        return Ok(Some(Value::Empty));
    }
    // What comes out goes to the output of the function that steps.
    Ok(Some(Value::from_outputs(written)))
}
