package org.bidweave.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidweave.model.Bid;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Stage;

/// A stage that these partners should have reached, or have to reach within the week.
public record StageDue(Stage stage, LocalDate by, Due due, List<OrganisationId> partners) {

    public StageDue {
        partners = List.copyOf(partners);
    }

    /// Of the bid's current alternative, the earliest day first.
    public static List<StageDue> pressing(Bid bid, LocalDate today) {
        var plan = Plan.of(bid, today);
        Map<Stage, Rung> rungs = new EnumMap<>(Stage.class);
        Map<Stage, List<OrganisationId>> partners = new EnumMap<>(Stage.class);
        for (var member : bid.alternative(bid.current()).members()) {
            Ladder.of(member, plan).next().filter(rung -> rung.due().pressing()).ifPresent(rung -> {
                rungs.put(rung.stage(), rung);
                partners.computeIfAbsent(rung.stage(), _ -> new ArrayList<>()).add(member.organisation());
            });
        }
        return rungs.values().stream()
                .map(rung -> new StageDue(rung.stage(), Objects.requireNonNull(rung.by()), rung.due(), partners.getOrDefault(rung.stage(), List.of())))
                .sorted(Comparator.comparing(StageDue::by))
                .toList();
    }
}
