package org.bidweave.ui.shared.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.coverage.Choice;
import org.bidweave.coverage.MillionMarker;
import org.bidweave.coverage.WhoBenefits;
import org.bidweave.session.Live;

/// Who benefits from one alternative in one view, worked out together. `reach` is how many of the specialisms asked for can be reached in each
/// place (SPC-05).
record Benefits(Situation situation, WhoBenefits who, List<Choice> choices, Optional<MillionMarker> marker, List<Finding> reach) {

    static Benefits of(Live live, View view, LocalDate today) {
        var situation = new Situation(live.bid(), live.alternative(), view, today);
        return new Benefits(situation, WhoBenefits.of(situation), Choice.in(situation), MillionMarker.of(situation), live.in(view).of("SPC-05"));
    }

    /// Whether it reads the same as before.
    boolean sameAs(Benefits before) {
        return who.equals(before.who) && choices.equals(before.choices) && marker.equals(before.marker)
                && situation.tender().equals(before.situation.tender())
                && reach.stream().map(Finding::numbers).toList().equals(before.reach.stream().map(Finding::numbers).toList());
    }
}
