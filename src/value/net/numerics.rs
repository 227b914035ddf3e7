//! `Complex`, `Vector2`, `Vector3` and `Half`: the numbers that scripts seldom meet.

use super::NetObject;
use crate::text::culture::INVARIANT;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{double, format};
use crate::value::types::Type;
use crate::value::{Context, Result, Value};
use std::any::Any;

/// `System.Numerics.Complex`.
#[derive(Clone, Copy, PartialEq)]
pub struct Complex {
    real: f64,
    imaginary: f64,
}

impl Complex {
    fn value(real: f64, imaginary: f64) -> Value {
        Value::net(Complex { real, imaginary })
    }

    /// A complex or a real number.
    fn of(value: &Value) -> Option<Complex> {
        if let Some(held) = value.downcast::<Complex>() {
            return Some(*held);
        }
        let real = double(std::slice::from_ref(value), 0)?;
        Some(Complex {
            real,
            imaginary: 0.0,
        })
    }

    fn magnitude(self) -> f64 {
        self.real.hypot(self.imaginary)
    }
}

fn shown(number: f64) -> String {
    crate::value::text::net_text(&Value::Double(number), &INVARIANT)
}

impl NetObject for Complex {
    fn type_of(&self) -> Type {
        Type::named("System.Numerics.Complex")
    }

    fn to_text(&self) -> String {
        format!("<{}; {}>", shown(self.real), shown(self.imaginary))
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(Value::Double(if is("Real") {
            self.real
        } else if is("Imaginary") {
            self.imaginary
        } else if is("Magnitude") {
            self.magnitude()
        } else if is("Phase") {
            self.imaginary.atan2(self.real)
        } else {
            return None;
        }))
    }

    fn property_names(&self) -> Vec<String> {
        ["Real", "Imaginary", "Magnitude", "Phase"]
            .map(str::to_owned)
            .to_vec()
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<Complex>()
                .is_some_and(|other| other == self),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[Numerics.Complex]::...`
pub fn complex_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    let a = Complex::of(args.first()?)?;
    let b = args.get(1).and_then(Complex::of);
    let made = |(real, imaginary): (f64, f64)| Some(Ok(Complex::value(real, imaginary)));
    match (name, b) {
        ("abs", None) => Some(Ok(Value::Double(a.magnitude()))),
        ("negate", None) => made((-a.real, -a.imaginary)),
        ("conjugate", None) => made((a.real, -a.imaginary)),
        ("reciprocal", None) => {
            let square = a.magnitude().powi(2);
            made((a.real / square, -a.imaginary / square))
        }
        ("sqrt", None) => {
            if a.imaginary == 0.0 {
                return if a.real < 0.0 {
                    made((0.0, (-a.real).sqrt()))
                } else {
                    made((a.real.sqrt(), 0.0))
                };
            }
            let size = a.magnitude();
            let real = ((size + a.real) / 2.0).sqrt();
            made((real, ((size - a.real) / 2.0).sqrt().copysign(a.imaginary)))
        }
        ("exp", None) => {
            let size = a.real.exp();
            made((size * a.imaginary.cos(), size * a.imaginary.sin()))
        }
        ("log", None) => made((a.magnitude().ln(), a.imaginary.atan2(a.real))),
        ("frompolarcoordinates", Some(b)) => made((a.real * b.real.cos(), a.real * b.real.sin())),
        ("add" | "op_addition", Some(b)) => made((a.real + b.real, a.imaginary + b.imaginary)),
        ("subtract" | "op_subtraction", Some(b)) => {
            made((a.real - b.real, a.imaginary - b.imaginary))
        }
        ("multiply" | "op_multiply", Some(b)) => made((
            a.real * b.real - a.imaginary * b.imaginary,
            a.imaginary * b.real + a.real * b.imaginary,
        )),
        ("divide" | "op_division", Some(b)) => {
            // Smith's way, which .NET goes.
            if b.imaginary.abs() < b.real.abs() {
                let ratio = b.imaginary / b.real;
                let size = b.real + b.imaginary * ratio;
                made((
                    (a.real + a.imaginary * ratio) / size,
                    (a.imaginary - a.real * ratio) / size,
                ))
            } else {
                let ratio = b.real / b.imaginary;
                let size = b.imaginary + b.real * ratio;
                made((
                    (a.imaginary + a.real * ratio) / size,
                    (-a.real + a.imaginary * ratio) / size,
                ))
            }
        }
        _ => None,
    }
}

/// `[Numerics.Complex]::Zero` and its like.
pub fn complex_property(name: &str) -> Option<Value> {
    Some(match name {
        "zero" => Complex::value(0.0, 0.0),
        "one" => Complex::value(1.0, 0.0),
        "imaginaryone" => Complex::value(0.0, 1.0),
        _ => return None,
    })
}

/// `Vector2` and `Vector3`.
#[derive(Clone, PartialEq)]
pub struct Vector(Vec<f32>);

impl Vector {
    fn of(value: &Value) -> Option<&Vector> {
        value.downcast::<Vector>()
    }

    fn dot(&self, other: &Vector) -> f32 {
        self.0.iter().zip(&other.0).map(|(a, b)| a * b).sum()
    }
}

impl NetObject for Vector {
    fn type_of(&self) -> Type {
        Type::named(&format!("System.Numerics.Vector{}", self.0.len()))
    }

    fn to_text(&self) -> String {
        let parts: Vec<String> = self
            .0
            .iter()
            .map(|one| crate::value::text::net_text(&Value::Single(*one), &INVARIANT))
            .collect();
        format!("<{}>", parts.join(", "))
    }

    fn get(&self, name: &str) -> Option<Value> {
        let at = ["X", "Y", "Z"]
            .iter()
            .position(|known| eq_ignore_case(name, known))?;
        self.0.get(at).map(|one| Value::Single(*one))
    }

    fn property_names(&self) -> Vec<String> {
        ["X", "Y", "Z"]
            .iter()
            .take(self.0.len())
            .map(|name| (*name).to_owned())
            .collect()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("length", []) => Some(Ok(Value::Single(self.dot(self).sqrt()))),
            ("lengthsquared", []) => Some(Ok(Value::Single(self.dot(self)))),
            _ => None,
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(Vector::of(other).is_some_and(|other| other == self))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[Numerics.Vector2]::...`
pub fn vector_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    let a = Vector::of(args.first()?)?;
    let b = args.get(1).and_then(Vector::of);
    let zip = |b: &Vector, with: fn(f32, f32) -> f32| {
        Value::net(Vector(
            a.0.iter().zip(&b.0).map(|(x, y)| with(*x, *y)).collect(),
        ))
    };
    Some(Ok(match (name, b) {
        ("dot", Some(b)) => Value::Single(a.dot(b)),
        ("distance", Some(b)) => {
            let apart: f32 = a.0.iter().zip(&b.0).map(|(x, y)| (x - y) * (x - y)).sum();
            Value::Single(apart.sqrt())
        }
        ("add", Some(b)) => zip(b, |x, y| x + y),
        ("subtract", Some(b)) => zip(b, |x, y| x - y),
        ("negate", None) => Value::net(Vector(a.0.iter().map(|x| -x).collect())),
        ("normalize", None) => {
            let size = a.dot(a).sqrt();
            Value::net(Vector(a.0.iter().map(|x| x / size).collect()))
        }
        _ => return None,
    }))
}

/// `[Numerics.Vector2]::Zero` and its like.
pub fn vector_property(count: usize, name: &str) -> Option<Value> {
    let number = match name {
        "zero" => 0.0,
        "one" => 1.0,
        _ => return None,
    };
    Some(Value::net(Vector(vec![number; count])))
}

/// `System.Half`, held as the double that it is.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct Half(f64);

impl Half {
    /// The nearest half, ties to even.
    pub fn value(number: f64) -> Value {
        Value::net(Half(round(number)))
    }
}

/// Rounds to eleven significant bits and the exponents of a half.
fn round(number: f64) -> f64 {
    if !number.is_finite() || number == 0.0 {
        return number;
    }
    let exponent = (number.abs().log2().floor() as i32).max(-14);
    let unit = 2f64.powi(exponent - 10);
    let rounded = (number / unit).round_ties_even() * unit;
    if rounded.abs() > 65504.0 {
        return f64::INFINITY.copysign(number);
    }
    rounded
}

impl NetObject for Half {
    fn type_of(&self) -> Type {
        Type::named("System.Half")
    }

    fn to_text(&self) -> String {
        // The fewest digits that read back as the same half.
        for digits in 0..8 {
            let text = format!("{:.digits$e}", self.0);
            if let Ok(read) = text.parse::<f64>()
                && round(read) == self.0
            {
                return shown(read);
            }
        }
        shown(self.0)
    }

    fn compare(&self, other: &Value) -> Option<std::cmp::Ordering> {
        self.0.partial_cmp(&other.downcast::<Half>()?.0)
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Half>().is_some_and(|other| other == self))
    }

    fn hash(&self) -> Option<u64> {
        Some(self.0.to_bits())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[Half]::...`
pub fn half_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    match (name, args) {
        ("parse", [text, ..]) => {
            let text = text.to_text();
            Some(match text.trim().parse::<f64>() {
                Ok(number) => Ok(Half::value(number)),
                Err(_) => format(format!(
                    "The input string '{text}' was not in a correct format."
                )),
            })
        }
        _ => None,
    }
}

/// Constructors.
pub fn construct(of: &str, args: &[Value]) -> Option<Result<Value>> {
    match (of, args) {
        ("System.Numerics.Complex", [_, _]) => {
            Some(Ok(Complex::value(double(args, 0)?, double(args, 1)?)))
        }
        ("System.Numerics.Vector2" | "System.Numerics.Vector3", _) => {
            let count = if of.ends_with('2') { 2 } else { 3 };
            let mut held = Vec::with_capacity(count);
            for at in 0..count {
                held.push(match args.len() {
                    0 => 0.0,
                    1 => double(args, 0)? as f32,
                    given if given == count => double(args, at)? as f32,
                    _ => return None,
                });
            }
            Some(Ok(Value::net(Vector(held))))
        }
        _ => None,
    }
}
