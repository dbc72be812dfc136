package org.bidweave.ui.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.edit.Edit;
import org.bidweave.edit.NoticeEdits;
import org.bidweave.exchange.notice.NewerNotice;
import org.bidweave.exchange.notice.NoticeChange;
import org.bidweave.exchange.notice.NoticeRelease;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;

/// What another version of the bid's notice says otherwise, each thing to take over or leave, and what that does to dates, values and findings.
public final class OtherVersionScreen implements Screen {

    private final Session session;
    private final Background background;
    private final Texts texts;
    private final UkPlaces places;
    private final Consumer<Place> go;
    private final Label second = new Label();
    private final VBox warning = new VBox(4);
    private final VBox cards = new VBox(8);
    private final VersionEffects effects;
    private final Button take = new Button();
    private final VBox node;
    private Optional<NoticeRelease> version = Optional.empty();
    private Optional<NewerNotice> shown = Optional.empty();
    private volatile List<NoticeChange> taken = List.of();

    public OtherVersionScreen(Session session, Background background, Texts texts, UkPlaces places, Consumer<Place> go) {
        this.session = session;
        this.background = background;
        this.texts = texts;
        this.places = places;
        this.go = go;
        effects = new VersionEffects(session, texts);
        effects.setId("other-effects");
        take.setId("other-take");
        take.getStyleClass().add("primary");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> takeOver());
        var leave = new Button(texts.of("other.leave"));
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> go.accept(new Place.Tender(null)));
        var heading = new Label(texts.of("other.heading"));
        heading.getStyleClass().add("page");
        second.getStyleClass().add("muted");
        second.setWrapText(true);
        var titles = new VBox(heading, second);
        HBox.setHgrow(titles, Priority.ALWAYS);
        var head = new VBox(8, new HBox(12, titles, leave, take), warning);
        head.getStyleClass().add("import-head");
        var sides = new HBox(scrolled(cards, "change-cards"), beside());
        VBox.setVgrow(sides, Priority.ALWAYS);
        node = new VBox(head, sides);
        node.getStyleClass().add("import");
        node.getStylesheets().add(Objects.requireNonNull(OtherVersionScreen.class.getResource("notice.css")).toExternalForm());
        session.historyProperty().subscribe((_, _) -> followed());
    }

    /// Elsewhere the version is compared again when it is shown again.
    private void followed() {
        if (node.getScene() != null) {
            compare();
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.OtherVersion(NoticeRelease notice)) {
            version = Optional.of(notice);
            compare();
        }
    }

    private void compare() {
        version.ifPresent(notice -> show(NewerNotice.of(session.bid().tender(), notice, places)));
    }

    private Node beside() {
        var heading = new Label(texts.of("other.effects"));
        heading.getStyleClass().add("section");
        var box = scrolled(new VBox(8, heading, effects), "effects");
        box.getStyleClass().add("import-rows");
        HBox.setHgrow(box, Priority.NEVER);
        return box;
    }

    private static ScrollPane scrolled(VBox content, String style) {
        content.getStyleClass().add(style);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void show(NewerNotice newer) {
        shown = Optional.of(newer);
        second.setText(texts.of("other.second", day(newer.before()), day(newer.now())));
        var warnings = Stream.concat(newer.older() ? Stream.of(texts.of("other.older")) : Stream.empty(), newer.notes().stream());
        warning.getChildren().setAll(warnings.<Node>map(sentence -> ImportCard.line(State.RISK, sentence)).toList());
        var all = newer.changes().stream().map(change -> new ChangeCard(texts, change, newer.proposes(change))).toList();
        cards.getChildren().setAll(all);
        all.forEach(card -> card.taken().subscribe((_, _) -> choose(all)));
        if (all.isEmpty()) {
            var none = new Label(texts.of("other.none"));
            none.setWrapText(true);
            cards.getChildren().setAll(none);
        }
        choose(all);
        all.stream().findFirst().ifPresentOrElse(card -> card.box().requestFocus(), take::requestFocus);
    }

    private String day(Optional<LocalDate> day) {
        return day.map(Days::fullDay).orElse(texts.of("other.no-day"));
    }

    private void choose(List<ChangeCard> all) {
        var chosen = all.stream().filter(card -> card.taken().get()).map(ChangeCard::change).toList();
        taken = chosen;
        take.setText(texts.of("other.take", chosen.size()));
        var bid = session.bid();
        shown.ifPresent(newer -> background.work(
                () -> effects.between(bid, edit(newer, chosen).change().apply(bid)),
                () -> session.bid().equals(bid) && taken.equals(chosen), effects::show));
    }

    private static Edit edit(NewerNotice newer, List<NoticeChange> taken) {
        return NoticeEdits.takeOver(taken.size(), tender -> newer.taking(taken, tender));
    }

    private void takeOver() {
        var newer = shown;
        version = Optional.empty();
        shown = Optional.empty();
        newer.ifPresent(it -> session.apply(edit(it, taken)));
        go.accept(new Place.Import());
    }
}
