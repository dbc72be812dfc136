package org.bidweave.ui.shared.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.LocalEvidence;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Kind;

/// Where it is rooted, where it is present now or from a day on, and what shows that it belongs there.
public class PresencePart extends Part {

    private static final int FROM = 2;

    private final EditedOrganisation edited;
    private final Label none = new Label();
    private final List<Node> entry;

    @SuppressWarnings("this-escape")
    public PresencePart(EditedOrganisation edited) {
        super("entry.section.PRESENCE", edited);
        this.edited = edited;
        none.setText(edited.texts().of("entry.no-areas"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        add(none);
        var rooted = form().typed(
                "entry.home-areas",
                bid -> edited.organisation(bid).homeAreas().stream().map(edited.areas().word()).collect(Collectors.joining(", ")),
                typed -> edited.reading().several(edited.areas(), typed),
                places -> edited.edits().setHomeAreas(places == null ? List.of() : places));
        var presence = presence();
        var evidence = evidence();
        entry = List.of(rooted, presence, evidence);
        add(rooted);
        add(presence);
        add(evidence);
    }

    @Override
    public void refresh() {
        super.refresh();
        var nowhere = edited.areas().values().isEmpty();
        shown(none, nowhere);
        entry.forEach(node -> shown(node, !nowhere));
    }

    /// What is said while no place is known.
    protected final void sayNone(String sentence) {
        none.setText(sentence);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private ListGrid<PresenceHeld> presence() {
        var texts = edited.texts();
        var reading = edited.reading();
        var levels = Options.of(texts, "entry.presence", List.of(Presence.values()));
        return new ListGrid<PresenceHeld>(
                        texts, "entry.presence", () -> edited.organisation().presence(),
                        () -> new PresenceHeld(edited.areas().values().getFirst(), Presence.OUTREACH, null),
                        held -> edited.session().apply(edited.edits().setPresence(held)))
                .column("entry.place", 180, Kind.TEXT, p -> edited.areas().word().apply(p.area()), typed -> edited.areas().read(texts, typed),
                        (p, area) -> p.withArea(area.orElse(p.area())), () -> edited.areas().words())
                .column("entry.level", 130, Kind.CHOICE, p -> texts.of("entry.presence." + p.level()), typed -> levels.read(texts, typed),
                        (p, level) -> p.withLevel(level.orElse(Presence.NONE)), levels.words())
                .rowsOf((p, about) -> p.area().equals(about.area()))
                .nextOf(about -> Optional.ofNullable(about.area()).map(area -> new PresenceHeld(area, asked(area), null)), FROM)
                .column("entry.from", 130, Kind.DATE, p -> Reading.show(p.from()), reading::date, (p, day) -> p.withFrom(day.orElse(null)))
                .build(edited.clip());
    }

    /// The most that a lot asks for there.
    private Presence asked(AreaId area) {
        return edited.session().bid().tender().lots().stream().flatMap(lot -> lot.areas().stream()).filter(asked -> asked.area().equals(area))
                .map(AreaRequirement::level).max(Comparator.naturalOrder()).orElse(Presence.OUTREACH);
    }

    private ListGrid<LocalEvidence> evidence() {
        var texts = edited.texts();
        var reading = edited.reading();
        return new ListGrid<LocalEvidence>(
                        texts, "entry.local-evidence", () -> edited.organisation().localEvidence(),
                        () -> new LocalEvidence(edited.areas().values().getFirst(), null, null, null, null),
                        evidence -> edited.session().apply(edited.edits().setLocalEvidence(evidence)))
                .column("entry.place", 100, Kind.TEXT, e -> edited.areas().word().apply(e.area()), typed -> edited.areas().read(texts, typed),
                        (e, area) -> e.withArea(area.orElse(e.area())), () -> edited.areas().words())
                .column("entry.years-there", 88, Kind.NUMBER, e -> Reading.show(e.yearsThere()), reading::whole,
                        (e, n) -> e.withYearsThere(n.orElse(null)))
                .column("entry.local-staff", 84, Kind.CHOICE, e -> edited.yesNo().word().apply(Optional.ofNullable(e.localStaff())),
                        typed -> edited.yesNo().read(texts, typed), (e, yes) -> e.withLocalStaff(yes.flatMap(y -> y).orElse(null)),
                        edited.yesNo().words())
                .column("entry.referral-partners", 82, Kind.NUMBER, e -> Reading.show(e.referralPartners()), reading::whole,
                        (e, n) -> e.withReferralPartners(n.orElse(null)))
                .column("entry.people-seen", 112, Kind.NUMBER, e -> Reading.show(e.peopleSeenLastYear()), reading::whole,
                        (e, n) -> e.withPeopleSeenLastYear(n.orElse(null)))
                .build(edited.clip());
    }
}
