package org.bidweave.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.YearBasis;
import org.bidweave.reading.Asked.Threshold;

/// Makes one suggestion of the passages that ask for the same threshold, and says where passages contradict each other.
final class Thresholds {

    private static final int MOST_NAMED = 3;

    private Thresholds() {}

    /// A threshold and the passages it comes from.
    private record Group(TurnoverFigure figure, Set<Passage> from) {}

    static List<Suggestion> of(List<TurnoverFigure> figures) {
        var byFigure = figures.stream().collect(Collectors.groupingBy(TurnoverFigure::sameness, LinkedHashMap::new, Collectors.toList()));
        var groups = byFigure.values().stream().flatMap(same -> groups(same).stream()).toList();
        var byLot = groups.stream().collect(Collectors.groupingBy(group -> group.figure().lotKey()));
        return groups.stream().map(group -> suggestion(group, byLot)).toList();
    }

    private static List<Group> groups(List<TurnoverFigure> same) {
        var groups = new ArrayList<Group>();
        for (var figure : same) {
            var at = 0;
            while (at < groups.size() && !groups.get(at).figure().agreesWith(figure)) {
                at++;
            }
            var group = at < groups.size() ? groups.remove(at) : new Group(figure, new LinkedHashSet<>());
            group.from().add(figure.passage());
            groups.add(at, new Group(group.figure().filledBy(figure), group.from()));
        }
        return groups;
    }

    private static Suggestion suggestion(Group group, Map<String, List<Group>> byLot) {
        var figure = group.figure();
        var doubts = new ArrayList<>(figure.doubts());
        if (figure.years() == null && figure.basis() == null) {
            doubts.add("The words do not say which years count; the row takes the latest.");
        }
        contradiction(group, byLot.getOrDefault(figure.lotKey(), List.of()), doubts);
        var basis = figure.basis() == null ? YearBasis.LATEST : figure.basis();
        var years = figure.years() == null ? 1 : figure.years();
        return new Suggestion(
                new Threshold(figure.lot(), figure.amount(), figure.multiple(), figure.kindOrGeneral(), basis, years), List.copyOf(group.from()), doubts);
    }

    private static void contradiction(Group group, List<Group> ofLot, List<String> doubts) {
        var figure = group.figure();
        var others = ofLot.stream().filter(other -> !other.equals(group)).map(Group::figure).toList();
        var sameKind = others.stream().filter(other -> other.kindOrGeneral() == figure.kindOrGeneral()).map(TurnoverFigure::figure).distinct()
                .limit(MOST_NAMED).toList();
        var otherKind = others.stream().filter(other -> other.kindOrGeneral() != figure.kindOrGeneral()).map(TurnoverFigure::figure).distinct()
                .limit(MOST_NAMED).toList();
        if (sameKind.contains(figure.figure())) {
            doubts.add("Other words name %s for other years.".formatted(figure.figure()));
        } else if (!sameKind.isEmpty()) {
            doubts.add("The words name %s and %s; only one can be the threshold.".formatted(figure.figure(), String.join(" and ", sameKind)));
        }
        if (!otherKind.isEmpty()) {
            doubts.add("%s turnover is asked as well (%s); a tender holds one of the two, so take the one that is harder to meet."
                    .formatted(figure.kindOrGeneral() == TurnoverKind.GENERAL ? "Specific" : "General", String.join(" and ", otherKind)));
        }
    }
}
