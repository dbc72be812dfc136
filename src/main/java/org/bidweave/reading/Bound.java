package org.bidweave.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.bidweave.reading.TurnoverPlaces.Place;

/// On which side of a figure a bidder must be, from the words just around it.
enum Bound {
    /// The figure is the least that is asked.
    LEAST,
    /// Those below the figure are turned away, so that it is the least that is asked.
    BELOW_IS_OUT,
    /// "Up to twice the value" is written where a least is meant, though it names a most.
    UP_TO,
    /// The figure is a most, or one end of a range.
    NOT_LEAST;

    private static final int NEAR = 40;
    private static final String ABOVE = "(?:(?:more|greater|higher|larger) than|over|above|exceed(?:s|ing|ed)?|in excess of|at least)";
    private static final Pattern BELOW_BEFORE = Pattern.compile(
            "(?i)(?<!\\bnot )(?<!\\bno )(?<!\\bnever )(?<!\\bbe )(?:\\b(?:(?:less|lower|smaller|fewer) than|below|under|beneath)|[<\u2264])\\W*(?:\\w+\\W+)?$");
    private static final Pattern BELOW_AFTER = Pattern.compile("(?i)^\\W{0,3}(?:or|and) (?:less|under|below|lower)\\b");
    private static final Pattern MOST = Pattern.compile("(?i)(?:\\bmaximum(?: [a-z]+){0,4}|\\b(?:no|not|never) (?:be )?(?:exceed\\w*|(?:more|greater|higher|larger) than|over|above)|\\bcapped at|\\blimit(?:ed)? (?:to|of))\\W*(?:an? |of )?$");
    private static final Pattern UP_TO_BEFORE = Pattern.compile("(?i)\\bup to\\W*(?:an? )?$");
    private static final Pattern ABOVE_BEFORE = Pattern.compile("(?i)(?:\\b" + ABOVE + "|>)\\W*(?:an? )?$");
    private static final Pattern ABOVE_AFTER = Pattern.compile("(?i)^\\W{0,3}(?:or|and) (?:more|over|above|greater|higher|upwards)\\b");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\b(?:between|from)\\W*(?:an? )?$");
    private static final Pattern TO = Pattern.compile("(?i)^ ?(?:-|to|and|up to) ?$");
    private static final Pattern DASH = Pattern.compile("(?i)^ ?(?:-|to) ?$");
    private static final Pattern TURNED_AWAY = Pattern.compile("(?i)\\b(?:not (?:normally |usually |be |able to )*(?:considered|accepted|invited|taken|evaluated|eligible|apply|given|funded|support(?:ed)?|fund|consider|accept)"
            + "|exclude[sd]?|exclusion|reject\\w*|fail\\w*|disqualif\\w+|eliminat\\w+|ineligible|unsuccessful|not proceed|unlikely|(?:need not|cannot|unable to) (?:apply|bid|tender)"
            + "|no \\w+(?: [^.;]{0,60})? (?:will|shall|may|can) be (?:considered|accepted|invited|eligible|funded|supported))\\b");
    private static final Pattern NOBODY = Pattern.compile("(?i)\\b(?:no|none of|neither)\\b(?: \\w+){1,6} (?:may|must|shall|should|can) (?:have|be|show)\\b");
    private static final Pattern ASKED = Pattern.compile("(?i)\\b(?:must|required?|requires|requirements?|minimum|need(?! not)s?|shall|without"
            + "|lack\\w*|not (?:have|met|meet|reach\\w*|achieve\\w*|demonstrate\\w*)|unable to (?!apply|bid)|cannot (?!apply|bid)|fail(?:s|ing|ure)? to)\\b");
    private static final Pattern SUBJECT = Pattern.compile("(?i)\\b(?:with|having|whose|that have|who have)\\b(?![^,;.]*\\b(?:minimum|at least)\\b)[^,;.]{0,40}\\b(?:turnover|income)\\b[^,;.]{0,30}$|\\bturning over\\b[^,;.]{0,20}$");
    private static final Pattern DOES = Pattern.compile("(?i)^[^,;.]{0,40}\\b(?:must|should|shall|needs?|will|(?:is|are) (?:required|asked|expected)|may|can|cannot)\\b"
            + "(?! (?:be (?:considered|accepted|invited|eligible|shortlisted|taken)|pass|apply|bid|score|proceed))");
    private static final Pattern MUST_NOT_HAVE = Pattern.compile("(?i)\\b(?:must|should|may|shall|can)(?: ?not|n't) (?:have|be|show)\\b[^.;]{0,60}$");

    static Bound of(Place place, List<Place> all, String plain) {
        var before = plain.substring(Math.max(0, place.start() - NEAR), place.start());
        var after = plain.substring(place.end());
        if (isOfRange(place, all, plain) || MOST.matcher(before).find()) {
            return NOT_LEAST;
        }
        if (UP_TO_BEFORE.matcher(before).find()) {
            return place.multiple() == null ? NOT_LEAST : UP_TO;
        }
        if (BELOW_BEFORE.matcher(before).find() || BELOW_AFTER.matcher(after).find()) {
            return turnsAway(plain) || NOBODY.matcher(plain).find() || MUST_NOT_HAVE.matcher(plain.substring(0, place.start())).find() ? BELOW_IS_OUT : NOT_LEAST;
        }
        var above = ABOVE_BEFORE.matcher(before).find() || ABOVE_AFTER.matcher(after).find();
        var most = MUST_NOT_HAVE.matcher(plain.substring(0, place.start())).find() || (turnsAway(plain) && !ASKED.matcher(plain).find()) || saysWho(place, plain);
        return above && most ? NOT_LEAST : LEAST;
    }

    /// "Bidders with a turnover over £1m must publish..." says of whom something else is asked.
    private static boolean saysWho(Place place, String plain) {
        return SUBJECT.matcher(plain.substring(0, place.start())).find() && DOES.matcher(plain.substring(place.end())).find();
    }

    static boolean turnsAway(String plain) {
        return TURNED_AWAY.matcher(plain).find();
    }

    private static boolean isOfRange(Place place, List<Place> all, String plain) {
        var at = all.indexOf(place);
        return (at > 0 && isRange(all.get(at - 1), place, plain)) || (at < all.size() - 1 && isRange(place, all.get(at + 1), plain));
    }

    private static boolean isRange(Place first, Place second, String plain) {
        var joint = plain.substring(first.end(), second.start());
        return DASH.matcher(joint).matches() || (TO.matcher(joint).matches() && BETWEEN.matcher(plain.substring(0, first.start())).find());
    }
}
