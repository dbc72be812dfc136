package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.model.Progress;
import org.bidweave.session.Live;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Segmented.Half;
import org.bidweave.ui.shared.Texts;

/// Home: every bid, where it stands, and how to begin another.
public final class HomeScreen implements Screen {

    private enum Shown { BOARD, LIST, TIMELINE }

    /// Below this height the board keeps the room and the questions wait on their page.
    private static final double SMALL = 760;

    private final Texts texts;
    private final HomeActs acts;
    private final BorderPane pane = new BorderPane();
    private final Label second = new Label();
    private final StackPane how = new StackPane();
    private final CanWe canWe;
    private List<Live> bids = List.of();
    private LocalDate today;
    private Shown shown = Shown.BOARD;
    private boolean asking;

    public HomeScreen(Texts texts, LocalDate today, HomeActs acts) {
        this.texts = texts;
        this.today = today;
        this.acts = acts;
        canWe = new CanWe(texts, today, this::canWe, acts::add);
        pane.setTop(header());
        pane.heightProperty().subscribe((before, now) -> {
            if (!asking && isSmall(before.doubleValue()) != isSmall(now.doubleValue())) {
                fill();
            }
        });
        pane.getStylesheets().add(Objects.requireNonNull(HomeScreen.class.getResource("home.css")).toExternalForm());
    }

    /// Shows these bids as they stand on this day.
    public void set(List<Live> bids, LocalDate today) {
        this.bids = List.copyOf(bids);
        this.today = today;
        if (!asking) {
            fill();
        }
    }

    /// The five questions, and the answer beside them.
    public void canWe() {
        asking = true;
        put(canWe.page(this::backToBids));
        canWe.enter();
    }

    private void backToBids() {
        asking = false;
        fill();
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Place place) {
        if (asking) {
            backToBids();
        }
        var first = pane.getCenter() == null ? null : pane.getCenter().lookup(".bid-card");
        if (first != null) {
            first.requestFocus();
        }
    }

    private Node header() {
        var heading = new Label(texts.of("home.heading"));
        heading.getStyleClass().add("page");
        second.getStyleClass().addAll("small", "muted");
        var titles = new VBox(heading, second);
        titles.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var notice = button("action.import-notice", Icon.IMPORT, acts::importNotice);
        var fresh = button("action.new-bid", Icon.ADD, acts::newBid);
        fresh.getStyleClass().add("primary");
        how.setMinWidth(Region.USE_PREF_SIZE);
        chooseHow();
        var header = new HBox(16, titles, gap, how, notice, fresh);
        header.getStyleClass().add("header");
        return header;
    }

    private void chooseHow() {
        how.getChildren().setAll(new Segmented<>(
                List.of(
                        Half.of(Shown.BOARD, Icon.BOARD, texts.of("home.board")),
                        Half.of(Shown.LIST, Icon.LIST, texts.of("home.list")),
                        Half.of(Shown.TIMELINE, Icon.TIMELINE, texts.of("home.timeline"))),
                shown,
                this::show));
    }

    private void show(Shown chosen) {
        shown = chosen;
        backToBids();
    }

    private Button button(String key, Icon icon, Runnable run) {
        var button = new Button(texts.of(key), icon.draw());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void fill() {
        var wasInDue = pane.lookup("#due") instanceof DueStrip due && due.isFocusWithin();
        var open = bids.stream().filter(live -> live.bid().progress() != Progress.DECIDED).count();
        second.setText(texts.of("home.second", Days.inFull(today), open));
        put(bids.isEmpty() ? new FirstStart(texts, acts, this::canWe) : content());
        if (wasInDue && pane.lookup("#due") instanceof DueStrip due) {
            due.enter();
        }
    }

    private Region aboveQuestions(Region view) {
        VBox.setVgrow(view, Priority.ALWAYS);
        return new VBox(16, view, canWe.card(isSmall(pane.getHeight())));
    }

    private static boolean isSmall(double height) {
        return height > 0 && height < SMALL;
    }

    private void put(Region content) {
        BorderPane.setMargin(content, new Insets(20));
        BorderPane.setAlignment(content, Pos.TOP_LEFT);
        pane.setCenter(content);
    }

    /// The bids in the way that was chosen; above a board or a list what is due, which the timeline shows by itself.
    private Region content() {
        return switch (shown) {
            case BOARD -> aboveQuestions(beneathDue(scrolling(new Board(texts, bids, today, acts))));
            case LIST -> aboveQuestions(beneathDue(new BidList(texts, bids, today, acts)));
            case TIMELINE -> scrolling(new Timeline(texts, bids, today, acts));
        };
    }

    /// Fills the window, and scrolls where it is smaller than the view can be.
    private static Region scrolling(Region view) {
        var scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("bare");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Region beneathDue(Region view) {
        var due = new DueStrip(texts, bids, today, acts, () -> {
            show(Shown.TIMELINE);
            chooseHow();
        });
        VBox.setVgrow(view, Priority.ALWAYS);
        return new VBox(16, due, view);
    }
}
