package org.bidweave.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Verdict;
import org.bidweave.ui.shared.Action;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The left edge of the window: finding anything, the places, the menu, and whether all is saved.
final class Navigation extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("selected");

    /// The places by name.
    enum Item { HOME, PARTNERS, TENDER, CONSORTIUM, COVERAGE, COMPARE }

    private final Texts texts;
    private final Map<Item, Button> buttons = new EnumMap<>(Item.class);
    private final VBox ofBid;

    Navigation(Texts texts, Actions actions, ObservableValue<String> saved) {
        super(4);
        this.texts = texts;
        getStyleClass().add("navigation");
        setMinWidth(204);
        setPrefWidth(204);
        setMaxWidth(204);
        var thisBid = new Label(texts.of("nav.this-bid"));
        thisBid.getStyleClass().addAll("small", "muted");
        thisBid.setPadding(new Insets(12, 8, 4, 8));
        ofBid = new VBox(4, thisBid, place(Item.TENDER, Icon.DOCUMENT, actions.tender()), place(Item.CONSORTIUM, Icon.HASH, actions.consortium()),
                place(Item.COVERAGE, Icon.TABLE, actions.coverage()), place(Item.COMPARE, Icon.COMPARE, actions.compare()));
        var gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(brand(), find(actions), place(Item.HOME, Icon.HOME, actions.home()),
                place(Item.PARTNERS, Icon.PEOPLE, actions.partners()), ofBid, gap, menu(actions), saved(saved));
    }

    /// Shows the places of a bid while one is open, and beside Consortium how it stands, now and after every change.
    void followBid(ObservableValue<@Nullable OpenBid> bid) {
        bid.subscribe(open -> showBid(open != null));
        bid.flatMap(OpenBid::verdict).subscribe(this::showVerdict);
    }

    private void showBid(boolean open) {
        ofBid.setVisible(open);
        ofBid.setManaged(open);
    }

    void mark(Place place) {
        var here = switch (place) {
            case Place.Home _, Place.Notices _ -> Item.HOME;
            case Place.Partners _, Place.FindPartners _, Place.Registers _, Place.Profile _, Place.ProfileName _ -> Item.PARTNERS;
            case Place.Tender _, Place.AskedField _, Place.Import _, Place.OtherVersion _ -> Item.TENDER;
            case Place.Consortium _, Place.EntryField _, Place.Findings _, Place.Allocation _, Place.Suggest _, Place.SuggestFrom _ -> Item.CONSORTIUM;
            case Place.Coverage _ -> Item.COVERAGE;
            case Place.Compare _ -> Item.COMPARE;
        };
        buttons.forEach((item, button) -> button.pseudoClassStateChanged(HERE, item == here));
    }

    /// Shows at the foot how far work is that goes on behind the screens, while there is something to say; pressed, it goes there.
    void followWork(ObservableValue<String> words, Runnable go) {
        var work = new Button("", Icon.IMPORT.draw());
        work.getStyleClass().add("nav-item");
        work.setId("work");
        work.setWrapText(true);
        work.setMinHeight(Region.USE_PREF_SIZE);
        work.setMaxWidth(Double.MAX_VALUE);
        work.textProperty().bind(words);
        work.visibleProperty().bind(words.map(said -> !said.isEmpty()));
        work.managedProperty().bind(work.visibleProperty());
        work.setOnAction(_ -> go.run());
        getChildren().add(getChildren().size() - 2, work);
    }

    /// Only where it stands badly.
    private void showVerdict(@Nullable Verdict verdict) {
        var button = buttons.get(Item.CONSORTIUM);
        if (button != null && button.getGraphic() instanceof HBox row) {
            row.getChildren().removeIf(StateShape.class::isInstance);
            if (verdict != null && verdict.worseThan(Verdict.UNKNOWN)) {
                row.getChildren().add(new StateShape(States.of(verdict), StateShape.IN_COUNT));
            }
        }
    }

    private Node brand() {
        var name = new Label("Bidweave", new Mark());
        name.getStyleClass().add("page");
        name.setGraphicTextGap(8);
        name.setPadding(new Insets(4, 8, 12, 8));
        return name;
    }

    private Node find(Actions actions) {
        var hint = new Label("Ctrl K");
        hint.getStyleClass().add("key-hint");
        var words = new Label(texts.of("nav.find"), Icon.SEARCH.draw());
        words.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(words, gap, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, row);
        button.setAccessibleText(texts.of("nav.find"));
        button.getStyleClass().add("find");
        row.setPrefWidth(156);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> actions.find().runIfPossible());
        setMargin(button, new Insets(0, 0, 12, 0));
        return button;
    }

    private Button place(Item item, Icon icon, Action action) {
        var words = new Label(texts.of("nav." + item.name()), icon.draw());
        words.setGraphicTextGap(10);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(words, gap);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(164);
        var button = new Button(null, row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("nav-item");
        button.setAccessibleText(texts.of("nav." + item.name()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("nav-" + item.name());
        button.setOnAction(_ -> action.runIfPossible());
        buttons.put(item, button);
        return button;
    }

    private Node menu(Actions actions) {
        var words = new Label(texts.of("nav.menu"), Icon.LIST.draw());
        words.setGraphicTextGap(10);
        var button = new Button(null, words);
        button.getStyleClass().add("nav-item");
        button.setId("menu");
        button.setAccessibleText(texts.of("nav.menu"));
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        var menu = new ContextMenu();
        button.setOnAction(_ -> {
            menu.getItems().setAll(Menus.of(texts, List.copyOf(actions.all())));
            menu.show(button, Side.RIGHT, 0, 0);
        });
        return button;
    }

    private Node saved(ObservableValue<String> saved) {
        var label = new Label("", Icon.CHECK.draw());
        label.textProperty().bind(saved);
        label.getStyleClass().addAll("small", "muted", "saved", "wrapped");
        label.setPadding(new Insets(10, 8, 4, 8));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setId("saved");
        return label;
    }
}
