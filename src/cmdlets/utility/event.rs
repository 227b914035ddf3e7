//! Events: New-, Get-, Wait-, Remove- and Unregister-Event, Register-EngineEvent, Register-ObjectEvent,
//! Get-EventSubscriber.

use super::common::message;
use crate::cmdlets::core::job;
use crate::engine::events::{EventObject, Subscriber, SubscriberObject};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::date_time::{TICKS_PER_MILLISECOND, TICKS_PER_SECOND};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{ErrorCategory, Fault, PSString, Value, member};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "New-Event",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Get-Event",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Wait-Event",
        body: Body::Each(wait),
    },
    Cmdlet {
        name: "Remove-Event",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Unregister-Event",
        body: Body::Each(unregister),
    },
    Cmdlet {
        name: "Register-EngineEvent",
        body: Body::Each(register_engine),
    },
    Cmdlet {
        name: "Register-ObjectEvent",
        body: Body::Each(register_object),
    },
    Cmdlet {
        name: "Get-EventSubscriber",
        body: Body::Each(subscribers),
    },
];

fn new(call: &mut Call<'_>) -> Flow {
    let identifier = call.text("SourceIdentifier").unwrap_or_default();
    let sender = call.value("Sender");
    let args = call.list("EventArguments");
    let data = call.value("MessageData");
    let event = call.rt.raise(&identifier, sender, args, data)?;
    call.write(event)
}

/// The queued events that the parameters name; nothing where an error was written.
fn chosen(call: &mut Call<'_>) -> Flow<Vec<Value>> {
    let events = call.rt.events();
    if let Some(id) = call.int("EventIdentifier").filter(|id| *id >= 0) {
        let found: Vec<Value> = events
            .queued()
            .into_iter()
            .filter(|event| {
                event
                    .downcast::<EventObject>()
                    .is_some_and(|event| i64::from(event.id) == id)
            })
            .collect();
        if found.is_empty() {
            let text = message(
                "EventingStrings",
                "EventIdentifierNotFound",
                &[&id.to_string()],
            );
            invalid(call, "INVALID_EVENT_IDENTIFIER", &text)?;
        }
        return Ok(found);
    }
    let Some(name) = call.text("SourceIdentifier") else {
        return Ok(events.queued());
    };
    let pattern = Wildcard::new(&name).ok();
    let found: Vec<Value> = events
        .queued()
        .into_iter()
        .filter(|event| {
            event.downcast::<EventObject>().is_some_and(|event| {
                pattern
                    .as_ref()
                    .is_some_and(|pattern| pattern.is_match(&event.source_identifier))
            })
        })
        .collect();
    if found.is_empty() && !has_wildcards(&name) {
        let text = message("EventingStrings", "SourceIdentifierNotFound", &[&name]);
        invalid(call, "INVALID_SOURCE_IDENTIFIER", &text)?;
    }
    Ok(found)
}

fn invalid(call: &mut Call<'_>, id: &str, text: &str) -> Flow {
    call.fail(
        id,
        ErrorCategory::InvalidArgument,
        "System.ArgumentException",
        text,
        Value::Null,
    )
}

fn get(call: &mut Call<'_>) -> Flow {
    for event in chosen(call)? {
        call.write(event)?;
    }
    Ok(())
}

fn remove(call: &mut Call<'_>) -> Flow {
    for event in chosen(call)? {
        let Some(held) = event.downcast::<EventObject>() else {
            continue;
        };
        let target = message(
            "EventingStrings",
            "EventResource",
            &[&held.source_identifier],
        );
        let action = message("EventingStrings", "Remove", &[]);
        if call.should_process(&target, &action)? {
            let id = held.id;
            call.rt.events().remove(|one| one.id == id);
        }
    }
    Ok(())
}

fn wait(call: &mut Call<'_>) -> Flow {
    let name = call.text("SourceIdentifier");
    let pattern = name.as_ref().and_then(|name| Wildcard::new(name).ok());
    let limit = call.int("Timeout").unwrap_or(-1);
    let end = (limit >= 0).then(|| {
        call.rt
            .world
            .now()
            .saturating_add(limit.saturating_mul(TICKS_PER_SECOND))
    });
    loop {
        let events = call.rt.events();
        let found = events.queued().into_iter().find(|event| {
            event.downcast::<EventObject>().is_some_and(|event| {
                pattern
                    .as_ref()
                    .is_none_or(|pattern| pattern.is_match(&event.source_identifier))
            })
        });
        if let Some(event) = found {
            return call.write(event);
        }
        let now = call.rt.world.now();
        if end.is_some_and(|end| now >= end) {
            return Ok(());
        }
        let left = end.map_or(i64::MAX, |end| end - now);
        call.rt.world.sleep(left.min(20 * TICKS_PER_MILLISECOND));
        call.rt.poll_events()?;
        call.rt.check_stopped()?;
    }
}

/// The subscriptions that the parameters name; nothing where an error was written.
fn chosen_subscribers(call: &mut Call<'_>) -> Flow<Vec<Rc<Subscriber>>> {
    let force = call.flag("Force");
    let all: Vec<Rc<Subscriber>> = call
        .rt
        .events()
        .subscribers()
        .into_iter()
        .filter(|one| force || !one.support)
        .collect();
    if let Some(id) = call.int("SubscriptionId").filter(|id| *id >= 0) {
        let found: Vec<_> = all
            .into_iter()
            .filter(|one| i64::from(one.id) == id)
            .collect();
        if found.is_empty() {
            let text = message(
                "EventingStrings",
                "EventSubscriptionNotFound",
                &[&id.to_string()],
            );
            invalid(call, "INVALID_SUBSCRIPTION_IDENTIFIER", &text)?;
        }
        return Ok(found);
    }
    let Some(name) = call.text("SourceIdentifier") else {
        return Ok(all);
    };
    let pattern = Wildcard::new(&name).ok();
    let found: Vec<_> = all
        .into_iter()
        .filter(|one| {
            pattern
                .as_ref()
                .is_some_and(|pattern| pattern.is_match(&one.source_identifier))
        })
        .collect();
    if found.is_empty() && !has_wildcards(&name) {
        let id = match call.info.name {
            "Unregister-Event" => "EventSubscriptionNotFound",
            _ => "EventSubscriptionSourceNotFound",
        };
        let text = message("EventingStrings", id, &[&name]);
        invalid(call, "INVALID_SOURCE_IDENTIFIER", &text)?;
    }
    Ok(found)
}

fn subscribers(call: &mut Call<'_>) -> Flow {
    for one in chosen_subscribers(call)? {
        call.write(Value::net(SubscriberObject(one)))?;
    }
    Ok(())
}

fn unregister(call: &mut Call<'_>) -> Flow {
    for one in chosen_subscribers(call)? {
        let target = message(
            "EventingStrings",
            "EventSubscription",
            &[&one.source_identifier],
        );
        let action = message("EventingStrings", "Unsubscribe", &[]);
        if call.should_process(&target, &action)? {
            call.rt.events().unsubscribe(one.id);
        }
    }
    Ok(())
}

fn register_engine(call: &mut Call<'_>) -> Flow {
    if !call.is_bound("Action") && !call.flag("Forward") {
        let text = message("EventingStrings", "ActionMandatoryForLocal", &[]);
        return call.throw(
            &Fault::new(
                "ACTION_MANDATORY_FOR_LOCAL",
                ErrorCategory::InvalidArgument,
                text,
            )
            .of("System.ArgumentException"),
        );
    }
    let identifier = call.text("SourceIdentifier").unwrap_or_default();
    register(call, None, PSString::EMPTY, identifier)
}

fn register_object(call: &mut Call<'_>) -> Flow {
    let source = call.value("InputObject");
    let name = call.text("EventName").unwrap_or_default();
    let known = member::list(&source)
        .iter()
        .any(|info| info.kind.as_str() == "Event" && eq_ignore_case(&info.name, &name))
        || crate::engine::event_sources::has_event(&source, &name);
    if !known {
        let text = format!(
            "Cannot register for the specified event. An event with the name '{name}' does not exist. (Parameter 'eventName')"
        );
        return call.fail(
            "INVALID_REGISTRATION",
            ErrorCategory::InvalidArgument,
            "System.ArgumentException",
            &text,
            source,
        );
    }
    if !crate::engine::event_sources::has_event(&source, &name) {
        let of = source.type_of().full_name();
        return call.throw(
            &Fault::new(
                "NotSupported",
                ErrorCategory::NotImplemented,
                format!("emsh does not raise the event '{name}' of objects of the type '{of}'."),
            )
            .of("System.Management.Automation.PSNotSupportedException"),
        );
    }
    if crate::engine::event_sources::is_asked(&source) {
        call.rt.ask_sources();
    }
    let identifier = match call.text("SourceIdentifier") {
        Some(identifier) => identifier,
        None => call.rt.new_guid().into(),
    };
    register(call, Some(source), name, identifier)
}

fn register(
    call: &mut Call<'_>,
    source: Option<Value>,
    event_name: PSString,
    source_identifier: PSString,
) -> Flow {
    let events = call.rt.events();
    let taken = events
        .subscribers()
        .iter()
        .any(|one| eq_ignore_case(&one.source_identifier, &source_identifier) && source.is_some());
    if taken {
        let text = format!(
            "Cannot subscribe to the specified event. A subscriber with the source identifier '{source_identifier}' already exists."
        );
        return call.fail(
            "SUBSCRIBER_EXISTS",
            ErrorCategory::InvalidArgument,
            "System.ArgumentException",
            &text,
            source.unwrap_or_default(),
        );
    }
    let action = match call.get("Action").map(Value::base) {
        Some(Value::ScriptBlock(block)) => Some(Rc::clone(block)),
        _ => None,
    };
    let output: Rc<RefCell<Vec<Value>>> = Rc::default();
    let seen: Rc<Cell<i64>> = Rc::default();
    let id = events.next_subscription();
    let ended: Rc<Cell<bool>> = Rc::default();
    let job = action.as_ref().map(|action| {
        let feed = job::ActionFeed {
            subscription: id,
            output: Rc::clone(&output),
            seen: Rc::clone(&seen),
            stopped: Rc::clone(&ended),
        };
        job::of_action(call, &source_identifier, action.text(), feed)
    });
    let subscriber = Rc::new(Subscriber {
        id,
        source,
        event_name,
        source_identifier,
        action,
        message_data: call.value("MessageData"),
        support: call.flag("SupportEvent"),
        forward: call.flag("Forward"),
        most: call.int("MaxTriggerCount").unwrap_or(0),
        seen,
        due: Cell::new(0),
        output,
        job: RefCell::new(job.clone().unwrap_or_default()),
        ended,
    });
    let support = subscriber.support;
    events.subscribe(subscriber);
    match job {
        Some(job) if !support => call.write(job),
        _ => Ok(()),
    }
}
