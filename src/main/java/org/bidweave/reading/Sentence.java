package org.bidweave.reading;

/// A sentence, line or list item of a text. `plain` is as long as the passage's words, with plain spaces, quotes and dashes, so that
/// a place in it is a place in the words.
record Sentence(Passage passage, String plain) {

    /// The words from one place of `plain` to another, without the blanks around them.
    Passage part(int from, int to) {
        while (from < to && plain.charAt(from) == ' ') {
            from++;
        }
        while (to > from && plain.charAt(to - 1) == ' ') {
            to--;
        }
        return new Passage(passage.text(), passage.start() + from, passage.start() + to);
    }

    /// This sentence and one that follows it in the same text, as one.
    Sentence and(Sentence next) {
        var gap = next.passage.start() - passage.end();
        return new Sentence(
                new Passage(passage.text(), passage.start(), next.passage.end()), plain + " ".repeat(gap) + next.plain);
    }
}
