package org.bidweave.coverage.map;

import java.util.List;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.coverage.People.Figure;
import org.bidweave.model.AreaId;

/// A place of the tender: where it lies, who of those delivering there is present, the people asked for and served, and what the rules say
/// of presence (ARE-01), capacity (CAP-01) and specialisms (SPC-02) there. `asked` where a lot that is bid names it.
public record AreaCover(AreaId id, String name, Ground ground, boolean asked, List<Held> held, Figure people, List<Finding> findings) {

    public AreaCover {
        held = List.copyOf(held);
        findings = List.copyOf(findings);
    }

    /// The worst the rules say of it.
    public Verdict verdict() {
        return worst(findings).worst(people.verdict());
    }

    /// The worst they say of what a lens shows. That one partner is not there is no fault of the bid.
    public Verdict verdict(Lens lens) {
        return switch (lens) {
            case Lens.Everyone _ -> verdict();
            case Lens.Need _, Lens.Gap _ -> people.verdict();
            case Lens.Partner _ -> Verdict.NOT_APPLICABLE;
            case Lens.Holders(var specialism) -> worst(findings.stream()
                    .filter(finding -> specialism.equals(finding.about().specialism())).toList());
        };
    }

    private static Verdict worst(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
    }

    /// Whether something is missing there: a gap or a blocker.
    public boolean failing() {
        return !Verdict.GAP.worseThan(verdict());
    }

    public Footprint footprint(Lens lens) {
        return Footprint.of(held.stream().filter(it -> it.seenThrough(lens)).toList());
    }

    /// The number of people a lens shows.
    public long people(Lens lens) {
        return switch (lens) {
            case Lens.Need _ -> people.need();
            case Lens.Gap _ -> people.gap();
            case Lens.Everyone _, Lens.Partner _, Lens.Holders _ -> 0;
        };
    }

    /// "Harbourlight (a base) and Lantern (outreach)", or "nobody"
    public String by(Lens lens) {
        var by = footprint(lens).by();
        return by.isEmpty() ? "nobody" : Words.list(by.stream().map(Held::words).toList());
    }

    /// What the rules say that is not well, or else everything they say, in sentences.
    public List<String> said() {
        var missing = findings.stream().filter(finding -> finding.verdict().worseThan(Verdict.INFO)).toList();
        return (missing.isEmpty() ? findings : missing).stream().map(Finding::message).distinct().toList();
    }
}
