package org.bidweave.ui.partners;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.Words;
import org.bidweave.directory.SizeBand;
import org.bidweave.model.Money;
import org.bidweave.model.YearOfAccounts;
import org.bidweave.profile.ReadableLabel;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// An organisation in the few words of a row.
record PartnerWords(Texts texts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final int AREAS_NAMED = 2;
    private static final int WORKS_NAMED = 3;

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    String income(Facts facts) {
        var income = facts.income();
        return income == null ? texts.of("partners.income.unknown") : income.toString();
    }

    /// "Medium, year to 31 Mar 2026"; empty where the income is not known.
    String band(Facts facts) {
        var income = facts.income();
        var band = band(income);
        if (band == null) {
            return "";
        }
        var end = facts.accounts().getFirst().yearEnd();
        return end == null ? texts.of("partners.band", band.word()) : texts.of("partners.band.year", band.word(), day(end));
    }

    static @Nullable SizeBand band(@Nullable Money income) {
        return income == null ? null : SizeBand.of(income.pounds().longValue());
    }

    /// How near, where a place was looked for, and where it works: "In the county: Kent, Essex and 3 more".
    String where(Partner partner) {
        var reach = partner.reach();
        var areas = some(partner.facts().areas(), AREAS_NAMED);
        return reach == null ? areas : texts.of("partners.where", capital(reach.words()), areas);
    }

    /// What it says it does, or else the register's labels.
    String what(Facts facts) {
        var activities = facts.said().activities();
        return activities.isEmpty() ? facts.works().stream().map(ReadableLabel::of).limit(WORKS_NAMED).collect(Collectors.joining("; ")) : activities.replaceAll("\\s+", " ");
    }

    private String some(List<String> words, int most) {
        return words.size() <= most + 1 ? String.join(", ", words)
                : texts.of("partners.some", String.join(", ", words.subList(0, most)), words.size() - most);
    }

    /// The names it is also found by.
    private String also(Partner partner) {
        var names = some(partner.otherNames(), 1);
        return names.isEmpty() ? "" : texts.of("partners.also", names);
    }

    /// The list of the user's own, where it is in no register.
    private static String list(Partner partner) {
        var entry = partner.entry();
        return partner.mine() || entry == null || entry.list().isEmpty() ? "" : capital(entry.source());
    }

    /// The second line of a row.
    String second(Partner partner) {
        return Stream.of(also(partner), where(partner), what(partner.facts()), list(partner)).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    String year(YearOfAccounts year) {
        var end = year.yearEnd();
        return end == null ? texts.of("partners.year.unknown") : day(end);
    }

    /// All of a row, as it is read aloud.
    String spoken(Partner partner) {
        var parts = new ArrayList<>(List.of(partner.facts().name()));
        partner.facts().warned().forEach(warning -> parts.add(Words.warning(warning)));
        parts.addAll(List.of(income(partner.facts()), band(partner.facts()), second(partner)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
