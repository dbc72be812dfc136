package org.bidweave.ui.compare;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.bidweave.compare.MovesInWords;
import org.bidweave.compare.Side;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.grid.Exports;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;

/// Where one chooses between versions of the consortium: the alternatives side by side, what differs, and what each would mean.
public final class CompareScreen implements Screen {

    private final Session session;
    private final Texts texts;
    private final AddMenu add;
    private final ExportMenu export;
    private final HeadStrip strip;
    private final CardRow cards;
    private final PairChoice pair;
    private final ComparePage page;
    private final BorderPane root = new BorderPane();
    private Seen.Pair chosen = Seen.Pair.FIRST;
    private boolean stale = true;

    public CompareScreen(Session session, Texts texts, Exports exports) {
        this.session = session;
        this.texts = texts;
        var acts = new CompareActs(session, texts, this::compareWith);
        add = new AddMenu(session, acts, texts);
        export = new ExportMenu(texts, exports);
        strip = new HeadStrip(add, export);
        cards = new CardRow(texts, acts);
        pair = new PairChoice(texts, this::choose);
        page = new ComparePage(session, texts, acts, this::since);
        var content = new VBox(16, cards, pair, page);
        content.getStyleClass().add("compare-page");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setTop(strip);
        root.setCenter(scroll);
        root.getStyleClass().add("compare");
        root.getStylesheets().add(Objects.requireNonNull(CompareScreen.class.getResource("compare.css")).toExternalForm());
        session.liveProperty().subscribe(_ -> changed());
        session.viewProperty().subscribe(_ -> changed());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        if (stale) {
            refresh();
        }
        add.requestFocus();
    }

    /// What was just added is what one wants to see.
    private void compareWith(AlternativeId added) {
        chosen = new Seen.Pair(Optional.of(session.alternativeProperty().get()), Optional.of(added));
    }

    private void since(Alternative version) {
        choose(new Seen.Pair(Optional.of(version.id()), Optional.of(session.alternativeProperty().get())));
        strip.requestFocus();
    }

    private Side onScreen(Seen seen) {
        return seen.sides().stream().filter(side -> side.id().equals(session.alternativeProperty().get())).findFirst().orElse(seen.right());
    }

    private void choose(Seen.Pair pairNow) {
        chosen = pairNow;
        refresh();
    }

    /// Every alternative is judged anew, so only for somebody who looks.
    private void changed() {
        stale = true;
        if (root.getScene() != null) {
            refresh();
        }
    }

    private void refresh() {
        stale = false;
        var view = session.viewProperty().get();
        var wanted = chosen;
        session.workOut(live -> Seen.of(live, view, wanted), this::show);
    }

    private void show(Seen seen) {
        strip.say(seen.moves().map(MovesInWords::of).orElseGet(() -> texts.of("compare.headline.one", seen.right().alternative().title())));
        cards.show(seen, session.alternativeProperty().get());
        pair.show(seen);
        page.show(seen, onScreen(seen));
        export.show(seen, page.leaving(), page.alone());
        chosen = seen.moves().map(moves -> new Seen.Pair(Optional.of(moves.left().id()), Optional.of(moves.right().id()))).orElse(Seen.Pair.FIRST);
    }
}
