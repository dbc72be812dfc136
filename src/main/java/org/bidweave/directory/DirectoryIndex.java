package org.bidweave.directory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.bidweave.directory.Vocabulary.Match;

/// The whole directory in memory, as far as it is searched: some hundred megabytes less than the entries themselves. Made once, on a worker; may be asked from any
/// thread. Organisations are numbered in the order in which they were added.
public final class DirectoryIndex {

    private static final int SHOWN = 200;

    private final Vocabulary vocabulary;
    private final String[] names;
    private final long[] incomes;
    private final BitSet active;
    private final Map<String, Integer> byId;
    private final Map<String, BitSet> works;
    private final Map<String, BitSet> areas;

    private DirectoryIndex(Maker maker) {
        vocabulary = maker.words.make();
        names = maker.names.toArray(String[]::new);
        incomes = maker.incomes.stream().mapToLong(Long::longValue).toArray();
        active = maker.active;
        byId = maker.byId;
        works = maker.works;
        areas = maker.areas;
    }

    /// Adds organisations one by one.
    public static final class Maker {

        private final Vocabulary.Maker words = new Vocabulary.Maker();
        private final List<String> names = new ArrayList<>();
        private final List<Long> incomes = new ArrayList<>();
        private final BitSet active = new BitSet();
        private final Map<String, Integer> byId = new HashMap<>();
        private final Map<String, BitSet> works = new HashMap<>();
        private final Map<String, BitSet> areas = new HashMap<>();

        public void add(RegisterEntry entry) {
            int number = names.size();
            names.add(Words.normal(entry.name()));
            var income = entry.income();
            incomes.add(income == null ? UNKNOWN : income);
            active.set(number, entry.active());
            byId.put(entry.id(), number);
            words.add(number, entry.name());
            entry.otherNames().forEach(name -> words.add(number, name));
            entry.works().forEach(work -> works.computeIfAbsent(work, _ -> new BitSet()).set(number));
            entry.areas().forEach(area -> areas.computeIfAbsent(area, _ -> new BitSet()).set(number));
        }

        public DirectoryIndex make() {
            return new DirectoryIndex(this);
        }
    }

    private static final long UNKNOWN = -1;

    public int size() {
        return names.length;
    }

    public Found find(Query query) {
        var wanted = Words.of(query.words());
        int[] points = new int[names.length];
        if (!wanted.isEmpty()) {
            score(wanted, points);
            score(query.words(), points);
        }
        return best(query, !wanted.isEmpty(), points);
    }

    /// Only an organisation that answers every word keeps its points; each word gives one to four. Points are held one above, as nought
    /// means out.
    private void score(List<String> wanted, int[] points) {
        int[] answered = new int[names.length];
        for (int word = 0; word < wanted.size(); word++) {
            int before = word;
            for (var answer : vocabulary.answers(wanted.get(word))) {
                int worth = worth(answer.match());
                vocabulary.each(answer, organisation -> {
                    if (answered[organisation] == before) {
                        answered[organisation] = before + 1;
                        points[organisation] += worth;
                    }
                });
            }
        }
        for (int organisation = 0; organisation < points.length; organisation++) {
            if (answered[organisation] < wanted.size()) {
                points[organisation] = 0;
            }
        }
    }

    private static int worth(Match match) {
        return switch (match) {
            case EXACT -> 40;
            case START -> 30;
            case WITHIN -> 20;
            case ALIKE -> 10;
        };
    }

    /// A register number finds its organisation, whatever is in the names.
    private void score(String words, int[] points) {
        var number = words.strip();
        for (var register : Register.values()) {
            for (var id : List.of(number, register.prefix() + "-" + number)) {
                var organisation = byId.get(id);
                if (organisation != null) {
                    points[organisation] = 1000;
                }
            }
        }
    }

    private Found best(Query query, boolean scored, int[] points) {
        var in = filter(query);
        var name = Words.normal(query.words());
        var worstFirst = new PriorityQueue<Ranked>(SHOWN + 1, Ranked.BEST_FIRST.reversed());
        int count = 0;
        for (int number = in.nextSetBit(0); number >= 0; number = in.nextSetBit(number + 1)) {
            if (scored && points[number] == 0 || !earns(query, number)) {
                continue;
            }
            count++;
            int likely = points[number] + likeness(name, names[number]);
            if (worstFirst.size() < SHOWN) {
                worstFirst.add(new Ranked(number, likely, near(query, number), incomes[number]));
            } else if (worstFirst.element().mayBeWorseThan(likely, incomes[number], query)) {
                worstFirst.add(new Ranked(number, likely, near(query, number), incomes[number]));
                worstFirst.poll();
            }
        }
        return new Found(count, worstFirst.stream().sorted(Ranked.BEST_FIRST).map(Ranked::number).toList());
    }

    private record Ranked(int number, int points, int near, long income) {

        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::points).reversed()
                .thenComparingInt(Ranked::near)
                .thenComparing(Comparator.comparingLong(Ranked::income).reversed())
                .thenComparingInt(Ranked::number);

        /// A quick look that spares ranking the many who cannot get in.
        boolean mayBeWorseThan(int otherPoints, long otherIncome, Query query) {
            return otherPoints > points || otherPoints == points && (!query.areas().isEmpty() || otherIncome > income);
        }
    }

    /// The whole name before its start.
    private static int likeness(String wanted, String name) {
        return wanted.isEmpty() ? 0 : name.equals(wanted) ? 200 : name.startsWith(wanted) ? 100 : 0;
    }

    private BitSet filter(Query query) {
        var in = new BitSet(names.length);
        in.set(0, names.length);
        if (query.activeOnly()) {
            in.and(active);
        }
        query.works().forEach(work -> in.and(works.getOrDefault(work, new BitSet())));
        if (!query.areas().isEmpty()) {
            var somewhere = new BitSet();
            query.areas().forEach(area -> somewhere.or(areas.getOrDefault(area, new BitSet())));
            in.and(somewhere);
        }
        return in;
    }

    private boolean earns(Query query, int number) {
        var least = query.least();
        var most = query.most();
        return (least == null || incomes[number] >= least) && (most == null || incomes[number] != UNKNOWN && incomes[number] <= most);
    }

    /// The place among the areas looked for of the first it works in.
    private int near(Query query, int number) {
        for (int place = 0; place < query.areas().size(); place++) {
            if (areas.getOrDefault(query.areas().get(place), new BitSet()).get(number)) {
                return place;
            }
        }
        return query.areas().size();
    }
}
