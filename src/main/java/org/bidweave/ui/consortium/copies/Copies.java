package org.bidweave.ui.consortium.copies;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.RuleChange;
import org.bidweave.check.Situation;
import org.bidweave.edit.Edit;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.KeptFromBid;
import org.bidweave.profile.Origin;
import org.bidweave.profile.Origins;
import org.bidweave.profile.Origins.Outdated;
import org.bidweave.profile.ProfileField;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Background;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;

/// Where the organisations of the open bid are from, kept up as the bid or my organisations change, and what a user does about it: each one
/// step of the bid. For the window's thread; the work is done off it.
public final class Copies {

    /// What a step did to the findings; it is forgotten when the bid changes again.
    public record Effect(Bid after, List<RuleChange> changes) {

        public Effect {
            changes = List.copyOf(changes);
        }
    }

    private final Session session;
    private final Background background;
    private final Consumer<Place> go;
    private final ReadOnlyObjectWrapper<Origins> origins;
    private final ReadOnlyObjectWrapper<Optional<Effect>> effect = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Session> profiles = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /// Until my organisations are known nothing is said of any.
    public Copies(Session session, Background background, Consumer<Place> go) {
        this.session = session;
        this.background = background;
        this.go = go;
        origins = new ReadOnlyObjectWrapper<>(Origins.of(Bid.empty(session.bid().id()), Profiles.none()));
    }

    /// Begins to compare with my organisations.
    public void follow(Session mine) {
        leave();
        profiles = Optional.of(mine);
        following = session.historyProperty().subscribe(_ -> compare()).and(mine.historyProperty().subscribe((_, _) -> compare()));
    }

    /// No longer compares: the bid is no longer open.
    public void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    private void compare() {
        var bid = session.bid();
        if (effect.get().filter(it -> !it.after().equals(bid)).isPresent()) {
            forgetEffect();
        }
        profiles.filter(mine -> !origins.get().holdFor(bid, mine.bid())).ifPresent(mine -> {
            var there = mine.bid();
            background.work(() -> Origins.of(bid, there), () -> session.bid().equals(bid) && mine.bid().equals(there), origins::set);
        });
    }

    public ReadOnlyObjectProperty<Origins> originsProperty() {
        return origins.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Effect>> effectProperty() {
        return effect.getReadOnlyProperty();
    }

    Session session() {
        return session;
    }

    Optional<Origin> of(OrganisationId organisation) {
        return origins.get().of(organisation);
    }

    /// My organisations that typed words find and the bid has no copy of.
    public List<CopyInBid> offered(String typed) {
        return profiles.map(Session::bid).stream()
                .flatMap(mine -> Profiles.found(mine, typed).stream().map(profile -> new CopyInBid(mine, profile)))
                .filter(one -> one.in(session.bid()).isEmpty()).toList();
    }

    public void add(CopyInBid one) {
        session.apply(one.add(session.today()));
    }

    void take(Organisation copy, Origin.Copied origin, List<ProfileField> fields) {
        apply(origin.from().take(copy, fields, session.today()));
    }

    void keepOurs(Organisation copy, Origin.Copied origin, List<ProfileField> fields) {
        session.apply(origin.from().leave(copy, fields, session.today()));
    }

    void takeAll() {
        apply(origins.get().takeAll(session.today()));
    }

    void link(Organisation organisation, CopyInBid alike) {
        session.apply(alike.link(organisation, session.today()));
    }

    /// A step of my organisations, and one of the bid, which thereby knows its copy.
    void keep(Organisation organisation) {
        profiles.ifPresent(mine -> {
            mine.apply(new KeptFromBid(session.bid(), organisation).keep(session.today()));
            session.apply(new CopyInBid(mine.bid(), mine.bid().organisations().getLast()).link(organisation, session.today()));
        });
    }

    void open(CopyInBid profile) {
        go.accept(new Place.Profile(profile.profile().id()));
    }

    /// A member's entry; of a candidate, who has none, the profile.
    void open(Outdated one) {
        var member = session.bid().alternative(session.alternativeProperty().get()).member(one.copy().id());
        go.accept(member.isPresent() ? new Place.Consortium(one.copy().id(), null) : new Place.Profile(one.origin().from().profile().id()));
    }

    void forgetEffect() {
        effect.set(Optional.empty());
    }

    private void apply(Edit edit) {
        var before = session.bid();
        session.apply(edit);
        var after = session.bid();
        background.work(() -> RuleChange.between(assess(before), assess(after)), () -> session.bid().equals(after),
                changes -> effect.set(Optional.of(new Effect(after, changes))));
    }

    private Assessment assess(Bid bid) {
        return Checks.STANDARD.assess(new Situation(bid, session.alternativeProperty().get(), session.viewProperty().get(), session.today()));
    }
}
