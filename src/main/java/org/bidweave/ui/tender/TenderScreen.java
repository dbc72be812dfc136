package org.bidweave.ui.tender;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.check.About;
import org.bidweave.check.Fix;
import org.bidweave.check.TenderSection;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Whereabouts;
import org.bidweave.ui.shared.grid.Clip;

/// The tender: everything the buyer asks on one long page, with the sections and their progress beside it.
public final class TenderScreen implements Screen {

    private final Session session;
    private final List<Section> sections;
    private final SectionList list;
    private final VBox page = new VBox(28);
    private final ScrollPane scroll = new ScrollPane(page);
    private final HBox node;
    private final Map<TenderSection, List<?>> shown = new EnumMap<>(TenderSection.class);
    private Optional<Section> sought = Optional.empty();
    private boolean going;

    /// `saveCalendar` asks for a file and writes the timetable to it.
    public TenderScreen(
            Session session, Texts texts, Clip clip, UkPlaces places, Consumer<Place> go, Runnable saveCalendar) {
        this.session = session;
        sections = sections(session, texts, clip, places, go, saveCalendar);
        list = new SectionList(texts, sections.stream().map(Section::which).toList(), choice());
        page.getStyleClass().add("tender-page");
        sections.forEach(section -> {
            Whereabouts.mark(section.node(), new Place.Tender(section.which()));
            page.getChildren().add(section.node());
        });
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.vvalueProperty().subscribe(_ -> moved());
        page.heightProperty().subscribe(_ -> bringUp());
        scroll.addEventFilter(ScrollEvent.SCROLL, _ -> sought = Optional.empty());
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> sought = Optional.empty());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, _ -> sought = Optional.empty());
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var left = new ScrollPane(list.node());
        left.setFitToWidth(true);
        left.setFitToHeight(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.getStyleClass().add("tender-left");
        node = new HBox(left, scroll);
        node.getStyleClass().add("tender");
        node.getStylesheets().add(Objects.requireNonNull(TenderScreen.class.getResource("tender.css")).toExternalForm());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> focused().ifPresent(section -> list.mark(section.which())));
        session.historyProperty().subscribe(_ -> refresh());
        session.alternativeProperty().subscribe(_ -> refresh());
        session.viewProperty().subscribe(_ -> refresh());
    }

    private static List<Section> sections(
            Session session, Texts texts, Clip clip, UkPlaces places, Consumer<Place> go, Runnable saveCalendar) {
        return List.of(
                new BasicsSection(session, texts),
                new DatesSection(session, texts),
                new TimetableSection(session, texts, clip, saveCalendar),
                new LotsSection(session, texts, clip, places),
                new PlacesSection(session, texts, clip, places),
                new Lines(session, texts, clip).section(),
                new VolumeSection(session, texts, clip),
                new Specialisms(session, texts, clip).section(),
                new TurnoverSection(session, texts, clip, go),
                new Insurance(session, texts, clip).section(),
                new Accreditations(session, texts, clip).section(),
                FormSection.references(session, texts),
                FormSection.payment(session, texts),
                FormSection.partnering(session, texts),
                new BuyersWords(session, texts, clip, go),
                new QuestionsSection(session, texts, clip, go),
                new GoNoGoSection(session, texts, go),
                new LimitsUsed(session, texts, clip).section());
    }

    @Override
    public Node node() {
        return node;
    }

    /// A section gets the keyboard in its first field; without one the page stays where it was.
    @Override
    public void show(Place place) {
        switch (place) {
            case Place.Tender(var section) -> choose(section == null ? TenderSection.BASICS : section, true);
            case Place.AskedField(var fix, var about) -> chooseField(fix, about);
            case Place.Home _, Place.Partners _, Place.FindPartners _, Place.Registers _, Place.Profile _, Place.ProfileName _, Place.Notices _,
                    Place.Consortium _, Place.EntryField _, Place.Allocation _, Place.Coverage _, Place.Compare _, Place.Findings _, Place.Suggest _, Place.SuggestFrom _, Place.Import _,
                    Place.OtherVersion _ -> { }
        }
    }

    private void refresh() {
        var changed = EnumSet.noneOf(TenderSection.class);
        for (var section : sections) {
            var now = section.shows(session.bid());
            if (!now.equals(shown.put(section.which(), now))) {
                section.refresh();
                changed.add(section.which());
            }
        }
        list.refresh(changed, session.bid());
    }

    /// F6 goes to the next section, Shift+F6 to the one before.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F6 && !event.isControlDown()) {
            int at = sections.indexOf(focused().orElse(section(list.marked()))) + (event.isShiftDown() ? -1 : 1);
            choose(sections.get(Math.floorMod(at, sections.size())).which(), true);
            event.consume();
        }
    }

    private SectionList.Choice choice() {
        return new SectionList.Choice() {

            @Override
            public void choose(TenderSection section, boolean enter) {
                TenderScreen.this.choose(section, enter);
            }

            @Override
            public void choose(TenderSection section, Missing missing) {
                TenderScreen.this.choose(section, missing.at());
            }
        };
    }

    /// The section that has the keyboard.
    private Optional<Section> focused() {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (owner != null && !page.equals(owner.getParent())) {
            owner = owner.getParent();
        }
        var part = owner;
        return sections.stream().filter(section -> section.node().equals(part)).findFirst();
    }

    private Section section(TenderSection which) {
        return sections.stream().filter(it -> it.which() == which).findFirst().orElseThrow();
    }

    private void choose(TenderSection which, boolean enter) {
        var section = section(which);
        node.applyCss();
        node.layout();
        sought = Optional.of(section);
        bringUp();
        going = true;
        if (enter) {
            enter(section);
        }
        going = false;
        list.mark(which);
    }

    private void chooseField(Fix.OpenTender fix, About about) {
        FieldPlace.of(fix.field(), about, session.bid().tender()).ifPresentOrElse(
                at -> choose(fix.section(), at), () -> choose(fix.section(), true));
    }

    private void choose(TenderSection which, Missing.At at) {
        choose(which, false);
        sought = Optional.empty();
        section(which).enter(at);
        Reveal.show(node.getScene().getFocusOwner());
    }

    /// What is typed blindly then does not replace what stands in the field.
    private static void enter(Section section) {
        section.first().requestFocus();
        if (section.first() instanceof TextInputControl input) {
            input.end();
        }
    }

    /// Again whenever the page finds its size, until the reader does something on it.
    private void bringUp() {
        going = true;
        page.layout();
        sought.ifPresent(section -> scroll.setVvalue(hidden() <= 0 ? 0 : Math.min(1, top(section) / hidden())));
        going = false;
    }

    /// By the reader, or by the scroll pane while the page finds its size.
    private void moved() {
        if (going) {
            return;
        }
        if (sought.isPresent()) {
            bringUp();
        } else {
            mark();
        }
    }

    /// The section that has the keyboard while it is seen, else that at the top of what is seen.
    private void mark() {
        if (hidden() > 0 && focused().filter(this::seen).isEmpty()) {
            double seen = scroll.getVvalue() * hidden() + scroll.getViewportBounds().getHeight() / 4;
            sections.stream().filter(section -> top(section) <= seen)
                    .reduce((_, last) -> last)
                    .ifPresent(section -> list.mark(section.which()));
        }
    }

    private boolean seen(Section section) {
        double top = scroll.getVvalue() * hidden();
        var bounds = section.node().getBoundsInParent();
        return bounds.getMaxY() > top && bounds.getMinY() < top + scroll.getViewportBounds().getHeight();
    }

    private double hidden() {
        return page.getHeight() - scroll.getViewportBounds().getHeight();
    }

    private static double top(Section section) {
        return Math.max(0, section.node().getBoundsInParent().getMinY() - 16);
    }
}
