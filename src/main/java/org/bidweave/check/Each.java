package org.bidweave.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// What was answered about each of many subjects by itself. Of the next such list only those subjects are asked about that were not in it.
record Each<S, R>(List<S> subjects, List<R> answers) {

    static <S, R> Each<S, R> none() {
        return new Each<>(List.of(), List.of());
    }

    Each<S, R> now(List<S> next, Function<S, R> answer) {
        if (next.equals(subjects)) {
            return this;
        }
        return next.size() == subjects.size() ? inPlace(next, answer) : found(next, answer);
    }

    /// Mostly nothing has moved: each subject is where it was, and mostly the same object.
    private Each<S, R> inPlace(List<S> next, Function<S, R> answer) {
        var all = new ArrayList<R>(next.size());
        for (int i = 0; i < next.size(); i++) {
            var subject = next.get(i);
            var before = subjects.get(i);
            all.add(Objects.equals(subject, before) ? answers.get(i) : answer.apply(subject));
        }
        return new Each<>(next, all);
    }

    /// Where some have come or gone, the others are known again as the same objects.
    private Each<S, R> found(List<S> next, Function<S, R> answer) {
        var known = new IdentityHashMap<S, R>(subjects.size());
        for (int i = 0; i < subjects.size(); i++) {
            known.put(subjects.get(i), answers.get(i));
        }
        var all = new ArrayList<R>(next.size());
        for (var subject : next) {
            var before = known.get(subject);
            all.add(before == null ? answer.apply(subject) : before);
        }
        return new Each<>(next, all);
    }
}
