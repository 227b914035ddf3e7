//! Expressions as nodes.

use super::*;

impl Builder {
    pub(super) fn expressions(&self, all: &[Expression]) -> Field {
        Field::Nodes(
            "ExpressionAst",
            all.iter().map(|one| self.expression(one)).collect(),
        )
    }

    pub(super) fn some_expression(&self, node: &Expression) -> Field {
        Field::Node(Some(self.expression(node)))
    }

    pub(super) fn maybe(&self, node: Option<&Expression>) -> Field {
        Field::Node(node.map(|one| self.expression(one)))
    }

    pub(super) fn string(&self, node: &StringConstantExpressionAst) -> Rc<Node> {
        let fields = vec![
            ("Value", text(&*node.value)),
            ("StringConstantType", text(node.kind.name())),
            ("StaticType", Field::Value(Value::of_type(Type::STRING))),
        ];
        self.node("StringConstantExpressionAst", node.extent, fields)
    }

    pub(super) fn variable(&self, node: &VariableExpressionAst) -> Rc<Node> {
        let path = Value::custom([
            ("UserPath", Value::str(node.path.user_path.as_str())),
            (
                "IsGlobal",
                Value::Bool(
                    node.path
                        .user_path
                        .to_ascii_lowercase()
                        .starts_with("global:"),
                ),
            ),
            (
                "IsLocal",
                Value::Bool(
                    node.path
                        .user_path
                        .to_ascii_lowercase()
                        .starts_with("local:"),
                ),
            ),
            (
                "IsPrivate",
                Value::Bool(
                    node.path
                        .user_path
                        .to_ascii_lowercase()
                        .starts_with("private:"),
                ),
            ),
            (
                "IsScript",
                Value::Bool(
                    node.path
                        .user_path
                        .to_ascii_lowercase()
                        .starts_with("script:"),
                ),
            ),
            ("IsUnqualified", Value::Bool(node.path.is_unqualified())),
            (
                "IsUnscopedVariable",
                Value::Bool(node.path.is_unqualified()),
            ),
            ("IsVariable", Value::Bool(node.path.is_variable())),
            ("IsDriveQualified", Value::Bool(!node.path.is_variable())),
            (
                "DriveName",
                node.path
                    .drive()
                    .filter(|_| !node.path.is_variable())
                    .map_or(Value::Null, Value::str),
            ),
        ]);
        let fields = vec![
            ("VariablePath", Field::Value(path)),
            ("Splatted", flag(node.splatted)),
            ("StaticType", Field::Value(Value::of_type(Type::OBJECT))),
        ];
        self.node("VariableExpressionAst", node.extent, fields)
    }

    pub(super) fn hashtable(&self, node: &HashtableAst) -> Rc<Node> {
        let pairs = node
            .pairs
            .iter()
            .map(|(key, value)| (self.expression(key), self.statement(value)))
            .collect();
        self.node(
            "HashtableAst",
            node.extent,
            vec![("KeyValuePairs", Field::Pairs(pairs))],
        )
    }

    pub(super) fn expression(&self, expression: &Expression) -> Rc<Node> {
        let extent = expression.extent();
        let (class, fields): (&'static str, Fields) = match expression {
            Expression::Ternary(node) => (
                "TernaryExpressionAst",
                vec![
                    ("Condition", self.some_expression(&node.condition)),
                    ("IfTrue", self.some_expression(&node.if_true)),
                    ("IfFalse", self.some_expression(&node.if_false)),
                ],
            ),
            Expression::Binary(node) => (
                "BinaryExpressionAst",
                vec![
                    ("Operator", token(node.operator)),
                    ("Left", self.some_expression(&node.left)),
                    ("Right", self.some_expression(&node.right)),
                ],
            ),
            Expression::Unary(node) => (
                "UnaryExpressionAst",
                vec![
                    ("TokenKind", token(node.token_kind)),
                    ("Child", self.some_expression(&node.child)),
                ],
            ),
            Expression::Attributed(node) => (
                "AttributedExpressionAst",
                vec![
                    (
                        "Attribute",
                        Field::Node(Some(self.attribute_base(&node.attribute))),
                    ),
                    ("Child", self.some_expression(&node.child)),
                ],
            ),
            Expression::Convert(node) => (
                "ConvertExpressionAst",
                vec![
                    (
                        "Type",
                        Field::Node(Some(self.type_constraint(&node.type_constraint))),
                    ),
                    ("Child", self.some_expression(&node.child)),
                    (
                        "StaticType",
                        Field::Value(static_type(&node.type_constraint.type_name)),
                    ),
                ],
            ),
            Expression::Member(node) => (
                "MemberExpressionAst",
                vec![
                    ("Expression", self.some_expression(&node.expression)),
                    ("Member", self.some_expression(&node.member)),
                    ("Static", flag(node.is_static)),
                    ("NullConditional", flag(node.null_conditional)),
                ],
            ),
            Expression::InvokeMember(node) => (
                "InvokeMemberExpressionAst",
                vec![
                    ("Expression", self.some_expression(&node.expression)),
                    ("Member", self.some_expression(&node.member)),
                    ("Arguments", self.expressions(&node.arguments)),
                    ("Static", flag(node.is_static)),
                    ("NullConditional", flag(node.null_conditional)),
                ],
            ),
            Expression::BaseCtorInvokeMember(node) => (
                "BaseCtorInvokeMemberExpressionAst",
                vec![("Arguments", self.expressions(&node.arguments))],
            ),
            Expression::Index(node) => (
                "IndexExpressionAst",
                vec![
                    ("Target", self.some_expression(&node.target)),
                    ("Index", self.some_expression(&node.index)),
                    ("NullConditional", flag(node.null_conditional)),
                ],
            ),
            Expression::ArrayLiteral(node) => (
                "ArrayLiteralAst",
                vec![("Elements", self.expressions(&node.elements))],
            ),
            Expression::ArrayExpression(node) => (
                "ArrayExpressionAst",
                vec![(
                    "SubExpression",
                    self.maybe_block(Some(&node.sub_expression)),
                )],
            ),
            Expression::SubExpression(node) => (
                "SubExpressionAst",
                vec![(
                    "SubExpression",
                    self.maybe_block(Some(&node.sub_expression)),
                )],
            ),
            Expression::Paren(node) => (
                "ParenExpressionAst",
                vec![("Pipeline", self.some_statement(&node.pipeline))],
            ),
            Expression::Hashtable(node) => return self.hashtable(node),
            Expression::ScriptBlock(node) => (
                "ScriptBlockExpressionAst",
                vec![(
                    "ScriptBlock",
                    Field::Node(Some(self.script_block(&node.script_block))),
                )],
            ),
            Expression::Using(node) => (
                "UsingExpressionAst",
                vec![("SubExpression", self.some_expression(&node.sub_expression))],
            ),
            Expression::Constant(node) => {
                let value = constant(&node.value);
                let of = Value::of_type(value.type_of());
                (
                    "ConstantExpressionAst",
                    vec![
                        ("Value", Field::Value(value)),
                        ("StaticType", Field::Value(of)),
                    ],
                )
            }
            Expression::StringConstant(node) => return self.string(node),
            Expression::ExpandableString(node) => (
                "ExpandableStringExpressionAst",
                vec![
                    ("Value", text(&*node.value)),
                    ("StringConstantType", text(node.kind.name())),
                    ("NestedExpressions", self.expressions(&node.nested)),
                    ("StaticType", Field::Value(Value::of_type(Type::STRING))),
                ],
            ),
            Expression::Variable(node) => return self.variable(node),
            Expression::Type(node) => (
                "TypeExpressionAst",
                vec![("TypeName", type_name(&node.type_name))],
            ),
            Expression::Error(_) => ("ErrorExpressionAst", Vec::new()),
        };
        self.node(class, extent, fields)
    }
}

/// The value of a number.
fn constant(held: &Constant) -> Value {
    match held {
        Constant::Null => Value::Null,
        Constant::Boolean(it) => Value::Bool(*it),
        Constant::SByte(it) => Value::SByte(*it),
        Constant::Byte(it) => Value::Byte(*it),
        Constant::Int16(it) => Value::Int16(*it),
        Constant::UInt16(it) => Value::UInt16(*it),
        Constant::Int32(it) => Value::Int(*it),
        Constant::UInt32(it) => Value::UInt(*it),
        Constant::Int64(it) => Value::Long(*it),
        Constant::UInt64(it) => Value::ULong(*it),
        Constant::Double(it) => Value::Double(*it),
        Constant::Decimal(it) => Value::decimal(*it),
        Constant::BigInteger(it) => Value::big((**it).clone()),
    }
}
