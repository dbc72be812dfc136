package org.bidweave.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;

/// What the buyer's words suggest, in the order of the words, and the passages that ask for something of a kind we know but were not understood.
public record Reading(List<Suggestion> suggestions, List<Passage> notUnderstood) {

    private static final List<Wording> WORDINGS = List.of(new TurnoverWording(), new InsuranceWording(), new CountingWording(), new RatioWording(),
            new ReferencesWording(), new AccreditationWording(), new LotLimitWording(), new PaymentWording(), new LeadShareWording(),
            new DateWording());

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
                Stream.concat(readings.stream().flatMap(reading -> reading.notUnderstood().stream()), UnreadTurnover.in(words, readings))
                        .distinct().sorted(inOrder).toList());
    }

    private static Comparator<Passage> order(Tender tender) {
        Map<PublishedText, Integer> places = new HashMap<>();
        Words.texts(tender).forEach(text -> places.put(text, places.size()));
        return Comparator.<Passage>comparingInt(passage -> places.getOrDefault(passage.text(), 0)).thenComparingInt(Passage::start);
    }

    /// What several passages ask alike is one suggestion.
    private static Stream<Suggestion> merged(Stream<Suggestion> suggestions) {
        return suggestions.collect(Collectors.groupingBy(Suggestion::asked, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(same -> new Suggestion(same.getKey(), all(same.getValue(), Suggestion::from), all(same.getValue(), Suggestion::doubts)));
    }

    private static <T> List<T> all(List<Suggestion> same, Function<Suggestion, List<T>> part) {
        return same.stream().flatMap(suggestion -> part.apply(suggestion).stream()).distinct().toList();
    }
}
