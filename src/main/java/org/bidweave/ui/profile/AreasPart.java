package org.bidweave.ui.profile;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bidweave.edit.Edit;
import org.bidweave.edit.PlaceEdits;
import org.bidweave.model.Area;
import org.bidweave.model.Presence;
import org.bidweave.profile.WhereItWorks;
import org.bidweave.ui.shared.form.OfferField;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.PresencePart;
import org.bidweave.ui.shared.places.PlaceOffers;
import org.jspecify.annotations.Nullable;

/// Where it works: what its register says, and where it is present, typed in any spelling; on a map and in lists.
final class AreasPart extends PresencePart {

    private final ProfileContext context;
    private final EditedOrganisation edited;
    private final Label registered = new Label();
    private final ComboBox<Presence> level = new ComboBox<>();
    private final AreaMap map;
    private final Label unplaced = new Label();
    private final VBox mapped;

    AreasPart(ProfileContext context, EditedOrganisation edited) {
        super(edited);
        this.context = context;
        this.edited = edited;
        sayNone(edited.texts().of("profile.areas.none"));
        registered.setWrapText(true);
        var field = new OfferField<>(edited.texts().of("profile.areas.add"), new PlaceOffers(edited.texts(), context.places())::of, this::add).node();
        field.setId("profile-areas-add");
        HBox.setHgrow(field, Priority.ALWAYS);
        level.setId("profile-areas-level");
        level.getItems().setAll(Presence.BASE, Presence.OUTREACH, Presence.STAFF, Presence.REMOTE);
        level.setConverter(new Words());
        level.setValue(Presence.OUTREACH);
        level.setAccessibleText(edited.texts().of("profile.areas.level"));
        map = new AreaMap(edited.texts(), context.places(), where());
        unplaced.getStyleClass().add("muted");
        unplaced.setWrapText(true);
        mapped = new VBox(8, map, new MapLegend(edited.texts()), unplaced);
        mapped.managedProperty().bind(mapped.visibleProperty());
        addFirst(new HBox(8, field, level));
        addFirst(mapped);
        addFirst(registered);
    }

    @Override
    public void refresh() {
        super.refresh();
        var places = edited.organisation().profile().worksIn();
        registered.setText(places.isEmpty() ? edited.texts().of("profile.areas.unregistered")
                : edited.texts().of("profile.areas.registered", places.stream().map(context::placeName).collect(Collectors.joining(", "))));
        registered.getStyleClass().removeAll("muted");
        if (places.isEmpty()) {
            registered.getStyleClass().add("muted");
        }
        show(where());
    }

    private WhereItWorks where() {
        return WhereItWorks.of(edited.organisation(), edited.session().bid(), context.places());
    }

    private void show(WhereItWorks where) {
        mapped.setVisible(!where.districts().isEmpty());
        map.show(where);
        unplaced.setText(where.unplaced().isEmpty() ? "" : edited.texts().of("profile.map.unplaced", String.join(", ", where.unplaced())));
        unplaced.setVisible(!where.unplaced().isEmpty());
        unplaced.setManaged(unplaced.isVisible());
    }

    private void add(PlaceOffers.Offer offer) {
        var known = PlaceEdits.add(offer.act(), offer.areas());
        edited.session().apply(new Edit(offer.act(), bid -> {
            var with = known.change().apply(bid);
            var ids = offer.areas().stream().flatMap(area -> PlaceEdits.alreadyThere(with, area).map(Area::id).stream()).toList();
            return ProfileContext.edits(edited).addPresence(List.copyOf(ids), level.getValue()).change().apply(with);
        }));
    }

    private final class Words extends StringConverter<Presence> {

        @Override
        public String toString(@Nullable Presence presence) {
            return presence == null ? "" : edited.texts().of("entry.presence." + presence);
        }

        @Override
        public Presence fromString(String word) {
            return level.getItems().stream().filter(one -> toString(one).equals(word)).findFirst().orElse(Presence.OUTREACH);
        }
    }
}
