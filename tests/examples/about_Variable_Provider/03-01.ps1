$Variable:HOME
