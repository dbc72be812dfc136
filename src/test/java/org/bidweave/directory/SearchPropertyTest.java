package org.bidweave.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bidweave.directory.Vocabulary.Match;
import org.bidweave.model.Warning;
import org.junit.jupiter.api.Test;

/// The search beside a plain look at every entry, on random small directories. The seed is printed with a failure.
class SearchPropertyTest {

    private static final List<String> WORDS = List.of("harbour", "harbor", "harbourlight", "light", "lights", "housing", "house", "st", "mary's", "café",
            "cafe", "1st", "exeter", "advice", "advise", "hall", "the", "of", "trust", "trusts");
    private static final List<String> WORKS = List.of("Accommodation/housing", "Education/training", "The advancement of education");

    private final long seed = Long.getLong("bidweave.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void theSearchFindsWhatAPlainLookAtEveryEntryFinds() {
        for (int round = 0; round < 60; round++) {
            var entries = IntStream.range(0, 1 + random.nextInt(40)).mapToObj(this::entry).toList();
            var index = DirectoryIndexTest.index(entries);
            for (int question = 0; question < 25; question++) {
                var query = query();
                var found = index.find(query);
                var expected = plainly(entries, query);
                assertEquals(expected, found.best().stream().map(Hit::id).collect(Collectors.toSet()), () -> query + ", seed " + seed);
                assertEquals(expected.size(), found.count());
            }
        }
    }

    private RegisterEntry entry(int number) {
        var income = random.nextInt(5) == 0 ? null : Long.valueOf(random.nextInt(200_000));
        var entry = Listings.listed("GB-CHC-" + (1000 + number * 37), words(1 + random.nextInt(4)), income, some(WORKS), List.of(),
                random.nextBoolean() ? new String[] {words(2)} : new String[0]);
        return random.nextInt(4) == 0 ? Listings.with(entry, Warning.REMOVED) : entry;
    }

    private Query query() {
        return Query.words(random.nextInt(6) == 0 ? String.valueOf(10 + random.nextInt(2500)) : typed(words(random.nextInt(4))))
                .withWorks(random.nextInt(3) == 0 ? List.of(WORKS.get(random.nextInt(3))) : List.of())
                .withIncome(random.nextBoolean() ? null : Long.valueOf(random.nextInt(100_000)), random.nextBoolean() ? null : Long.valueOf(150_000))
                .withSizes(random.nextInt(3) == 0 ? Set.of(SizeBand.SMALL) : Set.of())
                .withActiveOnly(random.nextBoolean());
    }

    /// With a letter left out, doubled or changed now and then, and the last word broken off.
    private String typed(String words) {
        var text = new StringBuilder(words);
        for (int slips = random.nextInt(3); slips > 0 && text.length() > 2; slips--) {
            int at = random.nextInt(text.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(at));
                default -> text.setCharAt(at, 'x');
            }
        }
        return text.substring(0, text.length() - random.nextInt(Math.min(3, text.length() + 1)));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size()))).collect(Collectors.joining(" "));
    }

    private List<String> some(List<String> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(all.size() + 1));
    }

    private static Set<String> plainly(List<RegisterEntry> entries, Query query) {
        var allowed = entries.stream().filter(entry -> fits(entry, query)).toList();
        var exactly = named(allowed, query, false);
        return exactly.isEmpty() ? named(allowed, query, true) : exactly;
    }

    private static Set<String> named(List<RegisterEntry> entries, Query query, boolean forgiving) {
        return entries.stream().filter(entry -> Words.wanted(query.words()).stream().allMatch(word -> answers(entry, word, forgiving)))
                .map(RegisterEntry::id).collect(Collectors.toSet());
    }

    private static boolean answers(RegisterEntry entry, String wanted, boolean forgiving) {
        var names = new ArrayList<>(List.of(entry.name()));
        names.addAll(entry.otherNames());
        boolean isNumber = wanted.matches("0*[1-9]\\d+") && entry.id().startsWith("GB-CHC-" + wanted.replaceFirst("^0+", ""));
        return isNumber || names.stream().flatMap(name -> Words.of(Words.normal(name)).stream())
                .anyMatch(word -> Vocabulary.match(wanted, word, forgiving) != Match.NONE);
    }

    private static boolean fits(RegisterEntry entry, Query query) {
        var income = entry.income();
        boolean asked = query.least() != null || query.most() != null || !query.sizes().isEmpty();
        boolean earns = !asked || (income != null && (query.least() == null || income >= query.least())
                && (query.most() == null || income <= query.most()) && (query.sizes().isEmpty() || query.sizes().contains(SizeBand.of(income))));
        return earns && (entry.active() || !query.activeOnly()) && entry.works().containsAll(query.works());
    }
}
