package org.bidweave.ui.consortium.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.allocation.OtherBids;
import org.bidweave.allocation.Proposal;
import org.bidweave.allocation.ShortNames;
import org.bidweave.allocation.StaffUse;
import org.bidweave.allocation.StaffWords;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.LotId;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.Texts;

/// Sentences about a proposal.
record AllocationWords(Texts texts) {

    static final String NONE = "–";

    String what(Proposal proposal) {
        if (proposal.changes().isEmpty()) {
            return texts.of("allocation.changes.none");
        }
        long rows = proposal.changes().stream().map(Proposal.Change::cell).distinct().count();
        long people = proposal.people();
        return texts.of(people < 0 ? "allocation.changes.fewer" : "allocation.changes.more", Words.people(Math.abs(people)), Words.count(rows, "row"),
                Words.count(proposal.changes().size(), "figure"));
    }

    /// Each reason once, with the people it leaves open.
    List<String> open(Proposal proposal) {
        Map<String, Long> byReason = new LinkedHashMap<>();
        proposal.open().forEach(open -> byReason.merge(open.why(), open.people(), Long::sum));
        var sentences = new ArrayList<String>();
        byReason.forEach((why, people) -> sentences.add(people == 0
                ? Words.sentence(why)
                : texts.of("allocation.open.because", Words.people(people), why)));
        return sentences;
    }

    /// Money does not follow work by itself.
    String shares(Situation plan, Collection<OrganisationId> partners, Collection<LotId> lots) {
        var names = ShortNames.of(plan);
        return texts.of("allocation.shares", Words.list(plan.members().stream().filter(it -> partners.contains(it.id()))
                .map(it -> names.getOrDefault(it.id(), it.name()) + " " + share(it, lots)).toList()));
    }

    private static String share(Participant partner, Collection<LotId> lots) {
        return Words.money(partner.share(lots).exact());
    }

    /// Of the pools that the proposal draws on, those that other live bids draw on too.
    List<String> elsewhere(Situation plan, OtherBids others, Proposal proposal) {
        return StaffUse.in(plan, others).stream()
                .filter(use -> !use.elsewhere().isEmpty() && proposal.changes().stream().anyMatch(change ->
                        change.partner().equals(use.partner().id()) && change.after().pool().equals(use.pool())))
                .map(StaffWords::of).toList();
    }
}
