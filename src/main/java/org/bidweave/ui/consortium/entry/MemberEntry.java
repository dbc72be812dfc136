package org.bidweave.ui.consortium.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.MemberSection;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.organisation.AccreditationsPart;
import org.bidweave.ui.shared.organisation.FinancesPart;
import org.bidweave.ui.shared.organisation.Part;
import org.bidweave.ui.shared.organisation.PresencePart;
import org.bidweave.ui.shared.organisation.ReferencesPart;
import org.bidweave.ui.shared.organisation.StaffPart;

/// Everything about one member and its organisation, part under part, with the way back to the consortium on top.
public final class MemberEntry extends VBox {

    private final Opened opened;
    private final Map<MemberSection, Part> parts;
    private final VBox page = new VBox(24);
    private final ScrollPane scroll = new ScrollPane(page);
    private final Label name = new Label();
    private final Button lead;

    public MemberEntry(Session session, Texts texts, Clip clip, OrganisationId partner, Runnable back) {
        opened = new Opened(session, texts, clip, session.alternativeProperty().get(), partner);
        parts = parts(opened);
        lead = button("entry.make-lead", Icon.PEOPLE, () -> session.apply(opened.edits().setRole(Role.LEAD)));
        page.getChildren().setAll(parts.values());
        page.getStyleClass().add("entry-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("entry");
        getChildren().addAll(head(back), links(), scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        refresh();
    }

    private static Map<MemberSection, Part> parts(Opened opened) {
        var parts = new LinkedHashMap<MemberSection, Part>();
        parts.put(MemberSection.ROLE, new RolePart(opened));
        parts.put(MemberSection.STAGE, new StagePart(opened));
        parts.put(MemberSection.SHARE, new SharePart(opened));
        parts.put(MemberSection.RELIANCE, new ReliancePart(opened));
        parts.put(MemberSection.SPECIALISMS, new SpecialismsPart(opened));
        parts.put(MemberSection.PRESENCE, new PresencePart(opened.edited()));
        parts.put(MemberSection.STAFF, new StaffPart(opened.edited()));
        parts.put(MemberSection.ALLOCATION, new AllocationPart(opened));
        parts.put(MemberSection.FINANCES, new FinancesPart(opened.edited()));
        parts.put(MemberSection.COSTS, new CostsPart(opened));
        parts.put(MemberSection.TERMS, new TermsPart(opened));
        parts.put(MemberSection.PAPERWORK, new PaperworkPart(opened));
        parts.put(MemberSection.INSURANCE, new MemberInsurancePart(opened));
        parts.put(MemberSection.ACCREDITATIONS, new AccreditationsPart(opened.edited()));
        parts.put(MemberSection.REFERENCES, new ReferencesPart(opened.edited()));
        parts.put(MemberSection.STANDING, new MemberStandingPart(opened));
        return parts;
    }

    /// Puts something over the parts.
    public void onTop(Region node) {
        page.getChildren().remove(node);
        page.getChildren().addFirst(node);
    }

    public OrganisationId partner() {
        return opened.partner();
    }

    public AlternativeId alternative() {
        return opened.alternative();
    }

    /// Shows what the bid holds now; half-typed texts stay.
    public void refresh() {
        name.setText(opened.organisation().name());
        lead.setDisable(opened.member().role() == Role.LEAD);
        parts.values().forEach(Part::refresh);
    }

    /// Brings a part into view, or the first one, and the keyboard to it; twice, because grids find their height only once laid out.
    public void show(Sought sought) {
        Platform.runLater(() -> {
            reveal(sought);
            Platform.runLater(() -> reveal(sought));
        });
    }

    private void reveal(Sought sought) {
        var part = parts.getOrDefault(sought.section(), parts.values().iterator().next());
        reveal(part);
        sought.control().map(id -> part.lookup("#" + id)).filter(Objects::nonNull).or(() -> part.row(sought.about())).ifPresent(found -> {
            found.requestFocus();
            Reveal.show(found);
        });
    }

    private void reveal(Part part) {
        applyCss();
        layout();
        var beyond = page.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(beyond <= 0 || part.equals(parts.get(MemberSection.ROLE)) ? 0 : Math.min(1, (part.getBoundsInParent().getMinY() - 8) / beyond));
        part.lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private Node head(Runnable back) {
        name.getStyleClass().add("page");
        name.setMinWidth(80);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var remove = button("entry.remove", Icon.TRASH, () -> opened.session().apply(opened.edits().remove()));
        var title = new HBox(8, name, gap, lead, remove);
        title.setAlignment(Pos.CENTER_LEFT);
        var home = new Button(opened.texts().of("entry.back"));
        home.getStyleClass().add("link");
        home.setOnAction(_ -> back.run());
        var head = new VBox(4, home, title);
        head.getStyleClass().add("entry-head");
        return head;
    }

    private Node links() {
        var links = new FlowPane(4, 0);
        links.getStyleClass().add("entry-links");
        for (var part : parts.values()) {
            var link = new Button(part.title());
            link.getStyleClass().addAll("link", "small");
            link.setOnAction(_ -> reveal(part));
            links.getChildren().add(link);
        }
        return links;
    }

    private Button button(String key, Icon icon, Runnable act) {
        var button = new Button(opened.texts().of(key), icon.draw());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
