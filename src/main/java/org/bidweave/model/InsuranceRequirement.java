package org.bidweave.model;

/// A cover the buyer asks for, and who must hold it.
public record InsuranceRequirement(InsuranceType type, Money minimum, InsuranceHolder holder, NeededBy neededBy) {

    public InsuranceRequirement {
        Require.notNegative(minimum, "minimum");
    }

    public InsuranceRequirement withType(InsuranceType type) {
        return new InsuranceRequirement(type, minimum, holder, neededBy);
    }

    public InsuranceRequirement withMinimum(Money minimum) {
        return new InsuranceRequirement(type, minimum, holder, neededBy);
    }

    public InsuranceRequirement withHolder(InsuranceHolder holder) {
        return new InsuranceRequirement(type, minimum, holder, neededBy);
    }

    public InsuranceRequirement withNeededBy(NeededBy neededBy) {
        return new InsuranceRequirement(type, minimum, holder, neededBy);
    }
}
