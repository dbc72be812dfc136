package org.bidweave.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;

/// Reads words as a tender with four lots would have them.
final class Read {

    private Read() {}

    static Tender tender(String... texts) {
        return Tender.EMPTY
                .withPublished(List.of(texts).stream().map(text -> new PublishedText("Selection, economic", null, text)).toList())
                .withLots(IntStream.rangeClosed(1, 4).mapToObj(number -> Lot.named(new LotId("L" + number), "")).toList());
    }

    static Reading of(String... texts) {
        return Reading.of(tender(texts));
    }

    /// Each suggestion as its English sentence, with "?" behind it where there is a doubt.
    static List<String> sentences(String... texts) {
        var tender = tender(texts);
        return Reading.of(tender).suggestions().stream()
                .map(suggestion -> suggestion.asked().inWords(tender) + (suggestion.doubts().isEmpty() ? "" : " ?")).toList();
    }

    static List<String> notUnderstood(String... texts) {
        return of(texts).notUnderstood().stream().map(Passage::words).toList();
    }
}
