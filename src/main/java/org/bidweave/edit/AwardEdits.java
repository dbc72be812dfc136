package org.bidweave.edit;

import org.bidweave.model.Award;
import org.bidweave.model.Decimal;
import org.jspecify.annotations.Nullable;

/// What a user records of the buyer's decision.
public final class AwardEdits {

    private AwardEdits() {}

    public static Edit setResult(Award.@Nullable Result result) {
        return new Edit("The buyer’s decision", bid -> bid.withAward(bid.award().withResult(result)));
    }

    public static Edit setChance(@Nullable Decimal chance) {
        return new Edit("How likely the bid is to be won", bid -> bid.withAward(bid.award().withChance(chance)));
    }

    public static Edit setLearned(String learned) {
        return new Edit("What was learned", bid -> bid.withAward(bid.award().withLearned(learned)));
    }
}
