package org.bidweave.exchange.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is odd about many lots at once, in one sentence for all of them.
final class LotRemarks {
    private final Map<String, List<String>> lotsByRemark = new LinkedHashMap<>();
    private final int lotCount;

    private LotRemarks(int lotCount) {
        this.lotCount = lotCount;
    }

    static void report(List<NoticeLot> lots, Notes notes) {
        var remarks = new LotRemarks(lots.size());
        lots.forEach(remarks::look);
        remarks.lotsByRemark.forEach((remark, labels) -> notes.add(remarks.name(labels) + ": " + remark));
    }

    private void look(NoticeLot lot) {
        if (isStub(lot)) {
            remark(lot, "nothing but the number is given.");
        } else if (lot.title() == null && lot.description() == null) {
            remark(lot, "neither a title nor a description is given.");
        } else if (lot.title() == null && lotCount > 1) {
            remark(lot, "no title is given.");
        } else if (lot.description() == null) {
            remark(lot, "no description is given.");
        }
        var contract = lot.contract();
        if (contract != null && contract.days() != null && PeriodReader.isMonthsWrittenAsDays(contract)) {
            remark(lot, "the length is written as %,d days, which publishers write for %d months of 30 days; read as %d months."
                    .formatted(contract.days(), contract.months(), contract.months()));
        }
    }

    // An award notice repeats a lot by its number alone.
    private static boolean isStub(NoticeLot lot) {
        return lot.title() == null && lot.description() == null && lot.value() == null && lot.contract() == null
                && lot.criteria().isEmpty() && lot.awardCriteria().isEmpty();
    }

    private void remark(NoticeLot lot, String remark) {
        lotsByRemark.computeIfAbsent(remark, r -> new ArrayList<>()).add(lot.label());
    }

    private String name(List<String> labels) {
        if (lotCount == 1) {
            return "The only lot";
        }
        if (labels.size() == lotCount) {
            return lotCount == 2 ? "Both lots" : "All %d lots".formatted(lotCount);
        }
        return labels.size() == 1 ? labels.getFirst()
                : "Lots " + Wording.list(labels.stream().map(label -> label.replaceFirst("^Lot ", "")).toList());
    }
}
