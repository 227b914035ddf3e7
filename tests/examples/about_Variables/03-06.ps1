'Use the $PROFILE variable.'
