package org.bidweave.ui.notice;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bidweave.exchange.notice.Given;
import org.bidweave.exchange.notice.Given.Standing;
import org.bidweave.model.Area;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.places.WidePlaces;

/// Something that the notice gave as a figure, a date or a code, and how it stands in the bid.
final class GivenCard extends ImportCard {

    private final GivenActs acts;
    private final Runnable choose;
    private final WidePlaces wide;
    private Given given;

    GivenCard(Texts texts, GivenActs acts, Runnable choose, Given given) {
        super(texts, button(texts, "import.take-back", "take-back", Icon.UNDO));
        this.acts = acts;
        this.choose = choose;
        this.given = given;
        wide = new WidePlaces(texts, acts.places(), acts::divide);
        HBox.setHgrow(quote, Priority.ALWAYS);
        quote.setMaxWidth(Double.MAX_VALUE);
        buttons.setMinWidth(USE_PREF_SIZE);
        var foot = new HBox(8, quote, buttons);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(wide, foot);
        getStyleClass().add("given");
    }

    Given given() {
        return given;
    }

    void show(Given now, GivenWords words) {
        given = now;
        var standing = given.standing();
        boolean out = standing == Standing.OUT;
        var said = words.reads(given, given.said());
        kind.setText(words.name(given));
        value.setText(out ? texts.of("import.given.out") : words.reads(given, given.now()));
        showWide(words.asked(given));
        lines(lines(standing, said, words));
        quote.setText(words.written(given));
        done(!out);
        can(words.canComeBack(given), given.kind() != Given.Kind.RESERVED, !out);
        var section = texts.of("tender.section." + GivenWords.section(given).name());
        switch (standing) {
            case IN_BID -> where(Icon.CHECK, texts.of("import.in-bid", section));
            case CHANGED -> where(Icon.CHECK, texts.of("import.in-bid.changed", section));
            case OUT -> where(Icon.CLOSE, texts.of("import.given.rejected", section));
        }
        setAccessibleText(kind.getText() + ": " + value.getText() + ". " + (standing == Standing.IN_BID ? "" : texts.of("import.given.said", said) + " ") + where.getText());
    }

    private List<Node> lines(Standing standing, String said, GivenWords words) {
        var lines = new ArrayList<Node>();
        if (standing != Standing.IN_BID) {
            lines.add(line(State.INFORMATION, texts.of("import.given.said", said)));
        }
        if (wide.isVisible() && words.isAskedElsewhere(given)) {
            lines.add(line(State.INFORMATION, texts.of("import.given.elsewhere")));
        }
        words.atStake(given).forEach(stake -> lines.add(line(State.RISK, stake)));
        return lines;
    }

    private void showWide(List<Area> places) {
        wide.show(places);
        present(wide, !wide.getChildren().isEmpty());
    }

    @Override
    void take() {
        acts.takeBack(given);
    }

    @Override
    void change() {
        acts.questions(given).ifPresentOrElse(fields -> open(texts.of("import.given.change"), fields.questions(), () -> {
            var parts = fields.made().get();
            close();
            requestFocus();
            acts.change(given, parts);
        }), this::go);
    }

    @Override
    void reject() {
        acts.reject(given);
    }

    @Override
    void go() {
        acts.go(GivenWords.section(given));
    }

    @Override
    void chosen() {
        choose.run();
        choose(true);
    }
}
