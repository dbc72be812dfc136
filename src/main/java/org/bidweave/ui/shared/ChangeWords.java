package org.bidweave.ui.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;
import org.bidweave.model.Fraction;
import org.bidweave.model.Specialism;
import org.bidweave.optimise.Change;

/// Says in two or three words, with the figure, what an addition closes, opens or leaves.
public record ChangeWords(Texts texts, Bid bid) {

    private static final String CAPACITY = "CAP-01";
    private static final String SPECIALISM = "SPC-01";
    private static final String IN_EVERY_PLACE = "SPC-02";

    private static final int MOST = 6;

    /// "Turnover £80,000", "300 people", "Bereavement".
    public String closes(Change change) {
        var rule = change.rule().id();
        if (rule.startsWith("FIN-") && shortBy(change).signum() > 0) {
            return texts.of("consortium.change.turnover", Words.money(Fraction.of(shortBy(change))));
        }
        return switch (rule) {
            case CAPACITY -> Words.people(shortBy(change).longValue());
            case "MON-02" -> texts.of("consortium.change.share", Words.money(Fraction.of(unallocated(change))));
            case "ACC-01" -> accreditation("consortium.change.accreditation", subject(change), change);
            default -> subject(change);
        };
    }

    /// The rule's name, with the percentage where it is the candidate's exposure, and how many people are short where it is capacity.
    public String opens(Change change) {
        if (change.rule().id().equals(CAPACITY)) {
            return texts.of("consortium.change.short", change.rule().name(), Words.people(shortBy(change).longValue()));
        }
        var part = change.findings().getFirst().numbers().get("exposure");
        if (change.rule().id().equals("FAIR-01") && part != null) {
            return texts.of("consortium.change.exposure", Words.percent(Fraction.of(part)));
        }
        return change.rule().name();
    }

    /// The same, and of whom where it is a matter of partners: "Cost recovery: Ladder"; "Capacity: 125 people short, before 13".
    public String opensOf(Change change, Assessment before) {
        if (change.rule().id().equals(CAPACITY)) {
            var places = change.findings().stream().map(Finding::about).toList();
            long was = before.of(CAPACITY).stream().filter(finding -> places.contains(finding.about()))
                    .mapToLong(finding -> Math.max(0, -finding.margin().orElse(BigDecimal.ZERO).longValue())).sum();
            return was == 0 ? opens(change) : texts.of("consortium.change.was", opens(change), was);
        }
        var partners = change.findings().stream().map(finding -> Optional.ofNullable(finding.about().partner())).distinct().toList();
        var names = partners.stream().flatMap(Optional::stream).map(id -> bid.shortName(bid.organisation(id).orElseThrow())).toList();
        return names.isEmpty() || names.size() < partners.size() ? opens(change)
                : texts.of("consortium.change.of", opens(change), names.size() > 2 ? texts.of("consortium.change.partners", names.size()) : Words.list(names));
    }

    /// "£28,000 of turnover, bereavement, £105,000 of shares, 300 people"; of many the first and how many more.
    public String missing(List<Change> changes) {
        var nowhere = changes.stream().filter(change -> change.rule().id().equals(SPECIALISM)).flatMap(ChangeWords::specialisms).toList();
        var all = changes.stream()
                .filter(change -> !change.rule().id().equals(IN_EVERY_PLACE) || !specialisms(change).allMatch(nowhere::contains))
                .map(this::missing).distinct().toList();
        return Words.sentence(all.size() > MOST
                ? texts.of("consortium.missing.more", String.join(", ", all.subList(0, MOST - 1)), all.size() - MOST + 1)
                : String.join(", ", all));
    }

    /// A specialism that nobody has is missing in every place.
    private static Stream<Optional<Specialism>> specialisms(Change change) {
        return change.findings().stream().map(finding -> Optional.ofNullable(finding.about().specialism()));
    }

    private String missing(Change change) {
        var rule = change.rule().id();
        if (rule.startsWith("FIN-") && shortBy(change).signum() > 0) {
            return texts.of("consortium.missing.turnover", Words.money(Fraction.of(shortBy(change))));
        }
        return switch (rule) {
            case CAPACITY -> Words.people(shortBy(change).longValue());
            case "MON-02" -> texts.of("consortium.missing.share", Words.money(Fraction.of(unallocated(change))));
            case "ACC-01" -> accreditation("consortium.missing.accreditation", lower(change), change);
            default -> lower(change);
        };
    }

    /// Asked of those who deliver a specialism it is called so: the specialism itself is not what is missing.
    private String accreditation(String key, String subject, Change change) {
        return specialisms(change).allMatch(Optional::isEmpty) ? subject : texts.of(key, subject);
    }

    private String subject(Change change) {
        return subjects(change, name -> name);
    }

    private String lower(Change change) {
        return subjects(change, ChangeWords::lower);
    }

    private String subjects(Change change, UnaryOperator<String> written) {
        var names = change.findings().stream().map(this::subject).filter(name -> !name.isEmpty()).distinct().limit(2).map(written).toList();
        return names.isEmpty() ? written.apply(change.rule().name()) : Words.list(names);
    }

    private String subject(Finding finding) {
        var specialism = finding.about().specialism();
        var area = finding.about().area();
        if (specialism != null) {
            return area == null ? specialism.name() : texts.of("consortium.change.specialism", specialism.name(), bid.tender().areaName(area));
        }
        return area == null ? "" : texts.of("consortium.change.area", bid.tender().areaName(area));
    }

    /// How much all its findings together are short by; nought or less where nothing is.
    private static BigDecimal shortBy(Change change) {
        var margins = change.findings().stream().map(finding -> finding.margin().orElse(BigDecimal.ZERO));
        return change.rule().id().startsWith("FIN-")
                ? margins.reduce(BigDecimal.ZERO, BigDecimal::min).negate()
                : margins.reduce(BigDecimal.ZERO, BigDecimal::add).abs();
    }

    private static BigDecimal unallocated(Change change) {
        return change.findings().stream().map(finding -> finding.numbers().getOrDefault("unallocated", BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String lower(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1) : words;
    }
}
