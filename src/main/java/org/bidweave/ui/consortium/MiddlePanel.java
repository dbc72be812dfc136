package org.bidweave.ui.consortium;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.check.View;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.session.Session;
import org.bidweave.ui.consortium.copies.Copies;
import org.bidweave.ui.consortium.copies.CopyPanel;
import org.bidweave.ui.consortium.copies.NewsPanel;
import org.bidweave.ui.consortium.copies.OriginWords;
import org.bidweave.ui.consortium.entry.MemberEntry;
import org.bidweave.ui.consortium.entry.Sought;
import org.bidweave.ui.shared.EmptyState;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.benefits.BenefitsPanel;
import org.bidweave.ui.shared.grid.Clip;
import org.jspecify.annotations.Nullable;

/// The middle of the screen: the consortium as a whole, or the entry of one of its members.
final class MiddlePanel extends StackPane {

    private final Session session;
    private final Texts texts;
    private final Clip clip;
    private final SectionHead head;
    private final AddPartner addPartner;
    private final NewsPanel news;
    private final CopyPanel copy;
    private final GaugePanel gauge;
    private final BothViews views;
    private final MembersPanel members;
    private final AllocationPanel allocation;
    private final TogetherPanel together;
    private final EmptyState empty;
    private final VBox overview = new VBox(12);
    private final ScrollPane overviewScroll = new ScrollPane(overview);
    private Optional<MemberEntry> entry = Optional.empty();
    private Runnable openAllocation = () -> {};

    MiddlePanel(Texts texts, Clip clip, ConsortiumActs acts, Copies copies, Consumer<OrganisationId> tryOut) {
        session = acts.session();
        this.texts = texts;
        this.clip = clip;
        var add = button("consortium.add");
        head = new SectionHead(texts.of("consortium.title"), "", add);
        addPartner = new AddPartner(texts, new PartnerOffers(texts, acts, copies), this::closeAdding);
        news = new NewsPanel(texts, copies);
        copy = new CopyPanel(texts, copies);
        gauge = new GaugePanel(texts);
        views = new BothViews(texts);
        members = new MembersPanel(texts, acts, new OriginWords(texts, copies), tryOut);
        allocation = new AllocationPanel(session, texts, () -> openAllocation.run());
        together = new TogetherPanel(session, texts, clip);
        empty = new EmptyState(texts.of("consortium.empty"), button("consortium.add"));
        overview.getStyleClass().add("middle");
        overview.getChildren().setAll(head, news, gauge, views, members, allocation, together, new BenefitsPanel(session, texts));
        overview.setOnDragOver(event -> event.acceptTransferModes(TransferMode.COPY));
        overview.setOnDragDropped(this::dropped);
        overviewScroll.setFitToWidth(true);
        overviewScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(overviewScroll);
        setMinWidth(420);
    }

    void whenAllocating(Runnable open) {
        openAllocation = open;
    }

    private Button button(String key) {
        var button = new Button(texts.of(key), Icon.ADD.draw());
        button.setOnAction(_ -> openAdding());
        return button;
    }

    void show(Seen seen) {
        var taking = seen.members().stream().filter(member -> seen.takesPart(member.organisation())).toList();
        head.setSecond(texts.of(
                "consortium.second",
                Named.structure(texts, seen.alternative().structure()),
                taking.stream().filter(member -> member.stage().signed()).count(),
                taking.size()));
        boolean nobody = seen.members().isEmpty();
        place(empty, nobody, 1);
        for (Region part : new Region[] {gauge, members, allocation, together}) {
            part.setVisible(!nobody);
            part.setManaged(!nobody);
        }
        var live = session.liveProperty().get();
        var planned = Together.of(texts, Seen.of(live, View.PLANNED));
        var secured = Together.of(texts, Seen.of(live, View.SECURED));
        gauge.show(seen.inView().view() == View.PLANNED ? planned : secured);
        views.show(live, planned, secured);
        members.show(seen, session.trialProperty().get());
        allocation.show(seen);
        together.show(seen);
        entry.ifPresent(open -> follow(open, seen));
    }

    /// An open entry goes with its member, and over to another alternative with the user.
    private void follow(MemberEntry open, Seen seen) {
        if (seen.alternative().member(open.partner()).isEmpty()) {
            close();
        } else if (open.alternative().equals(seen.alternative().id())) {
            open.refresh();
        } else {
            entry = Optional.empty();
            show(open.partner(), Sought.part(null));
        }
    }

    /// A partner's entry, or where there is no such member the consortium.
    void show(@Nullable OrganisationId partner, Sought sought) {
        var alternative = session.bid().alternative(session.alternativeProperty().get());
        if (partner == null || alternative.member(partner).isEmpty()) {
            close();
            return;
        }
        var open = entry.filter(e -> e.partner().equals(partner))
                .orElseGet(() -> new MemberEntry(session, texts, clip, partner, this::close));
        entry = Optional.of(open);
        copy.show(partner);
        open.onTop(copy);
        getChildren().setAll(open);
        open.show(sought);
    }

    /// Brings a member's card into view, once it is laid out.
    void reveal(OrganisationId member) {
        Platform.runLater(() -> members.card(member).ifPresent(Reveal::show));
    }

    private void close() {
        var left = entry;
        entry = Optional.empty();
        getChildren().setAll(overviewScroll);
        left.ifPresent(open -> members.focus(open.partner()));
    }

    private void openAdding() {
        place(addPartner, true, 1);
        var alternative = session.bid().alternative(session.alternativeProperty().get());
        addPartner.open(alternative.members().stream().noneMatch(member -> member.role() == Role.LEAD));
    }

    private void closeAdding() {
        place(addPartner, false, 1);
        head.requestFocus();
    }

    private void place(Region part, boolean there, int index) {
        if (!there) {
            overview.getChildren().remove(part);
        } else if (!overview.getChildren().contains(part)) {
            overview.getChildren().add(index, part);
        }
    }

    private void dropped(DragEvent event) {
        members.drop(event.getDragboard().getString(), Group.GONE);
    }
}
