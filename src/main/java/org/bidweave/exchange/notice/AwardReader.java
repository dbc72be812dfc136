package org.bidweave.exchange.notice;

import java.util.Objects;
import java.util.stream.Stream;

/// Reads what has been awarded.
final class AwardReader {
    private final DateReader dates;
    private final PeriodReader periods;

    AwardReader(DateReader dates, PeriodReader periods) {
        this.dates = dates;
        this.periods = periods;
    }

    NoticeAward read(Part given) {
        var title = given.text("title");
        var award = given.as(title == null ? "the award" : "the award “%s”".formatted(Wording.shortened(title, 60)), given.notes());
        var suppliers = award.parts("suppliers").stream().flatMap(s -> Stream.ofNullable(s.text("name"))).filter(Objects::nonNull).toList();
        return new NoticeAward(title, award.text("status"), dates.date(award, "date"),
                dates.date(award.part("standstillPeriod"), "endDate"), Amounts.of(award), periods.of(award), suppliers,
                award.texts("relatedLots"));
    }
}
