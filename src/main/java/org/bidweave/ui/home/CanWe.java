package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
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
import org.bidweave.ui.shared.Card;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;

/// *Can we go for this?*: a card with the five questions on Home, and a page with the whole answer. What was typed stays from one to the other.
final class CanWe {

    private static final int[] SPANS = {2, 3, 3, 2, 2};

    private final Texts texts;
    private final LocalDate today;
    private final Runnable showPage;
    private final Consumer<Bid> openAsBid;
    private final CanWeForm form;
    private final Label inShort = new Label();
    private final CanWeAnswer answer;

    CanWe(Texts texts, LocalDate today, Runnable showPage, Consumer<Bid> openAsBid) {
        this.texts = texts;
        this.today = today;
        this.showPage = showPage;
        this.openAsBid = openAsBid;
        answer = new CanWeAnswer(texts, this::open);
        form = new CanWeForm(texts);
        inShort.setId("can-we-short");
        inShort.getStyleClass().addAll("verdict-sentence", "wrapped");
        inShort.setMinHeight(Region.USE_PREF_SIZE);
        form.whenTyped(this::answer);
    }

    /// The questions on one row; only the way to them where `small`.
    Region card(boolean small) {
        var ask = new Button(texts.of(small ? "can-we.questions" : "can-we.ask"), Icon.ARROW_RIGHT.draw());
        ask.setId("can-we-ask");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.setOnAction(_ -> showPage.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, heading("section"), second(), gap, ask);
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new Card(10, head);
        card.setMinHeight(Region.USE_PREF_SIZE);
        if (!small) {
            var row = new Columns();
            for (int i = 0; i < SPANS.length; i++) {
                row.with(form.five().get(i), SPANS[i]);
            }
            card.getChildren().addAll(row, inShort);
        }
        return card;
    }

    /// All questions beside the whole answer; Esc leads back.
    Region page(Runnable back) {
        var leave = new Button(texts.of("can-we.back"), Icon.HOME.draw());
        leave.getStyleClass().addAll("flat", "small");
        leave.setOnAction(_ -> back.run());
        var five = new Columns();
        form.five().forEach(field -> five.with(field, 6));
        var more = new Columns();
        form.more().forEach(field -> more.with(field, 6));
        var known = new Label(texts.of("can-we.more"));
        known.getStyleClass().addAll("section", "wrapped");
        var questions = new Card(12, heading("page"), second(), five, known, more);
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
