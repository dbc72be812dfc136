package org.bidweave.reading;

import org.bidweave.model.PublishedText;

/// Words within a published text: its characters from `start` up to, not including, `end`.
public record Passage(PublishedText text, int start, int end) {

    /// Whether the two have a character in common.
    boolean meets(Passage other) {
        return start < other.end && other.start < end && text.equals(other.text);
    }

    public String words() {
        return text.text().substring(start, end);
    }
}
