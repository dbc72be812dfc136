package org.bidweave.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.bidweave.model.Evidence;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.profile.NameWords;
import org.bidweave.profile.ReadableLabel;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.ListGrid;
import org.bidweave.ui.shared.organisation.Part;
import org.bidweave.ui.shared.typed.Typed;

/// What it can do, claimed or evidenced, and the tree of kinds of work to choose from.
final class SpecialismsPart extends Part {

    private final EditedOrganisation edited;
    private final Texts texts;
    private final Label registered = new Label();
    private final Button take;
    private final KindsOfWork kinds;

    SpecialismsPart(ProfileContext context, EditedOrganisation edited) {
        super(edited.texts().of("profile.section.SPECIALISMS"), edited.session(), edited.texts());
        this.edited = edited;
        texts = edited.texts();
        registered.setWrapText(true);
        take = new Button(texts.of("profile.specialisms.take"));
        take.getStyleClass().add("link");
        take.setId("profile-specialisms-take");
        take.setOnAction(_ -> hold(edited.organisation().profile().works().stream().map(ReadableLabel::of).toList()));
        kinds = new KindsOfWork(context, kind -> hold(List.of(kind)));
        add(registered);
        add(take);
        add(grid());
        add(kinds);
    }

    @Override
    public void refresh() {
        super.refresh();
        var works = edited.organisation().profile().works();
        var missing = works.stream().anyMatch(work -> !held(work));
        registered.setText(works.isEmpty() ? texts.of("profile.specialisms.unregistered") : texts.of("profile.specialisms.registered", works.stream().map(ReadableLabel::of).collect(Collectors.joining(" · "))));
        take.setVisible(missing);
        take.setManaged(missing);
        kinds.refresh(edited.organisation());
    }

    private ListGrid<SpecialismHeld> grid() {
        var evidence = Options.of(texts, "entry.evidence", List.of(Evidence.values()));
        var unnamed = new Specialism(texts.of("entry.specialism.unnamed"));
        return new ListGrid<SpecialismHeld>(
                        texts, "profile.specialisms.held", () -> edited.organisation().specialisms(), () -> new SpecialismHeld(unnamed, Evidence.CLAIMED, ""),
                        this::write)
                .column("entry.specialism", 170, Kind.TEXT, this::name, SpecialismsPart::named,
                        (held, name) -> held.withSpecialism(name.orElse(unnamed)))
                .column("entry.evidence", 96, Kind.CHOICE, held -> texts.of("entry.evidence." + held.evidence()), typed -> evidence.read(texts, typed),
                        (held, one) -> held.withEvidence(one.orElse(Evidence.CLAIMED)), evidence.words())
                .words("profile.specialisms.shown-by", 150, SpecialismHeld::note, SpecialismHeld::withNote)
                .says("profile.strength.stands", 130, this::stands, held -> shown(held) ? State.NONE : State.RISK)
                .build(edited.clip());
    }

    private String stands(SpecialismHeld held) {
        return texts.of(shown(held) ? "profile.strength.evidenced"
                : held.evidence() == Evidence.EVIDENCED ? "profile.specialisms.by-what" : "profile.strength.claim");
    }

    /// Evidenced, and by something that is said.
    private static boolean shown(SpecialismHeld held) {
        return held.evidence() == Evidence.EVIDENCED && !held.note().isEmpty();
    }

    private void hold(List<String> names) {
        var all = new ArrayList<>(edited.organisation().specialisms());
        names.stream().filter(name -> !held(name)).forEach(name -> all.add(new SpecialismHeld(new Specialism(name), Evidence.CLAIMED, "")));
        write(all);
    }

    /// The register's label as everywhere else, where the specialism was held by that.
    private String name(SpecialismHeld held) {
        var name = held.specialism().name();
        return edited.organisation().profile().works().contains(name) ? ReadableLabel.of(name) : name;
    }

    private static String words(String name) {
        return new NameWords(ReadableLabel.of(name)).text();
    }

    private boolean held(String name) {
        return edited.organisation().specialisms().stream().anyMatch(held -> words(held.specialism().name()).equals(words(name)));
    }

    private void write(List<SpecialismHeld> specialisms) {
        edited.session().apply(ProfileContext.edits(edited).setSpecialisms(specialisms));
    }

    private static Typed<Specialism> named(String typed) {
        return typed.isBlank() ? new Typed.Empty<>() : new Typed.Understood<>(new Specialism(typed));
    }
}
