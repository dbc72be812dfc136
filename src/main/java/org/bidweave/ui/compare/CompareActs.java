package org.bidweave.ui.compare;

import java.util.function.Consumer;
import org.bidweave.check.Checks;
import org.bidweave.check.SoloTest;
import org.bidweave.compare.Side;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.Edit;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Decision;
import org.bidweave.model.Organisation;
import org.bidweave.model.Stage;
import org.bidweave.optimise.Additions;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;

/// What a user does with alternatives here; each is one step that can be undone.
/// `added` hears which one is next.
record CompareActs(Session session, Texts texts, Consumer<AlternativeId> added) {

    static final int MOST = 5;

    boolean full() {
        return session.bid().openAlternatives().size() >= MOST;
    }

    /// The alternative on screen: what others are made from.
    Alternative shown() {
        return session.bid().alternative(session.alternativeProperty().get());
    }

    void adopt(AlternativeId id) {
        session.apply(AlternativeEdits.makeCurrent(id));
        session.alternativeProperty().set(id);
    }

    void keep(Side side, String name) {
        session.apply(AlternativeEdits.keep(side.id(), name, side.kept()));
    }

    void decide(Side side, String reason, String by) {
        session.apply(AlternativeEdits.decide(new Decision(side.alternative().title(), reason, by, session.today())));
    }

    void withdraw(Decision decision) {
        session.apply(AlternativeEdits.withdraw(decision));
    }

    void rename(AlternativeId id, String name) {
        session.apply(AlternativeEdits.rename(id, name));
    }

    void delete(AlternativeId id) {
        session.apply(AlternativeEdits.delete(id));
    }

    void copy() {
        add(AlternativeEdits.duplicate(shown().id(), texts.of("alternative.copy-of", shown().title())));
    }

    private void add(Edit edit) {
        added.accept(AlternativeEdits.nextId(session.bid()));
        session.apply(edit);
    }

    /// A copy with a partner as it stands today, which takes over what is short.
    void with(Organisation candidate) {
        add(AlternativeEdits.variant(shown().id(), texts.of("compare.with", candidate.name()), (bid, copy) -> {
            var tried = new Additions(Checks.STANDARD, bid, copy, session.viewProperty().get(), session.today()).tried(candidate.id());
            return MemberEdits.of(copy, candidate).setStageDay(Stage.IDENTIFIED, session.today()).change().apply(tried);
        }));
    }

    void without(Organisation member) {
        add(AlternativeEdits.variant(shown().id(), texts.of("compare.without", member.name()),
                (bid, copy) -> MemberEdits.of(copy, member).remove().change().apply(bid)));
    }

    /// A copy of an alternative in which one organisation does it all.
    void alone(AlternativeId from, Organisation who) {
        add(AlternativeEdits.variant(from, texts.of("compare.alone", who.name()), (bid, copy) -> SoloTest.alone(bid, copy, who.id())));
    }
}
