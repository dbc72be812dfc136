package org.bidweave.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was answered about single subjects in one situation, for the next one that is judged against the same: an answer to a question is a
/// function of its subject alone.
final class Memory {

    private final Map<Class<?>, Each<?, ?>> before;
    private final Map<Class<?>, Each<?, ?>> now = new ConcurrentHashMap<>();

    private Memory(Map<Class<?>, Each<?, ?>> before) {
        this.before = before;
    }

    static Memory none() {
        return new Memory(Map.of());
    }

    /// Of the situation after this one; it holds on to nothing older.
    Memory next() {
        return new Memory(now);
    }

    <S, R> List<R> each(Class<?> question, List<S> subjects, Function<S, R> answer) {
        @SuppressWarnings("unchecked") // only this question's subjects and answers are kept under it
        var known = (Each<S, R>) now.getOrDefault(question, before.getOrDefault(question, Each.<S, R>none()));
        var answered = known.now(subjects, answer);
        now.put(question, answered);
        return answered.answers();
    }
}
