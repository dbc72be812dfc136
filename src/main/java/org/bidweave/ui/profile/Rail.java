package org.bidweave.ui.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.ui.shared.ProgressRing;
import org.bidweave.ui.shared.Texts;

/// The sections of a profile and how much of each is known. Arrow keys show the next section, Enter or a click goes into it.
final class Rail extends VBox {

    private final Texts texts;
    private final BiConsumer<ProfileSection, Boolean> choose;
    private final Map<ProfileSection, ToggleButton> rows = new EnumMap<>(ProfileSection.class);
    private final Label known = new Label();
    private ProfileSection marked = ProfileSection.OVERVIEW;

    /// `choose` brings a section into view and, where told so, the keyboard into it.
    Rail(Texts texts, BiConsumer<ProfileSection, Boolean> choose) {
        super(0);
        this.texts = texts;
        this.choose = choose;
        getStyleClass().add("profile-rail");
        var heading = new Label(texts.of("profile.heading"));
        heading.getStyleClass().add("section");
        known.getStyleClass().addAll("small", "muted");
        var head = new HBox(8, heading, gap(), known);
        head.getStyleClass().add("profile-rail-head");
        getChildren().add(head);
        for (var section : ProfileSection.values()) {
            getChildren().add(row(section));
        }
        mark(ProfileSection.OVERVIEW);
    }

    void refresh(Organisation organisation) {
        rows.forEach((section, row) -> show(section, row, section.filled(organisation)));
        var all = rows.keySet().stream().mapToInt(section -> section.fields().size()).sum();
        known.setText(texts.of("profile.known", rows.keySet().stream().mapToInt(section -> section.filled(organisation)).sum(), all));
    }

    ProfileSection marked() {
        return marked;
    }

    /// Puts the keyboard on the marked section.
    void enter() {
        Optional.ofNullable(rows.get(marked)).ifPresent(ToggleButton::requestFocus);
    }

    void mark(ProfileSection section) {
        marked = section;
        rows.forEach((other, row) -> row.setSelected(other == section));
    }

    private ToggleButton row(ProfileSection section) {
        var row = new ToggleButton();
        row.setId("profile-go-" + section.name());
        row.getStyleClass().addAll("nav-item", "plain");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> choose.accept(section, true));
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> typed(section, key));
        rows.put(section, row);
        return row;
    }

    private void typed(ProfileSection section, KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> step(section, 1);
            case UP -> step(section, -1);
            case ENTER -> choose.accept(section, true);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(ProfileSection section, int by) {
        var order = List.of(ProfileSection.values());
        int to = order.indexOf(section) + by;
        if (to >= 0 && to < order.size()) {
            rows.values().stream().toList().get(to).requestFocus();
            choose.accept(order.get(to), false);
        }
    }

    private void show(ProfileSection section, ToggleButton row, int filled) {
        int all = section.fields().size();
        var name = texts.of("profile.section." + section.name());
        var beside = all == 0 ? "" : texts.of("profile.filled", filled, all);
        var count = new Label(beside);
        count.getStyleClass().addAll("small", "profile-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var ring = all == 0 ? new Region() : new ProgressRing(filled, all);
        ring.setMinSize(16, 16);
        var label = new Label(name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(8, ring, label, count);
        line.setPrefWidth(196);
        line.getStyleClass().add("profile-rail-row");
        row.setGraphic(line);
        row.setAccessibleText(all == 0 ? name : name + ", " + beside);
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
