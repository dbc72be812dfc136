package org.bidweave.places;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sentences that say what a typed place was understood as.
record Said(Atlas atlas) {

    private static final int LISTED = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    String one(String typed, UkPlace place) {
        return one(typed, place, List.of());
    }

    String one(String typed, UkPlace place, List<Namesake> namesakes) {
        if (place.kind() == Kind.FORMER && atlas.ended().containsKey(place)) {
            return former(place, atlas.ended().getOrDefault(place, ""));
        }
        if (!namesakes.isEmpty()) {
            return "“%s” was understood as %s, %s; there is also %s.".formatted(typed, place.named(), namesakes.getFirst().which(),
                    joined(namesakes.subList(1, namesakes.size()), Namesake::which, " and "));
        }
        var same = Spelling.folded(typed).equals(Spelling.folded(place.name())) || typed.equalsIgnoreCase(place.code());
        return same ? "" : "“%s” was understood as %s.".formatted(typed, place.named());
    }

    private String former(UkPlace place, String until) {
        var now = place.districts().stream().map(code -> atlas.district(code).name()).toList();
        var what = now.size() > LISTED ? "%d districts".formatted(now.size()) : joined(now, name -> name, ", and ");
        return "%s: since %s %s.".formatted(place.name(), month(until), what);
    }

    String within(String name, UkPlace district) {
        return "“%s” is kept as a place of your own within %s.".formatted(name, district.named());
    }

    String part(Smaller part) {
        return part.until().isEmpty()
                ? within(part.name(), part.district())
                : "%s has been part of %s since %s; it is kept as a place within it."
                        .formatted(part.name(), part.district().named(), month(part.until()));
    }

    String several(String typed, List<UkPlace> places) {
        return "“%s” may be %s.".formatted(typed, joined(places, place -> "the %s of %d districts".formatted(
                place.type().toLowerCase(Locale.UK), place.districts().size()), " or "));
    }

    String namesakes(String typed, List<Namesake> namesakes) {
        return "“%s” may be %s.".formatted(typed, joined(namesakes, it -> it.which().isEmpty() ? it.district().named()
                : "%s (%s)".formatted(it.which(), it.district().code()), " or "));
    }

    String perhaps(String typed, List<UkPlace> places) {
        return "“%s” is not in the table of UK places; perhaps %s is meant.".formatted(typed, joined(places, UkPlace::named, " or "));
    }

    String none(String typed) {
        return "“%s” is not in the table of UK places.".formatted(typed);
    }

    private static String month(String yearAndMonth) {
        return MONTH.format(YearMonth.parse(yearAndMonth));
    }

    private static <T> String joined(List<T> all, Function<T, String> word, String last) {
        var words = all.stream().map(word).toList();
        return words.size() < 2 ? String.join("", words)
                : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")) + last + words.getLast();
    }
}
