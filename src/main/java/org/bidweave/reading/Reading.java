package org.bidweave.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;

/// What the buyer's words suggest, in the order of the words, and the passages that ask for something of a kind we know but were not understood.
public record Reading(List<Suggestion> suggestions, List<Passage> notUnderstood) {

    private static final List<Wording> WORDINGS = List.of(new TurnoverWording(), new InsuranceWording(), new CountingWording(), new RatioWording(),
            new ReferencesWording(), new AccreditationWording(), new LotLimitWording(), new PaymentWording(), new LeadShareWording());

    public Reading {
        suggestions = List.copyOf(suggestions);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /// Reads the published texts and the descriptions of a tender.
    public static Reading of(Tender tender) {
        var words = Words.of(tender);
        var readings = WORDINGS.stream().map(wording -> wording.read(words)).toList();
        var inOrder = order(tender);
        return new Reading(
                merged(readings.stream().flatMap(reading -> reading.suggestions().stream()))
                        .sorted(Comparator.comparing(suggestion -> suggestion.from().getFirst(), inOrder)).toList(),
                readings.stream().flatMap(reading -> reading.notUnderstood().stream()).distinct().sorted(inOrder).toList());
    }

    private static Comparator<Passage> order(Tender tender) {
        Map<PublishedText, Integer> places = new HashMap<>();
        Words.texts(tender).forEach(text -> places.put(text, places.size()));
        return Comparator.<Passage>comparingInt(passage -> places.getOrDefault(passage.text(), 0)).thenComparingInt(Passage::start);
    }

    /// What several passages ask alike is one suggestion.
    private static Stream<Suggestion> merged(Stream<Suggestion> suggestions) {
        Map<Asked, Suggestion> byRow = new LinkedHashMap<>();
        suggestions.forEach(suggestion -> byRow.merge(suggestion.asked(), suggestion, Reading::both));
        return byRow.values().stream();
    }

    private static Suggestion both(Suggestion first, Suggestion second) {
        return new Suggestion(first.asked(), joined(first.from(), second.from()), joined(first.doubts(), second.doubts()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all.stream().distinct().toList();
    }
}
