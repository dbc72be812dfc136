package org.bidweave.edit;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.Area;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.Limits;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// What a user changes about the tender’s lists of requirements. What is no longer listed goes with everything that refers to it.
public final class RequirementEdits {

    private static final ReferencesRequirement NO_REFERENCES = new ReferencesRequirement(0, null, null);

    private RequirementEdits() {}

    public static Edit setPlaces(List<Area> areas) {
        return new Edit("Places", bid -> Dangling.cleared(bid, bid.withTender(tender -> tender.withAreas(areas))));
    }

    public static Edit setLines(List<ServiceLine> lines) {
        return new Edit("Service lines", bid -> Dangling.cleared(bid, bid.withTender(tender -> tender.withLines(lines))));
    }

    /// What each lot asks in its places; a lot without an entry asks for nothing.
    public static Edit setPresence(Map<LotId, List<AreaRequirement>> byLot) {
        return lots("Presence asked", lot -> lot.withAreas(byLot.getOrDefault(lot.id(), List.of())));
    }

    /// The volumes and line values of each lot as the given lots have them.
    public static Edit setVolumes(List<Lot> lots) {
        return new Edit("Volume", bid -> {
            var changed = bid;
            for (var from : lots) {
                changed = changed.withTender(tender ->
                        tender.withLot(from.id(), lot -> lot.withVolumes(from.volumes()).withLineValues(from.lineValues())));
            }
            return changed;
        });
    }

    public static Edit setMostLotsBid(@Nullable Integer most) {
        return tender("Most lots to bid for", it -> it.withLotLimits(new LotLimits(most, it.lotLimits().award())));
    }

    public static Edit setMostLotsWon(@Nullable Integer most) {
        return tender("Most lots to win", it -> it.withLotLimits(new LotLimits(it.lotLimits().bid(), most)));
    }

    /// A renamed specialism keeps the accreditations asked of whoever delivers it.
    public static Edit setSpecialisms(List<SpecialismRequirement> specialisms) {
        return tender("Specialisms asked", it -> {
            var renamed = it.withSpecialisms(specialisms);
            return specialisms.size() != it.specialisms().size() ? renamed : renamed.withAccreditations(
                    it.accreditations().stream().map(asked -> following(asked, it.specialisms(), specialisms)).toList());
        });
    }

    public static Edit setInsurance(List<InsuranceRequirement> insurance) {
        return tender("Insurance asked", it -> it.withInsurance(insurance));
    }

    public static Edit setAccreditations(List<AccreditationRequirement> accreditations) {
        return tender("Accreditations asked", it -> it.withAccreditations(accreditations));
    }

    public static Edit setReferenceCount(@Nullable Integer count) {
        return references("Number of references", it -> it.withCount(count == null ? 0 : count));
    }

    public static Edit setReferenceYears(@Nullable Integer years) {
        return references("Age of references", it -> it.withYears(years));
    }

    public static Edit setReferenceValue(@Nullable Money least) {
        return references("Least value of a reference", it -> it.withLeastValue(least));
    }

    public static Edit setLimits(Limits limits) {
        return new Edit("Limits used", bid -> bid.withLimits(limits));
    }

    /// References are not asked where nothing is said of them.
    private static Edit references(String name, UnaryOperator<ReferencesRequirement> change) {
        return tender(name, it -> {
            var known = it.references();
            var changed = change.apply(known == null ? NO_REFERENCES : known);
            return it.withReferences(changed.equals(NO_REFERENCES) ? null : changed);
        });
    }

    private static AccreditationRequirement following(
            AccreditationRequirement asked, List<SpecialismRequirement> before, List<SpecialismRequirement> after) {
        var names = before.stream().map(SpecialismRequirement::specialism).toList();
        int place = names.indexOf(asked.specialism());
        return place < 0 ? asked : asked.withSpecialism(after.get(place).specialism());
    }

    private static Edit lots(String name, UnaryOperator<Lot> change) {
        return tender(name, it -> it.withLots(it.lots().stream().map(change).toList()));
    }

    private static Edit tender(String name, UnaryOperator<Tender> change) {
        return new Edit(name, bid -> bid.withTender(change));
    }
}
