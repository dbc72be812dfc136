package org.bidweave.ui.notice;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bidweave.MemoryLibrary;
import org.bidweave.check.Checks;
import org.bidweave.edit.History;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.YearBasis;
import org.bidweave.places.UkPlaces;
import org.bidweave.reading.Asked;
import org.bidweave.reading.Passage;
import org.bidweave.reading.Reading;
import org.bidweave.reading.Suggestion;
import org.bidweave.session.Background;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;

/// An import page in a window, and a person’s hands on it. Its words suggest a turnover, a doubtful insurance cover, and a ratio test.
final class ImportOnScreen {

    static final String WORDS = "Turnover of £500,000. Public liability of £5m. Two ratios. A satisfactory turnover.";
    static final PublishedText TEXT = new PublishedText("Selection, economic", null, WORDS);
    static final UkPlaces UK = UkPlaces.read();
    static final Bid BID = Bid.empty(new BidId("b")).withTender(Tender.EMPTY
            .withLots(List.of(Lot.named(new LotId("L1"), "North").withDescription("The north of it.")))
            .withPublished(List.of(new PublishedText("Noted at import", null, "Lot 1: no value is given."),
                    new PublishedText("Noted at import", null, "Lot 1: no value is given."), TEXT)));

    final Session session;
    final List<Place> places = new ArrayList<>();
    final ImportScreen screen;
    final Scene scene;

    ImportOnScreen() {
        this(_ -> reading());
    }

    ImportOnScreen(Function<Tender, Reading> reader) {
        this(BID, reader);
    }

    ImportOnScreen(Bid bid, Function<Tender, Reading> reader) {
        this(bid, new LatestReading(Background.NONE, reader));
    }

    ImportOnScreen(Bid bid, LatestReading latest) {
        var clock = InstantSource.fixed(NoticeFiles.TODAY.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant());
        session = new Session(History.of(bid), Checks.STANDARD, Background.NONE, new MemoryLibrary(bid).keeping(bid.id()), clock);
        screen = new ImportScreen(session, latest, new Texts(Locale.UK), UK, places::add);
        scene = new Scene((Parent) screen.node(), 1236, 792);
        new Theme(Theme.Choice.LIGHT).dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        layout();
        screen.show(new Place.Import());
    }

    static Reading reading() {
        return new Reading(List.of(
                new Suggestion(new Asked.Threshold(null, Money.of(500_000), null, TurnoverKind.GENERAL, YearBasis.LATEST, 1),
                        passages("Turnover of £500,000."), List.of()),
                new Suggestion(new Asked.Cover(new InsuranceRequirement(InsuranceType.PUBLIC_LIABILITY, Money.of(5_000_000),
                        InsuranceHolder.CONTRACTING_PARTY, NeededBy.AWARD)), passages("Public liability of £5m."), List.of("For each claim?")),
                new Suggestion(new Asked.Ratios(2), passages("Two ratios."), List.of())),
                passages("A satisfactory turnover."));
    }

    private static List<Passage> passages(String words) {
        int start = WORDS.indexOf(words);
        return List.of(new Passage(TEXT, start, start + words.length()));
    }

    void layout() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    Tender tender() {
        return session.bid().tender();
    }

    String live() {
        return ((Label) Objects.requireNonNull(scene.lookup("#import-live"))).getText();
    }

    /// The rows that are seen, from the top.
    List<RowCard> rows() {
        layout();
        return all(scene.getRoot()).filter(RowCard.class::isInstance).map(RowCard.class::cast).filter(Node::isVisible).toList();
    }

    /// What the notice gave, as far as it is seen, from the top.
    List<GivenCard> given() {
        layout();
        return all(scene.getRoot()).filter(GivenCard.class::isInstance).map(GivenCard.class::cast).filter(Node::isVisible).toList();
    }

    /// The undo name of the last step.
    String step() {
        return session.historyProperty().get().past().getLast().name();
    }

    /// The place of the row that has the keyboard, from 0.
    int focused() {
        return rows().indexOf(scene.getFocusOwner());
    }

    void press(KeyCode code) {
        var target = Objects.requireNonNull(scene.getFocusOwner());
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        layout();
    }

    /// Types into a field of the row that is being changed, found by its label.
    void type(String label, String text) {
        var field = all(scene.getRoot()).filter(Field.class::isInstance).map(Field.class::cast)
                .filter(it -> it.getChildren().getFirst() instanceof Label name && name.getText().equals(label)).findFirst().orElseThrow();
        ((TextField) field.control()).setText(text);
        field.control().requestFocus();
        press(KeyCode.ENTER);
    }

    /// Takes a choice in a field of the row that is being changed, found by its label.
    <T> void choose(String label, T value) {
        var field = all(scene.getRoot()).filter(Field.class::isInstance).map(Field.class::cast)
                .filter(it -> it.getChildren().getFirst() instanceof Label name && name.getText().equals(label)).findFirst().orElseThrow();
        @SuppressWarnings("unchecked")
        var box = (ComboBox<T>) field.control();
        box.setValue(value);
        layout();
    }

    void fire(String selector) {
        layout();
        ((Button) Objects.requireNonNull(scene.lookup(selector), selector)).fire();
        layout();
    }

    /// All that is written on the page.
    String words() {
        return String.join("\n", all(scene.getRoot()).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> shown(label)).map(Label::getText).toList());
    }

    WordsText text(String words) {
        return all(scene.getRoot()).filter(WordsText.class::isInstance).map(WordsText.class::cast)
                .filter(text -> text.words().equals(words)).findFirst().orElseThrow();
    }

    private static boolean shown(Node node) {
        return node == null || (node.isVisible() && shown(node.getParent()));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ImportOnScreen::all)) : Stream.of(node);
    }
}
