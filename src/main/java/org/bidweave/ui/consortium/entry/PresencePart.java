package org.bidweave.ui.consortium.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.bidweave.check.MemberSection;
import org.bidweave.model.AreaId;
import org.bidweave.model.LocalEvidence;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Kind;

/// Where it is rooted, where it is present now or from a day on, and what shows that it belongs there.
final class PresencePart extends Part {

    PresencePart(Opened opened) {
        super(MemberSection.PRESENCE, opened);
        var texts = opened.texts();
        var reading = new Reading(texts, opened.session().today());
        var areas = opened.areas();
        if (areas.values().isEmpty()) {
            var none = new Label(texts.of("entry.no-areas"));
            none.getStyleClass().add("muted");
            add(none);
            return;
        }
        var levels = Options.of(texts, "entry.presence", List.of(Presence.values()));
        add(form().typed(
                "entry.home-areas",
                bid -> opened.organisation(bid).homeAreas().stream().map(areas.word()).collect(Collectors.joining(", ")),
                typed -> reading.several(areas, typed),
                places -> opened.organisationEdits().setHomeAreas(places == null ? List.of() : places)));
        add(new ListGrid<PresenceHeld>(
                        texts, "entry.presence", () -> opened.organisation().presence(),
                        () -> new PresenceHeld(areas.values().getFirst(), Presence.OUTREACH, null),
                        held -> opened.session().apply(opened.organisationEdits().setPresence(held)))
                .column("entry.place", 180, Kind.TEXT, p -> areas.word().apply(p.area()), typed -> areas.read(texts, typed),
                        (p, area) -> p.withArea(area.orElse(p.area())), areas.words())
                .column("entry.level", 130, Kind.CHOICE, p -> texts.of("entry.presence." + p.level()), typed -> levels.read(texts, typed),
                        (p, level) -> p.withLevel(level.orElse(Presence.NONE)), levels.words())
                .column("entry.from", 130, Kind.DATE, p -> Reading.show(p.from()), reading::date, (p, day) -> p.withFrom(day.orElse(null)))
                .build(opened.clip()));
        add(evidence(opened, reading, areas));
    }

    private static ListGrid<LocalEvidence> evidence(Opened opened, Reading reading, Options<AreaId> areas) {
        var texts = opened.texts();
        return new ListGrid<LocalEvidence>(
                        texts, "entry.local-evidence", () -> opened.organisation().localEvidence(),
                        () -> new LocalEvidence(areas.values().getFirst(), null, null, null, null),
                        evidence -> opened.session().apply(opened.organisationEdits().setLocalEvidence(evidence)))
                .column("entry.place", 100, Kind.TEXT, e -> areas.word().apply(e.area()), typed -> areas.read(texts, typed),
                        (e, area) -> e.withArea(area.orElse(e.area())), areas.words())
                .column("entry.years-there", 88, Kind.NUMBER, e -> Reading.show(e.yearsThere()), reading::whole,
                        (e, n) -> e.withYearsThere(n.orElse(null)))
                .column("entry.local-staff", 84, Kind.CHOICE, e -> opened.yesNo().word().apply(Optional.ofNullable(e.localStaff())),
                        typed -> opened.yesNo().read(texts, typed), (e, yes) -> e.withLocalStaff(yes.flatMap(y -> y).orElse(null)),
                                opened.yesNo().words())
                .column("entry.referral-partners", 82, Kind.NUMBER, e -> Reading.show(e.referralPartners()), reading::whole,
                        (e, n) -> e.withReferralPartners(n.orElse(null)))
                .column("entry.people-seen", 112, Kind.NUMBER, e -> Reading.show(e.peopleSeenLastYear()), reading::whole,
                        (e, n) -> e.withPeopleSeenLastYear(n.orElse(null)))
                .build(opened.clip());
    }
}
