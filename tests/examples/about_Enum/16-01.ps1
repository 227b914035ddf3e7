enum LongValueEnum : long {
    Zero
    One
    Two
}
