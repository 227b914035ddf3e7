enum LongValueEnum : System.Int64 {
    Zero
    One
    Two
}
