"""Measures English texts, a JSON list on standard input, with textstat.

Writes a line for each: Flesch-Kincaid grade, SMOG grade, sentences, words, syllables, words of three or more syllables.
"""

import json
import sys

import textstat

for text in json.load(sys.stdin):
    print(
        textstat.flesch_kincaid_grade(text),
        textstat.smog_index(text),
        textstat.sentence_count(text),
        textstat.lexicon_count(text),
        textstat.syllable_count(text),
        textstat.polysyllabcount(text),
    )
