package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bidweave.reading.TurnoverPlaces.Place;

/// What the words beside a threshold may change in it, so that a row is never taken over without a look at them.
final class Caveats {

    private static final Pattern CONDITION = Pattern.compile("(?i)\\b(?:if|where(?!as|by)|when(?:ever)?|unless|except\\w*|save (?:for|that|where)|apart from|provided that"
            + "|subject to|in (?:the )?(?:event|case)|exempt\\w*|waiv\\w+|discretion\\w*|alternativ\\w+|instead|otherwise|depend(?:ing|s|ent)"
            + "|although|however|but(?! (?:not|no) (?:less|lower))|relax\\w*|flexib\\w+|vary|varies|case[- ]by[- ]case|negotia\\w+)\\b(?:[^,;:.]|[,.](?=\\d)){0,80}");
    /// Conditions that say no more than whom or what the sentence is about, or what follows for those who fail.
    private static final Pattern KNOWN_CONDITION = Pattern.compile("(?i)\\b(?:lots?|consorti\\w+|joint|partnership|group of|lead\\b.{0,40}(?:\\d+(?= ?(?:%|per ?cent))|half)|not available"
            + "|(?:fail\\w*|unable|not|n't|cannot)\\b.{0,30}\\b(?:meet|comply|have (?:an?|the|this)|achieve|demonstrate|satisfy|hold|reach|provide))\\b"
            + "|^(?:if|where|when) (?:applicable|required|appropriate|requested)");
    private static final Pattern WHAT_COUNTS = Pattern.compile("(?i)\\b(?:combin\\w*|aggregat\\w*|joint(?:ly)?|pool\\w*|cumulat\\w*|associated|(?:be|is|are) (?:included|counted|disregarded|ignored)"
            + "|count(?:s|ed)? towards|taken into account|rel(?:y|ied) (?:up)?on)\\b");

    /// One kind of words, and what to look at where they stand.
    private record Caveat(Pattern words, String doubt) {

        Caveat(String words, String doubt) {
            this(Pattern.compile("(?i)" + words), doubt);
        }

        Optional<String> in(String plain) {
            return words.matcher(plain).results().findFirst().map(found -> doubt.formatted(found.group().strip()));
        }
    }

    private static final List<Caveat> CAVEATS = List.of(
            new Caveat("\\b(?:prefer\\w*|ideally|normally|usually|typically|generally(?! accepted)|desir(?:ed|able)|guid(?:e|ance|eline)|indicative|priorit(?:y|ise\\w*)|likely"
                    + "|approx\\w*|around|circa|encourag\\w*|aim(?:ed|s)? (?:at|for)|welcome)\\b",
                    "The words leave room (“%s”); the threshold may not be strict."),
            new Caveat("\\b(?:sub-?contract(?:or|ors|ing)|parent|subsidiar\\w+|affiliate\\w*|holding compan\\w+|group (?:turnover|accounts|compan\\w+)|group's|third part(?:y|ies)|guarant(?:ee|or)s?)\\b",
                    "The words also speak of others (“%s”); check whose turnover counts."),
            new Caveat("\\b(?:director|shareholder|trustee|owner|employee|customer|client|supplier|insurer|bank)s? (?:of|to|in|with) (?:an?|any|another|the|other|some)? ?(?:\\w+ ){0,2}"
                    + "(?:compan(?:y|ies)|business(?:es)?|firms?|organisations?|charit(?:y|ies))\\b",
                    "The words may speak of another’s turnover (“%s”), not the bidder’s."),
            new Caveat("\\b(?:excl(?:uding|usive of|\\.|udes)|other than|not including|net of)(?! ?\\(?(?:of )?(?:VAT|V\\.A\\.T|value added|tax))(?: \\w+)?"
                    + "|\\b(?:un)?restricted (?:income|turnover|funds?)|\\bany one\\b|\\b(?:a )?single (?:contract|client|customer|funder|source)\\b",
                    "The words count only a part of the turnover (“%s”); the row holds all of it."),
            new Caveat("\\b(?:monthly|quarterly|weekly|per (?:month|quarter|week)|(?:a|each|every) (?:month|quarter|week)|per (?:FTE|employee|head))\\b",
                    "The words do not speak of a whole year’s turnover (“%s”)."),
            new Caveat("\\b(?:grown|grow|growth|increase[sd]?|decrease[sd]?|fallen|decline[sd]?)\\b",
                    "The words speak of a change of turnover (“%s”)."),
            new Caveat("\\b(?:forecast|project(?:ed|ions?)|(?:recently|newly) \\w+|new organisations|start-?ups?|new starts?|since (?:trading|start\\w*|being|the)|(?:less|fewer) than (?:\\w+ ){1,3}(?:years?|months?))\\b",
                    "The words speak of organisations without full accounts (“%s”); check what is asked of them."),
            new Caveat("\\b(?:scor(?:e|ed|es|ing)|points|marks)\\b",
                    "The words may score turnover rather than ask for it (“%s”)."));

    private Caveats() {}

    /// Whether a sentence has words of the kind that change a threshold.
    static boolean isSaid(String plain) {
        return !inWords(plain).isEmpty() || WhoCounts.mayBeSaid(plain) || LotsTogether.mayBeSaid(plain);
    }

    /// For a threshold, in a sentence with these shares and figures; `plain` is the sentence and what it hangs on.
    static List<String> of(String plain, List<MatchResult> shares, List<Place> places) {
        var who = WhoCounts.in(plain);
        var doubts = new ArrayList<>(inWords(plain));
        counting(plain, who.isPresent()).ifPresent(doubts::add);
        if (LotsTogether.mayBeSaid(plain) && LotsTogether.in(plain).isEmpty()) {
            doubts.add("The words speak of several lots; check whether this is asked once or for each of them.");
        }
        var counted = who.filter(it -> it.leadMinimum() != null).isPresent() ? 1 : 0;
        shares.stream().filter(share -> places.stream().noneMatch(place -> place.start() <= share.start() && share.start() < place.end()))
                .skip(counted).findFirst().ifPresent(share -> doubts.add(share(share)));
        return doubts;
    }

    /// For a rule of counting.
    static List<String> of(WhoCounts who, String plain) {
        var shares = Shares.in(plain).stream().skip(who.leadMinimum() == null ? 0 : 1).map(Caveats::share);
        return Stream.of(who.doubts().stream(), inWords(plain).stream(), shares).flatMap(doubts -> doubts).distinct().toList();
    }

    /// Words about who counts that no rule of counting has read.
    private static Optional<String> counting(String plain, boolean read) {
        if (read || LotsTogether.in(plain).isPresent()) {
            return Optional.empty();
        }
        return WhoCounts.mayBeSaid(plain) ? Optional.of("The words speak of the lead or of partners; check whose turnover counts.")
                : new Caveat(WHAT_COUNTS, "The words say what counts (“%s”); check whose turnover, and of which years.").in(plain);
    }

    private static List<String> inWords(String plain) {
        var condition = CONDITION.matcher(plain).results().map(MatchResult::group).filter(words -> !KNOWN_CONDITION.matcher(words).find()).findFirst()
                .map(words -> "The words make a condition or an exception (“%s”); the row holds without it.".formatted(words.strip()));
        return Stream.concat(CAVEATS.stream().flatMap(caveat -> caveat.in(plain).stream()), condition.stream()).toList();
    }

    private static String share(MatchResult share) {
        return "The words also give a share (“%s”); check what it stands for.".formatted(share.group());
    }
}
