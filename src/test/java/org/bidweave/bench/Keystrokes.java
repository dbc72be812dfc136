package org.bidweave.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bidweave.directory.Query;
import org.bidweave.directory.SizeBand;
import org.bidweave.places.UkPlaces;
import org.bidweave.places.Understanding;

/// A recorded session at the search as the questions that were asked, one for each key.
final class Keystrokes {

    private final UkPlaces places;
    private final List<Query> queries = new ArrayList<>();
    private Query now = Query.ALL;
    private String words = "";

    private Keystrokes(UkPlaces places) {
        this.places = places;
    }

    static List<Query> recorded(UkPlaces places) throws IOException {
        var session = new Keystrokes(places);
        try (var text = new InputStreamReader(
                Objects.requireNonNull(Keystrokes.class.getResourceAsStream("keystrokes.txt")), StandardCharsets.UTF_8)) {
            text.readAllLines().stream().filter(line -> !line.startsWith("#")).forEach(session::play);
        }
        return session.queries;
    }

    private void play(String line) {
        var parts = line.split(" ", 2);
        var what = parts.length < 2 ? "" : parts[1];
        switch (parts[0]) {
            case "type" -> what.chars().forEach(letter -> say(words + (char) letter));
            case "back" -> {
                for (int times = Integer.parseInt(what); times > 0 && !words.isEmpty(); times--) {
                    say(words.substring(0, words.length() - 1));
                }
            }
            case "clear" -> say("");
            case "area" -> ask(now.withAreas(List.of(((Understanding.One) places.understand(what)).place())));
            case "what" -> ask(now.withWorks(List.of(what)));
            case "income" -> {
                var ends = what.split("\\.\\.", -1);
                ask(now.withIncome(pounds(ends[0]), pounds(ends[1])));
            }
            case "size" -> ask(now.withSizes(Arrays.stream(what.split(" ", -1)).map(SizeBand::valueOf).collect(Collectors.toSet())));
            case "removed" -> ask(now.withActiveOnly(false));
            case "none" -> ask(Query.words(words));
            default -> throw new IllegalArgumentException(line);
        }
    }

    private void say(String changed) {
        words = changed;
        ask(now.withWords(changed));
    }

    private void ask(Query query) {
        now = query;
        queries.add(query);
    }

    private static Long pounds(String text) {
        return text.isEmpty() ? null : Long.valueOf(text.replace("k", "000").replace("m", "000000"));
    }

    /// The least and most that a database without bands is asked for.
    static Long least(Query query) {
        return query.sizes().isEmpty() ? query.least()
                : Long.valueOf(query.sizes().stream().mapToLong(SizeBand::from).min().orElseThrow());
    }

    static Long most(Query query) {
        return query.sizes().isEmpty() ? query.most() : Long.valueOf(query.sizes().stream().mapToLong(SizeBand::below).max().orElseThrow() - 1);
    }
}
