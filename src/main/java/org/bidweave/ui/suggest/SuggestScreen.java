package org.bidweave.ui.suggest;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Situation;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Marked;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// Where the best consortium or the smallest repair is searched for: what is wanted on the left, the answers on the right.
public final class SuggestScreen implements Screen {

    private final Session session;
    private final Search search;
    private final Texts texts;
    private final Others others;
    private final WantedPanel wanted;
    private final ResultPanel result;
    private final Button start = new Button();
    private final ScrollPane answers;
    private final HBox root;

    public SuggestScreen(Session session, Search search, Others others, Pages pages, Texts texts, Consumer<Place> go) {
        this.session = session;
        this.search = search;
        this.texts = texts;
        this.others = others;
        var partners = session.bid().alternative(session.alternativeProperty().get()).members().size() > 1;
        result = new ResultPanel(texts, new SuggestActs(session, texts, go), pages, go);
        wanted = new WantedPanel(texts, Wanted.usual(partners), session.bid(), others, result::follow);
        start.setId("suggest-start");
        start.setMaxWidth(Double.MAX_VALUE);
        start.setOnAction(_ -> press());
        var foot = new VBox(start);
        foot.getStyleClass().add("wanted-foot");
        var left = new VBox(scroll(wanted), foot);
        left.getStyleClass().add("wanted-column");
        var back = new Button(texts.of("suggest.back"), Icon.UNDO.draw());
        back.getStyleClass().add("small");
        back.setOnAction(_ -> go.accept(new Place.Consortium(null, null)));
        answers = scroll(result);
        var right = new VBox(new VBox(new SectionHead(texts.of("suggest.title"), "", back)), answers);
        right.getChildren().getFirst().getStyleClass().add("result-head");
        HBox.setHgrow(right, Priority.ALWAYS);
        root = new HBox(left, right);
        root.getStyleClass().add("suggest");
        root.getStylesheets().add(Objects.requireNonNull(SuggestScreen.class.getResource("suggest.css")).toExternalForm());
        search.standProperty().subscribe(this::show);
        session.historyProperty().subscribe(_ -> refresh());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.SuggestFrom(var query, var mineOnly)) {
            wanted.choose(new Others.Source.Searched(query, mineOnly));
        }
        start.requestFocus();
    }

    private static ScrollPane scroll(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /// Starts, or stops what goes on.
    private void press() {
        if (search.searching()) {
            search.stop();
        } else if (wanted.wanted().sources().isEmpty()) {
            start(Others.Found.NOBODY);
        } else {
            others.find(wanted.wanted().sources(), this::start);
        }
    }

    private void start(Others.Found more) {
        var now = new Situation(session.bid(), session.alternativeProperty().get(), session.viewProperty().get(), session.today());
        search.start(Asked.of(now, wanted.wanted(), more.organisations()));
    }

    /// The keyboard goes from the search to the first answer.
    private void show(Search.Stand stand) {
        var searching = stand instanceof Search.Stand.Searching;
        start.setText(texts.of(searching ? "suggest.stop" : "suggest.start"));
        start.setGraphic((searching ? Icon.CLOSE : Icon.WAND).draw());
        result.show(stand, session.bid());
        result.follow(wanted.wanted());
        answers.setVvalue(0);
        Marked.show(start, "primary", result.first().isEmpty());
        if (!searching && start.isFocused()) {
            result.first().ifPresent(Button::requestFocus);
        }
    }

    private void refresh() {
        wanted.show(session.bid());
        result.allow(session.bid());
    }
}
