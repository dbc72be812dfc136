package org.bidweave.directory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bidweave.directory.Vocabulary.Match;
import org.bidweave.places.UkPlaces;

/// The whole directory in memory, as far as it is searched. Made once, on a worker; may be asked from any thread. Organisations are numbered
/// in the order in which they were added.
public final class DirectoryIndex {

    private static final int NAME_BEGINS = 100;
    private static final int NAME_IS = 200;

    private final PackedTexts ids;
    private final PackedTexts names;
    private final RegisterNumbers numbers;
    private final Filter filter;
    private final Vocabulary vocabulary;
    private final int[] byIncome;
    private final int[] rank;
    private final BitSet repeated = new BitSet();

    private DirectoryIndex(Maker maker, UkPlaces places) {
        ids = maker.ids;
        names = maker.names;
        names.trim();
        ids.trim();
        ids.makeFindable();
        maker.parts.entrySet().stream().filter(part -> !part.getKey().list().isEmpty()).forEach(part -> findRepeated(part.getValue()));
        numbers = maker.numbers;
        vocabulary = new Vocabulary(maker.words.make());
        long[] incomes = Arrays.copyOf(maker.incomes, ids.size());
        filter = new Filter(incomes, maker.active, maker.parts, maker.works.make(), new Areas(maker.areas.make(), places));
        byIncome = IntStream.range(0, incomes.length).boxed()
                .sorted(Comparator.comparingLong((Integer organisation) -> incomes[organisation]).reversed())
                .mapToInt(Integer::intValue).toArray();
        rank = new int[byIncome.length];
        for (int place = 0; place < byIncome.length; place++) {
            rank[byIncome[place]] = place;
        }
    }

    /// An organisation of a list that was added before, such as by its register, is shown as it was then, and found as one of the list's too.
    private void findRepeated(BitSet listed) {
        for (int number : listed.stream().toArray()) {
            int first = ids.find(ids.get(number));
            repeated.set(number, first != number);
            listed.set(first);
        }
    }

    /// Adds organisations one by one.
    public static final class Maker {

        private final UkPlaces places;
        private final PackedTexts ids = new PackedTexts();
        private final PackedTexts names = new PackedTexts();
        private final RegisterNumbers numbers = new RegisterNumbers();
        private final Labelled.Maker words = new Labelled.Maker();
        private final Labelled.Maker works = new Labelled.Maker();
        private final Labelled.Maker areas = new Labelled.Maker();
        private final BitSet active = new BitSet();
        private final Map<DirectoryPart, BitSet> parts = new HashMap<>();
        private long[] incomes = new long[1 << 12];

        public Maker(UkPlaces places) {
            this.places = places;
        }

        public void add(Sought entry) {
            int number = ids.size();
            var name = Words.normal(entry.name());
            ids.add(entry.id());
            names.add(name);
            numbers.add(entry.id());
            words(entry, name).forEach(word -> words.add(word, number));
            entry.works().forEach(work -> works.add(work, number));
            entry.areas().forEach(area -> areas.add(area, number));
            active.set(number, entry.active());
            parts.computeIfAbsent(entry.part(), _ -> new BitSet()).set(number);
            incomes = number < incomes.length ? incomes : Arrays.copyOf(incomes, number * 2);
            var income = entry.income();
            incomes[number] = income == null ? Filter.UNKNOWN : income;
        }

        private static List<String> words(Sought entry, String name) {
            if (entry.otherNames().isEmpty()) {
                return Words.of(name);
            }
            var all = new ArrayList<>(List.of(name));
            entry.otherNames().forEach(other -> all.add(Words.normal(other)));
            return Words.of(String.join(" ", all));
        }

        public DirectoryIndex make() {
            return new DirectoryIndex(this, places);
        }
    }

    public int size() {
        return ids.size();
    }

    /// The number of the organisation, below zero where it is not there.
    public int number(String id) {
        return ids.find(id);
    }

    /// The labels of what is done, in alphabetical order.
    public List<String> works() {
        return filter.works();
    }

    /// What only resembles the words counts where nothing else answers the whole query.
    public Found find(Query query) {
        var in = filter.in(query);
        in.andNot(repeated);
        var near = filter.near(query);
        var wanted = Words.wanted(query.words());
        var points = new int[size()];
        if (wanted.isEmpty()) {
            Arrays.fill(points, 1);
            return found(best(in, near, points), near, false);
        }
        var name = Words.normal(query.words());
        score(wanted, name, false, points);
        var best = best(in, near, points);
        if (best.count() > 0) {
            return found(best, near, false);
        }
        score(wanted, name, true, points);
        return found(best(in, near, points), near, true);
    }

    /// An organisation that leaves a word unanswered has no points.
    private void score(List<String> wanted, String name, boolean forgiving, int[] points) {
        Arrays.fill(points, 0);
        var matches = new byte[points.length];
        for (int word = 0; word < wanted.size(); word++) {
            Arrays.fill(matches, Match.NONE.worth());
            vocabulary.answer(wanted.get(word), forgiving, matches);
            numbers.answer(wanted.get(word), matches);
            for (int organisation = 0; organisation < points.length; organisation++) {
                boolean answers = matches[organisation] > 0 && (word == 0 || points[organisation] > 0);
                points[organisation] = answers ? points[organisation] + matches[organisation] : 0;
            }
        }
        var start = name.getBytes(StandardCharsets.UTF_8);
        for (int organisation = 0; organisation < points.length; organisation++) {
            if (points[organisation] > 0 && names.startsWith(organisation, start)) {
                points[organisation] += names.is(organisation, start) ? NAME_IS : NAME_BEGINS;
            }
        }
    }

    private Best best(BitSet in, byte[] near, int[] points) {
        var best = new Best();
        boolean anywhere = near.length == 0;
        for (int number = in.nextSetBit(0); number >= 0; number = in.nextSetBit(number + 1)) {
            if (points[number] > 0 && (anywhere || near[number] > 0)) {
                best.add(points[number], anywhere ? 0 : near[number], rank[number]);
            }
        }
        return best;
    }

    private Found found(Best best, byte[] near, boolean alike) {
        var hits = best.ranks().stream().map(place -> byIncome[place])
                .map(number -> new Hit(ids.get(number), near.length == 0 ? null : Reach.of(near[number])))
                .toList();
        return new Found(best.count(), hits, alike && !hits.isEmpty());
    }
}
