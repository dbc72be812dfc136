package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// What the work costs a member a year: direct cost and overhead on top of it (0.15 is 15%); mobilisation and advance once.
public record Costs(
        @Nullable Money direct,
        @Nullable Decimal overheadRate,
        @Nullable Money mobilisation,
        @Nullable Money advance) {

    public Costs {
        Require.notNegative(direct, "direct");
        Require.notNegative(overheadRate, "overhead rate");
        Require.notNegative(mobilisation, "mobilisation");
        Require.notNegative(advance, "advance");
    }

    public static final Costs EMPTY = new Costs(null, null, null, null);

    public Costs withDirect(@Nullable Money direct) {
        return new Costs(direct, overheadRate, mobilisation, advance);
    }

    public Costs withOverheadRate(@Nullable Decimal overheadRate) {
        return new Costs(direct, overheadRate, mobilisation, advance);
    }

    public Costs withMobilisation(@Nullable Money mobilisation) {
        return new Costs(direct, overheadRate, mobilisation, advance);
    }

    public Costs withAdvance(@Nullable Money advance) {
        return new Costs(direct, overheadRate, mobilisation, advance);
    }
}
