//! `DataTable` with its columns and rows.

mod expression;

use super::NetObject;
use super::enumerator::Enumerator;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, items, null};
use crate::value::members::services::DbNull;
use crate::value::types::Type;
use crate::value::{Context, Fault, Result, Value, convert};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A column.
pub struct Column {
    name: RefCell<String>,
    of: Type,
    allows_null: Cell<bool>,
}

/// What a table holds.
#[derive(Default)]
pub struct Table {
    name: RefCell<String>,
    columns: RefCell<Vec<Rc<Column>>>,
    rows: RefCell<Vec<Rc<Row>>>,
}

/// A row; it knows its table.
pub struct Row {
    table: Rc<Table>,
    values: RefCell<Vec<Value>>,
    attached: Cell<bool>,
}

impl Table {
    fn column(&self, key: &Value) -> Result<usize> {
        let columns = self.columns.borrow();
        if let Some(column) = key.downcast::<ColumnObject>()
            && let Some(at) = columns.iter().position(|one| Rc::ptr_eq(one, &column.0))
        {
            return Ok(at);
        }
        match key.base() {
            Value::String(name) => columns
                .iter()
                .position(|one| eq_ignore_case(&one.name.borrow(), name))
                .ok_or_else(|| {
                    Fault::net(
                        "System.ArgumentException",
                        format!(
                            "Column '{name}' does not belong to table {}.",
                            self.name.borrow()
                        ),
                    )
                }),
            other => {
                let at = convert::to_i32(other)?;
                usize::try_from(at)
                    .ok()
                    .filter(|at| *at < columns.len())
                    .ok_or_else(|| {
                        Fault::net(
                            "System.IndexOutOfRangeException",
                            format!("Cannot find column {at}."),
                        )
                    })
            }
        }
    }

    fn new_row(self: &Rc<Self>) -> Rc<Row> {
        let count = self.columns.borrow().len();
        Rc::new(Row {
            table: Rc::clone(self),
            values: RefCell::new(vec![Value::net(DbNull); count]),
            attached: Cell::new(false),
        })
    }

    fn add_column(&self, column: Rc<Column>) -> Result<()> {
        let name = column.name.borrow().clone();
        if self
            .columns
            .borrow()
            .iter()
            .any(|one| eq_ignore_case(&one.name.borrow(), &name))
        {
            return Err(Fault::net(
                "System.Data.DuplicateNameException",
                format!("A column named '{name}' already belongs to this DataTable."),
            ));
        }
        self.columns.borrow_mut().push(column);
        for row in self.rows.borrow().iter() {
            row.values.borrow_mut().push(Value::net(DbNull));
        }
        Ok(())
    }
}

impl Row {
    fn store(&self, at: usize, value: &Value, cx: &mut dyn Context) -> Result<()> {
        let column = self.table.columns.borrow().get(at).map(Rc::clone);
        let Some(column) = column else {
            return bad("The column does not belong to the table.");
        };
        let value = if value.is_null() || value.downcast::<DbNull>().is_some() {
            Value::net(DbNull)
        } else if column.of == Type::OBJECT {
            value.clone()
        } else {
            match convert::convert(value.base(), &column.of, cx) {
                Ok(value) => value,
                Err(_) => {
                    return bad(format!(
                        "Input string was not in a correct format.Couldn't store <{}> in {} Column.  Expected type is {}.",
                        value.to_text(),
                        column.name.borrow(),
                        column.of.short_name()
                    ));
                }
            }
        };
        let mut values = self.values.borrow_mut();
        while values.len() <= at {
            values.push(Value::net(DbNull));
        }
        if let Some(slot) = values.get_mut(at) {
            *slot = value;
        }
        Ok(())
    }

    fn load(&self, at: usize) -> Value {
        self.values
            .borrow()
            .get(at)
            .cloned()
            .unwrap_or_else(|| Value::net(DbNull))
    }
}

/// `System.Data.DataTable`.
pub struct TableObject(Rc<Table>);

impl NetObject for TableObject {
    fn type_of(&self) -> Type {
        Type::named("System.Data.DataTable")
    }

    fn to_text(&self) -> String {
        self.0.name.borrow().clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("TableName") {
            Value::str(self.0.name.borrow().as_str())
        } else if is("Columns") {
            Value::net(Columns(Rc::clone(&self.0)))
        } else if is("Rows") {
            Value::net(Rows(Rc::clone(&self.0)))
        } else if is("CaseSensitive") || is("HasErrors") || is("IsInitialized") {
            Value::Bool(is("IsInitialized"))
        } else if is("DataSet") || is("Site") {
            Value::Null
        } else if is("Namespace") || is("Prefix") || is("DisplayExpression") {
            Value::str("")
        } else if is("MinimumCapacity") {
            Value::Int(50)
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "TableName") {
            *self.0.name.borrow_mut() = value.to_text();
            return Some(Ok(()));
        }
        None
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("newrow", []) => Some(Ok(row_value(&self.0.new_row()))),
            ("clear", []) => {
                self.0.rows.borrow_mut().clear();
                Some(Ok(Value::Empty))
            }
            ("select", []) => Some(Ok(Value::array_of(
                Type::named("System.Data.DataRow"),
                self.enumerate()?,
            ))),
            ("select", [filter] | [filter, _]) => {
                let sort = args.get(1).map(Value::to_text).unwrap_or_default();
                let found = expression::select(&self.0, &filter.to_text(), &sort, cx);
                Some(found.map(|rows| {
                    Value::array_of(
                        Type::named("System.Data.DataRow"),
                        rows.iter().map(row_value).collect(),
                    )
                }))
            }
            ("compute", [figure, filter]) => Some(expression::compute(
                &self.0,
                &figure.to_text(),
                &filter.to_text(),
                cx,
            )),
            ("copy" | "clone", []) => {
                let made = Rc::new(Table::default());
                *made.name.borrow_mut() = self.0.name.borrow().clone();
                *made.columns.borrow_mut() = self.0.columns.borrow().clone();
                if name == "copy" {
                    for row in self.0.rows.borrow().iter() {
                        let new = made.new_row();
                        *new.values.borrow_mut() = row.values.borrow().clone();
                        new.attached.set(true);
                        made.rows.borrow_mut().push(new);
                    }
                }
                Some(Ok(Value::net(TableObject(made))))
            }
            ("acceptchanges" | "dispose" | "beginloaddata" | "endloaddata", []) => {
                Some(Ok(Value::Empty))
            }
            ("importrow", [one]) => {
                let row = one.downcast::<RowObject>()?;
                let new = self.0.new_row();
                *new.values.borrow_mut() = row.0.values.borrow().clone();
                new.attached.set(true);
                self.0.rows.borrow_mut().push(new);
                Some(Ok(Value::Empty))
            }
            _ => None,
        }
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.0.rows.borrow().iter().map(row_value).collect())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `System.Data.DataRow`.
pub struct RowObject(Rc<Row>);

fn row_value(row: &Rc<Row>) -> Value {
    Value::net(RowObject(Rc::clone(row)))
}

impl NetObject for RowObject {
    fn type_of(&self) -> Type {
        Type::named("System.Data.DataRow")
    }

    fn get(&self, name: &str) -> Option<Value> {
        if let Ok(at) = self.0.table.column(&Value::str(name)) {
            return Some(self.0.load(at));
        }
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("ItemArray") {
            Value::array(self.0.values.borrow().clone())
        } else if is("Table") {
            Value::net(TableObject(Rc::clone(&self.0.table)))
        } else if is("RowState") {
            Value::enumeration(
                "System.Data.DataRowState",
                if self.0.attached.get() { 4 } else { 1 },
            )
        } else if is("RowError") {
            Value::str("")
        } else if is("HasErrors") {
            Value::FALSE
        } else {
            return None;
        })
    }

    fn set_in(&self, name: &str, value: &Value, cx: &mut dyn Context) -> Option<Result<()>> {
        if let Ok(at) = self.0.table.column(&Value::str(name)) {
            return Some(self.0.store(at, value, cx));
        }
        if eq_ignore_case(name, "ItemArray") {
            for (at, one) in items(value).iter().enumerate() {
                if let Err(fault) = self.0.store(at, one, cx) {
                    return Some(Err(fault));
                }
            }
            return Some(Ok(()));
        }
        self.set(name, value)
    }

    fn property_names(&self) -> Vec<String> {
        let columns = self.0.table.columns.borrow();
        columns
            .iter()
            .map(|one| one.name.borrow().clone())
            .chain(["RowError", "RowState", "Table", "ItemArray", "HasErrors"].map(str::to_owned))
            .collect()
    }

    fn definition(&self, name: &str) -> Option<(&'static str, String)> {
        let at = self.0.table.column(&Value::str(name)).ok()?;
        let of = self.0.table.columns.borrow().get(at)?.of.clone();
        Some((
            "Property",
            format!(
                "{} {name} {{get;set;}}",
                crate::value::types::display_name(&of)
            ),
        ))
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("item", [key]) => Some(self.0.table.column(key).map(|at| self.0.load(at))),
            ("isnull", [key]) => Some(
                self.0
                    .table
                    .column(key)
                    .map(|at| Value::Bool(self.0.load(at).downcast::<DbNull>().is_some())),
            ),
            ("delete", []) => {
                let mut rows = self.0.table.rows.borrow_mut();
                rows.retain(|one| !Rc::ptr_eq(one, &self.0));
                self.0.attached.set(false);
                Some(Ok(Value::Empty))
            }
            ("acceptchanges" | "beginedit" | "endedit", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        Some(self.0.table.column(index).map(|at| self.0.load(at)))
    }

    fn set_index(&self, index: &Value, value: Value) -> Option<Result<()>> {
        Some(
            self.0
                .table
                .column(index)
                .and_then(|at| self.0.store(at, &value, &mut crate::value::NoContext)),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `System.Data.DataColumn`.
pub struct ColumnObject(Rc<Column>);

impl NetObject for ColumnObject {
    fn type_of(&self) -> Type {
        Type::named("System.Data.DataColumn")
    }

    fn to_text(&self) -> String {
        self.0.name.borrow().clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("ColumnName") || is("Caption") {
            Value::str(self.0.name.borrow().as_str())
        } else if is("DataType") {
            Value::of_type(self.0.of.clone())
        } else if is("AllowDBNull") {
            Value::Bool(self.0.allows_null.get())
        } else if is("ReadOnly") || is("Unique") || is("AutoIncrement") {
            Value::FALSE
        } else if is("DefaultValue") {
            Value::net(DbNull)
        } else if is("MaxLength") {
            Value::Int(-1)
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "ColumnName") {
            *self.0.name.borrow_mut() = value.to_text();
            return Some(Ok(()));
        }
        if eq_ignore_case(name, "AllowDBNull") {
            self.0.allows_null.set(convert::truth(value));
            return Some(Ok(()));
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        [
            "AllowDBNull",
            "AutoIncrement",
            "Caption",
            "ColumnName",
            "DataType",
            "DefaultValue",
            "MaxLength",
            "ReadOnly",
            "Unique",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The columns of a table.
struct Columns(Rc<Table>);

impl NetObject for Columns {
    fn type_of(&self) -> Type {
        Type::named("System.Data.DataColumnCollection")
    }

    fn get(&self, name: &str) -> Option<Value> {
        eq_ignore_case(name, "Count").then(|| Value::Int(self.0.columns.borrow().len() as i32))
    }

    fn property_names(&self) -> Vec<String> {
        vec!["Count".to_owned()]
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("add", _) => {
                let column = match args {
                    [one] if one.downcast::<ColumnObject>().is_some() => {
                        Rc::clone(&one.downcast::<ColumnObject>()?.0)
                    }
                    _ => match column(args, self.0.columns.borrow().len())? {
                        Ok(column) => column,
                        Err(fault) => return Some(Err(fault)),
                    },
                };
                let given = args.len() == 1 && args.first()?.downcast::<ColumnObject>().is_some();
                Some(self.0.add_column(Rc::clone(&column)).map(|()| {
                    if given {
                        Value::Empty
                    } else {
                        Value::net(ColumnObject(column))
                    }
                }))
            }
            ("addrange", [list]) => {
                for one in items(list) {
                    let column = Rc::clone(&one.downcast::<ColumnObject>()?.0);
                    if let Err(fault) = self.0.add_column(column) {
                        return Some(Err(fault));
                    }
                }
                Some(Ok(Value::Empty))
            }
            ("contains", [one]) => Some(Ok(Value::Bool(self.0.column(one).is_ok()))),
            ("indexof", [one]) => Some(Ok(Value::Int(
                self.0.column(one).map_or(-1, |at| at as i32),
            ))),
            ("remove" | "removeat", [one]) => Some(self.0.column(one).map(|at| {
                self.0.columns.borrow_mut().remove(at);
                for row in self.0.rows.borrow().iter() {
                    let mut values = row.values.borrow_mut();
                    if at < values.len() {
                        values.remove(at);
                    }
                }
                Value::Empty
            })),
            ("clear", []) => {
                self.0.columns.borrow_mut().clear();
                Some(Ok(Value::Empty))
            }
            ("getenumerator", []) => Some(Ok(Value::net(Enumerator::of(
                "System.Collections.IEnumerator",
                self.enumerate()?,
            )))),
            _ => None,
        }
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(
            self.0
                .columns
                .borrow()
                .iter()
                .map(|one| Value::net(ColumnObject(Rc::clone(one))))
                .collect(),
        )
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        Some(Ok(self
            .0
            .column(index)
            .ok()
            .and_then(|at| self.enumerate()?.into_iter().nth(at))
            .unwrap_or_default()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The rows of a table.
struct Rows(Rc<Table>);

impl NetObject for Rows {
    fn type_of(&self) -> Type {
        Type::named("System.Data.DataRowCollection")
    }

    fn get(&self, name: &str) -> Option<Value> {
        eq_ignore_case(name, "Count").then(|| Value::Int(self.0.rows.borrow().len() as i32))
    }

    fn property_names(&self) -> Vec<String> {
        vec!["Count".to_owned()]
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("add", [one]) if one.downcast::<RowObject>().is_some() => {
                let row = Rc::clone(&one.downcast::<RowObject>()?.0);
                if row.attached.get() {
                    return Some(bad("This row already belongs to this table."));
                }
                row.attached.set(true);
                self.0.rows.borrow_mut().push(row);
                Some(Ok(Value::Empty))
            }
            ("add", _) => {
                let values = match args {
                    [one] if matches!(one.base(), Value::Array(_) | Value::List(_)) => items(one),
                    _ => args.to_vec(),
                };
                if values.len() > self.0.columns.borrow().len() {
                    return Some(bad(
                        "Input array is longer than the number of columns in this table.",
                    ));
                }
                let row = self.0.new_row();
                for (at, value) in values.iter().enumerate() {
                    if let Err(fault) = row.store(at, value, cx) {
                        return Some(Err(fault));
                    }
                }
                row.attached.set(true);
                self.0.rows.borrow_mut().push(Rc::clone(&row));
                Some(Ok(row_value(&row)))
            }
            ("remove", [one]) => {
                let row = Rc::clone(&one.downcast::<RowObject>()?.0);
                row.attached.set(false);
                self.0
                    .rows
                    .borrow_mut()
                    .retain(|held| !Rc::ptr_eq(held, &row));
                Some(Ok(Value::Empty))
            }
            ("removeat", [at]) => {
                let at = match convert::to_i32(at) {
                    Ok(at) => usize::try_from(at).unwrap_or(usize::MAX),
                    Err(fault) => return Some(Err(fault)),
                };
                let mut rows = self.0.rows.borrow_mut();
                if at >= rows.len() {
                    return Some(no_row(at));
                }
                rows.remove(at);
                Some(Ok(Value::Empty))
            }
            ("clear", []) => {
                self.0.rows.borrow_mut().clear();
                Some(Ok(Value::Empty))
            }
            ("getenumerator", []) => Some(Ok(Value::net(Enumerator::of(
                "System.Collections.IEnumerator",
                self.enumerate()?,
            )))),
            _ => None,
        }
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.0.rows.borrow().iter().map(row_value).collect())
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        let at = match convert::to_i32(index) {
            Ok(at) => at,
            Err(fault) => return Some(Err(fault)),
        };
        let rows = self.0.rows.borrow();
        let at = if at < 0 { at + rows.len() as i32 } else { at };
        Some(Ok(usize::try_from(at)
            .ok()
            .and_then(|at| rows.get(at))
            .map(row_value)
            .unwrap_or_default()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn no_row<T>(at: usize) -> Result<T> {
    Err(Fault::net(
        "System.IndexOutOfRangeException",
        format!("There is no row at position {at}."),
    ))
}

fn column(args: &[Value], count: usize) -> Option<Result<Rc<Column>>> {
    let name = match args.first() {
        None => format!("Column{}", count + 1),
        Some(name) if name.is_null() => return Some(null("columnName")),
        Some(name) => name.to_text(),
    };
    let of = match args.get(1).map(Value::base) {
        None => Type::STRING,
        Some(Value::Type(of)) => (**of).clone(),
        Some(other) => crate::value::types::resolve_name(&other.to_text())?,
    };
    Some(Ok(Rc::new(Column {
        name: RefCell::new(name),
        of,
        allows_null: Cell::new(true),
    })))
}

/// Constructors.
pub fn construct(of: &str, args: &[Value]) -> Option<Result<Value>> {
    match of {
        "System.Data.DataTable" => {
            let table = Table::default();
            if let Some(name) = args.first() {
                *table.name.borrow_mut() = name.to_text();
            }
            Some(Ok(Value::net(TableObject(Rc::new(table)))))
        }
        "System.Data.DataColumn" => {
            Some(column(args, 0)?.map(|column| Value::net(ColumnObject(column))))
        }
        _ => None,
    }
}
