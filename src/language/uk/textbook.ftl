## The games of the textbook are not translated; they are told in English.
