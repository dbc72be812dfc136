package org.bidweave.optimise.suggest;

import org.bidweave.check.About;
import org.bidweave.check.Given;
import org.bidweave.check.Words;

/// What a requirement of the choice stands for: the rule that asks it, what it is about, and what is asked in words.
public record Demand(String rule, About about, String words) {

    /// "IDVA in Saltney Coast"
    public String said(Given given) {
        var area = about.area();
        var place = area == null ? "" : given.areaName(area);
        return Words.sentence(words) + (place.isEmpty() || words.contains(place) ? "" : " in " + place);
    }
}
