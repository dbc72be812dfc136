package org.bidweave.ui.compare;

import org.bidweave.check.Checks;
import org.bidweave.check.SoloTest;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Organisation;
import org.bidweave.model.Stage;
import org.bidweave.optimise.Additions;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;

/// What a user does with alternatives here; each is one step that can be undone.
record CompareActs(Session session, Texts texts) {

    static final int MOST = 5;

    boolean full() {
        return session.bid().alternatives().size() >= MOST;
    }

    /// The alternative on screen: what others are made from.
    Alternative shown() {
        return session.bid().alternative(session.alternativeProperty().get());
    }

    void adopt(AlternativeId id) {
        session.apply(AlternativeEdits.makeCurrent(id));
        session.alternativeProperty().set(id);
    }

    void rename(AlternativeId id, String name) {
        session.apply(AlternativeEdits.rename(id, name));
    }

    void delete(AlternativeId id) {
        session.apply(AlternativeEdits.delete(id));
    }

    void copy() {
        session.apply(AlternativeEdits.duplicate(shown().id(), texts.of("alternative.copy-of", shown().title())));
    }

    /// A copy with a partner as it stands today, which takes over what is short.
    void with(Organisation candidate) {
        session.apply(AlternativeEdits.variant(shown().id(), texts.of("compare.with", candidate.name()), (bid, copy) -> {
            var tried = new Additions(Checks.STANDARD, bid, copy, session.viewProperty().get(), session.today()).tried(candidate.id());
            return MemberEdits.of(copy, candidate).setStageDay(Stage.IDENTIFIED, session.today()).change().apply(tried);
        }));
    }

    void without(Organisation member) {
        session.apply(AlternativeEdits.variant(shown().id(), texts.of("compare.without", member.name()),
                (bid, copy) -> MemberEdits.of(copy, member).remove().change().apply(bid)));
    }

    /// A copy of an alternative in which one organisation does it all.
    void alone(AlternativeId from, Organisation who) {
        session.apply(AlternativeEdits.variant(from, texts.of("compare.alone", who.name()), (bid, copy) -> SoloTest.alone(bid, copy, who.id())));
    }
}
