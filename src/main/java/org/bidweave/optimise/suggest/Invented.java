package org.bidweave.optimise.suggest;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bidweave.check.Situation;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Evidence;
import org.bidweave.model.Exclusion;
import org.bidweave.model.Finances;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.LegalForm;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Reference;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.YearOfAccounts;

/// An organisation that brings what is missing, and is insured as the buyer asks.
record Invented(Situation now, MissingPartner asked) {

    static final Organisation NOBODY = Organisation.named(new OrganisationId("missing-partner"), "Missing partner");

    Organisation organisation() {
        var turnover = asked.turnover();
        var accounts = turnover == null ? List.<YearOfAccounts>of()
                : Collections.nCopies(now.tender().turnover().years(), new YearOfAccounts(null, turnover, turnover, null));
        return NOBODY.withLegalForm(LegalForm.CIO)
                .withVcse(true)
                .withFinances(Finances.EMPTY.withAccounts(accounts))
                .withSpecialisms(asked.specialisms().stream().map(specialism -> new SpecialismHeld(specialism, Evidence.EVIDENCED, "")).toList())
                .withPresence(asked.presence().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparing(AreaId::value)))
                        .map(place -> new PresenceHeld(place.getKey(), place.getValue(), null)).toList())
                .withStaffPools(staff())
                .withInsurance(now.tender().insurance().stream().map(cover -> new InsuranceHeld(cover.type(), cover.minimum(), null)).toList())
                .withAccreditations(asked.accreditations().stream().map(name -> new AccreditationHeld(name, null)).toList())
                .withReferences(IntStream.range(0, asked.references()).mapToObj(this::reference).toList())
                .withStanding(NOBODY.standing().withExclusion(Exclusion.NONE));
    }

    /// One pool for each line, called after it.
    private Map<String, Decimal> staff() {
        var pools = new TreeMap<String, Decimal>();
        asked.staff().forEach((cell, staff) -> pools.merge(cell.line().value(), staff, Decimal::plus));
        return pools;
    }

    private Reference reference(int number) {
        var asks = now.tender().references();
        return new Reference("Reference " + (number + 1), "", asks == null ? null : asks.leastValue(), null, true, true, true);
    }
}
