package org.bidweave.exchange.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The labels of what, who and how in the Northern Irish register, which are joined by commas although some have commas in them.
final class CcniLabels {

    private static final List<String> WITH_COMMAS = List.of(
                    "The relief of those in need by reason of youth, age, ill-health, disability, financial hardship or other disadvantage",
                    "The advancement of human rights, conflict resolution or reconciliation or the promotion of religious or racial harmony or equality and diversity",
                    "The advancement of the arts, culture, heritage or science").stream()
            .sorted(Comparator.comparingInt(String::length).reversed()).toList();

    private CcniLabels() {}

    /// The labels, longest known one first; in one that is not known a comma before a gap belongs to the label.
    static List<String> of(String joined) {
        var labels = new ArrayList<String>();
        var rest = joined.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty()) {
            int end = end(rest);
            var label = rest.substring(0, end).strip();
            if (!label.isEmpty()) {
                labels.add(label);
            }
            rest = rest.substring(Math.min(rest.length(), end + 1));
        }
        return labels;
    }

    private static int end(String rest) {
        for (var label : WITH_COMMAS) {
            if (rest.startsWith(label)) {
                return label.length();
            }
        }
        int comma = rest.indexOf(',');
        while (comma >= 0 && rest.startsWith(", ", comma)) {
            comma = rest.indexOf(',', comma + 1);
        }
        return comma < 0 ? rest.length() : comma;
    }
}
