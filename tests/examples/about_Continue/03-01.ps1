switch (1,2,3) {
  2 { continue }  # moves on to the next element, 3
  default { $_ }
}
