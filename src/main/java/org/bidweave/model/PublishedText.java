package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// The buyer's own words, unchanged: a criterion, a condition, a description; the lot it belongs to, or `null` for all.
public record PublishedText(String heading, @Nullable LotId lot, String text) {

    public PublishedText {
        heading = heading.strip();
        text = text.strip();
    }

    public PublishedText withHeading(String heading) {
        return new PublishedText(heading, lot, text);
    }

    public PublishedText withLot(@Nullable LotId lot) {
        return new PublishedText(heading, lot, text);
    }

    public PublishedText withText(String text) {
        return new PublishedText(heading, lot, text);
    }
}
