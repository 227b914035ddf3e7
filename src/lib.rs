//! emsh: a PowerShell-compatible cmdlet host with a simulated Exchange organization inside.
//!
//! In one breath: text becomes an Ast, the Ast becomes a Program, the Program runs as a pipeline of objects,
//! cmdlets turn objects into questions to an Organization and its answers into objects, and objects become lines
//! of text. Nothing flows back.
//!
//! Two things are the product: **the language** (a script means here what it means in pwsh 7) and **the
//! organization** (a command does here what it does in Exchange, to a company that exists only in memory and, if
//! wanted, in a folder). Everything else serves them.
//!
//! # The rooms, in reading order
//!
//! | room | in -> out |
//! | --- | --- |
//! | [`grammar`] | the texts of `grammar/` by name: declarations, views, messages, facts; indexed when built |
//! | [`text`] | characters, positions, cultures, numbers and dates as text, .NET's regular expressions |
//! | [`syntax`] | text -> Ast; total: every text gives a tree and PowerShell's own errors |
//! | [`value`] | objects at rest, conversions, operators, the members of .NET types |
//! | [`mod@format`] | objects -> format entries -> lines |
//! | [`engine`] | Ast -> Program -> a running pipeline; scopes, binding, streams, errors |
//! | [`exchange`] | the organization: plain records that are replaced and never edited, and a journal |
//! | [`cmdlets`] | a file per noun, a folder where a noun is large: where the language and the organization meet |
//! | [`host`] | command line, prompt, replay of documentation, console |
//!
//! A room uses only rooms above it in this table, except that `exchange` stands alone (it knows `grammar` and
//! `text`) and is seen by `cmdlets` and `host` only. A test reads every `use crate::` and holds this order.
//!
//! # How a script runs
//!
//! 1. [`syntax::parse`] gives a [`syntax::Parsed`]: the tree, whose nodes are PowerShell's own Ast classes one for
//!    one, and the errors. Nobody parses anything twice or by hand.
//! 2. `engine::compile` turns a script block into a [`engine::program::Program`]: every variable that the code
//!    names gets a slot, constants become values, commands become nodes that remember which command they found.
//!    A block that runs in the scope of the code around it (`ForEach-Object {}`, `. {}`) is compiled into the slots
//!    of that very scope, so that `$sum += $_` inside it touches the same slot.
//! 3. `engine::run` executes: statements write into a [`engine::Sink`], expressions give a [`value::Value`].
//!    Objects are pushed: writing an object runs the next command before it returns, which is PowerShell's own
//!    order of effects.
//! 4. Two kinds of going wrong are never mixed: a non-terminating error goes to the error stream and running goes on;
//!    a terminating one travels as [`engine::Unwind`] through `?`.
//!
//! # What was measured before it was decided
//!
//! - A [`value::Value`] is 16 bytes: numbers, booleans, characters, dates and strings of up to 14 bytes lie inside.
//!   The string's own tag leaves room for the other kinds, so no word is lost (a test holds the size).
//! - Variables in a slot vector, with the frame's table consulted only when a slot is empty, instead of a map per
//!   scope; a call allocates its frame and the vector of its slots. A simple function whose arguments can be told
//!   from the call site alone skips the binder: which argument goes to which slot is worked out once per place.
//! - Properties of custom objects lie in a vector behind a shared shape; a place that reads a property remembers
//!   shape and position.
//! - Text that is held once grows in place, so that `$s += 'x'` is linear.
//!
//! The benchmarks of `tests/bench` print the figures of today.
//!
//! # Where this differs from the first plan
//!
//! - Object kinds are closed in [`value::Value`], but the long tail of .NET types is open: a type is one file below
//!   `value/net` that implements [`value::NetObject`].
//! - Regular expressions are matched by an engine of our own (`text::regex`): no crate has .NET's captures, balancing
//!   groups and right-to-left matching, and translating patterns cannot add them.
//! - The trait for files, clock and environment is [`value::World`], since .NET members need it; the host's
//!   [`engine::PSHost`] hands one out and adds the terminal and programs.
//! - The prompt stands on rustyline's parts, not on its `Editor`. Its line buffer holds the text and the cursor, makes
//!   every change and says what one character is on the screen; its key events are the keys. Its `Editor` has a closed
//!   set of commands, and no menu, no list of suggestions and no keys that run script blocks; its history has no entries
//!   of several sessions with PSReadLine's line ends. So the words, functions, undo, kills and history of PSReadLine are
//!   decided in `engine::line_editor`, which scripts reach as `[Microsoft.PowerShell.PSConsoleReadLine]`;
//!   `host::repl` reads the keys and draws.
//! - A scope is an `Rc<Frame>` with a link to the scope that called it, rather than a stack of frames: functions that
//!   stand in a pipeline are suspended between objects, and closures and modules keep their scopes.
//!
//! # Jobs
//!
//! A job, a thread job and each object of `ForEach-Object -Parallel` run in a Runspace of their own on a thread of their
//! own (`engine::task`). Values never cross: they are packed as plain data (`engine::parcel`) and unpacked as copies.
//!
//! - A script block crosses as its text, as in PowerShell, so errors inside tell places in that text.
//! - Collections that a block gets by `$using:`, as an argument or through the pipeline stay one collection: a ledger
//!   (`engine::shares`) keeps the copies in step, one call of a method at a time. So synchronized and concurrent
//!   collections gather what parallel blocks find. Custom objects, and instances of classes, are copies: what a parallel
//!   block sets on one is not seen outside, where pwsh shows the very same object; an instance loses its methods.
//! - `Start-Job` runs on a thread too, where pwsh starts a process: its environment is a copy, its results are
//!   `Deserialized.` copies, but `$PID` is that of the session.
//! - `[powershell]::Create()` and `[runspacefactory]` (`engine::hosting`) make a Runspace on the script's own thread, so
//!   that `Invoke` gives the very objects; `BeginInvoke` and `InvokeAsync` are tasks as above.
//!
//! # How an organization is kept
//!
//! - A folder has a beginning (`organization.jsonl`: a heading, then one object a line, by name) and a journal of the
//!   changes since (`journal.jsonl`). A change is done when the disk has its line of the journal.
//! - When a folder is opened, the objects of the beginning stay as the text they are. All processors look at the lines
//!   once, for what finds an object (an index of hashes, an order by name) and for the columns that filters ask; an object
//!   is made when somebody touches it. A line that somebody wrote by hand is read as a whole instead.
//! - A long journal is folded into a new beginning and put aside into `history`, where undo, log and audit find it.
//! - A change of thousands of objects (an import, a load, an undoing of these) is not listed in the journal object by
//!   object. It is done when the new beginning takes the place of the old one, which stays in `history`: what was before
//!   and what came after are two organizations, and all that asks for the change compares them.
//!
//! # What is always true
//!
//! - Only a [`value::World`] or a [`engine::PSHost`] reads clocks, files, environment, randomness or terminals (waiting for
//!   jobs and programs counts the machine's own seconds); `exchange::store` alone writes the folder of an organization.
//! - Only `format` knows widths; columns, sentences and declarations are data in `grammar/`.
//! - Only the binder decides what an argument means. Declarations are param blocks of PowerShell itself.
//! - Only the organization changes records; every change is one entry of its journal, from which undo, comparison,
//!   dry run and audit are read.
//! - A Runspace lives on one thread and its values are `Rc`; what crosses threads is plain data or the organization's.
//! - Nothing a user types can panic: there is no unsafe code, no unchecked index and no unwrap.

pub mod grammar;

pub mod text;

pub mod syntax;

pub mod value;

pub mod format;

pub mod engine;

pub mod exchange;

pub mod cmdlets;

pub mod host;
