package org.bidweave.reading;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;

/// All that the buyer wrote of a tender, text by text in sentences.
record Words(Tender tender, List<List<Sentence>> texts) {

    /// Award criteria ask for no minimum, and what the import noted is not the buyer's.
    private static final List<String> NO_REQUIREMENTS = List.of("Noted at import", "Award, ");

    static Words of(Tender tender) {
        return new Words(tender, texts(tender).map(Sentences::of).toList());
    }

    /// The published texts, then the descriptions of the tender and of its lots; each text once.
    static Stream<PublishedText> texts(Tender tender) {
        var descriptions = Stream.concat(
                Stream.of(new PublishedText("Description", null, tender.basics().description())),
                tender.lots().stream().map(lot -> new PublishedText("Description", lot.id(), lot.description())));
        return Stream.concat(tender.published().stream().filter(Words::mayAsk), descriptions)
                .filter(text -> !text.text().isEmpty()).distinct();
    }

    private static boolean mayAsk(PublishedText text) {
        return NO_REQUIREMENTS.stream().noneMatch(text.heading()::startsWith);
    }
}
