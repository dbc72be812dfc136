package org.bidweave.ui.coverage.map;

import javafx.util.StringConverter;
import org.bidweave.coverage.map.Lens;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What one can look at on the map, in words to choose from.
public final class LensWords extends StringConverter<Lens> {

    private final MapWords words;

    public LensWords(Texts texts, UkPlaces places) {
        words = new MapWords(texts, places);
    }

    @Override
    public String toString(@Nullable Lens lens) {
        return lens == null ? "" : words.lens(lens);
    }

    @Override
    public Lens fromString(String words) {
        throw new UnsupportedOperationException("A lens is chosen, not typed.");
    }
}
