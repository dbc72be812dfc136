package org.bidweave.check.specialism;

import java.util.List;
import org.bidweave.check.Present;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;

/// Who delivers a specialism and is present enough in a place by the start of the contract.
/// Unsure where only plans would do and the contract has no start date.
record Reach(List<Present> there, boolean unsure) {

    static Reach of(Situation situation, Sought sought, AreaId area) {
        var start = situation.tender().dates().contractStart();
        var enough = situation.present(area).stream()
                .filter(present -> present.level().atLeast(sought.level()) && sought.heldBy(present.participant().id()))
                .toList();
        var there = enough.stream().filter(present -> present.by(start)).toList();
        return new Reach(there, there.isEmpty() && !enough.isEmpty() && start == null);
    }

    boolean reached() {
        return !there.isEmpty();
    }

    /// "Stillwater (a base) and Lantern (outreach)".
    String words() {
        return Words.list(there.stream().map(present -> present.name() + " (" + present.words() + ")").toList());
    }
}
