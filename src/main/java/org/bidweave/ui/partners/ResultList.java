package org.bidweave.ui.partners;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The results in their two groups, or, where there are none, what to do. New results take the place of the old ones row by row.
final class ResultList extends StackPane {

    /// What the list does: it shows the marked one beside it, opens it, leaves for the field, clears the filters, imports a register, adds an
    /// organisation of that name.
    record Acts(Consumer<@Nullable Partner> mark, Runnable open, Runnable leave, Runnable clear, Runnable importRegister, Consumer<String> add) {}

    private final Acts acts;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ListView<Item> list = new ListView<>(items);
    private final NothingFound nothing;
    private final Heads heads;
    private Asked shown = Asked.ALL;

    ResultList(Texts texts, Acts acts) {
        this.acts = acts;
        heads = new Heads(texts);
        nothing = new NothingFound(texts, acts);
        var words = new PartnerWords(texts);
        list.setId("partners-results");
        list.setAccessibleText(texts.of("partners.results"));
        list.getStyleClass().add("partner-list");
        list.setFixedCellSize(ResultCell.HEIGHT);
        list.setCellFactory(_ -> new ResultCell(words));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                acts.open().run();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item instanceof Partner partner) {
                acts.mark().accept(partner);
            }
        });
        getStyleClass().add("partner-results");
        getChildren().addAll(list, nothing);
    }

    /// What is marked stays so while it is among the results of the same question, or the keyboard is in the list; else the first is.
    void show(Results results, HeldRegisters.@Nullable Loaded loaded) {
        boolean keep = results.asked().equals(shown) || list.isFocused();
        var marked = keep ? marked().map(Partner::key) : Optional.<String>empty();
        shown = results.asked();
        items.setAll(heads.of(results, loaded));
        var at = marked.flatMap(key -> rows().filter(row -> items.get(row).key().equals(key)).boxed().findFirst())
                .or(() -> rows().boxed().findFirst());
        at.ifPresentOrElse(row -> list.getSelectionModel().select(row.intValue()), () -> acts.mark().accept(null));
        if (marked.isEmpty()) {
            list.scrollTo(0);
        }
        boolean empty = rows().findAny().isEmpty();
        nothing.show(results, loaded, empty);
        list.setVisible(!empty);
    }

    void fault(String sentence) {
        nothing.fault(sentence);
        list.setVisible(false);
    }

    /// Shows the marked one again, such as when a bid was opened since.
    void refresh() {
        acts.mark().accept(marked().orElse(null));
    }

    Optional<Partner> marked() {
        return list.getSelectionModel().getSelectedItem() instanceof Partner partner ? Optional.of(partner) : Optional.empty();
    }

    /// The keyboard comes to the marked row.
    void enter() {
        if (list.isVisible()) {
            list.requestFocus();
            list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
        }
    }

    private IntStream rows() {
        return IntStream.range(0, items.size()).filter(row -> items.get(row) instanceof Partner);
    }

    private void key(KeyEvent key) {
        int now = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN -> rows().filter(row -> row > now).findFirst().ifPresent(this::go);
            case UP -> rows().filter(row -> row < now).max().ifPresentOrElse(this::go, acts.leave());
            case HOME -> rows().findFirst().ifPresent(this::go);
            case ENTER -> {
                if (key.isShortcutDown()) {
                    return;
                }
                acts.open().run();
            }
            case ESCAPE -> acts.leave().run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// A head above the first row of a group is seen with it.
    private void go(int row) {
        list.getSelectionModel().select(row);
        boolean headed = row > 0 && items.get(row - 1) instanceof Item.Head;
        scroll().ifPresent(flow -> {
            flow.scrollTo(row);
            if (headed) {
                flow.scrollTo(row - 1);
            }
        });
    }

    /// What scrolls no farther than is needed; not there before the list was first drawn.
    private Optional<VirtualFlow<?>> scroll() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }
}
