package org.bidweave.ui.notice;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.NoticeEdits;
import org.bidweave.places.UkPlaces;
import org.bidweave.reading.Asked;
import org.bidweave.reading.Reading;
import org.bidweave.reading.Row;
import org.bidweave.session.Background;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;

/// The import page: left the buyer's own words, right the rows they suggest, to accept, change or reject.
public final class ImportScreen implements Screen, RowActs {

    private final Session session;
    private final Texts texts;
    private final Consumer<Place> go;
    private final LatestReading latest;
    private final Label live = new Label();
    private final Button plain = new Button();
    private final NotesBox notes;
    private final WordsPane words;
    private final RowsPane rows;
    private final VBox node;

    public ImportScreen(Session session, Background background, Texts texts, UkPlaces places, Consumer<Place> go) {
        this(session, new LatestReading(background, Reading::of), texts, places, go);
    }

    ImportScreen(Session session, LatestReading latest, Texts texts, UkPlaces places, Consumer<Place> go) {
        this.session = session;
        this.texts = texts;
        this.go = go;
        this.latest = latest;
        notes = new NotesBox(texts);
        words = new WordsPane(texts, this::clicked);
        rows = new RowsPane(texts, this, new GivenActs(session, texts, places, go));
        plain.getStyleClass().add("primary");
        plain.setId("import-accept-plain");
        plain.setMinWidth(Region.USE_PREF_SIZE);
        plain.setOnAction(_ -> acceptPlain());
        HBox.setHgrow(words, Priority.ALWAYS);
        var sides = new HBox(words, rows);
        VBox.setVgrow(sides, Priority.ALWAYS);
        rows.getStyleClass().add("import-rows");
        node = new VBox(head(), sides);
        node.getStyleClass().add("import");
        node.getStylesheets().add(Objects.requireNonNull(ImportScreen.class.getResource("notice.css")).toExternalForm());
        session.historyProperty().subscribe(_ -> {
            rows.showGiven(session.bid());
            latest.of(session, this::show);
        });
    }

    @Override
    public Node node() {
        return node;
    }

    /// The keyboard goes to the first row that is still open.
    @Override
    public void show(Place place) {
        rows.next("");
    }

    private Node head() {
        var heading = new Label(texts.of("import.heading"));
        heading.getStyleClass().add("page");
        live.setId("import-live");
        live.getStyleClass().add("muted");
        var titles = new VBox(heading, live);
        HBox.setHgrow(titles, Priority.ALWAYS);
        var line = new HBox(16, titles, plain);
        line.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(8, line, notes);
        head.getStyleClass().add("import-head");
        return head;
    }

    private void show() {
        var tender = session.bid().tender();
        var reading = latest.reading();
        var now = Row.of(reading, tender);
        long taken = now.stream().filter(row -> row.standing() == Row.Standing.TAKEN || row.standing() == Row.Standing.CHANGED).count();
        int sure = Row.plain(now, tender).size();
        long open = now.stream().filter(row -> row.standing() == Row.Standing.OPEN).count();
        live.setText(now.isEmpty() ? texts.of("import.live.none") : texts.of("import.live", taken, now.size(), open - sure));
        plain.setText(texts.of("import.accept-plain", sure));
        plain.setVisible(sure > 0);
        notes.show(tender);
        words.show(tender, reading);
        rows.show(reading, now, tender);
    }

    private void acceptPlain() {
        var tender = session.bid().tender();
        var sure = Row.plain(Row.of(latest.reading(), tender), tender);
        session.apply(NoticeEdits.acceptAll(sure.size(), it ->
                sure.stream().reduce(it, (growing, suggestion) -> suggestion.asked().addTo(growing), (_, last) -> last)));
        rows.next("");
    }

    private void clicked(String key) {
        choose(key);
        rows.enter(key);
    }

    @Override
    public void accept(Row row) {
        session.apply(NoticeEdits.accept(called(row.suggestion().asked()), row.suggestion().key(), row.suggestion().asked()::addTo));
        rows.next(row.suggestion().key());
    }

    @Override
    public void acceptChanged(Row row, Asked changed) {
        session.apply(changed.equals(row.suggestion().asked())
                ? NoticeEdits.accept(called(changed), row.suggestion().key(), changed::setIn)
                : NoticeEdits.acceptChanged(called(changed), row.suggestion().key(), changed::setIn));
        rows.next(row.suggestion().key());
    }

    @Override
    public void reject(Row row) {
        session.apply(NoticeEdits.reject(called(row.suggestion().asked()), row.suggestion().key()));
        rows.next(row.suggestion().key());
    }

    @Override
    public void takeBack(Row row) {
        var history = session.historyProperty().get();
        session.apply(NoticeEdits.takeBack(called(row.suggestion().asked()), row.suggestion().key(),
                tender -> TakenBack.canBe(row, tender) ? TakenBack.of(row, tender, history) : tender));
        rows.enter(row.suggestion().key());
    }

    @Override
    public void choose(String key) {
        words.select(key);
        rows.choose(key);
    }

    @Override
    public void go(TenderSection section) {
        go.accept(new Place.Tender(section));
    }

    @Override
    public ChangedRow<Asked> change(Asked asked) {
        return new ChangedRows(texts, new Questions(texts), session.bid().tender(), session.today()).of(asked);
    }

    /// "a turnover of £500,000": its words to the first comma, as undo says them.
    private String called(Asked asked) {
        return asked.inWords(session.bid().tender()).replaceFirst(", .*", "").replaceFirst("^A ", "a ");
    }
}
