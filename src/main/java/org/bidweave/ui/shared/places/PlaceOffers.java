package org.bidweave.ui.shared.places;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Area;
import org.bidweave.places.District;
import org.bidweave.places.Entered;
import org.bidweave.places.FoundPlace;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.places.Understanding;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.OfferField;

/// What can be added for a name that is being typed: a place, all the districts of a region, or a place of one’s own.
public record PlaceOffers(Texts texts, UkPlaces places) {

    /// `act` is what undo will call it; `second` says what sort of place it is.
    public record Offer(String title, String second, List<Area> areas, String act) implements OfferField.Offer {

        /// A county, its former districts and the statistical area on the same ground are one offer.
        boolean addsTheSame(Offer other) {
            return title.equals(other.title) && areas.size() == other.areas.size();
        }
    }

    private static final int MOST = 40;

    public List<Offer> of(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        var offers = new ArrayList<Offer>();
        var entered = places.enter(text);
        if (entered.understood() instanceof Understanding.Within) {
            offers.add(own(entered));
        }
        for (var found : places.search(text, MOST)) {
            found(found).filter(offer -> offers.stream().noneMatch(offer::addsTheSame)).forEach(offers::add);
        }
        if (entered.understood() instanceof Understanding.One(var place, _) && offers.stream().noneMatch(offer -> offer.title.equals(place.name()))) {
            found(new FoundPlace(place, place.name())).forEach(offers::add);
        }
        if (offers.stream().noneMatch(offer -> offer.title.equalsIgnoreCase(text)) && !(entered.understood() instanceof Understanding.Within)) {
            offers.add(one(texts.of("tender.places.offer.own", text), texts.of("tender.places.offer.own.second"), new Area(entered.area().id(), text, "")));
        }
        return offers;
    }

    private Offer own(Entered entered) {
        var area = entered.area();
        return one(texts.of("tender.places.offer.within", area.name(), places.district(area.within()).map(District::name).orElse("")),
                texts.of("tender.places.offer.own.second"), area);
    }

    private Stream<Offer> found(FoundPlace found) {
        var place = found.place();
        var alone = one(title(place), second(found), Entered.area(place));
        return place.districts().size() > 1 ? Stream.of(districts(found), alone) : Stream.of(alone);
    }

    private String title(UkPlace place) {
        return place.districts().size() > 1 ? texts.of("tender.places.offer.whole", place.name()) : place.name();
    }

    private Offer one(String title, String second, Area area) {
        return new Offer(title, second, List.of(area), texts.of("tender.places.act.one", area.name()));
    }

    private Offer districts(FoundPlace found) {
        var place = found.place();
        var all = places.districtsOf(place);
        var title = texts.of("tender.places.offer.districts", all.size(), place.inSentence());
        var partly = places.partly(place).stream().map(District::name).collect(Collectors.joining(", "));
        return new Offer(title, partly.isEmpty() ? second(found) : texts.of("tender.places.offer.partly", second(found), partly),
                all.stream().map(Entered::area).toList(), title);
    }

    private String second(FoundPlace found) {
        var place = found.place();
        return found.by().equals(place.name()) ? place.described() : texts.of("tender.places.offer.by", place.described(), found.by());
    }
}
