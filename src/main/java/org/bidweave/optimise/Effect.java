package org.bidweave.optimise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.check.Assessment;

/// What a change closes and opens: blockers and gaps that are gone, new blockers, gaps and risks, worst first.
public record Effect(List<Change> closes, List<Change> opens) {

    public Effect {
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
    }

    /// Of the same alternative before and after.
    public static Effect between(Assessment before, Assessment after) {
        Map<String, Judged> judged = new LinkedHashMap<>();
        before.byRule().forEach((rule, findings) -> judged.put(rule, new Judged(findings)));
        var difference = Difference.of(judged, after);
        return new Effect(difference.closes(), difference.opens());
    }
}
