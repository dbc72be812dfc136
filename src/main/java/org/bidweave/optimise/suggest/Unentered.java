package org.bidweave.optimise.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.check.Turnover;
import org.bidweave.check.Words;
import org.bidweave.check.specialism.Sought;
import org.bidweave.model.Organisation;

/// What nobody has entered of an organisation that may be chosen: it counted for nothing. `what` is in words, such as "staff" and "bases".
public record Unentered(Organisation organisation, List<String> what) {

    private static final int NAMED = 4;

    public Unentered {
        what = List.copyOf(what);
    }

    /// Empty where all that counts is entered.
    private static Optional<Unentered> of(Situation now, Organisation organisation) {
        var rule = now.tender().turnover();
        var what = new ArrayList<String>();
        if (rule.hasThreshold() && Turnover.of(organisation, rule) == null) {
            what.add("turnover");
        }
        if (organisation.staffPools().isEmpty()) {
            what.add("staff");
        }
        if (organisation.presence().isEmpty()) {
            what.add("bases");
        }
        if (!what.isEmpty() && organisation.specialisms().isEmpty() && !Sought.in(now).isEmpty()) {
            what.add("specialisms");
        }
        return what.isEmpty() ? Optional.empty() : Optional.of(new Unentered(organisation, what));
    }

    public static List<Unentered> in(Situation now, Stream<Organisation> organisations) {
        return organisations.distinct().flatMap(organisation -> of(now, organisation).stream()).toList();
    }

    /// "Not entered, and so counted for nothing: staff and bases of Quay Street Food Hub and Old Mill; some figures of 12 others."
    public static String words(List<Unentered> all) {
        var alike = all.stream().limit(NAMED).collect(Collectors.groupingBy(Unentered::what, LinkedHashMap::new, Collectors.toList()));
        var said = new ArrayList<String>();
        alike.forEach((what, of) -> said.add(Words.list(what) + " of " + Words.list(of.stream().map(one -> one.organisation.name()).toList())));
        int others = all.size() - NAMED;
        if (others > 0) {
            said.add("some figures of " + others + (others == 1 ? " other" : " others"));
        }
        return "Not entered, and so counted for nothing: " + String.join("; ", said) + ".";
    }
}
