package org.bidweave.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Every word of the names, sorted, and for each the organisations whose names have it.
final class Vocabulary {

    private final String[] words;
    private final int[][] organisations;

    private Vocabulary(String[] words, int[][] organisations) {
        this.words = words;
        this.organisations = organisations;
    }

    /// Collects the words, then makes the vocabulary.
    static final class Maker {

        private static final int[] NOBODY = {};

        private final Map<String, int[]> lists = new HashMap<>();

        /// Adds the words of an organisation; numbers must not go down.
        void add(int organisation, String names) {
            for (var word : Words.of(names)) {
                lists.merge(word, new int[] {1, organisation}, (list, one) -> appended(list, organisation));
            }
        }

        /// A list carries its length in front and room behind.
        private static int[] appended(int[] list, int organisation) {
            var roomy = list[0] + 1 < list.length ? list : Arrays.copyOf(list, list.length * 2);
            if (roomy[roomy[0]] != organisation) {
                roomy[0]++;
                roomy[roomy[0]] = organisation;
            }
            return roomy;
        }

        Vocabulary make() {
            var words = lists.keySet().toArray(String[]::new);
            Arrays.sort(words);
            var organisations = new int[words.length][];
            for (int word = 0; word < words.length; word++) {
                var list = lists.getOrDefault(words[word], NOBODY);
                organisations[word] = Arrays.copyOfRange(list, 1, list[0] + 1);
            }
            return new Vocabulary(words, organisations);
        }
    }

    /// How well a word of a name answers a word that is looked for.
    enum Match { EXACT, START, WITHIN, ALIKE }

    /// The words that answer, with how well, best first. What only resembles counts where nothing else answers.
    List<Answer> answers(String wanted) {
        var answers = new ArrayList<Answer>();
        int first = Arrays.binarySearch(words, wanted);
        int from = first < 0 ? -first - 1 : first;
        for (int word = from; word < words.length && words[word].startsWith(wanted); word++) {
            answers.add(new Answer(word, word == first ? Match.EXACT : Match.START));
        }
        if (wanted.length() > 2) {
            for (int word = 0; word < words.length; word++) {
                if (words[word].indexOf(wanted) > 0) {
                    answers.add(new Answer(word, Match.WITHIN));
                }
            }
        }
        if (answers.isEmpty()) {
            for (int word = 0; word < words.length; word++) {
                if (Words.alike(wanted, words[word])) {
                    answers.add(new Answer(word, Match.ALIKE));
                }
            }
        }
        return answers;
    }

    record Answer(int word, Match match) {}

    void each(Answer answer, IntConsumer organisation) {
        for (int number : organisations[answer.word()]) {
            organisation.accept(number);
        }
    }
}
