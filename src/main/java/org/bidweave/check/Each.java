package org.bidweave.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What was answered about each of many subjects by itself. Of the next such list only those subjects are asked about that were not in it.
record Each<S, R>(List<S> subjects, List<R> answers) {

    static <S, R> Each<S, R> none() {
        return new Each<>(List.of(), List.of());
    }

    /// Mostly nothing has moved, or few have come or gone: the lists are walked side by side.
    Each<S, R> now(List<S> next, Function<S, R> answer) {
        var all = new ArrayList<R>(next.size());
        int gone = Math.max(0, subjects.size() - next.size());
        int at = 0;
        int kept = 0;
        for (int i = 0; i < next.size(); i++) {
            var subject = next.get(i);
            int known = at(subject, at, Math.min(at + gone, subjects.size() - 1));
            if (known >= 0) {
                all.add(answers.get(known));
                gone -= known - at;
                at = known + 1;
                kept++;
            } else {
                all.add(answer.apply(subject));
                at += hasCome(next, i, at) ? 0 : 1;
            }
        }
        return kept == subjects.size() && kept == next.size() ? this : new Each<>(next, all);
    }

    /// Where it was, no earlier than `first` and no later than `last`; below zero where it was not there.
    private int at(S subject, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (subject.equals(subjects.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a subject stands before the one that was `at` this position, rather than in its stead.
    private boolean hasCome(List<S> next, int position, int at) {
        return at >= subjects.size() || (position + 1 < next.size() && next.get(position + 1).equals(subjects.get(at)));
    }
}
