package org.bidweave.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Understands what a person typed, or a buyer wrote, as a place: by code, by name, by former name, and at last with small typing errors.
final class Reader {

    private static final Pattern WITHIN = Pattern.compile("(?i)^(.+?),?\\s+within\\s+(.+)$");
    private static final int LONG = 8;
    private static final int VERY_LONG = 11;
    private static final int SHORT = 4;
    private static final Set<Kind> NAMED_IN_SENTENCES = Set.of(Kind.DISTRICT, Kind.COUNTY, Kind.AUTHORITY);
    private static final Set<Kind> MEANT_OR_NOT_AT_ALL = Set.of(Kind.FORMER, Kind.STATISTICS);

    private final Index index;
    private final Map<String, Smaller> smaller;
    private final Map<String, List<Namesake>> namesakes;
    private final Said said;

    Reader(Atlas atlas) {
        index = atlas.index();
        smaller = atlas.smaller();
        namesakes = atlas.namesakes();
        said = new Said(atlas);
    }

    Understanding understand(String text) {
        var typed = text.strip();
        var within = WITHIN.matcher(typed);
        if (within.matches() && index.named(typed).isEmpty()) {
            return within(within.group(1), within.group(2));
        }
        return index.code(typed).<Understanding>map(place -> new Understanding.One(place, said.one(typed, place)))
                .or(() -> named(typed)).or(() -> namesake(typed)).or(() -> part(typed)).or(() -> misspelt(typed))
                .orElseGet(() -> new Understanding.None(typed.isEmpty() ? "" : said.none(typed)));
    }

    private Understanding within(String name, String where) {
        return understand(where) instanceof Understanding.One(var place, _) && !place.wide()
                ? new Understanding.Within(name, place, said.within(name, place))
                : new Understanding.None(said.none(where));
    }

    private Optional<Understanding> named(String typed) {
        var found = index.named(typed);
        var folded = Spelling.folded(typed);
        if (found.isEmpty() || (namesakes.containsKey(folded) && !Spelling.folded(found.getFirst().name()).equals(folded))) {
            return Optional.empty();
        }
        var first = found.getFirst();
        var meant = found.stream().filter(place -> place.equals(first) || !MEANT_OR_NOT_AT_ALL.contains(place.kind())).toList();
        return Optional.of(meant.size() == 1 || !first.wide()
                ? new Understanding.One(first, said.one(typed, first, namesakes.getOrDefault(folded, List.of())))
                : new Understanding.Several(meant, said.several(typed, meant)));
    }

    private Optional<Understanding> namesake(String typed) {
        return plain(namesakes, typed).map(all -> {
            var places = all.stream().map(Namesake::district).toList();
            return places.size() == 1
                    ? new Understanding.One(places.getFirst(), said.one(typed, places.getFirst()))
                    : new Understanding.Several(places, said.namesakes(typed, all));
        });
    }

    private Optional<Understanding> part(String typed) {
        return plain(smaller, typed).map(part -> new Understanding.Within(part.name(), part.district(), said.part(part)));
    }

    private static <T> Optional<T> plain(Map<String, T> byName, String typed) {
        var folded = Spelling.folded(typed);
        return Optional.ofNullable(byName.get(folded)).or(() -> Optional.ofNullable(byName.get(Spelling.bare(folded))));
    }

    /// A short name with an error in it may be another place altogether, so it is only asked about.
    private Optional<Understanding> misspelt(String typed) {
        var folded = Spelling.folded(typed);
        int most = folded.length() >= VERY_LONG ? 2 : 1;
        if (folded.length() < SHORT) {
            return Optional.empty();
        }
        var like = alike(folded, most);
        if (like.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(like.size() == 1 && folded.length() >= LONG
                ? new Understanding.One(like.getFirst(), said.one(typed, like.getFirst()))
                : new Understanding.Several(like, said.perhaps(typed, like)));
    }

    /// The places with the fewest errors, if there are any with no more than `most`.
    private List<UkPlace> alike(String folded, int most) {
        record Like(int errors, UkPlace place) {}
        var likes = index.names().stream()
                .filter(name -> name.place().kind() != Kind.STATISTICS && name.folded().startsWith(folded.substring(0, 1)))
                .map(name -> new Like(Spelling.errors(folded, name.folded(), most), name.place()))
                .filter(like -> like.errors <= most)
                .sorted(Comparator.comparingInt(Like::errors)).toList();
        return likes.stream().filter(like -> like.errors == likes.getFirst().errors).map(Like::place).distinct().toList();
    }

    /// Only names that begin with a capital letter: "Reading", not "reading".
    List<UkPlace> mentionedIn(String sentence) {
        var words = Stream.of(sentence.split("[^\\p{L}\\p{N}'’&-]+", -1)).filter(word -> !word.isEmpty()).toList();
        var text = new StringBuilder(" ");
        words.forEach(word -> text.append(Character.isUpperCase(word.charAt(0)) ? "^" : "").append(Spelling.folded(word)).append(' '));
        var found = new ArrayList<UkPlace>();
        index.names().stream()
                .filter(name -> name.folded().length() >= SHORT && NAMED_IN_SENTENCES.contains(name.place().kind()))
                .sorted(Comparator.comparingInt(name -> -name.folded().length()))
                .forEach(name -> {
                    if (taken(text, name.folded().split(" ", -1)) && !found.contains(name.place())) {
                        found.add(name.place());
                    }
                });
        return found;
    }

    /// Takes the name out of the text, so that Ayrshire is not found again in "North Ayrshire".
    private static boolean taken(StringBuilder text, String[] name) {
        var named = Pattern.compile(" \\^" + String.join(" \\^?", name) + "(?= )").matcher(text);
        var without = named.replaceAll(" ,");
        boolean found = without.length() != text.length();
        text.replace(0, text.length(), without);
        return found;
    }
}
