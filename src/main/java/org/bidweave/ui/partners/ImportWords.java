package org.bidweave.ui.partners;

import org.bidweave.ui.partners.RegisterImport.Reading;
import org.bidweave.ui.partners.RegisterImport.State;
import org.bidweave.ui.shared.Texts;

/// How far an import is, in words.
public record ImportWords(Texts texts) {

    /// "Importing: 42%"; all is not done before it is in its place.
    String whole(Reading now) {
        return now.part() == 0 ? texts.of("registers.brief") : texts.of("registers.brief.part", Math.min(99, (int) (now.part() * 100)));
    }

    /// "120,000 rows of about 395,000"; empty before the first row.
    String rows(Reading now) {
        return now.rows() == 0 ? "" : now.about() > 0 ? texts.of("registers.rows.about", now.rows(), now.about()) : texts.of("registers.rows", now.rows());
    }

    /// In a few words, for the foot of the navigation; empty while there is nothing to say.
    public String brief(State state) {
        return switch (state) {
            case State.Idle _, State.Looking _, State.Offered _ -> "";
            case State.Running(var now) -> whole(now);
            case State.Done done -> texts.of(done.rest().isEmpty() && done.smaller().isEmpty() ? "registers.brief.done" : "registers.brief.rest");
            case State.Failed _ -> texts.of("registers.brief.failed");
        };
    }
}
