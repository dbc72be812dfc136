package org.bidweave.coverage.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.coverage.People;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.places.UkPlaces;

/// Everything the map shows of one alternative in one view: the tender's places in its order, and what one can look at.
public record MapCover(List<AreaCover> areas, List<Lens> lenses) {

    private static final Set<String> RULES = Set.of("ARE-01", "CAP-01", "SPC-02");

    public MapCover {
        areas = List.copyOf(areas);
        lenses = List.copyOf(lenses);
    }

    public static MapCover of(Situation situation, Assessment assessment, UkPlaces places) {
        var people = People.of(situation);
        var findings = assessment.findings().stream()
                .filter(finding -> RULES.contains(finding.rule().id()) && finding.about().area() != null).toList();
        return new MapCover(
                situation.tender().areas().stream().map(area -> area(situation, places, people, findings, area)).toList(),
                lenses(situation));
    }

    private static AreaCover area(Situation situation, UkPlaces places, People people, List<Finding> findings, Area area) {
        var lots = lots(situation, area.id());
        var held = situation.present(area.id()).stream()
                .filter(present -> present.participant().deliversIn(lots.isEmpty() ? situation.lotIdsBid() : lots))
                .map(Held::of)
                .sorted(Comparator.comparing(Held::level).reversed())
                .toList();
        return new AreaCover(area.id(), area.name(), Ground.of(places, area), !lots.isEmpty(), held, people.at(null, area.id()),
                findings.stream().filter(finding -> Objects.equals(finding.about().area(), area.id())).toList());
    }

    /// The lots bid that name the place.
    private static List<LotId> lots(Situation situation, AreaId area) {
        return situation.lotsBid().stream().filter(lot -> situation.places(lot).contains(area)).map(Lot::id).toList();
    }

    private static List<Lens> lenses(Situation situation) {
        var lenses = new ArrayList<Lens>(List.of(new Lens.Everyone(), new Lens.Need(), new Lens.Gap()));
        situation.members().stream().map(MapCover::lens).forEach(lenses::add);
        situation.tender().specialisms().stream().map(SpecialismRequirement::specialism).distinct().map(Lens.Holders::new).forEach(lenses::add);
        return lenses;
    }

    private static Lens lens(Participant participant) {
        return new Lens.Partner(participant.id(), participant.name());
    }

    /// The places that touch a district, the smallest first.
    public List<AreaCover> in(String district) {
        return areas.stream().filter(area -> area.ground().districts().contains(district))
                .sorted(Comparator.comparingInt(area -> area.ground().districts().size())).toList();
    }

    /// The most people any one place shows.
    public long most(Lens lens) {
        return areas.stream().mapToLong(area -> area.people(lens)).max().orElse(0);
    }
}
