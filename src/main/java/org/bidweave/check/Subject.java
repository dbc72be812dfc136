package org.bidweave.check;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.model.Bid;

/// What a finding is about, in words: "Lantern Debt & Rights Advice", "Wellbeing navigation, North". Empty for the bid as a whole.
public final class Subject {

    private Subject() {}

    public static String of(Bid bid, About about) {
        List<String> parts = new ArrayList<>();
        var partner = about.partner();
        var specialism = about.specialism();
        var line = about.line();
        var area = about.area();
        if (partner != null) {
            parts.add(bid.nameOf(partner));
        }
        if (specialism != null) {
            parts.add(specialism.name());
        }
        if (!about.lots().isEmpty() && bid.tender().lots().size() > 1) {
            parts.add(Words.lots(bid.tender(), about.lots()));
        }
        if (line != null) {
            parts.add(bid.tender().lineName(line));
        }
        if (area != null) {
            parts.add(bid.tender().areaName(area));
        }
        return Words.sentence(String.join(", ", parts));
    }
}
