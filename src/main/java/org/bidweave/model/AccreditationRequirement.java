package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// An accreditation the buyer asks for; the specialism belongs to the scope `DELIVERING`.
public record AccreditationRequirement(String name, AccreditationScope scope, @Nullable Specialism specialism) {

    public AccreditationRequirement {
        name = name.strip();
        Require.named(name, "accreditation");
        if (scope == AccreditationScope.DELIVERING && specialism == null) {
            throw new IllegalArgumentException("The accreditation “" + name + "” is asked of whoever delivers a specialism, but names none.");
        }
    }

    public AccreditationRequirement withName(String name) {
        return new AccreditationRequirement(name, scope, specialism);
    }

    public AccreditationRequirement withScope(AccreditationScope scope) {
        return new AccreditationRequirement(name, scope, specialism);
    }

    public AccreditationRequirement withSpecialism(@Nullable Specialism specialism) {
        return new AccreditationRequirement(name, scope, specialism);
    }
}
