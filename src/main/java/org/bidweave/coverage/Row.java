package org.bidweave.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.model.LotId;
import org.jspecify.annotations.Nullable;

/// One thing the buyer asks for, in one lot or, where `lot` is `null`, in all: what the rules find of it, how it stands with all together,
/// and what each column has. `asked` is how much, or of whom: "£5m each". `judged` is what each rule says of this row, and the worst of that is how it stands.
public record Row(
        Family family, @Nullable LotId lot, String name, String asked, List<Finding> findings, Map<String, Verdict> judged, Mark together, List<Mark> marks) {

    public Row {
        findings = List.copyOf(findings);
        judged = Map.copyOf(judged);
        marks = List.copyOf(marks);
    }

    /// A row whose rules say of it just what the findings say; without a finding it is not known.
    static Row of(Family family, @Nullable LotId lot, String name, String asked, List<Finding> findings, String fact, List<Mark> marks) {
        var judged = new LinkedHashMap<String, Verdict>();
        findings.forEach(finding -> judged.merge(finding.rule().id(), finding.verdict(), Verdict::worst));
        return new Row(family, lot, name, asked, worstFirst(findings), judged, together(findings, fact), marks);
    }

    /// With this sentence for all together; an empty one leaves what was said.
    Row saying(String sentence) {
        return sentence.isEmpty() ? this : new Row(family, lot, name, asked, findings, judged, Mark.of(together.verdict(), together.fact(), sentence), marks);
    }

    private static Mark together(List<Finding> findings, String fact) {
        return worstFirst(findings).stream().findFirst()
                .map(worst -> Mark.of(worst.verdict(), fact, worst.message()))
                .orElseGet(() -> Mark.of(Verdict.UNKNOWN, "Not known", "Nobody takes part of whom this is asked."));
    }

    public RowId id() {
        return new RowId(family, lot, title());
    }

    /// "Public liability, £5m each"
    public String title() {
        return asked.isEmpty() ? name : name + ", " + asked;
    }

    static List<Finding> worstFirst(List<Finding> findings) {
        return findings.stream().sorted((a, b) -> b.verdict().compareTo(a.verdict())).toList();
    }

    static Verdict worst(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
    }

    /// With the one column that counts and has it marked as the only one.
    Row singlyCovered(List<Partner> partners) {
        var having = IntStream.range(0, marks.size())
                .filter(i -> partners.get(i).column().counts() && marks.get(i).coverage().there())
                .toArray();
        if (having.length != 1) {
            return this;
        }
        var marked = IntStream.range(0, marks.size()).mapToObj(i -> i == having[0] ? marks.get(i).alone() : marks.get(i)).toList();
        return new Row(family, lot, name, asked, findings, judged, together, marked);
    }
}
