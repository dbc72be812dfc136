package org.bidweave.exchange.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.LotId;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// The buyer's own words under one heading, of a lot or (`null`) of all, as one field: a notice may have several texts under a heading.
record WordsFields(String heading, @Nullable LotId lot) {

    static List<NoticeField> of(Tender tender) {
        return of(tender.published().stream());
    }

    static List<NoticeField> of(Tender tender, LotId lot) {
        return of(tender.published().stream().filter(text -> lot.equals(text.lot())));
    }

    private static List<NoticeField> of(Stream<PublishedText> published) {
        return published
                .filter(text -> !text.heading().equals(PublishedWords.NOTED) && !text.heading().equals(PublishedWords.PASTED))
                .map(text -> new WordsFields(text.heading(), text.lot())).distinct()
                .map(words -> new NoticeField(words.name(), words::read, words::taken)).toList();
    }

    private String name() {
        return (lot == null ? "Words: " : LotFields.called(lot) + ", words: ") + heading;
    }

    private String read(Tender tender) {
        return tender.published().stream().filter(this::here).map(PublishedText::text).collect(Collectors.joining("\n\n"));
    }

    /// In the place of the first of my own, or at the end.
    private Tender taken(Tender mine, Tender theirs) {
        var all = new ArrayList<>(mine.published());
        int at = mine.published().stream().filter(this::here).findFirst().map(mine.published()::indexOf).orElse(all.size());
        all.removeIf(this::here);
        all.addAll(Math.min(at, all.size()), theirs.published().stream().filter(this::here).toList());
        return mine.withPublished(all);
    }

    private boolean here(PublishedText text) {
        return equals(new WordsFields(text.heading(), text.lot()));
    }
}
