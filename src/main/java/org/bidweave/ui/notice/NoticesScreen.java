package org.bidweave.ui.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Segmented.Half;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The notices that came in, as cards: found by words, sorted, and one of them chosen to become a bid.
public final class NoticesScreen implements Screen {

    private final Texts texts;
    private final NoticesActs acts;
    private final CardWords words;
    private final SectionHead head;
    private final SearchField find;
    private final ListView<Offer> list = new ListView<>();
    private final ObjectProperty<CardWords.Order> order = new SimpleObjectProperty<>(CardWords.Order.DEADLINE);
    private final Button first = new Button();
    private final Button second;
    private final VBox node;
    private List<Offer> offers = List.of();

    public NoticesScreen(Texts texts, LocalDate today, NoticesActs acts) {
        this.texts = texts;
        this.acts = acts;
        words = new CardWords(texts, today);
        find = new SearchField(texts.of("notices.find"));
        head = new SectionHead(texts.of("notices.heading"), "");
        list.setId("notices");
        list.getStyleClass().add("notice-list");
        list.setCellFactory(_ -> new NoticeCell(texts, words));
        list.setPlaceholder(new Label(texts.of("notices.none")));
        list.setAccessibleText(texts.of("notices.heading"));
        VBox.setVgrow(list, Priority.ALWAYS);
        find.textProperty().subscribe((_, _) -> refresh());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::fromField);
        order.subscribe((_, _) -> refresh());
        first.setId("notice-first");
        first.getStyleClass().add("primary");
        first.setOnAction(_ -> chosen(this::main));
        second = button("notices.second-bid", () -> chosen(acts::make));
        second.setId("notice-second");
        list.getSelectionModel().selectedItemProperty().subscribe(this::offerActs);
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen(this::main);
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                chosen(this::main);
            }
        });
        HBox.setHgrow(find, Priority.ALWAYS);
        var bar = new HBox(12, find, orders());
        node = new VBox(12, head, bar, list, new HBox(8, first, second, button("notices.leave", acts::leave)));
        node.getStyleClass().add("notices");
        node.getStylesheets().add(Objects.requireNonNull(NoticesScreen.class.getResource("notice.css")).toExternalForm());
    }

    /// Shows other notices; what was searched for is forgotten.
    public void set(List<Offer> now, int files) {
        offers = List.copyOf(now);
        head.setSecond(texts.of("notices.count", offers.size(), files));
        find.clear();
        refresh();
        list.getSelectionModel().selectFirst();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Place place) {
        list.requestFocus();
    }

    private void refresh() {
        var chosen = list.getSelectionModel().getSelectedItem();
        list.setItems(FXCollections.observableList(
                offers.stream().filter(offer -> words.matches(offer, find.getText())).sorted(words.by(order.get())).toList()));
        list.getSelectionModel().select(chosen);
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    }

    private Node orders() {
        var halves = Stream.of(CardWords.Order.values()).map(it -> Half.of(it, texts.of("notices.order." + it.name()))).toList();
        return new Segmented<>(halves, order.get(), order::set);
    }

    /// From the search field the arrows choose, and Enter takes.
    private void fromField(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (key.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else if (key.getCode() == KeyCode.ENTER) {
            chosen(this::main);
        } else {
            return;
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        key.consume();
    }

    private void offerActs(@Nullable Offer offer) {
        boolean known = offer != null && offer.onBoard().isPresent();
        first.setDisable(offer == null);
        first.setText(texts.of(known ? "notices.compare" : "notices.make"));
        second.setVisible(known);
        second.setManaged(known);
    }

    private void main(Offer offer) {
        if (offer.onBoard().isPresent()) {
            acts.compare(offer);
        } else {
            acts.make(offer);
        }
    }

    private void chosen(Consumer<Offer> act) {
        var offer = list.getSelectionModel().getSelectedItem();
        if (offer != null) {
            act.accept(offer);
        }
    }

    private Button button(String key, Runnable act) {
        var button = new Button(texts.of(key));
        button.setOnAction(_ -> act.run());
        return button;
    }
}
