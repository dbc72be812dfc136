package org.bidweave.check.compliance;

import java.util.List;
import org.bidweave.check.Check;

/// Insurance, accreditations, references, declarations and other paper.
public final class ComplianceChecks {

    private ComplianceChecks() {}

    public static List<Check> all() {
        return List.of();
    }
}
