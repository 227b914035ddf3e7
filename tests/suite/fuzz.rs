//! Whatever is typed, parser and binder end, and neither panics.
//!
//! A bounded run is part of every test run, the same inputs each time; `EMSH_FUZZ=1000000 cargo test --test suite fuzz`
//! runs a million, and `EMSH_FUZZ_SEED` other ones.

mod inputs;

use emsh::engine::binder::{Argument, BindContext, Binder};
use emsh::engine::declaration::{cmdlet, constant};
use emsh::syntax::ast::{CommandAst, CommandBaseAst, CommandElementAst, Expression, Statement};
use emsh::syntax::{self, Parsed};
use emsh::text::culture::Culture;
use emsh::text::source::Source;
use emsh::value::{Context, NoContext, Result, ScriptBlock, Value, World};
use inputs::{Dice, Stock};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

/// Inputs of an ordinary run.
const INPUTS: usize = 24_000;

/// An input that takes longer is a mistake: all are short.
const ALLOWED: Duration = Duration::from_secs(5);

/// What the binder asks, answered without an engine.
struct Alone {
    has_input: bool,
}

impl Context for Alone {
    fn call_block(
        &mut self,
        _: &Rc<ScriptBlock>,
        _: &[Value],
        this: Option<&Value>,
    ) -> Result<Vec<Value>> {
        Ok(this.cloned().into_iter().collect())
    }
    fn property(&mut self, object: &Value, name: &str) -> Result<Option<Value>> {
        NoContext.property(object, name)
    }
    fn call_method(&mut self, object: &Value, name: &str, args: &[Value]) -> Result<Value> {
        NoContext.call_method(object, name, args)
    }
    fn text_of(&mut self, object: &Value) -> Result<String> {
        NoContext.text_of(object)
    }
    fn culture(&self) -> &'static Culture {
        NoContext.culture()
    }
    fn world(&self) -> Rc<dyn World> {
        NoContext.world()
    }
}

impl BindContext for Alone {
    fn has_input(&self) -> bool {
        self.has_input
    }
}

/// What an expression stands for, as far as that can be told without running it.
fn value_of(expression: &Expression) -> Value {
    match expression {
        Expression::ScriptBlock(node) => {
            Value::ScriptBlock(Rc::new(ScriptBlock::new(Rc::clone(&node.script_block))))
        }
        Expression::ArrayLiteral(node) => {
            Value::array(node.elements.iter().map(value_of).collect::<Vec<_>>())
        }
        Expression::Hashtable(node) => Value::custom(
            node.pairs
                .iter()
                .map(|_| ("Identity", Value::str("x")))
                .take(1),
        ),
        _ => constant(expression).unwrap_or(Value::Null),
    }
}

fn argument(element: &CommandElementAst) -> Argument {
    match element {
        CommandElementAst::Parameter(node) => match &node.argument {
            Some(value) => Argument::pair(node.parameter_name.clone(), value_of(value)),
            None => Argument::named(node.parameter_name.clone()),
        },
        CommandElementAst::Expression(Expression::Variable(node)) if node.splatted => {
            Argument::splatted("Name", Value::str("x"))
        }
        CommandElementAst::Expression(node) => Argument::positional(value_of(node)),
    }
}

/// Binds a command, and an object from the pipeline if there is one.
fn bind(command: &CommandAst, input: Option<&Value>) {
    let Some(CommandElementAst::Expression(Expression::StringConstant(name))) =
        command.elements.first()
    else {
        return;
    };
    let Some(metadata) = cmdlet(&name.value) else {
        return;
    };
    let mut cx = Alone {
        has_input: input.is_some(),
    };
    let mut binder = Binder::new(metadata);
    let arguments = command.elements.iter().skip(1).map(argument).collect();
    if binder.bind_command_line(arguments, &mut cx).is_ok()
        && let Some(input) = input
    {
        // Whether it binds does not matter here.
        let _ = binder.bind_pipeline_object(input, &mut cx);
    }
}

/// Binds the commands of a text.
fn bind_all(parsed: &Parsed) {
    let statements = parsed
        .script
        .end_block
        .iter()
        .flat_map(|block| &block.statements);
    for statement in statements {
        let Statement::Pipeline(pipeline) = statement else {
            continue;
        };
        let mut input = None;
        for element in &pipeline.elements {
            match element {
                CommandBaseAst::Command(command) => {
                    bind(command, input.as_ref());
                    input = Some(Value::str("x"));
                }
                CommandBaseAst::Expression(node) => input = Some(value_of(&node.expression)),
            }
        }
    }
}

/// Runs `count` inputs; the one that is wrong, and why.
fn feed(stock: &Stock, seed: u64, count: usize) -> std::result::Result<(), String> {
    let mut dice = Dice::new(seed);
    for _ in 0..count {
        let text = stock.input(&mut dice);
        let begun = Instant::now();
        let done = catch_unwind(AssertUnwindSafe(|| {
            let parsed = syntax::parse(Rc::new(Source::new(text.as_str())));
            for error in &parsed.errors {
                // Some stand behind the end, as PowerShell has them there too.
                let _ = parsed.source.position(error.extent.start);
                let _ = parsed.source.position(error.extent.end);
            }
            bind_all(&parsed);
        }));
        if done.is_err() {
            return Err(format!("a panic: {text:?}"));
        }
        if begun.elapsed() > ALLOWED {
            return Err(format!("too slow: {text:?}"));
        }
    }
    Ok(())
}

/// A number that the environment names.
fn asked(name: &str) -> Option<usize> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn whatever_is_typed_parser_and_binder_end() {
    let many = asked("EMSH_FUZZ");
    let count = many.unwrap_or(INPUTS);
    let seed = asked("EMSH_FUZZ_SEED").unwrap_or(0);
    // A short run leaves most declarations alone: reading them takes the longest.
    let stock = Arc::new(Stock::new(if many.is_some() { 1 } else { 16 }));
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let workers: Vec<_> = (0..threads)
        .map(|number| {
            let stock = Arc::clone(&stock);
            let seed = u64::try_from(seed * 1_000 + number).unwrap_or(0);
            // What is deep in a text is deep on the stack.
            thread::Builder::new()
                .stack_size(256 << 20)
                .spawn(move || feed(&stock, seed, count.div_ceil(threads)))
        })
        .collect();
    for worker in workers {
        let outcome = worker.map(thread::JoinHandle::join);
        assert!(matches!(outcome, Ok(Ok(Ok(())))), "{outcome:?}");
    }
}
