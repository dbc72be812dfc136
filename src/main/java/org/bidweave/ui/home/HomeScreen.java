package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Progress;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Live;
import org.bidweave.ui.home.HomeHeader.Shown;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Home: every bid, where it stands, and how to begin another.
public final class HomeScreen implements Screen {

    /// Below this height the board keeps the room and the questions wait on their page.
    private static final double SMALL = 760;

    private final Texts texts;
    private final HomeActs acts;
    private final BorderPane pane = new BorderPane();
    private final HomeHeader header;
    private final StackPane view = new StackPane();
    private final VBox viewAndQuestions = new VBox(16, view);
    private final Supplier<UkPlaces> places;
    private @Nullable CanWe canWe;
    private List<Live> bids = List.of();
    private LocalDate today;
    private Shown shown = Shown.BOARD;
    private boolean asking;

    public HomeScreen(Texts texts, LocalDate today, HomeActs acts, Supplier<UkPlaces> places) {
        this.texts = texts;
        this.today = today;
        this.acts = acts;
        this.places = places;
        VBox.setVgrow(view, Priority.ALWAYS);
        header = new HomeHeader(texts, acts, this::show);
        pane.setTop(header);
        put(reading());
        pane.heightProperty().subscribe(height -> {
            if (!asking && canWe != null) {
                canWe.fit(isSmall(height.doubleValue()));
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

    /// Made when they are first to be seen, so that the window need not wait for them.
    private CanWe questions() {
        var known = canWe;
        if (known == null) {
            known = new CanWe(texts, today, places, this::canWe, this::add);
            known.keepBy(acts::keepAnswers);
            acts.keptAnswers(known::restore);
            viewAndQuestions.getChildren().add(known.card());
            canWe = known;
        }
        return known;
    }

    /// The five questions, and the answer beside them.
    public void canWe() {
        if (!asking) {
            asking = true;
            put(questions().page(this::backToBids));
        }
        enter();
    }

    /// Shows the bids again; what was typed stays in the questions.
    public void leaveQuestions() {
        if (asking) {
            backToBids();
        }
    }

    private void backToBids() {
        asking = false;
        fill();
        enter();
    }

    private void add(Bid made) {
        backToBids();
        acts.add(made);
    }

    @Override
    public Node node() {
        return pane;
    }

    /// As it was left, the questions too; a field that is being typed in keeps the keyboard.
    @Override
    public void show(Place place) {
        enter();
    }

    private void enter() {
        // What scrolls is in the window, and so can have the keyboard, only once its style is known.
        pane.applyCss();
        if (canWe != null && canWe.hasKeyboard()) {
            return;
        }
        if (asking) {
            questions().enter();
        } else {
            // Never left to the first button of the window, which a space in blindly typed words would press.
            Stream.of(".bid-card", "#first-can-we").map(pane::lookup).filter(Objects::nonNull).findFirst().orElse(pane).requestFocus();
        }
    }

    private Region reading() {
        var reading = new Label(texts.of("home.reading"));
        reading.getStyleClass().add("muted");
        return reading;
    }

    private void show(Shown chosen) {
        shown = chosen;
        backToBids();
    }

    private void fill() {
        var wasInDue = pane.lookup("#due") instanceof DueStrip due && due.isFocusWithin();
        var bid = bidWithKeyboard();
        var open = bids.stream().filter(live -> live.bid().progress() != Progress.DECIDED).count();
        header.say(texts.of("home.second", Days.inFull(today), open));
        put(bids.isEmpty() ? new FirstStart(texts, acts, this::canWe) : content());
        if (wasInDue && pane.lookup("#due") instanceof DueStrip due) {
            due.enter();
        }
        bid.flatMap(this::card).ifPresent(Node::requestFocus);
    }

    private Optional<BidId> bidWithKeyboard() {
        return pane.getScene() != null && pane.getScene().getFocusOwner() instanceof BidCard card ? Optional.of(card.bid()) : Optional.empty();
    }

    private Optional<BidCard> card(BidId bid) {
        pane.applyCss();
        return view.lookupAll(".bid-card").stream().map(BidCard.class::cast).filter(card -> card.bid().equals(bid)).findFirst();
    }

    /// Only what is above the questions is made anew, so that nothing is taken from under the hands of who is answering them.
    private Region aboveQuestions(Region bids) {
        view.getChildren().setAll(bids);
        questions().fit(isSmall(pane.getHeight()));
        return viewAndQuestions;
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
            header.show(shown);
        });
        VBox.setVgrow(view, Priority.ALWAYS);
        return new VBox(16, due, view);
    }
}
