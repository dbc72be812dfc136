package org.bidweave.ui.consortium;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.Addition;
import org.bidweave.ui.consortium.copies.Copies;
import org.bidweave.ui.consortium.copies.OriginWords;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// Who could join: the organisations the bid knows that do not count today, best addition first.
final class CandidatesPanel extends VBox {

    private static final double MENU = 24;

    private final Texts texts;
    private final ConsortiumActs acts;
    private final ListView<Addition> list = new ListView<>();
    private final OriginWords words;
    private final MineList mine;
    private final SectionHead head;
    private final TextField search;
    private final Label empty = new Label();
    private ContextMenu menu = new ContextMenu();
    private Ranking ranking = Ranking.NONE;
    private Optional<OrganisationId> tried = Optional.empty();
    private Optional<OrganisationId> sought = Optional.empty();

    CandidatesPanel(Texts texts, ConsortiumActs acts, Copies copies) {
        super(10);
        this.texts = texts;
        this.acts = acts;
        words = new OriginWords(texts, copies);
        head = new SectionHead(texts.of("consortium.candidates"), "", suggest());
        search = new SearchField(texts.of("consortium.search"));
        mine = new MineList(texts, copies, search::requestFocus);
        search.textProperty().subscribe(_ -> refresh());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        var order = new Label(texts.of("consortium.sorted"));
        order.getStyleClass().addAll("small", "muted");
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        list.getStyleClass().add("candidate-list");
        list.setAccessibleText(texts.of("consortium.candidates"));
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new CandidateCell(new CandidateCard(texts, this::act), this::fill));
        list.setOnKeyPressed(this::key);
        list.focusedProperty().subscribe(this::markOne);
        list.setOnContextMenuRequested(asked -> marked().ifPresent(addition -> {
            openMenu(addition, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        }));
        setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("candidates");
        getChildren().addAll(head, search, order, list, mine);
    }

    private Button suggest() {
        var button = new Button(texts.of("consortium.suggest"), Icon.WAND.draw());
        button.getStyleClass().add("primary");
        button.setId("suggest");
        button.setOnAction(_ -> acts.suggest());
        return button;
    }

    void show(Ranking now) {
        ranking = now;
        refresh();
    }

    /// Says anew where they are from.
    void showOrigins() {
        list.refresh();
    }

    /// Whether nothing has been ranked yet: then the first that are known are better than none.
    boolean waits() {
        return ranking.seen().isEmpty();
    }

    /// Whoever is marked stays so, wherever it stands now; where it is gone, whoever has taken its place is.
    private void refresh() {
        mine.show(search.getText());
        var found = ranking.additions().stream().filter(addition -> matches(addition.candidate())).toList();
        head.setSecond(texts.of("number", ranking.additions().size()));
        empty.setText(texts.of(ranking.additions().isEmpty() ? "consortium.candidates.none" : "consortium.candidates.not-found",
                search.getText()));
        var selection = list.getSelectionModel();
        boolean gone = tried.isPresent() && list.getItems().stream().noneMatch(this::isTried);
        var marked = gone && found.stream().anyMatch(this::isTried) ? tried : marked().map(addition -> addition.candidate().id());
        int stood = selection.getSelectedIndex();
        list.getItems().setAll(found);
        marked.ifPresent(candidate -> selection.select(IntStream.range(0, found.size())
                .filter(row -> found.get(row).candidate().id().equals(candidate)).findFirst().orElse(Math.min(stood, found.size() - 1))));
        findSought();
    }

    /// Marks a candidate and brings its card into sight, as soon as it is ranked.
    void reveal(OrganisationId candidate) {
        sought = Optional.of(candidate);
        search.clear();
        refresh();
    }

    private void findSought() {
        var found = list.getItems().stream().filter(addition -> sought.filter(addition.candidate().id()::equals).isPresent()).findFirst();
        found.ifPresent(addition -> {
            sought = Optional.empty();
            list.getSelectionModel().select(addition);
            list.scrollTo(addition);
            list.requestFocus();
        });
    }

    private void fill(CandidateCard card, Addition addition) {
        ranking.seen().ifPresent(seen -> card.show(seen, addition, ranking.missing(addition), words.onCard(addition.candidate().id())));
    }

    /// Who comes here by Tab is on the first candidate, not beside it.
    private void markOne(boolean here) {
        if (here && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void key(KeyEvent event) {
        marked().ifPresent(addition -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                act(addition);
                event.consume();
            } else if (event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown())) {
                var cell = list.lookupAll(".list-cell").stream().filter(it -> ((ListCell<?>) it).isSelected()).findFirst().map(Node.class::cast).orElse(list);
                var at = cell.localToScreen(MENU, MENU);
                openMenu(addition, at.getX(), at.getY());
                event.consume();
            }
        });
    }

    private Optional<Addition> marked() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// One at a time, as a press of keys may ask for it twice.
    private void openMenu(Addition addition, double x, double y) {
        menu.hide();
        menu = addition.inPlan() ? new MemberMenu(texts, acts, addition.candidate().id()) : new CandidateMenu(texts, acts, addition.candidate());
        menu.show(list, x, y);
    }

    private void act(Addition addition) {
        if (addition.inPlan()) {
            acts.open(addition.candidate().id());
        } else {
            tried = Optional.of(addition.candidate().id());
            acts.tryOut(addition.candidate().id());
        }
    }

    /// The mark comes back to the one that was tried and left.
    private boolean isTried(Addition addition) {
        return tried.filter(addition.candidate().id()::equals).isPresent();
    }

    /// Tries the candidate whose card was dropped on the consortium.
    void tryOut(OrganisationId candidate) {
        ranking.additions().stream().filter(addition -> addition.candidate().id().equals(candidate)).findFirst().ifPresent(this::act);
    }

    private boolean matches(Organisation candidate) {
        var sought = search.getText().strip().toLowerCase(Locale.UK);
        var bid = ranking.seen().map(Seen::bid);
        return Stream.of(
                        Stream.of(candidate.name()),
                        candidate.specialisms().stream().map(held -> held.specialism().name()),
                        candidate.presence().stream().map(held -> bid.map(b -> b.tender().areaName(held.area())).orElse("")))
                .flatMap(words -> words)
                .anyMatch(word -> word.toLowerCase(Locale.UK).contains(sought));
    }
}
