package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// One kind of service. Standard: people a year for each full-time worker; safe maximum likewise, 1.10 times the standard where `null`.
public record ServiceLine(
        LineId id,
        String name,
        String unit,
        @Nullable Decimal standard,
        @Nullable Decimal safeMaximum) {

    public ServiceLine {
        name = name.strip();
        unit = unit.strip();
        Require.notNegative(standard, "standard");
        Require.notNegative(safeMaximum, "safe maximum");
    }

    public ServiceLine withName(String name) {
        return new ServiceLine(id, name, unit, standard, safeMaximum);
    }

    public ServiceLine withUnit(String unit) {
        return new ServiceLine(id, name, unit, standard, safeMaximum);
    }

    public ServiceLine withStandard(@Nullable Decimal standard) {
        return new ServiceLine(id, name, unit, standard, safeMaximum);
    }

    public ServiceLine withSafeMaximum(@Nullable Decimal safeMaximum) {
        return new ServiceLine(id, name, unit, standard, safeMaximum);
    }
}
