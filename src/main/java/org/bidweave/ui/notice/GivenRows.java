package org.bidweave.ui.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.exchange.notice.Given;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// What the notice gave as figures, dates and codes, and is in the bid from the start: the first rows, and the others on request.
final class GivenRows extends VBox {

    private static final int MANY = 12;

    private final Texts texts;
    private final GivenActs acts;
    private final Runnable choose;
    private final Label undated;
    private final VBox cards = new VBox(8);
    private final Button more = new Button();
    private boolean all;

    /// `choose` is called when the keyboard comes to one of the rows.
    GivenRows(Texts texts, GivenActs acts, Runnable choose) {
        super(8);
        this.texts = texts;
        this.acts = acts;
        this.choose = choose;
        undated = new Label(texts.of("import.given.no-date"));
        undated.getStyleClass().add("muted");
        undated.setWrapText(true);
        more.getStyleClass().addAll("link", "small");
        more.setId("import-given-more");
        more.setOnAction(_ -> {
            all = !all;
            limit();
        });
        setId("import-given");
        getChildren().addAll(new SectionHead(texts.of("import.given"), texts.of("import.given.second")), undated, cards, more);
    }

    void show(Bid bid) {
        var given = Given.of(bid.tender(), acts.places());
        var held = cards().stream().filter(GivenCard::isFocusWithin).map(GivenCard::given).findFirst();
        if (given.size() != cards().size() || IntStream.range(0, given.size()).anyMatch(index -> !same(given.get(index), cards().get(index).given()))) {
            cards.getChildren().setAll(given.stream().map(it -> new GivenCard(texts, acts, choose, it)).toList());
        }
        var words = acts.words();
        IntStream.range(0, given.size()).forEach(index -> cards().get(index).show(given.get(index), words));
        ImportCard.present(undated, given.stream().noneMatch(it -> it.kind() == Given.Kind.SUBMISSION));
        ImportCard.present(this, bid.tender().notice() != null);
        limit();
        hold(held);
    }

    List<GivenCard> cards() {
        return cards.getChildren().stream().map(GivenCard.class::cast).toList();
    }

    void chooseNone() {
        cards().forEach(card -> card.choose(false));
    }

    private void limit() {
        var shown = new ArrayList<>(cards());
        boolean tooMany = shown.size() > MANY + 1;
        IntStream.range(0, shown.size()).forEach(index -> ImportCard.present(shown.get(index), all || !tooMany || index < MANY));
        ImportCard.present(more, tooMany);
        more.setText(all ? texts.of("import.notes.fewer") : texts.of("import.notes.more", shown.size() - MANY));
    }

    /// The keyboard stays with what it was on, also where its lots now stand together with others or apart.
    private void hold(Optional<Given> held) {
        held.flatMap(was -> cards().stream().filter(card -> card.given().kind() == was.kind()
                        && (was.lots().isEmpty() || card.given().lots().contains(was.lots().getFirst()))).findFirst())
                .filter(card -> !card.isFocusWithin()).ifPresent(GivenCard::requestFocus);
    }

    private static boolean same(Given one, Given other) {
        return one.kind() == other.kind() && one.lots().equals(other.lots());
    }
}
