package org.bidweave.ui.profile;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.profile.SpecialismTree;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The tree of kinds of work: Enter or a double click takes the marked one, and a word of one's own goes under it.
final class KindsOfWork extends VBox {

    private final ProfileContext context;
    private final Texts texts;
    private final Consumer<String> hold;
    private final TreeView<String> tree = new TreeView<>();
    private final SearchField search;
    private final TextField own = new TextField();
    private final SpecialismTree seeded = SpecialismTree.read();
    private SpecialismTree kinds = seeded;
    private Set<String> held = Set.of();

    /// `hold` takes the name of a kind that the organisation has.
    KindsOfWork(ProfileContext context, Consumer<String> hold) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        this.hold = hold;
        var title = new Label(texts.of("profile.kinds"));
        title.getStyleClass().addAll("small", "muted");
        search = new SearchField(texts.of("profile.kinds.find"));
        search.setId("profile-kinds-find");
        search.textProperty().subscribe(_ -> fill());
        tree.setId("profile-kinds");
        tree.setAccessibleText(texts.of("profile.kinds"));
        tree.setShowRoot(false);
        tree.setPrefHeight(256);
        tree.setCellFactory(_ -> new KindCell());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tree.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                take();
            }
        });
        getChildren().addAll(title, search, tree, new HBox(8, button("profile.kinds.take", this::take), ownField(), button("profile.kinds.add", this::add)));
        context.acts().ownSpecialisms(kept -> {
            kinds = seeded.with(kept);
            fill();
        });
    }

    void refresh(Organisation organisation) {
        var now = organisation.specialisms().stream().map(one -> one.specialism().name().toLowerCase(Locale.UK)).collect(Collectors.toSet());
        if (!now.equals(held)) {
            held = now;
            tree.refresh();
        }
    }

    private TextField ownField() {
        own.setId("profile-kinds-own");
        own.setPromptText(texts.of("profile.kinds.own"));
        own.setAccessibleText(texts.of("profile.kinds.own"));
        own.setOnAction(_ -> add());
        HBox.setHgrow(own, Priority.ALWAYS);
        return own;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(texts.of(key), Icon.ADD.draw());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void fill() {
        var root = new TreeItem<>("");
        addKinds(root, "", search.getText().strip().toLowerCase(Locale.UK));
        tree.setRoot(root);
        tree.getSelectionModel().selectFirst();
    }

    /// What is searched for, with all that it stands within.
    private boolean addKinds(TreeItem<String> broader, String within, String wanted) {
        boolean any = false;
        for (var kind : kinds.within(within)) {
            var item = new TreeItem<>(kind.name());
            boolean itself = kind.name().toLowerCase(Locale.UK).contains(wanted);
            boolean below = addKinds(item, kind.name(), itself ? "" : wanted);
            if (itself || below) {
                item.setExpanded(!wanted.isEmpty());
                broader.getChildren().add(item);
                any = true;
            }
        }
        return any;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            take();
            key.consume();
        }
    }

    private @Nullable TreeItem<String> marked() {
        return tree.getSelectionModel().getSelectedItem();
    }

    /// The broadest kinds are headings.
    private void take() {
        var marked = marked();
        if (marked != null && !tree.getRoot().equals(marked.getParent())) {
            hold.accept(marked.getValue());
        } else if (marked != null) {
            marked.setExpanded(!marked.isExpanded());
        }
    }

    /// Under the marked kind; kept for all profiles, and held by this one.
    private void add() {
        var name = own.getText().strip().replaceAll("\\s+", " ");
        var marked = marked();
        if (!name.isEmpty() && marked != null) {
            kinds = kinds.with(new SpecialismTree.Kind(name, marked.getValue()));
            context.acts().keepOwnSpecialisms(kinds.own(seeded));
            own.clear();
            fill();
            hold.accept(name);
        }
    }

    private final class KindCell extends TreeCell<String> {

        @Override
        protected void updateItem(String kind, boolean empty) {
            super.updateItem(kind, empty);
            boolean has = !empty && kind != null && held.contains(kind.toLowerCase(Locale.UK));
            setText(empty || kind == null ? null : has ? texts.of("profile.kinds.held", kind) : kind);
            setGraphic(has ? Icon.CHECK.draw() : null);
        }
    }
}
