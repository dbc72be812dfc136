package org.bidweave.ui.profile;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.profile.SizeBand;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Tag;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.WarningChip;

/// Whose profile it is, and what can be done with it.
final class ProfileHead extends HBox {

    /// What the head asks of its page.
    interface Acts {

        void compare();

        void merge();

        void delete();

        boolean inBid();

        void addToBid();
    }

    private static final double LITTLE_ROOM = 1000;

    private final Texts texts;
    private final Label name = new Label();
    private final Tag band = new Tag("");
    private final Label second = new Label();
    private final HBox warned = new HBox(6);
    private final Acts acts;
    private final Button undo;
    private final Button add;

    ProfileHead(ProfileContext context, Acts acts) {
        super(8);
        this.acts = acts;
        texts = context.texts();
        getStyleClass().addAll("header", "profile-head");
        name.getStyleClass().add("page");
        second.getStyleClass().addAll("small", "muted");
        second.setMinWidth(USE_PREF_SIZE);
        var back = new Button(texts.of("profile.back"));
        back.setId("profile-back");
        back.getStyleClass().add("link");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> context.acts().go(new Place.Partners()));
        var line = new HBox(8, back, second, band);
        line.setAlignment(Pos.CENTER_LEFT);
        warned.managedProperty().bind(warned.visibleProperty());
        var titles = new VBox(name, line, warned);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.setMinWidth(200);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        undo = button("profile.undo", Icon.UNDO, context.acts()::undo);
        undo.getStyleClass().add("flat");
        undo.setMinWidth(34);
        undo.setMaxWidth(190);
        context.session().historyProperty().subscribe(history -> {
            undo.setDisable(history.past().isEmpty());
            undo.setText(history.past().isEmpty() ? texts.of("action.undo") : texts.of("action.undo.named", history.past().getLast().name()));
            undo.setAccessibleText(undo.getText());
        });
        widthProperty().subscribe(width -> undo.setContentDisplay(width.doubleValue() < LITTLE_ROOM ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        add = button("profile.add-to-bid", Icon.ADD, acts::addToBid);
        add.getStyleClass().add("primary");
        add.visibleProperty().bind(context.acts().bidOpen());
        add.managedProperty().bind(context.acts().bidOpen());
        getChildren().addAll(titles, gap, undo, button("profile.compare", Icon.COLUMNS, acts::compare),
                button("profile.merge", Icon.COPY, acts::merge), button("profile.delete", Icon.TRASH, acts::delete), add);
    }

    void show(Organisation organisation) {
        name.setText(organisation.name());
        boolean inBid = acts.inBid();
        add.setText(texts.of(inBid ? "profile.in-bid" : "profile.add-to-bid"));
        add.setGraphic((inBid ? Icon.ARROW_RIGHT : Icon.ADD).draw());
        var income = organisation.finances().latestFirst().stream().findFirst().map(year -> year.income()).orElse(null);
        var size = SizeBand.of(income).map(SizeBand::word);
        band.setText(size.orElse(""));
        band.setVisible(size.isPresent());
        band.setManaged(size.isPresent());
        warned.getChildren().setAll(WarningChip.all(texts, organisation.profile().warnings()));
        warned.setVisible(!warned.getChildren().isEmpty());
        second.setText(organisation.registerId().isEmpty() ? texts.of("profile.unregistered") : organisation.registerId());
    }

    private Button button(String key, Icon icon, Runnable act) {
        var button = new Button(texts.of(key), icon.draw());
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
