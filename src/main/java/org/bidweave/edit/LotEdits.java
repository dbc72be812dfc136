package org.bidweave.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Presence;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// What a user changes about one lot of the tender. `called` is "Lot 3", as undo says it.
public record LotEdits(LotId lot, String called) {

    /// A lot that the tender does not have yet is called by the number it is about to get.
    public static LotEdits of(Tender tender, LotId lot) {
        var ids = tender.lots().stream().map(Lot::id).toList();
        return new LotEdits(lot, "Lot " + ((ids.contains(lot) ? ids.indexOf(lot) : ids.size()) + 1));
    }

    /// Before another lot, or at the end; the alternative bids for it from the start.
    public Edit add(Optional<LotId> before, AlternativeId alternative) {
        var bidFor = bidFor(alternative, true);
        return new Edit("New lot", bid -> bidFor.change().apply(bid.withTender(tender ->
                tender.withLots(inserted(tender.lots(), before)))));
    }

    public Edit delete() {
        return new Edit("Delete " + inSentence(), bid -> Dangling.cleared(bid, bid.withTender(tender ->
                tender.withLots(tender.lots().stream().filter(other -> !other.id().equals(lot)).toList()))));
    }

    public Edit setTitle(String title) {
        return change("name", it -> it.withTitle(title));
    }

    public Edit setDescription(String description) {
        return change("description", it -> it.withDescription(description));
    }

    public Edit setAnnualValue(@Nullable Money value) {
        return change("value", it -> it.withAnnualValue(value));
    }

    /// Places by name or code. One that the tender does not have becomes a new place; places the lot had keep what is asked there.
    public Edit setPlaces(List<Area> places) {
        return new Edit(called + " places", bid -> {
            var known = bid.withTender(tender -> tender.withAreas(Placed.with(tender.areas(), places)));
            var ids = places.stream().map(place -> Placed.find(known.tender().areas(), place).orElseThrow().id()).distinct().toList();
            return known.withTender(tender -> tender.withLot(lot, it -> it.withAreas(asked(it, ids))));
        });
    }

    /// The same presence in every place of the lot.
    public Edit setPresence(Presence level) {
        return change("presence", it -> it.withAreas(it.areas().stream().map(asked -> asked.withLevel(level)).toList()));
    }

    public Edit bidFor(AlternativeId alternative, boolean bidFor) {
        return new Edit((bidFor ? "Bid for " : "Do not bid for ") + inSentence(), bid -> bid.withAlternative(alternative, a -> {
            var lots = bid.tender().lots().stream().map(Lot::id)
                    .filter(id -> id.equals(lot) ? bidFor : a.lotsBid().contains(id)).toList();
            return a.withLotsBid(lots).withPreference(a.preference().stream().filter(lots::contains).toList());
        }));
    }

    /// For every lot of the tender, or for none.
    public static Edit bidForAll(AlternativeId alternative, boolean bidFor) {
        return new Edit(bidFor ? "Bid for all lots" : "Bid for no lot", bid -> bid.withAlternative(alternative, a -> bidFor
                ? a.withLotsBid(bid.tender().lots().stream().map(Lot::id).toList())
                : a.withLotsBid(List.of()).withPreference(List.of())));
    }

    /// One place up, or down where `by` is 1, in the order of preference; a lot that has no place yet gets the last.
    public Edit movePreference(AlternativeId alternative, int by) {
        return new Edit(called + " preference", bid -> bid.withAlternative(alternative, a -> {
            int place = a.preference().indexOf(lot);
            var order = new ArrayList<>(a.preference());
            order.remove(lot);
            order.add(place < 0 ? order.size() : Math.clamp(place + by, 0, order.size()), lot);
            return a.withPreference(order);
        }));
    }

    /// First is 1; `null` takes the lot out of the order.
    public Edit setPreference(AlternativeId alternative, @Nullable Integer place) {
        return new Edit(called + " preference", bid -> bid.withAlternative(alternative, a -> {
            var order = new ArrayList<>(a.preference());
            order.remove(lot);
            if (place != null) {
                order.add(Math.clamp(place - 1, 0, order.size()), lot);
            }
            return a.withPreference(order);
        }));
    }

    /// The turnover the buyer asks for this lot alone.
    public Edit setTurnoverAmount(@Nullable Money amount) {
        return new Edit(called + " turnover", bid -> bid.withTender(tender -> {
            var amounts = new LinkedHashMap<>(tender.turnover().lotAmounts());
            if (amount == null) {
                amounts.remove(lot);
            } else {
                amounts.put(lot, amount);
            }
            return tender.withTurnover(tender.turnover().withLotAmounts(amounts));
        }));
    }

    private Edit change(String what, UnaryOperator<Lot> change) {
        return new Edit(called + " " + what, bid -> bid.withTender(tender -> tender.withLot(lot, change)));
    }

    private String inSentence() {
        return called.replaceFirst("^Lot", "lot");
    }

    private List<Lot> inserted(List<Lot> lots, Optional<LotId> before) {
        var all = new ArrayList<>(lots);
        int at = before.map(id -> lots.stream().map(Lot::id).toList().indexOf(id)).filter(place -> place >= 0).orElse(lots.size());
        all.add(at, Lot.named(lot, ""));
        return all;
    }

    /// A new place asks for the presence that the lot's other places agree on.
    private static List<AreaRequirement> asked(Lot lot, List<AreaId> places) {
        var levels = lot.areas().stream().map(AreaRequirement::level).distinct().toList();
        var level = levels.size() == 1 ? levels.getFirst() : Presence.NONE;
        var passFail = !lot.areas().isEmpty() && lot.areas().stream().allMatch(AreaRequirement::passFail);
        return places.stream()
                .map(place -> lot.areas().stream().filter(asked -> asked.area().equals(place)).findFirst()
                        .orElse(new AreaRequirement(place, level, null, passFail)))
                .toList();
    }
}
