package org.bidweave.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bidweave.reading.Amount.Currency;
import org.jspecify.annotations.Nullable;

/// The figures of a sentence that the word "turnover" governs; `unread` where it governs one that cannot be taken.
record TurnoverPlaces(List<Place> places, boolean unread) {

    private static final Pattern OTHER_NOUN = Pattern.compile(
            "(?i)\\b(?:insurance|indemnity|liability|net (?:current )?assets?|net worth|profits?|reserves|balance sheet|values?|valued|worth|budget|spend"
                    + "|guarantee|bond|loan|price|(?<!\\bcovered by (?:the|this) )contracts? (?:of|over|for|up to)|population|salary|grant|cost|credit|references?|projects? of)\\b");
    private static final Pattern NO_NOUN = Pattern.compile("(?!)");
    private static final BigDecimal LEAST_BELIEVABLE = BigDecimal.valueOf(1000);
    private static final int WORDS_BEFORE = 40;
    private static final int MOST_FIGURES = 60;

    /// A sum or a multiple, where it stands, and what is odd about it.
    record Place(int start, int end, @Nullable Amount amount, @Nullable Multiple multiple, List<String> doubts) {

        /// A sum beside a multiple may be the contract's value or what the multiple comes to.
        Place besides(List<Place> all, String plain) {
            var sum = all.stream().filter(other -> multiple != null && other.multiple() == null && other.start() >= end && other.start() < end + WORDS_BEFORE)
                    .findFirst();
            return sum.isEmpty() ? this : new Place(start, end, amount, multiple, Stream.concat(doubts.stream(), Stream.of(
                    "The words also give %s; check what it stands for.".formatted(plain.substring(sum.get().start(), sum.get().end()).strip()))).toList());
        }

        boolean isForeign() {
            return amount != null && amount.currency() == Currency.OTHER;
        }
    }

    /// `offset` is where the sentence begins in what the talk is about.
    static TurnoverPlaces of(String plain, TurnoverTalk talk, int offset) {
        var all = places(plain);
        var governed = governed(all, plain, talk.noun(), offset > 0);
        var taken = new ArrayList<>(governed.stream().filter(place -> isReadable(place, all, plain, talk, offset)).toList());
        if (taken.size() > MOST_FIGURES) {
            return new TurnoverPlaces(List.of(), true);
        }
        var unread = taken.size() < governed.size() || (governed.isEmpty() && !all.isEmpty());
        if (!taken.stream().allMatch(Place::isForeign)) {
            taken.removeIf(Place::isForeign);
        }
        return new TurnoverPlaces(taken.stream().map(place -> doubted(place, all, plain, talk).besides(all, plain)).toList(), unread);
    }

    /// The figures that a noun governs, whatever is said of them.
    static List<Place> of(String plain, Pattern noun) {
        return governed(places(plain), plain, noun, false);
    }

    /// The sums in pounds or euros and the multiples that no noun of the sentence takes to itself.
    static List<Place> ofNoNoun(String plain) {
        return governed(places(plain), plain, NO_NOUN, true).stream()
                .filter(place -> place.amount() == null || place.amount().currency() != Currency.NOT_NAMED).toList();
    }

    private static List<Place> governed(List<Place> all, String plain, Pattern noun, boolean inList) {
        var nouns = starts(noun, plain);
        var others = starts(OTHER_NOUN, plain);
        var outside = others.stream().filter(other -> all.stream().noneMatch(place -> place.start() <= other && other < place.end())).toList();
        // The value that one multiple names may govern a sum after it, but not the next multiple.
        return all.stream().filter(place -> isGoverned(place, nouns, place.multiple() == null ? others : outside, inList)).toList();
    }

    private static List<Place> places(String plain) {
        var places = new ArrayList<Place>();
        Multiple.in(plain).forEach(multiple -> places.add(new Place(multiple.start(), multiple.end(), null, multiple, List.of())));
        var multiples = List.copyOf(places);
        Amounts.in(plain).stream()
                .filter(amount -> multiples.stream().noneMatch(multiple -> amount.start() < multiple.end() && multiple.start() < amount.end()))
                .forEach(amount -> places.add(new Place(amount.start(), amount.end(), amount, null, List.of())));
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    /// The noun that governs a figure is the last one before it, or else the first one after.
    private static boolean isGoverned(Place place, List<Integer> turnovers, List<Integer> others, boolean inList) {
        var turnover = last(turnovers, place.start());
        var other = last(others, place.start());
        if (turnover >= 0 || other >= 0) {
            return turnover > other;
        }
        var next = turnovers.stream().filter(at -> at >= place.start()).findFirst().orElse(inList ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE);
        return next < others.stream().filter(at -> at >= place.end()).findFirst().orElse(Integer.MAX_VALUE);
    }

    private static boolean isReadable(Place place, List<Place> all, String plain, TurnoverTalk talk, int offset) {
        var amount = place.amount();
        var tooLittle = amount != null && (amount.value() == null || amount.value().compareTo(LEAST_BELIEVABLE) < 0);
        return !tooLittle && Bound.of(place, all, plain) != Bound.NOT_LEAST && !talk.isConditional(offset + place.start());
    }

    private static Place doubted(Place place, List<Place> all, String plain, TurnoverTalk talk) {
        var doubts = new ArrayList<String>();
        var amount = place.amount();
        if (amount != null) {
            amountDoubts(amount, plain, doubts);
        }
        switch (Bound.of(place, all, plain)) {
            case BELOW_IS_OUT -> doubts.add("The words speak of bidders below this figure; it was read as the least that is asked.");
            case UP_TO -> doubts.add("The words say “up to”, which names a most rather than a least.");
            case LEAST, NOT_LEAST -> {}
        }
        if (!talk.demands()) {
            doubts.add("The words do not say that this is the least that is asked.");
        }
        if (talk.isAboutIncome()) {
            doubts.add("The words say income; it was read as turnover.");
        }
        return new Place(place.start(), place.end(), amount, place.multiple(), doubts);
    }

    private static void amountDoubts(Amount amount, String plain, List<String> doubts) {
        if (amount.doubt() != null && amount.currency() != Currency.OTHER) {
            doubts.add(amount.doubt());
        }
        switch (amount.currency()) {
            case POUNDS -> {}
            case NOT_NAMED -> doubts.add("No currency is named; it was read as pounds.");
            case OTHER -> doubts.add("The sum is in another currency (%s), so it was not taken over."
                    .formatted(plain.substring(amount.start(), amount.end()).strip()));
        }
    }

    private static List<Integer> starts(Pattern pattern, String plain) {
        return pattern.matcher(plain).results().map(MatchResult::start).toList();
    }

    private static int last(List<Integer> places, int before) {
        return places.stream().filter(at -> at < before).reduce((first, last) -> last).orElse(-1);
    }
}
