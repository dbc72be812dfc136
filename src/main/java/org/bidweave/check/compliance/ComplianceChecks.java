package org.bidweave.check.compliance;

import java.util.List;
import org.bidweave.check.Check;

/// Whether everyone has what the buyer asks to see: cover, accreditations, references, declarations, signatures.
public final class ComplianceChecks {

    private ComplianceChecks() {}

    public static List<Check> all() {
        return List.of(
                new ContractingPartiesAreInsured(),
                new DeliverersMeetTheFlowDown(),
                new AccreditationsAreHeldWhereNeeded(),
                new ThereAreEnoughReferences(),
                new ReferencesBelongToThoseWhoDoTheWork(),
                new DeclarationsAndRegistrationAreIn(),
                new ReliedOnPartnersHaveSigned(),
                new DueDiligenceIsDone(),
                new NobodyIsExcluded(),
                new SubcontractorsAreListedForDebarment(),
                new CoverLastsUntilTheContract(),
                new AccreditationsLastUntilTheContract());
    }
}
