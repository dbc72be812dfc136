package org.bidweave.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A specialism the buyer asks for: in the lots named, or in all where none is named.
public record SpecialismRequirement(
        Specialism specialism,
        boolean mandatory,
        SpecialismScope scope,
        List<LotId> lots,
        int minimumHolders,
        @Nullable Presence minimumPresence) {

    public SpecialismRequirement {
        lots = List.copyOf(lots);
        if (minimumHolders < 1) {
            throw new IllegalArgumentException("A specialism asks for " + minimumHolders + " holders; it needs at least one.");
        }
    }

    public SpecialismRequirement withSpecialism(Specialism specialism) {
        return new SpecialismRequirement(specialism, mandatory, scope, lots, minimumHolders, minimumPresence);
    }

    public SpecialismRequirement withMandatory(boolean mandatory) {
        return new SpecialismRequirement(specialism, mandatory, scope, lots, minimumHolders, minimumPresence);
    }

    public SpecialismRequirement withScope(SpecialismScope scope) {
        return new SpecialismRequirement(specialism, mandatory, scope, lots, minimumHolders, minimumPresence);
    }

    public SpecialismRequirement withLots(List<LotId> lots) {
        return new SpecialismRequirement(specialism, mandatory, scope, lots, minimumHolders, minimumPresence);
    }

    public SpecialismRequirement withMinimumHolders(int minimumHolders) {
        return new SpecialismRequirement(specialism, mandatory, scope, lots, minimumHolders, minimumPresence);
    }

    public SpecialismRequirement withMinimumPresence(@Nullable Presence minimumPresence) {
        return new SpecialismRequirement(specialism, mandatory, scope, lots, minimumHolders, minimumPresence);
    }
}
