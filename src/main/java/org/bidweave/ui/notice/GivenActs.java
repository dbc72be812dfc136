package org.bidweave.ui.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.Edit;
import org.bidweave.edit.NoticeEdits;
import org.bidweave.edit.PlaceEdits;
import org.bidweave.exchange.notice.Given;
import org.bidweave.model.Area;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;

/// What one can do with something that a notice gave: each is one step to undo.
record GivenActs(Session session, Texts texts, UkPlaces places, Consumer<Place> go) {

    void reject(Given given) {
        session.apply(NoticeEdits.takeOut(called(given), tender -> given.without(tender, places)));
    }

    void takeBack(Given given) {
        session.apply(NoticeEdits.putBack(called(given), tender -> given.asSaid(tender, places)));
    }

    void change(Given given, List<Edit> parts) {
        session.apply(Edit.together("Change: " + called(given), parts));
    }

    /// Nothing where it is changed elsewhere.
    Optional<ChangedRow<List<Edit>>> questions(Given given) {
        return new GivenQuestions(new Questions(texts), session.bid().tender(), session.today()).of(given);
    }

    void divide(Area area, List<Area> districts) {
        session.apply(PlaceEdits.replaceByDistricts(area, districts));
    }

    void go(TenderSection section) {
        go.accept(new Place.Tender(section));
    }

    GivenWords words() {
        return new GivenWords(texts, session.bid(), places);
    }

    private String called(Given given) {
        return words().called(given);
    }
}
