package org.bidweave.optimise.suggest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;

/// Why a suggestion cannot even be searched for.
record Refusals(Situation now, Wishes wishes) {

    private static final int NAMED = 3;

    Optional<String> first() {
        return Stream.of(noLots(), noValue(), nobody(), strangers(), inAndOut(), apart(), lead(), tooMany()).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> where(boolean wrong, String why) {
        return wrong ? Optional.of(why) : Optional.empty();
    }

    private Optional<String> noLots() {
        return where(now.lotsBid().isEmpty(), "The alternative bids for no lot, so there is nothing to find partners for.");
    }

    private Optional<String> noValue() {
        var lots = now.lotsBid().stream().filter(lot -> lot.annualValue() == null || !lot.annualValue().isPositive()).map(lot -> lot.id()).toList();
        return where(!lots.isEmpty(), "Enter the yearly value of " + Words.lots(now.tender(), lots)
                + " first: without it nobody’s share can be worked out.");
    }

    private Optional<String> nobody() {
        return where(now.members().isEmpty() && wishes.pool().isEmpty(), "There is nobody to choose from: the pool is empty.");
    }

    private Optional<String> strangers() {
        var known = Stream.concat(wishes.pool().stream(), now.bid().organisations().stream()).map(Organisation::id).toList();
        return Stream.of(wishes.with(), wishes.mayLead()).flatMap(List::stream).filter(id -> !known.contains(id)).findFirst()
                .map(id -> "“" + id + "” is to be in, but is neither in the bid nor in the pool.");
    }

    private Optional<String> inAndOut() {
        return wishes.with().stream().filter(wishes.without()::contains).findFirst().map(id -> name(id) + " is to be in and to be left out: only one is possible.");
    }

    private Optional<String> apart() {
        var alone = wishes.apart().stream().filter(pair -> pair.stream().distinct().count() < 2).findFirst();
        return alone.isPresent() ? Optional.of("Two different organisations are kept apart; “" + Words.list(alone.get().stream().distinct().map(this::name).toList()) + "” is not two.")
                : wishes.apart().stream().filter(wishes.with()::containsAll).findFirst()
                .map(pair -> Words.list(pair.stream().map(this::name).toList()) + " are both to be in, and are not to be in together.");
    }

    private Optional<String> lead() {
        var who = wishes.mayLead();
        return where(!who.isEmpty() && wishes.without().containsAll(who), who.size() > NAMED ? "All " + who.size() + " who may lead are to be left out: let somebody else lead."
                : Words.list(who.stream().map(this::name).toList()) + (who.size() == 1 ? " is" : " are") + " to lead and to be left out: let somebody else lead.");
    }

    private Optional<String> tooMany() {
        var most = wishes.mostPartners();
        boolean oneLeads = wishes.mayLead().isEmpty() || wishes.with().stream().anyMatch(wishes.mayLead()::contains);
        return where(most != null && wishes.with().stream().distinct().count() - (oneLeads ? 1 : 0) > most,
                "More partners are to be in than the most that you allow.");
    }

    private String name(OrganisationId id) {
        return Stream.concat(wishes.pool().stream(), now.bid().organisations().stream()).filter(one -> one.id().equals(id)).map(Organisation::name)
                .findFirst().orElse(id.value());
    }
}
