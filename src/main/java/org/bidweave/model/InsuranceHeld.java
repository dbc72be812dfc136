package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A cover in place, with its limit and the day it expires.
public record InsuranceHeld(InsuranceType type, @Nullable Money limit, @Nullable LocalDate expires) {

    public InsuranceHeld {
        Require.notNegative(limit, "limit");
    }

    public InsuranceHeld withType(InsuranceType type) {
        return new InsuranceHeld(type, limit, expires);
    }

    public InsuranceHeld withLimit(@Nullable Money limit) {
        return new InsuranceHeld(type, limit, expires);
    }

    public InsuranceHeld withExpires(@Nullable LocalDate expires) {
        return new InsuranceHeld(type, limit, expires);
    }
}
