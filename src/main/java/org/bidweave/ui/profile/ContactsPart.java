package org.bidweave.ui.profile;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.model.Bid;
import org.bidweave.model.Contact;
import org.bidweave.profile.ErasedPerson;
import org.bidweave.profile.FoundPerson;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Rewritten;
import org.bidweave.ui.shared.Card;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.ListGrid;
import org.bidweave.ui.shared.organisation.Part;

/// People to talk to. Whoever asks for it is found in all profiles, and erased from everything that is kept.
final class ContactsPart extends Part {

    private final ProfileContext context;
    private final EditedOrganisation edited;
    private final Texts texts;
    private final FlowPane people = new FlowPane(8, 4);
    private final VBox ask = new VBox();
    private final SearchField search;
    private final VBox found = new VBox(2);

    ContactsPart(ProfileContext context, EditedOrganisation edited) {
        super(edited.texts().of("profile.section.CONTACTS"), edited.session(), edited.texts());
        this.context = context;
        this.edited = edited;
        texts = edited.texts();
        search = new SearchField(texts.of("profile.person.find"));
        search.setId("profile-person-find");
        search.textProperty().subscribe(this::find);
        add(grid());
        add(people);
        add(ask);
        add(search);
        add(found);
    }

    @Override
    public void refresh() {
        super.refresh();
        people.getChildren().setAll(edited.organisation().profile().contacts().stream().filter(one -> !said(one).isEmpty()).map(this::erase).toList());
        find(search.getText());
    }

    private ListGrid<Contact> grid() {
        return new ListGrid<Contact>(
                        texts, "profile.contacts.hint", () -> edited.organisation().profile().contacts(), () -> new Contact("", "", "", ""),
                        contacts -> edited.session().apply(ProfileContext.edits(edited).setContacts(contacts)))
                .words("profile.contact.name", 130, Contact::name, Contact::withName)
                .words("profile.contact.role", 110, Contact::role, Contact::withRole)
                .words("profile.contact.email", 170, Contact::email, Contact::withEmail)
                .words("profile.contact.phone", 104, Contact::phone, Contact::withPhone)
                .build(edited.clip());
    }

    private static String said(Contact contact) {
        return Stream.of(contact.name(), contact.email(), contact.phone()).filter(words -> !words.isEmpty()).findFirst().orElse("");
    }

    private Node erase(Contact contact) {
        var button = new Button(texts.of("profile.person.erase", said(contact)), Icon.TRASH.draw());
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            var person = ErasedPerson.of(edited.session().bid(), contact);
            context.acts().bids(bids -> ask(contact, titles(bids, person::isIn)));
        });
        return button;
    }

    private static List<String> titles(List<Bid> bids, Predicate<Bid> which) {
        return bids.stream().filter(which).map(bid -> bid.tender().basics().title()).toList();
    }

    private String about(String key, String name, List<String> listed) {
        return listed.isEmpty() ? "" : " " + texts.of(key, name, String.join(", ", listed));
    }

    /// Says what will be gone, `bids` where copies name the person, and that this cannot be undone.
    private void ask(Contact contact, List<String> bids) {
        var words = new Label(texts.of("profile.person.ask", said(contact)) + about("profile.person.ask.bids", said(contact), bids));
        words.setWrapText(true);
        var yes = new Button(texts.of("profile.person.yes", said(contact)));
        yes.setId("profile-person-yes");
        yes.setOnAction(_ -> erased(contact));
        var no = new Button(texts.of("profile.person.no"));
        no.setOnAction(_ -> ask.getChildren().clear());
        words.setId("profile-person-ask");
        ask.getChildren().setAll(new Card(10, words, new HBox(8, yes, no)));
        no.requestFocus();
        Platform.runLater(() -> Reveal.show(ask));
    }

    private void erased(Contact contact) {
        var person = ErasedPerson.of(edited.session().bid(), contact);
        ask.getChildren().setAll(new Label(texts.of("profile.person.erasing", said(contact))));
        context.acts().erase(person, edited.session(), reached ->
                context.acts().bids(bids -> tell(said(contact), reached, titles(bids, person::isElsewhereIn))));
    }

    /// `bids` name the person outside their organisations.
    private void tell(String name, Rewritten reached, List<String> bids) {
        var copies = reached.bids().stream().filter(id -> !id.equals(Profiles.ID)).count();
        var words = new Label(texts.of("profile.person.erased", name, reached.backups(), copies)
                + about("profile.person.left", name, reached.notReached()) + about("profile.person.bids", name, bids));
        words.setWrapText(true);
        words.setId("profile-person-told");
        ask.getChildren().setAll(words);
        search.requestFocus();
        Platform.runLater(() -> Reveal.show(ask));
    }

    private void find(String typed) {
        var hits = FoundPerson.in(edited.session().bid(), typed);
        found.getChildren().setAll(hits.stream().map(this::hit).toList());
        if (hits.isEmpty() && !typed.isBlank()) {
            found.getChildren().setAll(muted(texts.of("profile.person.nobody", typed.strip())));
        }
    }

    private Node hit(FoundPerson hit) {
        var open = new Button(hit.organisation().name());
        open.getStyleClass().add("link");
        open.setOnAction(_ -> context.acts().go(new Place.Profile(hit.organisation().id())));
        return new HBox(8, open, muted(hit.words()));
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("muted", "found-person");
        return label;
    }
}
