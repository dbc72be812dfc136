package org.bidweave.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.Row;
import org.bidweave.model.Bid;
import org.bidweave.model.Contact;
import org.bidweave.model.Organisation;
import org.bidweave.ui.guide.Address;
import org.bidweave.ui.guide.Guide;
import org.bidweave.ui.shared.Action;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// All that Find anything finds: actions, bids, the partners, places, requirements and rules of the open bid, my organisations, their people, and what the log says
/// of each, where people may be named; and the pages of the guide.
record Everything(Texts texts, Consumer<Place> go) {

    List<Found> all(List<Action> actions, Bids bids, AtHand atHand, MyOrganisations organisations) {
        return Stream.of(
                        actions(actions),
                        bids(bids),
                        atHand.bid().map(bid -> ofBid(bid.session())).orElse(List.of()),
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

    /// The partners of the bid, its places, and the rules as they stand.
    private List<Found> ofBid(Session session) {
        var bid = session.bid();
        var alternative = bid.alternative(session.alternativeProperty().get());
        var partners = bid.organisations().stream().map(partner -> found(partner.name(),
                texts.of(alternative.member(partner.id()).isPresent() ? "find.partner" : "find.candidate"), new Place.Consortium(partner.id(), null)));
        var places = bid.tender().areas().stream()
                .map(area -> found(area.name(), texts.of("find.place"), new Place.Coverage(null, area.id())));
        var assessment = session.liveProperty().get().in(session.viewProperty().get());
        var rules = Checks.STANDARD.rules().stream().map(rule -> new Found(rule.name(), kind(rule, assessment), rule.question(),
                () -> go.accept(new Place.Findings(rule.id()))));
        return Stream.of(partners, places, rules).flatMap(found -> found).toList();
    }

    /// "Rule, blocker · FIN-02"
    private String kind(Rule rule, Assessment assessment) {
        var state = States.of(assessment.rules().getOrDefault(rule.id(), Verdict.NOT_APPLICABLE));
        return state == State.NONE ? texts.of("find.rule", rule.id()) : texts.of("find.rule.stands", rule.id(), state.word(texts).toLowerCase(Locale.UK));
    }

    /// The pages of the guide and their sections.
    List<Found> guide(Guide guide, Consumer<Address> open) {
        return guide.pages().stream().flatMap(page -> page.sections().stream().map(section -> new Found(
                section.heading(),
                section.level() == 1 ? texts.of("find.guide") : texts.of("find.guide.section", page.title()),
                () -> open.accept(section.address())))).toList();
    }

    /// What the buyer asks, as soon as it is worked out.
    void asked(Session session, Consumer<List<Found>> show) {
        var view = session.viewProperty().get();
        var today = session.today();
        session.workOut(live -> Matrix.of(new Situation(live.bid(), live.alternative(), view, today), live.in(view)).rows(),
                rows -> show.accept(rows.stream().map(row -> asked(row, session.bid())).toList()));
    }

    private Found asked(Row row, Bid bid) {
        var lot = row.lot();
        return found(row.title(), lot == null ? texts.of("find.asked") : texts.of("find.asked.lot", bid.tender().lot(lot).name()),
                new Place.Coverage(row.id(), null));
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
