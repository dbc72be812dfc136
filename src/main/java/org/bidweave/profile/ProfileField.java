package org.bidweave.profile;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.AreaId;
import org.bidweave.model.Organisation;
import org.jspecify.annotations.Nullable;

/// A field of a profile: its key, what it is called, how it reads (empty where nothing is known), how a profile (first) takes it over from
/// another (second), and how one profile keeps what both say.
public record ProfileField(
        String key, String name, Reads reads, BinaryOperator<Organisation> taken, BinaryOperator<Organisation> joined) {

    /// What stands between the items of a list.
    static final String BETWEEN = "; ";

    /// What the words of a list say one by one.
    static List<String> items(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(BETWEEN, -1));
    }

    /// Places read by the names that `places` gives them.
    interface Reads {

        String of(Organisation organisation, Function<AreaId, String> places);
    }

    public String words(Organisation organisation, Function<AreaId, String> places) {
        return reads.of(organisation, places);
    }

    /// One value: of two profiles the first one's is kept, where it has one.
    static <T> ProfileField one(
            String key, String name, Function<Organisation, @Nullable T> get, BiFunction<Organisation, @Nullable T, Organisation> with,
            Function<T, String> words) {
        BinaryOperator<Organisation> taken = (mine, theirs) -> with.apply(mine, get.apply(theirs));
        return new ProfileField(key, name, (organisation, _) -> said(get.apply(organisation), words), taken,
                (mine, theirs) -> said(get.apply(mine), words).isEmpty() ? taken.apply(mine, theirs) : mine);
    }

    /// A list: of two profiles all that either has, once.
    static <T> ProfileField list(
            String key, String name, Function<Organisation, List<T>> get, BiFunction<Organisation, List<T>, Organisation> with,
            BiFunction<T, Function<AreaId, String>, String> words) {
        return new ProfileField(key, name,
                (organisation, places) -> get.apply(organisation).stream().map(item -> words.apply(item, places)).collect(Collectors.joining(BETWEEN)),
                (mine, theirs) -> with.apply(mine, get.apply(theirs)),
                (mine, theirs) -> with.apply(mine, Stream.concat(get.apply(mine).stream(), get.apply(theirs).stream()).distinct().toList()));
    }

    /// A list that has one item of a kind, such as a year of accounts: of two profiles all that either has, and of a kind that both have the first one's.
    static <T> ProfileField oneOfEach(
            String key, String name, Function<Organisation, List<T>> get, BiFunction<Organisation, List<T>, Organisation> with,
            Function<T, String> words, Function<T, ?> kind) {
        var list = ProfileField.<T>list(key, name, get, with, (item, _) -> words.apply(item));
        return new ProfileField(key, name, list.reads(), list.taken(), (mine, theirs) -> {
            var kinds = get.apply(mine).stream().map(kind).collect(Collectors.toSet());
            var others = get.apply(theirs).stream().filter(item -> !kinds.contains(kind.apply(item)));
            return with.apply(mine, Stream.concat(get.apply(mine).stream(), others).toList());
        });
    }

    private static <T> String said(@Nullable T value, Function<T, String> words) {
        return value == null ? "" : words.apply(value);
    }
}
