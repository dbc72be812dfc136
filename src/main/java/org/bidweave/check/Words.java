package org.bidweave.check;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.bidweave.model.Fraction;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Presence;
import org.bidweave.model.Tender;
import org.bidweave.model.Warning;

/// How figures and terms are said in findings.
public final class Words {

    /// More lots than this are named by their runs.
    private static final int FEW = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Words() {}

    /// To the pound where whole, else to the penny.
    public static String money(Fraction pounds) {
        return pounds.toMoney().toString();
    }

    /// To the pound, HALF_UP, for figures that are worked out: "£64,163".
    public static String pounds(Fraction pounds) {
        return new Money(pounds.rounded(0)).toString();
    }

    /// One decimal place, HALF_UP: `81.3%`.
    public static String percent(Fraction part) {
        return part.times(Fraction.of(100)).rounded(1).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /// Without trailing noughts, at most two places: `1.5`, `2`.
    public static String number(Fraction value) {
        return new org.bidweave.model.Decimal(value.rounded(2)).toString();
    }

    public static String people(long people) {
        return count(people) + (people == 1 ? " person" : " people");
    }

    public static String count(long value) {
        return Math.abs(value) < 1000 ? Long.toString(value) : String.format(Locale.UK, "%,d", value);
    }

    /// "£65,000 to spare" or "£80,000 short".
    public static String margin(Fraction have, Fraction need) {
        return have.atLeast(need) ? money(have.minus(need)) + " to spare" : money(need.minus(have)) + " short";
    }

    /// "Lantern’s", "Greenloom Workshops’".
    public static String of(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }

    /// "1 place", "3 places".
    public static String count(long number, String one) {
        return count(number) + " " + one + (number == 1 ? "" : "s");
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// "North", "North and South", "North, South and Quayside".
    public static String list(Collection<String> items) {
        var all = List.copyOf(items);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /// "lot 3", "lots 1 and 4", by their place in the tender.
    public static String lots(Tender tender, Collection<LotId> lots) {
        var numbers = lots.stream().map(lot -> number(tender, lot)).toList();
        return (numbers.size() == 1 ? "lot " : "lots ")
                + list(numbers.size() > FEW ? runs(numbers) : numbers.stream().map(String::valueOf).toList());
    }

    /// "1", "3 to 7": numbers that follow one another, from three of them on, as one.
    private static List<String> runs(List<Integer> numbers) {
        var said = new ArrayList<String>();
        int from = 0;
        for (int to = 0; to < numbers.size(); to++) {
            if (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                continue;
            }
            if (to - from >= 2) {
                said.add(numbers.get(from) + " to " + numbers.get(to));
            } else {
                numbers.subList(from, to + 1).forEach(number -> said.add(String.valueOf(number)));
            }
            from = to + 1;
        }
        return said;
    }

    private static int number(Tender tender, LotId id) {
        int number = 1;
        for (var lot : tender.lots()) {
            if (lot.id().equals(id)) {
                return number;
            }
            number++;
        }
        return 0;
    }

    /// " in lot 3", or nothing where the tender has a single lot.
    public static String inLots(Tender tender, Collection<LotId> lots) {
        return tender.lots().size() < 2 ? "" : " in " + lots(tender, lots);
    }

    public static String warning(Warning warning) {
        return switch (warning) {
            case REMOVED -> "Removed from the register";
            case INSOLVENT -> "Insolvent";
            case IN_ADMINISTRATION -> "In administration";
            case OVERDUE -> "Accounts overdue";
        };
    }

    public static String presence(Presence level) {
        return switch (level) {
            case NONE -> "nobody";
            case REMOTE -> "remote service";
            case STAFF -> "staff";
            case OUTREACH -> "outreach";
            case BASE -> "a base";
        };
    }

    public static String insurance(InsuranceType type) {
        return switch (type) {
            case PUBLIC_LIABILITY -> "public liability";
            case EMPLOYERS_LIABILITY -> "employers’ liability";
            case PROFESSIONAL_INDEMNITY -> "professional indemnity";
            case PRODUCT_LIABILITY -> "product liability";
            case MEDICAL_MALPRACTICE -> "medical malpractice";
            case ABUSE_AND_SAFEGUARDING -> "abuse and safeguarding";
            case CYBER -> "cyber";
            case TRUSTEE_INDEMNITY -> "trustee indemnity";
            case MOTOR -> "motor";
            case OTHER -> "other";
        };
    }

    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /// "£5m", "£250,000": limits of insurance, short where they are whole millions.
    public static String limit(Money money) {
        var millions = money.exact().dividedBy(Fraction.of(1_000_000));
        return money.isPositive() && millions.equals(Fraction.of(millions.floor())) ? "£" + millions.floor() + "m" : money.toString();
    }
}
