package org.bidweave.directory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Every word of the names, sorted, and for each the organisations whose names have it. A typed word is answered by words that are it or begin
/// with it, by words that have it within where it has three letters, and, where slips are forgiven, by words that are much like it.
final class Vocabulary {

    private static final int LEAST_WITHIN = 3;

    private final String[] words;
    private final int[] letters;
    private final int[] labels;
    private final Labelled organisations;

    Vocabulary(Labelled organisations) {
        this.organisations = organisations;
        var all = organisations.labels();
        labels = IntStream.range(0, all.size()).boxed().sorted(Comparator.comparing(all::get)).mapToInt(Integer::intValue).toArray();
        words = IntStream.of(labels).mapToObj(all::get).toArray(String[]::new);
        letters = IntStream.range(0, words.length).map(word -> letters(words[word])).toArray();
    }

    /// How well a word of a name answers a word that is looked for; `NUMBER` is the whole register number.
    enum Match {
        NONE(0),
        ALIKE(10),
        WITHIN(20),
        START(30),
        EXACT(40),
        NUMBER(100);

        private final byte worth;

        Match(int worth) {
            this.worth = (byte) worth;
        }

        byte worth() {
            return worth;
        }
    }

    static Match match(String wanted, String word, boolean forgiving) {
        if (word.startsWith(wanted)) {
            return word.length() == wanted.length() ? Match.EXACT : Match.START;
        }
        if (wanted.length() >= LEAST_WITHIN && word.contains(wanted)) {
            return Match.WITHIN;
        }
        return forgiving && Words.alike(wanted, word) ? Match.ALIKE : Match.NONE;
    }

    /// Raises the worth of each organisation's match to that of its best word.
    void answer(String wanted, boolean forgiving, byte[] matches) {
        int from = from(wanted);
        int to = from;
        while (to < words.length && words[to].startsWith(wanted)) {
            raise(to, words[to].length() == wanted.length() ? Match.EXACT : Match.START, matches);
            to++;
        }
        if (wanted.length() >= LEAST_WITHIN) {
            elsewhere(wanted, forgiving, from, to, matches);
        }
    }

    /// A word that lacks more letters of the wanted one than slips are forgiven is not looked at.
    private void elsewhere(String wanted, boolean forgiving, int from, int to, byte[] matches) {
        int sought = letters(wanted);
        int lacking = forgiving ? Words.slips(wanted) : 0;
        for (int word = 0; word < words.length; word++) {
            if (Integer.bitCount(sought & ~letters[word]) <= lacking && (word < from || word >= to)) {
                raise(word, match(wanted, words[word], forgiving), matches);
            }
        }
    }

    private int from(String wanted) {
        int found = Arrays.binarySearch(words, wanted);
        return found < 0 ? -found - 1 : found;
    }

    private void raise(int word, Match match, byte[] matches) {
        byte worth = match.worth();
        if (worth > 0) {
            IntConsumer raise = organisation -> matches[organisation] = (byte) Math.max(matches[organisation], worth);
            organisations.each(labels[word], raise);
        }
    }

    /// Which letters a word has, one bit each; digits and other signs share the rest.
    private static int letters(String word) {
        int bits = 0;
        for (int at = 0; at < word.length(); at++) {
            char one = word.charAt(at);
            bits |= 1 << (one >= 'a' && one <= 'z' ? one - 'a' : 26 + one % 6);
        }
        return bits;
    }
}
