package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.canwego.CanWeGo;
import org.bidweave.canwego.Part;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shared.Card;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;

/// *Can we go for this?*: a card with the five questions on Home, and a page with the whole answer. What was typed stays from one to the other.
final class CanWe {

    /// Where the questions are: in the card, behind the card's button where there is little room, or on their page.
    private enum Laid { OPEN, FOLDED, ON_PAGE }

    private static final int[] SPANS = {2, 3, 3, 2, 2};

    private final Texts texts;
    private final LocalDate today;
    private final Consumer<Bid> openAsBid;
    private final CanWeForm form;
    private final Label inShort = new Label();
    private final Button ask = new Button(null, Icon.ARROW_RIGHT.draw());
    private final Card card = new Card(10);
    private final CanWeAnswer answer;
    private final BooleanProperty typed = new SimpleBooleanProperty();
    private Laid laid = Laid.OPEN;
    private String kept = "";

    CanWe(Texts texts, LocalDate today, Supplier<UkPlaces> places, Runnable showPage, Consumer<Bid> openAsBid) {
        this.texts = texts;
        this.today = today;
        this.openAsBid = openAsBid;
        answer = new CanWeAnswer(texts, this::open);
        form = new CanWeForm(texts, places);
        inShort.setId("can-we-short");
        inShort.getStyleClass().addAll("verdict-sentence", "wrapped");
        inShort.setMinHeight(Region.USE_PREF_SIZE);
        ask.setId("can-we-ask");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.setOnAction(_ -> showPage.run());
        card.getChildren().add(cardHead());
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> lay());
        form.whenTyped(this::answer);
    }

    /// Hands over what is typed whenever a field is left and it is no longer what was handed over last.
    void keepBy(Consumer<String> keep) {
        form.whenLeft(() -> {
            var now = form.typed().print();
            if (!now.equals(kept)) {
                kept = now;
                keep.accept(now);
            }
        });
    }

    /// Types what was kept, unless something is typed already.
    void restore(String answers) {
        if (form.untouched()) {
            kept = answers;
            form.type(TypedAnswers.parse(answers));
        }
    }

    private void startAgain() {
        form.type(TypedAnswers.parse(""));
        form.left();
        form.five().getFirst().control().requestFocus();
    }

    /// Only there while something is typed.
    private Button again() {
        var again = new Button(texts.of("can-we.again"), Icon.UNDO.draw());
        again.getStyleClass().addAll("flat", "small", "can-we-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.visibleProperty().bind(typed);
        again.managedProperty().bind(typed);
        again.setOnAction(_ -> startAgain());
        return again;
    }

    private HBox cardHead() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, heading("section"), second(), gap, again(), ask);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox pageHead() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, heading("page"), gap, again());
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    Region card() {
        return card;
    }

    /// The questions on one row of the card; only the way to them where `small`, as soon as nobody is at them.
    void fit(boolean small) {
        laid = small ? Laid.FOLDED : Laid.OPEN;
        lay();
    }

    private void lay() {
        boolean open = card.getChildren().size() > 1;
        switch (laid) {
            case OPEN -> {
                ask.setText(texts.of("can-we.ask"));
                if (!open) {
                    card.getChildren().addAll(row(), inShort);
                }
            }
            case FOLDED -> {
                if (!open || !inUse()) {
                    ask.setText(texts.of("can-we.questions"));
                    card.getChildren().remove(1, card.getChildren().size());
                }
            }
            case ON_PAGE -> { }
        }
    }

    private boolean inUse() {
        var scene = card.getScene();
        return scene != null && Stream.<Node>iterate(scene.getFocusOwner(), Objects::nonNull, Node::getParent).anyMatch(card::equals);
    }

    private Columns row() {
        var row = new Columns();
        for (int i = 0; i < SPANS.length; i++) {
            row.with(form.five().get(i), SPANS[i]);
        }
        return row;
    }

    /// Whether one of the questions is being typed in.
    boolean hasKeyboard() {
        return form.hasKeyboard();
    }

    /// All questions beside the whole answer; Esc leads back.
    Region page(Runnable back) {
        laid = Laid.ON_PAGE;
        card.getChildren().remove(1, card.getChildren().size());
        var leave = new Button(texts.of("can-we.back"), Icon.HOME.draw());
        leave.getStyleClass().addAll("flat", "small");
        leave.setOnAction(_ -> back.run());
        var five = new Columns();
        form.five().forEach(field -> five.with(field, 6));
        var more = new Columns();
        form.more().forEach(field -> more.with(field, 6));
        var known = new Label(texts.of("can-we.more"));
        known.getStyleClass().addAll("section", "wrapped");
        var questions = new Card(12, pageHead(), second(), five, known, more);
        var scroll = new ScrollPane(new VBox(12, leave, new Columns().with(questions, 6).with(answer, 6)));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                back.run();
            }
        });
        return scroll;
    }

    void enter() {
        form.five().getFirst().control().requestFocus();
    }

    private void open() {
        openAsBid.accept(CanWeGo.bid(form.us(), form.asked(), new BidId("new")));
    }

    private void answer() {
        var now = CanWeGo.of(form.us(), form.asked(), today);
        answer.show(now);
        inShort.setText(form.untouched() ? "" : texts.of("can-we.short", inShort(now.alone()), inShort(now.withPartners())));
        inShort.setManaged(!form.untouched());
        typed.set(!form.untouched());
    }

    /// The word and the first sentence.
    private static String inShort(Part part) {
        return part.word().toLowerCase(Locale.UK) + " " + part.sentences().stream().findFirst().orElse("");
    }

    private Label heading(String style) {
        var heading = new Label(texts.of("can-we.heading"));
        heading.getStyleClass().add(style);
        heading.setMinWidth(Region.USE_PREF_SIZE);
        return heading;
    }

    private Label second() {
        var second = new Label(texts.of("can-we.second"));
        second.getStyleClass().addAll("muted", "wrapped");
        return second;
    }
}
