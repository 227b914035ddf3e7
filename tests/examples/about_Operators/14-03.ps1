enum Food {
      Apple
      Banana = 3
      Kiwi = 10
    }
[Food]::Apple..[Food]::Kiwi
