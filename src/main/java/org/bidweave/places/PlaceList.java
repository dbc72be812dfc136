package org.bidweave.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes a list of places apart: "Bournemouth, Christchurch and Poole" is one of them, "districts of Kent" are twelve.
record PlaceList(UkPlaces places, Index index, Predicate<String> known) {

    private static final Pattern BETWEEN = Pattern.compile("[;\\n]");
    private static final Pattern DISTRICTS = Pattern.compile("(?i)^(?:all |both )?(?:the )?(?:\\d+ )?districts (?:of|in) (.+)$");
    private static final Pattern WITHIN = Pattern.compile("(?i)[^,]+, within [^,]+");
    private static final int MOST_PARTS = 4;

    List<Entered> read(String typed) {
        return BETWEEN.splitAsStream(typed).flatMap(part -> names(part).stream()).flatMap(this::places).toList();
    }

    /// The longest run of parts with commas between them that is one name.
    private List<String> names(String list) {
        var parts = Stream.of(list.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        var names = new ArrayList<String>();
        int at = 0;
        while (at < parts.size()) {
            int run = Math.min(MOST_PARTS, parts.size() - at);
            while (run > 1 && !isName(String.join(", ", parts.subList(at, at + run)))) {
                run--;
            }
            names.add(String.join(", ", parts.subList(at, at + run)));
            at += run;
        }
        return names;
    }

    private boolean isName(String name) {
        return known.test(name) || !index.named(name).isEmpty() || WITHIN.matcher(name).matches();
    }

    private Stream<Entered> places(String name) {
        var districts = DISTRICTS.matcher(name);
        return districts.matches() && !known.test(name) && places.understand(districts.group(1)) instanceof Understanding.One(var place, _)
                ? places.districtsOf(place).stream().map(it -> places.enter(it.code()))
                : Stream.of(places.enter(name));
    }
}
