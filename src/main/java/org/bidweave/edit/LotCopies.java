package org.bidweave.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidweave.model.Alternative;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverRule;

/// Lots copied with what is asked in them, and what is asked in one lot copied to others.
public final class LotCopies {

    private LotCopies() {}

    /// Each copy stands behind the last of the lots copied, is bid for where its original is, and has its original's turnover sum and specialisms.
    public static Edit copy(List<LotId> lots) {
        return new Edit(lots.size() == 1 ? "Copy lot" : "Copy " + lots.size() + " lots", bid -> copied(bid, lots));
    }

    /// The places with their presence, the volumes and the line values of one lot, in place of what the others ask.
    public static Edit requirements(LotId from, List<LotId> to) {
        return new Edit("Copy requirements to other lots", bid -> bid.withTender(tender -> {
            var source = tender.lot(from);
            return tender.withLots(tender.lots().stream().map(lot -> to.contains(lot.id())
                    ? lot.withAreas(source.areas()).withVolumes(source.volumes()).withLineValues(source.lineValues())
                    : lot).toList());
        }));
    }

    private static Bid copied(Bid bid, List<LotId> lots) {
        var copies = new LinkedHashMap<LotId, LotId>();
        bid.tender().lots().stream().map(Lot::id).filter(lots::contains)
                .forEach(lot -> copies.put(lot, Ids.nextLot(bid.tender(), Set.copyOf(copies.values()))));
        return bid.withTender(tender -> copied(tender, copies))
                .withAlternatives(bid.alternatives().stream().map(alternative -> copied(bid.tender(), alternative, copies)).toList());
    }

    private static Tender copied(Tender tender, Map<LotId, LotId> copies) {
        var lots = new ArrayList<>(tender.lots());
        int at = 1 + lots.stream().filter(lot -> copies.containsKey(lot.id())).mapToInt(lots::indexOf).max().orElse(lots.size() - 1);
        for (var copy : copies.entrySet()) {
            lots.add(at++, copied(tender.lot(copy.getKey()), copy.getValue(), lots));
        }
        return tender.withLots(lots)
                .withTurnover(copied(tender.turnover(), copies))
                .withSpecialisms(tender.specialisms().stream().map(asked -> copied(asked, copies)).toList());
    }

    private static Lot copied(Lot lot, LotId id, List<Lot> lots) {
        return new Lot(id, copyOf(lot.name(), lots), lot.description(), lot.annualValue(), lot.areas(), lot.volumes(), lot.lineValues());
    }

    /// "Advice (copy)", or "Advice (copy 2)" where there is such a lot.
    private static String copyOf(String title, List<Lot> lots) {
        var stem = title.replaceFirst(" \\(copy( \\d+)?\\)$", "");
        var name = stem + " (copy)";
        for (int number = 2; taken(name, lots); number++) {
            name = stem + " (copy " + number + ")";
        }
        return name;
    }

    private static boolean taken(String name, List<Lot> lots) {
        return lots.stream().anyMatch(lot -> lot.title().equals(name));
    }

    private static TurnoverRule copied(TurnoverRule rule, Map<LotId, LotId> copies) {
        var amounts = new LinkedHashMap<LotId, Money>(rule.lotAmounts());
        copies.forEach((lot, copy) -> {
            var amount = rule.lotAmounts().get(lot);
            if (amount != null) {
                amounts.put(copy, amount);
            }
        });
        return rule.withLotAmounts(amounts);
    }

    /// A specialism asked in no lot in particular is asked in the copies too.
    private static SpecialismRequirement copied(SpecialismRequirement asked, Map<LotId, LotId> copies) {
        var lots = new ArrayList<>(asked.lots());
        asked.lots().stream().filter(copies::containsKey).map(copies::get).forEach(lots::add);
        return asked.withLots(lots);
    }

    /// In the tender's order, as lots ticked one by one are.
    private static Alternative copied(Tender before, Alternative alternative, Map<LotId, LotId> copies) {
        var order = copied(before, copies).lots().stream().map(Lot::id).toList();
        return alternative.withLotsBid(order.stream().filter(lot -> alternative.lotsBid().contains(original(lot, copies))).toList());
    }

    private static LotId original(LotId lot, Map<LotId, LotId> copies) {
        return copies.entrySet().stream().filter(copy -> copy.getValue().equals(lot)).map(Map.Entry::getKey).findFirst().orElse(lot);
    }
}
