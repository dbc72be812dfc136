package org.bidweave.ui.suggest;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.Assessment;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.MissingPartner;
import org.bidweave.optimise.suggest.NotPossible;
import org.bidweave.optimise.suggest.UntilSigned;

/// What a search came to. `before` is what the rules said before it; `untilSigned` how each answer stands on the day it is applied; `missing` is
/// there where not even the best meets everything.
record Result(Assessment before, Answer answer, List<UntilSigned> untilSigned, Optional<Missing> missing) {

    Result {
        untilSigned = List.copyOf(untilSigned);
    }

    /// What stands in the way, and the partner who would do.
    record Missing(NotPossible why, MissingPartner partner) {

        /// Where all that fails is a matter of papers and terms.
        boolean nothing() {
            return why.nothing() && partner.nothing();
        }
    }
}
