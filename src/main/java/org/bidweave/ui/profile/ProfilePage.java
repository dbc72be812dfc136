package org.bidweave.ui.profile;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.Duplicates;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.organisation.EditedOrganisation;

/// The page of one profile: its head, and under it the sections, or what was asked for instead of them.
final class ProfilePage extends BorderPane {

    private final ProfileContext context;
    private final EditedOrganisation edited;
    private final ProfileHead head;
    private final ProfileSections sections;
    private final VBox above = new VBox();

    ProfilePage(ProfileContext context, OrganisationId id) {
        this.context = context;
        this.edited = context.edited(id);
        head = new ProfileHead(context, acts());
        sections = new ProfileSections(context, edited);
        getStyleClass().add("profile-page");
        setTop(new VBox(head, above));
        setCenter(sections);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                context.acts().go(new Place.Partners());
                key.consume();
            }
        });
    }

    OrganisationId id() {
        return edited.id();
    }

    void refresh() {
        var organisation = edited.organisation();
        head.show(organisation);
        sections.refresh(organisation);
        above.getChildren().setAll(Duplicates.of(context.session().bid(), organisation).stream().limit(1).map(this::suggestion).toList());
    }

    /// Brings the page to its beginning, with the bids as they are kept now.
    void enter() {
        close();
        sections.enter();
    }

    /// Brings the keyboard to its name, all of it to be typed over.
    void enterName() {
        sections.enterName();
    }

    private Node suggestion(Duplicates.Duplicate duplicate) {
        var other = duplicate.other();
        var words = new Label(context.texts().of(duplicate.sameNumber() ? "profile.suggest.number" : "profile.suggest.name", other.name()));
        words.setWrapText(true);
        var row = new HBox(12, words, link("profile.suggest.compare", () -> compare(other)), link("profile.suggest.merge", () -> merge(other)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("profile-suggestion");
        return row;
    }

    private Button link(String key, Runnable act) {
        var button = new Button(context.texts().of(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("link");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private ProfileHead.Acts acts() {
        return new ProfileHead.Acts() {

            @Override
            public void compare() {
                choose("profile.others.compare", ProfilePage.this::compare);
            }

            @Override
            public void merge() {
                choose("profile.others.merge", ProfilePage.this::merge);
            }

            @Override
            public void delete() {
                context.session().apply(ProfileContext.edits(edited).delete());
            }

            @Override
            public boolean inBid() {
                return context.acts().inBid(copy());
            }

            @Override
            public void addToBid() {
                context.acts().addToBid(copy());
            }
        };
    }

    private CopyInBid copy() {
        return new CopyInBid(context.session().bid(), edited.organisation());
    }

    private void choose(String titleKey, Consumer<Organisation> chosen) {
        var choice = new OtherProfiles(context, edited.organisation(), titleKey, chosen, this::close);
        setCenter(choice);
        choice.enter();
    }

    private void compare(Organisation other) {
        var both = new SideBySide(context, edited.organisation(), other, () -> merge(other), this::close);
        setCenter(both);
        both.enter();
    }

    private void merge(Organisation other) {
        var preview = new MergePreview(context, edited.organisation(), other, this::close);
        setCenter(preview);
        preview.enter();
    }

    private void close() {
        setCenter(sections);
    }
}
