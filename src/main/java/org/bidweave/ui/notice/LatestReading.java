package org.bidweave.ui.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bidweave.model.Tender;
import org.bidweave.reading.Reading;
import org.bidweave.session.Background;
import org.bidweave.session.Session;

/// What was read last in the buyer’s words. They are read again only where they changed, or what helps to read them.
final class LatestReading {

    private final Background background;
    private final Function<Tender, Reading> reader;
    private Reading reading = new Reading(List.of(), List.of());
    private List<?> read = List.of();

    LatestReading(Background background, Function<Tender, Reading> reader) {
        this.background = background;
        this.reader = reader;
    }

    Reading reading() {
        return reading;
    }

    /// `then` is called when the reading is that of the bid as it is.
    void of(Session session, Runnable then) {
        var tender = session.bid().tender();
        var now = List.of(tender.published(), tender.basics(), tender.lots(), tender.dates(), Optional.ofNullable(tender.budget().termYears()));
        if (now.equals(read)) {
            then.run();
        } else {
            background.work(() -> reader.apply(tender), () -> session.bid().tender().equals(tender), found -> {
                reading = found;
                read = now;
                then.run();
            });
        }
    }
}
