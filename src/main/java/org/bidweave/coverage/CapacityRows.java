package org.bidweave.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Delivery;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.check.capacity.Cover;
import org.bidweave.model.Decimal;

/// The people asked for on each line in each place of each lot (CAP-01), and promises beyond what staff can do (CAP-02).
final class CapacityRows {

    private CapacityRows() {}

    static List<Row> of(Board board) {
        return Cover.in(board.situation()).stream().filter(cover -> cover.asked() > 0).map(cover -> row(board, cover)).toList();
    }

    private static Row row(Board board, Cover cover) {
        var findings = Stream.concat(capacity(board, cover).stream(), promises(board, cover).stream()).toList();
        var name = board.situation().lineName(cover.cell().line());
        var asked = board.situation().areaName(cover.cell().area()) + ": " + Words.count(cover.asked());
        return Row.of(Family.CAPACITY, cover.cell().lot(), name, asked, findings, fact(cover, findings),
                        board.marks(partner -> mark(board, cover, partner)))
                .saying(Row.worst(findings) == Verdict.PASS ? Words.people(cover.counted()) + " can be served where "
                        + Words.count(cover.asked()) + " are asked for." : "")
                .singlyCovered(board.partners());
    }

    private static List<Finding> capacity(Board board, Cover cover) {
        var about = cover.enough() ? About.lot(cover.cell().lot()) : About.cell(cover.cell());
        return board.findings("CAP-01", about);
    }

    private static List<Finding> promises(Board board, Cover cover) {
        var about = About.cell(cover.cell());
        return cover.deliveries().stream()
                .flatMap(delivery -> board.findings("CAP-02", about.withPartner(delivery.participant().id())).stream())
                .toList();
    }

    private static String fact(Cover cover, List<Finding> findings) {
        return switch (Row.worst(findings)) {
            case PASS, INFO -> "Met";
            case RISK -> "Stretched";
            case UNKNOWN, NOT_APPLICABLE -> "Not known";
            case GAP, BLOCKER -> Words.count(cover.asked() - cover.counted()) + " short";
        };
    }

    private static Mark mark(Board board, Cover cover, Partner partner) {
        var delivery = partner.participant().member().allocations().isEmpty() ? Optional.<Delivery>empty() : delivery(board, cover, partner);
        return delivery.map(own -> mark(cover, partner, own)).orElseGet(() -> partner.candidate()
                ? possible(board, cover, partner)
                : Mark.none(partner.name() + " serves nobody there."));
    }

    private static Optional<Delivery> delivery(Board board, Cover cover, Partner partner) {
        var situation = board.situation();
        return Stream.concat(cover.deliveries().stream(), situation.unsignedDeliveries(cover.cell()).stream())
                .filter(delivery -> delivery.participant().id().equals(partner.column().id()))
                .findFirst();
    }

    private static Mark mark(Cover cover, Partner partner, Delivery delivery) {
        var counted = cover.counted(delivery);
        var people = delivery.people();
        var standard = cover.standard();
        if (counted == null || people == null || standard == null) {
            return counted != null && counted == 0
                    ? Mark.none(partner.name() + " serves nobody there.")
                    : Mark.of(Verdict.UNKNOWN, "Not entered", "Staff, people or the standard of " + partner.name() + " there is not entered.");
        }
        var says = "%s promises %s; %s full-time staff × %s can serve %s.".formatted(
                partner.name(), Words.people(people), staff(delivery), standard, Words.count(Objects.requireNonNullElse(delivery.serves(), 0L)));
        if (people > counted) {
            return Mark.of(Verdict.RISK, Words.count(counted) + " of " + Words.count(people), says);
        }
        return counted == 0 ? Mark.none(partner.name() + " serves nobody there.") : partner.has(Words.count(counted), says);
    }

    private static String staff(Delivery delivery) {
        var staff = delivery.staff();
        return staff == null ? "no" : staff.toString();
    }

    /// What all of a candidate's staff could serve, where it is present.
    private static Mark possible(Board board, Cover cover, Partner partner) {
        var organisation = partner.participant().organisation();
        var standard = cover.standard();
        if (partner.participant().presence(cover.cell().area()).isEmpty() || standard == null) {
            return Mark.none(partner.name() + " is not present in " + board.situation().areaName(cover.cell().area()) + ".");
        }
        var staff = organisation.staffPools().values().stream().map(Decimal::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (staff.signum() == 0) {
            return Mark.of(Verdict.UNKNOWN, "Not entered", "The staff of " + partner.name() + " is not entered.");
        }
        long most = staff.multiply(standard.value()).setScale(0, RoundingMode.FLOOR).longValueExact();
        return Mark.fact("Up to " + Words.count(most), "All the staff of " + partner.name() + ", if they do this work, could serve "
                + Words.people(most) + ".");
    }
}
