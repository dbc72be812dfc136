package org.bidweave.ui.consortium;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.Addition;
import org.bidweave.ui.consortium.copies.Copies;
import org.bidweave.ui.consortium.copies.OriginWords;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// Who could join: the organisations the bid knows that do not count today, best addition first.
final class CandidatesPanel extends VBox {

    private final Texts texts;
    private final ConsortiumActs acts;
    private final Map<OrganisationId, CandidateCard> cards = new HashMap<>();
    private final VBox list = new VBox(10);
    private final OriginWords words;
    private final MineList mine;
    private final SectionHead head;
    private final TextField search;
    private final Label empty = new Label();
    private Ranking ranking = Ranking.NONE;

    CandidatesPanel(Texts texts, ConsortiumActs acts, Copies copies) {
        super(10);
        this.texts = texts;
        this.acts = acts;
        words = new OriginWords(texts, copies);
        head = new SectionHead(texts.of("consortium.candidates"), "");
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
        var scroll = new ScrollPane(new VBox(list, mine));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("candidates");
        getChildren().addAll(head, search, order, scroll);
        copies.originsProperty().subscribe(_ -> refresh());
    }

    void show(Ranking now) {
        ranking = now;
        refresh();
    }

    private void refresh() {
        mine.show(search.getText());
        var found = ranking.additions().stream().filter(addition -> matches(addition.candidate())).toList();
        head.setSecond(texts.of("number", ranking.additions().size()));
        List<Node> nodes = found.stream().map(this::card).toList();
        empty.setText(texts.of(ranking.additions().isEmpty() ? "consortium.candidates.none" : "consortium.candidates.not-found",
                search.getText()));
        var shown = nodes.isEmpty() ? List.<Node>of(empty) : nodes;
        if (!shown.equals(list.getChildren())) {
            list.getChildren().setAll(shown);
        }
    }

    private Node card(Addition addition) {
        var card = cards.computeIfAbsent(addition.candidate().id(), _ -> new CandidateCard(texts, this::act));
        ranking.seen().ifPresent(seen -> card.show(seen, addition, ranking.stillMissing(), words.onCard(addition.candidate().id())));
        return card;
    }

    private void act(Addition addition) {
        if (addition.inPlan()) {
            acts.open(addition.candidate().id());
        } else {
            acts.tryOut(addition.candidate().id());
        }
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
