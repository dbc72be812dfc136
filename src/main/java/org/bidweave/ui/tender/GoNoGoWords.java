package org.bidweave.ui.tender;

import java.time.LocalDate;
import org.bidweave.edit.GoNoGoEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.GoNoGo;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Texts;

/// How the go/no-go is said.
record GoNoGoWords(Texts texts) {

    /// "open", or once closed how it ended, in two words at most.
    String stands(GoNoGo goNoGo) {
        var outcome = goNoGo.outcome();
        return goNoGo.closed() && outcome != null ? texts.of("gonogo.short." + outcome.name()) : texts.of("gonogo.open");
    }

    /// How it was closed, or what closing it will do.
    String sentence(Bid bid) {
        var goNoGo = bid.goNoGo();
        var outcome = goNoGo.outcome();
        var on = goNoGo.on();
        return on != null && outcome != null
                ? closed(on, texts.of("gonogo.outcome." + outcome.name()), goNoGo.by())
                : outcome == null ? "" : whenClosed(bid);
    }

    private String closed(LocalDate on, String outcome, String by) {
        return by.isEmpty() ? texts.of("gonogo.closed", Days.withWeekday(on), outcome) : texts.of("gonogo.closed.by", Days.withWeekday(on), outcome, by);
    }

    private String whenClosed(Bid bid) {
        var after = GoNoGoEdits.progressAfter(bid);
        var lane = texts.of("lane." + bid.progress().name());
        return after == bid.progress() ? texts.of("gonogo.closing.stays", lane)
                : texts.of("gonogo.closing.moves", lane, texts.of("lane." + after.name()));
    }
}
