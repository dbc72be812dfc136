package org.bidweave.optimise.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Turnover;
import org.bidweave.check.Words;
import org.bidweave.check.specialism.Sought;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.jspecify.annotations.Nullable;

/// What nobody has entered of an organisation that may be chosen. `figures` counted for nothing, such as "staff" and "bases"; `questions`, such
/// as "rival bids", the rules find unknown, and whoever has answered them comes before it where all else is as good.
public record Unentered(Organisation organisation, List<String> figures, List<String> questions) {

    private static final int NAMED = 12;

    public Unentered {
        figures = List.copyOf(figures);
        questions = List.copyOf(questions);
    }

    static Unentered of(Situation now, Organisation organisation) {
        return new Unentered(organisation, figures(now, organisation), questions(now, organisation));
    }

    int many() {
        return figures.size() + questions.size();
    }

    private static List<String> figures(Situation now, Organisation organisation) {
        var missing = new ArrayList<String>();
        if (now.tender().turnover().hasThreshold() && Turnover.of(organisation, now.tender().turnover()) == null) {
            missing.add("turnover");
        }
        if (organisation.staffPools().isEmpty()) {
            missing.add("staff");
        }
        if (organisation.presence().isEmpty()) {
            missing.add("bases");
        }
        if (!missing.isEmpty() && organisation.specialisms().isEmpty() && !Sought.in(now).isEmpty()) {
            missing.add("specialisms");
        }
        return missing;
    }

    /// Only what a rule asks: of a timetable, grounds of exclusion and rival bids once anything is entered of them.
    private static List<String> questions(Situation now, Organisation organisation) {
        var open = new ArrayList<String>();
        var sheet = organisation.finances().balanceSheet();
        if (now.tender().ratioTest() != null && Stream.of(sheet.surplus(), sheet.currentAssets(), sheet.stock(), sheet.currentLiabilities(),
                sheet.borrowing(), sheet.funds()).anyMatch(Objects::isNull)) {
            open.add("financial ratios");
        }
        if (organisation.standing().leadTimeWeeks() == null
                && (now.tender().dates().award() != null || entered(now, one -> one.standing().leadTimeWeeks()))) {
            open.add("lead time");
        }
        if (organisation.standing().exclusion() == null && entered(now, one -> one.standing().exclusion())) {
            open.add("grounds of exclusion");
        }
        if (rivalBidsOpen(now, organisation)) {
            open.add("rival bids");
        }
        return open;
    }

    private static boolean entered(Situation now, Function<Organisation, @Nullable Object> figure) {
        return now.bid().organisations().stream().anyMatch(one -> figure.apply(one) != null);
    }

    private static boolean rivalBidsOpen(Situation now, Organisation organisation) {
        var answered = now.alternative().member(organisation.id()).map(Member::rivalLots).isPresent();
        var leads = now.lead().map(Participant::id).filter(organisation.id()::equals).isPresent();
        return !answered && !leads && (now.tender().partnering().rivalBidsForbidden()
                || now.alternative().members().stream().anyMatch(member -> member.rivalLots() != null));
    }

    /// Those of whom something is missing.
    public static List<Unentered> in(Situation now, Stream<Organisation> organisations) {
        return organisations.distinct().map(organisation -> of(now, organisation)).filter(one -> one.many() > 0).toList();
    }

    /// "Not entered, and so counted for nothing: staff and bases of Quay Street Food Hub and Old Mill; some figures of 12 others. Not answered yet,
    /// and so not taken for fine: rival bids of Old Mill."
    public static String words(List<Unentered> all) {
        return Stream.of(said("Not entered, and so counted for nothing: ", "some figures of ", all, Unentered::figures),
                said("Not answered yet, and so not taken for fine: ", "some questions of ", all, Unentered::questions))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String said(String head, String some, List<Unentered> all, Function<Unentered, List<String>> what) {
        var open = all.stream().filter(one -> !what.apply(one).isEmpty()).toList();
        var alike = open.stream().limit(NAMED).collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
        var said = new ArrayList<String>();
        alike.forEach((missing, of) -> said.add(Words.list(missing) + " of " + Words.list(of.stream().map(one -> one.organisation.name()).toList())));
        int others = open.size() - NAMED;
        if (others > 0) {
            said.add(some + others + (others == 1 ? " other" : " others"));
        }
        return said.isEmpty() ? "" : head + String.join("; ", said) + ".";
    }
}
