package org.bidweave.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bidweave.model.Alternative;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.Tender;

/// What refers to lots, places and lines that an edit took off the tender, and so has to go with them.
record Dangling(Set<LotId> lots, Set<AreaId> areas, Set<LineId> lines) {

    /// `after` without anything that refers to what `before` listed and `after` does not.
    static Bid cleared(Bid before, Bid after) {
        var was = before.tender();
        var is = after.tender();
        var gone = new Dangling(
                missing(was.lots(), is.lots(), Lot::id),
                missing(was.areas(), is.areas(), Area::id),
                missing(was.lines(), is.lines(), ServiceLine::id));
        return gone.lots.isEmpty() && gone.areas.isEmpty() && gone.lines.isEmpty() ? after : gone.clear(after);
    }

    private static <T, I> Set<I> missing(List<T> was, List<T> is, Function<T, I> id) {
        var gone = new HashSet<>(was.stream().map(id).toList());
        is.forEach(item -> gone.remove(id.apply(item)));
        return gone;
    }

    private Bid clear(Bid bid) {
        return bid.withTender(this::clear)
                .withOrganisations(bid.organisations().stream().map(this::clear).toList())
                .withAlternatives(bid.alternatives().stream().map(this::clear).toList());
    }

    private Tender clear(Tender tender) {
        return tender.withLots(tender.lots().stream().map(this::clear).toList())
                .withTurnover(tender.turnover().withLotAmounts(kept(tender.turnover().lotAmounts())))
                .withSpecialisms(tender.specialisms().stream()
                        .filter(asked -> asked.lots().isEmpty() || !lots.containsAll(asked.lots()))
                        .map(this::clear).toList())
                .withPublished(kept(tender.published(), text -> text.lot() == null || !lots.contains(text.lot())));
    }

    private SpecialismRequirement clear(SpecialismRequirement asked) {
        return asked.withLots(kept(asked.lots(), lot -> !lots.contains(lot)));
    }

    private Lot clear(Lot lot) {
        var values = new LinkedHashMap<>(lot.lineValues());
        values.keySet().removeAll(lines);
        return lot.withAreas(kept(lot.areas(), asked -> !areas.contains(asked.area())))
                .withVolumes(kept(lot.volumes(), volume -> !areas.contains(volume.area()) && !lines.contains(volume.line())))
                .withLineValues(values);
    }

    private Organisation clear(Organisation organisation) {
        return organisation.withHomeAreas(kept(organisation.homeAreas(), area -> !areas.contains(area)))
                .withPresence(kept(organisation.presence(), held -> !areas.contains(held.area())))
                .withLocalEvidence(kept(organisation.localEvidence(), evidence -> !areas.contains(evidence.area())));
    }

    private Alternative clear(Alternative alternative) {
        return alternative.withLotsBid(kept(alternative.lotsBid(), lot -> !lots.contains(lot)))
                .withPreference(kept(alternative.preference(), lot -> !lots.contains(lot)))
                .withUnallocated(kept(alternative.unallocated()))
                .withMembers(alternative.members().stream().map(this::clear).toList());
    }

    private Member clear(Member member) {
        var rivals = member.rivalLots();
        return member.withShares(kept(member.shares()))
                .withFees(kept(member.fees()))
                .withAllocations(kept(member.allocations(), work ->
                        !lots.contains(work.lot()) && !areas.contains(work.area()) && !lines.contains(work.line())))
                .withLineValues(kept(member.lineValues(), value -> !lots.contains(value.lot()) && !lines.contains(value.line())))
                .withRivalLots(rivals == null ? null : kept(rivals, lot -> !lots.contains(lot)));
    }

    private <V> Map<LotId, V> kept(Map<LotId, V> byLot) {
        var all = new LinkedHashMap<>(byLot);
        all.keySet().removeAll(lots);
        return all;
    }

    private static <T> List<T> kept(Collection<T> all, Predicate<T> stays) {
        return all.stream().filter(stays).toList();
    }
}
