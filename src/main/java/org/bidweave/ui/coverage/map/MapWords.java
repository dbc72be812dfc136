package org.bidweave.ui.coverage.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.Words;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.coverage.map.Footprint;
import org.bidweave.coverage.map.Ground;
import org.bidweave.coverage.map.Lens;
import org.bidweave.model.Presence;
import org.bidweave.places.District;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// What the map says in words: of a hexagon, of a place, of a level.
final class MapWords {

    private static final int FEW = 4;

    private final Texts texts;
    private final UkPlaces places;

    MapWords(Texts texts, UkPlaces places) {
        this.texts = texts;
        this.places = places;
    }

    String of(String key, Object... values) {
        return texts.of("map." + key, values);
    }

    /// "Thanet. Outreach: Shingle Street Project. 40 people needed, 30 served, 10 short. ..."
    String tile(Plan plan, Tile tile, Lens lens) {
        if (!tile.ours()) {
            return of("not-ours", tile.name());
        }
        var parts = Stream.concat(tile.inside().stream(), tile.areas().stream())
                .map(area -> area(area, lens, area.name().equals(tile.name()) && plan.of(area).size() == 1));
        return tile.name() + (tile.district() ? ". " : ", " + of("unknown") + ". ") + parts.collect(Collectors.joining(" "));
    }

    private String area(AreaCover area, Lens lens, boolean same) {
        var said = new ArrayList<String>();
        var level = level(area.footprint(lens)) + ": " + area.by(lens) + ".";
        said.add(same || area.ground() instanceof Ground.Unknown ? level : area.name() + " (" + ground(area) + "). " + level);
        if (area.people().need() > 0) {
            said.add(people(area));
        }
        if (area.failing()) {
            said.addAll(area.said());
        }
        return String.join(" ", said);
    }

    /// "40 people needed, 30 served, 10 short."
    String people(AreaCover area) {
        var people = area.people();
        return of("people", Words.people(people.need()), Words.count(people.have()), Words.count(people.gap()));
    }

    /// "a part of Swale", "12 districts", "Medway"
    String ground(AreaCover area) {
        return switch (area.ground()) {
            case Ground.Inside(var code) -> of("part-of", name(code));
            case Ground.Unknown _ -> of("unknown");
            case Ground.Covers(var codes, var partly) -> codes.size() > FEW
                    ? of(partly.isEmpty() ? "districts" : "districts-partly", codes.size(), partly.size())
                    : names(codes);
        };
    }

    private String names(List<String> codes) {
        return Words.list(codes.stream().map(this::name).toList());
    }

    private String name(String code) {
        return places.district(code).map(District::name).orElse(code);
    }

    String level(Footprint footprint) {
        return footprint.planned() ? of("planned", level(footprint.level())) : level(footprint.level());
    }

    String level(Presence level) {
        return switch (level) {
            case BASE -> of("base");
            case OUTREACH -> of("outreach");
            case STAFF -> of("staff");
            case REMOTE -> of("reach");
            case NONE -> of("nobody");
        };
    }

    /// The number a lens shows in a place, empty where the buyer asks for none.
    String number(AreaCover area, Lens lens) {
        return area.people().need() == 0 ? "" : Words.count(area.people(lens));
    }

    String lens(Lens lens) {
        return switch (lens) {
            case Lens.Everyone _ -> of("lens.everyone");
            case Lens.Need _ -> of("lens.need");
            case Lens.Gap _ -> of("lens.gap");
            case Lens.Partner(_, var name) -> name;
            case Lens.Holders(var specialism) -> specialism.name();
        };
    }

    /// "Blocker", with what the rules say.
    String verdict(AreaCover area) {
        var state = States.of(area.verdict()).word(texts);
        return area.said().isEmpty() ? state : state + ". " + String.join(" ", area.said());
    }
}
