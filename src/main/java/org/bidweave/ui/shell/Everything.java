package org.bidweave.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bidweave.check.Checks;
import org.bidweave.model.Bid;
import org.bidweave.model.Contact;
import org.bidweave.model.Organisation;
import org.bidweave.ui.shared.Action;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shell.FindAnything.Found;

/// All that Find anything finds: actions, bids, the partners and rules of the open bid, my organisations, their people, and what the log says
/// of each, where people may be named.
record Everything(Texts texts, Consumer<Place> go) {

    List<Found> all(List<Action> actions, Bids bids, AtHand atHand, MyOrganisations organisations) {
        return Stream.of(
                        actions(actions),
                        bids(bids),
                        atHand.bid().map(bid -> ofBid(bid.session().bid())).orElse(List.of()),
                        organisations.session().map(mine -> profiles(mine.bid())).orElse(List.of()))
                .flatMap(List::stream).toList();
    }

    private List<Found> actions(List<Action> actions) {
        return actions.stream().filter(action -> action.possible().getValue())
                .map(action -> new Found(action.words().getValue(), action.keys().map(keys -> keys.getDisplayText()).orElse(""), action.run())).toList();
    }

    private List<Found> bids(Bids bids) {
        return bids.standing().stream().map(live -> {
            var basics = live.bid().tender().basics();
            return new Found(basics.title(), texts.of("find.bid", basics.buyer()), () -> bids.open(live.bid().id()));
        }).toList();
    }

    /// The partners of the bid, and the rules.
    private List<Found> ofBid(Bid bid) {
        var partners = bid.organisations().stream()
                .map(partner -> found(partner.name(), texts.of("find.partner"), new Place.Consortium(partner.id(), null)));
        var rules = Checks.STANDARD.rules().stream().map(rule -> found(rule.name(), texts.of("find.rule", rule.id()), new Place.Findings(rule.id())));
        return Stream.concat(partners, rules).toList();
    }

    /// My organisations, with the people and the log of each, which lead to its profile.
    private List<Found> profiles(Bid profiles) {
        return profiles.organisations().stream().flatMap(this::profile).toList();
    }

    private Stream<Found> profile(Organisation profile) {
        var place = new Place.Profile(profile.id());
        var people = profile.profile().contacts().stream().filter(person -> !person.name().isEmpty())
                .map(person -> found(person.name(), texts.of("find.person", at(person, profile)), place));
        var log = profile.profile().log().stream().filter(entry -> !entry.what().isEmpty())
                .map(entry -> found(entry.what(), texts.of("find.log", profile.name()), place));
        return Stream.of(Stream.of(found(profile.name(), texts.of("find.profile"), place)), people, log).flatMap(found -> found);
    }

    /// "Director, Lantern Trust"
    private static String at(Contact person, Organisation profile) {
        return person.role().isEmpty() ? profile.name() : person.role() + ", " + profile.name();
    }

    private Found found(String words, String kind, Place place) {
        return new Found(words, kind, () -> go.accept(place));
    }
}
