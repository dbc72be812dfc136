package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bidweave.reading.TurnoverPlaces.Place;

/// What the words beside a threshold may change in it, so that a row is never taken over without a look at them.
final class Caveats {

    private static final Pattern CONDITION = Pattern.compile("(?i)\\b(?:if|where(?!as|by)|when(?:ever)?|unless|except\\w*|save (?:for|that|where)|apart from|provided that|subject to"
            + "|in (?:the )?(?:event|case)|exempt\\w*|waiv\\w+|discretion\\w*|alternativ\\w+|instead|otherwise|depend(?:ing|s|ent)|newly|new organisations|start-?ups?)\\b(?:[^,;:.]|[,.](?=\\d)){0,80}");
    private static final Pattern ADDED_UP = Pattern.compile("(?i)\\b(?:combin|aggregat|pool|cumulat)\\w*");
    private static final Pattern KNOWN_CONDITION = Pattern.compile("(?i)\\b(?:lots?|consorti\\w+|joint|lead|partners?|members?|group of|not available|(?:fail\\w*|unable|not|n't|cannot)\\b.{0,30}\\b(?:meet|comply|have (?:an?|the|this)|achieve|demonstrate|satisfy|hold|reach|provide))\\b"
            + "|^(?:if|where|when) (?:applicable|required|appropriate|requested)");

    /// One kind of words, and what to look at where they stand.
    private record Caveat(Pattern words, String doubt) {}

    private static final List<Caveat> CAVEATS = List.of(
            new Caveat(Pattern.compile("(?i)\\b(?:prefer\\w*|ideally|normally|usually|typically|generally(?! accepted)|desir(?:ed|able)|guid(?:e|ance|eline)|indicative|priorit(?:y|ise\\w*)|likely|approx\\w*|around|circa|encourag\\w*|aim(?:ed|s) (?:at|for))\\b"),
                    "The words leave room (“%s”); the threshold may not be strict."),
            new Caveat(Pattern.compile("(?i)\\b(?:sub-?contract(?:or|ors|ing)|parent|subsidiar\\w+|affiliate\\w*|holding compan\\w+|group (?:turnover|accounts|compan\\w+)|(?<!working )group's|third part(?:y|ies)|guarant(?:ee|or)s?)\\b"),
                    "The words also speak of others (“%s”); check whose turnover counts."),
            new Caveat(Pattern.compile("(?i)\\b(?:excl(?:uding|usive of|\\.|udes)|other than|not including|net of)(?! ?\\(?(?:of )?(?:VAT|V\\.A\\.T|value added|tax))(?: \\w+)?|\\b(?:un)?restricted (?:income|turnover|funds?)|\\bany one\\b|\\b(?:a )?single (?:contract|client|customer|funder|source)\\b"),
                    "The words count only a part of the turnover (“%s”); the row holds all of it."),
            new Caveat(Pattern.compile("(?i)\\b(?:monthly|quarterly|weekly|per (?:month|quarter|week)|(?:a|each|every) (?:month|quarter|week))\\b"),
                    "The words do not speak of a year (“%s”)."),
            new Caveat(Pattern.compile("(?i)\\b(?:grown|grow|growth|increase[sd]?|decrease[sd]?|fallen|decline[sd]?)\\b"), "The words speak of a change of turnover (“%s”)."),
            new Caveat(Pattern.compile("(?i)\\b(?:forecast|project(?:ed|ions?)|(?:recently|newly) \\w+|(?:less|fewer) than (?:\\w+ ){1,3}(?:years?|months?))\\b"),
                    "The words speak of organisations without full accounts (“%s”); check what is asked of them."),
            new Caveat(Pattern.compile("(?i)\\b(?:scor(?:e|ed|es|ing)|points|marks)\\b"), "The words may score turnover rather than ask for it (“%s”)."));

    private Caveats() {}

    /// Whether a sentence has words of the kind that change a threshold.
    static boolean isSaid(String plain) {
        return !inWords(plain).isEmpty() || WhoCounts.mayBeSaid(plain) || LotsTogether.mayBeSaid(plain);
    }

    /// For a threshold, in a sentence with these shares and figures; `plain` is the sentence and what it hangs on.
    static List<String> of(String plain, List<MatchResult> shares, List<Place> places) {
        var doubts = new ArrayList<>(inWords(plain));
        var who = WhoCounts.in(plain);
        if (who.isEmpty() && WhoCounts.mayBeSaid(plain)) {
            doubts.add("The words speak of the lead or of partners; check whose turnover counts.");
        }
        if (who.isEmpty() && !WhoCounts.mayBeSaid(plain) && LotsTogether.in(plain).isEmpty() && ADDED_UP.matcher(plain).find()) {
            doubts.add("The words add turnover up; check whose, and of which years.");
        }
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

    private static List<String> inWords(String plain) {
        var doubts = new ArrayList<String>();
        CAVEATS.forEach(caveat -> caveat.words().matcher(plain).results().findFirst().ifPresent(found -> doubts.add(caveat.doubt().formatted(found.group().strip()))));
        CONDITION.matcher(plain).results().map(MatchResult::group).filter(words -> !KNOWN_CONDITION.matcher(words).find()).findFirst()
                .ifPresent(words -> doubts.add("The words make a condition or an exception (“%s”); the row holds without it.".formatted(words.strip())));
        return doubts;
    }

    private static String share(MatchResult share) {
        return "The words also give a share (“%s”); check what it stands for.".formatted(share.group());
    }
}
