package org.bidweave.ui.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.profile.SourceWords;
import org.bidweave.ui.shared.Rail;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.InsurancePart;
import org.bidweave.ui.shared.organisation.Part;
import org.bidweave.ui.shared.organisation.ReferencesPart;
import org.bidweave.ui.shared.organisation.StaffPart;
import org.bidweave.ui.shared.organisation.StandingPart;

/// The sections of a profile on one long page, the list of them beside it. F6 goes to the next section, Shift+F6 to the one before.
final class ProfileSections extends HBox {

    private final ProfileContext context;
    private final Overview overview;
    private final BidsPart bids;
    private final GrantsPart grants;
    private final Map<ProfileSection, Part> parts = new EnumMap<>(ProfileSection.class);
    private final Map<ProfileSection, Label> sources = new EnumMap<>(ProfileSection.class);
    private final Map<ProfileSection, Region> boxes = new EnumMap<>(ProfileSection.class);
    private final VBox page = new VBox(28);
    private final ScrollPane scroll = new ScrollPane(page);
    private final Rail<ProfileSection> rail;
    private boolean going;

    ProfileSections(ProfileContext context, EditedOrganisation edited) {
        this.context = context;
        overview = new Overview(context);
        bids = new BidsPart(context, edited);
        grants = new GrantsPart(context, edited);
        rail = new Rail<>(context.texts().of("profile.heading"), List.of(ProfileSection.values()), "profile-go-", this::choose);
        boxes.put(ProfileSection.OVERVIEW, overview);
        for (var section : ProfileSection.values()) {
            part(section, edited).ifPresent(part -> add(section, part));
        }
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> mark());
        page.getStyleClass().add("profile-sections");
        page.getChildren().setAll(boxes.values());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.vvalueProperty().subscribe(_ -> mark());
        setHgrow(scroll, Priority.ALWAYS);
        var left = new ScrollPane(rail);
        left.setFitToWidth(true);
        left.setFitToHeight(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.getStyleClass().add("profile-left");
        getChildren().addAll(left, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Optional<Part> part(ProfileSection section, EditedOrganisation edited) {
        return switch (section) {
            case OVERVIEW -> Optional.empty();
            case WHO -> Optional.of(new WhoPart(edited));
            case FINANCES -> Optional.of(new MoneyPart(edited));
            case PEOPLE -> Optional.of(new PeoplePart(edited));
            case AREAS -> Optional.of(new AreasPart(context, edited));
            case SPECIALISMS -> Optional.of(new SpecialismsPart(context, edited));
            case STAFF -> Optional.of(new StaffPart(edited));
            case INSURANCE -> Optional.of(new InsurancePart(edited));
            case PAPERS -> Optional.of(new PapersPart(edited));
            case REFERENCES -> Optional.of(new ReferencesPart(edited));
            case GRANTS -> Optional.of(grants);
            case STANDING -> Optional.of(new StandingPart(edited));
            case STRENGTHS -> Optional.of(new StrengthsPart(edited));
            case MOTIVES -> Optional.of(new MotivesPart(edited));
            case LOG -> Optional.of(new LogPart(edited));
            case BIDS -> Optional.of(bids);
            case CONFLICTS -> Optional.of(new ConflictsPart(edited));
            case CONTACTS -> Optional.of(new ContactsPart(context, edited));
        };
    }

    private void add(ProfileSection section, Part part) {
        var source = new Label();
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        source.getStyleClass().add("print");
        source.managedProperty().bind(source.textProperty().map(text -> !text.isEmpty()));
        parts.put(section, part);
        sources.put(section, source);
        boxes.put(section, new VBox(8, part, source));
    }

    void refresh(Organisation organisation) {
        overview.refresh(organisation);
        parts.values().forEach(Part::refresh);
        sources.forEach((section, source) -> source.setText(ownWords(section) ? "" : SourceWords.of(organisation, section.fields(), context.today())));
        int filled = 0;
        int all = 0;
        for (var section : ProfileSection.values()) {
            var row = row(section, organisation);
            rail.show(section, row);
            filled += row.filled();
            all += row.all();
        }
        rail.total(context.texts().of("profile.known", filled, all));
    }

    private Rail.Row row(ProfileSection section, Organisation organisation) {
        int filled = section.filled(organisation);
        int all = section.fields().size();
        return new Rail.Row(context.texts().of("profile.section." + section.name()), filled, all,
                all == 0 ? "" : context.texts().of("profile.filled", filled, all));
    }

    /// What we wrote ourselves has no other source.
    private static boolean ownWords(ProfileSection section) {
        return section == ProfileSection.LOG || section == ProfileSection.CONTACTS || section == ProfileSection.CONFLICTS;
    }

    /// At the top, with the bids and the grants as they are kept now.
    void enter() {
        bids.look();
        grants.look();
        choose(ProfileSection.OVERVIEW, false);
        rail.enter();
    }

    void enterName() {
        choose(ProfileSection.WHO, true);
        if (getScene() != null && getScene().getFocusOwner() instanceof TextInputControl name) {
            name.selectAll();
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.F6 && !key.isControlDown()) {
            var all = List.copyOf(boxes.keySet());
            choose(all.get(Math.floorMod(all.indexOf(withKeyboard().orElse(rail.marked())) + (key.isShiftDown() ? -1 : 1), all.size())), true);
            key.consume();
        }
    }

    private Optional<ProfileSection> withKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && !page.equals(owner.getParent())) {
            owner = owner.getParent();
        }
        var box = owner;
        return boxes.entrySet().stream().filter(entry -> entry.getValue().equals(box)).map(Map.Entry::getKey).findFirst();
    }

    /// Twice, because grids find their height only once laid out.
    private void choose(ProfileSection section, boolean enter) {
        reveal(section);
        if (enter) {
            Optional.ofNullable(boxes.get(section)).ifPresent(box ->
                    box.lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus));
        }
        Platform.runLater(() -> reveal(section));
    }

    private void reveal(ProfileSection section) {
        going = true;
        applyCss();
        layout();
        double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, top(section) / hidden));
        rail.mark(section);
        going = false;
    }

    /// Where the user is: where the keyboard is, while that is in sight, or else where one reads.
    private void mark() {
        double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
        if (!going && hidden > 0) {
            double from = scroll.getVvalue() * hidden;
            withKeyboard().filter(section -> inSight(section, from)).or(() -> read(from, hidden)).ifPresent(rail::mark);
        }
    }

    private boolean inSight(ProfileSection section, double from) {
        return Optional.ofNullable(boxes.get(section)).map(Node::getBoundsInParent)
                .filter(box -> box.getMaxY() > from && box.getMinY() < from + scroll.getViewportBounds().getHeight()).isPresent();
    }

    /// A quarter down what is in sight, and at the end of the page, where the last sections cannot come up so far, further down.
    private Optional<ProfileSection> read(double from, double hidden) {
        double sight = scroll.getViewportBounds().getHeight();
        double seen = from + Math.max(sight / 4, sight - (hidden - from));
        return boxes.keySet().stream().filter(section -> top(section) <= seen).reduce((_, last) -> last);
    }

    private double top(ProfileSection section) {
        return Optional.ofNullable(boxes.get(section)).map(box -> Math.max(0, box.getBoundsInParent().getMinY() - 16)).orElse(0.0);
    }
}
