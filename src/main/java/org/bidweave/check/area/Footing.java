package org.bidweave.check.area;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Given;
import org.bidweave.check.Participant;
import org.bidweave.check.Present;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Lot;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.jspecify.annotations.Nullable;

/// A place of a lot where presence is asked for, and who of those delivering in the lot has it or plans it.
/// `due` is the day by which it must stand, `null` where neither that nor the contract's start is entered.
public record Footing(Lot lot, AreaRequirement asked, @Nullable LocalDate due, List<Present> enough) {

    /// A requirement and everybody in its place.
    private record Ground(Lot lot, AreaRequirement asked, List<Present> there) {}

    public static List<Footing> in(Situation situation) {
        return situation.each(Footing.class, situation.lotsBid().stream()
                .flatMap(lot -> lot.areas().stream()
                        .filter(asked -> asked.level() != Presence.NONE)
                        .map(asked -> new Ground(lot, asked, situation.present(asked.area()))))
                .toList(), Footing::of);
    }

    private static Footing of(Given given, Ground ground) {
        var asked = ground.asked;
        var by = asked.by();
        return new Footing(
                ground.lot,
                asked,
                by == null ? given.tender().dates().contractStart() : by,
                ground.there.stream()
                        .filter(present -> present.level().atLeast(asked.level()) && present.participant().delivers(ground.lot.id()))
                        .toList());
    }

    List<Present> now() {
        return enough.stream().filter(Present::now).toList();
    }

    /// Each once, however many presences it has there.
    List<Participant> membersNow() {
        var members = new LinkedHashMap<OrganisationId, Participant>();
        now().forEach(present -> members.put(present.participant().id(), present.participant()));
        return List.copyOf(members.values());
    }

    List<Present> planned() {
        return enough.stream().filter(present -> !present.now()).toList();
    }

    List<Present> plannedInTime() {
        return planned().stream().filter(present -> present.by(due)).toList();
    }

    public About about() {
        return About.area(lot.id(), asked.area());
    }

    /// "North", "North in lot 3".
    String where(Situation situation) {
        return situation.areaName(asked.area()) + Words.inLots(situation.tender(), List.of(lot.id()));
    }

    /// "Stillwater (a base) and Lantern (outreach)".
    static String words(List<Present> present) {
        return Words.list(present.stream().map(p -> p.name() + " (" + p.words() + ")").toList());
    }
}
