package org.bidweave.ui.consortium;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Alternative;
import org.bidweave.model.Bid;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.session.Live;
import org.bidweave.session.Session;

/// What is on screen: one alternative, the whole plan and the view chosen, with what the rules say of each.
record Seen(Situation planned, Situation inView, Assessment plan, Assessment findings) {

    static Seen of(Session session) {
        return of(session.liveProperty().get(), session.viewProperty().get());
    }

    static Seen of(Live live, View view) {
        return new Seen(live.plan(), live.situation(view), live.planned(), live.in(view));
    }

    Bid bid() {
        return planned.bid();
    }

    Alternative alternative() {
        return planned.alternative();
    }

    List<Member> members() {
        return alternative().members();
    }

    /// Whether it takes part in the plan at all.
    boolean takesPart(OrganisationId id) {
        return inPlan(id).isPresent();
    }

    boolean counted(OrganisationId id) {
        return inView.members().stream().anyMatch(p -> p.id().equals(id)) || inView.guarantors().stream().anyMatch(p -> p.id().equals(id));
    }

    Optional<Participant> inPlan(OrganisationId id) {
        return Stream.concat(planned.members().stream(), planned.guarantors().stream()).filter(p -> p.id().equals(id)).findFirst();
    }

    /// Yearly value of the lots bid; nought where no lot has one.
    Money value() {
        return Money.sum(planned.lotsBid().stream().flatMap(lot -> Optional.ofNullable(lot.annualValue()).stream()).toList());
    }

    Money share(Member member) {
        return Money.sum(lots().stream().map(lot -> member.shares().getOrDefault(lot, Money.ZERO)).toList());
    }

    Money fee(Member member) {
        return Money.sum(lots().stream().map(lot -> member.fees().getOrDefault(lot, Money.ZERO)).toList());
    }

    List<LotId> lots() {
        return planned.lotIdsBid();
    }
}
