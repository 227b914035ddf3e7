//! Every view of grammar/ can be read.

use super::data::Data;
use super::view::View;
use crate::grammar;

#[test]
fn every_view_is_readable() {
    for text in grammar::views() {
        let data = Data::read(text.file, text.text);
        let view = data.as_ref().and_then(View::from_data);
        assert!(
            view.is_some(),
            "{}: {}\n{}",
            text.file,
            text.name,
            text.text
        );
        let Some(view) = view else { continue };
        assert_eq!(view.body.kind(), text.kind, "{}", text.name);
    }
}

#[test]
fn every_type_s_data_is_readable() {
    for name in grammar::type_data_names() {
        let text = grammar::type_data_text(name).unwrap_or_default();
        assert!(Data::read(name, text).is_some(), "{name}: {text}");
    }
}

use super::parameter::{Parameter, Parameters};
use super::{Expression, Formatter, Screen, Settings, Shaper};
use crate::grammar::ViewKind;
use crate::value::{NoContext, Value};
use std::rc::Rc;

/// What objects look like, formatted by a Format-* cmdlet or by themselves.
fn shown(objects: &[Value], layout: Option<(ViewKind, Parameters)>, width: usize) -> String {
    let mut cx = NoContext;
    let mut text = String::new();
    let mut out = |line: &str| {
        text.push_str(line);
        text.push('\n');
    };
    let mut formatter = Formatter::new(Settings::default(), Screen::plain(width));
    match layout {
        None => {
            for object in objects {
                assert!(formatter.push(object, &mut cx, &mut out).is_ok());
            }
        }
        Some((kind, parameters)) => {
            let mut packets = Vec::new();
            let mut shaper = Shaper::with(kind, parameters, Settings::default());
            for object in objects {
                assert!(shaper.push(object, &mut cx, &mut packets).is_ok());
            }
            shaper.finish(&mut packets);
            for packet in packets {
                let object = Value::from(packet);
                assert!(formatter.push(&object, &mut cx, &mut out).is_ok());
            }
        }
    }
    assert!(formatter.finish(&mut cx, &mut out).is_ok());
    text
}

fn pair() -> [Value; 2] {
    [
        Value::custom([("Name", "alpha".into()), ("Size", 10.into())]),
        Value::custom([("Name", "be".into()), ("Size", 2000.into())]),
    ]
}

#[test]
fn shapes_as_recorded() {
    let table = "\nName  Size\n----  ----\nalpha   10\nbe    2000\n\n";
    assert_eq!(shown(&pair(), None, 120), table);
    let list = "\nName : alpha\nSize : 10\n\nName : be\nSize : 2000\n\n";
    let layout = |kind| Some((kind, Parameters::default()));
    assert_eq!(shown(&pair(), layout(ViewKind::List), 40), list);
    let wide = "\nalpha      be\n\n";
    assert_eq!(shown(&pair(), layout(ViewKind::Wide), 20), wide);
    let custom = "\nclass PSCustomObject\n{\n  Name = alpha\n  Size = 10\n}\n\nclass PSCustomObject\n{\n  Name = be\n  Size = 2000\n}\n\n\n";
    assert_eq!(shown(&pair(), layout(ViewKind::Custom), 80), custom);
    let narrow = "\nName : alp\n       ha\nSize : 10\n\nName : be\nSize : 200\n       0\n\n";
    assert_eq!(shown(&pair(), layout(ViewKind::List), 10), narrow);
}

#[test]
fn groups_as_recorded() {
    let row = |group: &str, number: i32| Value::custom([("G", group.into()), ("N", number.into())]);
    let rows = [row("x", 1), row("x", 2), row("y", 3)];
    let parameters = Parameters {
        group_by: Some(Rc::new(Parameter::of(Expression::name("g")))),
        ..Parameters::default()
    };
    assert_eq!(
        shown(&rows, Some((ViewKind::Table, parameters)), 80),
        "\n   G: x\n\nG N\n- -\nx 1\nx 2\n\n   G: y\n\nG N\n- -\ny 3\n\n"
    );
}

#[test]
fn mixed_objects_as_recorded() {
    let one = Value::custom([("a", 1.into())]);
    let objects = ["text".into(), one.clone(), 5.into(), one];
    assert_eq!(shown(&objects, None, 80), "text\n\na\n-\n1\n5\n1\n\n");
}
