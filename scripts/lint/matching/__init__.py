"""Finds phrases in sentences, for the rules whose phrases stand in `scripts/lint/words/`.

text.py       a sentence as words: "you'll" is "you will", "e.g." is "eg"
notation.py   what a token such as `you should (not) have [done]` means
forms.py      the forms of a word, for `leverage*`
finder.py     where tokens stand in a sentence
excuses.py    what makes a phrase mean something else: "nobody can say that ..."
word_file.py  reads a rule's file, and names the line of what is wrong in it
added.py      what a careers service adds in yours/words.yml
rule.py       a rule that is a word file
"""
