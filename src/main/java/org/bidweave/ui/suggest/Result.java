package org.bidweave.ui.suggest;

import java.util.Optional;
import org.bidweave.check.Assessment;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.MissingPartner;
import org.bidweave.optimise.suggest.NotPossible;

/// What a search came to. `before` is what the rules said before it; `missing` is there where not even the best meets everything.
record Result(Assessment before, Answer answer, Optional<Missing> missing) {

    /// What stands in the way, and the partner who would do.
    record Missing(NotPossible why, MissingPartner partner) {}
}
