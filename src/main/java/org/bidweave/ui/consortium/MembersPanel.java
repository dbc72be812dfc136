package org.bidweave.ui.consortium;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.consortium.copies.OriginWords;
import org.bidweave.session.Trial;
import org.bidweave.timetable.Plan;
import org.bidweave.ui.shared.Children;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.Texts;

/// The members' cards by role. A card dropped on another group changes its role; a candidate dropped anywhere is tried.
final class MembersPanel extends Measured {

    private final Texts texts;
    private final ConsortiumActs acts;
    private final OriginWords words;
    private final Consumer<OrganisationId> tryOut;
    private final Map<OrganisationId, MemberCard> cards = new HashMap<>();
    private final Map<Group, VBox> groups = new EnumMap<>(Group.class);

    MembersPanel(Texts texts, ConsortiumActs acts, OriginWords words, Consumer<OrganisationId> tryOut) {
        super(12);
        this.texts = texts;
        this.acts = acts;
        this.words = words;
        this.tryOut = tryOut;
        getStyleClass().add("members");
        for (var group : Group.values()) {
            groups.put(group, group(group));
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    private VBox group(Group group) {
        var box = new Measured(8, title(group));
        box.setOnDragOver(event -> {
            if (event.getDragboard().hasString() && Dragged.read(event.getDragboard().getString()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            }
            event.consume();
        });
        box.setOnDragDropped(event -> dropped(event, group));
        return box;
    }

    private Label title(Group group) {
        var title = new Label(group.title(texts));
        title.getStyleClass().addAll("small", "muted", "medium");
        return title;
    }

    private void dropped(DragEvent event, Group group) {
        event.setDropCompleted(event.getDragboard().hasString());
        drop(event.getDragboard().getString(), group);
        event.consume();
    }

    /// What a drop of this text on a group does.
    void drop(String text, Group group) {
        Dragged.read(text).ifPresent(dragged -> {
            switch (dragged) {
                case Dragged.Member(var id) -> group.role().ifPresent(role -> acts.setRole(id, role));
                case Dragged.Candidate(var id) -> tryOut.accept(id);
            }
        });
    }

    /// `trial` says who of them is only tried, and what the others kept before.
    void show(Seen seen, Optional<Trial> trial) {
        var before = trial.map(tried -> Seen.of(tried.was(), seen.inView().view()));
        var plan = Plan.of(seen.bid(), seen.planned().asOf());
        var byGroup = new EnumMap<Group, List<Node>>(Group.class);
        for (var member : seen.members()) {
            seen.bid().organisation(member.organisation()).ifPresent(organisation -> {
                var card = cards.computeIfAbsent(member.organisation(), id -> new MemberCard(id, texts, acts));
                var facts = MemberFacts.of(texts, seen, plan, member, organisation);
                card.show(before.map(was -> facts.compared(texts, was.alternative().member(member.organisation()).map(was::share))).orElse(facts),
                        words.onCard(organisation.id()));
                byGroup.computeIfAbsent(Group.of(member), _ -> new ArrayList<>()).add(card);
            });
        }
        var shown = byGroup.keySet().stream().map(groups::get).map(Node.class::cast).toList();
        Children.show(this, shown);
        byGroup.forEach(this::fill);
    }

    private void fill(Group group, List<Node> members) {
        var box = Objects.requireNonNull(groups.get(group));
        Children.show(box, Stream.concat(Stream.of(box.getChildren().getFirst()), members.stream()).toList());
    }

    /// Puts the keyboard on a member's card.
    void focus(OrganisationId member) {
        card(member).ifPresent(Node::requestFocus);
    }

    /// A member's card, where it is on the screen.
    Optional<Node> card(OrganisationId member) {
        return Optional.<Node>ofNullable(cards.get(member)).filter(card -> card.getScene() != null);
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        var all = lookupAll(".member-card").stream().toList();
        int now = all.indexOf(event.getTarget());
        if (step != 0 && now >= 0 && now + step >= 0 && now + step < all.size()) {
            all.get(now + step).requestFocus();
            event.consume();
        }
    }
}
