package org.bidweave.ui.tender;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.PlaceEdits;
import org.bidweave.model.Area;
import org.bidweave.model.Bid;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.OfferField;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.places.PlaceOffers;
import org.bidweave.ui.shared.places.StandingWords;
import org.bidweave.ui.shared.places.WidePlaces;

/// The places the buyer names, typed in any spelling, and the presence each lot asks for there.
final class PlacesSection implements Section {

    private static final double GAP = 20;
    private static final double SIDE_BY_SIDE = 1080;
    private static final double PLACES_PART = 0.44;
    private static final int MOST_SAID = 4;

    private final Session session;
    private final Texts texts;
    private final UkPlaces places;
    private final OfferField<PlaceOffers.Offer> field;
    private final Label note = new Label();
    private final WidePlaces wide;
    private final PlacesSheet sheet;
    private final PresenceGrid presence;
    private final Region node;

    PlacesSection(Session session, Texts texts, Clip clip, UkPlaces places) {
        this.session = session;
        this.texts = texts;
        this.places = places;
        field = new OfferField<>(texts.of("tender.places.add"), new PlaceOffers(texts, places)::of, this::add);
        field.node().setId("tender-places-add");
        note.setId("tender-places-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        wide = new WidePlaces(texts, places, this::divide);
        sheet = new PlacesSheet(session, texts, clip, places, this::say);
        presence = new PresenceGrid(session, texts, clip);
        node = new Box(new SectionHead(texts.of("tender.section.PLACES"), texts.of("tender.section.PLACES.second"),
                Box.act(texts, "tender.places.paste", Icon.PASTE, sheet.grid()::paste)), field.node(), note, wide, grids());
        say(List.of());
    }

    /// Side by side, or one under the other where there is no room.
    private Region grids() {
        var grids = new FlowPane(GAP, GAP, sheet.grid(), presence.grid());
        grids.setMinWidth(0);
        grids.widthProperty().subscribe(width -> {
            boolean wideEnough = width.doubleValue() >= SIDE_BY_SIDE;
            double first = wideEnough ? Math.floor((width.doubleValue() - GAP) * PLACES_PART) : width.doubleValue();
            sheet.grid().setPrefWidth(first);
            presence.grid().setPrefWidth(wideEnough ? Math.floor(width.doubleValue() - GAP - first) : width.doubleValue());
        });
        return grids;
    }

    private void add(PlaceOffers.Offer offer) {
        var fresh = offer.areas().stream().filter(area -> PlaceEdits.alreadyThere(session.bid(), area).isEmpty()).toList();
        int there = offer.areas().size() - fresh.size();
        if (fresh.isEmpty()) {
            say(List.of(there == 1 ? texts.of("tender.places.there", offer.areas().getFirst().name()) : texts.of("tender.places.all-there", there)));
            return;
        }
        session.apply(PlaceEdits.add(offer.act(), fresh));
        var added = fresh.size() == 1 ? texts.of("tender.places.added", named(fresh.getFirst()))
                : texts.of("tender.places.added-all", fresh.size(), fresh.stream().map(Area::name).collect(Collectors.joining(", ")));
        say(there == 0 ? List.of(added) : List.of(added, texts.of("tender.places.some-there", there)));
    }

    private String named(Area area) {
        return area.within().isEmpty() ? places.place(area.code()).map(UkPlace::named).orElse(area.name())
                : texts.of("tender.places.offer.within", area.name(), places.place(area.within()).map(UkPlace::name).orElse(area.within()));
    }

    private void divide(Area area, List<Area> districts) {
        var standing = PlaceEdits.standing(session.bid(), area.id());
        session.apply(PlaceEdits.replaceByDistricts(area, districts));
        say(List.of(standing.nothing()
                ? texts.of("tender.places.divided", area.name(), districts.size())
                : texts.of("tender.places.divided.stays", area.name(), districts.size(), new StandingWords(texts).of(standing))));
        sheet.grid().table().requestFocus();
    }

    private void say(List<String> sentences) {
        var more = sentences.size() > MOST_SAID ? "\n" + texts.of("tender.places.more-said", sentences.size() - MOST_SAID) : "";
        note.setText(sentences.isEmpty() ? texts.of("tender.places.hint")
                : sentences.stream().limit(MOST_SAID).collect(Collectors.joining("\n")) + more);
    }

    @Override
    public TenderSection which() {
        return TenderSection.PLACES;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return field.node();
    }

    @Override
    public List<?> shows(Bid bid) {
        return List.of(bid.tender().areas(), bid.tender().lots());
    }

    @Override
    public void refresh() {
        sheet.refresh();
        presence.refresh();
        wide.show(session.bid().tender().areas());
    }
}
