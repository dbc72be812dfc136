package org.bidweave.ui.shared.places;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.edit.PlaceEdits;
import org.bidweave.ui.shared.Texts;

/// What stands in the name of a place, counted: "3 figures of people a year, 2 entries in the allocation".
public record StandingWords(Texts texts) {

    public String of(PlaceEdits.Standing standing) {
        return Stream.of(
                        counted("tender.places.stays.volumes", standing.volumes()),
                        counted("tender.places.stays.work", standing.allocations()),
                        counted("tender.places.stays.organisations", standing.organisations()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private String counted(String key, int count) {
        return count == 0 ? "" : texts.of(key, count);
    }
}
