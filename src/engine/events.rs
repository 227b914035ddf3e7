//! Events: the queue of those that nobody handled, and who subscribed to which.
//!
//! Everything happens on one thread: an action runs where the event is raised.

use super::runspace::Runspace;
use super::scope::NameId;
use super::sink::Collector;
use super::unwind::{Flow, Unwind};
use crate::text::name::eq_ignore_case;
use crate::value::{NetObject, PSString, ScriptBlock, Type, Value};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The events of a session.
#[derive(Default)]
pub struct Events {
    queue: RefCell<Vec<Value>>,
    subscribers: RefCell<Vec<Rc<Subscriber>>>,
    last_event: Cell<i32>,
    last_subscription: Cell<i32>,
}

/// Who wants to know of an event.
pub struct Subscriber {
    /// `SubscriptionId`.
    pub id: i32,
    /// The object whose event it is; `None` for an event of the engine or a script.
    pub source: Option<Value>,
    /// The name of the object's event.
    pub event_name: PSString,
    /// `SourceIdentifier`.
    pub source_identifier: PSString,
    /// What runs.
    pub action: Option<Rc<ScriptBlock>>,
    /// `MessageData`.
    pub message_data: Value,
    /// Hidden from Get-EventSubscriber without -Force.
    pub support: bool,
    /// Whether the event is passed on to another session.
    pub forward: bool,
    /// After so many events the subscription ends; 0: never.
    pub most: i64,
    /// How many events there were.
    pub seen: Rc<Cell<i64>>,
    /// When a timer raises its event next, in ticks UTC, or 1 once a process has ended; 0: that is not known yet.
    pub due: Cell<i64>,
    /// What the action wrote.
    pub output: Rc<RefCell<Vec<Value>>>,
    /// `Action` as an object: the job of the action.
    pub job: RefCell<Value>,
    /// The subscription has ended.
    pub ended: Rc<Cell<bool>>,
}

/// A subscription as an object.
pub struct SubscriberObject(pub Rc<Subscriber>);

impl NetObject for SubscriberObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSEventSubscriber")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let it = &self.0;
        Some(match name.to_ascii_lowercase().as_str() {
            "subscriptionid" => Value::Int(it.id),
            "sourceobject" => it.source.clone().unwrap_or_default(),
            "eventname" => {
                if it.source.is_some() {
                    Value::String(it.event_name.clone())
                } else {
                    Value::Null
                }
            }
            "sourceidentifier" => Value::String(it.source_identifier.clone()),
            "action" => it.job.borrow().clone(),
            "handlerdelegate" => Value::Null,
            "supportevent" => Value::Bool(it.support),
            "forwardevent" => Value::Bool(it.forward),
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "SubscriptionId",
            "SourceObject",
            "EventName",
            "SourceIdentifier",
            "Action",
            "HandlerDelegate",
            "SupportEvent",
            "ForwardEvent",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<SubscriberObject>()
                .is_some_and(|other| Rc::ptr_eq(&self.0, &other.0)),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `PSEventArgs`: one event.
pub struct EventObject {
    /// `EventIdentifier`.
    pub id: i32,
    /// `SourceIdentifier`.
    pub source_identifier: PSString,
    sender: Value,
    args: Value,
    source_args: Value,
    time: Value,
    data: Value,
    runspace: Value,
}

impl NetObject for EventObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSEventArgs")
    }

    fn get(&self, name: &str) -> Option<Value> {
        Some(match name.to_ascii_lowercase().as_str() {
            "computername" => Value::Null,
            "runspaceid" => self.runspace.clone(),
            "eventidentifier" => Value::Int(self.id),
            "sender" => self.sender.clone(),
            "sourceeventargs" => self.source_args.clone(),
            "sourceargs" => self.args.clone(),
            "sourceidentifier" => Value::String(self.source_identifier.clone()),
            "timegenerated" => self.time.clone(),
            "messagedata" => self.data.clone(),
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "ComputerName",
            "RunspaceId",
            "EventIdentifier",
            "Sender",
            "SourceEventArgs",
            "SourceArgs",
            "SourceIdentifier",
            "TimeGenerated",
            "MessageData",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Events {
    /// The events that nobody handled, oldest first.
    pub fn queued(&self) -> Vec<Value> {
        self.queue.borrow().clone()
    }

    /// Takes events from the queue.
    pub fn remove(&self, which: impl Fn(&EventObject) -> bool) {
        self.queue
            .borrow_mut()
            .retain(|event| !event.downcast::<EventObject>().is_some_and(&which));
    }

    /// The subscriptions, oldest first.
    pub fn subscribers(&self) -> Vec<Rc<Subscriber>> {
        self.subscribers.borrow().clone()
    }

    /// The number of the next subscription.
    pub fn next_subscription(&self) -> i32 {
        self.last_subscription.set(self.last_subscription.get() + 1);
        self.last_subscription.get()
    }

    /// Adds a subscription.
    pub fn subscribe(&self, subscriber: Rc<Subscriber>) {
        self.subscribers.borrow_mut().push(subscriber);
    }

    /// Ends a subscription.
    pub fn unsubscribe(&self, id: i32) {
        self.subscribers.borrow_mut().retain(|held| {
            if held.id == id {
                held.ended.set(true);
            }
            held.id != id
        });
    }
}

impl Runspace {
    /// A new GUID as text.
    pub fn new_guid(&mut self) -> String {
        let mut bytes = [0u8; 16];
        self.world.random(&mut bytes);
        uuid::Builder::from_random_bytes(bytes)
            .into_uuid()
            .to_string()
    }

    /// The events of this session.
    pub fn events(&mut self) -> Rc<Events> {
        match self.service::<Events>() {
            Some(held) => held,
            None => {
                let made: Rc<Events> = Rc::default();
                self.offer(Rc::clone(&made));
                made
            }
        }
    }

    /// An event of a script or the engine; the object that New-Event gives.
    pub fn raise(
        &mut self,
        source_identifier: &str,
        sender: Value,
        args: Vec<Value>,
        data: Value,
    ) -> Flow<Value> {
        let events = self.events();
        let wanting: Vec<Rc<Subscriber>> = events
            .subscribers()
            .into_iter()
            .filter(|one| {
                one.source.is_none() && eq_ignore_case(&one.source_identifier, source_identifier)
            })
            .collect();
        let data = match wanting.first() {
            Some(one) if data.is_null() => one.message_data.clone(),
            _ => data,
        };
        let event = self.event(&events, source_identifier, sender, args, Value::Null, data);
        self.hand_out(&events, &event, &wanting)?;
        Ok(event)
    }

    /// An event of an object: everybody who subscribed to it gets one of his own.
    pub fn raise_from(&mut self, source: &Value, name: &str, args: Value) -> Flow {
        let Some(events) = self.service::<Events>() else {
            return Ok(());
        };
        for one in events.subscribers() {
            let concerns = one.source.as_ref().is_some_and(|held| {
                held.base().net_equals(source.base()) && eq_ignore_case(&one.event_name, name)
            });
            if !concerns {
                continue;
            }
            let identifier = one.source_identifier.clone();
            let event = self.event(
                &events,
                &identifier,
                source.clone(),
                vec![source.clone(), args.clone()],
                args.clone(),
                one.message_data.clone(),
            );
            self.hand_out(&events, &event, &[one])?;
        }
        Ok(())
    }

    fn event(
        &mut self,
        events: &Events,
        source_identifier: &str,
        sender: Value,
        args: Vec<Value>,
        source_args: Value,
        data: Value,
    ) -> Value {
        events.last_event.set(events.last_event.get() + 1);
        let now = self.world.now();
        let zone = crate::value::zone::WorldZone(Rc::clone(&self.world));
        let time =
            crate::text::date_time::DateTime::clamped(now, crate::text::date_time::Kind::Utc)
                .to_local(&zone);
        Value::net(EventObject {
            id: events.last_event.get(),
            source_identifier: source_identifier.into(),
            sender,
            args: Value::array(args),
            source_args,
            time: Value::DateTime(time),
            data,
            runspace: self.runspace_id(),
        })
    }

    /// Runs the actions of those who want an event; without an action it waits in the queue.
    fn hand_out(&mut self, events: &Events, event: &Value, wanting: &[Rc<Subscriber>]) -> Flow {
        let mut captured = false;
        let mut forwarded = false;
        for one in wanting {
            one.seen.set(one.seen.get() + 1);
            forwarded |= one.forward;
            if let Some(action) = &one.action {
                captured = true;
                self.run_action(one, action, event)?;
            }
            if one.most > 0 && one.seen.get() >= one.most {
                events.unsubscribe(one.id);
            }
        }
        if !captured && !forwarded {
            events.queue.borrow_mut().push(event.clone());
        }
        Ok(())
    }

    fn run_action(
        &mut self,
        one: &Rc<Subscriber>,
        action: &Rc<ScriptBlock>,
        event: &Value,
    ) -> Flow {
        let get = |name: &str| {
            event
                .net_object()
                .and_then(|net| net.get(name))
                .unwrap_or_default()
        };
        let global = Rc::clone(&self.global);
        let args = crate::value::member::enumerate(&get("SourceArgs")).unwrap_or_default();
        let variables = [
            ("Event", event.clone()),
            (
                "EventSubscriber",
                Value::net(SubscriberObject(Rc::clone(one))),
            ),
            ("Sender", get("Sender")),
            ("EventArgs", get("SourceEventArgs")),
        ];
        let mut collector = Collector::default();
        let held: Vec<(NameId, Option<Value>)> = variables
            .iter()
            .map(|(name, _)| {
                let id = NameId::of(name);
                (id, self.get_variable(id, &global))
            })
            .collect();
        for (name, value) in variables {
            self.set_in_frame(NameId::of(name), value, &global)?;
        }
        let result = self.call_block_with(action, &args, None, None, &mut collector);
        for (id, value) in held {
            match value {
                Some(value) => self.set_in_frame(id, value, &global)?,
                None => self.set_in_frame(id, Value::Null, &global)?,
            }
        }
        one.output.borrow_mut().extend(collector.into_vec());
        match result {
            Ok(()) => Ok(()),
            Err(unwind) => match *unwind {
                // What an action throws stays with its job.
                Unwind::Throw(record, _) => {
                    self.remember_error(&record);
                    one.output.borrow_mut().push(Value::Error(record));
                    Ok(())
                }
                Unwind::Fault(fault) => {
                    let record = self.record_of(&fault, &global);
                    self.remember_error(&record);
                    one.output.borrow_mut().push(Value::Error(record));
                    Ok(())
                }
                Unwind::Exit(_) | Unwind::Stopped => Err(unwind),
                _ => Ok(()),
            },
        }
    }

    /// The number of this session, made when it is first asked for.
    fn runspace_id(&mut self) -> Value {
        struct Id(Value);
        if let Some(held) = self.service::<Id>() {
            return held.0.clone();
        }
        let mut bytes = [0u8; 16];
        self.world.random(&mut bytes);
        let id = uuid::Builder::from_random_bytes(bytes).into_uuid();
        let value = crate::value::net::guid::Guid::value(id);
        self.offer(Rc::new(Id(value.clone())));
        value
    }

    /// Tells those who wait for the end of the session.
    pub fn raise_exiting(&mut self) {
        if self.service::<Events>().is_none() {
            return;
        }
        let _ = self.raise("PowerShell.Exiting", Value::Null, Vec::new(), Value::Null);
    }
}
