package org.bidweave.ui.consortium;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bidweave.check.Turnover;
import org.bidweave.check.Words;
import org.bidweave.model.Organisation;
import org.bidweave.model.Role;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.NameWords;
import org.bidweave.ui.consortium.copies.Copies;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.OfferField;

/// Who can be added for a name that is being typed: organisations of the bid, my organisations, or a new one of that name. One that is in the
/// consortium already is gone to.
record PartnerOffers(Texts texts, ConsortiumActs acts, Copies copies) {

    record Offer(String title, String second, Consumer<Role> add) implements OfferField.Offer {}

    private static final int MOST = 40;

    List<Offer> of(String typed) {
        var sought = new NameWords(typed);
        var bid = acts.session().bid();
        var known = bid.organisations().stream().filter(one -> sought.foundIn(one.name() + " " + one.registerId())).toList();
        var exact = Stream.concat(known.stream().map(Organisation::name), copies.offered(typed).stream().map(one -> one.profile().name()))
                .anyMatch(name -> name.equalsIgnoreCase(typed.strip()));
        return Stream.of(
                        known.stream().filter(one -> !acts.isMember(one.id())).map(this::known),
                        copies.offered(typed).stream().map(this::mine),
                        known.stream().filter(one -> acts.isMember(one.id())).map(this::member),
                        Optional.of(typed.strip()).filter(name -> !name.isEmpty() && !exact).map(this::named).stream())
                .flatMap(offers -> offers.limit(MOST)).toList();
    }

    private Offer known(Organisation organisation) {
        return new Offer(organisation.name(), texts.of("consortium.offer.known"), role -> acts.open(acts.add(organisation.name(), role)));
    }

    private Offer mine(CopyInBid one) {
        return new Offer(one.profile().name(), line(one), role -> acts.open(acts.addCopy(one, role)));
    }

    private Offer member(Organisation organisation) {
        return new Offer(organisation.name(), texts.of("consortium.offer.member"), _ -> acts.open(organisation.id()));
    }

    private Offer named(String name) {
        return new Offer(texts.of("consortium.offer.new", name), texts.of("consortium.offer.new.second"), role -> acts.open(acts.add(name, role)));
    }

    /// "My organisations, £340,000"
    private String line(CopyInBid one) {
        var turnover = Turnover.of(one.profile(), acts.session().bid().tender().turnover());
        return turnover == null ? texts.of("consortium.offer.mine") : texts.of("consortium.offer.mine.turnover", Words.money(turnover));
    }
}
