package org.bidweave.ui.shared.findings;

import java.util.Optional;
import org.bidweave.check.Finding;
import org.bidweave.model.OrganisationId;

/// Which findings are shown: of one family of rules, about one partner, or all.
record Filter(Optional<Family> family, Optional<OrganisationId> partner) {

    static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

    boolean shows(Finding finding) {
        return family.map(f -> f.has(finding.rule().id())).orElse(true)
                && partner.map(p -> p.equals(finding.about().partner())).orElse(true);
    }

    Filter withFamily(Optional<Family> chosen) {
        return new Filter(chosen, partner);
    }

    Filter withPartner(Optional<OrganisationId> chosen) {
        return new Filter(family, chosen);
    }
}
