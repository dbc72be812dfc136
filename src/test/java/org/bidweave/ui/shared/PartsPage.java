package org.bidweave.ui.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page made of every part, laid out like the pages of the design.
final class PartsPage extends BorderPane {

    private final Texts texts;

    PartsPage(Texts texts) {
        this.texts = texts;
        setLeft(navigation());
        var middle = new HBox(20, first(), second(), third());
        middle.setPadding(new Insets(16, 20, 16, 20));
        var page = new BorderPane(middle);
        page.setTop(new VBox(header(), verdict(State.BLOCKER, "With the partners who have signed, this bid would not stand.")));
        setCenter(page);
    }

    private Node navigation() {
        var search = new TextField();
        search.setPromptText("Find anything");
        var box = new VBox(4, search, nav(Icon.HOME, "Home", false), nav(Icon.PEOPLE, "Partners", false),
                label("This bid", "small", "muted"), nav(Icon.DOCUMENT, "Tender", false), nav(Icon.HASH, "Consortium", true),
                nav(Icon.TABLE, "Coverage", false), nav(Icon.POUND, "Money", false), nav(Icon.COLUMNS, "Compare", false),
                nav(Icon.BOX, "Pack", false), nav(Icon.SETTINGS, "Settings", false));
        var all = new FlowPane(8, 8);
        for (var icon : Icon.values()) {
            all.getChildren().add(icon.draw());
        }
        all.setPrefWrapLength(180);
        box.getChildren().add(all);
        box.getStyleClass().add("navigation");
        box.setPrefWidth(204);
        box.setMinWidth(204);
        return box;
    }

    private static ToggleButton nav(Icon icon, String word, boolean selected) {
        var item = new ToggleButton(word, icon.draw());
        item.getStyleClass().setAll("nav-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setSelected(selected);
        return item;
    }

    private Node header() {
        var title = centred(label("Wellbeing Navigators", "page"), label("Westmere Borough Council · WEST-2026-014", "small", "muted"));
        var alternative = new MenuButton("A: Harbourlight leads");
        var halves = new Segmented<>(List.of(half("Planned", State.GAP, 3), half("Secured", State.BLOCKER, 3)), "Secured", _ -> {});
        var undo = button("Undo: Lantern’s share", Icon.UNDO, "flat");
        var redo = button("Redo", Icon.REDO, "flat");
        redo.setDisable(true);
        var days = centred(label("23 days left", "page"), label("Wed 30 Sep 2026", "small", "muted"));
        var header = new HBox(16, title, alternative, halves, grow(), undo, redo, days);
        header.getStyleClass().add("header");
        return header;
    }

    private Segmented.Half<String> half(String word, State state, int count) {
        return Segmented.Half.of(word, word, new CountedState(texts, state, count));
    }

    private Node verdict(State state, String sentence) {
        var word = label(state.word(texts), "section", "state-word");
        var strip = new HBox(new StateShape(state, StateShape.IN_STRIP), word, label(sentence, "verdict-sentence"), grow(),
                label("Next: due diligence back, Sat 12 Sep", "muted"));
        strip.getStyleClass().addAll("verdict", state.styleClass());
        return strip;
    }

    private Node first() {
        var box = new VBox(10, new SectionHead("Candidates", "3", button("Suggest…", Icon.WAND, "primary", "small")));
        for (var size : List.of(12, 16, 18, 20)) {
            var row = new HBox(10);
            State.SHOWN.forEach(state -> row.getChildren().add(new StateShape(state, size)));
            box.getChildren().add(row);
        }
        var counts = new HBox(14);
        State.SHOWN.forEach(state -> counts.getChildren().add(new CountedState(texts, state, State.SHOWN.indexOf(state) % 3)));
        var chips = new FlowPane(6, 6);
        State.SHOWN.forEach(state -> chips.getChildren().add(new Chip(texts, state, state.word(texts) + " £80,000")));
        chips.getChildren().add(new Tag("Not counted"));
        chips.setPrefWrapLength(250);
        var words = new VBox(2);
        State.SHOWN.forEach(state -> words.getChildren().add(stateWord(state)));
        var progress = new HBox(10, new ProgressRing(0, 9), new ProgressRing(2, 5), new ProgressRing(6, 9), new ProgressRing(4, 4), label("4 of 4", "small", "muted"));
        box.getChildren().addAll(counts, chips, words, progress, tint(State.GAP), tint(State.MET));
        box.setMinWidth(288);
        box.setMaxWidth(288);
        return box;
    }

    private Node tint(State state) {
        var strip = new HBox(new StateShape(state, StateShape.IN_STRIP), label(state.word(texts), "section", "state-word"));
        strip.getStyleClass().addAll("verdict", state.styleClass());
        return strip;
    }

    private Node stateWord(State state) {
        var label = label(state.counted(texts, 2), "strong", "state-word");
        label.getStyleClass().add(state.styleClass());
        return label;
    }

    private Node second() {
        var box = new VBox(12, new SectionHead("Consortium", "Lead and subcontractors, 2 of 3 signed", button("Add partner", Icon.ADD, "small")),
                gauge(), member("Harbourlight Community Trust", 5, "MoU signed", "0.423", "42.3%", State.INFORMATION, true),
                member("Stillwater Bereavement Support", 3, "Interest", "0.724", "72.4%", State.RISK, false),
                new Sentence("The partners’ combined turnover must reach 1.5 times the yearly value, and the lead alone half of that: **lots 3 and 4 need £1,545,000, and £772,500 from the lead.**"),
                new EmptyState("No partners yet. Add the lead first, or let Bidweave suggest one.", button("Add partner", Icon.ADD), button("Suggest", Icon.WAND)));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node gauge() {
        var gauge = new Gauge(List.of(new Gauge.Segment("Harbourlight", new BigDecimal(780), true), new Gauge.Segment("Lantern", new BigDecimal(340), true),
                new Gauge.Segment("Stillwater", new BigDecimal(145), false)), Optional.of(new BigDecimal(1200)), new BigDecimal(1400), "Turnover, £80,000 short");
        var five = new Gauge(List.of(1, 2, 3, 4, 5).stream().map(n -> new Gauge.Segment("P" + n, BigDecimal.TEN, true)).toList(), Optional.empty(), new BigDecimal(50), "Five");
        HBox.setHgrow(gauge, Priority.ALWAYS);
        HBox.setHgrow(five, Priority.ALWAYS);
        var shortBy = label("£80,000 short", "strong", "state-word");
        shortBy.getStyleClass().add(State.BLOCKER.styleClass());
        var one = new HBox(10, label("Turnover"), gauge, label("£1,120,000"), shortBy);
        one.setAlignment(Pos.CENTER_LEFT);
        return new Card(12, one, new HBox(10, label("Yearly value"), five, label("£495,000")));
    }

    private Node member(String name, int reached, String stage, String part, String figure, State state, boolean counted) {
        var title = new HBox(8, label(name, counted ? List.of("name") : List.of("name", "muted")));
        if (!counted) {
            title.getChildren().add(new Tag("Not counted"));
        }
        title.getChildren().addAll(grow(), label("£330,000", "name"), label("55.0%", "muted"));
        var facts = new HBox(40, new VBox(4, label("Stage", "small", "muted"), new StageSteps(reached, stage, counted)),
                new VBox(4, label("Exposure", "small", "muted"), new ExposureBar(texts, new BigDecimal(part), figure, state)));
        var card = new Card(6, title, label("Turnover £780,000 · based in North, outreach in South", "small", "muted"), facts);
        return counted ? card : card.notCounted();
    }

    private Node third() {
        var refused = new Field("Yearly value", new TextField("12,34"));
        refused.refuse(Optional.of("“12,34” is not an amount: write £1,234 or £12.34."));
        var based = new ComboBox<String>();
        based.getItems().addAll("Yearly value", "Whole value");
        based.setValue("Yearly value");
        var tick = new CheckBox("Bid for this lot");
        tick.setSelected(true);
        var form = new GridPane(16, 12);
        form.addRow(0, new Field("Your income last year", new TextField("£145,000")), new Field("Based on", based));
        form.addRow(1, refused, new VBox(8, tick, new CheckBox("Not this one")));
        var off = button("Redo", Icon.REDO);
        off.setDisable(true);
        var buttons = new FlowPane(8, 8, button("Can we?", Icon.CHECK, "primary"), button("Plain", Icon.COPY), button("Small", Icon.FILTER, "small"), button("A link", Icon.EXPORT, "link"), off);
        var views = new Segmented<>(List.of(view(Icon.BOARD, "Board"), view(Icon.LIST, "List"), view(Icon.TIMELINE, "Timeline")), "Board", _ -> {});
        var box = new VBox(16, new SectionHead("Can we go for this?", "Five questions"), new Card(12, form), buttons, views, new PartsTable(texts).node());
        box.setMinWidth(420);
        box.setMaxWidth(420);
        return box;
    }

    private static Segmented.Half<String> view(Icon icon, String word) {
        return Segmented.Half.of(word, icon, word);
    }

    private static Button button(String word, Icon icon, String... classes) {
        var button = new Button(word, icon.draw());
        button.getStyleClass().addAll(classes);
        return button;
    }

    private static Label label(String words, String... classes) {
        return label(words, List.of(classes));
    }

    private static Label label(String words, List<String> classes) {
        var label = new Label(words);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private static VBox centred(Node... lines) {
        var box = new VBox(lines);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Region grow() {
        var region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }
}
