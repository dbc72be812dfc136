package org.bidweave.edit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.AreaId;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.LegalForm;
import org.bidweave.model.LocalEvidence;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Reference;
import org.bidweave.model.Standing;
import org.bidweave.model.YearOfAccounts;
import org.jspecify.annotations.Nullable;

/// What a user changes about an organisation as the bid knows it, in every alternative at once. `called` is the short name that undo says.
public record OrganisationEdits(OrganisationId id, String called) {

    public static OrganisationEdits of(Organisation organisation) {
        return new OrganisationEdits(organisation.id(), organisation.shortName());
    }

    /// An organisation the bid does not know yet, under an id made from its name. The id of one that was merged into another stays its own, for
    /// copies of it are out in bids.
    public static Organisation named(Bid bid, String name) {
        var stem = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var id = new OrganisationId(stem.isEmpty() ? "partner" : stem);
        for (int number = 2; taken(bid, id); number++) {
            id = new OrganisationId(stem + "-" + number);
        }
        return Organisation.named(id, name);
    }

    private static boolean taken(Bid bid, OrganisationId id) {
        return bid.organisations().stream().anyMatch(one -> one.id().equals(id) || one.profile().formerIds().contains(id.value()));
    }

    public Edit setName(String name) {
        return change("Name of " + called, organisation -> organisation.withName(name));
    }

    public Edit setRegisterId(String registerId) {
        return change(whose() + " registered number", organisation -> organisation.withRegisterId(registerId));
    }

    public Edit setLegalForm(@Nullable LegalForm form) {
        return change(whose() + " legal form", organisation -> organisation.withLegalForm(form));
    }

    public Edit setVcse(@Nullable Boolean vcse) {
        return change("Whether " + called + " is a VCSE", organisation -> organisation.withVcse(vcse));
    }

    public Edit setHomeAreas(List<AreaId> areas) {
        return change(whose() + " home places", organisation -> organisation.withHomeAreas(areas));
    }

    public Edit setAccounts(List<YearOfAccounts> accounts) {
        return change(whose() + " accounts", o -> o.withFinances(o.finances().withAccounts(accounts)));
    }

    public Edit setFreeReserves(@Nullable Money reserves) {
        return change(whose() + " free reserves", o -> o.withFinances(o.finances().withFreeReserves(reserves)));
    }

    public Edit setBalanceSheet(BalanceSheet sheet) {
        return change(whose() + " balance sheet", o -> o.withFinances(o.finances().withBalanceSheet(sheet)));
    }

    public Edit setPresence(List<PresenceHeld> presence) {
        return change(whose() + " presence", organisation -> organisation.withPresence(presence));
    }

    /// Work allocated from a renamed pool follows it; work from a pool that goes stays, with its pool open.
    public Edit setStaffPools(Map<String, Decimal> pools) {
        return new Edit(whose() + " staff", bid -> {
            var before = bid.organisation(id).map(organisation -> List.copyOf(organisation.staffPools().keySet())).orElse(List.of());
            var moved = PoolsRenamed.between(before, List.copyOf(pools.keySet()));
            return moved.in(bid.withOrganisation(id, organisation -> organisation.withStaffPools(pools)), id);
        });
    }

    public Edit setInsurance(List<InsuranceHeld> insurance) {
        return change(whose() + " insurance", organisation -> organisation.withInsurance(insurance));
    }

    public Edit setAccreditations(List<AccreditationHeld> accreditations) {
        return change(whose() + " accreditations", organisation -> organisation.withAccreditations(accreditations));
    }

    public Edit setReferences(List<Reference> references) {
        return change(whose() + " references", organisation -> organisation.withReferences(references));
    }

    public Edit setLocalEvidence(List<LocalEvidence> evidence) {
        return change(whose() + " local evidence", organisation -> organisation.withLocalEvidence(evidence));
    }

    public Edit setStanding(Standing standing) {
        return change(whose() + " standing", organisation -> organisation.withStanding(standing));
    }

    private String whose() {
        return called + (called.endsWith("s") ? "’" : "’s");
    }

    private Edit change(String name, UnaryOperator<Organisation> change) {
        return new Edit(name, bid -> bid.withOrganisation(id, change));
    }
}
