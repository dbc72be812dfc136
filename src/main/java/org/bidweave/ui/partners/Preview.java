package org.bidweave.ui.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Organisation;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.WarningChip;
import org.bidweave.ui.shared.organisation.GrantsHeld;
import org.jspecify.annotations.Nullable;

/// The organisation that is marked in the list: what can be done with it, its figures with their source, five years of accounts, the grants
/// it held, where it works and what it does.
final class Preview extends ScrollPane {

    private static final int GRANTS = 5;

    private final Texts texts;
    private final KeepActs acts;
    private final GrantsOf grants;
    private final VBox page = new VBox(16);
    private @Nullable Partner shown;

    Preview(Texts texts, KeepActs acts, GrantsOf grants) {
        this.texts = texts;
        this.acts = acts;
        this.grants = grants;
        page.getStyleClass().add("preview-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("preview");
        setId("partner-preview");
    }

    /// The first act takes the keyboard.
    void enter() {
        var first = page.lookup(".button");
        if (first != null) {
            first.requestFocus();
        }
    }

    /// Shows it, or nothing; the page stays where it was scrolled to while it shows the same one,
    /// and the keyboard in it.
    void show(@Nullable Partner partner) {
        boolean same = shown != null && partner != null && shown.key().equals(partner.key());
        boolean keyboard = page.isFocusWithin();
        shown = partner;
        setVisible(partner != null);
        setManaged(partner != null);
        page.getChildren().setAll(partner == null ? List.of() : content(partner));
        if (!same) {
            setVvalue(0);
        } else if (keyboard) {
            enter();
        }
    }

    private List<Node> content(Partner partner) {
        var entry = partner.entry();
        var parts = new ArrayList<Node>();
        parts.add(head(partner));
        parts.add(acts(partner));
        if (entry != null) {
            acts.kept(partner).ifPresent(kept -> {
                news(kept, entry, parts);
                own(kept, entry, parts);
            });
        }
        var details = new DetailParts(texts, partner.facts());
        parts.addAll(details.figures());
        parts.add(grants(partner));
        parts.addAll(details.words());
        parts.add(source(partner));
        return parts;
    }

    private Node head(Partner partner) {
        var head = new VBox(6, wrapped(partner.facts().name(), "page"));
        var entry = partner.entry();
        if (entry != null) {
            head.getChildren().add(wrapped(listed(entry), "small", "muted"));
        }
        if (!partner.otherNames().isEmpty()) {
            head.getChildren().add(wrapped(texts.of("partners.also", String.join(", ", partner.otherNames())), "small", "muted"));
        }
        var warned = partner.facts().warned();
        if (!warned.isEmpty()) {
            var chips = new FlowPane(6, 6);
            chips.getChildren().setAll(WarningChip.all(texts, warned));
            head.getChildren().add(chips);
        }
        return head;
    }

    private String listed(RegisterEntry entry) {
        return entry.list().isEmpty() ? texts.of("partners.register-name", entry.name(), entry.id()) : texts.of("partners.list-name", entry.source(), entry.name());
    }

    private Node acts(Partner partner) {
        var row = new FlowPane(8, 8);
        var kept = acts.kept(partner);
        if (kept.isEmpty()) {
            row.getChildren().add(button("partner-keep", "partners.keep", Icon.ADD, () -> acts.keep(partner)));
        } else {
            row.getChildren().add(button("partner-open", "partners.open", Icon.ARROW_RIGHT, () -> acts.open(kept.get())));
        }
        row.getChildren().getFirst().getStyleClass().add("primary");
        if (acts.acts().bid().isPresent()) {
            row.getChildren().add(kept.flatMap(acts::inBid)
                    .map(copy -> button("partner-in-bid", "partners.in-bid", Icon.HASH, () -> acts.acts().go(new Place.Consortium(copy.id(), null))))
                    .orElseGet(() -> button("partner-add", "partners.add", Icon.HASH, () -> {
                        acts.addToBid(partner);
                        show(shown);
                    })));
        }
        return row;
    }

    private Button button(String id, String key, Icon icon, Runnable act) {
        var button = new Button(texts.of(key), icon.draw());
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void news(Organisation kept, RegisterEntry entry, List<Node> parts) {
        var news = acts.news(kept, entry);
        if (!news.isEmpty()) {
            var box = new VBox(8);
            box.getStyleClass().add("preview-news");
            news.forEach(sentence -> box.getChildren().add(wrapped(sentence)));
            box.getChildren().add(button("partner-update", "partners.update", Icon.IMPORT, () -> acts.update(kept, entry)));
            parts.add(box);
        }
    }

    private void own(Organisation kept, RegisterEntry entry, List<Node> parts) {
        var own = acts.own(kept, entry);
        if (!own.isEmpty()) {
            var take = button("partner-take", "partners.take", Icon.IMPORT, () -> acts.take(kept, entry));
            take.getStyleClass().add("small");
            parts.add(new VBox(4, wrapped(texts.of("partners.own", String.join(", ", own)), "small", "muted"), take));
        }
    }

    /// Takes no room before they are found, nor where there are none.
    private Node grants(Partner partner) {
        var held = new GrantsHeld(texts, acts.profiles().today(), GRANTS);
        var box = new VBox(4, wrapped(texts.of("partners.preview.grants"), "small", "muted"), held);
        box.setId("partner-grants");
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        grants.find(partner.recipient(), found -> {
            held.show(found);
            box.setVisible(!found.all().isEmpty());
        }, fault -> {
            held.getChildren().setAll(wrapped(fault));
            box.setVisible(true);
        });
        return box;
    }

    /// Where the figures are from, and of which day.
    private Node source(Partner partner) {
        var entry = partner.entry();
        var kept = partner.kept();
        var sources = partner.mine() && kept != null
                ? kept.profile().sources().stream().map(source -> source(source.name(), source.asOf())).distinct()
                : entry == null ? Stream.<String>of() : Stream.of(source(entry.source(), entry.asOf()));
        var all = sources.toList();
        return wrapped(all.isEmpty() ? texts.of("partners.source.own") : texts.of("partners.sources", String.join("; ", all)), "small", "faint");
    }

    private String source(String name, @Nullable LocalDate day) {
        return day == null ? name : texts.of("partners.source", name, PartnerWords.day(day));
    }

    static Label wrapped(String said, String... classes) {
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
