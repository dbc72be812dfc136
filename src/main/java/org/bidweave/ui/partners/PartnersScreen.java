package org.bidweave.ui.partners;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Finding;
import org.bidweave.profile.GapSearch;
import org.bidweave.profile.MyMatches;
import org.bidweave.session.Background;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Finding a partner: one field, what narrows it, my organisations and the registers behind them, and beside them the one that is marked.
public final class PartnersScreen implements Screen {

    private static final KeyCombination KEEP = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination TO_FIELD = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Session profiles;
    private final HeldRegisters registers;
    private final Background background;
    private final Texts texts;
    private final PartnersActs acts;
    private final ObjectProperty<Asked> asked = new SimpleObjectProperty<>(Asked.ALL);
    private final SearchField field;
    private final FilterBar filters;
    private final ResultList list;
    private final Preview preview;
    private final KeepActs keeping;
    private final GapReason reason;
    private final Label held = new Label();
    private final Button suggest = new Button();
    private final VBox node;
    private volatile Results.Where where;
    private volatile Asked latest = Asked.ALL;

    public PartnersScreen(Session profiles, HeldRegisters registers, Background background, Texts texts, PartnersActs acts) {
        this.profiles = profiles;
        this.registers = registers;
        this.background = background;
        this.texts = texts;
        this.acts = acts;
        where = where();
        field = new SearchField(texts.of("partners.find"));
        field.setId("partners-find");
        filters = new FilterBar(texts, acts::places, asked);
        keeping = new KeepActs(profiles, texts, acts);
        preview = new Preview(texts, keeping, (recipient, then, failed) ->
                background.read(() -> registers.directory().grants(recipient), then, failed));
        list = new ResultList(texts, new ResultList.Acts(preview::show, this::open, field::requestFocus, () -> asked.set(asked.get().cleared()),
                acts::importRegister, keeping::add));
        reason = new GapReason(texts, acts::go);
        held.getStyleClass().addAll("small", "muted");
        node = new VBox(head(), reason, search(), body());
        node.getStyleClass().add("partners");
        node.getStylesheets().add(Objects.requireNonNull(PartnersScreen.class.getResource("partners.css")).toExternalForm());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        field.textProperty().subscribe((_, typed) -> asked.set(asked.get().with(query -> query.withWords(typed))));
        asked.subscribe((_, now) -> ask(now));
        profiles.historyProperty().subscribe((_, _) -> again());
        registers.loadedProperty().subscribe(this::loaded);
    }

    private Results.Where where() {
        return new Results.Where(profiles.bid(), new MyMatches(profiles.bid(), acts::places), registers.directory());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.FindPartners(var finding)) {
            reason.show(finding);
            lookFor(finding);
        } else {
            reason.hide();
        }
        suggest.setVisible(acts.bid().isPresent());
        suggest.setManaged(suggest.isVisible());
        list.refresh();
        field.requestFocus();
    }

    private void lookFor(Finding finding) {
        var works = registers.loadedProperty().get();
        acts.bid().ifPresent(bid -> asked.set(new Asked(
                new GapSearch(bid.bid(), acts.places(), works == null ? List.of() : works.works()).query(finding), false)));
    }

    private Node head() {
        var title = new Label(texts.of("partners.heading"));
        title.getStyleClass().add("page");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = new Button(texts.of("partners.import"), Icon.IMPORT.draw());
        add.setId("partners-import");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> acts.importRegister());
        var all = new Button(texts.of("partners.held.all"), Icon.LIST.draw());
        all.setId("partners-held");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> acts.go(new Place.Registers()));
        suggest.setText(texts.of("partners.suggest"));
        suggest.setGraphic(Icon.WAND.draw());
        suggest.setId("partners-suggest");
        suggest.setMinWidth(Region.USE_PREF_SIZE);
        suggest.setOnAction(_ -> acts.go(new Place.SuggestFrom(asked.get().query(), asked.get().mineOnly())));
        var words = new VBox(2, title, held);
        words.setAlignment(Pos.CENTER_LEFT);
        var head = new HBox(12, words, gap, suggest, all, add);
        head.getStyleClass().add("header");
        return head;
    }

    private Node search() {
        var top = new VBox(10, field, filters);
        top.getStyleClass().add("partners-search");
        return top;
    }

    private Node body() {
        var body = new HBox(list, preview);
        HBox.setHgrow(list, Priority.ALWAYS);
        preview.prefWidthProperty().bind(body.widthProperty().multiply(0.34).map(width -> Math.clamp(width.doubleValue(), 340, 440)));
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private void loaded(HeldRegisters.@Nullable Loaded now) {
        if (now == null) {
            held.setText(texts.of("partners.reading"));
        } else {
            held.setText(new HeldWords(texts).of(now));
            filters.held(now.held(), now.works());
            reason.finding().ifPresent(this::lookFor);
        }
        again();
    }

    /// The same is asked of what has changed.
    private void again() {
        where = where();
        ask(asked.get());
    }

    private void ask(Asked now) {
        latest = now;
        if (!field.getText().strip().equals(now.query().words())) {
            field.setText(now.query().words());
        }
        var there = where;
        background.read(
                () -> now.equals(latest) && there.equals(where) ? Optional.of(Results.of(now, there)) : Optional.<Results>empty(),
                found -> found.filter(results -> results.asked().equals(latest)).ifPresent(this::show),
                list::fault);
    }

    private void show(Results results) {
        list.show(results, registers.loadedProperty().get());
    }

    private void open() {
        list.marked().ifPresent(partner -> keeping.kept(partner).ifPresentOrElse(keeping::open, preview::enter));
    }

    private void key(KeyEvent key) {
        if (KEEP.match(key)) {
            list.marked().ifPresent(keeping::keep);
            key.consume();
        } else if (TO_FIELD.match(key)) {
            field.requestFocus();
            field.selectAll();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && inPreview(key)) {
            list.enter();
            key.consume();
        }
    }

    private boolean inPreview(KeyEvent key) {
        return key.getTarget() instanceof Node target && preview.lookupAll("*").contains(target);
    }

    private void fieldKey(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> list.enter();
            case ENTER -> {
                if (key.isShortcutDown()) {
                    return;
                }
                open();
            }
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    reason.back();
                }
                field.clear();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }
}
