package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// How many references, ended within so many years of submission, each of at least this value.
public record ReferencesRequirement(int count, @Nullable Integer years, @Nullable Money leastValue) {

    public ReferencesRequirement {
        Require.notNegative(count, "count");
        Require.notNegative(years, "years");
        Require.notNegative(leastValue, "least value");
    }

    public ReferencesRequirement withCount(int count) {
        return new ReferencesRequirement(count, years, leastValue);
    }

    public ReferencesRequirement withYears(@Nullable Integer years) {
        return new ReferencesRequirement(count, years, leastValue);
    }

    public ReferencesRequirement withLeastValue(@Nullable Money leastValue) {
        return new ReferencesRequirement(count, years, leastValue);
    }
}
