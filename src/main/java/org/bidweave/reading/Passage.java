package org.bidweave.reading;

import org.bidweave.model.PublishedText;

/// Words within a published text: its characters from `start` up to, not including, `end`.
public record Passage(PublishedText text, int start, int end) {

    public String words() {
        return text.text().substring(start, end);
    }
}
