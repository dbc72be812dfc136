package org.bidweave.ui.partners;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.session.Session;
import org.bidweave.ui.partners.RegisterImport.State;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;

/// The registers, lists and grants that are held, and the import of others: what the files are, how far it is, and what came of it.
public final class RegistersScreen implements Screen {

    private final Session profiles;
    private final RegisterImport importing;
    private final Texts texts;
    private final PartnersActs acts;
    private final ReportActs reports;
    private final VBox page = new VBox(24);
    private final RunningPart running;
    private final HeldPart held;
    private final VBox node;

    public RegistersScreen(Session profiles, RegisterImport importing, Texts texts, PartnersActs acts, ReportActs reports) {
        this.profiles = profiles;
        this.importing = importing;
        this.texts = texts;
        this.acts = acts;
        this.reports = reports;
        running = new RunningPart(texts, importing::stop);
        held = new HeldPart(texts, importing.held(), acts);
        page.getStyleClass().add("registers-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(head(), scroll);
        node.setId("registers");
        node.getStyleClass().add("partners");
        node.getStylesheets().add(Objects.requireNonNull(RegistersScreen.class.getResource("partners.css")).toExternalForm());
        importing.stateProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Place place) {
        enter();
    }

    /// Files that wait take the keyboard to their import.
    private void enter() {
        if (page.getChildren().getFirst() instanceof OfferedPart offered) {
            offered.enter();
        } else if (page.lookup(".button") instanceof Button first) {
            first.requestFocus();
        }
    }

    private void offer(State.Offered offered) {
        page.getChildren().setAll(new OfferedPart(texts, offered, this::start, acts::chooseRegisters, importing::leave));
        if (node.getScene() != null) {
            enter();
        }
    }

    private Node head() {
        var title = new Label(texts.of("registers.heading"));
        title.getStyleClass().add("page");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var back = new Button(texts.of("registers.back"), Icon.UNDO.draw());
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setId("registers-back");
        back.setOnAction(_ -> leave());
        var head = new HBox(12, title, gap, back);
        head.getStyleClass().add("header");
        return head;
    }

    private void show(State state) {
        switch (state) {
            case State.Idle() -> page.getChildren().setAll(held, new VBox(8, section("registers.more"), words(texts.of("registers.idle")), choose()));
            case State.Looking(var files) -> show(RegisterImport.Reading.begun(texts.of("registers.looking", files)));
            case State.Offered offered -> offer(offered);
            case State.Running(var now) -> show(now);
            case State.Done done -> page.getChildren().setAll(new ReportPart(texts, done, new KeepActs(profiles, texts, acts), reports, this::start), find());
            case State.Failed(var sentence) -> page.getChildren().setAll(new FailedPart(sentence), choose(), held);
        }
    }

    private void show(RegisterImport.Reading now) {
        running.show(now);
        if (!page.getChildren().contains(running)) {
            page.getChildren().setAll(running);
        }
    }

    private void start(RegisterImport.Chosen chosen) {
        importing.start(chosen, profiles.bid().organisations());
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label section(String key) {
        var heading = new Label(texts.of(key));
        heading.getStyleClass().add("section");
        return heading;
    }

    /// A report that was seen is done with.
    private void leave() {
        switch (importing.stateProperty().get()) {
            case State.Done _, State.Failed _ -> importing.leave();
            case State.Idle _, State.Looking _, State.Offered _, State.Running _ -> { }
        }
        acts.go(new Place.Partners());
    }

    private Button find() {
        var find = new Button(texts.of("registers.find"), Icon.SEARCH.draw());
        find.getStyleClass().add("primary");
        find.setId("registers-find");
        find.setOnAction(_ -> leave());
        return find;
    }

    private Button choose() {
        var choose = new Button(texts.of("registers.choose"), Icon.IMPORT.draw());
        choose.setId("registers-choose");
        choose.setOnAction(_ -> acts.chooseRegisters());
        return choose;
    }
}
